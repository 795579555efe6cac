package desk_test

import (
	"strings"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db/activity"
	"docket/ent/db/activityparty"
)

func TestAnOpenActivityIsChangedFieldByField(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		c := d.Closed(d.Case(ana, "No invoice"))
		task := planned(t, d, ana, c, "Look")
		due := d.Now().Add(time.Hour)
		in := desk.ActivityUpdate{
			ActivityID: task.ID, ExpectedVersion: &task.Version, Subject: desk.Set(" Look again "), Description: desk.Set("In the cellar"), DueAt: desk.Set(due),
			DurationMinutes: desk.Set(80), StatusReason: desk.Set(activity.StatusReasonWAITING), OwnerID: desk.Set(bruno.UserID),
		}
		changes := recorded(t, d, func() {
			done, err := d.UpdateActivity(t.Context(), ana, in)
			noError(t, err)
			a := done.Activity
			equal(t, "subject", a.Subject, "Look again")
			equal(t, "reason", a.StatusReason, activity.StatusReasonWAITING)
			equal(t, "status", a.Status, activity.StatusOPEN)
			equal(t, "minutes", a.DurationMinutes, 80)
			equal(t, "owner", value(a.OwnerUserID), bruno.UserID)
			equal(t, "due", value(a.DueAt).Equal(due), true)
			in.ExpectedVersion = nil
			_, err = d.UpdateActivity(t.Context(), ana, in) // changes nothing
			noError(t, err)
			_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: done.CommandID})
			noError(t, err)
		})
		wantChanges(t, changes, "UPDATED activities: description due_at duration_minutes owner_user_id status_reason subject version",
			"UPDATED activities: description due_at duration_minutes owner_user_id status_reason subject version")
		now := activityNow(t, d, task)
		equal(t, "subject after undo", now.Subject, "Look")
		equal(t, "description after undo", now.Description == nil, true)
		_, err := d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: task.ID, ExpectedVersion: new(1), Subject: desk.Set("x")})
		wantProblem(t, err, desk.CodeStaleVersion, "expectedVersion")
	})
}

func TestAnActivityHasTheFieldsAndReasonsOfItsKind(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		task := planned(t, d, ana, c, "Look")
		call, err := d.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: c.ID, Description: "Call them"})
		noError(t, err)
		meeting, err := d.CreateAppointment(t.Context(), ana, desk.NewAppointment{CaseID: c.ID, Subject: "Meet", StartsAt: d.Now(), EndsAt: d.Now().Add(time.Hour)})
		noError(t, err)
		wantChanges(t, recorded(t, d, func() {
			_, err := d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{
				ActivityID: task.ID, Location: desk.Set("Here"), To: desk.Set("a@b.test"), Direction: desk.Set(activity.DirectionINCOMING),
				StatusReason: desk.Set(activity.StatusReasonBUSY), Subject: desk.Set(" "), DurationMinutes: desk.Clear[int](),
			})
			wantProblems(t, err, "INVALID location", "INVALID to", "INVALID direction", "INVALID statusReason", "REQUIRED subject", "REQUIRED durationMinutes")
			_, err = d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: task.ID, StatusReason: desk.Set(activity.StatusReasonCOMPLETED)})
			wantProblems(t, err, "INVALID statusReason") // completing has a verb of its own
			_, err = d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: call.ID, Description: desk.Clear[string](), DueAt: desk.Set(time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC))})
			wantProblems(t, err, "REQUIRED description", "INVALID dueAt")
			_, err = d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: meeting.ID, EndsAt: desk.Set(d.Now().Add(-time.Hour)), Location: desk.Set(strings.Repeat("x", 201))})
			wantProblems(t, err, "INVALID endsAt", "TOO_LONG location")
			_, err = d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: "activity_none"})
			wantProblem(t, err, desk.CodeNotFound, "activityId")
		}))
		moved, err := d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: meeting.ID, EndsAt: desk.Set(d.Now().Add(2 * time.Hour)), StatusReason: desk.Set(activity.StatusReasonTENTATIVE)})
		noError(t, err)
		equal(t, "its time follows", moved.Activity.DurationMinutes, 120)
		equal(t, "not sure yet", moved.Activity.Status, activity.StatusOPEN)
		moved, err = d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: meeting.ID, DurationMinutes: desk.Set(30), StatusReason: desk.Set(activity.StatusReasonOUT_OF_OFFICE)})
		noError(t, err)
		equal(t, "scheduled", moved.Activity.Status, activity.StatusSCHEDULED)
		moved, err = d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: meeting.ID, EndsAt: desk.Set(d.Now().Add(3 * time.Hour))})
		noError(t, err)
		equal(t, "a time of its own stays", moved.Activity.DurationMinutes, 30)
	})
}

func TestWhatIsClosedCannotBeChangedOrOpenedAgain(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		done, gone := planned(t, d, ana, c, "Done"), planned(t, d, ana, c, "Gone")
		_, err := d.CompleteActivity(t.Context(), ana, desk.Completion{ActivityID: done.ID})
		noError(t, err)
		_, err = d.CancelActivity(t.Context(), ana, desk.Cancellation{ActivityID: gone.ID})
		noError(t, err)
		call := called(t, d, ana, c, 5)
		wantChanges(t, recorded(t, d, func() {
			for _, id := range []string{done.ID, gone.ID, call.ID} {
				_, err := d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: id, StatusReason: desk.Set(activity.StatusReasonNOT_STARTED)})
				wantProblem(t, err, desk.CodeActivityClosed, "activityId")
				_, err = d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: id, Subject: desk.Set("Other")})
				wantProblem(t, err, desk.CodeActivityClosed, "activityId")
			}
		}))
	})
}

func TestUndoingAChangeOfPeopleBringsThemBack(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		c := d.Case(ana, "No invoice")
		maria := d.Contact("Maria", "Silva", nil)
		meeting, err := d.CreateAppointment(t.Context(), ana, desk.NewAppointment{CaseID: c.ID, Subject: "Meet", StartsAt: d.Now(), EndsAt: d.Now().Add(time.Hour)})
		noError(t, err)
		others := []desk.Participant{{Role: activityparty.RoleORGANIZER, ID: &bruno.UserID}, {Role: activityparty.RoleREQUIRED_ATTENDEE, ID: &maria.ID}}
		first, err := d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: meeting.ID, Parties: desk.Set(others)})
		noError(t, err)
		equal(t, "version counts people", first.Activity.Version, 2)
		second, err := d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: meeting.ID, Parties: desk.Set(others[1:])})
		noError(t, err)
		wantParties(t, d, meeting, "REQUIRED_ATTENDEE "+maria.ID)
		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: first.CommandID})
		wantProblem(t, err, desk.CodeNotUndoable, "commandId")
		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: second.CommandID})
		noError(t, err)
		wantParties(t, d, meeting, "ORGANIZER "+bruno.UserID, "REQUIRED_ATTENDEE "+maria.ID)
	})
}
