package graph_test

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db/servicecase"
)

const casesPage = `query($f: CaseFilter, $o: CaseOrder, $n: Int!, $after: String) { cases(filter: $f, orderBy: $o, first: $n, after: $after) {
	nodes { id number title } edges { cursor } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`

// walk reads a list page by page and gives the titles, in order.
func (a *api) walk(by desk.Actor, filter, order map[string]any, size int) []string {
	a.t.Helper()
	var titles []string
	var after any
	for {
		page := a.must(by, casesPage, variables{"f": filter, "o": order, "n": size, "after": after})
		for _, node := range at(page, "cases.nodes").([]any) {
			titles = append(titles, at(node, "title").(string))
		}
		if at(page, "cases.pageInfo.hasNextPage") != true {
			return titles
		}
		after = at(page, "cases.pageInfo.endCursor")
	}
}

func TestEveryOrderIsWalkedWithoutGapOrRepetition(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		q := a.Queue("Billing")
		customer := a.Account("Acme")
		priorities := []servicecase.Priority{servicecase.PriorityLOW, servicecase.PriorityNORMAL, servicecase.PriorityHIGH}
		var all []string
		for i := range 23 {
			title := fmt.Sprintf("Case %02d", i)
			in := desk.NewCase{Title: title, CustomerID: customer.ID, QueueID: &q.ID, Priority: priorities[i%3]}
			if i%4 > 0 { // the others have no promise, and several share an instant
				due := a.Now().Add(time.Duration(1+i%5) * time.Hour)
				in.ResolveBy = &due
			}
			_, err := a.CreateCase(t.Context(), ana, in)
			a.check(err)
			all = append(all, title)
			if i%2 == 0 {
				a.Clock.Advance(time.Minute)
			}
		}
		for _, field := range []string{"TIME_LEFT", "PRIORITY", "AGE", "UPDATED"} {
			for _, filter := range []map[string]any{nil, {"queueId": q.ID, "view": "AVAILABLE"}} {
				up := a.walk(ana, filter, map[string]any{"field": field, "direction": "ASC"}, 5)
				if got := slices.Sorted(slices.Values(up)); !slices.Equal(got, all) {
					t.Errorf("%s: %v", field, up)
				}
				if atOnce := a.walk(ana, filter, map[string]any{"field": field}, 100); !slices.Equal(atOnce, up) {
					t.Errorf("%s: pages say %v, the list %v", field, up, atOnce)
				}
				down := a.walk(ana, filter, map[string]any{"field": field, "direction": "DESC"}, 7)
				slices.Reverse(down)
				if !slices.Equal(down, up) {
					t.Errorf("%s: down %v, up %v", field, down, up)
				}
			}
		}
	})
}

func TestFiltersNarrowLists(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, bruno := a.Agent("Ana"), a.Agent("Bruno")
		team := a.Team("Tier 1", bruno)
		q, secret := a.Queue("Billing"), a.PrivateQueue("Secret", ana)
		acme := a.Account("Acme")
		maria := a.Contact("Maria", "Silva", acme)
		printers := a.Subject("Printers", nil)
		toner := a.Subject("Toner", printers)
		printersToo := a.Subject("Printers too", nil)
		about := func(id string) desktest.With { return func(in *desk.NewCase) { in.SubjectID = &id } }
		ownedBy := func(id string) desktest.With { return func(in *desk.NewCase) { in.OwnerID = &id } }
		waiting := a.Case(ana, "Waiting printer", desktest.For(acme), desktest.In(q), about(printers.ID))
		picked := a.Case(ana, "Picked 100% toner", desktest.For(maria), desktest.In(q), about(toner.ID), desktest.Prioritised(servicecase.PriorityHIGH))
		a.pick(bruno, picked)
		a.Case(ana, "Loose paper", about(printersToo.ID), ownedBy(team.ID))
		a.Case(ana, "Secret matter", desktest.In(secret))
		a.Closed(a.Case(ana, "Old story", desktest.For(maria)))

		for name, c := range map[string]struct {
			by     desk.Actor
			filter map[string]any
			want   []string
		}{
			"all":                   {ana, nil, []string{"Loose paper", "Old story", "Picked 100% toner", "Secret matter", "Waiting printer"}},
			"all that Bruno sees":   {bruno, nil, []string{"Loose paper", "Old story", "Picked 100% toner", "Waiting printer"}},
			"status":                {ana, map[string]any{"status": "RESOLVED"}, []string{"Old story"}},
			"queue":                 {ana, map[string]any{"queueId": q.ID}, []string{"Picked 100% toner", "Waiting printer"}},
			"available":             {ana, map[string]any{"queueId": q.ID, "view": "AVAILABLE"}, []string{"Waiting printer"}},
			"mine":                  {bruno, map[string]any{"queueId": q.ID, "view": "MINE"}, []string{"Picked 100% toner"}},
			"mine anywhere":         {bruno, map[string]any{"view": "MINE"}, []string{"Picked 100% toner"}},
			"not mine":              {ana, map[string]any{"queueId": q.ID, "view": "MINE"}, nil},
			"private queue":         {bruno, map[string]any{"queueId": secret.ID}, nil},
			"company":               {ana, map[string]any{"customerId": acme.ID}, []string{"Old story", "Picked 100% toner", "Waiting printer"}},
			"person":                {ana, map[string]any{"customerId": maria.ID}, []string{"Old story", "Picked 100% toner"}},
			"owner":                 {ana, map[string]any{"ownerId": bruno.UserID}, []string{"Picked 100% toner"}},
			"owning team":           {ana, map[string]any{"ownerId": team.ID}, []string{"Loose paper"}},
			"priority":              {ana, map[string]any{"priority": "HIGH"}, []string{"Picked 100% toner"}},
			"subject and below":     {ana, map[string]any{"subjectId": printers.ID}, []string{"Picked 100% toner", "Waiting printer"}},
			"leaf subject":          {ana, map[string]any{"subjectId": toner.ID}, []string{"Picked 100% toner"}},
			"subject that is none":  {ana, map[string]any{"subjectId": acme.ID}, nil},
			"words of the title":    {ana, map[string]any{"search": "PRINT wait"}, []string{"Waiting printer"}},
			"half a word, accents":  {ana, map[string]any{"search": "Wáit PRÍNT"}, []string{"Waiting printer"}},
			"signs of the database": {ana, map[string]any{"search": "100%"}, []string{"Picked 100% toner"}},
			"an underscore":         {ana, map[string]any{"search": "_"}, nil},
			"number":                {ana, map[string]any{"search": " " + waiting.Number[:9]}, []string{"Waiting printer"}},
			"a book":                {ana, map[string]any{"search": strings.Repeat("words ", 20_000)}, nil},
			"a book in one word":    {ana, map[string]any{"search": strings.Repeat("ä", 90_000)}, nil},
			"nothing typed":         {ana, map[string]any{"search": "  ", "status": "RESOLVED"}, []string{"Old story"}},
			"both":                  {ana, map[string]any{"customerId": acme.ID, "status": "RESOLVED"}, []string{"Old story"}},
		} {
			if got := slices.Sorted(slices.Values(a.walk(c.by, c.filter, nil, 100))); !slices.Equal(got, c.want) {
				t.Errorf("%s: %q, want %q", name, got, c.want)
			}
		}
	})
}

func TestAPageSaysWhereItBeginsAndEnds(t *testing.T) {
	a := newAPI(t, databasetest.New(t, dialect.SQLite))
	ana := a.Agent("Ana")
	empty := a.must(ana, casesPage, variables{"n": 5})
	if info := at(empty, "cases.pageInfo"); fmt.Sprint(info) != "map[endCursor:<nil> hasNextPage:false hasPreviousPage:false startCursor:<nil>]" {
		t.Errorf("empty: %v", info)
	}
	for i := range 5 {
		a.Case(ana, fmt.Sprint("Case ", i))
	}
	exact := a.must(ana, casesPage, variables{"n": 5})
	if at(exact, "cases.pageInfo.hasNextPage") != false || at(exact, "cases.pageInfo.endCursor") != at(exact, "cases.edges.4.cursor") {
		t.Errorf("exactly full: %v", exact)
	}
}

func TestCursorsAreTakenBackOnlyAsTheyWereGiven(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		for i := range 3 {
			a.Case(ana, fmt.Sprint("Case ", i))
		}
		page := a.must(ana, casesPage, variables{"n": 1})
		good := at(page, "cases.pageInfo.endCursor").(string)
		raw := func(text string) string { return base64.RawURLEncoding.EncodeToString([]byte(text)) }
		order := map[string]any{"field": "TIME_LEFT"}
		for name, v := range map[string]variables{
			"another order":       {"o": map[string]any{"field": "AGE"}, "after": good},
			"another direction":   {"o": map[string]any{"field": "TIME_LEFT", "direction": "DESC"}, "after": good},
			"cut":                 {"o": order, "after": good[:len(good)-3]},
			"nonsense":            {"o": order, "after": "nonsense!"},
			"empty":               {"o": order, "after": ""},
			"no JSON":             {"o": order, "after": raw("{")},
			"an object":           {"o": order, "after": raw(`{"a":1}`)},
			"too few parts":       {"o": order, "after": raw(`["TIME_LEFT ASC",1]`)},
			"text for a number":   {"o": order, "after": raw(`["TIME_LEFT ASC","x",2,1,"case_x"]`)},
			"a fraction":          {"o": order, "after": raw(`["TIME_LEFT ASC",1.5,2,1,"case_x"]`)},
			"beyond all time":     {"o": order, "after": raw(`["TIME_LEFT ASC",9223372036854775807,2,1,"case_x"]`)},
			"a very large number": {"o": order, "after": raw(`["TIME_LEFT ASC",1e300,2,1,"case_x"]`)},
			"NUL in the id":       {"o": order, "after": raw(`["TIME_LEFT ASC",1,2,1,"\u0000"]`)},
			"null":                {"o": order, "after": raw(`["TIME_LEFT ASC",null,2,1,"case_x"]`)},
			"of customers":        {"o": order, "after": raw(`["NAME","a","b"]`)},
		} {
			v["n"] = 1
			if got := a.ask(ana, casesPage, v); !slices.Equal(got.codes(), []string{"BAD_REQUEST"}) {
				t.Errorf("%s: %s", name, got.raw)
			}
		}
		for _, n := range []int{0, -1, 101, 1 << 30, -1 << 31} {
			if got := a.ask(ana, `query($n: Int!) { cases(first: $n) { pageInfo { hasNextPage } } }`, variables{"n": n}); !slices.Equal(got.codes(), []string{"BAD_REQUEST"}) && !slices.Equal(got.codes(), []string{"TOO_COMPLEX"}) {
				t.Errorf("first: %d: %s", n, got.raw)
			}
		}
	})
}

func TestCustomersOfBothKindsAreOneListByName(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		acme := a.Account("Acme Ltda")
		var want []string
		for i := range 7 {
			a.Account(fmt.Sprintf("Zeta %d", i))
			a.Contact("Zé", fmt.Sprintf("Silva %d", i), acme)
			want = append(want, fmt.Sprintf("Zeta %d", i), fmt.Sprintf("Zé Silva %d", i))
		}
		a.Account("zeta small")
		want = append(want, "zeta small")
		slices.Sort(want)
		const query = `query($s: String, $k: CustomerKind, $of: ID, $after: String) { customers(search: $s, kind: $k, accountId: $of, first: 4, after: $after) {
			nodes { ... on Account { name } ... on Contact { name } } pageInfo { endCursor hasNextPage } } }`
		walk := func(v variables) (names []string) {
			for {
				page := a.must(ana, query, v)
				for _, node := range at(page, "customers.nodes").([]any) {
					names = append(names, at(node, "name").(string))
				}
				if at(page, "customers.pageInfo.hasNextPage") != true {
					return names
				}
				v["after"] = at(page, "customers.pageInfo.endCursor")
			}
		}
		if got := walk(variables{"s": "ZE"}); !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
		if got := walk(variables{"s": "silva", "of": acme.ID}); len(got) != 7 {
			t.Errorf("of the account: %q", got)
		}
		if got := walk(variables{"s": "small ze", "k": "ACCOUNT"}); !slices.Equal(got, []string{"zeta small"}) {
			t.Errorf("words: %q", got)
		}
		if got := walk(variables{"s": "ilva"}); got != nil {
			t.Errorf("the middle of a word: %q", got)
		}
	})
}
