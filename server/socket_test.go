package server_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// patience is how long a test waits for what must come. It is no measure: only
// a defect makes anybody wait that long.
const patience = 30 * time.Second

// socket is a client's end of a websocket.
type socket struct {
	t    *testing.T
	conn *websocket.Conn
}

type frame struct {
	Type    string          `json:"type"`
	ID      string          `json:"id,omitempty"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// dial opens a websocket with a person's cookies and some headers.
func dial(p *person, protocol string, header http.Header) (*websocket.Conn, *http.Response, error) {
	if header == nil {
		header = http.Header{}
	}
	for _, c := range p.cookies() {
		header.Add("Cookie", c.String())
	}
	dialer := websocket.Dialer{HandshakeTimeout: patience}
	if protocol != "" {
		dialer.Subprotocols = []string{protocol}
	}
	return dialer.Dial("ws"+strings.TrimPrefix(p.url, "http")+"/graphql", header)
}

// connect opens a websocket on which nothing has been said.
func connect(p *person) *socket {
	p.t.Helper()
	conn, response, err := dial(p, "graphql-transport-ws", nil)
	if err != nil {
		p.t.Fatalf("connect: %v (%v)", err, response)
	}
	response.Body.Close()
	p.t.Cleanup(func() { conn.Close() })
	s := &socket{p.t, conn}
	_ = conn.SetReadDeadline(time.Now().Add(patience))
	return s
}

// greet opens a websocket that is ready for subscriptions.
func greet(p *person) *socket {
	p.t.Helper()
	s := connect(p)
	s.send(frame{Type: "connection_init"})
	if f := s.receive(); f.Type != "connection_ack" {
		p.t.Fatalf("got %s, want connection_ack", f.Type)
	}
	return s
}

func (s *socket) send(f frame) {
	s.t.Helper()
	text, err := json.Marshal(f)
	if err != nil {
		s.t.Fatal(err)
	}
	s.sendText(string(text))
}

func (s *socket) sendText(text string) {
	s.t.Helper()
	if err := s.conn.WriteMessage(websocket.TextMessage, []byte(text)); err != nil {
		s.t.Fatal(err)
	}
}

func (s *socket) subscribe(id, query string, variables values) {
	s.t.Helper()
	payload, err := json.Marshal(values{"query": query, "variables": variables})
	if err != nil {
		s.t.Fatal(err)
	}
	s.send(frame{Type: "subscribe", ID: id, Payload: payload})
}

func (s *socket) receive() frame {
	s.t.Helper()
	var f frame
	_ = s.conn.SetReadDeadline(time.Now().Add(patience))
	if err := s.conn.ReadJSON(&f); err != nil {
		s.t.Fatalf("wait for a frame: %v", err)
	}
	return f
}

// change waits for the next fact about a case in the queue. How the queue was
// set up may be told before, since a cursor may be earlier than what was read
// with it.
func (s *socket) change() queueChange {
	s.t.Helper()
	_, c := s.changeOf()
	return c
}

func (s *socket) changeOf() (id string, c queueChange) {
	s.t.Helper()
	for c.CaseID == "" {
		f := s.receive()
		if f.Type != "next" {
			s.t.Fatalf("got %s %s, want next", f.Type, f.Payload)
		}
		id, c = f.ID, changeIn(s.t, f.Payload)
	}
	return id, c
}

func changeIn(t *testing.T, payload []byte) queueChange {
	t.Helper()
	var got answer[struct{ QueueChanges queueChange }]
	if err := json.Unmarshal(payload, &got); err != nil || len(got.Errors) > 0 {
		t.Fatalf("got %s (%v)", payload, err)
	}
	return got.Data.QueueChanges
}

// closed waits until the server closes the connection, and answers the code and
// what was told about cases before.
func (s *socket) closed() (code int, before []queueChange) {
	s.t.Helper()
	_ = s.conn.SetReadDeadline(time.Now().Add(patience))
	for {
		var f frame
		err := s.conn.ReadJSON(&f)
		if closing, ok := errors.AsType[*websocket.CloseError](err); ok {
			return closing.Code, before
		}
		if err != nil {
			s.t.Fatalf("wait for the close frame: %v", err)
		}
		if f.Type != "next" {
			continue
		}
		if c := changeIn(s.t, f.Payload); c.CaseID != "" {
			before = append(before, c)
		}
	}
}

// stream is a client's end of Server-Sent Events.
type stream struct {
	t        *testing.T
	response *http.Response
	lines    *bufio.Scanner
}

func openStream(p *person, query string, variables values) *stream {
	p.t.Helper()
	body, err := json.Marshal(values{"query": query, "variables": variables})
	if err != nil {
		p.t.Fatal(err)
	}
	request, err := http.NewRequestWithContext(p.t.Context(), http.MethodPost, p.url+"/graphql", bytes.NewReader(body))
	if err != nil {
		p.t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "text/event-stream")
	response, err := p.http.Do(request)
	if err != nil {
		p.t.Fatal(err)
	}
	p.t.Cleanup(func() { response.Body.Close() })
	return &stream{p.t, response, bufio.NewScanner(response.Body)}
}

// next waits for an event; "" is the end of the stream.
func (s *stream) next() (event, data string) {
	for s.lines.Scan() {
		line := s.lines.Text()
		if text, ok := strings.CutPrefix(line, "event: "); ok {
			event = text
		} else if text, ok := strings.CutPrefix(line, "data: "); ok {
			data = text
		} else if line == "" && event != "" {
			return event, data
		}
	}
	return "", ""
}

// change waits for the next fact about a case in the queue.
func (s *stream) change() (c queueChange) {
	s.t.Helper()
	for c.CaseID == "" {
		event, data := s.next()
		if event != "next" {
			s.t.Fatalf("got event %q %s, want next", event, data)
		}
		c = changeIn(s.t, []byte(data))
	}
	return c
}

// ended waits for the end of the stream, and answers whether it was complete
// and what was told about cases before.
func (s *stream) ended() (complete bool, before []queueChange) {
	s.t.Helper()
	for {
		event, data := s.next()
		if event != "next" {
			return event == "complete", before
		}
		if c := changeIn(s.t, []byte(data)); c.CaseID != "" {
			before = append(before, c)
		}
	}
}
