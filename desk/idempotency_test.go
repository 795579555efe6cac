package desk_test

import (
	"strings"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
)

// That every verb answers the same and writes nothing when its key comes again
// is part of TestTheLogTellsEveryRowChangeOfEveryVerb.

func TestAKeyGivesItsFirstAnswerEvenWhenTheRecordHasChangedSince(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		in := desk.NewCase{Title: "No invoice", CustomerID: acme.ID, IdempotencyKey: "k1"}
		first, err := d.CreateCase(t.Context(), ana, in)
		noError(t, err)
		d.Clock.Advance(time.Hour)
		_, err = d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: first.ID, Title: desk.Set("Invoice"), Escalated: desk.Set(true)})
		noError(t, err)
		again, err := d.CreateCase(t.Context(), ana, in)
		noError(t, err)
		equal(t, "the answer", encoded(t, again), encoded(t, first))
	})
}

func TestAKeyWithOtherInputIsRefused(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno, acme := d.Agent("Ana"), d.Agent("Bruno"), d.Account("Acme")
		in := desk.NewCase{Title: "No invoice", CustomerID: acme.ID, IdempotencyKey: "k1"}
		c, err := d.CreateCase(t.Context(), ana, in)
		noError(t, err)
		wantChanges(t, recorded(t, d, func() {
			other := in
			other.Title = "No invoice again"
			_, err = d.CreateCase(t.Context(), ana, other)
			wantProblem(t, err, desk.CodeKeyReused, "idempotencyKey")
			_, err = d.AddNote(t.Context(), ana, desk.NewNote{CaseID: c.ID, Text: "x", IdempotencyKey: "k1"})
			wantProblem(t, err, desk.CodeKeyReused, "idempotencyKey")
			_, err = d.AddNote(t.Context(), ana, desk.NewNote{CaseID: c.ID, Text: "x", IdempotencyKey: strings.Repeat("k", 256)})
			wantProblem(t, err, desk.CodeTooLong, "idempotencyKey")
		}))
		others, err := d.CreateCase(t.Context(), bruno, in)
		noError(t, err)
		equal(t, "another's same key is another key", others.ID != c.ID, true)
	})
}

func TestAKeyOfARefusedCallIsFreeAgain(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing := d.Agent("Ana"), d.Queue("Billing")
		in := desk.PickNext{QueueID: billing.ID, IdempotencyKey: "k1"}
		_, err := d.PickNext(t.Context(), ana, in)
		wantProblem(t, err, desk.CodeQueueEmpty, "queueId")
		d.Case(ana, "No invoice", desktest.In(billing))
		_, err = d.PickNext(t.Context(), ana, in)
		noError(t, err)
	})
}

func TestOneKeyUsedByManyAtOnceActsOnceAndAnswersAllAlike(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing, acme := d.Agent("Ana"), d.Queue("Billing"), d.Account("Acme")
		same := func(what string, do func() (any, error)) {
			t.Helper()
			answers := make([]string, 8)
			changes := recorded(t, d, func() {
				atOnce(len(answers), func(i int) {
					got, err := do()
					if err != nil {
						t.Errorf("%s: %v", what, err)
						return
					}
					answers[i] = encoded(t, got)
				})
			})
			for _, got := range answers {
				equal(t, what, got, answers[0])
			}
			for _, c := range changes {
				equal(t, what+": one command", c.CommandID, changes[0].CommandID)
			}
		}
		same("open a case", func() (any, error) {
			return d.CreateCase(t.Context(), ana, desk.NewCase{Title: "No invoice", CustomerID: acme.ID, QueueID: &billing.ID, IdempotencyKey: "open"})
		})
		// One case waits: those who come second must not be told that the queue is empty.
		same("pick the next", func() (any, error) {
			return d.PickNext(t.Context(), ana, desk.PickNext{QueueID: billing.ID, IdempotencyKey: "next"})
		})
		n, err := d.Cases(ana).Count(t.Context())
		noError(t, err)
		equal(t, "cases", n, 1)
	})
}
