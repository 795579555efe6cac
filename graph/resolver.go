// Package graph is the public language: it turns questions in GraphQL into
// reads that start at what the actor may see, and mutations into verbs of the
// desk. It holds no rule, opens no transaction and writes nothing.
//
//  1. A field that needs a permission says so in the schema, and is asked about
//     before anything is read.
//  2. What is read for one row of a list is read for the whole list at once
//     (siblings.go), so the number of statements does not grow with rows.
//  3. A change cursor is taken before the rows it is handed out with.
//  4. Every error in an answer carries one of five codes (errors.go); the cause
//     of a failure of ours is logged and never sent.
package graph

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"docket/desk"
	"docket/feed"
	"docket/graph/exec"
)

// Resolver answers the fields of the schema.
type Resolver struct {
	Desk    *desk.Desk
	Feed    *feed.Feed
	Cookies Cookies
}

// Cookies is how a mutation starts and ends the session of the browser that
// sent it.
type Cookies interface {
	// Set gives the browser the token of its new session.
	Set(ctx context.Context, token string, expires time.Time)
	// Clear takes the token away.
	Clear(ctx context.Context)
}

// New is the executable schema. Hand it to a gqlgen server and Configure that.
func New(d *desk.Desk, f *feed.Feed, c Cookies) graphql.ExecutableSchema {
	r := &Resolver{Desk: d, Feed: f, Cookies: c}
	schema := exec.NewExecutableSchema(exec.Config{
		Resolvers:  r,
		Directives: exec.DirectiveRoot{Requires: requires},
		Complexity: costs(),
	})
	return executable{schema, f}
}

// executable gives every answer its own memory of what was read for it, and
// takes the change cursor before anything is read.
type executable struct {
	graphql.ExecutableSchema
	feed *feed.Feed
}

func (e executable) Exec(ctx context.Context) graphql.ResponseHandler {
	next := e.ExecutableSchema.Exec(ctx)
	return func(ctx context.Context) *graphql.Response {
		return next(withReading(ctx, e.feed))
	}
}

type actorKey struct{}

// WithActor says on whose behalf the operation runs. Without it the operation
// is a stranger's.
func WithActor(ctx context.Context, by desk.Actor) context.Context {
	return context.WithValue(ctx, actorKey{}, by)
}

func actor(ctx context.Context) desk.Actor {
	if r, ok := ctx.Value(readingKey{}).(*reading); ok {
		if by := r.became.Load(); by != nil {
			return *by
		}
	}
	by, _ := ctx.Value(actorKey{}).(desk.Actor)
	return by
}

// requires is the directive of that name: it lets a field through to those who
// have the permission.
func requires(ctx context.Context, _ any, next graphql.Resolver, permission desk.Permission) (any, error) {
	by := actor(ctx)
	switch {
	case !by.SignedIn():
		return nil, errUnauthenticated
	case !by.May(permission):
		return nil, errForbidden
	}
	return next(ctx)
}
