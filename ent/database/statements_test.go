package database_test

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"docket/ent/database"
	"docket/ent/database/databasetest"
)

const allUsers = "SELECT * FROM users WHERE id <> $1"

func TestAStatementIsPreparedOncePerConnection(t *testing.T) {
	_, conn := pinned(t)
	for range 3 {
		columns(t, conn, allUsers)
	}
	if n := preparedStatements(t, conn, "statement = $1", allUsers); n != 1 {
		t.Errorf("prepared %d times", n)
	}
}

func TestAConnectionKeepsABoundedNumberOfStatements(t *testing.T) {
	_, conn := pinned(t)
	columns(t, conn, allUsers)
	for i := range database.StatementsPerConnection + 20 {
		var n int
		if err := conn.QueryRowContext(t.Context(), fmt.Sprintf("SELECT %d + $1::int", i), 1).Scan(&n); err != nil || n != i+1 {
			t.Fatalf("%d + 1 = %d, %v", i, n, err)
		}
	}
	if n := preparedStatements(t, conn, "statement <> $1", ""); n != database.StatementsPerConnection {
		t.Errorf("%d statements are kept, not %d", n, database.StatementsPerConnection)
	}
	if n := preparedStatements(t, conn, "statement = $1", allUsers); n != 0 {
		t.Error("the statement that was not used for longest is kept")
	}
	columns(t, conn, allUsers)
}

func TestAPreparedStatementSurvivesAnAlteredTable(t *testing.T) {
	d, conn := pinned(t)
	before := columns(t, conn, allUsers)
	alter(t, d, "ALTER TABLE users ADD COLUMN nickname text")
	if after := columns(t, conn, allUsers); after != before+1 {
		t.Errorf("%d columns, then %d", before, after)
	}
	alter(t, d, "ALTER TABLE users DROP COLUMN nickname")
	if after := columns(t, conn, allUsers); after != before {
		t.Errorf("%d columns, in the end %d", before, after)
	}
}

func TestAPreparedStatementSurvivesBeingForgottenByTheServer(t *testing.T) {
	_, conn := pinned(t)
	before := columns(t, conn, allUsers)
	if _, err := conn.ExecContext(t.Context(), "DEALLOCATE ALL"); err != nil {
		t.Fatal(err)
	}
	if after := columns(t, conn, allUsers); after != before {
		t.Errorf("%d columns, then %d", before, after)
	}
}

func TestATransactionIsNotTriedAgainButTheNextOneWorks(t *testing.T) {
	d, conn := pinned(t)
	before := columns(t, conn, allUsers)
	alter(t, d, "ALTER TABLE users ADD COLUMN nickname text")
	tx, err := conn.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.QueryContext(t.Context(), allUsers, ""); err == nil || !strings.Contains(err.Error(), "cached plan") {
		t.Fatalf("in the transaction: %v", err)
	}
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	if tx, err = conn.BeginTx(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	if after := columns(t, tx, allUsers); after != before+1 {
		t.Errorf("%d columns, then %d", before, after)
	}
}

func TestARefusedStatementDoesNotStayPrepared(t *testing.T) {
	_, conn := pinned(t)
	insert := "INSERT INTO counters (id, value) VALUES ($1, $2)"
	for range 3 {
		if _, err := conn.ExecContext(t.Context(), insert, "case_number", 1); err == nil {
			t.Fatal("a second counter with the same id")
		}
	}
	if _, err := conn.ExecContext(t.Context(), insert, "other", 1); err != nil {
		t.Fatal(err)
	}
	if _, err := conn.QueryContext(t.Context(), "SELECT nothing FROM nowhere WHERE id = $1", ""); err == nil {
		t.Fatal("a table that is not there was read")
	}
	if n := preparedStatements(t, conn, "statement LIKE $1", "%nowhere%"); n != 0 {
		t.Errorf("a statement that cannot be prepared is kept")
	}
}

// A cancellation that comes late must not hit the next statement. Whether it
// comes in time for its own is not certain (statement_timeout is for those), so
// nothing is expected of the sleeper.
func TestACancelledStatementHarmsNoOther(t *testing.T) {
	d := databasetest.New(t, dialect.Postgres)
	for range 20 {
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Millisecond)
		_, _ = d.Writer.ExecContext(ctx, "SELECT pg_sleep($1)", 0.02)
		cancel()
		for range 3 {
			if err := d.Ping(t.Context()); err != nil {
				t.Fatal(err)
			}
			if n := d.Client.StatusReason.Query().CountX(t.Context()); n != 8 {
				t.Fatalf("%d status reasons", n)
			}
		}
	}
}

func TestOnSQLiteAnAlteredTableIsSeenToo(t *testing.T) {
	d := databasetest.New(t, dialect.SQLite)
	before := columns(t, d.Reader, allUsers)
	alter(t, d, "ALTER TABLE users ADD COLUMN nickname text NOT NULL DEFAULT 'none'")
	addUser(t, d, "user_1")
	var nickname string
	for range 2 {
		if err := d.Writer.QueryRowContext(t.Context(), "SELECT nickname FROM users WHERE id = $1", "user_1").Scan(&nickname); err != nil || nickname != "none" {
			t.Errorf("nickname %q, %v", nickname, err)
		}
	}
	if after := columns(t, d.Reader, allUsers); after != before+1 {
		t.Errorf("%d columns, then %d", before, after)
	}
}

func TestOnSQLiteAQueryMayRunInsideItself(t *testing.T) {
	d := databasetest.New(t, dialect.SQLite)
	tx, err := d.Writer.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	ids := func(each func()) (n int) {
		rows, err := tx.QueryContext(t.Context(), "SELECT id FROM status_reasons WHERE status <> $1", "none")
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		for rows.Next() {
			each()
			n++
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		return n
	}
	inner := 0
	outer := ids(func() { inner += ids(func() {}) })
	if outer != 8 || inner != 64 {
		t.Errorf("%d rows outside, %d inside", outer, inner)
	}
}

// A prepared statement that was not reset would go on reading an old state.
func TestOnSQLiteAPreparedQueryHoldsNothing(t *testing.T) {
	d := databasetest.New(t, dialect.SQLite)
	for _, id := range []string{"user_1", "user_2"} {
		addUser(t, d, id)
		d.Client.User.Query().FirstX(t.Context())
		d.Client.User.GetX(t.Context(), id)
	}
	var busy, pages, moved int
	if err := d.Writer.QueryRowContext(t.Context(), "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &pages, &moved); err != nil || busy != 0 {
		t.Errorf("the write-ahead log is held: %d, %v", busy, err)
	}
}

// pinned answers a database and one connection of it.
func pinned(t *testing.T) (*database.Database, *sql.Conn) {
	t.Helper()
	d := databasetest.New(t, dialect.Postgres)
	conn, err := d.Writer.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return d, conn
}

// columns runs a query with one argument and answers how many columns it has.
func columns(t *testing.T, on interface {
	QueryContext(context.Context, string, ...any) (*sql.Rows, error)
}, query string) int {
	t.Helper()
	rows, err := on.QueryContext(t.Context(), query, "")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	names, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	return len(names)
}

func preparedStatements(t *testing.T, conn *sql.Conn, where, arg string) (n int) {
	t.Helper()
	err := conn.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_prepared_statements WHERE "+where, arg).Scan(&n)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func alter(t *testing.T, d *database.Database, statement string) {
	t.Helper()
	if _, err := d.Writer.ExecContext(t.Context(), statement); err != nil {
		t.Fatal(err)
	}
}
