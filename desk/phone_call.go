package desk

import (
	"context"
	"strings"
	"time"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/activityparty"
)

// PhoneCall is a call that took place, or one that is planned.
type PhoneCall struct {
	CaseID string
	// Subject is the first line of the description when absent.
	Subject     *string
	Description string
	// Direction is outgoing when empty.
	Direction       activity.Direction
	PhoneNumber     *string
	LeftVoicemail   bool
	DurationMinutes int
	// Completed is true for a call that took place, false for a planned one.
	Completed bool
	// DueAt is when a planned call is due.
	DueAt *time.Time
	// Parties are who called and who was called. Absent: the actor and the
	// person to talk to about the case.
	Parties        *[]Participant
	IdempotencyKey string
}

// LogPhoneCall records a call on a case. A call that took place is completed at
// once; the first one to the customer counts as the first answer.
func (d *Desk) LogPhoneCall(ctx context.Context, by Actor, in PhoneCall) (*db.Activity, error) {
	if in.Direction == "" {
		in.Direction = activity.DirectionOUTGOING
	}
	c := call{verb: "logPhoneCall", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Activity, error) {
		c, draft, err := w.draftActivity(ctx, in.CaseID, activity.KindPHONE_CALL)
		if err != nil {
			return nil, err
		}
		if err := w.draftPhoneCall(ctx, draft, c, in); err != nil {
			return nil, err
		}
		people, err := w.talked(ctx, c, in)
		if err != nil {
			return nil, err
		}
		logged, err := w.addActivity(ctx, draft, people...)
		if err != nil {
			return nil, err
		}
		return logged, w.answered(ctx, c, logged)
	})
}

func (w *work) draftPhoneCall(ctx context.Context, draft *db.ActivityCreate, c *db.ServiceCase, in PhoneCall) error {
	var problems Problems
	description := problems.paragraphs("description", in.Description, longText)
	subject := firstLine(description)
	if given := problems.optionalLine("subject", in.Subject, 200); given != nil {
		subject = *given
	}
	draft.SetSubject(subject).SetDescription(description).SetDirection(in.Direction).
		SetNillablePhoneNumber(problems.optionalLine("phoneNumber", in.PhoneNumber, 200)).
		SetLeftVoicemail(in.LeftVoicemail).
		SetDurationMinutes(problems.minutes("durationMinutes", in.DurationMinutes)).
		SetNillableDueAt(problems.instant("dueAt", in.DueAt))
	if in.Completed {
		draft.SetStatus(activity.StatusCOMPLETED).SetClosedAt(w.now).
			SetStatusReason(completedReason(activity.KindPHONE_CALL, &in.Direction))
	} else {
		draft.SetStatus(activity.StatusOPEN).SetStatusReason(activity.StatusReasonOPEN)
	}
	problems.take(w.draftActivityOwner(ctx, draft, c, nil))
	return problems.orNil()
}

// firstLine is the first line of a text, cut to what a subject holds.
func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	line = strings.TrimSpace(strings.ReplaceAll(line, "\t", " "))
	if letters := []rune(line); len(letters) > 200 {
		return string(letters[:199]) + "…"
	}
	return line
}

// talked are who called and who was called.
func (w *work) talked(ctx context.Context, c *db.ServiceCase, in PhoneCall) ([]*db.ActivityParty, error) {
	if in.Parties != nil {
		return w.participants(ctx, activity.KindPHONE_CALL, *in.Parties)
	}
	caller, called := activityparty.RoleSENDER, activityparty.RoleTO
	if in.Direction == activity.DirectionINCOMING {
		return append(them(c, caller, in.PhoneNumber), us(called, w.by.userID())...), nil
	}
	return append(us(caller, w.by.userID()), them(c, called, in.PhoneNumber)...), nil
}
