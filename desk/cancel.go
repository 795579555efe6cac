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
	// ChildActivities says what becomes of what is still to be done for child
	// cases that are cancelled with it; REFUSE when empty.
	ChildActivities OpenActivitiesPolicy
	// DryRun checks and tells everything and writes nothing; it uses no key.
	DryRun bool
	// StatusReasonID is a reason of a cancelled case other than Merged; absent:
	// the default, or the first that may follow when that may not.
	StatusReasonID *string
	IdempotencyKey string
}

// Turned is a case that was closed or taken up again.
type Turned struct {
	Case *db.ServiceCase
	// Children are the active child cases that were, or would be, cancelled with
	// it, while the closing policy says so, and Cancelled is what was still to be
	// done for them.
	Children  []*db.ServiceCase
	Cancelled []*db.Activity
	// CommandID is what Undo takes; empty of a dry run.
	CommandID string
}

// CancelCase gives up an active case and takes it out of its queue. It is
// refused while anything is still to be done for it: unlike resolving, it cancels
// nothing by itself. While the closing policy says so it gives up the active
// children too, or is refused because of them; what is still to be done for
// children is cancelled only if that was asked for.
func (d *Desk) CancelCase(ctx context.Context, by Actor, in CaseCancellation) (*Turned, error) {
	if in.ChildActivities == "" {
		in.ChildActivities = RefuseOpenActivities
	}
	c := call{verb: "cancelCase", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	if in.DryRun {
		c.key = ""
	}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Turned, error) {
		c, err := w.lockUnchangedCase(ctx, in.CaseID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		reason, err := w.reasonToGiveUp(ctx, c, in.StatusReasonID)
		if err != nil {
			return nil, err
		}
		children, err := w.childrenToClose(ctx, c, reason.ID)
		if err != nil {
			return nil, err
		}
		if err := w.mayCancel(ctx, c, children, in.ChildActivities); err != nil {
			return nil, err
		}
		answer := &Turned{Case: c, Children: children.children, Cancelled: children.open}
		if in.DryRun {
			return answer, nil
		}
		return answer, w.cancel(ctx, answer, reason, children)
	})
}

// mayCancel refuses to give up a case for which something is still to be done.
func (w *work) mayCancel(ctx context.Context, c *db.ServiceCase, children *closing, policy OpenActivitiesPolicy) error {
	if policy != RefuseOpenActivities && policy != CancelOpenActivities {
		return problem(CodeInvalid, "childActivities", "Open activities are refused or cancelled.")
	}
	open, err := w.lockActivities(ctx, c.ID, activity.StatusIn(openStatuses...))
	switch {
	case err != nil:
		return err
	case len(open) > 0:
		return stillOpen("caseId", c, open)
	case len(children.open) > 0 && policy == RefuseOpenActivities:
		return stillOpen("childActivities", c, children.open)
	}
	return nil
}

func (w *work) cancel(ctx context.Context, answer *Turned, reason *db.StatusReason, children *closing) error {
	c := answer.Case
	if err := w.refundForCancelling(ctx, c); err != nil {
		return err
	}
	if _, err := w.leavePlace(ctx, c); err != nil {
		return err
	}
	cancelled, err := w.closeCase(ctx, c, c.Update().
		SetStatus(servicecase.StatusCANCELLED).SetStatusReasonID(reason.ID).SetCancelledAt(w.now))
	if err != nil {
		return err
	}
	answer.Case, answer.CommandID = cancelled, w.command.ID
	return w.cancelChildren(ctx, children, reason.ID)
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
