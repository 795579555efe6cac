package graph_test

import (
	"encoding/base64"
	"fmt"
	"slices"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db"
)

const followQueue = `subscription($id: ID!, $after: ChangeCursor) { queueChanges(queueId: $id, after: $after) {
	cursor at kind by { name } caseId case { id title worker { name } queue { name } } counts { waiting working mine } } }`

const followCase = `subscription($id: ID!, $after: ChangeCursor) { caseChanges(caseId: $id, after: $after) {
	cursor at kind by { name } case { id title changeCursor } entry { cursor at node { __typename
		... on Activity { id subject } ... on Note { id text } ... on CaseEvent { what: kind by { name } fields { field before after } } } } } }`

func (a *api) followQueue(by desk.Actor, q *db.Queue, after string) *stream {
	return a.follow(by, followQueue, variables{"id": q.ID, "after": after})
}

func (a *api) followCase(by desk.Actor, c *db.ServiceCase, after string) *stream {
	return a.follow(by, followCase, variables{"id": c.ID, "after": after})
}

// told is the next change in few words: its kind and who did it.
func (s *stream) told(subscription string) (string, map[string]any) {
	s.t.Helper()
	change := s.next()[subscription].(map[string]any)
	return fmt.Sprint(change["kind"], " ", at(change, "by.name")), change
}

func (s *stream) tells(subscription string, want ...string) (last map[string]any) {
	s.t.Helper()
	for _, w := range want {
		var got string
		if got, last = s.told(subscription); got != w {
			s.t.Fatalf("told %q, want %q: %v", got, w, last)
		}
	}
	return last
}

func (a *api) pick(by desk.Actor, c *db.ServiceCase) {
	a.t.Helper()
	_, err := a.PickQueueItem(a.t.Context(), by, desk.Pick{PlaceRef: desk.PlaceRef{CaseID: &c.ID}})
	a.check(err)
}

func (a *api) note(by desk.Actor, c *db.ServiceCase, text string) *db.Note {
	a.t.Helper()
	n, err := a.AddNote(a.t.Context(), by, desk.NewNote{CaseID: c.ID, Text: text})
	a.check(err)
	return n
}

func (a *api) title(by desk.Actor, c *db.ServiceCase, title string) {
	a.t.Helper()
	_, err := a.UpdateCase(a.t.Context(), by, desk.CaseUpdate{CaseID: c.ID, Title: desk.Set(title)})
	a.check(err)
}

func (a *api) moveTo(by desk.Actor, c *db.ServiceCase, q *db.Queue) {
	a.t.Helper()
	_, err := a.AddToQueue(a.t.Context(), by, desk.Placement{CaseID: c.ID, QueueID: q.ID})
	a.check(err)
}

func TestFollowersOfAQueueAreToldWhatHappensInOrder(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, bruno := a.Agent("Ana"), a.Agent("Bruno")
		billing, repairs := a.Queue("Billing"), a.Queue("Repairs")
		after := a.now()
		toBilling, toRepairs := a.followQueue(bruno, billing, after), a.followQueue(bruno, repairs, after)

		c := a.Case(ana, "Printer on fire", desktest.In(billing))
		ref := desk.PlaceRef{CaseID: &c.ID}
		a.pick(ana, c)
		a.title(ana, c, "Printer on fire again")
		a.note(bruno, c, "It is out")
		_, err := a.ReleaseQueueItem(t.Context(), ana, desk.Release{PlaceRef: ref})
		a.check(err)
		a.moveTo(ana, c, repairs)
		_, err = a.AddQueueMember(t.Context(), desk.Itself(), desk.QueueMembership{QueueID: billing.ID, MemberID: ana.UserID})
		a.check(err)
		_, err = a.RemoveFromQueue(t.Context(), ana, desk.Removal{PlaceRef: ref})
		a.check(err)

		entered := toBilling.tells("queueChanges", "ITEM_ENTERED Ana")
		if entered["caseId"] != c.ID {
			t.Errorf("about case %v", entered["caseId"])
		}
		left := toBilling.tells("queueChanges", "ITEM_PICKED Ana", "ITEM_CHANGED Ana", "ITEM_CHANGED Bruno", "ITEM_RELEASED Ana", "ITEM_LEFT Ana")
		if at(left, "counts.waiting") != 0.0 || at(left, "case.title") != "Printer on fire again" {
			t.Errorf("left: %v", left)
		}
		toBilling.tells("queueChanges", "QUEUE_CHANGED <nil>")
		toRepairs.tells("queueChanges", "ITEM_ENTERED Ana", "ITEM_LEFT Ana")
	})
}

func TestASubscriptionGoesOnAfterTheLastCursor(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		q := a.Queue("Billing")
		first := a.followQueue(ana, q, a.now())
		c := a.Case(ana, "Printer on fire", desktest.In(q))
		a.pick(ana, c)
		a.title(ana, c, "Printer out")
		entered := first.tells("queueChanges", "ITEM_ENTERED Ana")
		first.stop()
		second := a.followQueue(ana, q, entered["cursor"].(string))
		second.tells("queueChanges", "ITEM_PICKED Ana", "ITEM_CHANGED Ana")
		a.note(ana, c, "Done")
		second.tells("queueChanges", "ITEM_CHANGED Ana")
	})
}

// Whoever reads a list and follows from its cursor misses nothing, whatever
// happens in between.
func TestFromTheCursorOfAListNothingIsMissed(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		q := a.Queue("Billing")
		c := a.Case(ana, "Printer on fire", desktest.In(q))
		page := a.must(ana, `query($q: ID!) { cases(filter: {queueId: $q}) { changeCursor nodes { id changeCursor } } queue(id: $q) { changeCursor } }`, variables{"q": q.ID})
		a.pick(ana, c)
		for _, cursor := range []string{"cases.changeCursor", "cases.nodes.0.changeCursor", "queue.changeCursor"} {
			s := a.followQueue(ana, q, at(page, cursor).(string))
			for got, _ := s.told("queueChanges"); got != "ITEM_PICKED Ana"; got, _ = s.told("queueChanges") {
			}
		}
	})
}

// ofAnotherLog is a cursor as a restored copy of the database would give it:
// the name of the log stands at its end.
func ofAnotherLog(t *testing.T, cursor string) string {
	t.Helper()
	raw, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		t.Fatal(err)
	}
	raw[len(raw)-1] ^= 1
	return base64.RawURLEncoding.EncodeToString(raw)
}

func TestACursorOfAnotherLogGivesOneResync(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		q := a.Queue("Billing")
		c := a.Case(ana, "Printer on fire", desktest.In(q))
		elsewhere := ofAnotherLog(t, a.now())
		toQueue, toCase := a.followQueue(ana, q, elsewhere), a.followCase(ana, c, elsewhere)
		resync := toQueue.tells("queueChanges", "RESYNC <nil>")
		if resync["caseId"] != nil || resync["case"] != nil || at(resync, "counts.waiting") != 1.0 {
			t.Errorf("resync: %v", resync)
		}
		if resync := toCase.tells("caseChanges", "RESYNC <nil>"); resync["entry"] != nil || at(resync, "case.id") != c.ID {
			t.Errorf("resync: %v", resync)
		}
		a.pick(ana, c)
		toQueue.tells("queueChanges", "ITEM_PICKED Ana")
		toCase.tells("caseChanges", "QUEUE_ITEM_CHANGED Ana")
	})
}

func TestFollowersOfACaseAreToldWhatItsTimelineGains(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, bruno := a.Agent("Ana"), a.Agent("Bruno")
		q := a.Queue("Billing")
		c := a.Case(ana, "Printer on fire")
		s := a.followCase(bruno, c, a.now())

		n := a.note(bruno, c, "It is out")
		call, err := a.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: c.ID, Description: "They know", Completed: true})
		a.check(err)
		a.title(ana, c, "Printer out")
		a.moveTo(ana, c, q)
		a.Clock.Advance(time.Second) // what happens at the same instant is told by kind
		_, err = a.AssignCases(t.Context(), ana, desk.Assignment{CaseIDs: []string{c.ID}, OwnerID: bruno.UserID})
		a.check(err)

		if got := s.tells("caseChanges", "NOTE_CHANGED Bruno"); at(got, "entry.node.id") != n.ID || at(got, "entry.node.text") != "It is out" {
			t.Errorf("note: %v", got)
		}
		if got := s.tells("caseChanges", "ACTIVITY_CHANGED Ana"); at(got, "entry.node.id") != call.ID {
			t.Errorf("call: %v", got)
		}
		want := map[string]any{"field": "title", "before": "Printer on fire", "after": "Printer out"}
		if got := s.tells("caseChanges", "CASE_CHANGED Ana"); fmt.Sprint(at(got, "entry.node.fields.0")) != fmt.Sprint(want) {
			t.Errorf("title: %v", got)
		}
		if got := s.tells("caseChanges", "QUEUE_ITEM_CHANGED Ana"); at(got, "entry.node.what") != "QUEUED" || at(got, "entry.node.fields.0.after") != "Billing" {
			t.Errorf("queued: %v", got)
		}
		got := s.tells("caseChanges", "CASE_CHANGED Ana")
		if at(got, "entry.node.what") != "ASSIGNED" || at(got, "entry.node.fields.0.before") != "Ana" || at(got, "entry.node.fields.0.after") != "Bruno" {
			t.Errorf("assigned: %v", got)
		}
		page := a.must(bruno, `query($id: ID!) { case(id: $id) { timeline { edges { cursor } } } }`, variables{"id": c.ID})
		if last := at(page, "case.timeline.edges.5.cursor"); last != at(got, "entry.cursor") {
			t.Errorf("the timeline ends at %v, the change at %v", last, at(got, "entry.cursor"))
		}
	})
}

// Rights are asked about when an event is delivered, not only at the start.
func TestWhoLosesTheRightIsToldNothingMore(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, bruno := a.Agent("Ana"), a.Agent("Bruno")
		secret := a.PrivateQueue("Secret", ana, bruno)
		c := a.Case(ana, "Printer on fire", desktest.In(secret))
		after := a.now()
		toQueue, toCase := a.followQueue(bruno, secret, after), a.followCase(bruno, c, after)
		a.note(ana, c, "Before")
		toQueue.tells("queueChanges", "ITEM_CHANGED Ana")
		toCase.tells("caseChanges", "NOTE_CHANGED Ana")
		_, err := a.RemoveQueueMember(t.Context(), desk.Itself(), desk.QueueMembership{QueueID: secret.ID, MemberID: bruno.UserID})
		a.check(err)
		a.note(ana, c, "After")
		toQueue.ended()
		toCase.ended()
	})
}

func TestWhoSignsOutIsToldNothingMore(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		a.Password(ana, "correct horse battery")
		token, _, err := a.SignIn(t.Context(), desktest.Address("Ana"), "correct horse battery")
		a.check(err)
		signedIn, err := a.Authenticate(t.Context(), token)
		a.check(err)
		c := a.Case(ana, "Printer on fire")
		s := a.followCase(signedIn, c, a.now())
		a.note(ana, c, "Before")
		s.tells("caseChanges", "NOTE_CHANGED Ana")
		a.check(a.SignOut(t.Context(), signedIn))
		a.note(ana, c, "After")
		s.ended()
	})
}

func TestWhatCannotBeSeenCannotBeFollowed(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, bruno := a.Agent("Ana"), a.Agent("Bruno")
		secret := a.PrivateQueue("Secret", ana)
		c := a.Case(ana, "Printer on fire", desktest.In(secret))
		for name, s := range map[string]*stream{
			"invisible queue": a.follow(bruno, followQueue, variables{"id": secret.ID}),
			"invisible case":  a.follow(bruno, followCase, variables{"id": c.ID}),
			"missing queue":   a.follow(bruno, followQueue, variables{"id": "queue_01J00000000000000000000000"}),
			"id of a case":    a.follow(ana, followQueue, variables{"id": c.ID}),
			"stranger":        a.follow(desk.Actor{}, followQueue, variables{"id": secret.ID}),
			"nonsense cursor": a.follow(ana, followQueue, variables{"id": secret.ID, "after": "nonsense"}),
		} {
			response, open := <-s.answers
			want := "BAD_REQUEST"
			if name == "stranger" {
				want = "UNAUTHENTICATED"
			}
			if !open || len(response.Errors) != 1 || response.Errors[0].Extensions["code"] != want {
				t.Errorf("%s: %v", name, response)
			}
			s.ended()
		}
	})
}

func TestFollowersAreToldAllThatResolvingDoes(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, bruno := a.Agent("Ana"), a.Agent("Bruno")
		billing := a.Queue("Billing")
		c := a.Case(ana, "Printer on fire", desktest.In(billing))
		_, err := a.CreateTask(t.Context(), ana, desk.NewTask{CaseID: c.ID, Subject: "Call back"})
		a.check(err)
		_, err = a.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: c.ID, Description: "Spoke", DurationMinutes: 5, Completed: true})
		a.check(err)
		a.Clock.Advance(time.Minute)
		after := a.now()
		toQueue := a.followQueue(bruno, billing, after)
		toCase := a.follow(bruno, `subscription($id: ID!, $after: ChangeCursor) { caseChanges(caseId: $id, after: $after) {
			kind by { name } case { status } entry { node { __typename } } entries { cursor at node { __typename
				... on Activity { subject kind status billed } ... on CaseEvent { what: kind } } } } }`, variables{"id": c.ID, "after": after})

		done, err := a.ResolveCase(t.Context(), ana, desk.Resolution{
			CaseID: c.ID, ResolutionTypeID: "reason_problem_solved", Resolution: "Extinguished", OpenActivities: desk.CancelOpenActivities,
		})
		a.check(err)
		left := toQueue.tells("queueChanges", "ITEM_LEFT Ana")
		if at(left, "counts.waiting") != 0.0 || at(left, "caseId") != c.ID {
			t.Errorf("left: %v", left)
		}
		told := toCase.tells("caseChanges", "QUEUE_ITEM_CHANGED Ana")
		want := []string{"Call back TASK CANCELLED false", "Spoke PHONE_CALL COMPLETED true", "Extinguished CASE_RESOLUTION COMPLETED false", "RESOLVED"}
		if got := summaries(told); !slices.Equal(got, want) || at(told, "case.status") != "RESOLVED" || at(told, "entry.node.__typename") != "CaseEvent" {
			t.Errorf("told %v, want %v: %v", got, want, told)
		}

		_, err = a.Undo(t.Context(), ana, desk.Undoing{CommandID: done.CommandID})
		a.check(err)
		toQueue.tells("queueChanges", "ITEM_ENTERED Ana")
		told = toCase.tells("caseChanges", "QUEUE_ITEM_CHANGED Ana")
		want = []string{"Call back TASK OPEN false", "Spoke PHONE_CALL COMPLETED false", "Extinguished CASE_RESOLUTION CANCELLED false", "REACTIVATED"}
		if got := summaries(told); !slices.Equal(got, want) || at(told, "case.status") != "ACTIVE" {
			t.Errorf("told %v, want %v: %v", got, want, told)
		}
	})
}

// summaries are the entries of a change in few words.
func summaries(change map[string]any) []string {
	var all []string
	for _, edge := range change["entries"].([]any) {
		node := at(edge, "node").(map[string]any)
		if node["__typename"] == "CaseEvent" {
			all = append(all, fmt.Sprint(node["what"]))
		} else {
			all = append(all, fmt.Sprint(node["subject"], " ", node["kind"], " ", node["status"], " ", node["billed"]))
		}
	}
	return all
}
