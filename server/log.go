package server

import (
	"context"
	"crypto/rand"
	"io"
	"log/slog"

	"docket/graph"
)

// newLog writes structured lines: a constant message, then keys and values.
func newLog(c Config, w io.Writer) *slog.Logger {
	options := &slog.HandlerOptions{Level: c.LogLevel}
	if c.LogFormat == "text" || c.LogFormat == "auto" && isTerminal(w) {
		return slog.New(slog.NewTextHandler(w, options))
	}
	return slog.New(slog.NewJSONHandler(w, options))
}

type requestKey struct{}

// newRequest gives a request, or an operation on a socket, an id. It stands in
// log lines and in the answer, so that one leads to the other.
func newRequest(ctx context.Context) (context.Context, string) {
	id := rand.Text()
	return graph.WithRequestID(context.WithValue(ctx, requestKey{}, id), id), id
}

func requestID(ctx context.Context) string {
	id, _ := ctx.Value(requestKey{}).(string)
	return id
}
