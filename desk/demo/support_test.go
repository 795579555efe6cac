package demo_test

import (
	"context"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/demo"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/user"
)

func seed(t *testing.T, d *desktest.Desk) {
	t.Helper()
	if err := demo.Seed(t.Context(), d.Desk, func(int, int) {}); err != nil {
		t.Fatal(err)
	}
}

// must is the result of something that is not expected to fail.
func must[T any](result T, err error) func(t *testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return result
	}
}

func everybody(t *testing.T, d *desktest.Desk) map[string]*db.User {
	t.Helper()
	people := map[string]*db.User{}
	for _, u := range must(d.Users(desk.Itself()).Where(user.EmailNotNil()).All(t.Context()))(t) {
		people[*u.Email] = u
	}
	return people
}

// tables are the numbers of rows of every table that the demo fills.
func tables(t *testing.T, d *desktest.Desk) map[string]int {
	t.Helper()
	counts := map[string]int{}
	for name, count := range map[string]func(context.Context) (int, error){
		"users": d.Users(desk.Itself()).Count, "teams": d.Teams(desk.Itself()).Count, "queues": d.Queues(desk.Itself()).Count,
		"accounts": d.Accounts(desk.Itself()).Count, "contacts": d.Contacts(desk.Itself()).Count,
		"subjects": d.Subjects(desk.Itself()).Count, "products": d.Products(desk.Itself()).Count,
		"cases": d.Cases(desk.Itself()).Count, "items": d.QueueItems(desk.Itself()).Count,
		"activities": d.Activities(desk.Itself()).Count, "notes": d.Notes(desk.Itself()).Count,
		"changes": d.Database.Client.Change.Query().Count,
	} {
		counts[name] = must(count(t.Context()))(t)
	}
	return counts
}

// future reports whether an instant lies after the desk's now.
func future(d *desktest.Desk, at *time.Time) bool { return at != nil && at.After(d.Now()) }
