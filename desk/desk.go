package desk

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"github.com/lib/pq"

	"docket/ent/contents"
	"docket/ent/database"
	"docket/ent/db"
	"docket/feed"
)

// Desk is the service desk on one database.
type Desk struct {
	database *database.Database
	client   *db.Client
	feed     *feed.Feed
	// now is the clock; every verb reads it once.
	now func() time.Time
	// contents are the bytes of attachments, of which each has at most so many.
	contents        contents.Store
	attachmentLimit int64
}

// New is a desk on a migrated database. The feed is woken after every commit.
func New(d *database.Database, f *feed.Feed) *Desk {
	return &Desk{
		database: d, client: d.Client, feed: f, now: time.Now,
		contents: contents.InDatabase(d.Client), attachmentLimit: AttachmentLimit,
	}
}

// At is the same desk with its clock replaced: for imports, the demo and tests.
func (d *Desk) At(now func() time.Time) *Desk {
	other := *d
	other.now = now
	return &other
}

// Now is the desk's time, in the microseconds that both databases keep.
func (d *Desk) Now() time.Time { return d.now().UTC().Truncate(time.Microsecond) }

// attempts is how often a verb is tried when the database had to choose
// between two transactions and ended this one.
const attempts = 4

// inTx runs one attempt after another of a verb's transaction until one is
// decided. Nothing of a failed attempt remains.
func (d *Desk) inTx(ctx context.Context, run func(tx *db.Tx) error) error {
	var err error
	for range attempts {
		if err = d.once(ctx, run); err == nil {
			d.feed.Wake()
			return nil
		}
		if !worthAnother(err) || ctx.Err() != nil {
			return err
		}
	}
	return err
}

func (d *Desk) once(ctx context.Context, run func(tx *db.Tx) error) error {
	tx, err := d.client.Tx(ctx)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // after a commit this does nothing
	if err := run(tx); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

// errKeyTaken says that another transaction took a unique key first, one that
// this verb would have found taken had it come later: the next attempt does.
var errKeyTaken = errors.New("unique key taken meanwhile")

// worthAnother reports whether an attempt failed only because another
// transaction was in the way.
func worthAnother(err error) bool {
	if errors.Is(err, errKeyTaken) {
		return true
	}
	refused, ok := errors.AsType[*pq.Error](err)
	return ok && (refused.Code == "40001" || refused.Code == "40P01") // serialization failure, deadlock
}

// isTaken reports whether a unique index refused a row.
func isTaken(err error) bool { return sqlgraph.IsUniqueConstraintError(err) }

// onPostgres reports whether row locks exist; on SQLite a writing transaction
// holds the whole database.
func (d *Desk) onPostgres() bool { return d.database.Dialect == dialect.Postgres }
