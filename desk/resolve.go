package desk

import (
	"context"
	"fmt"
	"slices"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
)

// OpenActivitiesPolicy says what becomes of activities that are still to be done
// when their case is resolved.
type OpenActivitiesPolicy string

// What may become of them.
const (
	RefuseOpenActivities OpenActivitiesPolicy = "REFUSE"
	CancelOpenActivities OpenActivitiesPolicy = "CANCEL"
)

// Resolution answers a case.
type Resolution struct {
	CaseID          string
	ExpectedVersion *int
	// ResolutionTypeID is a reason of a resolved case that may follow the
	// present one.
	ResolutionTypeID string
	// Resolution is what was found, in one line.
	Resolution string
	Remarks    *string
	// BillableMinutes is what the customer pays for; absent: all that counts.
	BillableMinutes *int
	// OpenActivities is REFUSE when empty.
	OpenActivities OpenActivitiesPolicy
	// DryRun checks and tells everything and writes nothing; it uses no key.
	DryRun         bool
	IdempotencyKey string
}

// Resolved is a case that was answered, and what that did. Of a dry run: what
// it would do, with the case as it is.
type Resolved struct {
	Case *db.ServiceCase
	// Resolution stands on the timeline; nil of a dry run.
	Resolution *db.Activity
	// TotalMinutes is the time of the activities that were counted: those
	// completed that no standing resolution had counted before.
	TotalMinutes    int
	BillableMinutes int
	Counted         int
	Cancelled       []*db.Activity
	// Children are the active child cases that are resolved with it, while the
	// closing policy says so. What is cancelled for them is among Cancelled.
	Children []*db.ServiceCase
	// Entitlement is what it does to the terms of the case's entitlement; nil
	// when it has none.
	Entitlement *EntitlementEffect
	// CommandID is what Undo takes; empty of a dry run.
	CommandID string
}

// ResolveCase answers an active case: it writes the resolution onto the
// timeline, counts the time that was not counted yet, cancels what is still to
// be done if that was asked for, and takes the case out of its queue. While the
// closing policy says so it resolves the active children too, in the same words,
// or is refused because of them.
func (d *Desk) ResolveCase(ctx context.Context, by Actor, in Resolution) (*Resolved, error) {
	if in.OpenActivities == "" {
		in.OpenActivities = RefuseOpenActivities
	}
	c := call{verb: "resolveCase", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	if in.DryRun {
		c.key = ""
	}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Resolved, error) {
		c, err := w.lockUnchangedCase(ctx, in.CaseID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		draft, err := w.draftResolution(ctx, c, in)
		if err != nil {
			return nil, err
		}
		children, err := w.childrenToClose(ctx, c, in.ResolutionTypeID)
		if err != nil {
			return nil, err
		}
		open, counted, err := w.unfinished(ctx, c, children, in.OpenActivities)
		if err != nil {
			return nil, err
		}
		answer := &Resolved{
			Case: c, Cancelled: slices.Concat(open, children.open), Children: children.children,
			Counted: len(counted), TotalMinutes: minutesOf(counted),
		}
		answer.BillableMinutes = answer.TotalMinutes
		if in.BillableMinutes != nil {
			answer.BillableMinutes = *in.BillableMinutes
		}
		if answer.Entitlement, err = w.effectOfResolving(ctx, c, answer.BillableMinutes); err != nil || in.DryRun {
			return answer, err
		}
		draft.SetDurationMinutes(answer.TotalMinutes).SetBillableMinutes(answer.BillableMinutes)
		if err := w.resolve(ctx, answer, draft, open, counted); err != nil {
			return nil, err
		}
		answer.Cancelled = slices.Concat(open, children.open)
		return answer, w.resolveChildren(ctx, children, answer.Resolution)
	})
}

// lockUnchangedCase is lockActiveCase for a verb that was decided upon by
// somebody who saw a version of the case.
func (w *work) lockUnchangedCase(ctx context.Context, id string, version *int) (*db.ServiceCase, error) {
	c, err := w.lockActiveCase(ctx, "caseId", id)
	if err == nil && version != nil && *version != c.Version {
		return nil, staleCase(c)
	}
	return c, err
}

// draftResolution checks what a case is resolved with.
func (w *work) draftResolution(ctx context.Context, c *db.ServiceCase, in Resolution) (*db.ActivityCreate, error) {
	var problems Problems
	kind, err := w.reasonAfter(ctx, "resolutionTypeId", c, in.ResolutionTypeID, statusreason.StatusRESOLVED)
	problems.take(err)
	draft := w.tx.Activity.Create().
		SetID(newID(prefixActivity)).SetCaseID(c.ID).SetKind(activity.KindCASE_RESOLUTION).
		SetSubject(problems.line("resolution", in.Resolution, 200)).
		SetNillableDescription(problems.optionalParagraphs("remarks", in.Remarks, longText)).
		SetStatus(activity.StatusCOMPLETED).SetStatusReason(activity.StatusReasonCOMPLETED).
		SetCreatedAt(w.now).SetUpdatedAt(w.now).SetClosedAt(w.now).
		SetNillableCreatedByID(w.by.userID())
	if kind != nil {
		draft.SetResolutionTypeID(kind.ID)
	}
	if in.BillableMinutes != nil {
		problems.minutes("billableMinutes", *in.BillableMinutes)
	}
	if in.OpenActivities != RefuseOpenActivities && in.OpenActivities != CancelOpenActivities {
		problems.add(CodeInvalid, "openActivities", "Open activities are refused or cancelled.")
	}
	problems.take(w.draftActivityOwner(ctx, draft, c, nil))
	return draft, problems.orNil()
}

// unfinished are the activities of a case that are still to be done, which is
// refused unless they may be cancelled, as for the children that are closed with
// it, and those done that no standing resolution counted yet.
func (w *work) unfinished(ctx context.Context, c *db.ServiceCase, children *closing, policy OpenActivitiesPolicy) (open, uncounted []*db.Activity, err error) {
	open, err = w.lockActivities(ctx, c.ID, activity.StatusIn(openStatuses...))
	if err != nil {
		return nil, nil, err
	}
	if all := slices.Concat(open, children.open); len(all) > 0 && policy == RefuseOpenActivities {
		return nil, nil, stillOpen("openActivities", c, all)
	}
	uncounted, err = w.lockActivities(ctx, c.ID, Unbilled())
	return open, uncounted, err
}

// stillOpen is the refusal to close a case over what is still to be done.
func stillOpen(field string, c *db.ServiceCase, open []*db.Activity) *Problem {
	p := problem(CodeOpenActivities, field, "Case %s has open activities: %s.", c.Number, subjects(open))
	p.Activities = open
	return p
}

// resolve writes what was decided: first the place in the queue, then the
// activities, then the case.
func (w *work) resolve(ctx context.Context, answer *Resolved, draft *db.ActivityCreate, open, counted []*db.Activity) error {
	c := answer.Case
	id, _ := draft.Mutation().ID()
	if err := w.chargeForResolution(ctx, c, id, answer.BillableMinutes); err != nil {
		return err
	}
	if _, err := w.leavePlace(ctx, c); err != nil {
		return err
	}
	resolution, err := w.addActivity(ctx, draft)
	if err != nil {
		return err
	}
	for i, a := range open {
		if open[i], err = w.giveUp(ctx, a); err != nil {
			return err
		}
	}
	for _, a := range counted {
		if _, err := w.saveActivity(ctx, a, a.Update().SetBilled(true).SetBilledByID(resolution.ID)); err != nil {
			return err
		}
	}
	answer.Resolution, answer.CommandID = resolution, w.command.ID
	answer.Case, err = w.closeCase(ctx, c, c.Update().
		SetStatus(servicecase.StatusRESOLVED).SetStatusReasonID(*resolution.ResolutionTypeID).SetResolvedAt(w.now))
	return err
}

// closeCase writes the end of a case, which stands in no queue any more and
// remembers the one it left.
func (w *work) closeCase(ctx context.Context, c *db.ServiceCase, draft *db.ServiceCaseUpdateOne) (*db.ServiceCase, error) {
	put(Field[string]{Given: true, Value: c.QueueID}, draft.SetLeftQueueID, draft.ClearLeftQueueID)
	closed, err := w.saveCase(ctx, c, draft.ClearQueueID().ClearQueueEnteredAt().ClearWorkerID())
	if err != nil {
		return nil, fmt.Errorf("close case: %w", err)
	}
	return closed, nil
}
