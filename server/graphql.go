package server

import (
	"context"
	"log/slog"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"

	"docket/ent/database"
	"docket/graph"
)

// operationLimit is how long a query or a mutation may run.
const operationLimit = 20 * time.Second

// documentsKept is how many documents need not be parsed and validated again.
const documentsKept = 1000

// newGraphQL is the handler of /graphql. Websockets come first, because an
// upgrade is a GET; then streams, because they are POSTs with a wish.
func (s *site) newGraphQL() *handler.Server {
	h := handler.New(graph.New(s.desk, s.feed, s.sessions))
	h.AddTransport(newSockets(s.live, s.sameOrigin))
	h.AddTransport(events{s.live})
	h.AddTransport(post{})
	graph.Configure(h)
	h.SetQueryCache(lru.New[*ast.QueryDocument](documentsKept))
	h.AroundOperations(s.observe)
	return h
}

// observe bounds an operation in time, counts it, and logs one line about it:
// its name and its cost, never its variables.
func (s *site) observe(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx)
	if op.Operation.Operation == ast.Subscription {
		s.log.LogAttrs(ctx, slog.LevelInfo, "subscribed", s.attributes(ctx, op)...)
		s.metrics.subscriptions.Add(1)
		return next(ctx)
	}
	ctx, statements := database.CountStatements(ctx)
	ctx, cancel := context.WithTimeout(ctx, operationLimit)
	started := time.Now()
	respond := next(ctx)
	return func(_ context.Context) *graphql.Response {
		defer cancel()
		response := respond(ctx)
		took := time.Since(started)
		failed := response == nil || len(response.Errors) > 0
		s.metrics.operation(op.Operation.Operation, failed, took, statements.Count())
		s.log.LogAttrs(ctx, slog.LevelInfo, "operation", append(s.attributes(ctx, op),
			slog.Float64("ms", float64(took.Microseconds())/1000), slog.Int("statements", statements.Count()), slog.Bool("failed", failed))...)
		return response
	}
}

// attributes say which operation of whom a line is about. The name is the
// client's own word, so it is cut short.
func (s *site) attributes(ctx context.Context, op *graphql.OperationContext) []slog.Attr {
	name := op.Operation.Name
	return []slog.Attr{
		slog.String("request", requestID(ctx)),
		slog.String("kind", string(op.Operation.Operation)),
		slog.String("name", name[:min(len(name), 80)]),
		slog.String("actor", visitorOf(ctx).actor.UserID),
	}
}
