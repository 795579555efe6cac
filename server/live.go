package server

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"

	"docket/desk"
)

// live knows everybody who is connected by a socket or a stream, so that they
// can be told when their session or the server ends.
type live struct {
	sessions *sessions

	mu       sync.Mutex
	guests   map[*guest]struct{}
	stopping bool
	gone     sync.WaitGroup
}

func newLive(s *sessions) *live {
	return &live{sessions: s, guests: map[*guest]struct{}{}}
}

// A guest is one socket or stream and the session it came with.
type guest struct {
	live    *live
	ctx     context.Context
	visitor visitor
	end     func(code int, reason string)

	ended atomic.Bool
}

// Close codes of graphql-transport-ws and of websockets, as far as we send them.
const (
	closeTooBig        = 1009
	closeRestart       = 1012 // come back at once, perhaps to another process
	closeTryLater      = 1013
	closeBadRequest    = 4400
	closeUnauthorized  = 4401
	closeForbidden     = 4403
	closeSubprotocol   = 4406
	closeInitTimeout   = 4408
	closeSameID        = 4409
	closeTooManyInits  = 4429
	reasonRestart      = "The server is stopping: connect again"
	reasonSessionEnded = "The session has ended"
	reasonNewRights    = "Your rights have changed: connect again"
)

// welcome enters a guest; nil when the server is stopping. Whatever ends the
// connection from our side is told to end, possibly more than once.
func (l *live) welcome(ctx context.Context, end func(code int, reason string)) *guest {
	g := &guest{live: l, ctx: ctx, visitor: visitorOf(ctx), end: end}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.stopping {
		return nil
	}
	l.guests[g] = struct{}{}
	l.gone.Add(1)
	return g
}

// leave strikes the guest off. Call it once, when nothing is sent any more.
func (g *guest) leave() {
	g.live.mu.Lock()
	delete(g.live.guests, g)
	g.live.mu.Unlock()
	g.live.gone.Done()
}

// count is the number of open sockets and streams.
func (l *live) count() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.guests)
}

// endSession ends everything that came with a session.
func (l *live) endSession(id string) {
	for _, g := range l.all() {
		if id != "" && g.visitor.actor.SessionID == id {
			g.dismiss(closeUnauthorized, reasonSessionEnded)
		}
	}
}

// stop tells everybody to resume elsewhere and lets nobody in any more.
func (l *live) stop() {
	l.mu.Lock()
	l.stopping = true
	l.mu.Unlock()
	for _, g := range l.all() {
		g.dismiss(closeRestart, reasonRestart)
	}
}

// wait waits until everybody has left, or the context ends.
func (l *live) wait(ctx context.Context) {
	done := make(chan struct{})
	go func() {
		l.gone.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-ctx.Done():
	}
}

func (l *live) all() []*guest {
	l.mu.Lock()
	defer l.mu.Unlock()
	all := make([]*guest, 0, len(l.guests))
	for g := range l.guests {
		all = append(all, g)
	}
	return all
}

// dismiss ends the connection. Nothing new is sent from here on; saying why may
// have to wait for a client that is slow to read.
func (g *guest) dismiss(code int, reason string) {
	g.ended.Store(true)
	go g.end(code, reason)
}

// ask reads the guest's session anew and answers who it is. When the session
// has ended, or means other rights, the connection ends. (That is for what a
// connection is asked to do, and while nothing happens on it; what a subscription
// tells is checked by the schema at every event.)
func (g *guest) ask() (desk.Actor, bool) {
	now, err := g.live.sessions.read(g.ctx, g.visitor.token)
	switch {
	case err != nil && errors.Is(err, context.Canceled):
		return desk.Actor{}, false
	case err != nil:
		g.dismiss(closeTryLater, "The session cannot be read: connect again")
	case now.SessionID != g.visitor.actor.SessionID:
		g.dismiss(closeUnauthorized, reasonSessionEnded)
	case now.Role != g.visitor.actor.Role:
		g.dismiss(closeForbidden, reasonNewRights)
	default:
		return now, true
	}
	return desk.Actor{}, false
}
