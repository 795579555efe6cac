package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/feed"
	"docket/graph"
)

// An api is the public language on a desk of its own.
type api struct {
	*desktest.Desk
	*jar
	server *handler.Server
	start  feed.Cursor // before everything
	t      *testing.T
}

func newAPI(t *testing.T, d *database.Database) *api {
	t.Helper()
	a := &api{Desk: desktest.New(t, d), jar: &jar{}, t: t}
	a.server = handler.New(graph.New(a.Desk.Desk, a.Feed, a.jar))
	a.server.AddTransport(inProcess{})
	a.server.AddTransport(transport.POST{})
	graph.Configure(a.server)
	var err error
	a.start, err = a.Feed.Head(t.Context())
	a.check(err)
	return a
}

func (a *api) check(err error) {
	a.t.Helper()
	if err != nil {
		a.t.Fatal(err)
	}
}

// now is a cursor behind everything that was done so far: what a subscription
// is told after it happened later.
func (a *api) now() string {
	a.t.Helper()
	ctx, stop := context.WithCancel(a.t.Context())
	defer stop()
	marker := a.Account("Marker")
	follower, err := a.Feed.Follow(ctx, feed.Everything, a.start)
	a.check(err)
	for e := range follower.Events() {
		if len(e.Changes) > 0 && e.Changes[0].RecordID == marker.ID {
			return e.Cursor.String()
		}
	}
	a.t.Fatalf("the feed ended: %v", follower.Err())
	return ""
}

// A jar is the cookies of one browser.
type jar struct{ token string }

func (j *jar) Set(_ context.Context, token string, _ time.Time) { j.token = token }
func (j *jar) Clear(context.Context)                            { j.token = "" }

// An answer is what a client receives.
type answer struct {
	Data   json.RawMessage `json:"data"`
	Errors []struct {
		Message    string         `json:"message"`
		Path       []any          `json:"path"`
		Extensions map[string]any `json:"extensions"`
	} `json:"errors"`
	raw string
}

// codes is the codes of the top-level errors.
func (a answer) codes() []string {
	var codes []string
	for _, e := range a.Errors {
		code, _ := e.Extensions["code"].(string)
		codes = append(codes, code)
	}
	return codes
}

type variables map[string]any

// ask sends an operation over HTTP as somebody.
func (a *api) ask(by desk.Actor, query string, v variables) answer {
	a.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": v})
	if err != nil {
		a.t.Fatal(err)
	}
	return a.send(a.t.Context(), by, body)
}

// send sends a body as it is.
func (a *api) send(ctx context.Context, by desk.Actor, body []byte) answer {
	a.t.Helper()
	request := httptest.NewRequestWithContext(graph.WithActor(ctx, by), http.MethodPost, "/graphql", bytes.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	a.server.ServeHTTP(recorder, request)
	var got answer
	if err := json.Unmarshal(recorder.Body.Bytes(), &got); err != nil {
		a.t.Fatalf("not an answer: %v: %s", err, recorder.Body)
	}
	got.raw = recorder.Body.String()
	return got
}

// must is the data of an operation that the test does not expect to fail.
func (a *api) must(by desk.Actor, query string, v variables) map[string]any {
	a.t.Helper()
	got := a.ask(by, query, v)
	if len(got.Errors) > 0 {
		a.t.Fatalf("errors: %s", got.raw)
	}
	var data map[string]any
	if err := json.Unmarshal(got.Data, &data); err != nil {
		a.t.Fatal(err)
	}
	return data
}

// at walks into an answer: "case.timeline.nodes.0".
func at(data any, path string) any {
	for step := range strings.SplitSeq(path, ".") {
		switch d := data.(type) {
		case map[string]any:
			data = d[step]
		case []any:
			var i int
			if err := json.Unmarshal([]byte(step), &i); err != nil || i >= len(d) {
				return nil
			}
			data = d[i]
		default:
			return nil
		}
	}
	return data
}

// inProcess is a transport without a wire: it hands the answers of an operation
// to whoever put a wire into the context.
type inProcess struct{}

type wireKey struct{}

type wire struct {
	params  *graphql.RawParams
	answers chan *graphql.Response
}

func (inProcess) Supports(r *http.Request) bool {
	_, ok := r.Context().Value(wireKey{}).(*wire)
	return ok
}

func (inProcess) Do(_ http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	ctx := r.Context()
	w := ctx.Value(wireKey{}).(*wire)
	defer close(w.answers)
	send := func(response *graphql.Response) bool {
		kept := *response
		kept.Data = bytes.Clone(response.Data) // the next answer is written over this one
		select {
		case w.answers <- &kept:
			return true
		case <-ctx.Done():
			return false
		}
	}
	w.params.ReadTime = graphql.TraceTiming{Start: graphql.Now(), End: graphql.Now()}
	op, errs := exec.CreateOperationContext(ctx, w.params)
	if errs != nil {
		send(exec.DispatchError(graphql.WithOperationContext(ctx, op), errs))
		return
	}
	next, ctx := exec.DispatchOperation(ctx, op)
	for response := next(ctx); response != nil; response = next(ctx) {
		if !send(response) {
			return
		}
	}
}

// A stream is a running subscription.
type stream struct {
	t       *testing.T
	answers chan *graphql.Response
	stop    context.CancelFunc
}

// follow starts a subscription as somebody. It ends with the test.
func (a *api) follow(by desk.Actor, query string, v variables) *stream {
	a.t.Helper()
	ctx, stop := context.WithCancel(graph.WithActor(a.t.Context(), by))
	w := &wire{params: &graphql.RawParams{Query: query, Variables: v}, answers: make(chan *graphql.Response)}
	var running sync.WaitGroup
	running.Go(func() {
		request := httptest.NewRequestWithContext(context.WithValue(ctx, wireKey{}, w), http.MethodPost, "/graphql", nil)
		a.server.ServeHTTP(httptest.NewRecorder(), request)
	})
	a.t.Cleanup(func() {
		stop()
		running.Wait()
	})
	return &stream{t: a.t, answers: w.answers, stop: stop}
}

// next is the data of the next answer.
func (s *stream) next() map[string]any {
	s.t.Helper()
	response, ok := <-s.answers
	if !ok {
		s.t.Fatal("the stream ended")
	}
	if len(response.Errors) > 0 {
		s.t.Fatalf("errors: %v", response.Errors)
	}
	var data map[string]any
	if err := json.Unmarshal(response.Data, &data); err != nil {
		s.t.Fatal(err)
	}
	return data
}

// ended waits for the end of the stream and fails when more comes before it.
func (s *stream) ended() {
	s.t.Helper()
	if response, ok := <-s.answers; ok {
		s.t.Fatalf("more came: %s %v", response.Data, response.Errors)
	}
}
