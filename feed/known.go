package feed

import (
	"context"
	"fmt"
	"time"

	"docket/ent/db"
)

// KnownSince is the instant from which on the log tells everything: nil when
// nothing was ever removed from it.
func (f *Feed) KnownSince(ctx context.Context) (*time.Time, error) {
	pruned, err := f.log.prunedTo(ctx)
	if err != nil || pruned == (position{}) {
		return nil, err
	}
	first, err := f.log.Client.Change.Query().Where(f.log.beyond(pruned)).Order(f.log.inOrder()).First(ctx)
	if db.IsNotFound(err) {
		now := time.Now().UTC()
		return &now, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find the start of the change log: %w", err)
	}
	return &first.At, nil
}
