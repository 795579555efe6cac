package database_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entgo.io/ent/dialect"

	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db/user"
)

func TestAFreshDatabaseAnswersAndIsMigrated(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		if err := d.Ping(t.Context()); err != nil {
			t.Fatal(err)
		}
		n, err := d.Client.StatusReason.Query().Count(t.Context())
		if err != nil || n != 8 {
			t.Fatalf("%d status reasons, %v", n, err)
		}
	})
}

func TestTheSQLiteFileAndItsFolderAreMadeForTheOwnerOnly(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a", "b 100%?#", "docket.db")
	d, err := database.Open(t.Context(), "sqlite:"+file)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Writer.ExecContext(t.Context(), "CREATE TABLE t (x)"); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]os.FileMode{file: 0o600, file + "-wal": 0o600, filepath.Dir(file): 0o700} {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != want {
			t.Errorf("%s: %v, %v", name, info, err)
		}
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(file + "-wal"); !os.IsNotExist(err) {
		t.Errorf("closing left the write-ahead log behind: %v", err)
	}
}

func TestSQLiteRunsWithItsSettings(t *testing.T) {
	d := databasetest.New(t, dialect.SQLite)
	for pragma, want := range map[string]string{
		"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "5000", "journal_size_limit": "67108864",
	} {
		var got string
		if err := d.Writer.QueryRowContext(t.Context(), "PRAGMA "+pragma).Scan(&got); err != nil || got != want {
			t.Errorf("%s is %q, not %q, %v", pragma, got, want, err)
		}
	}
}

func TestPostgresRunsWithItsSettingsUnlessTheURLSaysOtherwise(t *testing.T) {
	url := databasetest.URL(t, dialect.Postgres)
	given, _, _ := strings.Cut(url, "?")
	given += "?sslmode=disable&statement_timeout=7000&application_name=mine"
	for address, want := range map[string]map[string]string{
		url:   {"statement_timeout": "15s", "idle_in_transaction_session_timeout": "10s", "TimeZone": "UTC", "application_name": "docket"},
		given: {"statement_timeout": "7s", "idle_in_transaction_session_timeout": "10s", "application_name": "mine"},
	} {
		d, err := database.Open(t.Context(), address)
		if err != nil {
			t.Fatal(err)
		}
		defer d.Close()
		for name, value := range want {
			var got string
			if err := d.Reader.QueryRowContext(t.Context(), "SHOW "+name).Scan(&got); err != nil || got != value {
				t.Errorf("%s is %q, not %q, %v", name, got, value, err)
			}
		}
	}
}

func TestAWrongURLIsRefusedWithoutRepeatingIt(t *testing.T) {
	for url, want := range map[string]string{
		"":                                   `must begin with "sqlite:" or "postgres://"`,
		"mysql://root:s3cret@host/name":      `must begin with "sqlite:" or "postgres://"`,
		"s3cret":                             `must begin with "sqlite:" or "postgres://"`,
		"sqlite:":                            "must name a file",
		"sqlite::memory:":                    "in memory is not supported",
		"sqlite:file:x.db?mode=memory":       "in memory is not supported",
		"postgres://me:s3c#ret@host/name":    "percent-encoded",
		"postgres://me:s3c%ret@host/name":    "percent-encoded",
		"postgres:me:s3cret@host":            "percent-encoded",
		"postgres://me:s3cret@h/n?sslmode=x": "sslmode",
		"postgres://me:s3cret@127.0.0.1:1/n": "reach PostgreSQL",
	} {
		d, err := database.Open(t.Context(), url)
		if err == nil {
			d.Close()
			t.Errorf("%q was opened", url)
			continue
		}
		if !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "s3c") || strings.Contains(err.Error(), "ret@") {
			t.Errorf("%q: %v", url, err)
		}
	}
}

func TestAFileThatIsNoDatabaseIsRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "letter.txt")
	if err := os.WriteFile(file, []byte(strings.Repeat("Dear Ana, ", 1000)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := database.Open(t.Context(), "sqlite:"+file); err == nil || !strings.Contains(err.Error(), "letter.txt") {
		t.Errorf("opened: %v", err)
	}
}

func TestStatementsAreCountedWhicheverWayTheyGo(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		addUser(t, d, "user_1")
		ctx, counter := database.CountStatements(t.Context())
		expect := func(want int, what string) {
			t.Helper()
			if got := counter.Count(); got != want {
				t.Errorf("%d statements after %s, not %d", got, what, want)
			}
		}
		d.Client.User.Query().Where(user.ID("user_1")).OnlyX(ctx)
		expect(1, "a query")
		d.Client.User.Query().WithMemberships().AllX(ctx)
		expect(3, "a query with an edge")
		tx, err := d.Client.Tx(ctx)
		if err != nil {
			t.Fatal(err)
		}
		tx.User.Update().SetName("Bruno").SaveX(ctx)
		if err := tx.Commit(); err != nil {
			t.Fatal(err)
		}
		expect(4, "a transaction of one update")
		for _, pool := range []interface{ PingContext(context.Context) error }{d.Reader, d.Writer} {
			if err := pool.PingContext(ctx); err != nil {
				t.Fatal(err)
			}
		}
		expect(4, "pings")
		var n int
		if err := d.Reader.QueryRowContext(ctx, "SELECT count(*) FROM users WHERE id = $1", "user_1").Scan(&n); err != nil {
			t.Fatal(err)
		}
		if _, err := d.Writer.ExecContext(ctx, "UPDATE users SET name = $1", "Carla"); err != nil {
			t.Fatal(err)
		}
		expect(6, "statements written by hand")
		d.Client.User.Query().CountX(t.Context())
		expect(6, "a query of somebody else")
	})
}
