// Package database opens the database that Docket keeps its records in:
// SQLite, one file and no server, or PostgreSQL.
//
// Both behave alike above this package:
//
//  1. An instant is kept in microseconds, in UTC, and finer parts are cut off.
//     A text with characters that PostgreSQL cannot hold is equal to nothing.
//  2. Foreign keys, checks and unique indexes are enforced.
//  3. What was committed is on the disk: SQLite runs with synchronous=FULL.
//  4. A transaction of the ent client that was given no deadline gets one
//     (TransactionLimit), so that nothing can hold or await the writer for ever.
//
// On SQLite there is one connection that writes and a pool that can only read.
// Therefore code inside a transaction uses the transaction for everything: a
// write through the client would wait for the very connection that the
// transaction holds, until the deadline.
package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"docket/ent/db"
)

// Database is an open database.
type Database struct {
	// Client reads and writes rows. It sends what it writes to Writer and
	// what it reads outside a transaction to Reader.
	Client *db.Client
	// Writer takes hand-written statements that change something.
	Writer *sql.DB
	// Reader takes hand-written queries. On PostgreSQL it is the same pool as
	// Writer; on SQLite it refuses to write.
	Reader *sql.DB
	// Dialect is dialect.SQLite or dialect.Postgres.
	Dialect string
	// URL is the address it was opened at, for connections that cannot be
	// shared. There may be a password in it: it is never printed.
	URL string
}

// Open opens the database at a URL: "sqlite:PATH", whose file and folder are
// made when missing, or "postgres://user:password@host:port/name?sslmode=…".
// It answers an error when the database cannot be reached. No error repeats
// the URL, because there may be a password in it.
func Open(ctx context.Context, url string) (*Database, error) {
	scheme, rest, _ := strings.Cut(url, ":")
	switch scheme {
	case "sqlite":
		return openSQLite(ctx, rest)
	case "postgres", "postgresql":
		return openPostgres(ctx, url)
	}
	return nil, errors.New(`the database URL must begin with "sqlite:" or "postgres://"`)
}

// Ping tells whether the database answers.
func (d *Database) Ping(ctx context.Context) error {
	if err := d.Reader.PingContext(ctx); err != nil {
		return fmt.Errorf("reach the database: %w", err)
	}
	return nil
}

// Close ends all connections. On SQLite the writer goes last: it folds the
// write-ahead log into the file.
func (d *Database) Close() error {
	if d.Reader == d.Writer {
		return d.Writer.Close()
	}
	return errors.Join(d.Reader.Close(), d.Writer.Close())
}
