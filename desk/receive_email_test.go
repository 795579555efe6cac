package desk_test

import (
	"testing"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db/activity"
)

func TestAMessageFromTheCustomerIsReceivedAtOnceAndIsNoAnswer(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing := d.Agent("Ana"), d.Queue("Billing")
		c := d.Case(ana, "No invoice", desktest.In(billing))
		changes := recorded(t, d, func() {
			a, err := d.ReceiveEmail(t.Context(), desk.Itself(), desk.ReceivedEmail{
				CaseID: c.ID, Subject: "Re: No invoice", Description: "Still\nnothing.",
				From: "maria@acme.test", To: "Billing <billing@docket.test>, desk@docket.test",
			})
			noError(t, err)
			equal(t, "status", a.Status, activity.StatusCOMPLETED)
			equal(t, "reason", a.StatusReason, activity.StatusReasonRECEIVED)
			equal(t, "direction", value(a.Direction), activity.DirectionINCOMING)
			equal(t, "closed at", value(a.ClosedAt).Equal(d.Now()), true)
			equal(t, "from", value(a.EmailFrom), "maria@acme.test")
			equal(t, "owner", value(a.OwnerUserID), ana.UserID)
			equal(t, "entered by nobody", a.CreatedByID == nil, true)
		})
		wantChanges(t, changes,
			"CREATED activities: billed case_id closed_at created_at description direction duration_minutes email_from email_to kind left_voicemail owner_user_id status status_reason subject updated_at version",
			"CREATED activity_parties: activity_id address position role",
			"CREATED activity_parties: activity_id address position role",
			"CREATED activity_parties: activity_id address position role")
		equal(t, "told to the queue", value(changes[0].QueueID), billing.ID)
		equal(t, "done by nobody", changes[0].ActorID == nil, true)
	})
}

func TestOnlyTheDeskItselfReceivesMessages(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		message := desk.ReceivedEmail{CaseID: c.ID, Subject: "Hello", Description: "There.", From: "maria@acme.test", To: "desk@docket.test"}
		for _, by := range []desk.Actor{ana, d.Administrator("Root"), {}} {
			_, err := d.ReceiveEmail(t.Context(), by, message)
			wantProblem(t, err, desk.CodeNotAllowed, "")
		}
	})
}

func TestAMessageNamesItsSenderAndACase(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		c := d.Case(d.Agent("Ana"), "No invoice")
		message := desk.ReceivedEmail{CaseID: c.ID, Subject: "Hello", Description: "There.", To: "desk@docket.test"}
		_, err := d.ReceiveEmail(t.Context(), desk.Itself(), message)
		wantProblem(t, err, desk.CodeRequired, "from")
		message.From = "Maria, Bob"
		_, err = d.ReceiveEmail(t.Context(), desk.Itself(), message)
		wantProblem(t, err, desk.CodeInvalid, "from")
		message.From, message.CaseID = "maria@acme.test", "case_none"
		_, err = d.ReceiveEmail(t.Context(), desk.Itself(), message)
		wantProblem(t, err, desk.CodeNotFound, "caseId")
	})
}
