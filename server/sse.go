package server

import (
	"context"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// events is gqlgen's transport for Server-Sent Events: one operation per
// request, for programs that would rather not speak websocket. A stream that
// ends without the event "complete" was cut off: resume from the last cursor.
type events struct{ live *live }

var _ graphql.Transport = events{}

func (events) Supports(r *http.Request) bool {
	return r.Method == http.MethodPost && accepted(r) == typeEvents
}

func (t events) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	params, err := readParams(w, r)
	if err != nil {
		refuse(w, r, err)
		return
	}
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	op, errs := exec.CreateOperationContext(ctx, params)
	ctx = graphql.WithOperationContext(ctx, op)
	if len(errs) > 0 {
		writeAnswer(w, typeJSON, http.StatusBadRequest, exec.DispatchError(ctx, errs))
		return
	}
	guest := t.live.welcome(ctx, func(int, string) { cancel() })
	if guest == nil {
		refuse(w, r, &refusal{http.StatusServiceUnavailable, "The server is stopping. Try again."})
		return
	}
	defer guest.leave()
	serveEvents(ctx, w, guest, func(send func(*graphql.Response) bool) bool { return answers(ctx, exec, op, send) })
}

// serveEvents writes responses as events as they come, and comments while none
// comes, until run ends or the client is gone.
func serveEvents(ctx context.Context, w http.ResponseWriter, g *guest, run func(send func(*graphql.Response) bool) bool) {
	stream := eventStream{w, http.NewResponseController(w)}
	stream.begin()
	frames, completed := make(chan []byte), make(chan bool, 1)
	go func() {
		defer close(frames)
		completed <- run(func(response *graphql.Response) bool {
			select {
			case frames <- appendAnswer(nil, response):
				return true
			case <-ctx.Done():
				return false
			}
		})
	}()
	idle := time.NewTicker(pingEvery)
	defer idle.Stop()
	for {
		select {
		case frame, more := <-frames:
			if !more {
				if <-completed {
					stream.write("event: complete\ndata: \n\n")
				}
				return
			}
			if !g.ended.Load() {
				stream.write("event: next\ndata: ", string(frame), "\n\n")
			}
		case <-idle.C:
			if _, ok := g.ask(); ok {
				stream.write(":\n\n")
			}
		case <-ctx.Done():
			return
		}
	}
}

type eventStream struct {
	w       http.ResponseWriter
	control *http.ResponseController
}

func (s eventStream) begin() {
	_ = s.control.SetReadDeadline(time.Time{})
	header := s.w.Header()
	header.Set("Content-Type", typeEvents+"; charset=utf-8")
	header.Set("Cache-Control", "no-store")
	header.Set("X-Accel-Buffering", "no") // a proxy that collects events would hold them back
	s.w.WriteHeader(http.StatusOK)
	s.write(":\n\n")
}

// write sends parts at once. A client that does not take them within the
// deadline is gone: the request's context ends.
func (s eventStream) write(parts ...string) {
	_ = s.control.SetWriteDeadline(time.Now().Add(writeLimit))
	for _, part := range parts {
		_, _ = s.w.Write([]byte(part))
	}
	_ = s.control.Flush()
}
