package desk_test

import (
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/queue"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
)

func byCase(c *db.ServiceCase) desk.PlaceRef { return desk.PlaceRef{CaseID: &c.ID} }

func TestSettingUpAQueue(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, carla := d.Agent("Ana"), d.Supervisor("Carla")
		team := d.Team("Tier 2", ana)
		_, err := d.CreateQueue(t.Context(), ana, desk.NewQueue{Name: "Billing"})
		wantProblem(t, err, desk.CodeNotAllowed, "")
		changes := recorded(t, d, func() {
			q, err := d.CreateQueue(t.Context(), carla, desk.NewQueue{Name: "Billing"})
			noError(t, err)
			equal(t, "owner", value(q.OwnerUserID), carla.UserID)
			equal(t, "visibility", q.Visibility, queue.VisibilityPUBLIC)
		})
		wantChanges(t, changes, "CREATED queues: created_at name owner_user_id updated_at version visibility")
		equal(t, "told to the queue", value(changes[0].QueueID), changes[0].RecordID)
		q, err := d.CreateQueue(t.Context(), carla, desk.NewQueue{Name: "Repairs", OwnerID: &team.ID})
		noError(t, err)
		equal(t, "owning team", value(q.OwnerTeamID), team.ID)
		_, err = d.CreateQueue(t.Context(), carla, desk.NewQueue{Name: "Billing"})
		wantProblem(t, err, desk.CodeTaken, "name")
		_, err = d.CreateQueue(t.Context(), desk.Itself(), desk.NewQueue{Name: " "})
		wantProblems(t, err, "REQUIRED name", "REQUIRED ownerId")
	})
}

func TestMembersOfAQueueAreAddedAndRemovedOnce(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, carla, q := d.Agent("Ana"), d.Supervisor("Carla"), d.PrivateQueue("Board")
		team := d.Team("Tier 2", ana)
		sees := func() bool {
			seen, err := d.Queues(ana).Where(queue.ID(q.ID)).Exist(t.Context())
			noError(t, err)
			return seen
		}
		for _, member := range []string{ana.UserID, team.ID} {
			in := desk.QueueMembership{QueueID: q.ID, MemberID: member}
			equal(t, "sees it before", sees(), false)
			changes := recorded(t, d, func() {
				for range 2 {
					_, err := d.AddQueueMember(t.Context(), carla, in)
					noError(t, err)
				}
			})
			equal(t, "changes", len(changes), 1)
			equal(t, "told to the queue", value(changes[0].QueueID), q.ID)
			equal(t, "sees it as a member", sees(), true)
			changes = recorded(t, d, func() {
				for range 2 {
					_, err := d.RemoveQueueMember(t.Context(), carla, in)
					noError(t, err)
				}
			})
			equal(t, "changes", len(changes), 1)
			equal(t, "operation", changes[0].Operation, "DELETED")
			equal(t, "sees it after", sees(), false)
		}
		_, err := d.AddQueueMember(t.Context(), ana, desk.QueueMembership{QueueID: q.ID, MemberID: ana.UserID})
		wantProblem(t, err, desk.CodeNotAllowed, "")
		_, err = d.AddQueueMember(t.Context(), carla, desk.QueueMembership{QueueID: "queue_none", MemberID: q.ID})
		wantProblems(t, err, "NOT_FOUND queueId", "NOT_FOUND memberId")
		_, err = d.RemoveQueueMember(t.Context(), carla, desk.QueueMembership{QueueID: q.ID, MemberID: "team_none"})
		wantProblem(t, err, desk.CodeNotFound, "memberId")
	})
}

func TestAddingToAQueueMovesTheCaseAndLeavesItsOwner(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno, billing, repairs := d.Agent("Ana"), d.Agent("Bruno"), d.Queue("Billing"), d.Queue("Repairs")
		c := d.Case(ana, "No invoice")
		first, err := d.AddToQueue(t.Context(), bruno, desk.Placement{CaseID: c.ID, QueueID: billing.ID})
		noError(t, err)
		equal(t, "queue on the case", value(first.Case.QueueID), billing.ID)
		equal(t, "owner", value(first.Case.OwnerUserID), ana.UserID)
		_, err = d.PickQueueItem(t.Context(), bruno, desk.Pick{PlaceRef: byCase(c)})
		noError(t, err)
		d.Clock.Advance(time.Hour)
		changes := recorded(t, d, func() {
			moved, err := d.AddToQueue(t.Context(), ana, desk.Placement{CaseID: c.ID, QueueID: repairs.ID})
			noError(t, err)
			equal(t, "queue on the case", value(moved.Case.QueueID), repairs.ID)
			equal(t, "worker on the case", moved.Case.WorkerID == nil, true)
			equal(t, "owner", value(moved.Case.OwnerUserID), bruno.UserID)
			equal(t, "entered", moved.Item.EnteredAt.Equal(d.Now()), true)
			equal(t, "worker", moved.Item.WorkerID == nil, true)
			equal(t, "another place", moved.Item.ID != first.Item.ID, true)
		})
		wantChanges(t, changes,
			"UPDATED queue_items: active left_at updated_at version worker_id worker_since",
			"CREATED queue_items: active case_id created_at entered_at queue_id updated_at version",
			"UPDATED cases: queue_entered_at queue_id updated_at version worker_id")
		equal(t, "the old queue is told", value(changes[0].QueueID), billing.ID)
		equal(t, "the new queue is told", value(changes[1].QueueID), repairs.ID)
		equal(t, "the new queue is told of the case", value(changes[2].QueueID), repairs.ID)
		old := d.Closed(d.Case(ana, "Old"))
		wantChanges(t, recorded(t, d, func() {
			_, err = d.AddToQueue(t.Context(), ana, desk.Placement{CaseID: c.ID, QueueID: repairs.ID})
			wantProblem(t, err, desk.CodeAlreadyInQueue, "queueId")
			_, err = d.AddToQueue(t.Context(), ana, desk.Placement{CaseID: "case_none", QueueID: "queue_none"})
			wantProblems(t, err, "NOT_FOUND caseId", "NOT_FOUND queueId")
			_, err = d.AddToQueue(t.Context(), ana, desk.Placement{CaseID: old.ID, QueueID: repairs.ID})
			wantProblem(t, err, desk.CodeCaseClosed, "caseId")
		}))
	})
}

func TestPickingMakesWorkerAndOwnerAndReleasingGivesToTheQueueOwner(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno, billing := d.Agent("Ana"), d.Agent("Bruno"), d.Queue("Billing")
		c := d.Case(ana, "No invoice", desktest.In(billing))
		task, err := d.CreateTask(t.Context(), ana, desk.NewTask{CaseID: c.ID, Subject: "Look"})
		noError(t, err)
		entered := d.Now()
		d.Clock.Advance(time.Hour)
		changes := recorded(t, d, func() {
			got, err := d.PickQueueItem(t.Context(), bruno, desk.Pick{PlaceRef: byCase(c)})
			noError(t, err)
			equal(t, "worker", value(got.Item.WorkerID), bruno.UserID)
			equal(t, "since", value(got.Item.WorkerSince).Equal(d.Now()), true)
			equal(t, "worker on the case", value(got.Case.WorkerID), bruno.UserID)
			equal(t, "owner", value(got.Case.OwnerUserID), bruno.UserID)
		})
		wantChanges(t, changes,
			"UPDATED queue_items: updated_at version worker_id worker_since",
			"UPDATED cases: owner_user_id updated_at version worker_id",
			"UPDATED activities: owner_user_id updated_at version")
		for _, c := range changes {
			equal(t, "told to the queue", value(c.QueueID), billing.ID)
			equal(t, "by", value(c.ActorID), bruno.UserID)
		}
		wantChanges(t, recorded(t, d, func() {
			_, err := d.PickQueueItem(t.Context(), bruno, desk.Pick{PlaceRef: byCase(c)})
			noError(t, err) // what one holds already
			_, err = d.PickQueueItem(t.Context(), ana, desk.Pick{PlaceRef: byCase(c)})
			p := wantProblem(t, err, desk.CodeAlreadyPicked, "caseId")
			equal(t, "who", p.Worker.ID, bruno.UserID)
			equal(t, "since", p.Since.Equal(d.Now()), true)
			_, err = d.ReleaseQueueItem(t.Context(), ana, desk.Release{PlaceRef: byCase(c)})
			wantProblem(t, err, desk.CodeNotAllowed, "caseId")
		}))
		d.Clock.Advance(time.Hour)
		changes = recorded(t, d, func() {
			got, err := d.ReleaseQueueItem(t.Context(), bruno, desk.Release{PlaceRef: byCase(c)})
			noError(t, err)
			equal(t, "worker", got.Item.WorkerID == nil && got.Item.WorkerSince == nil && got.Case.WorkerID == nil, true)
			equal(t, "owner", value(got.Case.OwnerUserID), value(billing.OwnerUserID))
			equal(t, "keeps its place", got.Item.EnteredAt.Equal(entered) && got.Item.Active, true)
			equal(t, "keeps its place in lists", value(got.Case.QueueEnteredAt).Equal(entered), true)
		})
		equal(t, "changes", len(changes), 3)
		wantField(t, changes[2], "owner_user_id", quoted(bruno.UserID), quoted(*billing.OwnerUserID))
		equal(t, "the task", changes[2].RecordID, task.ID)
		_, err = d.ReleaseQueueItem(t.Context(), bruno, desk.Release{PlaceRef: byCase(c)})
		wantProblem(t, err, desk.CodeInvalid, "caseId")
	})
}

func TestASupervisorReleasesWhatSomebodyElseHolds(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing := d.Agent("Ana"), d.Queue("Billing")
		c := d.Case(ana, "No invoice", desktest.In(billing))
		for _, boss := range []desk.Actor{d.Supervisor("Carla"), d.Administrator("Root")} {
			held, err := d.PickQueueItem(t.Context(), ana, desk.Pick{PlaceRef: byCase(c)})
			noError(t, err)
			allowed, _ := desk.CanRelease(boss, held.Case, held.Item)
			equal(t, "allowed", allowed, true)
			_, err = d.ReleaseQueueItem(t.Context(), boss, desk.Release{PlaceRef: desk.PlaceRef{QueueItemID: &held.Item.ID}})
			noError(t, err)
		}
	})
}

func TestRemovingFromAQueueLeavesTheOwner(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno, billing := d.Agent("Ana"), d.Agent("Bruno"), d.Queue("Billing")
		c := d.Case(ana, "No invoice", desktest.In(billing))
		held, err := d.PickQueueItem(t.Context(), bruno, desk.Pick{PlaceRef: byCase(c)})
		noError(t, err)
		changes := recorded(t, d, func() {
			got, err := d.RemoveFromQueue(t.Context(), bruno, desk.Removal{PlaceRef: byCase(c)})
			noError(t, err)
			equal(t, "in no queue", got.Case.QueueID == nil && got.Case.QueueEnteredAt == nil && got.Case.WorkerID == nil, true)
			equal(t, "owner", value(got.Case.OwnerUserID), bruno.UserID)
			equal(t, "the place", got.Item.ID, held.Item.ID)
			equal(t, "left", !got.Item.Active && got.Item.LeftAt != nil, true)
		})
		wantChanges(t, changes,
			"UPDATED queue_items: active left_at version worker_id worker_since",
			"UPDATED cases: queue_entered_at queue_id version worker_id")
		equal(t, "the queue is told", value(changes[0].QueueID), billing.ID)
		wantChanges(t, recorded(t, d, func() {
			_, err = d.RemoveFromQueue(t.Context(), bruno, desk.Removal{PlaceRef: byCase(c)})
			wantProblem(t, err, desk.CodeNotInQueue, "caseId")
			_, err = d.PickQueueItem(t.Context(), bruno, desk.Pick{PlaceRef: desk.PlaceRef{QueueItemID: &held.Item.ID}})
			wantProblem(t, err, desk.CodeNotInQueue, "queueItemId")
			_, err = d.ReleaseQueueItem(t.Context(), bruno, desk.Release{PlaceRef: desk.PlaceRef{QueueItemID: new("item_none")}})
			wantProblem(t, err, desk.CodeNotFound, "queueItemId")
			_, err = d.PickQueueItem(t.Context(), bruno, desk.Pick{})
			wantProblem(t, err, desk.CodeInvalid, "")
			_, err = d.PickQueueItem(t.Context(), bruno, desk.Pick{PlaceRef: desk.PlaceRef{CaseID: &c.ID, QueueItemID: &held.Item.ID}})
			wantProblem(t, err, desk.CodeInvalid, "")
		}))
	})
}

func TestQueueVerbsRefuseClosedCases(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing := d.Agent("Ana"), d.Queue("Billing")
		c := d.Closed(d.Case(ana, "No invoice", desktest.In(billing)))
		_, err := d.PickQueueItem(t.Context(), ana, desk.Pick{PlaceRef: byCase(c)})
		wantProblem(t, err, desk.CodeCaseClosed, "caseId")
		_, err = d.ReleaseQueueItem(t.Context(), ana, desk.Release{PlaceRef: byCase(c)})
		wantProblem(t, err, desk.CodeCaseClosed, "caseId")
		_, err = d.RemoveFromQueue(t.Context(), ana, desk.Removal{PlaceRef: byCase(c)})
		wantProblem(t, err, desk.CodeCaseClosed, "caseId")
		_, err = d.PickNext(t.Context(), ana, desk.PickNext{QueueID: billing.ID})
		wantProblem(t, err, desk.CodeQueueEmpty, "queueId")
	})
}

func TestPickNextGoesByPriorityThenTimeLeftThenAge(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing, acme := d.Agent("Ana"), d.Queue("Billing"), d.Account("Acme")
		open := func(title string, p servicecase.Priority, left time.Duration) *db.ServiceCase {
			d.Clock.Advance(time.Minute)
			return d.Case(ana, title, desktest.For(acme), desktest.Prioritised(p), func(in *desk.NewCase) {
				if left > 0 {
					in.ResolveBy = new(d.Now().Add(left))
				}
			})
		}
		// Opened in one order, entering the queue in the other: the customer has waited since it was opened.
		oldest := open("oldest", servicecase.PriorityNORMAL, 0)
		later := open("later", servicecase.PriorityNORMAL, 0)
		low := open("low but due", servicecase.PriorityLOW, time.Hour)
		due := open("due", servicecase.PriorityNORMAL, 2*time.Hour)
		high := open("high", servicecase.PriorityHIGH, 0)
		for _, c := range []*db.ServiceCase{later, oldest, low, due, high} {
			d.Clock.Advance(time.Minute)
			_, err := d.AddToQueue(t.Context(), ana, desk.Placement{CaseID: c.ID, QueueID: billing.ID})
			noError(t, err)
		}
		for _, want := range []*db.ServiceCase{high, due, oldest, later, low} {
			got, err := d.PickNext(t.Context(), ana, desk.PickNext{QueueID: billing.ID})
			noError(t, err)
			equal(t, "next", got.Case.Title, want.Title)
			equal(t, "worker", value(got.Item.WorkerID), ana.UserID)
		}
		wantChanges(t, recorded(t, d, func() {
			_, err := d.PickNext(t.Context(), ana, desk.PickNext{QueueID: billing.ID})
			wantProblem(t, err, desk.CodeQueueEmpty, "queueId")
			_, err = d.PickNext(t.Context(), ana, desk.PickNext{QueueID: "queue_none"})
			wantProblem(t, err, desk.CodeNotFound, "queueId")
			_, err = d.PickNext(t.Context(), desk.Itself(), desk.PickNext{QueueID: billing.ID})
			wantProblem(t, err, desk.CodeNotAllowed, "")
			_, err = d.PickQueueItem(t.Context(), desk.Itself(), desk.Pick{PlaceRef: byCase(high)})
			wantProblem(t, err, desk.CodeNotAllowed, "")
		}))
	})
}

func TestVerdictsSayWhatTheVerbsWouldAnswer(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno, billing := d.Agent("Ana"), d.Agent("Bruno"), d.Queue("Billing")
		c := d.Case(ana, "No invoice")
		want := func(state string, by desk.Actor, pick, release desk.Code) {
			t.Helper()
			now, err := d.Cases(by).Where(servicecase.ID(c.ID)).Only(t.Context())
			noError(t, err)
			item, err := d.QueueItems(by).Where(queueitem.CaseID(c.ID), queueitem.Active(true)).Only(t.Context())
			if !db.IsNotFound(err) {
				noError(t, err)
			}
			_, code := desk.CanPick(by, now, item)
			equal(t, state+": pick", code, pick)
			_, code = desk.CanRelease(by, now, item)
			equal(t, state+": release", code, release)
			allowed, code := desk.CanUpdate(by, now)
			equal(t, state+": update", allowed, code == "")
		}
		want("in no queue", ana, desk.CodeNotInQueue, desk.CodeNotInQueue)
		_, err := d.AddToQueue(t.Context(), ana, desk.Placement{CaseID: c.ID, QueueID: billing.ID})
		noError(t, err)
		want("waiting", ana, "", desk.CodeInvalid)
		want("to the desk itself", desk.Itself(), desk.CodeNotAllowed, desk.CodeInvalid)
		_, err = d.PickQueueItem(t.Context(), ana, desk.Pick{PlaceRef: byCase(c)})
		noError(t, err)
		want("mine", ana, "", "")
		want("another's", bruno, desk.CodeAlreadyPicked, desk.CodeNotAllowed)
		d.Closed(c)
		want("closed", ana, desk.CodeCaseClosed, desk.CodeCaseClosed)
	})
}
