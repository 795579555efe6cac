// Package databasetest gives tests fresh, migrated databases, real ones: a
// SQLite file and a database of the PostgreSQL server that DOCKET_TEST_POSTGRES
// names. Each is a copy of a template that is migrated once per process.
package databasetest

import (
	"os"
	"path/filepath"
	"testing"

	"entgo.io/ent/dialect"

	"docket/ent/database"
	"docket/ent/migrations"
)

// Each runs a test on both databases at the same time, each fresh.
func Each(t *testing.T, run func(t *testing.T, d *database.Database)) {
	t.Helper()
	for _, on := range []struct{ name, dialect string }{{"sqlite", dialect.SQLite}, {"postgres", dialect.Postgres}} {
		t.Run(on.name, func(t *testing.T) {
			t.Parallel()
			run(t, New(t, on.dialect))
		})
	}
}

// New answers a fresh migrated database, which goes when the test ends.
func New(t testing.TB, name string) *database.Database {
	t.Helper()
	return open(t, URL(t, name))
}

// URL answers the URL of a fresh migrated database, which goes when the test
// ends. It is for tests that start a process.
func URL(t testing.TB, name string) string {
	t.Helper()
	if name == dialect.Postgres {
		return postgresCopy(t, postgresTemplate(t))
	}
	file := filepath.Join(t.TempDir(), "docket.db")
	if err := os.WriteFile(file, sqliteTemplate(t), 0o600); err != nil {
		t.Fatal(err)
	}
	return "sqlite:" + file
}

// Empty answers the URL of a database without any table.
func Empty(t testing.TB, name string) string {
	t.Helper()
	if name == dialect.Postgres {
		return postgresCopy(t, "template0")
	}
	return "sqlite:" + filepath.Join(t.TempDir(), "docket.db")
}

func open(t testing.TB, url string) *database.Database {
	t.Helper()
	d, err := database.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Errorf("close the database: %v", err)
		}
	})
	return d
}

// migrated migrates the empty database at a URL.
func migrated(t testing.TB, url string) error {
	d, err := database.Open(t.Context(), url)
	if err != nil {
		return err
	}
	if err := migrations.Apply(t.Context(), d); err != nil {
		d.Close()
		return err
	}
	return d.Close()
}
