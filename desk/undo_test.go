package desk_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

// but are the columns of a row without its version and the instant it changed.
func but(r interface{ Columns() map[string]any }) map[string]any {
	columns := maps.Clone(r.Columns())
	delete(columns, "version")
	delete(columns, "updated_at")
	return columns
}

func TestUndoingAResolveLeavesEverythingAsItWas(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing := d.Agent("Ana"), d.Queue("Billing")
		c := d.Case(ana, "No invoice", desktest.In(billing))
		_, err := d.PickQueueItem(t.Context(), ana, desk.Pick{PlaceRef: byCase(c)})
		noError(t, err)
		call, task := called(t, d, ana, c, 25), planned(t, d, ana, c, "Send it again")
		meeting, err := d.CreateAppointment(t.Context(), ana, desk.NewAppointment{CaseID: c.ID, Subject: "Meet", StartsAt: d.Now(), EndsAt: d.Now().Add(time.Hour)})
		noError(t, err)
		snapshot := func() string {
			rows := []map[string]any{but(caseNow(t, d, c)), but(onlyItem(t, d, c))}
			for _, a := range []*db.Activity{call, task, meeting} {
				rows = append(rows, but(activityNow(t, d, a)))
			}
			return encoded(t, rows)
		}
		before := snapshot()
		in := solved(c)
		in.OpenActivities = desk.CancelOpenActivities
		resolved, err := d.ResolveCase(t.Context(), ana, in)
		noError(t, err)
		d.Clock.Advance(time.Minute)
		got, err := d.Undo(t.Context(), ana, desk.Undoing{CommandID: resolved.CommandID})
		noError(t, err)
		equal(t, "cases", len(got.Cases), 1)
		equal(t, "status", got.Cases[0].Status, servicecase.StatusACTIVE)
		equal(t, "everything", snapshot(), before)
		resolution := activityNow(t, d, resolved.Resolution)
		equal(t, "the resolution is undone", resolution.Status == activity.StatusCANCELLED && resolution.UndoneAt != nil, true)

		wantChanges(t, recorded(t, d, func() {
			_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: resolved.CommandID})
			wantProblem(t, err, desk.CodeNotUndoable, "commandId")
			_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: got.CommandID}) // would resolve it
			wantProblem(t, err, desk.CodeNotUndoable, "commandId")
		}))
	})
}

func TestUndoingIsRefusedWhenSomethingLaterStandsInTheWay(t *testing.T) {
	for name, later := range map[string]func(t *testing.T, d *desktest.Desk, by desk.Actor, c *db.ServiceCase) error{
		"the case was reactivated": func(t *testing.T, d *desktest.Desk, by desk.Actor, c *db.ServiceCase) error {
			_, err := d.ReactivateCase(t.Context(), by, desk.Reactivation{CaseID: c.ID})
			return err
		},
		"it was reactivated and resolved again": func(t *testing.T, d *desktest.Desk, by desk.Actor, c *db.ServiceCase) error {
			if _, err := d.ReactivateCase(t.Context(), by, desk.Reactivation{CaseID: c.ID, ReturnToQueue: true}); err != nil {
				return err
			}
			_, err := d.ResolveCase(t.Context(), by, solved(c))
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, d *desktest.Desk) {
				ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
				c := d.Case(ana, "No invoice", desktest.In(d.Queue("Billing")))
				called(t, d, ana, c, 5)
				resolved, err := d.ResolveCase(t.Context(), ana, solved(c))
				noError(t, err)
				noError(t, later(t, d, bruno, c))
				wantChanges(t, recorded(t, d, func() {
					_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: resolved.CommandID})
					wantProblem(t, err, desk.CodeNotUndoable, "commandId")
				}))
			})
		})
	}
}

// What others add to a closed case does not stand in the way.
func TestUndoingGoesAroundWhatWasAddedSince(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		c := d.Case(ana, "No invoice")
		resolved, err := d.ResolveCase(t.Context(), ana, solved(c))
		noError(t, err)
		_, err = d.AddNote(t.Context(), bruno, desk.NewNote{CaseID: c.ID, Text: "Well done."})
		noError(t, err)
		called(t, d, bruno, c, 5)
		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: resolved.CommandID})
		noError(t, err)
		equal(t, "status", caseNow(t, d, c).Status, servicecase.StatusACTIVE)
	})
}

func TestOneTakesBackWhatOneDidOneselfOnly(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		c := d.Case(ana, "No invoice")
		resolved, err := d.ResolveCase(t.Context(), ana, solved(c))
		noError(t, err)
		for _, who := range []desk.Actor{bruno, desk.Itself()} {
			_, err = d.Undo(t.Context(), who, desk.Undoing{CommandID: resolved.CommandID})
			wantProblem(t, err, desk.CodeNotFound, "commandId")
		}
		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: "command_none"})
		wantProblem(t, err, desk.CodeNotFound, "commandId")
	})
}

func TestOtherVerbsAreTakenBackToo(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, carla := d.Agent("Ana"), d.Supervisor("Carla")
		billing, repairs := d.Queue("Billing"), d.Queue("Repairs")
		c := d.Case(ana, "No invoice", desktest.In(billing))
		task := planned(t, d, ana, c, "Send it again")
		for _, verb := range []struct {
			name string
			do   func() error
		}{
			{"cancelActivity", func() error {
				_, err := d.CancelActivity(t.Context(), ana, desk.Cancellation{ActivityID: task.ID})
				return err
			}},
			{"completeActivity", func() error {
				_, err := d.CompleteActivity(t.Context(), ana, desk.Completion{ActivityID: task.ID, DurationMinutes: new(3)})
				return err
			}},
			{"updateCase", func() error {
				_, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{
					CaseID: c.ID, Title: desk.Set("Invoice"), Description: desk.Set("Paper"), Priority: desk.Set(servicecase.PriorityHIGH),
					ResolveBy: desk.Set(d.Now().Add(time.Hour)), Escalated: desk.Set(true), Type: desk.Set(servicecase.TypePROBLEM), StatusReasonID: desk.Set("reason_on_hold"),
				})
				return err
			}},
			{"assignCases", func() error {
				_, err := d.AssignCases(t.Context(), ana, desk.Assignment{CaseIDs: []string{c.ID}, OwnerID: carla.UserID})
				return err
			}},
			{"pickQueueItem", func() error { _, err := d.PickQueueItem(t.Context(), ana, desk.Pick{PlaceRef: byCase(c)}); return err }},
			{"addToQueue", func() error {
				_, err := d.AddToQueue(t.Context(), ana, desk.Placement{CaseID: c.ID, QueueID: repairs.ID})
				return err
			}},
			{"removeFromQueue", func() error {
				_, err := d.RemoveFromQueue(t.Context(), ana, desk.Removal{PlaceRef: byCase(c)})
				return err
			}},
		} {
			snapshot := func() string {
				return encoded(t, []any{but(caseNow(t, d, c)), but(activityNow(t, d, task)), but(onlyItem(t, d, c))})
			}
			before := snapshot()
			d.Clock.Advance(time.Minute)
			changes := recorded(t, d, func() { noError(t, verb.do()) })
			d.Clock.Advance(time.Minute)
			_, err := d.Undo(t.Context(), ana, desk.Undoing{CommandID: changes[0].CommandID})
			noError(t, err)
			equal(t, verb.name, snapshot(), before)
		}
	})
}

func TestWhatWasAddedIsNotTakenAway(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		var c *db.ServiceCase
		commands := recorded(t, d, func() {
			c = d.Case(ana, "No invoice", desktest.For(d.Account("Acme")))
			planned(t, d, ana, c, "Send it again")
			_, err := d.AddNote(t.Context(), ana, desk.NewNote{CaseID: c.ID, Text: "Hm."})
			noError(t, err)
			_, err = d.CreateContact(t.Context(), ana, desk.NewContact{LastName: "Silva"})
			noError(t, err)
		})
		commands = slices.DeleteFunc(commands, func(c *db.Change) bool { return c.ActorID == nil })
		equal(t, "commands", len(commands), 4)
		wantChanges(t, recorded(t, d, func() {
			for _, told := range commands {
				_, err := d.Undo(t.Context(), ana, desk.Undoing{CommandID: told.CommandID})
				wantProblem(t, err, desk.CodeNotUndoable, "commandId")
			}
		}))
	})
}
