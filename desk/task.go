package desk

import (
	"context"
	"time"

	"docket/ent/db"
	"docket/ent/db/activity"
)

// NewTask is something to do for a case.
type NewTask struct {
	CaseID      string
	Subject     string
	Description *string
	DueAt       *time.Time
	// DurationMinutes is the expected time.
	DurationMinutes int
	// OwnerID names a user or a team; absent means the actor.
	OwnerID *string
	// Parties are who takes part.
	Parties        []Participant
	IdempotencyKey string
}

// CreateTask plans something to do for a case.
func (d *Desk) CreateTask(ctx context.Context, by Actor, in NewTask) (*db.Activity, error) {
	c := call{verb: "createTask", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Activity, error) {
		c, draft, err := w.draftActivity(ctx, in.CaseID, activity.KindTASK)
		if err != nil {
			return nil, err
		}
		var problems Problems
		draft.SetStatus(activity.StatusOPEN).SetStatusReason(activity.StatusReasonNOT_STARTED).
			SetSubject(problems.line("subject", in.Subject, 200)).
			SetNillableDescription(problems.optionalParagraphs("description", in.Description, longText)).
			SetNillableDueAt(problems.instant("dueAt", in.DueAt)).
			SetDurationMinutes(problems.minutes("durationMinutes", in.DurationMinutes))
		problems.take(w.draftActivityOwner(ctx, draft, c, in.OwnerID))
		people, err := w.participants(ctx, activity.KindTASK, in.Parties)
		problems.takeAll(err)
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		return w.addActivity(ctx, draft, people...)
	})
}
