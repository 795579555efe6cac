package server_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gorilla/websocket"
)

func TestSocketsCloseWithTheCodeOfTheProtocol(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		query := `{"query":"subscription($q: ID!) { queueChanges(queueId: $q) { cursor } }","variables":{"q":"` + o.queue + `"}}`
		const hello = `{"type":"connection_init"}`
		for _, c := range []struct {
			name  string
			sends []string
			want  int
		}{
			{"subscribe before connection_init", []string{`{"type":"subscribe","id":"1","payload":` + query + `}`}, 4401},
			{"connection_init twice", []string{hello, hello}, 4429},
			{"no JSON", []string{hello, `{`}, 4400},
			{"no UTF-8", []string{hello, "{\"type\":\"ping\",\"payload\":{\"a\":\"\xff\"}}"}, 4400},
			{"a type that is none", []string{hello, `{"type":"start","id":"1"}`}, 4400},
			{"a type of the server", []string{hello, `{"type":"next","id":"1"}`}, 4400},
			{"subscribe without id", []string{hello, `{"type":"subscribe","payload":` + query + `}`}, 4400},
			{"subscribe without query", []string{hello, `{"type":"subscribe","id":"1","payload":{}}`}, 4400},
			{"an id that is a number", []string{hello, `{"type":"subscribe","id":1,"payload":` + query + `}`}, 4400},
			{"an id in use", []string{hello, `{"type":"subscribe","id":"1","payload":` + query + `}`, `{"type":"subscribe","id":"1","payload":` + query + `}`}, 4409},
			{"a message of 2 MB", []string{hello, `{"type":"ping","payload":"` + strings.Repeat("a", 2<<20) + `"}`}, websocket.CloseMessageTooBig},
		} {
			s := connect(o.bruno)
			for _, text := range c.sends {
				s.sendText(text)
			}
			if code, _ := s.closed(); code != c.want {
				t.Errorf("%s: closed with %d, want %d", c.name, code, c.want)
			}
		}
		binary := greet(o.bruno)
		if err := binary.conn.WriteMessage(websocket.BinaryMessage, []byte(hello)); err != nil {
			t.Fatal(err)
		}
		if code, _ := binary.closed(); code != 4400 {
			t.Errorf("a binary message: closed with %d, want 4400", code)
		}
		o.stillServes()
	})
}

func TestSocketsAreForThoseWhoAreSignedInAndSpeakTheProtocol(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		unknown := connect(stranger(t, o.url))
		unknown.send(frame{Type: "connection_init"})
		if code, _ := unknown.closed(); code != 4401 {
			t.Errorf("a stranger: closed with %d, want 4401", code)
		}
		silent := connect(o.bruno)
		for _, protocol := range []string{"", "graphql-ws"} {
			conn, _, err := dial(o.bruno, protocol, nil)
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close()
			if code, _ := (&socket{t, conn}).closed(); code != 4406 {
				t.Errorf("subprotocol %q: closed with %d, want 4406", protocol, code)
			}
		}
		if code, _ := silent.closed(); code != 4408 {
			t.Errorf("no connection_init: closed with %d, want 4408", code)
		}
	})
}

func TestASocketCarriesManyOperations(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		s := greet(o.bruno)
		s.sendText(`{"type":"ping","payload":{"a":1}}`)
		if f := s.receive(); f.Type != "pong" || string(f.Payload) != `{"a":1}` {
			t.Errorf("ping was answered with %s %s", f.Type, f.Payload)
		}
		s.subscribe("q", `{ viewer { user { name } } }`, nil)
		if f := s.receive(); f.Type != "next" || f.ID != "q" || string(f.Payload) != `{"data":{"viewer":{"user":{"name":"bruno"}}}}` {
			t.Errorf("a query was answered with %s %s %s", f.Type, f.ID, f.Payload)
		}
		if f := s.receive(); f.Type != "complete" || f.ID != "q" {
			t.Errorf("then came %s %s, want complete q", f.Type, f.ID)
		}
		s.subscribe("wrong", `{ nothing }`, nil)
		if f := s.receive(); f.Type != "error" || f.ID != "wrong" || !strings.Contains(string(f.Payload), "BAD_REQUEST") {
			t.Errorf("a wrong query was answered with %s %s %s", f.Type, f.ID, f.Payload)
		}
		// An id is free again as soon as the client has said complete.
		for range 20 {
			s.subscribe("again", followQueue, o.following(""))
			s.send(frame{Type: "complete", ID: "again"})
		}
		from := o.head(o.bruno)
		for i := range 100 {
			s.subscribe(fmt.Sprint(i), followQueue, o.following(from))
		}
		s.subscribe("one too many", followQueue, o.following(from))
		opened, told, refused := o.newCase(o.ana, "For everybody"), map[string]int{}, ""
		for len(told) < 100 {
			f := s.receive()
			switch f.Type {
			case "error":
				refused = f.ID
			case "next":
				if c := changeIn(t, f.Payload); c.CaseID == opened.ID {
					told[f.ID]++
				}
			default:
				t.Fatalf("got %s %s", f.Type, f.ID)
			}
		}
		if refused != "one too many" {
			t.Errorf("the operation refused is %q", refused)
		}
		for id, times := range told {
			if times != 1 {
				t.Errorf("subscription %s was told %d times", id, times)
			}
		}
	})
}

// stillServes fails the test when the process no longer answers.
func (o *office) stillServes() {
	o.ana.t.Helper()
	ask[any](o.ana, `{ viewer { id } }`, nil)
}
