package desk

import (
	"context"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
)

// Reactivation takes a closed case up again.
type Reactivation struct {
	CaseID          string
	ExpectedVersion *int
	// StatusReasonID is a reason of an active case; absent: the default, or
	// the first that may follow when that may not.
	StatusReasonID *string
	// ReturnToQueue puts the case back into the queue it left by being closed.
	ReturnToQueue  bool
	IdempotencyKey string
}

// ReactivateCase takes a resolved or cancelled case up again, any time. Its
// resolution is marked as undone and the time it counted is open to be counted
// again; what was cancelled stays cancelled. A merged case is refused: it would
// come back empty, and UnmergeCases brings it back whole.
func (d *Desk) ReactivateCase(ctx context.Context, by Actor, in Reactivation) (*Turned, error) {
	c := call{verb: "reactivateCase", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Turned, error) {
		c, err := w.lockCase(ctx, "caseId", in.CaseID)
		switch {
		case err != nil:
			return nil, err
		case c.Status == servicecase.StatusACTIVE:
			return nil, problem(CodeCaseActive, "caseId", "Case %s is active already.", c.Number)
		case c.MergedIntoID != nil:
			return nil, problem(CodeCaseMerged, "caseId", "Case %s was merged into another: separate it again instead.", c.Number)
		case in.ExpectedVersion != nil && *in.ExpectedVersion != c.Version:
			return nil, staleCase(c)
		}
		var problems Problems
		reason, err := w.reasonToGoOn(ctx, c, in.StatusReasonID)
		problems.take(err)
		q, err := w.queueToReturnTo(ctx, c, in.ReturnToQueue)
		problems.take(err)
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		active, err := w.reactivate(ctx, c, reason, q)
		return &Turned{Case: active, CommandID: w.command.ID}, err
	})
}

// reasonToGoOn is the reason that a closed case goes on with.
func (w *work) reasonToGoOn(ctx context.Context, c *db.ServiceCase, id *string) (*db.StatusReason, error) {
	if id != nil {
		return w.reasonAfter(ctx, "statusReasonId", c, *id, statusreason.StatusACTIVE)
	}
	rules, err := statusRules(ctx, w.tx.Client())
	if err != nil {
		return nil, err
	}
	if reason := rules.first(statusreason.StatusACTIVE, rules.after(c, statusreason.StatusACTIVE)); reason != nil {
		return reason, nil
	}
	return nil, notAfter("caseId", rules, c, rules.defaultOf(statusreason.StatusACTIVE))
}

// queueToReturnTo is the queue that a case left by being closed; nil when it is
// not to return.
func (w *work) queueToReturnTo(ctx context.Context, c *db.ServiceCase, back bool) (*db.Queue, error) {
	switch {
	case !back:
		return nil, nil
	case c.LeftQueueID == nil:
		return nil, problem(CodeNotInQueue, "returnToQueue", "Case %s was in no queue when it was closed.", c.Number)
	}
	return w.queue(ctx, "returnToQueue", *c.LeftQueueID)
}

func (w *work) reactivate(ctx context.Context, c *db.ServiceCase, reason *db.StatusReason, back *db.Queue) (*db.ServiceCase, error) {
	if err := w.settleForReactivation(ctx, c); err != nil {
		return nil, err
	}
	standing, err := w.lockActivities(ctx, c.ID,
		activity.KindEQ(activity.KindCASE_RESOLUTION), activity.StatusEQ(activity.StatusCOMPLETED))
	if err != nil {
		return nil, err
	}
	for _, resolution := range standing {
		if err := w.withdraw(ctx, resolution); err != nil {
			return nil, err
		}
	}
	stage, err := w.reopenProcess(ctx, c)
	if err != nil {
		return nil, err
	}
	active, err := w.saveCase(ctx, c, c.Update().
		SetStatus(servicecase.StatusACTIVE).SetStatusReasonID(reason.ID).SetNillableStageID(stage).
		ClearResolvedAt().ClearCancelledAt().ClearLeftQueueID())
	if err != nil || back == nil {
		return active, err
	}
	place, err := w.enterQueue(ctx, active, back)
	return place.Case, err
}

// withdraw marks a resolution as undone: it stays on the timeline, and the time
// it counted is open to be counted by the next one.
func (w *work) withdraw(ctx context.Context, resolution *db.Activity) error {
	counted, err := w.lockActivities(ctx, resolution.CaseID, activity.BilledByID(resolution.ID))
	if err != nil {
		return err
	}
	if _, err := w.saveActivity(ctx, resolution, undone(w, resolution)); err != nil {
		return err
	}
	for _, a := range counted {
		if _, err := w.saveActivity(ctx, a, a.Update().SetBilled(false).ClearBilledByID()); err != nil {
			return err
		}
	}
	return nil
}

func undone(w *work, resolution *db.Activity) *db.ActivityUpdateOne {
	return resolution.Update().
		SetStatus(activity.StatusCANCELLED).SetStatusReason(activity.StatusReasonCANCELLED).SetUndoneAt(w.now)
}
