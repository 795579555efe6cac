package desk_test

import (
	"strings"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db/servicecase"
)

func TestAnUpdateChangesWhatIsGivenAndKeepsTheRest(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "Printer on fire", func(in *desk.NewCase) { in.Description = new("It burns.") })
		due := d.Now().Add(4 * time.Hour)
		d.Clock.Advance(time.Minute)
		got, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{
			CaseID: c.ID, ExpectedVersion: &c.Version,
			Title:     desk.Set("  Printer still on fire "),
			Priority:  desk.Set(servicecase.PriorityHIGH),
			Origin:    desk.Set(servicecase.OriginPHONE),
			ResolveBy: desk.Set(due),
		})
		noError(t, err)
		equal(t, "title", got.Title, "Printer still on fire")
		equal(t, "description", value(got.Description), "It burns.")
		equal(t, "priority", got.Priority, servicecase.PriorityHIGH)
		equal(t, "sort priority", got.SortPriority, 1)
		equal(t, "origin", value(got.Origin), servicecase.OriginPHONE)
		equal(t, "resolve by", got.ResolveBy.Equal(due) && got.SortDueAt.Equal(due), true)
		equal(t, "version", got.Version, c.Version+1)
		equal(t, "updated at", got.UpdatedAt.Equal(d.Now()), true)
		equal(t, "status", got.Status, servicecase.StatusACTIVE)
	})
}

func TestAnUpdateEmptiesWhatIsGivenAsNull(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		subject, product := d.Subject("Hardware", nil), d.Product("Printer")
		later := d.Now().Add(time.Hour)
		c := d.Case(ana, "Printer on fire", func(in *desk.NewCase) {
			in.Description, in.SubjectID, in.ProductID = new("It burns."), &subject.ID, &product.ID
			in.ResolveBy, in.Type = &later, new(servicecase.TypePROBLEM)
		})
		got, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{
			CaseID: c.ID, Description: desk.Clear[string](), SubjectID: desk.Clear[string](),
			ProductID: desk.Clear[string](), ResolveBy: desk.Clear[time.Time](), Type: desk.Clear[servicecase.Type](),
		})
		noError(t, err)
		empty := got.Description == nil && got.SubjectID == nil && got.ProductID == nil && got.ResolveBy == nil && got.Type == nil
		equal(t, "emptied", empty, true)
		equal(t, "the case stands last by time left", got.SortDueAt.Year(), 9999)
	})
}

func TestAnUpdateTellsAllItsProblemsAtOnce(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "Printer on fire")
		changes := recorded(t, d, func() {
			_, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{
				CaseID: c.ID, Title: desk.Set(strings.Repeat("é", 201)), Description: desk.Set("a\x00b"),
				CustomerID: desk.Clear[string](), SubjectID: desk.Set("subject_none"), ProductID: desk.Set(c.ID),
				Priority: desk.Clear[servicecase.Priority](), Escalated: desk.Clear[bool](),
				StatusReasonID: desk.Set("reason_none"), ResolveBy: desk.Set(time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)),
			})
			wantProblems(t, err, "TOO_LONG title", "INVALID description", "REQUIRED customerId", "NOT_FOUND subjectId",
				"NOT_FOUND productId", "REQUIRED priority", "REQUIRED escalated", "NOT_FOUND statusReasonId", "INVALID resolveBy")
		})
		wantChanges(t, changes)
		_, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, Title: desk.Clear[string](), StatusReasonID: desk.Clear[string]()})
		wantProblems(t, err, "REQUIRED title", "REQUIRED statusReasonId")
	})
}

func TestAnUpdateOfAStaleVersionIsRefusedWithTheCaseAsItStands(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		c := d.Case(ana, "Printer on fire")
		_, err := d.UpdateCase(t.Context(), bruno, desk.CaseUpdate{CaseID: c.ID, Title: desk.Set("Printer out")})
		noError(t, err)
		changes := recorded(t, d, func() {
			_, err = d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, ExpectedVersion: &c.Version, Title: desk.Set("Mine")})
			p := wantProblem(t, err, desk.CodeStaleVersion, "expectedVersion")
			equal(t, "title as it stands", p.Case.Title, "Printer out")
		})
		wantChanges(t, changes)
	})
}

func TestAnUpdateIsRecordedWithBothValuesAndItsTopics(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme, billing := d.Agent("Ana"), d.Account("Acme"), d.Queue("Billing")
		c := d.Case(ana, "Printer on fire", desktest.For(acme), desktest.In(billing))
		d.Clock.Advance(time.Minute)
		changes := recorded(t, d, func() {
			_, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, Title: desk.Set("Printer out"), Priority: desk.Set(servicecase.PriorityNORMAL)})
			noError(t, err)
		})
		wantChanges(t, changes, "UPDATED cases: title updated_at version")
		got := changes[0]
		wantField(t, got, "title", `"Printer on fire"`, `"Printer out"`)
		wantField(t, got, "version", "2", "3")
		equal(t, "record", got.RecordID, c.ID)
		equal(t, "verb", got.Verb, "updateCase")
		equal(t, "actor", value(got.ActorID), ana.UserID)
		equal(t, "case", value(got.CaseID), c.ID)
		equal(t, "queue", value(got.QueueID), billing.ID)
		equal(t, "customer", value(got.CustomerID), acme.ID)
		equal(t, "at", got.At.Equal(d.Now()), true)
	})
}

func TestAnUpdateThatChangesNothingIsNotWritten(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "Printer on fire")
		d.Clock.Advance(time.Minute)
		changes := recorded(t, d, func() {
			got, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{
				CaseID: c.ID, Title: desk.Set(c.Title), Description: desk.Clear[string](), Priority: desk.Set(c.Priority),
				CustomerID: desk.Set(*c.CustomerAccountID), ResolveBy: desk.Clear[time.Time](), Escalated: desk.Set(false),
				StatusReasonID: desk.Set(c.StatusReasonID),
			})
			noError(t, err)
			equal(t, "version", got.Version, c.Version)
			equal(t, "updated at", got.UpdatedAt.Equal(c.UpdatedAt), true)
		})
		wantChanges(t, changes)
	})
}

func TestAnotherCustomerEmptiesTheContactUnlessOneIsGiven(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme, umbrella := d.Agent("Ana"), d.Account("Acme"), d.Account("Umbrella")
		maria, joao, lone := d.Contact("Maria", "Silva", acme), d.Contact("João", "Souza", umbrella), d.Contact("Eva", "Lone", nil)
		c := d.Case(ana, "Printer on fire", desktest.For(acme), func(in *desk.NewCase) { in.ContactID = &maria.ID })

		got, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, CustomerID: desk.Set(umbrella.ID)})
		noError(t, err)
		equal(t, "customer", value(got.CustomerAccountID), umbrella.ID)
		equal(t, "contact", got.ContactID == nil, true)

		got, err = d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, ContactID: desk.Set(joao.ID)})
		noError(t, err)
		equal(t, "contact", value(got.ContactID), joao.ID)

		_, err = d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, ContactID: desk.Set(maria.ID)})
		wantProblem(t, err, desk.CodeInvalid, "contactId")
		_, err = d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, CustomerID: desk.Set("contact_none")})
		wantProblem(t, err, desk.CodeNotFound, "customerId")

		got, err = d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, CustomerID: desk.Set(lone.ID), ContactID: desk.Set(lone.ID)})
		noError(t, err)
		equal(t, "no company", got.CustomerAccountID == nil, true)
		equal(t, "the person", value(got.CustomerContactID), lone.ID)
		equal(t, "to talk to", value(got.ContactID), lone.ID)
	})
}

func TestAStatusReasonMustBelongToAnActiveCase(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "Printer on fire")
		rules, err := d.StatusRules(t.Context(), ana)
		noError(t, err)
		available := rules.AvailableStatusReasons(ana, c)
		equal(t, "available", len(available), 4)
		for _, reason := range available {
			_, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, StatusReasonID: desk.Set(reason.ID)})
			noError(t, err)
		}
		for _, id := range []string{"reason_problem_solved", "reason_merged"} {
			_, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, StatusReasonID: desk.Set(id)})
			wantProblem(t, err, desk.CodeInvalid, "statusReasonId")
		}
		equal(t, "available once closed", len(rules.AvailableStatusReasons(ana, d.Closed(c))), 0)
	})
}

func TestEscalatingStampsTheInstantOnce(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "Printer on fire")
		first := d.Now()
		for range 2 {
			got, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, Escalated: desk.Set(true)})
			noError(t, err)
			equal(t, "escalated at", value(got.EscalatedAt).Equal(first), true)
			d.Clock.Advance(time.Hour)
		}
		got, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, Escalated: desk.Set(false)})
		noError(t, err)
		equal(t, "not escalated", !got.Escalated && got.EscalatedAt == nil, true)
	})
}

func TestAClosedCaseCannotBeUpdated(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Closed(d.Case(ana, "Printer on fire"))
		_, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, Title: desk.Set("Printer out")})
		wantProblem(t, err, desk.CodeCaseClosed, "caseId")
		allowed, why := desk.CanUpdate(ana, c)
		equal(t, "allowed", allowed, false)
		equal(t, "reason", why, desk.CodeCaseClosed)
	})
}
