package server_test

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"sync"
	"testing"

	"entgo.io/ent/dialect"

	"docket/ent/database"
)

func TestAClientGoesOnAtTheNextProcessWithoutAGap(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		bruno := greet(o.bruno)
		bruno.subscribe("1", followQueue, o.following(o.head(o.bruno)))
		streaming := openStream(o.bruno, followQueue, o.following(o.head(o.bruno)))
		first := o.newCase(o.ana, "Before")
		seen := bruno.change()
		streaming.change()

		if status := o.stop(); status != 0 {
			t.Errorf("the process ended with %d:\n%s", status, o.log)
		}
		if code, before := bruno.closed(); code != 1012 || len(before) > 0 {
			t.Errorf("the socket was closed with %d after %v, want 1012 after nothing", code, before)
		}
		if complete, before := streaming.ended(); complete || len(before) > 0 {
			t.Errorf("the stream ended after %v, complete %v; want a cut after nothing", before, complete)
		}

		o.running = start(t, databaseURL)
		ana, again := signIn(t, o.url, "ana"), signIn(t, o.url, "bruno")
		second := o.newCase(ana, "After")
		bruno = greet(again)
		bruno.subscribe("1", followQueue, o.following(seen.Cursor))
		third := o.newCase(ana, "Live again")
		if got := bruno.change(); got.CaseID != second.ID || seen.CaseID != first.ID {
			t.Errorf("told of %s after %s, want %s", got.CaseID, seen.CaseID, second.ID)
		}
		if got := bruno.change(); got.CaseID != third.ID {
			t.Errorf("told of %s, want %s", got.CaseID, third.ID)
		}
	})
}

func TestSessionsOutliveTheProcess(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		enter(t, databaseURL, "ana", "agent")
		r := start(t, databaseURL)
		p := signIn(t, r.url, "ana")
		r.stop()
		r = start(t, databaseURL)
		moved := stranger(t, r.url)
		moved.http.Jar = carry(t, p, moved)
		if got := ask[whoAmI](moved, whoAmIQuery, nil); got.Viewer == nil || got.Viewer.User.Name != "ana" {
			t.Errorf("the viewer is %+v", got.Viewer)
		}
	})
}

func TestRequestsUnderWayAreFinished(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		release := hold(t, databaseURL)
		before := o.requests()
		body, err := json.Marshal(values{"query": createCase, "variables": values{"in": values{"title": "Just before the end", "customerId": o.customer}}})
		if err != nil {
			t.Fatal(err)
		}
		answered := make(chan error)
		go func() {
			_, err := mutate(o.ana.http, o.url, body)
			answered <- err
		}()
		for asked := 1; o.requests() <= before+asked; asked++ {
			// every look is a request too; one more is Ana's
		}
		stopped := make(chan int)
		go func() { stopped <- o.stop() }()
		o.log.await(t, "stopping")
		release()
		if err := <-answered; err != nil {
			t.Errorf("the request was answered with %v", err)
		}
		if status := <-stopped; status != 0 {
			t.Errorf("the process ended with %d", status)
		}
	})
}

// hold keeps everybody from writing cases until it is released.
func hold(t *testing.T, databaseURL string) (release func()) {
	t.Helper()
	d, err := database.Open(t.Context(), databaseURL)
	if err != nil {
		t.Fatal(err)
	}
	tx, err := d.Writer.BeginTx(t.Context(), nil) // on SQLite this takes the file's write lock
	if err != nil {
		t.Fatal(err)
	}
	if d.Dialect == dialect.Postgres {
		if _, err := tx.Exec("LOCK TABLE cases IN EXCLUSIVE MODE"); err != nil {
			t.Fatal(err)
		}
	}
	release = sync.OnceFunc(func() {
		if err := errors.Join(tx.Rollback(), d.Close()); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(release)
	return release
}

// requests is how many requests the process has received.
func (o *office) requests() int {
	_, body := raw(o.carla.t, o.carla, "GET", "/metrics", nil, nil)
	for line := range strings.Lines(body) {
		if text, ok := strings.CutPrefix(line, "docket_http_requests_total "); ok {
			n, err := strconv.Atoi(strings.TrimSpace(text))
			if err != nil {
				o.carla.t.Fatal(err)
			}
			return n
		}
	}
	o.carla.t.Fatalf("no count of requests in\n%s", body)
	return 0
}
