package desk_test

import (
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db/activity"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
)

func TestReactivatingGoesOnAndMarksTheResolutionAsUndone(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno, billing := d.Agent("Ana"), d.Agent("Bruno"), d.Queue("Billing")
		c := d.Case(ana, "No invoice", desktest.In(billing))
		call, task := called(t, d, ana, c, 25), planned(t, d, ana, c, "Send it again")
		in := solved(c)
		in.OpenActivities = desk.CancelOpenActivities
		resolved, err := d.ResolveCase(t.Context(), ana, in)
		noError(t, err)
		d.Clock.Advance(24 * time.Hour)
		got, err := d.ReactivateCase(t.Context(), bruno, desk.Reactivation{CaseID: c.ID, ExpectedVersion: &resolved.Case.Version})
		noError(t, err)
		equal(t, "status", got.Case.Status, servicecase.StatusACTIVE)
		equal(t, "reason", got.Case.StatusReasonID, "reason_in_progress")
		equal(t, "resolved", got.Case.ResolvedAt == nil, true)
		equal(t, "queue", got.Case.QueueID == nil && got.Case.LeftQueueID == nil, true)
		resolution := activityNow(t, d, resolved.Resolution)
		equal(t, "status of the resolution", resolution.Status, activity.StatusCANCELLED)
		equal(t, "undone at", value(resolution.UndoneAt), d.Now())
		equal(t, "what was found", resolution.Subject, "New toner")
		equal(t, "the call is billed", activityNow(t, d, call).Billed || activityNow(t, d, call).BilledByID != nil, false)
		equal(t, "the task", activityNow(t, d, task).Status, activity.StatusCANCELLED)
	})
}

func TestReactivatingReturnsToTheQueueThatWasLeft(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing := d.Agent("Ana"), d.Queue("Billing")
		c := d.Case(ana, "No invoice", desktest.In(billing))
		_, err := d.PickQueueItem(t.Context(), ana, desk.Pick{PlaceRef: byCase(c)})
		noError(t, err)
		for name, close := range map[string]func() error{
			"resolved": func() error { _, err := d.ResolveCase(t.Context(), ana, solved(c)); return err },
			"cancelled": func() error {
				_, err := d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: c.ID})
				return err
			},
		} {
			noError(t, close())
			d.Clock.Advance(time.Hour)
			got, err := d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID, ReturnToQueue: true})
			noError(t, err)
			equal(t, name+": queue", value(got.Case.QueueID), billing.ID)
			item := onlyItem(t, d, c)
			equal(t, name+": entered", item.EnteredAt.Equal(d.Now()), true)
			equal(t, name+": waits for somebody", item.WorkerID == nil && got.Case.WorkerID == nil, true)
		}
		past, err := d.QueueItems(ana).Where(queueitem.Active(false)).Count(t.Context())
		noError(t, err)
		equal(t, "places left", past, 2)
	})
}

func TestReactivatingIsRefused(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		_, err := d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID})
		wantProblem(t, err, desk.CodeCaseActive, "caseId")
		_, err = d.ResolveCase(t.Context(), ana, solved(c))
		noError(t, err)
		wantChanges(t, recorded(t, d, func() {
			_, err = d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID, ReturnToQueue: true, StatusReasonID: new("reason_merged")})
			wantProblems(t, err, "NOT_IN_QUEUE returnToQueue", "INVALID statusReasonId")
			_, err = d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID, ExpectedVersion: new(1)})
			wantProblem(t, err, desk.CodeStaleVersion, "expectedVersion")
			_, err = d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: "case_none"})
			wantProblem(t, err, desk.CodeNotFound, "caseId")
		}))
	})
}

// A private queue goes on hiding what was closed in it.
func TestACaseClosedInAPrivateQueueStaysPrivate(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno, carla := d.Agent("Ana"), d.Agent("Bruno"), d.Supervisor("Carla")
		secret := d.PrivateQueue("Trust", ana)
		c := d.Case(carla, "Stolen", desktest.In(secret))
		_, err := d.ResolveCase(t.Context(), ana, solved(c))
		noError(t, err)
		for _, who := range []struct {
			by   desk.Actor
			sees bool
		}{{ana, true}, {bruno, false}, {carla, true}} {
			seen, err := d.Cases(who.by).Where(servicecase.ID(c.ID)).Exist(t.Context())
			noError(t, err)
			equal(t, who.by.Name+" sees it", seen, who.sees)
		}
		_, err = d.ReactivateCase(t.Context(), bruno, desk.Reactivation{CaseID: c.ID, ReturnToQueue: true})
		wantProblem(t, err, desk.CodeNotFound, "caseId")
	})
}
