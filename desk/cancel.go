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
	// StatusReasonID is a reason of a cancelled case other than Merged; absent:
	// the default, or the first that may follow when that may not.
	StatusReasonID *string
	IdempotencyKey string
}

// Turned is a case that was closed or taken up again.
type Turned struct {
	Case *db.ServiceCase
	// CommandID is what Undo takes.
	CommandID string
}

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
		reason, err := w.reasonToGiveUp(ctx, c, in.StatusReasonID)
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

// reasonToGiveUp is the reason that a case is given up with.
func (w *work) reasonToGiveUp(ctx context.Context, c *db.ServiceCase, id *string) (*db.StatusReason, error) {
	if id != nil && *id == reasonMerged {
		return nil, problem(CodeInvalid, "statusReasonId", "A case becomes Merged by merging it into another.")
	}
	if id != nil {
		return w.reasonAfter(ctx, "statusReasonId", c, *id, statusreason.StatusCANCELLED)
	}
	rules, err := statusRules(ctx, w.tx.Client())
	if err != nil {
		return nil, err
	}
	if reason := rules.first(statusreason.StatusCANCELLED, rules.afterCancelling(c)); reason != nil {
		return reason, nil
	}
	return nil, notAfter("caseId", rules, c, rules.defaultOf(statusreason.StatusCANCELLED))
}
