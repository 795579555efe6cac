package desk_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db/servicecase"
)

func TestANewCaseIsActiveAndInProgressWithTheNextNumber(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		number := regexp.MustCompile(`^CAS-(\d{5})-([A-Z][0-9]){3}$`)
		var before string
		for range 3 {
			c := d.Case(ana, "Printer on fire", desktest.For(acme))
			equal(t, "status", c.Status, servicecase.StatusACTIVE)
			equal(t, "status reason", c.StatusReasonID, "reason_in_progress")
			equal(t, "priority", c.Priority, servicecase.PriorityNORMAL)
			equal(t, "owner", value(c.OwnerUserID), ana.UserID)
			equal(t, "created by", value(c.CreatedByID), ana.UserID)
			equal(t, "version", c.Version, 1)
			if !number.MatchString(c.Number) || c.Number <= before {
				t.Errorf("number %q does not follow %q", c.Number, before)
			}
			before = c.Number
		}
	})
}

func TestACaseOpenedIntoAQueueWaitsThere(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing := d.Agent("Ana"), d.Queue("Billing")
		acme := d.Account("Acme")
		changes := recorded(t, d, func() {
			c := d.Case(ana, "No invoice", desktest.For(acme), desktest.In(billing))
			equal(t, "queue", value(c.QueueID), billing.ID)
			equal(t, "entered", value(c.QueueEnteredAt).Equal(d.Now()), true)
			equal(t, "worker", c.WorkerID == nil, true)
			equal(t, "owner", value(c.OwnerUserID), ana.UserID)
		})
		wantChanges(t, changes,
			"CREATED cases: created_at created_by_id customer_account_id decrements escalated number owner_user_id priority sort_due_at sort_priority status status_reason_id title updated_at version",
			"CREATED queue_items: active case_id created_at entered_at queue_id updated_at version",
			"UPDATED cases: queue_entered_at queue_id version")
		for _, c := range changes {
			equal(t, "one command", c.CommandID, changes[0].CommandID)
			equal(t, "verb", c.Verb, "createCase")
		}
	})
}

func TestACaseOfAPersonTalksToThatPerson(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		eva := d.Contact("Eva", "Lone", nil)
		c := d.Case(d.Agent("Ana"), "No invoice", desktest.For(eva))
		equal(t, "customer", value(c.CustomerContactID), eva.ID)
		equal(t, "contact", value(c.ContactID), eva.ID)
	})
}

func TestANewCaseTellsAllItsProblemsAtOnce(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		eva := d.Contact("Eva", "Lone", nil)
		none := "none"
		now := d.Now()
		changes := recorded(t, d, func() {
			_, err := d.CreateCase(t.Context(), ana, desk.NewCase{
				Title: " ", Description: new(strings.Repeat("x", 2001)), CustomerID: acme.ID, ContactID: &eva.ID,
				SubjectID: &none, ProductID: &none, OwnerID: &none, ResolveBy: &now,
			})
			wantProblems(t, err, "REQUIRED title", "TOO_LONG description", "INVALID contactId", "NOT_FOUND subjectId",
				"NOT_FOUND productId", "NOT_FOUND ownerId", "INVALID resolveBy")
			_, err = d.CreateCase(t.Context(), ana, desk.NewCase{Title: "Printer", CustomerID: ana.UserID})
			wantProblem(t, err, desk.CodeNotFound, "customerId")
			_, err = d.CreateCase(t.Context(), ana, desk.NewCase{Title: "Printer", CustomerID: acme.ID, QueueID: &none})
			wantProblem(t, err, desk.CodeNotFound, "queueId")
			late := time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)
			_, err = d.CreateCase(t.Context(), ana, desk.NewCase{Title: "Printer\x07", CustomerID: acme.ID, ResolveBy: &late})
			wantProblems(t, err, "INVALID title", "INVALID resolveBy")
		})
		wantChanges(t, changes)
	})
}

func TestStrangersMayNothing(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		c := d.Case(d.Agent("Ana"), "Printer on fire")
		stranger := desk.Actor{}
		_, err := d.CreateCase(t.Context(), stranger, desk.NewCase{Title: "x", CustomerID: *c.CustomerAccountID})
		wantProblem(t, err, desk.CodeNotAllowed, "")
		_, err = d.UpdatePreferences(t.Context(), stranger, desk.Preferences{})
		wantProblem(t, err, desk.CodeNotAllowed, "")
		n, err := d.Cases(stranger).Count(t.Context())
		noError(t, err)
		equal(t, "cases seen", n, 0)
	})
}
