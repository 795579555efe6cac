package desk

import (
	"context"
	"time"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/activityparty"
)

// NewAppointment is a meeting about a case.
type NewAppointment struct {
	CaseID      string
	Subject     string
	Description *string
	Location    *string
	StartsAt    time.Time
	// EndsAt does not lie before StartsAt.
	EndsAt time.Time
	// OwnerID names a user or a team; absent means the actor.
	OwnerID *string
	// Parties are who organises and who attends. Absent: the actor organises.
	Parties        *[]Participant
	IdempotencyKey string
}

// CreateAppointment plans a meeting. Its time from beginning to end is taken as
// the time it will cost until somebody says otherwise.
func (d *Desk) CreateAppointment(ctx context.Context, by Actor, in NewAppointment) (*db.Activity, error) {
	c := call{verb: "createAppointment", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Activity, error) {
		c, draft, err := w.draftActivity(ctx, in.CaseID, activity.KindAPPOINTMENT)
		if err != nil {
			return nil, err
		}
		var problems Problems
		draft.SetStatus(activity.StatusSCHEDULED).SetStatusReason(activity.StatusReasonBUSY).
			SetSubject(problems.line("subject", in.Subject, 200)).
			SetNillableDescription(problems.optionalParagraphs("description", in.Description, longText)).
			SetNillableLocation(problems.optionalLine("location", in.Location, 200))
		draftHours(draft, in, &problems)
		problems.take(w.draftActivityOwner(ctx, draft, c, in.OwnerID))
		people := us(activityparty.RoleORGANIZER, w.by.userID())
		if in.Parties != nil {
			people, err = w.participants(ctx, activity.KindAPPOINTMENT, *in.Parties)
			problems.takeAll(err)
		}
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		return w.addActivity(ctx, draft, people...)
	})
}

func draftHours(draft *db.ActivityCreate, in NewAppointment, problems *Problems) {
	starts, ends := problems.instant("startsAt", &in.StartsAt), problems.instant("endsAt", &in.EndsAt)
	if ends.Before(*starts) {
		problems.add(CodeInvalid, "endsAt", "An appointment cannot end before it begins.")
		return
	}
	draft.SetStartsAt(*starts).SetEndsAt(*ends).
		SetDurationMinutes(problems.minutes("endsAt", int(ends.Sub(*starts)/time.Minute)))
}
