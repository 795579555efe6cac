package desk_test

import (
	"strings"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

func TestALoggedCallIsCompletedAtOnceAndTheFirstToTheCustomerIsTheAnswer(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing := d.Agent("Ana"), d.Queue("Billing")
		c := d.Case(ana, "No invoice", desktest.In(billing))
		respondedAt := func() *time.Time {
			now, err := d.Cases(ana).Where(servicecase.ID(c.ID)).Only(t.Context())
			noError(t, err)
			return now.RespondedAt
		}
		incoming, err := d.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: c.ID, Description: "They called.", Direction: activity.DirectionINCOMING, Completed: true})
		noError(t, err)
		equal(t, "incoming reason", incoming.StatusReason, activity.StatusReasonRECEIVED)
		equal(t, "answered by their call", respondedAt() == nil, true)

		called := desk.PhoneCall{
			CaseID: c.ID, Description: "Called back\nand explained.", PhoneNumber: new("555 0100"), DurationMinutes: 7, Completed: true,
		}
		d.Clock.Advance(time.Minute)
		answered := d.Now()
		changes := recorded(t, d, func() {
			a, err := d.LogPhoneCall(t.Context(), ana, called)
			noError(t, err)
			equal(t, "status", a.Status, activity.StatusCOMPLETED)
			equal(t, "reason", a.StatusReason, activity.StatusReasonMADE)
			equal(t, "subject", a.Subject, "Called back")
			equal(t, "closed at", value(a.ClosedAt).Equal(answered), true)
			equal(t, "minutes", a.DurationMinutes, 7)
			equal(t, "owner", value(a.OwnerUserID), ana.UserID)
			equal(t, "created by", value(a.CreatedByID), ana.UserID)
		})
		wantChanges(t, changes,
			"CREATED activities: billed case_id closed_at created_at created_by_id description direction duration_minutes kind left_voicemail owner_user_id phone_number status status_reason subject updated_at version",
			"CREATED activity_parties: activity_id position role user_id",
			"CREATED activity_parties: account_id activity_id address position role",
			"UPDATED cases: responded_at updated_at version")
		equal(t, "told to the queue", value(changes[0].QueueID), billing.ID)
		equal(t, "told to the case", value(changes[0].CaseID), c.ID)
		equal(t, "answered", value(respondedAt()).Equal(answered), true)

		d.Clock.Advance(time.Minute)
		wantOne := recorded(t, d, func() {
			_, err := d.LogPhoneCall(t.Context(), ana, called)
			noError(t, err)
		})
		equal(t, "changes of the second call", len(wantOne), 3)
		equal(t, "answered once", value(respondedAt()).Equal(answered), true)
	})
}

func TestAPlannedCallIsOpenAndAnswersWhenItTookPlace(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		due := d.Now().Add(time.Hour)
		a, err := d.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: c.ID, Subject: new("Call"), Description: "Ask them.", DueAt: &due})
		noError(t, err)
		equal(t, "status", a.Status, activity.StatusOPEN)
		equal(t, "reason", a.StatusReason, activity.StatusReasonOPEN)
		equal(t, "closed", a.ClosedAt == nil, true)
		d.Clock.Advance(time.Hour)
		changes := recorded(t, d, func() {
			a, err = d.CompleteActivity(t.Context(), ana, desk.Completion{ActivityID: a.ID, ExpectedVersion: &a.Version, DurationMinutes: new(4)})
			noError(t, err)
			equal(t, "reason", a.StatusReason, activity.StatusReasonMADE)
			equal(t, "minutes", a.DurationMinutes, 4)
		})
		wantChanges(t, changes,
			"UPDATED activities: closed_at duration_minutes status status_reason updated_at version",
			"UPDATED cases: responded_at updated_at version")
	})
}

func TestEveryKindEndsInItsOwnReason(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		team := d.Team("Tier 2")
		call, err := d.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: c.ID, Description: "They will call.", Direction: activity.DirectionINCOMING})
		noError(t, err)
		task, err := d.CreateTask(t.Context(), ana, desk.NewTask{CaseID: c.ID, Subject: "Look", OwnerID: &team.ID})
		noError(t, err)
		equal(t, "owner of the task", value(task.OwnerTeamID), team.ID)
		equal(t, "reason of the task", task.StatusReason, activity.StatusReasonNOT_STARTED)
		meeting, err := d.CreateAppointment(t.Context(), ana, desk.NewAppointment{CaseID: c.ID, Subject: "Meet", Location: new("Room 3"), StartsAt: d.Now(), EndsAt: d.Now().Add(90 * time.Minute)})
		noError(t, err)
		equal(t, "status of the meeting", meeting.Status, activity.StatusSCHEDULED)
		equal(t, "reason of the meeting", meeting.StatusReason, activity.StatusReasonBUSY)
		equal(t, "minutes of the meeting", meeting.DurationMinutes, 90)
		email, err := d.WriteEmail(t.Context(), ana, desk.NewEmail{CaseID: c.ID, Subject: "Invoice", Description: "Here.", To: "Maria <maria@acme.test>, joao@acme.test", Cc: new("boss@acme.test")})
		noError(t, err)
		equal(t, "status of the message", email.Status, activity.StatusOPEN)
		equal(t, "reason of the message", email.StatusReason, activity.StatusReasonDRAFT)
		equal(t, "direction of the message", value(email.Direction), activity.DirectionOUTGOING)
		for id, want := range map[string]activity.StatusReason{
			call.ID: activity.StatusReasonRECEIVED, task.ID: activity.StatusReasonCOMPLETED,
			meeting.ID: activity.StatusReasonCOMPLETED, email.ID: activity.StatusReasonCOMPLETED,
		} {
			done, err := d.CompleteActivity(t.Context(), ana, desk.Completion{ActivityID: id})
			noError(t, err)
			equal(t, string(done.Kind), done.StatusReason, want)
			equal(t, "status", done.Status, activity.StatusCOMPLETED)
		}
	})
}

func TestAClosedActivityIsReadOnly(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		done, err := d.CreateTask(t.Context(), ana, desk.NewTask{CaseID: c.ID, Subject: "Look"})
		noError(t, err)
		wantChanges(t, recorded(t, d, func() {
			_, err := d.CompleteActivity(t.Context(), ana, desk.Completion{ActivityID: done.ID, ExpectedVersion: new(7)})
			wantProblem(t, err, desk.CodeStaleVersion, "expectedVersion")
			_, err = d.CompleteActivity(t.Context(), ana, desk.Completion{ActivityID: done.ID, DurationMinutes: new(-1)})
			wantProblem(t, err, desk.CodeInvalid, "durationMinutes")
			_, err = d.CancelActivity(t.Context(), ana, desk.Cancellation{ActivityID: c.ID})
			wantProblem(t, err, desk.CodeNotFound, "activityId")
		}))
		gone, err := d.CreateTask(t.Context(), ana, desk.NewTask{CaseID: c.ID, Subject: "Look again"})
		noError(t, err)
		_, err = d.CompleteActivity(t.Context(), ana, desk.Completion{ActivityID: done.ID})
		noError(t, err)
		cancelled, err := d.CancelActivity(t.Context(), ana, desk.Cancellation{ActivityID: gone.ID})
		noError(t, err)
		equal(t, "status", cancelled.Status, activity.StatusCANCELLED)
		equal(t, "reason", cancelled.StatusReason, activity.StatusReasonCANCELLED)
		equal(t, "closed", cancelled.ClosedAt != nil, true)
		wantChanges(t, recorded(t, d, func() {
			for _, id := range []string{done.ID, gone.ID} {
				_, err = d.CompleteActivity(t.Context(), ana, desk.Completion{ActivityID: id})
				wantProblem(t, err, desk.CodeActivityClosed, "activityId")
				_, err = d.CancelActivity(t.Context(), ana, desk.Cancellation{ActivityID: id})
				wantProblem(t, err, desk.CodeActivityClosed, "activityId")
			}
		}))
	})
}

func TestAClosedCaseStillTakesActivitiesAndNotes(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Closed(d.Case(ana, "No invoice"))
		changes := recorded(t, d, func() {
			_, err := d.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: c.ID, Description: "They thanked us.", Completed: true})
			noError(t, err)
			n, err := d.AddNote(t.Context(), ana, desk.NewNote{CaseID: c.ID, Text: "Nice\r\npeople. "})
			noError(t, err)
			equal(t, "text", n.Text, "Nice\npeople.")
			equal(t, "author", value(n.AuthorID), ana.UserID)
		})
		equal(t, "records", len(changes), 4) // the closed case itself stays as it is
		equal(t, "note", tell(changes[3]), "CREATED notes: author_id case_id created_at text updated_at version")
		for _, change := range changes {
			equal(t, "told to the case", value(change.CaseID), c.ID)
		}
	})
}

func TestBadActivitiesAreRefusedFieldByField(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		late := time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)
		wantChanges(t, recorded(t, d, func() {
			_, err := d.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: c.ID, Description: " ", Subject: new(strings.Repeat("x", 201)), DurationMinutes: 100_001, DueAt: &late})
			wantProblems(t, err, "REQUIRED description", "TOO_LONG subject", "INVALID durationMinutes", "INVALID dueAt")
			_, err = d.CreateTask(t.Context(), ana, desk.NewTask{CaseID: c.ID, OwnerID: new("user_none"), Description: new(strings.Repeat("x", 100_001))})
			wantProblems(t, err, "REQUIRED subject", "NOT_FOUND ownerId", "TOO_LONG description")
			_, err = d.CreateAppointment(t.Context(), ana, desk.NewAppointment{CaseID: c.ID, Subject: "Meet", StartsAt: d.Now(), EndsAt: d.Now().Add(-time.Second)})
			wantProblem(t, err, desk.CodeInvalid, "endsAt")
			_, err = d.CreateAppointment(t.Context(), ana, desk.NewAppointment{CaseID: c.ID, Subject: "Meet", StartsAt: d.Now(), EndsAt: d.Now().AddDate(1, 0, 0)})
			wantProblem(t, err, desk.CodeInvalid, "endsAt")
			_, err = d.WriteEmail(t.Context(), ana, desk.NewEmail{CaseID: c.ID, Subject: "x", Description: "x", To: " ", Cc: new("nobody"), Bcc: new("a@b.test; c@d.test")})
			wantProblems(t, err, "REQUIRED to", "INVALID cc", "INVALID bcc")
			_, err = d.AddNote(t.Context(), ana, desk.NewNote{CaseID: c.ID, Text: "\n"})
			wantProblem(t, err, desk.CodeRequired, "text")
			_, err = d.AddNote(t.Context(), ana, desk.NewNote{CaseID: "case_none", Text: "x"})
			wantProblem(t, err, desk.CodeNotFound, "caseId")
		}))
	})
}

func TestTheSubjectOfACallIsTheFirstLineCutToFit(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		a, err := d.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: c.ID, Description: strings.Repeat("é", 300) + "\nmore", Completed: true})
		noError(t, err)
		equal(t, "subject", a.Subject, strings.Repeat("é", 199)+"…")
	})
}
