package desk

import (
	"context"

	"docket/ent/db"
	"docket/ent/db/activity"
)

// Completion marks an activity as done.
type Completion struct {
	ActivityID      string
	ExpectedVersion *int
	// DurationMinutes is the time spent; absent: as it stands.
	DurationMinutes *int
	IdempotencyKey  string
}

// CompleteActivity marks an open activity as done, on open and closed cases. A
// call to the customer counts as the first answer when there was none.
func (d *Desk) CompleteActivity(ctx context.Context, by Actor, in Completion) (*db.Activity, error) {
	c := call{verb: "completeActivity", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Activity, error) {
		c, a, err := w.lockOpenActivity(ctx, in.ActivityID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		draft := a.Update().
			SetStatus(activity.StatusCOMPLETED).SetStatusReason(completedReason(a.Kind, a.Direction)).
			SetClosedAt(w.now)
		if in.DurationMinutes != nil {
			var problems Problems
			draft.SetDurationMinutes(problems.minutes("durationMinutes", *in.DurationMinutes))
			if err := problems.orNil(); err != nil {
				return nil, err
			}
		}
		done, err := w.saveActivity(ctx, a, draft)
		if err != nil {
			return nil, err
		}
		return done, w.answered(ctx, c, done)
	})
}

// completedReason is the finer reason of a done activity.
// A message that is merely marked as done was not sent by the desk and does not
// say so.
func completedReason(kind activity.Kind, direction *activity.Direction) activity.StatusReason {
	if kind != activity.KindPHONE_CALL {
		return activity.StatusReasonCOMPLETED
	}
	if direction != nil && *direction == activity.DirectionINCOMING {
		return activity.StatusReasonRECEIVED
	}
	return activity.StatusReasonMADE
}

// lockOpenActivity reads an activity that is still to be done, with its case,
// and holds both: the case first, as everybody does.
func (w *work) lockOpenActivity(ctx context.Context, id string, version *int) (*db.ServiceCase, *db.Activity, error) {
	seen, err := w.tx.Activity.Query().Where(activity.ID(id), visibleActivity(w.by)).Only(ctx)
	if err != nil {
		return nil, nil, found(err, "activityId", "activity")
	}
	c, err := w.lockCase(ctx, "activityId", seen.CaseID)
	if err != nil {
		return nil, nil, found(err, "activityId", "activity")
	}
	a, err := w.tx.Activity.Query().Where(activity.ID(id)).Only(ctx)
	if err != nil {
		return nil, nil, found(err, "activityId", "activity")
	}
	if a.Status == activity.StatusCOMPLETED || a.Status == activity.StatusCANCELLED {
		return nil, nil, closedActivity("activityId")
	}
	if version != nil && *version != a.Version {
		return nil, nil, stale("activity")
	}
	return c, a, nil
}

func closedActivity(field string) *Problem {
	return problem(CodeActivityClosed, field, "This activity is closed: it cannot be changed or opened again.")
}
