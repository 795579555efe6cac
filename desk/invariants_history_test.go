package desk_test

import (
	"runtime"
	"slices"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/change"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
)

func TestInvariant2EveryReasonStoredIsOneOfTheStatus(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		own := added(t, d, statusreason.StatusCANCELLED, "Lost interest")
		_, err := d.SetDefaultStatusReason(t.Context(), desk.Itself(), desk.StatusReasonDefault{ReasonID: own.ID})
		noError(t, err)
		seen := map[string]bool{}
		lives(t, d, rounds(t, 10), 18, func(l *random) {
			for _, c := range l.cases {
				now := caseNow(t, d, c)
				reason, err := d.StatusReasons(desk.Itself()).Where(statusreason.ID(now.StatusReasonID)).Only(t.Context())
				noError(t, err)
				equal(t, "the status of the reason "+reason.Name, servicecase.Status(reason.Status), now.Status)
				seen[reason.ID] = true
			}
		})
		equal(t, "an administrator's own was among them", seen[own.ID], true)
	})
}

// The log tells every reason that a case ever had, whatever verb gave it: with
// the rules on, no step was taken that they do not list.
func TestInvariant15TransitionRulesHoldForEveryVerbAlike(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		rules := append(slices.Clone(strict), steps([2]string{"in_progress", "cancelled"}, [2]string{"cancelled", "in_progress"}, [2]string{"in_progress", "problem_solved"})...)
		define(t, d, rules)
		first := lastChange(t, d)
		lives(t, d, rounds(t, 16), 50, func(*random) {})
		taken := map[string]int{}
		for _, c := range changesAfter(t, d, first) {
			pair, changed := c.Fields[servicecase.FieldStatusReasonID]
			if c.RecordKind != servicecase.Table || c.Operation != change.OperationUPDATED || !changed {
				continue
			}
			listed := slices.ContainsFunc(rules, func(s desk.StatusTransition) bool {
				return quoted(s.FromID) == string(pair[0]) && quoted(s.ToID) == string(pair[1])
			})
			if !listed {
				t.Errorf("%s took the step from %s to %s", c.Verb, pair[0], pair[1])
			}
			taken[c.Verb]++
		}
		for _, verb := range []string{"updateCase", "resolveCase", "cancelCase", "reactivateCase"} {
			if taken[verb] == 0 {
				t.Errorf("no step was taken by %s: the test says nothing of it (%v)", verb, taken)
			}
		}
	})
}

// What was removed from the log is not made up: before that the case is unknown.
func TestACaseFromBeforeTheLogIsSaidToBeUnknown(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing := d.Agent("Ana"), d.Queue("Billing")
		c := d.Case(ana, "No invoice", desktest.In(billing))
		opened := d.Now()
		d.Clock.Advance(hour)
		changed := d.Now()
		retitle(t, d, ana, c, "No invoice yet")
		young := d.Case(ana, "No light", desktest.In(billing))
		pruned(t, d, changed)

		old, err := d.CaseAsOf(t.Context(), ana, c.ID, opened)
		noError(t, err)
		equal(t, "known since", value(old.KnownSince), changed)
		equal(t, "nothing else is told", old.Case == nil, true)
		after, err := d.CaseAsOf(t.Context(), ana, c.ID, changed)
		noError(t, err)
		equal(t, "title", after.Case.Title, "No invoice yet")
		before, err := d.CaseAsOf(t.Context(), ana, young.ID, opened) // all of its life is known
		noError(t, err)
		equal(t, "not opened yet", before.Case == nil && before.KnownSince == nil, true)
		q, err := d.QueueAsOf(t.Context(), ana, billing.ID, opened, 10)
		noError(t, err)
		equal(t, "the queue is known since", value(q.KnownSince), changed)
	})
}

func TestAHistoryIsReadPageByPageEachStepOnce(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		for i := range 7 {
			if i%2 == 0 { // some at the same instant
				d.Clock.Advance(hour)
			}
			retitle(t, d, ana, c, "Title "+string(rune('a'+i)))
		}
		var all []string
		var after *desk.StepPlace
		for {
			steps, more, err := d.Steps(t.Context(), ana, c.ID, desk.StepFilter{}, after, 3)
			noError(t, err)
			for _, s := range steps {
				all = append(all, string(s.Records[0].Fields["title"][1]))
				after = new(s.Place())
			}
			if !more {
				break
			}
		}
		want := []string{`"Title g"`, `"Title f"`, `"Title e"`, `"Title d"`, `"Title c"`, `"Title b"`, `"Title a"`, `"No invoice"`}
		if !slices.Equal(all, want) {
			t.Errorf("read %v, want %v", all, want)
		}
	})
}

func TestTheHistoryOfAHiddenCaseIsEmptyAndItsPastIsNone(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, carla := d.Agent("Ana"), d.Supervisor("Carla")
		c := d.Case(carla, "Hidden", desktest.In(d.PrivateQueue("Secret")))
		steps, more, err := d.Steps(t.Context(), ana, c.ID, desk.StepFilter{}, nil, 10)
		noError(t, err)
		equal(t, "steps", len(steps), 0)
		equal(t, "more", more, false)
		as, err := d.CaseAsOf(t.Context(), ana, c.ID, d.Now())
		noError(t, err)
		equal(t, "as of now", as == nil, true)
		q, err := d.QueueAsOf(t.Context(), ana, *c.QueueID, d.Now(), 10)
		noError(t, err)
		equal(t, "the queue as of now", q == nil, true)
	})
}

// pruned removes what is older than an instant from the log. On PostgreSQL that
// waits for whatever transaction of the whole server still runs.
func pruned(t *testing.T, d *desktest.Desk, olderThan time.Time) {
	t.Helper()
	for {
		_, err := d.Feed.Prune(t.Context(), olderThan, 1)
		noError(t, err)
		since, err := d.Feed.KnownSince(t.Context())
		noError(t, err)
		if since != nil && !since.Before(olderThan) {
			return
		}
		runtime.Gosched()
	}
}

// hour is the time between two things that are done.
const hour = time.Hour

func retitle(t *testing.T, d *desktest.Desk, by desk.Actor, c *db.ServiceCase, title string) {
	t.Helper()
	_, err := d.UpdateCase(t.Context(), by, desk.CaseUpdate{CaseID: c.ID, Title: desk.Set(title)})
	noError(t, err)
}
