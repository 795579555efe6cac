package desk

import (
	"context"
	"time"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/activityparty"
)

// ActivityUpdate is a change of an activity that is still to be done. Fields
// that are not given stay as they are.
type ActivityUpdate struct {
	ActivityID      string
	ExpectedVersion *int
	Subject         Field[string]
	Description     Field[string]
	// StatusReason is one of OpenReasons of the kind.
	StatusReason Field[activity.StatusReason]
	// OwnerID names a user or a team.
	OwnerID         Field[string]
	DurationMinutes Field[int]
	// DueAt is of calls and tasks.
	DueAt Field[time.Time]
	// Direction, PhoneNumber and LeftVoicemail are of calls.
	Direction     Field[activity.Direction]
	PhoneNumber   Field[string]
	LeftVoicemail Field[bool]
	// Location, StartsAt and EndsAt are of appointments.
	Location Field[string]
	StartsAt Field[time.Time]
	EndsAt   Field[time.Time]
	// To, Cc and Bcc are of e-mails: addresses separated by commas.
	To  Field[string]
	Cc  Field[string]
	Bcc Field[string]
	// Parties replace those there are, see ParticipantRoles.
	Parties        Field[[]Participant]
	IdempotencyKey string
}

// ActivityUpdated is what became of an activity.
type ActivityUpdated struct {
	Activity *db.Activity
	// CommandID takes it back, see Undo.
	CommandID string
}

// UpdateActivity changes an activity that is still to be done, on cases open and
// closed. What is completed or cancelled is read-only. A field that its kind does
// not have is refused.
func (d *Desk) UpdateActivity(ctx context.Context, by Actor, in ActivityUpdate) (*ActivityUpdated, error) {
	c := call{verb: "updateActivity", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*ActivityUpdated, error) {
		c, a, err := w.lockOpenActivity(ctx, in.ActivityID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		u := &activityUpdate{work: w, c: c, a: a, draft: a.Update()}
		u.checkKind(in)
		u.common(ctx, in)
		u.ofKind(in)
		if err := u.problems.orNil(); err != nil {
			return nil, err
		}
		saved, err := u.save(ctx, in)
		if err != nil {
			return nil, err
		}
		return &ActivityUpdated{saved, w.command.ID}, nil
	})
}

// activityUpdate is an UpdateActivity under way.
type activityUpdate struct {
	*work
	c        *db.ServiceCase
	a        *db.Activity
	draft    *db.ActivityUpdateOne
	problems Problems
}

// checkKind refuses what an activity of this kind does not have.
func (u *activityUpdate) checkKind(in ActivityUpdate) {
	kind := u.a.Kind
	for _, f := range []struct {
		field string
		given bool
		has   bool
	}{
		{"dueAt", in.DueAt.Given, kind == activity.KindPHONE_CALL || kind == activity.KindTASK},
		{"direction", in.Direction.Given, kind == activity.KindPHONE_CALL},
		{"phoneNumber", in.PhoneNumber.Given, kind == activity.KindPHONE_CALL},
		{"leftVoicemail", in.LeftVoicemail.Given, kind == activity.KindPHONE_CALL},
		{"location", in.Location.Given, kind == activity.KindAPPOINTMENT},
		{"startsAt", in.StartsAt.Given, kind == activity.KindAPPOINTMENT},
		{"endsAt", in.EndsAt.Given, kind == activity.KindAPPOINTMENT},
		{"to", in.To.Given, kind == activity.KindEMAIL},
		{"cc", in.Cc.Given, kind == activity.KindEMAIL},
		{"bcc", in.Bcc.Given, kind == activity.KindEMAIL},
		{"parties", in.Parties.Given, len(ParticipantRoles(kind)) > 0},
	} {
		if f.given && !f.has {
			u.problems.add(CodeInvalid, f.field, "This kind of activity has no such field.")
		}
	}
}

// common drafts what every kind has.
func (u *activityUpdate) common(ctx context.Context, in ActivityUpdate) {
	ps, draft := &u.problems, u.draft
	putValue(ps.lineField("subject", in.Subject, 200), draft.SetSubject)
	described := in.Description
	if u.a.Kind == activity.KindEMAIL || u.a.Kind == activity.KindPHONE_CALL {
		if notNull(ps, "description", described); described.Value != nil {
			described = Set(ps.paragraphs("description", *described.Value, longText))
		}
		putValue(described, draft.SetDescription)
	} else {
		put(ps.optionalParagraphsField("description", described, longText), draft.SetDescription, draft.ClearDescription)
	}
	if f := notNull(ps, "durationMinutes", in.DurationMinutes); f.Value != nil {
		draft.SetDurationMinutes(ps.minutes("durationMinutes", *f.Value))
	}
	if f := notNull(ps, "statusReason", in.StatusReason); f.Value != nil {
		if !mayStandAt(u.a.Kind, *f.Value) {
			ps.add(CodeInvalid, "statusReason", "An open activity of this kind has no such reason.")
		}
		draft.SetStatusReason(*f.Value).SetStatus(openStatus(*f.Value))
	}
	if f := notNull(ps, "ownerId", in.OwnerID); f.Value != nil {
		owner, err := u.assignee(ctx, "ownerId", *f.Value)
		if ps.take(err) {
			put(Field[string]{Given: true, Value: owner.userID()}, draft.SetOwnerUserID, draft.ClearOwnerUserID)
			put(Field[string]{Given: true, Value: owner.teamID()}, draft.SetOwnerTeamID, draft.ClearOwnerTeamID)
		}
	}
}

// ofKind drafts what only some kinds have.
func (u *activityUpdate) ofKind(in ActivityUpdate) {
	ps, draft := &u.problems, u.draft
	put(in.DueAt.in(ps.instant, "dueAt"), draft.SetDueAt, draft.ClearDueAt)
	putValue(notNull(ps, "direction", in.Direction), draft.SetDirection)
	put(ps.optionalLineField("phoneNumber", in.PhoneNumber, 200), draft.SetPhoneNumber, draft.ClearPhoneNumber)
	putValue(notNull(ps, "leftVoicemail", in.LeftVoicemail), draft.SetLeftVoicemail)
	put(ps.optionalLineField("location", in.Location, 200), draft.SetLocation, draft.ClearLocation)
	to := notNull(ps, "to", in.To).in(ps.addresses, "to")
	if to.Given && to.Value == nil && in.To.Value != nil {
		ps.add(CodeRequired, "to", "A value is needed here.")
	}
	putValue(to, draft.SetEmailTo)
	put(in.Cc.in(ps.addresses, "cc"), draft.SetEmailCc, draft.ClearEmailCc)
	put(in.Bcc.in(ps.addresses, "bcc"), draft.SetEmailBcc, draft.ClearEmailBcc)
	if in.StartsAt.Given || in.EndsAt.Given {
		u.hours(in)
	}
}

// hours moves an appointment. Its time goes with its hours unless one is given,
// or somebody had set another.
func (u *activityUpdate) hours(in ActivityUpdate) {
	starts := notNull(&u.problems, "startsAt", in.StartsAt).in(u.problems.instant, "startsAt").or(u.a.StartsAt)
	ends := notNull(&u.problems, "endsAt", in.EndsAt).in(u.problems.instant, "endsAt").or(u.a.EndsAt)
	if starts == nil || ends == nil {
		return // refused above
	}
	if ends.Before(*starts) {
		u.problems.add(CodeInvalid, "endsAt", "An appointment cannot end before it begins.")
		return
	}
	u.draft.SetStartsAt(*starts).SetEndsAt(*ends)
	lasted := u.a.StartsAt != nil && u.a.EndsAt != nil && u.a.DurationMinutes == int(u.a.EndsAt.Sub(*u.a.StartsAt)/time.Minute)
	if lasted && !in.DurationMinutes.Given {
		u.draft.SetDurationMinutes(u.problems.minutes("endsAt", int(ends.Sub(*starts)/time.Minute)))
	}
}

// save writes the update and who has a part. People are no columns of the
// activity, but its version counts their changes too.
func (u *activityUpdate) save(ctx context.Context, in ActivityUpdate) (*db.Activity, error) {
	parties, given, err := u.parties(ctx, in)
	if err != nil {
		return nil, err
	}
	others := false
	if given {
		if others, err = u.replaceParties(ctx, u.a, parties); err != nil {
			return nil, err
		}
	}
	if same, err := changesNothing(u.draft.Mutation(), u.a); err != nil || same && !others {
		return u.a, err
	}
	return u.writeActivity(ctx, u.a, u.draft)
}

// parties are who has a part after the update, if that changes.
func (u *activityUpdate) parties(ctx context.Context, in ActivityUpdate) ([]*db.ActivityParty, bool, error) {
	if in.To.Given || in.Cc.Given || in.Bcc.Given {
		rows, err := u.correspondents(ctx, u.c, correspondence{
			from: u.a.EmailFrom, to: in.To.or(u.a.EmailTo), cc: in.Cc.or(u.a.EmailCc), bcc: in.Bcc.or(u.a.EmailBcc),
		})
		return append(u.senderOf(u.a), rows...), true, err
	}
	if !in.Parties.Given {
		return nil, false, nil
	}
	var people []Participant
	if in.Parties.Value != nil {
		people = *in.Parties.Value
	}
	rows, err := u.participants(ctx, u.a.Kind, people)
	return rows, true, err
}

// senderOf is the colleague who wrote a message that has no sender's address.
func (u *activityUpdate) senderOf(a *db.Activity) []*db.ActivityParty {
	if a.EmailFrom != nil || a.CreatedByID == nil {
		return nil
	}
	return us(activityparty.RoleSENDER, a.CreatedByID)
}
