package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
)

// takeBackTimer makes the time of a promise what it was, or as if it had never
// begun.
func (u *undoing) takeBackTimer(ctx context.Context, told *db.Change) error {
	timer, err := u.tx.SLATimer.Get(ctx, told.RecordID)
	if err != nil {
		return fmt.Errorf("find the promise: %w", err)
	}
	if !isAsLeft(told, timer.Version) {
		return changedSince("The time of a promise")
	}
	if created(told) > 0 {
		if err := u.tx.SLATimer.DeleteOne(timer).Exec(ctx); err != nil {
			return fmt.Errorf("take back a promise: %w", err)
		}
		return u.deleted(timer)
	}
	draft := timer.Update()
	if err := restore(timer, &db.SLATimer{}, draft.Mutation(), told); err != nil {
		return err
	}
	return u.saveTimer(ctx, timer, draft)
}
