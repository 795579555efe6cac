package desk

import (
	"context"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
)

// CaseCancellation gives a case up.
type CaseCancellation struct {
	CaseID          string
	ExpectedVersion *int
	IdempotencyKey  string
}

// Turned is a case that was closed or taken up again.
type Turned struct {
	Case *db.ServiceCase
	// CommandID is what Undo takes.
	CommandID string
}

// reasonCancelled is the reason of a case that was given up.
const reasonCancelled = prefixReason + "cancelled"

// CancelCase gives up an active case and takes it out of its queue. It is
// refused while anything is still to be done: unlike resolving, it cancels
// nothing by itself.
func (d *Desk) CancelCase(ctx context.Context, by Actor, in CaseCancellation) (*Turned, error) {
	c := call{verb: "cancelCase", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Turned, error) {
		c, err := w.lockUnchangedCase(ctx, in.CaseID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		reason, err := w.reasonAfter(ctx, "caseId", c, reasonCancelled, statusreason.StatusCANCELLED)
		if err != nil {
			return nil, err
		}
		open, err := w.lockActivities(ctx, c.ID, activity.StatusIn(openStatuses...))
		if err != nil {
			return nil, err
		}
		if len(open) > 0 {
			return nil, stillOpen("caseId", c, open)
		}
		if err := w.refundForCancelling(ctx, c); err != nil {
			return nil, err
		}
		if _, err := w.leavePlace(ctx, c); err != nil {
			return nil, err
		}
		cancelled, err := w.closeCase(ctx, c, c.Update().
			SetStatus(servicecase.StatusCANCELLED).SetStatusReasonID(reason.ID).SetCancelledAt(w.now))
		return &Turned{cancelled, w.command.ID}, err
	})
}
