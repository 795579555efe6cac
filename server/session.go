package server

import (
	"context"
	"errors"
	"net/http"
	"time"

	"docket/desk"
	"docket/graph"
)

// sessions reads and writes the session cookie. The cookie holds a random
// token; the database holds its hash.
type sessions struct {
	desk   *desk.Desk
	secure bool
	// ended is told the id of a session that was signed out of.
	ended func(id string)
}

var _ graph.Cookies = (*sessions)(nil)

// cookieName is bound to this very host by its prefix where the connection
// allows that.
func (s *sessions) cookieName() string {
	if s.secure {
		return "__Host-docket_session"
	}
	return "docket_session"
}

// visitor is who sent a request, and the token that says so.
type visitor struct {
	token string
	actor desk.Actor
}

type (
	visitorKey struct{}
	writerKey  struct{}
)

func visitorOf(ctx context.Context) visitor {
	v, _ := ctx.Value(visitorKey{}).(visitor)
	return v
}

// withActor says on whose behalf an operation runs, to us and to the schema.
func withActor(ctx context.Context, by desk.Actor) context.Context {
	v := visitorOf(ctx)
	v.actor = by
	return graph.WithActor(context.WithValue(ctx, visitorKey{}, v), by)
}

// identify puts the actor of the request into its context. A cookie that means
// nothing makes a stranger, like none.
func (s *sessions) identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token := s.token(r)
		by, err := s.read(r.Context(), token)
		if err != nil {
			writeAnswer(w, typeJSON, http.StatusServiceUnavailable, errorAnswer(r.Context(), "INTERNAL", "The session cannot be read now. Try again."))
			return
		}
		ctx := context.WithValue(r.Context(), visitorKey{}, visitor{token: token})
		ctx = context.WithValue(withActor(ctx, by), writerKey{}, w)
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func (s *sessions) token(r *http.Request) string {
	cookie, err := r.Cookie(s.cookieName())
	if err != nil || len(cookie.Value) > 200 {
		return ""
	}
	return cookie.Value
}

// read answers whose session a token belongs to: the zero Actor when there is
// none, or it has ended.
func (s *sessions) read(ctx context.Context, token string) (desk.Actor, error) {
	if token == "" {
		return desk.Actor{}, nil
	}
	by, err := s.desk.Authenticate(ctx, token)
	if errors.Is(err, desk.ErrNoSession) {
		return desk.Actor{}, nil
	}
	return by, err
}

// Set gives the browser the token of its new session. On a socket there is no
// answer that could carry it.
func (s *sessions) Set(ctx context.Context, token string, expires time.Time) {
	s.write(ctx, http.Cookie{Value: token, Expires: expires, MaxAge: int(time.Until(expires).Seconds())})
}

// Clear takes the token away and ends what still follows with it.
func (s *sessions) Clear(ctx context.Context) {
	s.write(ctx, http.Cookie{MaxAge: -1})
	s.ended(visitorOf(ctx).actor.SessionID)
}

func (s *sessions) write(ctx context.Context, c http.Cookie) {
	w, ok := ctx.Value(writerKey{}).(http.ResponseWriter)
	if !ok {
		return
	}
	c.Name, c.Path, c.HttpOnly, c.Secure, c.SameSite = s.cookieName(), "/", true, s.secure, http.SameSiteLaxMode
	http.SetCookie(w, &c)
}
