package migrations_test

import (
	"strings"
	"testing"

	"entgo.io/ent/dialect"

	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/migrations"
)

// rebuildUsers is how SQLite changes a column: a new table, the rows, the old
// table dropped, the new one in its place.
const rebuildUsers = `
	CREATE TABLE new_users (
		id text NOT NULL PRIMARY KEY, version integer NOT NULL DEFAULT 1,
		created_at datetime NOT NULL, updated_at datetime NOT NULL,
		name text NOT NULL, email text, password_hash text, role text NOT NULL,
		active bool NOT NULL DEFAULT true, locale text NOT NULL DEFAULT 'en',
		source text, external_id text, nickname text NOT NULL DEFAULT ''
	);
	INSERT INTO new_users (id, version, created_at, updated_at, name, role)
		SELECT id, version, created_at, updated_at, name, role FROM users;
	DROP TABLE users;
	ALTER TABLE new_users RENAME TO users;`

func TestRebuildingATableKeepsTheRowsThatReferToIt(t *testing.T) {
	d := deskWithSession(t)
	if err := migrations.ApplyFrom(t.Context(), d, with(t, "29990101000000_rebuild.sql", rebuildUsers)); err != nil {
		t.Fatal(err)
	}
	if n := count(t, d, "SELECT count(*) FROM sessions JOIN users ON users.id = user_id WHERE nickname = ''"); n != 1 {
		t.Errorf("%d sessions are left of 1", n)
	}
	foreignKeysAreOn(t, d)
}

// The same statements with foreign keys on, to show that the test above would
// notice: the sessions of the dropped table go with it.
func TestRebuildingWithForeignKeysOnWouldLoseThem(t *testing.T) {
	d := deskWithSession(t)
	if _, err := d.Writer.ExecContext(t.Context(), "BEGIN;"+rebuildUsers+"COMMIT;"); err != nil {
		t.Fatal(err)
	}
	if n := count(t, d, "SELECT count(*) FROM sessions"); n != 0 {
		t.Errorf("%d sessions are left: the trap is gone", n)
	}
}

func TestAMigrationThatLeavesARowWithoutItsParentIsRefused(t *testing.T) {
	d := deskWithSession(t)
	err := migrations.ApplyFrom(t.Context(), d, with(t, "29990101000000_orphans.sql", "DELETE FROM users"))
	if err == nil || !strings.Contains(err.Error(), "sessions") {
		t.Fatalf("applied: %v", err)
	}
	if n := count(t, d, "SELECT count(*) FROM users"); n != 1 {
		t.Errorf("%d users are left of 1", n)
	}
	foreignKeysAreOn(t, d)
}

func deskWithSession(t *testing.T) *database.Database {
	t.Helper()
	d := databasetest.New(t, dialect.SQLite)
	_, err := d.Writer.ExecContext(t.Context(), `
		INSERT INTO users (id, created_at, updated_at, name, role) VALUES ('user_1', 0, 0, 'Ana', 'AGENT');
		INSERT INTO sessions (id, token_hash, user_id, created_at, expires_at) VALUES ('session_1', 'x', 'user_1', 0, 0)`)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func foreignKeysAreOn(t *testing.T, d *database.Database) {
	t.Helper()
	var on bool
	if err := d.Writer.QueryRowContext(t.Context(), "PRAGMA foreign_keys").Scan(&on); err != nil || !on {
		t.Errorf("foreign keys on afterwards: %t, %v", on, err)
	}
}
