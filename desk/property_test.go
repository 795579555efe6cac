package desk_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

// rounds is how many random sequences a property is tried on: few, unless
// DOCKET_TEST_ROUNDS says how many. Every one has a seed that a failure names.
func rounds(t *testing.T, few int) int {
	t.Helper()
	text, given := os.LookupEnv("DOCKET_TEST_ROUNDS")
	if !given {
		return few
	}
	n, err := strconv.Atoi(text)
	noError(t, err)
	return n
}

// A random life is two cases or more and those who work on them, to whom anything may
// happen in any order.
type random struct {
	t      *testing.T
	d      *desktest.Desk
	r      *rand.Rand
	agents []desk.Actor
	queues []*db.Queue
	cases  []*db.ServiceCase
	done   []string // what was done, for the one who reads a failure
	// commands are those that were carried out, with who did.
	commands []did
}

type did struct {
	id string
	by desk.Actor
}

// newRandom begins a life of two cases of one customer, whose terms they take:
// when they are opened, or when they are answered.
func newRandom(t *testing.T, d *desktest.Desk, agents []desk.Actor, queues []*db.Queue, seed uint64, bought ...desktest.Bought) *random {
	t.Helper()
	l := &random{t: t, d: d, r: rand.New(rand.NewPCG(seed, 1)), agents: agents, queues: queues}
	if seed%2 == 0 {
		bought = append(bought, desktest.OnCreation)
	}
	acme := d.Account(fmt.Sprint("Acme ", seed))
	d.Default(acme, "Support", bought...)
	for i := range 2 {
		l.cases = append(l.cases, d.Case(agents[0], fmt.Sprintf("Case %d of life %d", i, seed), desktest.For(acme)))
	}
	return l
}

func pickOne[T any](l *random, of []T) T { return of[l.r.IntN(len(of))] }

// step does one random thing; being refused is all right, failing is not.
func (l *random) step() {
	l.t.Helper()
	i := l.r.IntN(len(lifeSteps))
	by, c := pickOne(l, l.agents), pickOne(l, l.cases)
	last := lastChange(l.t, l.d)
	err := lifeSteps[i].do(l, by, c)
	l.done = append(l.done, fmt.Sprintf("%s %s by %s: %v", lifeSteps[i].name, c.ID, by.Name, err))
	l.allowed(err)
	l.goOn()
	for _, told := range changesAfter(l.t, l.d, last) {
		if !slices.ContainsFunc(l.commands, func(d did) bool { return d.id == told.CommandID }) {
			l.commands = append(l.commands, did{told.CommandID, by})
		}
	}
}

// allowed fails unless a verb was carried out or refused.
func (l *random) allowed(err error) {
	l.t.Helper()
	if _, refused := errors.AsType[*desk.Problem](err); err != nil && !refused {
		l.t.Fatalf("%v after\n%v", err, l.done)
	}
}

// lifeSteps are what may happen. They are called at once by many too, so none
// fails the test itself.
var lifeSteps = []lifeStep{
	{"title", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		return l.update(by, desk.CaseUpdate{CaseID: c.ID, Title: desk.Set(fmt.Sprint("Title ", l.r.IntN(3)))})
	}},
	{"fields", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		due := l.d.Now().Add(time.Hour)
		return l.update(by, desk.CaseUpdate{
			CaseID: c.ID, Priority: desk.Set(pickOne(l, []servicecase.Priority{servicecase.PriorityHIGH, servicecase.PriorityLOW})),
			Escalated: desk.Set(l.r.IntN(2) == 0), Description: desk.Field[string]{Given: true, Value: pickOne(l, []*string{nil, new("It is — “hot”.\n")})},
			ResolveBy: desk.Field[time.Time]{Given: true, Value: pickOne(l, []*time.Time{nil, &due})},
		})
	}},
	{"reason", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		return l.update(by, desk.CaseUpdate{CaseID: c.ID, StatusReasonID: desk.Set(pickOne(l, []string{"reason_on_hold", "reason_researching", "reason_merged"}))})
	}},
	{"assign", func(l *random, by desk.Actor, _ *db.ServiceCase) error {
		_, err := l.d.AssignCases(l.t.Context(), by, desk.Assignment{CaseIDs: []string{pickOne(l, l.cases).ID, pickOne(l, l.cases).ID}, OwnerID: pickOne(l, l.agents).UserID})
		return err
	}},
	{"queue", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		_, err := l.d.AddToQueue(l.t.Context(), by, desk.Placement{CaseID: c.ID, QueueID: pickOne(l, l.queues).ID})
		return err
	}},
	{"pick", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		_, err := l.d.PickQueueItem(l.t.Context(), by, desk.Pick{PlaceRef: byCase(c)})
		return err
	}},
	{"release", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		_, err := l.d.ReleaseQueueItem(l.t.Context(), by, desk.Release{PlaceRef: byCase(c)})
		return err
	}},
	{"remove", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		_, err := l.d.RemoveFromQueue(l.t.Context(), by, desk.Removal{PlaceRef: byCase(c)})
		return err
	}},
	{"call", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		_, err := l.d.LogPhoneCall(l.t.Context(), by, desk.PhoneCall{CaseID: c.ID, Description: "We spoke.", Completed: true, DurationMinutes: l.r.IntN(60)})
		return err
	}},
	{"task", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		_, err := l.d.CreateTask(l.t.Context(), by, desk.NewTask{CaseID: c.ID, Subject: "Call again"})
		return err
	}},
	{"complete", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		a, err := l.activity(c)
		if err == nil && a != nil {
			_, err = l.d.CompleteActivity(l.t.Context(), by, desk.Completion{ActivityID: a.ID, DurationMinutes: new(l.r.IntN(30))})
		}
		return err
	}},
	{"give up", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		a, err := l.activity(c)
		if err == nil && a != nil {
			_, err = l.d.CancelActivity(l.t.Context(), by, desk.Cancellation{ActivityID: a.ID})
		}
		return err
	}},
	{"note", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		_, err := l.d.AddNote(l.t.Context(), by, desk.NewNote{CaseID: c.ID, Text: "They are angry."})
		return err
	}},
	{"resolve", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		in := solved(c)
		in.OpenActivities = pickOne(l, []desk.OpenActivitiesPolicy{desk.RefuseOpenActivities, desk.CancelOpenActivities})
		_, err := l.d.ResolveCase(l.t.Context(), by, in)
		return err
	}},
	{"cancel", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		_, err := l.d.CancelCase(l.t.Context(), by, desk.CaseCancellation{CaseID: c.ID})
		return err
	}},
	{"reactivate", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		_, err := l.d.ReactivateCase(l.t.Context(), by, desk.Reactivation{CaseID: c.ID, ReturnToQueue: l.r.IntN(2) == 0})
		return err
	}},
	{"undo", func(l *random, by desk.Actor, _ *db.ServiceCase) error {
		if len(l.commands) == 0 {
			return nil
		}
		last := l.commands[max(0, len(l.commands)-4):]
		_, err := l.d.Undo(l.t.Context(), by, desk.Undoing{CommandID: pickOne(l, last).id})
		return err
	}},
}

func (l *random) update(by desk.Actor, in desk.CaseUpdate) error {
	_, err := l.d.UpdateCase(l.t.Context(), by, in)
	return err
}

// activity is any activity of a case but resolutions; nil when it has none.
func (l *random) activity(c *db.ServiceCase) (*db.Activity, error) {
	all, err := l.d.Activities(desk.Itself()).
		Where(activity.CaseID(c.ID), activity.KindNEQ(activity.KindCASE_RESOLUTION)).Order(activity.ByID()).All(l.t.Context())
	if err != nil || len(all) == 0 {
		return nil, err
	}
	return pickOne(l, all), nil
}

// lives begins random lives on one desk and says which one failed.
func lives(t *testing.T, d *desktest.Desk, n, steps int, then func(l *random), bought ...desktest.Bought) {
	t.Helper()
	agents := []desk.Actor{d.Agent("Ana"), d.Agent("Bruno"), d.Supervisor("Carla")}
	queues := []*db.Queue{d.Queue("Billing"), d.Queue("Repairs")}
	for seed := range n {
		l := newRandom(t, d, agents, queues, uint64(seed), bought...)
		for range steps {
			d.Clock.Advance(time.Second)
			l.step()
		}
		then(l)
		sound(t, d)
		if t.Failed() {
			t.Fatalf("life %d:\n%v", seed, l.done)
		}
	}
}
