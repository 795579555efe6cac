package desk_test

import (
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"entgo.io/ent/dialect/sql"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db"
	"docket/ent/db/change"
)

// each runs a test with a fresh desk on both databases.
func each(t *testing.T, run func(t *testing.T, d *desktest.Desk)) {
	t.Parallel()
	databasetest.Each(t, func(t *testing.T, base *database.Database) { run(t, desktest.New(t, base)) })
}

// wantProblem ends the test unless a verb was refused with one problem.
func wantProblem(t *testing.T, err error, code desk.Code, field string) *desk.Problem {
	t.Helper()
	p, refused := errors.AsType[*desk.Problem](err)
	if !refused {
		t.Fatalf("got error %v, want the problem %s", err, code)
	}
	if p.Code != code || p.Field != field {
		t.Fatalf("got %s on %q (%s), want %s on %q", p.Code, p.Field, p.Message, code, field)
	}
	if p.Message == "" {
		t.Fatalf("%s has no message", p.Code)
	}
	return p
}

// wantProblems ends the test unless a verb was refused with exactly these
// problems, given as "CODE field".
func wantProblems(t *testing.T, err error, want ...string) {
	t.Helper()
	ps, refused := errors.AsType[desk.Problems](err)
	if !refused {
		t.Fatalf("got error %v, want the problems %v", err, want)
	}
	var got []string
	for _, p := range ps {
		got = append(got, string(p.Code)+" "+p.Field)
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Fatalf("got the problems %v, want %v", got, want)
	}
}

// noError ends the test when a verb failed or was refused.
func noError(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// equal compares what was got with what was wanted.
func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

// value is what a pointer points at, or the zero value.
func value[T any](p *T) T {
	if p == nil {
		var none T
		return none
	}
	return *p
}

// recorded is what the change log gained while something was done.
func recorded(t *testing.T, d *desktest.Desk, do func()) []*db.Change {
	t.Helper()
	last := lastChange(t, d)
	do()
	return changesAfter(t, d, last)
}

func lastChange(t *testing.T, d *desktest.Desk) int64 {
	t.Helper()
	newest, err := d.Database.Client.Change.Query().Order(change.ByID(sql.OrderDesc())).First(t.Context())
	if db.IsNotFound(err) {
		return 0
	}
	noError(t, err)
	return newest.ID
}

func changesAfter(t *testing.T, d *desktest.Desk, last int64) []*db.Change {
	t.Helper()
	changes, err := d.Database.Client.Change.Query().Where(change.IDGT(last)).Order(change.ByID()).All(t.Context())
	noError(t, err)
	return changes
}

// wantChanges compares the log with what was to be recorded, in order:
// "UPDATED cases: owner_user_id version".
func wantChanges(t *testing.T, got []*db.Change, want ...string) {
	t.Helper()
	told := make([]string, len(got))
	for i, c := range got {
		told[i] = tell(c)
	}
	if !slices.Equal(told, want) {
		t.Errorf("the change log gained\n  %s\nwant\n  %s", strings.Join(told, "\n  "), strings.Join(want, "\n  "))
	}
}

func tell(c *db.Change) string {
	return string(c.Operation) + " " + c.RecordKind + ": " + strings.Join(slices.Sorted(maps.Keys(c.Fields)), " ")
}

// wantField compares a field of a change before and after, as JSON.
func wantField(t *testing.T, c *db.Change, field, before, after string) {
	t.Helper()
	got := c.Fields[field]
	if string(got[0]) != before || string(got[1]) != after {
		t.Errorf("%s: got %s -> %s, want %s -> %s", field, got[0], got[1], before, after)
	}
}

// quoted is a text as JSON.
func quoted(text string) string {
	raw, _ := json.Marshal(text)
	return string(raw)
}

// atOnce does something so many times at the same time and waits for the end.
func atOnce(times int, do func(i int)) {
	var running sync.WaitGroup
	begin := make(chan struct{})
	for i := range times {
		running.Go(func() {
			<-begin
			do(i)
		})
	}
	close(begin)
	running.Wait()
}
