package server_test

import "testing"

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
