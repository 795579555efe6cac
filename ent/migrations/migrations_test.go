package migrations_test

import (
	"io/fs"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"entgo.io/ent/dialect"

	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/migrations"
)

func TestPendingCountsUntilApplied(t *testing.T) {
	each(t, func(t *testing.T, d *database.Database) {
		before, err := migrations.Pending(t.Context(), d)
		if err != nil || before == 0 {
			t.Fatalf("%d pending on an empty database, %v", before, err)
		}
		if err := migrations.Apply(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		if after, err := migrations.Pending(t.Context(), d); err != nil || after != 0 {
			t.Fatalf("%d pending after applying, %v", after, err)
		}
		if recorded := count(t, d, "SELECT count(*) FROM schema_migrations"); recorded != before {
			t.Fatalf("%d recorded of %d", recorded, before)
		}
		if err := migrations.Apply(t.Context(), d); err != nil {
			t.Fatalf("apply again: %v", err)
		}
	})
}

func TestProcessesThatStartTogetherApplyEachFileOnce(t *testing.T) {
	for _, on := range []string{dialect.SQLite, dialect.Postgres} {
		t.Run(on, func(t *testing.T) {
			t.Parallel()
			url := databasetest.Empty(t, on)
			start := make(chan struct{})
			var all sync.WaitGroup
			for range 4 {
				all.Go(func() {
					<-start
					d, err := database.Open(t.Context(), url)
					if err != nil {
						t.Errorf("open: %v", err)
						return
					}
					defer d.Close()
					if err := migrations.Apply(t.Context(), d); err != nil {
						t.Errorf("apply: %v", err)
					}
				})
			}
			close(start)
			all.Wait()
			d := open(t, url)
			if n := count(t, d, "SELECT count(*) FROM status_reasons"); n != 8 {
				t.Errorf("%d status reasons", n)
			}
			if n, err := migrations.Pending(t.Context(), d); n != 0 || err != nil {
				t.Errorf("%d pending, %v", n, err)
			}
		})
	}
}

// A process that finds another one migrating waits for as long as that takes,
// not for as long as a statement may take.
func TestWaitingForAnotherProcessIsNotTimedOut(t *testing.T) {
	url := databasetest.Empty(t, dialect.Postgres)
	other := open(t, url)
	lock, err := other.Writer.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer lock.Close()
	if _, err := lock.ExecContext(t.Context(), "SELECT pg_advisory_lock(110429572130164)"); err != nil {
		t.Fatal(err)
	}
	hurried := open(t, url+"&statement_timeout=50")
	applied := make(chan error)
	go func() { applied <- migrations.Apply(t.Context(), hurried) }()
	waiting := func() bool {
		return count(t, other, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())") > 0
	}
	for !waiting() {
		select {
		case err := <-applied:
			t.Fatalf("did not wait: %v", err)
		default:
		}
	}
	if _, err := lock.ExecContext(t.Context(), "SELECT pg_sleep(0.2); SELECT pg_advisory_unlock(110429572130164)"); err != nil {
		t.Fatal(err)
	}
	if err := <-applied; err != nil {
		t.Fatal(err)
	}
	var timeout string
	if err := hurried.Reader.QueryRowContext(t.Context(), "SHOW statement_timeout").Scan(&timeout); err != nil || timeout != "50ms" {
		t.Errorf("the limit is %s afterwards, %v", timeout, err)
	}
}

func TestAFileThatFailsLeavesNothing(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		err := migrations.ApplyFrom(t.Context(), d, with(t, "29990101000000_half.sql",
			"CREATE TABLE half (id text); INSERT INTO half VALUES ('a'); INSERT INTO nowhere VALUES ('b')"))
		if err == nil || !strings.Contains(err.Error(), "29990101000000_half") {
			t.Fatalf("the error does not name the file: %v", err)
		}
		if _, err := d.Writer.ExecContext(t.Context(), "SELECT * FROM half"); err == nil {
			t.Error("half a migration stayed")
		}
		if n := count(t, d, "SELECT count(*) FROM schema_migrations WHERE version = '29990101000000'"); n != 0 {
			t.Error("a migration that failed is recorded")
		}
	})
}

func TestAChangedFileIsRefused(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		files := product(t)
		for name := range files {
			files[name].Data = append(files[name].Data, "-- an afterthought\n"...)
		}
		err := migrations.ApplyFrom(t.Context(), d, files)
		if err == nil || !strings.Contains(err.Error(), "changed after it was applied") {
			t.Fatalf("applied: %v", err)
		}
	})
}

func TestADatabaseNewerThanTheProgramIsRefused(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		if err := migrations.ApplyFrom(t.Context(), d, with(t, "29990101000000_later.sql", "CREATE TABLE later (id text)")); err != nil {
			t.Fatal(err)
		}
		for _, err := range []error{migrations.Apply(t.Context(), d), pendingError(t, d)} {
			if err == nil || !strings.Contains(err.Error(), "newer than the program") {
				t.Errorf("accepted: %v", err)
			}
		}
	})
}

func TestEveryDeskStartsWithItsReasonsCountersAndEpoch(t *testing.T) {
	each(t, func(t *testing.T, d *database.Database) {
		if err := migrations.Apply(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		if n := count(t, d, "SELECT count(DISTINCT status) FROM status_reasons WHERE is_default"); n != 3 {
			t.Errorf("%d statuses have a default reason", n)
		}
		if n := count(t, d, "SELECT count(*) FROM status_reasons WHERE id <> 'reason_' || lower(code)"); n != 0 {
			t.Errorf("%d reasons whose id is not made of their code", n)
		}
		if n := count(t, d, "SELECT value + 1 FROM counters WHERE id = 'case_number'"); n != 1000 {
			t.Errorf("the first case would have number %d", n)
		}
		other := open(t, databasetest.Empty(t, d.Dialect))
		if err := migrations.Apply(t.Context(), other); err != nil {
			t.Fatal(err)
		}
		if a, b := epoch(t, d), epoch(t, other); len(a) != 12 || a == b {
			t.Errorf("two desks have the epochs %q and %q", a, b)
		}
	})
}

// each runs a test on an empty database of each dialect.
func each(t *testing.T, run func(t *testing.T, d *database.Database)) {
	for _, on := range []string{dialect.SQLite, dialect.Postgres} {
		t.Run(on, func(t *testing.T) {
			t.Parallel()
			run(t, open(t, databasetest.Empty(t, on)))
		})
	}
}

func open(t *testing.T, url string) *database.Database {
	t.Helper()
	d, err := database.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

// product answers the migrations of the product.
func product(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	names, err := fs.Glob(os.DirFS("."), "*/*.sql")
	if err != nil || len(names) < 2 {
		t.Fatalf("migrations %v, %v", names, err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: data}
	}
	return files
}

// with answers the migrations of the product and one more.
func with(t *testing.T, name, sql string) fstest.MapFS {
	t.Helper()
	files := product(t)
	files["sqlite/"+name] = &fstest.MapFile{Data: []byte(sql)}
	files["postgres/"+name] = files["sqlite/"+name]
	return files
}

func count(t *testing.T, d *database.Database, query string) (n int) {
	t.Helper()
	if err := d.Reader.QueryRowContext(t.Context(), query).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func epoch(t *testing.T, d *database.Database) string {
	t.Helper()
	setting, err := d.Client.Setting.Get(t.Context(), "feed_epoch")
	if err != nil {
		t.Fatal(err)
	}
	return setting.Value
}

func pendingError(t *testing.T, d *database.Database) error {
	t.Helper()
	_, err := migrations.Pending(t.Context(), d)
	return err
}
