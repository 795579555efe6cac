package desk_test

import (
	"errors"
	"math/rand/v2"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
)

// What must always hold of the life of a case, by number.

func TestInvariant1ANewCaseIsActiveAndInProgress(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice", desktest.In(d.Queue("Billing")), desktest.Prioritised(servicecase.PriorityHIGH))
		equal(t, "status", c.Status, servicecase.StatusACTIVE)
		equal(t, "reason", c.StatusReasonID, "reason_in_progress")
	})
}

// Random verbs, allowed or refused, never leave a reason of another status.
func TestInvariants2And3EveryPairOfStatusAndReasonFitsAndEachResolveHasOneResolution(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, random := d.Agent("Ana"), rand.New(rand.NewPCG(1, 2))
		c, resolved := d.Case(ana, "No invoice", desktest.In(d.Queue("Billing"))), 0
		reasons, err := d.StatusReasons(ana).Order(statusreason.ByID()).All(t.Context())
		noError(t, err)
		some := func(status statusreason.Status) string { // mostly one that fits
			for {
				if r := reasons[random.IntN(len(reasons))]; r.Status == status || random.IntN(8) == 0 {
					return r.ID
				}
			}
		}
		last := ""
		for range 80 {
			d.Clock.Advance(time.Second)
			switch random.IntN(6) {
			case 0:
				_, err = d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, StatusReasonID: desk.Set(some(statusreason.StatusACTIVE))})
			case 1, 2:
				in := solved(c)
				in.ResolutionTypeID = some(statusreason.StatusRESOLVED)
				var done *desk.Resolved
				if done, err = d.ResolveCase(t.Context(), ana, in); err == nil {
					resolved, last = resolved+1, done.CommandID
				}
			case 3:
				_, err = d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: c.ID})
			case 4:
				_, err = d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID, StatusReasonID: new(some(statusreason.StatusACTIVE))})
			default:
				_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: last})
			}
			if _, refused := errors.AsType[*desk.Problem](err); err != nil && !refused {
				t.Fatal(err)
			}
			now := caseNow(t, d, c)
			i := indexOf(reasons, now.StatusReasonID)
			equal(t, "status of the reason", servicecase.Status(reasons[i].Status), now.Status)
			all := resolutionsOf(t, d, c)
			equal(t, "resolutions", len(all), resolved)
			standing := 0
			for _, r := range all {
				if r.Status == activity.StatusCOMPLETED {
					standing++
				}
			}
			equal(t, "a resolution stands while the case is resolved", standing == 1, now.Status == servicecase.StatusRESOLVED)
			equal(t, "resolved at", now.ResolvedAt != nil, now.Status == servicecase.StatusRESOLVED)
			equal(t, "cancelled at", now.CancelledAt != nil, now.Status == servicecase.StatusCANCELLED)
		}
		if resolved < 5 {
			t.Errorf("resolved %d times only", resolved)
		}
	})
}

func indexOf(reasons []*db.StatusReason, id string) int {
	for i, r := range reasons {
		if r.ID == id {
			return i
		}
	}
	return -1
}

func TestInvariant4ResolvingWithOpenActivitiesChangesNothingUntilTheyMayBeCancelled(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice", desktest.In(d.Queue("Billing")))
		task := planned(t, d, ana, c, "Send it again")
		meeting, err := d.CreateAppointment(t.Context(), ana, desk.NewAppointment{CaseID: c.ID, Subject: "Meet", StartsAt: d.Now(), EndsAt: d.Now().Add(time.Hour)})
		noError(t, err)
		call := called(t, d, ana, c, 10)
		wantChanges(t, recorded(t, d, func() {
			_, err := d.ResolveCase(t.Context(), ana, solved(c))
			p := wantProblem(t, err, desk.CodeOpenActivities, "openActivities")
			equal(t, "named", len(p.Activities), 2)
			equal(t, "first", p.Activities[0].Subject, "Send it again")
			equal(t, "second", p.Activities[1].Subject, "Meet")
		}))
		in := solved(c)
		in.OpenActivities = desk.CancelOpenActivities
		got, err := d.ResolveCase(t.Context(), ana, in)
		noError(t, err)
		equal(t, "cancelled", len(got.Cancelled), 2)
		for _, a := range []*db.Activity{task, meeting} {
			now := activityNow(t, d, a)
			equal(t, a.Subject, now.Status, activity.StatusCANCELLED)
			equal(t, a.Subject+" closed", now.ClosedAt != nil, true)
			equal(t, a.Subject+" billed", now.Billed, false)
		}
		equal(t, "the call", activityNow(t, d, call).Status, activity.StatusCOMPLETED)
		equal(t, "what was planned does not count", got.TotalMinutes, 10)
	})
}

func TestInvariant5CancellingWithOpenActivitiesIsRefusedAndChangesNothing(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice", desktest.In(d.Queue("Billing")))
		task := planned(t, d, ana, c, "Send it again")
		wantChanges(t, recorded(t, d, func() {
			_, err := d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: c.ID})
			p := wantProblem(t, err, desk.CodeOpenActivities, "caseId")
			equal(t, "named", p.Activities[0].ID, task.ID)
			_, err = d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: c.ID, ExpectedVersion: new(9)})
			wantProblem(t, err, desk.CodeStaleVersion, "expectedVersion")
		}))
		_, err := d.CompleteActivity(t.Context(), ana, desk.Completion{ActivityID: task.ID})
		noError(t, err)
		d.Clock.Advance(time.Minute)
		changes := recorded(t, d, func() {
			got, err := d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: c.ID})
			noError(t, err)
			equal(t, "status", got.Case.Status, servicecase.StatusCANCELLED)
			equal(t, "reason", got.Case.StatusReasonID, "reason_cancelled")
			equal(t, "cancelled at", value(got.Case.CancelledAt), d.Now())
			equal(t, "owner", value(got.Case.OwnerUserID), ana.UserID)
		})
		wantChanges(t, changes,
			"UPDATED queue_items: active left_at updated_at version",
			"UPDATED cases: cancelled_at left_queue_id queue_entered_at queue_id status status_reason_id updated_at version")
		_, err = d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: c.ID})
		wantProblem(t, err, desk.CodeCaseClosed, "caseId")
	})
}

func TestInvariant6AMinuteIsCountedOnceOverResolvingAndReactivating(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		resolve := func(want int) {
			t.Helper()
			got, err := d.ResolveCase(t.Context(), ana, solved(c))
			noError(t, err)
			equal(t, "total", got.TotalMinutes, want)
		}
		reactivate := func() {
			t.Helper()
			_, err := d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID})
			noError(t, err)
		}
		called(t, d, ana, c, 25)
		for range 3 { // an undone resolution gives its minutes back
			resolve(25)
			reactivate()
		}
		called(t, d, ana, c, 10)
		resolve(35)
		called(t, d, ana, c, 7) // on the closed case
		reactivate()
		resolve(42)
		sum := 0
		for _, r := range resolutionsOf(t, d, c) {
			if r.Status == activity.StatusCOMPLETED {
				sum += r.DurationMinutes
			}
		}
		equal(t, "counted by resolutions that stand", sum, 42)
		unbilled, err := d.Activities(ana).Where(desk.Unbilled()).Count(t.Context())
		noError(t, err)
		equal(t, "not counted", unbilled, 0)
	})
}

func TestInvariant6AnImportedActivityThatWasBilledElsewhereIsNotCounted(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		billed := called(t, d, ana, c, 25)
		noError(t, d.Database.Client.Activity.UpdateOneID(billed.ID).SetBilled(true).Exec(t.Context()))
		called(t, d, ana, c, 5)
		got, err := d.ResolveCase(t.Context(), ana, solved(c))
		noError(t, err)
		equal(t, "total", got.TotalMinutes, 5)
		_, err = d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID})
		noError(t, err)
		equal(t, "still billed", activityNow(t, d, billed).Billed, true)
	})
}

func TestInvariant23ClosingACaseEndsItsPlaceInTheSameTransaction(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing := d.Agent("Ana"), d.Queue("Billing")
		for name, close := range map[string]func(c *db.ServiceCase) error{
			"resolve": func(c *db.ServiceCase) error { _, err := d.ResolveCase(t.Context(), ana, solved(c)); return err },
			"cancel": func(c *db.ServiceCase) error {
				_, err := d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: c.ID})
				return err
			},
		} {
			c := d.Case(ana, name, desktest.In(billing))
			changes := recorded(t, d, func() { noError(t, close(c)) })
			equal(t, name+": the place goes first", changes[0].RecordKind, queueitem.Table)
			for _, told := range changes {
				equal(t, name+": one command", told.CommandID, changes[0].CommandID)
			}
			wantField(t, changes[0], "active", "true", "false")
			equal(t, name+": told to the queue", value(changes[0].QueueID), billing.ID)
		}
		active, err := d.QueueItems(ana).Where(queueitem.Active(true)).Count(t.Context())
		noError(t, err)
		equal(t, "places", active, 0)
	})
}
