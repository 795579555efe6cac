package server_test

import (
	"net/http"
	"testing"
)

func TestWhatOneDoesTheOtherSeesAtOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		bruno := greet(o.bruno)
		bruno.subscribe("1", followQueue, o.following(o.head(o.bruno)))
		opened := o.newCase(o.ana, "The invoice is wrong")
		if got := bruno.change(); got.Kind != "ITEM_ENTERED" || got.CaseID != opened.ID || got.By == nil || got.By.Name != "ana" {
			t.Errorf("Bruno was told %+v, want that ana's %s entered", got, opened.ID)
		}
	})
}

func TestWhoWasAwayIsToldWhatTheyMissedOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		bruno := greet(o.bruno)
		bruno.subscribe("1", followQueue, o.following(o.head(o.bruno)))
		first := o.newCase(o.ana, "While he looks")
		seen := bruno.change()
		bruno.conn.Close()
		second, third := o.newCase(o.ana, "While he is away"), o.newCase(o.ana, "Still away")

		bruno = greet(o.bruno)
		bruno.subscribe("1", followQueue, o.following(seen.Cursor))
		fourth := o.newCase(o.ana, "Back again")
		got := []string{seen.CaseID, bruno.change().CaseID, bruno.change().CaseID, bruno.change().CaseID}
		want := []string{first.ID, second.ID, third.ID, fourth.ID}
		for i := range want {
			if got[i] != want[i] {
				t.Fatalf("Bruno was told of %v, want %v", got, want)
			}
		}
	})
}

func TestEventStreamsTellTheSame(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		first := o.newCase(o.ana, "Before")
		start := o.head(o.bruno)
		second := o.newCase(o.ana, "In between")
		bruno := openStream(o.bruno, followQueue, o.following(start))
		if got := bruno.response.Header.Get("Content-Type"); got != "text/event-stream; charset=utf-8" {
			t.Errorf("Content-Type is %s", got)
		}
		third := o.newCase(o.ana, "After")
		got := bruno.change()
		if got.CaseID == first.ID { // a cursor may be earlier than what was read with it
			got = bruno.change()
		}
		if got.CaseID != second.ID {
			t.Errorf("told of %s, want %s", got, second.ID)
		}
		if got := bruno.change(); got.CaseID != third.ID {
			t.Errorf("told of %s, want %s", got, third.ID)
		}
	})
}

func TestSigningOutEndsWhatTheSessionFollows(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		follower := greet(o.bruno)
		follower.subscribe("1", followQueue, o.following(o.head(o.bruno)))
		streaming := openStream(o.bruno, followQueue, o.following(o.head(o.bruno)))
		elsewhere := greet(signIn(t, o.url, "bruno"))
		elsewhere.subscribe("1", followQueue, o.following(o.head(o.bruno)))

		ask[any](o.bruno, `mutation { signOut { userErrors { code } } }`, nil)
		if code, before := follower.closed(); code != 4401 || len(before) > 0 {
			t.Errorf("the socket ended with %d after %v, want 4401 after nothing", code, before)
		}
		if complete, before := streaming.ended(); complete || len(before) > 0 {
			t.Errorf("the stream ended after %v, complete %v; want a cut after nothing", before, complete)
		}
		opened := o.newCase(o.ana, "After he left")
		if got := elsewhere.change(); got.CaseID != opened.ID {
			t.Errorf("his other session was told %s, want %s", got, opened.ID)
		}
	})
}

func TestANewPasswordEndsOpenSocketsBeforeTheNextEvent(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		follower := greet(o.bruno)
		follower.subscribe("1", followQueue, o.following(o.head(o.bruno)))
		o.newCase(o.ana, "Before")
		follower.change()
		// Another process ends his sessions.
		if status, _, stderr := command(t, "another long password\n", "user", "password", "bruno@desk.example", "--database-url", databaseURL); status != 0 {
			t.Fatalf("user password answered %d: %s", status, stderr)
		}
		o.newCase(o.ana, "After")
		if code, before := follower.closed(); code != 4401 || len(before) > 0 {
			t.Errorf("the socket ended with %d after %v, want 4401 after nothing", code, before)
		}
		if got := attempt[struct{ Viewer any }](o.bruno, `{ viewer { id } }`, nil); got.Data.Viewer != nil {
			t.Errorf("his old cookie still answers %v", got.Data.Viewer)
		}
	})
}

func TestPagesOfOtherSitesAreRefused(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL, "--public-url", "https://desk.example")
		for _, c := range []struct {
			name, origin string
			want         int
		}{
			{"a page of ours", o.url, http.StatusSwitchingProtocols},
			{"the public address", "https://desk.example", http.StatusSwitchingProtocols},
			{"a program", "", http.StatusSwitchingProtocols},
			{"another site", "https://evil.example", http.StatusForbidden},
			{"the public address, unencrypted", "http://desk.example", http.StatusForbidden},
			{"a page without an origin", "null", http.StatusForbidden},
		} {
			header := http.Header{}
			if c.origin != "" {
				header.Set("Origin", c.origin)
			}
			conn, response, err := dial(o.bruno, "graphql-transport-ws", header)
			if err == nil {
				conn.Close()
			}
			if response == nil || response.StatusCode != c.want {
				t.Errorf("%s: got %v (%v), want %d", c.name, response, err, c.want)
			}
		}
	})
}
