package server

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/gorilla/websocket"
)

// subprotocol is the only one spoken on sockets.
const subprotocol = "graphql-transport-ws"

// How long things on a socket may take.
const (
	initLimit  = 10 * time.Second // from the handshake to connection_init
	writeLimit = 10 * time.Second // to take one frame
	pingEvery  = 25 * time.Second
	pongLimit  = 2*pingEvery + writeLimit // without a sign of life
	closeLimit = 2 * time.Second          // to answer a close frame
)

// operationsPerSocket is how many operations one socket may have open.
const operationsPerSocket = 100

// sockets is gqlgen's transport for graphql-transport-ws, carried by
// gorilla/websocket. The transport that gqlgen brings, also with an adapter,
// knows none of the protocol's close codes, accepts an id twice, and says
// complete after error.
type sockets struct {
	live     *live
	upgrader websocket.Upgrader
}

var _ graphql.Transport = (*sockets)(nil)

func newSockets(l *live, sameOrigin func(*http.Request) bool) *sockets {
	return &sockets{live: l, upgrader: websocket.Upgrader{
		HandshakeTimeout: writeLimit,
		ReadBufferSize:   1024,
		WriteBufferPool:  new(sync.Pool),
		Subprotocols:     []string{subprotocol},
		CheckOrigin:      sameOrigin,
		Error: func(w http.ResponseWriter, r *http.Request, status int, _ error) {
			refuse(w, r, &refusal{status, "The websocket handshake was refused."})
		},
	}}
}

func (t *sockets) Supports(r *http.Request) bool { return websocket.IsWebSocketUpgrade(r) }

func (t *sockets) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	conn, err := t.upgrader.Upgrade(w, r, nil)
	if err != nil {
		return // answered
	}
	defer conn.Close()
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	s := &socket{conn: conn, exec: exec, ctx: ctx, cancel: cancel, headers: r.Header, operations: map[string]*operation{}}
	s.guest = t.live.welcome(ctx, s.close)
	if s.guest == nil {
		s.close(closeRestart, reasonRestart)
		return
	}
	defer s.guest.leave()
	s.serve()
}

// socket is one connection.
type socket struct {
	conn    *websocket.Conn
	exec    graphql.GraphExecutor
	ctx     context.Context
	cancel  context.CancelFunc
	guest   *guest
	headers http.Header
	running sync.WaitGroup

	welcomed bool // connection_init was answered; only the reader touches it

	mu         sync.Mutex // one frame at a time, and what follows
	operations map[string]*operation
	closing    bool
}

// serve reads until either side ends the connection, and waits for the
// operations to end.
func (s *socket) serve() {
	s.conn.SetReadLimit(bodyLimit)
	s.alive(initLimit)
	s.conn.SetPongHandler(func(string) error {
		s.alive(pongLimit)
		return nil
	})
	if s.conn.Subprotocol() != subprotocol {
		s.close(closeSubprotocol, "Subprotocol not acceptable")
	}
	s.running.Go(s.ping)
	s.read()
	s.cancel()
	s.running.Wait()
}

// read handles messages until the connection ends. After a close frame was sent
// it goes on reading, for a moment, so that the client can answer it.
func (s *socket) read() {
	for {
		kind, text, err := s.conn.ReadMessage()
		if err != nil {
			s.lost(err)
			return
		}
		if s.isClosing() {
			continue
		}
		if s.welcomed {
			s.alive(pongLimit)
		}
		if kind != websocket.TextMessage {
			s.close(closeBadRequest, "Messages are text")
			continue
		}
		s.handle(text)
	}
}

// lost ends a connection that can no longer be read. After a message that was
// too long, the rest of it is read and thrown away for a moment: closing at
// once would take the close frame from the client.
func (s *socket) lost(err error) {
	if timeout, ok := errors.AsType[net.Error](err); ok && timeout.Timeout() && !s.welcomed {
		s.close(closeInitTimeout, "Connection initialisation timeout")
	}
	if errors.Is(err, websocket.ErrReadLimit) {
		s.close(closeTooBig, "Message too big")
		_, _ = io.Copy(io.Discard, io.LimitReader(s.conn.NetConn(), 16*bodyLimit))
	}
}

// alive gives the client a time in which something must come from it.
func (s *socket) alive(limit time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.closing {
		_ = s.conn.SetReadDeadline(time.Now().Add(limit))
	}
}

// ping asks for signs of life, and asks the database whether the session still
// is one, until the connection ends.
func (s *socket) ping() {
	tick := time.NewTicker(pingEvery)
	defer tick.Stop()
	for s.ctx.Err() == nil {
		select {
		case <-tick.C:
			if _, ok := s.guest.ask(); ok {
				_ = s.conn.WriteControl(websocket.PingMessage, nil, time.Now().Add(writeLimit))
			}
		case <-s.ctx.Done():
		}
	}
}

// send writes a message. A client that does not take it in time is cut off.
func (s *socket) send(m message) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.write(m)
}

func (s *socket) write(m message) {
	if s.closing {
		return
	}
	_ = s.conn.SetWriteDeadline(time.Now().Add(writeLimit))
	if err := s.conn.WriteMessage(websocket.TextMessage, m.append(nil)); err != nil {
		s.closing = true
		s.cancel()
		_ = s.conn.Close() // ends the reader
	}
}

// close says why, ends all operations, and leaves the client a moment to answer.
func (s *socket) close(code int, reason string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closing {
		return
	}
	s.closing = true
	s.cancel()
	_ = s.conn.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, reason), time.Now().Add(writeLimit))
	_ = s.conn.SetReadDeadline(time.Now().Add(closeLimit))
}

func (s *socket) isClosing() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.closing
}
