package desk_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

// solved is a resolution that nothing speaks against.
func solved(c *db.ServiceCase) desk.Resolution {
	return desk.Resolution{CaseID: c.ID, ResolutionTypeID: "reason_problem_solved", Resolution: "New toner"}
}

// called logs a call that took so many minutes.
func called(t *testing.T, d *desktest.Desk, by desk.Actor, c *db.ServiceCase, minutes int) *db.Activity {
	t.Helper()
	a, err := d.LogPhoneCall(t.Context(), by, desk.PhoneCall{CaseID: c.ID, Description: "We talked.", DurationMinutes: minutes, Completed: true})
	noError(t, err)
	return a
}

// planned plans a task.
func planned(t *testing.T, d *desktest.Desk, by desk.Actor, c *db.ServiceCase, subject string) *db.Activity {
	t.Helper()
	a, err := d.CreateTask(t.Context(), by, desk.NewTask{CaseID: c.ID, Subject: subject, DurationMinutes: 30})
	noError(t, err)
	return a
}

func caseNow(t *testing.T, d *desktest.Desk, c *db.ServiceCase) *db.ServiceCase {
	t.Helper()
	now, err := d.Cases(desk.Itself()).Where(servicecase.ID(c.ID)).Only(t.Context())
	noError(t, err)
	return now
}

func activityNow(t *testing.T, d *desktest.Desk, a *db.Activity) *db.Activity {
	t.Helper()
	now, err := d.Activities(desk.Itself()).Where(activity.ID(a.ID)).Only(t.Context())
	noError(t, err)
	return now
}

func TestResolvingLeavesAResolutionOnTheTimelineAndTheQueueBehind(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing := d.Agent("Ana"), d.Queue("Billing")
		c := d.Case(ana, "No invoice", desktest.In(billing))
		_, err := d.PickQueueItem(t.Context(), ana, desk.Pick{PlaceRef: byCase(c)})
		noError(t, err)
		call := called(t, d, ana, c, 25)
		c = caseNow(t, d, c)
		d.Clock.Advance(time.Minute)
		in := solved(c)
		in.Remarks, in.ExpectedVersion = new("It was\nempty."), &c.Version
		changes := recorded(t, d, func() {
			got, err := d.ResolveCase(t.Context(), ana, in)
			noError(t, err)
			equal(t, "status", got.Case.Status, servicecase.StatusRESOLVED)
			equal(t, "reason", got.Case.StatusReasonID, "reason_problem_solved")
			equal(t, "resolved at", value(got.Case.ResolvedAt), d.Now())
			equal(t, "in a queue", got.Case.QueueID == nil && got.Case.WorkerID == nil && got.Case.QueueEnteredAt == nil, true)
			equal(t, "left", value(got.Case.LeftQueueID), billing.ID)
			equal(t, "total", got.TotalMinutes, 25)
			equal(t, "billable", got.BillableMinutes, 25)
			equal(t, "kind", got.Resolution.Kind, activity.KindCASE_RESOLUTION)
			equal(t, "resolution", got.Resolution.Subject, "New toner")
			equal(t, "remarks", value(got.Resolution.Description), "It was\nempty.")
			equal(t, "type", value(got.Resolution.ResolutionTypeID), "reason_problem_solved")
			equal(t, "status of the resolution", got.Resolution.Status, activity.StatusCOMPLETED)
			equal(t, "minutes", got.Resolution.DurationMinutes, 25)
			equal(t, "billable minutes", value(got.Resolution.BillableMinutes), 25)
			equal(t, "resolver", value(got.Resolution.CreatedByID), ana.UserID)
		})
		wantChanges(t, changes,
			"UPDATED queue_items: active left_at updated_at version worker_id worker_since",
			"CREATED activities: billable_minutes billed case_id closed_at created_at created_by_id description duration_minutes kind left_voicemail owner_user_id resolution_type_id status status_reason subject updated_at version",
			"UPDATED activities: billed billed_by_id updated_at version",
			"UPDATED cases: left_queue_id queue_entered_at queue_id resolved_at status status_reason_id updated_at version worker_id")
		equal(t, "the call is billed", activityNow(t, d, call).Billed, true)
	})
}

func TestAResolutionIsRefusedFieldByField(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		wantChanges(t, recorded(t, d, func() {
			_, err := d.ResolveCase(t.Context(), ana, desk.Resolution{CaseID: c.ID, ResolutionTypeID: "reason_on_hold", Resolution: " ", BillableMinutes: new(-1), OpenActivities: "IGNORE"})
			wantProblems(t, err, "INVALID resolutionTypeId", "REQUIRED resolution", "INVALID billableMinutes", "INVALID openActivities")
			_, err = d.ResolveCase(t.Context(), ana, desk.Resolution{CaseID: c.ID, ResolutionTypeID: "reason_none", Resolution: strings.Repeat("x", 201), Remarks: new(strings.Repeat("x", 100_001))})
			wantProblems(t, err, "NOT_FOUND resolutionTypeId", "TOO_LONG resolution", "TOO_LONG remarks")
			in := solved(c)
			in.ExpectedVersion = new(7)
			_, err = d.ResolveCase(t.Context(), ana, in)
			equal(t, "the present case", wantProblem(t, err, desk.CodeStaleVersion, "expectedVersion").Case.ID, c.ID)
			_, err = d.ResolveCase(t.Context(), ana, solved(&db.ServiceCase{ID: "case_none"}))
			wantProblem(t, err, desk.CodeNotFound, "caseId")
			_, err = d.ResolveCase(t.Context(), desk.Actor{}, solved(c))
			wantProblem(t, err, desk.CodeNotAllowed, "")
		}))
		_, err := d.ResolveCase(t.Context(), ana, solved(c))
		noError(t, err)
		wantChanges(t, recorded(t, d, func() {
			_, err = d.ResolveCase(t.Context(), ana, solved(c))
			wantProblem(t, err, desk.CodeCaseClosed, "caseId")
		}))
	})
}

func TestTwoHundredCharactersFitAResolution(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		in := solved(d.Case(ana, "No invoice"))
		in.Resolution = strings.Repeat("é", 200)
		got, err := d.ResolveCase(t.Context(), ana, in)
		noError(t, err)
		equal(t, "resolution", got.Resolution.Subject, in.Resolution)
	})
}

func TestADryRunTellsWhatResolvingWouldDoAndWritesNothing(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing := d.Agent("Ana"), d.Queue("Billing")
		c := d.Case(ana, "No invoice", desktest.In(billing))
		called(t, d, ana, c, 25)
		task := planned(t, d, ana, c, "Send it again")
		in := solved(c)
		in.DryRun, in.OpenActivities, in.IdempotencyKey = true, desk.CancelOpenActivities, "k"
		seen := traceAll(t, d.Database)
		for range 2 {
			got, err := d.ResolveCase(t.Context(), ana, in)
			noError(t, err)
			equal(t, "total", got.TotalMinutes, 25)
			equal(t, "billable", got.BillableMinutes, 25)
			equal(t, "counted", got.Counted, 1)
			equal(t, "would be cancelled", got.Cancelled[0].ID, task.ID)
			equal(t, "the case as it is", got.Case.Status, servicecase.StatusACTIVE)
			equal(t, "a resolution", got.Resolution == nil && got.CommandID == "", true)
		}
		equal(t, "rows written", len(seen.take(t)), 0)
		in.OpenActivities = desk.RefuseOpenActivities
		_, err := d.ResolveCase(t.Context(), ana, in)
		wantProblem(t, err, desk.CodeOpenActivities, "openActivities")
		in.DryRun, in.OpenActivities = false, desk.CancelOpenActivities
		_, err = d.ResolveCase(t.Context(), ana, in) // the key is still free
		noError(t, err)
	})
}

func TestOfTwoWhoResolveAtOnceOneWins(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		c := d.Case(ana, "No invoice", desktest.In(d.Queue("Billing")))
		called(t, d, ana, c, 25)
		by, answers := []desk.Actor{ana, bruno}, make([]error, 8)
		atOnce(len(answers), func(i int) { _, answers[i] = d.ResolveCase(t.Context(), by[i%2], solved(c)) })
		won := 0
		for _, err := range answers {
			if err == nil {
				won++
				continue
			}
			wantProblem(t, err, desk.CodeCaseClosed, "caseId")
		}
		equal(t, "winners", won, 1)
		equal(t, "resolutions", len(resolutionsOf(t, d, c)), 1)
	})
}

func TestResolvingAndPickingAtOnceNeverLeavesAClosedCaseInAQueue(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		c := d.Case(ana, "No invoice", desktest.In(d.Queue("Billing")))
		atOnce(6, func(i int) {
			var err error
			switch i % 3 {
			case 0:
				_, err = d.ResolveCase(t.Context(), ana, solved(c))
			case 1:
				_, err = d.PickQueueItem(t.Context(), bruno, desk.Pick{PlaceRef: byCase(c)})
			default:
				_, err = d.CreateTask(t.Context(), bruno, desk.NewTask{CaseID: c.ID, Subject: "Later"})
			}
			if _, refused := errors.AsType[*desk.Problem](err); err != nil && !refused {
				t.Error(err)
			}
		})
		now := caseNow(t, d, c)
		places, err := d.QueueItems(desk.Itself()).All(t.Context())
		noError(t, err)
		equal(t, "places", len(places), 1)
		equal(t, "in the queue while open only", places[0].Active, now.Status == servicecase.StatusACTIVE)
		equal(t, "the case says so too", now.QueueID != nil, places[0].Active)
	})
}

func resolutionsOf(t *testing.T, d *desktest.Desk, c *db.ServiceCase) []*db.Activity {
	t.Helper()
	all, err := d.Activities(desk.Itself()).
		Where(activity.CaseID(c.ID), activity.KindEQ(activity.KindCASE_RESOLUTION)).Order(activity.ByCreatedAt(), activity.ByID()).All(t.Context())
	noError(t, err)
	return all
}
