package desk

import (
	"context"

	"docket/ent/db"
	"docket/ent/db/activity"
)

// Cancellation gives an activity up.
type Cancellation struct {
	ActivityID      string
	ExpectedVersion *int
	IdempotencyKey  string
}

// CancelActivity gives up an open activity, on open and closed cases.
func (d *Desk) CancelActivity(ctx context.Context, by Actor, in Cancellation) (*db.Activity, error) {
	c := call{verb: "cancelActivity", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Activity, error) {
		_, a, err := w.lockOpenActivity(ctx, in.ActivityID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		return w.giveUp(ctx, a)
	})
}

// giveUp cancels an activity that is held.
func (w *work) giveUp(ctx context.Context, a *db.Activity) (*db.Activity, error) {
	return w.saveActivity(ctx, a, a.Update().
		SetStatus(activity.StatusCANCELLED).SetStatusReason(activity.StatusReasonCANCELLED).
		SetClosedAt(w.now))
}
