package migrations

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect"

	"docket/ent/database"
)

// rules are what must be said around the migrations on a dialect. Settings
// and locks belong to a connection, so all of it happens on one.
type rules struct{ before, after, applied string }

// On SQLite foreign keys must be off before the transaction begins (inside of
// one the switch does nothing): dropping a table that is being rebuilt would
// delete the rows that refer to it. They are checked before each commit.
//
// On PostgreSQL one process at a time migrates, and may take its time. The
// number of the lock spells "docket".
var dialectRules = map[string]rules{
	dialect.SQLite: {
		before: "PRAGMA foreign_keys = off; PRAGMA busy_timeout = 60000",
		after:  "PRAGMA foreign_keys = on; PRAGMA busy_timeout = 5000",
		applied: `CREATE TABLE IF NOT EXISTS schema_migrations (
			version text PRIMARY KEY, name text NOT NULL, checksum text NOT NULL, applied_at datetime NOT NULL)`,
	},
	dialect.Postgres: {
		before: "SET statement_timeout = 0; SELECT pg_advisory_lock(110429572130164)",
		after:  "SELECT pg_advisory_unlock(110429572130164); RESET statement_timeout",
		applied: `CREATE TABLE IF NOT EXISTS schema_migrations (
			version text PRIMARY KEY, name text NOT NULL, checksum text NOT NULL, applied_at timestamptz NOT NULL)`,
	},
}

// run applies, one transaction each, the migrations that are missing.
func run(ctx context.Context, d *database.Database, list []migration) (err error) {
	conn, err := d.Writer.Conn(ctx)
	if err != nil {
		return fmt.Errorf("connect to migrate: %w", err)
	}
	defer conn.Close()
	r := dialectRules[d.Dialect]
	defer func() { err = errors.Join(err, settle(ctx, conn, r.after)) }()
	if _, err := conn.ExecContext(ctx, r.before); err != nil {
		return fmt.Errorf("prepare to migrate: %w", err)
	}
	for {
		more, err := step(ctx, conn, d.Dialect, list)
		if err != nil || !more {
			return err
		}
	}
}

// settle puts the connection back as it was. One that cannot be is not given
// back: it would go on without foreign keys, or holding the lock.
func settle(ctx context.Context, conn *sql.Conn, after string) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	if _, err := conn.ExecContext(ctx, after); err != nil {
		_ = conn.Raw(func(any) error { return driver.ErrBadConn })
		return fmt.Errorf("settle after migrating: %w", err)
	}
	return nil
}

// step applies the first migration that is missing, and tells whether there
// was one. What is missing is asked in the transaction that applies it, so that
// another process cannot have applied it in between.
func step(ctx context.Context, conn *sql.Conn, name string, list []migration) (bool, error) {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return false, fmt.Errorf("begin to migrate: %w", err)
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, dialectRules[name].applied); err != nil {
		return false, fmt.Errorf("make schema_migrations: %w", err)
	}
	rest, err := missing(ctx, tx, list)
	if err != nil || len(rest) == 0 {
		return false, err
	}
	m := rest[0]
	if _, err := tx.ExecContext(ctx, m.sql); err != nil {
		return false, fmt.Errorf("migration %s_%s: %w", m.version, m.name, err)
	}
	if name == dialect.SQLite {
		if err := checkReferences(ctx, tx); err != nil {
			return false, fmt.Errorf("migration %s_%s: %w", m.version, m.name, err)
		}
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES ($1, $2, $3, $4)",
		m.version, m.name, m.checksum, time.Now())
	if err != nil {
		return false, fmt.Errorf("record migration %s: %w", m.version, err)
	}
	return true, tx.Commit()
}

// missing answers the migrations that are not recorded as applied. It refuses
// a record of a file that is unknown or has other contents.
func missing(ctx context.Context, from interface {
	QueryContext(context.Context, string, ...any) (*sql.Rows, error)
}, list []migration) ([]migration, error) {
	rows, err := from.QueryContext(ctx, "SELECT version, checksum FROM schema_migrations ORDER BY version")
	if err != nil {
		return nil, fmt.Errorf("read schema_migrations: %w", err)
	}
	defer rows.Close()
	applied := map[string]string{}
	for rows.Next() {
		var version, checksum string
		if err := rows.Scan(&version, &checksum); err != nil {
			return nil, fmt.Errorf("read schema_migrations: %w", err)
		}
		applied[version] = checksum
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read schema_migrations: %w", err)
	}
	var rest []migration
	for _, m := range list {
		checksum, ok := applied[m.version]
		switch {
		case !ok:
			rest = append(rest, m)
		case checksum != m.checksum:
			return nil, fmt.Errorf("migration %s_%s was changed after it was applied to this database", m.version, m.name)
		}
		delete(applied, m.version)
	}
	for version := range applied {
		return nil, fmt.Errorf("the database has migration %s, which this program does not know: it is newer than the program", version)
	}
	return rest, nil
}

// checkReferences answers an error when a row refers to one that is not there.
func checkReferences(ctx context.Context, tx *sql.Tx) error {
	var table, parent string
	var row sql.NullInt64
	var key int
	err := tx.QueryRowContext(ctx, "PRAGMA foreign_key_check").Scan(&table, &row, &parent, &key)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("check foreign keys: %w", err)
	}
	return fmt.Errorf("a row of %s would refer to a row of %s that is not there", table, parent)
}
