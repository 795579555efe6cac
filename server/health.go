package server

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
)

// stage is how far a process has come; its text is the reason in /readyz.
type stage string

const (
	stageMigrating stage = "migrating"
	stageSeeding   stage = "seeding"
	stageReady     stage = "ready"
	stageStopping  stage = "stopping"
)

// healthy answers while the process runs. What it needs is /readyz's question.
func healthy(w http.ResponseWriter, _ *http.Request) {
	writeText(w, http.StatusOK, "ok\n")
}

// readyz answers 200 when the database is migrated and answers, and the feed
// follows it; otherwise 503 and a word that says what is amiss.
func (s *site) readyz(w http.ResponseWriter, r *http.Request) {
	if reason := s.unready(r.Context()); reason != "" {
		w.Header().Set("Retry-After", "1")
		writeText(w, http.StatusServiceUnavailable, reason+"\n")
		return
	}
	writeText(w, http.StatusOK, string(stageReady)+"\n")
}

func (s *site) unready(ctx context.Context) string {
	if now := s.stage.Load().(stage); now != stageReady {
		return string(now)
	}
	if !s.tailing.Load() {
		return "feed"
	}
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	if s.database.Ping(ctx) != nil {
		return "database"
	}
	return ""
}

func writeText(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(text))
}

// metrics counts since the start of the process.
type metrics struct {
	requests, subscriptions, statements atomic.Int64
	queries, mutations                  operationCount
}

type operationCount struct{ done, failed, micros atomic.Int64 }

func (m *metrics) operation(kind ast.Operation, failed bool, took time.Duration, statements int) {
	count := &m.queries
	if kind == ast.Mutation {
		count = &m.mutations
	}
	count.done.Add(1)
	count.micros.Add(took.Microseconds())
	if failed {
		count.failed.Add(1)
	}
	m.statements.Add(int64(statements))
}

// writeMetrics answers in the text format of Prometheus.
func (s *site) writeMetrics(w http.ResponseWriter, _ *http.Request) {
	var b strings.Builder
	value := func(kind, name, help string, v any) {
		fmt.Fprintf(&b, "# HELP docket_%[1]s %[2]s\n# TYPE docket_%[1]s %[3]s\ndocket_%[1]s %[4]v\n", name, help, kind, v)
	}
	m, f := s.metrics, s.feed.Metrics()
	value("counter", "http_requests_total", "HTTP requests received.", m.requests.Load())
	for _, c := range []struct {
		name string
		*operationCount
	}{{"queries", &m.queries}, {"mutations", &m.mutations}} {
		value("counter", c.name+"_total", "GraphQL "+c.name+" answered.", c.done.Load())
		value("counter", c.name+"_failed_total", "GraphQL "+c.name+" answered with errors.", c.failed.Load())
		value("counter", c.name+"_seconds_total", "Time spent on GraphQL "+c.name+".", time.Duration(c.micros.Load()*1000).Seconds())
	}
	value("counter", "subscriptions_total", "GraphQL subscriptions begun.", m.subscriptions.Load())
	value("counter", "statements_total", "SQL statements of queries and mutations.", m.statements.Load())
	value("gauge", "connections", "Open sockets and event streams.", s.live.count())
	value("gauge", "feed_followers", "Followers of the feed.", f.Followers)
	value("gauge", "feed_lag_seconds", "How long committed changes have been waiting to be told.", f.Lag.Seconds())
	value("counter", "feed_events_total", "Events told to followers.", f.Delivered)
	value("counter", "feed_cut_off_total", "Followers that did not keep up.", f.CutOff)
	value("counter", "feed_resyncs_total", "Followers told to read everything again.", f.Resynced)
	writeText(w, http.StatusOK, b.String())
}
