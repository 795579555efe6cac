// Package desktest gives tests a desk on a real database, and says in a dozen
// sentences what is there before a test begins:
//
//	d := desktest.New(t, database)
//	ana := d.Agent("Ana")
//	acme := d.Account("Acme")
//	billing := d.Queue("Billing")
//	c := d.Case(ana, "Printer on fire", desktest.For(acme), desktest.In(billing))
//
// All but Closed goes through the verbs, so it is in the change log too.
package desktest

import (
	"errors"
	"testing"
	"time"

	"docket/desk"
	"docket/ent/database"
	"docket/feed"
)

// Desk is a desk for one test. Its feed runs until the test ends, and its clock
// stands still until it is moved.
type Desk struct {
	*desk.Desk
	Feed     *feed.Feed
	Database *database.Database
	Clock    *Clock

	t testing.TB
}

// New is a desk on a migrated database.
func New(t testing.TB, d *database.Database) *Desk {
	t.Helper()
	clock := &Clock{now: time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)}
	f := feed.New(d, feed.Options{})
	ended := make(chan error, 1)
	go func() { ended <- f.Run(t.Context()) }()
	t.Cleanup(func() { // the test's context has ended
		if err := <-ended; err != nil && !errors.Is(err, t.Context().Err()) {
			t.Errorf("the feed ended: %v", err)
		}
	})
	return &Desk{Desk: desk.New(d, f).At(clock.Now), Feed: f, Database: d, Clock: clock, t: t}
}

// must is the result of a verb that the test does not expect to fail.
func must[T any](d *Desk, result T, err error) T {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
	return result
}
