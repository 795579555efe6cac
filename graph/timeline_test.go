package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
)

const timelinePage = `query($id: ID!, $last: Int!, $before: String) { case(id: $id) { timeline(last: $last, before: $before) {
	startCursor hasPreviousPage edges { cursor at node { ... on Node { id } ... on CaseEvent { id } } } } } }`

// entries reads a timeline page by page, from the end, and gives all ids, the
// oldest first.
func (a *api) entries(by desk.Actor, id string, last int) []string {
	a.t.Helper()
	var ids []string
	var before any
	for range 200 { // pages; there are fewer
		page := a.must(by, timelinePage, variables{"id": id, "last": last, "before": before})
		var some []string
		for _, edge := range at(page, "case.timeline.edges").([]any) {
			some = append(some, at(edge, "node.id").(string))
		}
		if len(some) > last {
			a.t.Fatalf("%d entries on a page of %d", len(some), last)
		}
		ids = append(some, ids...)
		if at(page, "case.timeline.hasPreviousPage") != true {
			return ids
		}
		before = at(page, "case.timeline.startCursor")
		if before == nil {
			a.t.Fatal("more, but nowhere to go on from")
		}
	}
	a.t.Fatalf("no end in sight: %v", ids)
	return nil
}

func TestATimelineIsPagedBackWithoutGapOrRepetition(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, bruno := a.Agent("Ana"), a.Agent("Bruno")
		q, other := a.Queue("Billing"), a.Queue("Repairs")
		c := a.Case(ana, "Printer on fire", desktest.In(q))
		want := 1
		for i := range 12 {
			if i%3 > 0 { // the others happen at the same instant as what was before
				a.Clock.Advance(time.Second)
			}
			a.title(ana, c, fmt.Sprint("Title ", i))
			a.note(bruno, c, fmt.Sprint("Note ", i))
			_, err := a.CreateTask(t.Context(), ana, desk.NewTask{CaseID: c.ID, Subject: fmt.Sprint("Task ", i)})
			a.check(err)
			a.moveTo(ana, c, other)
			q, other = other, q
			want += 4
		}
		all := a.entries(ana, c.ID, 100)
		if len(all) != want {
			t.Fatalf("%d entries, want %d", len(all), want)
		}
		for _, last := range []int{1, 2, 7, want - 1, want} {
			if got := a.entries(bruno, c.ID, last); !slices.Equal(got, all) {
				t.Errorf("pages of %d: %v\nat once: %v", last, got, all)
			}
		}
	})
}

// Changes that a timeline does not tell, however many, neither hide what was
// before them nor end the paging.
func TestChangesThatAreNotToldHideNothing(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		c := a.Case(ana, "Printer on fire")
		a.Clock.Advance(time.Second)
		n := a.note(ana, c, "Before")
		a.untold(c.ID, 50)
		a.Clock.Advance(time.Minute)
		after := a.note(ana, c, "After")
		for _, last := range []int{1, 3, 10} {
			got := a.entries(ana, c.ID, last)
			if len(got) != 3 || got[1] != n.ID || got[2] != after.ID {
				t.Errorf("pages of %d: %v", last, got)
			}
		}
	})
}

// untold writes changes of a case into the log that touch nothing that a person
// cares about.
func (a *api) untold(caseID string, n int) {
	a.t.Helper()
	for i := range n {
		a.Clock.Advance(time.Millisecond)
		a.check(a.Database.Client.Change.Create().
			SetAt(a.Now()).SetCommandID(fmt.Sprint("command_", i)).SetVerb("tidy").
			SetRecordKind("cases").SetRecordID(caseID).SetCaseID(caseID).SetOperation("UPDATED").
			SetFields(map[string][2]json.RawMessage{"updated_at": {json.RawMessage(`"a"`), json.RawMessage(`"b"`)}}).
			Exec(a.t.Context()))
	}
}

func TestTimelineCursorsAreTakenBackOnlyAsTheyWereGiven(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		c := a.Case(ana, "Printer on fire")
		cases := a.must(ana, casesPage, variables{"n": 1})
		for _, before := range []any{"", "x", at(cases, "cases.pageInfo.endCursor")} {
			if got := a.ask(ana, timelinePage, variables{"id": c.ID, "last": 5, "before": before}); !slices.Equal(got.codes(), []string{"BAD_REQUEST"}) {
				t.Errorf("%v: %s", before, got.raw)
			}
		}
		for _, last := range []int{0, -5, 101} {
			if got := a.ask(ana, timelinePage, variables{"id": c.ID, "last": last}); !slices.Equal(got.codes(), []string{"BAD_REQUEST"}) {
				t.Errorf("%d: %s", last, got.raw)
			}
		}
	})
}
