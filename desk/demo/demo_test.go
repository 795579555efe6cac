package demo_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"docket/desk"
	"docket/desk/demo"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db"
	"docket/ent/db/change"
	"docket/ent/db/queue"
	"docket/ent/db/servicecase"
)

// The demo is seeded once per database, by a run that is killed and another one
// that finishes. What follows looks at the result; the last one plays on it.
func TestDemo(t *testing.T) {
	t.Parallel()
	whole := sync.OnceValue(func() []string {
		d := desktest.New(t, databasetest.New(t, dialect.SQLite))
		seed(t, d)
		return rows(t, d)
	})
	databasetest.Each(t, func(t *testing.T, database *database.Database) {
		d := desktest.New(t, database)
		killSeed(t, d)
		d.Clock.Advance(7 * time.Hour)
		seed(t, d)
		for _, test := range []struct {
			says string
			test func(t *testing.T, d *desktest.Desk)
		}{
			{"a finished run gives the same rows as a whole one, on both databases", func(t *testing.T, d *desktest.Desk) { compare(t, rows(t, d), whole()) }},
			{"seeding again changes nothing", seedingAgainChangesNothing},
			{"every case is where it says it is", checkPlaces},
			{"history is in order and in the past", historyIsInOrder},
			{"the people of the demo sign in", peopleSignIn},
			{"Ana finds a lively queue", anaFindsALivelyQueue},
			{"people go on working", peopleGoOnWorking},
		} {
			t.Run(test.says, func(t *testing.T) { test.test(t, d) })
		}
	})
}

// killSeed seeds until the run is killed, a third of the way.
func killSeed(t *testing.T, d *desktest.Desk) {
	t.Helper()
	ctx, kill := context.WithCancel(t.Context())
	defer kill()
	err := demo.Seed(ctx, d.Desk, func(done, _ int) {
		if done >= 300 {
			kill()
		}
	})
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("the killed run gave %v", err)
	}
	if left := tables(t, d)["cases"]; left == 0 || left == 900 {
		t.Fatalf("the killed run left %d cases", left)
	}
}

func seedingAgainChangesNothing(t *testing.T, d *desktest.Desk) {
	first := tables(t, d)
	for table, least := range map[string]int{
		"users": 11, "teams": 7, "queues": 5, "accounts": 40, "contacts": 120, "subjects": 32, "products": 6,
		"cases": 900, "items": 110, "activities": 3000, "notes": 900, "changes": 8000,
	} {
		if first[table] < least {
			t.Errorf("%d %s, want at least %d", first[table], table, least)
		}
	}
	var reported int
	if err := demo.Seed(t.Context(), d.Desk, func(done, total int) { reported = done }); err != nil {
		t.Fatal(err)
	}
	if second := tables(t, d); !maps.Equal(first, second) {
		t.Errorf("seeded again: %v, was %v", second, first)
	}
	if reported != 900 {
		t.Errorf("reported %d", reported)
	}
}

func TestADeskWithPeopleOfItsOwnIsRefused(t *testing.T) {
	t.Parallel()
	databasetest.Each(t, func(t *testing.T, database *database.Database) {
		d := desktest.New(t, database)
		d.Password(d.Agent("Zoe"), "a real password")
		before := tables(t, d)
		if err := demo.Seed(t.Context(), d.Desk, func(int, int) {}); !errors.Is(err, demo.ErrOccupied) {
			t.Errorf("got %v", err)
		}
		if after := tables(t, d); !maps.Equal(before, after) {
			t.Errorf("left %v, was %v", after, before)
		}
	})
}

// rows are all cases with what hangs on them, told without ids, the random
// ends of numbers, and what depends on them.
func rows(t *testing.T, d *desktest.Desk) []string {
	t.Helper()
	all := must(d.Cases(desk.Itself()).WithOwnerUser().WithOwnerTeam().WithWorker().WithQueue().WithSubject().WithProduct().
		WithCustomerAccount().WithContact().WithActivities().WithNotes().WithPosts().WithAttachments().WithQueueItems().All(t.Context()))(t)
	told := make([]string, 0, len(all))
	for _, c := range all {
		number, _, _ := strings.Cut(strings.TrimPrefix(c.Number, "CAS-"), "-")
		parts := []string{
			*c.ExternalID, number, c.Title, *c.Description, string(c.Status), c.StatusReasonID, string(c.Priority), fmt.Sprint(*c.Origin, *c.Type),
			c.Edges.Contact.Name, *c.Edges.Contact.Email, c.Edges.CustomerAccount.Name, c.Edges.Subject.PathKey, c.Edges.Product.Name,
			fmt.Sprint(c.CreatedAt.UTC(), instant(c.ResolveBy), instant(c.RespondedAt), instant(c.ResolvedAt), instant(c.CancelledAt), instant(c.QueueEnteredAt)),
		}
		if u := c.Edges.OwnerUser; u != nil {
			parts = append(parts, u.Name)
		}
		if q := c.Edges.Queue; q != nil {
			parts = append(parts, q.Name)
		}
		for _, a := range c.Edges.Activities {
			parts = append(parts, fmt.Sprint(*a.ExternalID, a.Kind, a.Subject, text(a.Description), a.Status, a.DurationMinutes, a.CreatedAt.UTC(), instant(a.DueAt), instant(a.StartsAt), instant(a.ClosedAt)))
		}
		for _, n := range c.Edges.Notes {
			parts = append(parts, fmt.Sprint(text(n.ExternalID), n.Text, n.CreatedAt.UTC()))
		}
		for _, p := range c.Edges.Posts {
			parts = append(parts, fmt.Sprint(p.Text, p.AnswersID != nil, p.CreatedAt.UTC()))
		}
		for _, f := range c.Edges.Attachments {
			parts = append(parts, fmt.Sprint(f.Filename, f.ContentType, f.Sha256, f.NoteID != nil))
		}
		slices.Sort(parts[14:])
		told = append(told, strings.Join(parts, " | "))
	}
	slices.Sort(told)
	return told
}

func instant(at *time.Time) string {
	if at == nil {
		return "never"
	}
	return at.UTC().String()
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func compare(t *testing.T, got, want []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d rows, want %d", len(got), len(want))
	}
	for i := range got {
		if got[i] != want[i] {
			t.Fatalf("rows differ:\n%s\n%s", got[i], want[i])
		}
	}
}

func peopleSignIn(t *testing.T, d *desktest.Desk) {
	for email, want := range map[string]string{
		"ana@demo.docket": "Ana Reis AGENT", "bruno@demo.docket": "Bruno Costa AGENT",
		"carla@demo.docket": "Carla Nogueira SUPERVISOR", "admin@demo.docket": "Helena Prado ADMINISTRATOR",
	} {
		if !slices.Contains(demo.SignIns, email) {
			t.Errorf("%s is not among the sign-ins", email)
		}
		_, u, err := d.SignIn(t.Context(), email, demo.Password)
		if err != nil {
			t.Fatal(err)
		}
		if got := u.Name + " " + string(u.Role); got != want {
			t.Errorf("%s is %s, want %s", email, got, want)
		}
	}
}

func anaFindsALivelyQueue(t *testing.T, d *desktest.Desk) {
	people := everybody(t, d)
	u, began := people["ana@demo.docket"], people["admin@demo.docket"].CreatedAt
	ana := desk.Actor{UserID: u.ID, Name: u.Name, Role: u.Role}
	queues := must(d.Queues(ana).Order(queue.ByName()).All(t.Context()))(t)
	names := make([]string, len(queues))
	for i, q := range queues {
		names[i] = q.Name
	}
	if want := []string{"Billing – Tier 1", "Onboarding", "Suporte Brasil", "Technical Support"}; !slices.Equal(names, want) {
		t.Fatalf("Ana sees %q, want %q", names, want)
	}
	cases := must(d.Cases(ana).Where(servicecase.QueueID(queues[0].ID)).All(t.Context()))(t)
	if len(cases) < 12 || len(cases) > 30 {
		t.Errorf("%d cases wait for her", len(cases))
	}
	seen := map[string]int{}
	titles := map[string]bool{}
	for _, c := range cases {
		seen[string(c.Priority)]++
		seen[string(*c.Origin)]++
		seen[left(began, c)]++
		switch {
		case c.WorkerID == nil:
			seen["waiting"]++
		case *c.WorkerID == ana.UserID:
			seen["hers"]++
		}
		if titles[c.Title] {
			t.Errorf("%q stands there twice", c.Title)
		}
		titles[c.Title] = true
	}
	for _, kind := range []string{"HIGH", "NORMAL", "LOW", "PHONE", "EMAIL", "WEB", "late", "this hour", "today", "later", "no promise", "waiting", "hers"} {
		if seen[kind] < 1 {
			t.Errorf("nothing is %q: %v", kind, seen)
		}
	}
}

func left(now time.Time, c *db.ServiceCase) string {
	if c.ResolveBy == nil {
		return "no promise"
	}
	switch left := c.ResolveBy.Sub(now); {
	case left < 0:
		return "late"
	case left < time.Hour:
		return "this hour"
	case left < 12*time.Hour:
		return "today"
	default:
		return "later"
	}
}

func checkPlaces(t *testing.T, d *desktest.Desk) {
	t.Helper()
	for _, c := range must(d.Cases(desk.Itself()).WithQueueItems().All(t.Context()))(t) {
		active := slices.DeleteFunc(slices.Clone(c.Edges.QueueItems), func(i *db.QueueItem) bool { return !i.Active })
		switch {
		case c.Status != servicecase.StatusACTIVE && (len(active) > 0 || c.QueueID != nil || c.WorkerID != nil):
			t.Errorf("%s is closed and in a queue", c.Number)
		case c.QueueID == nil && (len(active) > 0 || c.WorkerID != nil || c.QueueEnteredAt != nil):
			t.Errorf("%s is in no queue and has a place", c.Number)
		case c.QueueID != nil && len(active) != 1:
			t.Errorf("%s has %d places", c.Number, len(active))
		case c.QueueID != nil && (active[0].QueueID != *c.QueueID || text(active[0].WorkerID) != text(c.WorkerID) || !active[0].EnteredAt.Equal(*c.QueueEnteredAt)):
			t.Errorf("%s stands in %v, its place says %v", c.Number, c, active[0])
		case c.WorkerID != nil && text(c.OwnerUserID) != *c.WorkerID:
			t.Errorf("%s is worked on by somebody who does not own it", c.Number)
		}
	}
}

func historyIsInOrder(t *testing.T, d *desktest.Desk) {
	last := ""
	all := must(d.Cases(desk.Itself()).WithActivities().WithNotes().Order(servicecase.ByCreatedAt(), servicecase.ByNumber()).All(t.Context()))(t)
	for _, c := range all {
		if c.Number[:9] < last {
			t.Errorf("%s was opened after %s", c.Number, last)
		}
		last = c.Number[:9]
		checkTimes(t, d, c)
	}
	kinds := map[string]int{}
	var at time.Time
	of := ""
	for _, ch := range must(d.Database.Client.Change.Query().Where(change.RecordKind("cases")).Order(change.ByCaseID(), change.ByID()).All(t.Context()))(t) {
		if of == *ch.CaseID && ch.At.Before(at) {
			t.Errorf("the log of %s goes back from %v to %v", of, at, ch.At)
		}
		of, at = *ch.CaseID, ch.At
		if ch.At.After(d.Now()) {
			t.Errorf("the log of %s knows the future: %v", of, ch.At)
		}
		for field := range ch.Fields {
			if ch.Operation == change.OperationUPDATED {
				kinds[field]++
			}
		}
	}
	for _, field := range []string{"queue_id", "worker_id", "owner_user_id", "status", "status_reason_id", "resolved_at", "cancelled_at", "responded_at"} {
		if kinds[field] < 20 {
			t.Errorf("the log has %d changes of %s", kinds[field], field)
		}
	}
}

func checkTimes(t *testing.T, d *desktest.Desk, c *db.ServiceCase) {
	t.Helper()
	for name, at := range map[string]*time.Time{
		"created": &c.CreatedAt, "updated": &c.UpdatedAt, "resolved": c.ResolvedAt, "cancelled": c.CancelledAt,
		"responded": c.RespondedAt, "entered": c.QueueEnteredAt, "escalated": c.EscalatedAt,
	} {
		if future(d, at) || at != nil && at.Before(c.CreatedAt) {
			t.Errorf("%s was %s at %v, opened at %v", c.Number, name, at, c.CreatedAt)
		}
	}
	for _, a := range c.Edges.Activities {
		if future(d, &a.CreatedAt) || future(d, a.ClosedAt) || a.CreatedAt.Before(c.CreatedAt) || a.ClosedAt != nil && a.ClosedAt.Before(a.CreatedAt) {
			t.Errorf("%s %q of %s: created %v, closed %v", a.Kind, a.Subject, c.Number, a.CreatedAt, a.ClosedAt)
		}
		if strings.ContainsAny(a.Subject+text(a.Description), "{}") || c.ResolvedAt != nil && a.CreatedAt.After(*c.ResolvedAt) {
			t.Errorf("%s %q of %s at %v, resolved at %v", a.Kind, a.Subject, c.Number, a.CreatedAt, c.ResolvedAt)
		}
	}
	for _, n := range c.Edges.Notes {
		if future(d, &n.CreatedAt) || n.CreatedAt.Before(c.CreatedAt) || strings.ContainsAny(n.Text, "{}") {
			t.Errorf("note %q of %s at %v", n.Text, c.Number, n.CreatedAt)
		}
	}
	if strings.ContainsAny(c.Title+*c.Description, "{}") {
		t.Errorf("%s has blanks: %q", c.Number, c.Title)
	}
}
