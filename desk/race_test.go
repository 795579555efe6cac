package desk_test

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"testing"

	"entgo.io/ent/dialect"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/queueitem"
)

func TestOfTwentyWhoPickOneItemOneWinsAndTheOthersAreToldWho(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		agents := make([]desk.Actor, 20)
		for i := range agents {
			agents[i] = d.Agent(fmt.Sprint("Agent ", i))
		}
		c := d.Case(agents[0], "No invoice", desktest.In(d.Queue("Billing")))
		answers := make([]error, len(agents))
		changes := recorded(t, d, func() {
			atOnce(len(agents), func(i int) {
				_, answers[i] = d.PickQueueItem(t.Context(), agents[i], desk.Pick{PlaceRef: byCase(c)})
			})
		})
		winner := value(onlyItem(t, d, c).WorkerID)
		won := 0
		for i, err := range answers {
			if err == nil {
				won++
				equal(t, "the winner", agents[i].UserID, winner)
				continue
			}
			p := wantProblem(t, err, desk.CodeAlreadyPicked, "caseId")
			equal(t, "the loser is told of", p.Worker.ID, winner)
		}
		equal(t, "winners", won, 1)
		for _, c := range changes {
			equal(t, "all that was written is of", value(c.ActorID), winner)
		}
	})
}

func TestEightWhoPickNextOverAHundredNeverGetTheSameAndLoseNone(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		const agents, cases = 8, 100
		people := make([]desk.Actor, agents)
		for i := range people {
			people[i] = d.Agent(fmt.Sprint("Agent ", i))
		}
		acme, billing := d.Account("Acme"), d.Queue("Billing")
		for i := range cases {
			d.Case(people[0], fmt.Sprint("Case ", i), desktest.For(acme), desktest.In(billing))
		}
		var mutex sync.Mutex
		picked := map[string]int{}
		atOnce(agents, func(i int) {
			for {
				got, err := d.PickNext(t.Context(), people[i], desk.PickNext{QueueID: billing.ID})
				if p, refused := errors.AsType[*desk.Problem](err); refused && p.Code == desk.CodeQueueEmpty {
					return
				}
				if err != nil {
					t.Error(err)
					return
				}
				mutex.Lock()
				picked[got.Case.ID]++
				mutex.Unlock()
			}
		})
		equal(t, "cases picked", len(picked), cases)
		for id, times := range picked {
			if times != 1 {
				t.Errorf("case %s was picked %d times", id, times)
			}
		}
		waiting, err := d.QueueItems(desk.Itself()).Where(queueitem.Active(true), queueitem.WorkerIDIsNil()).Count(t.Context())
		noError(t, err)
		equal(t, "still waiting", waiting, 0)
	})
}

func TestPickNextWaitsForACaseThatIsMerelyBeingChanged(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno, billing := d.Agent("Ana"), d.Agent("Bruno"), d.Queue("Billing")
		c := d.Case(ana, "No invoice", desktest.In(billing))
		changing, err := d.Database.Client.Tx(t.Context())
		noError(t, err)
		noError(t, changing.ServiceCase.UpdateOneID(c.ID).SetTitle("No invoice yet").AddVersion(1).Exec(t.Context()))
		waits := writerWaits(t, d)
		picked := make(chan error, 1)
		go func() {
			_, err := d.PickNext(t.Context(), bruno, desk.PickNext{QueueID: billing.ID})
			picked <- err
		}()
		for !waits() {
			runtime.Gosched()
		}
		noError(t, changing.Commit())
		noError(t, <-picked)
	})
}

func TestAddingToQueuesAtOnceLeavesOneActivePlace(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		queues := []*db.Queue{d.Queue("Billing"), d.Queue("Repairs"), d.Queue("Sales")}
		c := d.Case(ana, "No invoice")
		atOnce(9, func(i int) {
			_, err := d.AddToQueue(t.Context(), ana, desk.Placement{CaseID: c.ID, QueueID: queues[i%3].ID})
			if p, refused := errors.AsType[*desk.Problem](err); err != nil && (!refused || p.Code != desk.CodeAlreadyInQueue) {
				t.Error(err)
			}
		})
		now, err := d.Cases(ana).Only(t.Context())
		noError(t, err)
		equal(t, "the case stands where its place is", value(now.QueueID), onlyItem(t, d, c).QueueID)
	})
}

func TestAMemberAddedByManyAtOnceIsAddedOnce(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, carla, billing := d.Agent("Ana"), d.Supervisor("Carla"), d.Queue("Billing")
		changes := recorded(t, d, func() {
			atOnce(8, func(int) {
				if _, err := d.AddQueueMember(t.Context(), carla, desk.QueueMembership{QueueID: billing.ID, MemberID: ana.UserID}); err != nil {
					t.Error(err)
				}
			})
		})
		equal(t, "changes", len(changes), 1)
	})
}

// onlyItem is the one active place of a case; a second one ends the test.
func onlyItem(t *testing.T, d *desktest.Desk, c *db.ServiceCase) *db.QueueItem {
	t.Helper()
	item, err := d.QueueItems(desk.Itself()).Where(queueitem.CaseID(c.ID), queueitem.Active(true)).Only(t.Context())
	noError(t, err)
	return item
}

// writerWaits tells when a transaction of this database waits for another one.
func writerWaits(t *testing.T, d *desktest.Desk) func() bool {
	if d.Database.Dialect == dialect.SQLite {
		before := d.Database.Writer.Stats().WaitCount
		return func() bool { return d.Database.Writer.Stats().WaitCount > before }
	}
	return func() bool {
		var waiting int
		noError(t, d.Database.Reader.QueryRowContext(t.Context(),
			`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`).Scan(&waiting))
		return waiting > 0
	}
}
