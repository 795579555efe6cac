package feed

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db"
	"docket/ent/db/change"
)

const (
	// pruneAtOnce is the number of changes removed in one transaction. It is
	// small because on PostgreSQL the feed waits for every transaction, and on
	// SQLite every verb does.
	pruneAtOnce = 1000

	// pruneEvery is the time between two prunings.
	pruneEvery = time.Hour
)

// retain prunes, now and then, until the context ends.
func (f *Feed) retain(ctx context.Context) {
	for ctx.Err() == nil {
		removed, err := f.Prune(ctx, time.Now().Add(-f.options.Retention), f.options.KeepAtLeast)
		switch {
		case ctx.Err() != nil:
		case err != nil:
			slog.WarnContext(ctx, "the change log cannot be pruned", "error", err)
		case removed > 0:
			slog.InfoContext(ctx, "the change log is pruned", "removed", removed)
		}
		wait(ctx, nil, pruneEvery)
	}
}

// Prune removes the start of the log: changes from before an instant, but not
// the last so many, and nothing that comes after a younger one. How far it went
// is remembered, so that a follower from before that place is told to resync.
func (f *Feed) Prune(ctx context.Context, olderThan time.Time, keepAtLeast int) (int, error) {
	upTo, err := f.log.prunable(ctx, olderThan, keepAtLeast)
	if err != nil {
		return 0, fmt.Errorf("find what to prune: %w", err)
	}
	removed := 0
	for {
		n, err := f.log.pruneSome(ctx, upTo)
		removed += n
		if err != nil {
			return removed, fmt.Errorf("prune the change log: %w", err)
		}
		if n == 0 {
			return removed, nil
		}
	}
}

// prunable finds the last change that may be removed. It never is beyond the
// horizon: a transaction that still runs could add a change before it, which
// would then be removed without ever having been told. At least one change is
// kept, because on SQLite the last one says how far numbers have been given.
func (l changeLog) prunable(ctx context.Context, olderThan time.Time, keepAtLeast int) (position, error) {
	end, err := l.horizon(ctx)
	if err != nil {
		return position{}, err
	}
	young, err := l.first(ctx, l.Client.Change.Query().
		Where(l.within(end.position), change.AtGTE(olderThan)).Order(l.inOrder()))
	if err != nil {
		return position{}, err
	}
	kept, err := l.first(ctx, l.Client.Change.Query().
		Where(l.within(end.position)).Order(l.inOrder(sql.OrderDesc())).Offset(max(keepAtLeast, 1)))
	if err != nil || kept == nil {
		return position{}, err
	}
	if young == nil || kept.before(*young) {
		return *kept, nil
	}
	old, err := l.first(ctx, l.Client.Change.Query().
		Where(l.compared("<", *young)).Order(l.inOrder(sql.OrderDesc())))
	if err != nil || old == nil {
		return position{}, err
	}
	return *old, nil
}

// first gives the place of the first change of a query, nil when it has none.
func (l changeLog) first(ctx context.Context, query *db.ChangeQuery) (*position, error) {
	rows, err := query.Limit(1).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	p, err := positionOf(rows[0])
	return &p, err
}

// pruneSome removes some of the oldest changes and notes how far. Who prunes at
// the same time waits at that note.
func (l changeLog) pruneSome(ctx context.Context, upTo position) (int, error) {
	removed := 0
	err := l.inTx(ctx, func(tx *db.Tx) error {
		if _, err := l.locked(ctx, tx, settingPrunedTo, position{}.String()); err != nil {
			return err
		}
		rows, err := tx.Change.Query().Where(l.within(upTo)).Order(l.inOrder()).Limit(pruneAtOnce).
			Select(change.FieldID, change.FieldXid).All(ctx)
		if err != nil || len(rows) == 0 {
			return err
		}
		last, err := positionOf(rows[len(rows)-1])
		if err != nil {
			return err
		}
		if err := put(ctx, tx, settingPrunedTo, last.String()); err != nil {
			return err
		}
		removed, err = tx.Change.Delete().Where(l.within(last)).Exec(ctx)
		return err
	})
	return removed, err
}
