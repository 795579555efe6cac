package server

import (
	"context"
	"encoding/json"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// message is one of graphql-transport-ws, in either direction.
type message struct {
	Type    string          `json:"type"`
	ID      string          `json:"id"`
	Payload json.RawMessage `json:"payload"`
}

// append encodes the message; the payload was encoded before.
func (m message) append(b []byte) []byte {
	b = append(append(b, `{"type":`...), encode(m.Type)...)
	if m.ID != "" {
		b = append(append(b, `,"id":`...), encode(m.ID)...)
	}
	if len(m.Payload) > 0 {
		b = append(append(b, `,"payload":`...), m.Payload...)
	}
	return append(b, '}')
}

// operation is one subscribe that has not ended.
type operation struct {
	id     string
	cancel context.CancelFunc
}

// handle is the protocol's state machine for what a client may send.
func (s *socket) handle(text []byte) {
	var m message
	if !utf8.Valid(text) || json.Unmarshal(text, &m) != nil {
		s.close(closeBadRequest, "Invalid message")
		return
	}
	switch m.Type {
	case "connection_init":
		s.welcome()
	case "ping":
		s.send(message{Type: "pong", Payload: m.Payload})
	case "pong":
	case "subscribe":
		s.subscribe(m)
	case "complete":
		s.stop(m.ID)
	default:
		s.close(closeBadRequest, "Invalid message type")
	}
}

// welcome answers connection_init. Strangers are turned away: everything a
// socket is for needs a session.
func (s *socket) welcome() {
	switch {
	case s.welcomed:
		s.close(closeTooManyInits, "Too many initialisation requests")
	case !s.guest.visitor.actor.SignedIn():
		s.close(closeUnauthorized, "Unauthorized: sign in first")
	default:
		s.welcomed = true
		s.alive(pongLimit)
		s.send(message{Type: "connection_ack"})
	}
}

func (s *socket) subscribe(m message) {
	if !s.welcomed {
		s.close(closeUnauthorized, "Unauthorized")
		return
	}
	params, err := parseParams(m.Payload)
	if m.ID == "" || len(m.ID) > 200 || err != nil {
		s.close(closeBadRequest, "Invalid subscribe message")
		return
	}
	params.Headers = s.headers
	ctx, cancel := context.WithCancel(s.ctx)
	op := &operation{m.ID, cancel}
	if s.begin(op) {
		s.running.Go(func() {
			defer s.end(op)
			s.run(ctx, op, params)
		})
	} else {
		cancel()
	}
}

// begin enters an operation unless its id is taken or there are too many.
func (s *socket) begin(op *operation) bool {
	s.mu.Lock()
	_, taken := s.operations[op.id]
	full := len(s.operations) >= operationsPerSocket
	if !taken && !full {
		s.operations[op.id] = op
	}
	s.mu.Unlock()
	switch {
	case taken:
		s.close(closeSameID, "Subscriber for the id already exists")
	case full:
		tooMany := errorAnswer(s.ctx, codeBadRequest, "The socket has too many operations open.")
		s.send(message{Type: "error", ID: op.id, Payload: encode(tooMany.Errors)})
	}
	return !taken && !full
}

// end strikes an operation off, however it ended.
func (s *socket) end(op *operation) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.operations[op.id] == op {
		delete(s.operations, op.id)
	}
	op.cancel()
}

// stop ends an operation because the client asked. Nothing is sent about it any
// more, and its id is free again.
func (s *socket) stop(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if op := s.operations[id]; op != nil {
		delete(s.operations, id)
		op.cancel()
	}
}

// run carries an operation out. Who asks is read anew, because the socket may
// be hours old.
func (s *socket) run(ctx context.Context, op *operation, params *graphql.RawParams) {
	actor, ok := s.guest.ask()
	if !ok {
		return
	}
	ctx, _ = newRequest(withActor(graphql.StartOperationTrace(ctx), actor))
	oc, errs := s.exec.CreateOperationContext(ctx, params)
	ctx = graphql.WithOperationContext(ctx, oc)
	if len(errs) > 0 {
		s.tell(op, message{Type: "error", Payload: encode(s.exec.DispatchError(ctx, errs).Errors)}, true)
		return
	}
	complete := answers(ctx, s.exec, oc, func(response *graphql.Response) bool {
		return !s.guest.ended.Load() && s.tell(op, message{Type: "next", Payload: appendAnswer(nil, response)}, false)
	})
	switch {
	case complete:
		s.tell(op, message{Type: "complete"}, true)
	case oc.Operation.Operation == ast.Subscription && ctx.Err() == nil:
		if _, ok := s.guest.ask(); ok {
			s.close(closeTryLater, "A subscription was cut off: connect again and resume")
		}
	}
}

// tell sends a message about an operation that is still open, and reports
// whether it was.
func (s *socket) tell(op *operation, m message, last bool) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.operations[op.id] != op || s.closing {
		return false
	}
	if last {
		delete(s.operations, op.id)
	}
	m.ID = op.id
	s.write(m)
	return !s.closing
}
