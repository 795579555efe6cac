package databasetest

import (
	"crypto/rand"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/lib/pq"
)

// serverVariable names the PostgreSQL server of the tests.
const serverVariable = "DOCKET_TEST_POSTGRES"

var sqliteFile struct {
	sync.Once
	bytes []byte
	err   error
}

// sqliteTemplate answers the contents of a migrated file.
func sqliteTemplate(t testing.TB) []byte {
	t.Helper()
	sqliteFile.Do(func() {
		file := filepath.Join(t.TempDir(), "template.db")
		if sqliteFile.err = migrated(t, "sqlite:"+file); sqliteFile.err == nil {
			sqliteFile.bytes, sqliteFile.err = os.ReadFile(file)
		}
	})
	if sqliteFile.err != nil {
		t.Fatalf("make the SQLite template: %v", sqliteFile.err)
	}
	return sqliteFile.bytes
}

// server is the PostgreSQL server, as this process uses it: its databases have
// names that begin with prefix, and keeper holds the lock that says that the
// process is alive.
var server struct {
	connecting, migrating sync.Once
	err                   error
	pool                  *sql.DB
	keeper                *sql.Conn
	prefix                string
	copies                atomic.Int64
}

// connect reaches the server, once per process.
func connect(t testing.TB) {
	t.Helper()
	if os.Getenv(serverVariable) == "" {
		t.Fatalf("%s is not set, and no test is skipped for want of PostgreSQL. Run the tests with a server of their own:\n\n\tscripts/postgres.sh run go test ./...\n", serverVariable)
	}
	server.connecting.Do(func() { server.err = reach(t) })
	if server.err != nil {
		t.Fatalf("use the PostgreSQL server of %s: %v", serverVariable, server.err)
	}
}

func reach(t testing.TB) (err error) {
	if server.pool, err = sql.Open("postgres", os.Getenv(serverVariable)); err != nil {
		return err
	}
	server.pool.SetMaxIdleConns(4)
	server.prefix = fmt.Sprintf("docket_test_%d_%s", os.Getpid(), strings.ToLower(rand.Text()[:8]))
	// Outlives this test: the lock is held until the process ends.
	if server.keeper, err = server.pool.Conn(t.Context()); err != nil {
		return err
	}
	if _, err = server.keeper.ExecContext(t.Context(), "SELECT pg_advisory_lock(hashtext($1))", server.prefix); err != nil {
		return err
	}
	return sweep(t)
}

// sweep drops what processes left behind that are no longer alive: their
// template, and everything if they were killed.
func sweep(t testing.TB) error {
	rows, err := server.keeper.QueryContext(t.Context(), `SELECT datname FROM pg_database WHERE datname LIKE 'docket\_test\_%'`)
	if err != nil {
		return err
	}
	defer rows.Close()
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return err
		}
		names = append(names, name)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	for _, name := range names {
		if err := dropAbandoned(t, name); err != nil {
			return err
		}
	}
	return nil
}

func dropAbandoned(t testing.TB, name string) error {
	prefix := name[:strings.LastIndex(name, "_")]
	if prefix == server.prefix {
		return nil
	}
	var free bool
	err := server.keeper.QueryRowContext(t.Context(), "SELECT pg_try_advisory_lock(hashtext($1))", prefix).Scan(&free)
	if err != nil || !free {
		return err
	}
	_, err = server.keeper.ExecContext(t.Context(), "DROP DATABASE IF EXISTS "+pq.QuoteIdentifier(name)+" WITH (FORCE)")
	if _, unlockErr := server.keeper.ExecContext(t.Context(), "SELECT pg_advisory_unlock(hashtext($1))", prefix); err == nil {
		err = unlockErr
	}
	return err
}

// postgresTemplate answers the name of a migrated database.
func postgresTemplate(t testing.TB) string {
	t.Helper()
	connect(t)
	name := server.prefix + "_template"
	server.migrating.Do(func() {
		if _, server.err = server.pool.ExecContext(t.Context(), "CREATE DATABASE "+name+" TEMPLATE template0"); server.err == nil {
			server.err = migrated(t, withDatabase(t, name))
		}
	})
	if server.err != nil {
		t.Fatalf("make the PostgreSQL template: %v", server.err)
	}
	return name
}

// postgresCopy makes a copy of a database that goes when the test ends.
func postgresCopy(t testing.TB, template string) string {
	t.Helper()
	connect(t)
	name := fmt.Sprintf("%s_%d", server.prefix, server.copies.Add(1))
	if _, err := server.pool.ExecContext(t.Context(), "CREATE DATABASE "+name+" TEMPLATE "+template); err != nil {
		t.Fatalf("make a PostgreSQL database: %v", err)
	}
	t.Cleanup(func() {
		if _, err := server.pool.Exec("DROP DATABASE " + name + " WITH (FORCE)"); err != nil {
			t.Errorf("drop the PostgreSQL database: %v", err)
		}
	})
	return withDatabase(t, name)
}

// withDatabase is the server's URL with another database.
func withDatabase(t testing.TB, name string) string {
	t.Helper()
	u, err := url.Parse(os.Getenv(serverVariable))
	if err != nil || u.Scheme != "postgres" && u.Scheme != "postgresql" {
		t.Fatalf("%s must be a postgres:// URL", serverVariable)
	}
	u.Path = "/" + name
	return u.String()
}
