package server

import (
	"context"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// post is gqlgen's transport for queries and mutations: GraphQL over HTTP. The
// transport that gqlgen brings reads bodies of any size and repeats what it
// could not read.
type post struct{}

var _ graphql.Transport = post{}

// answerLimit is how long a client may take to receive an answer.
const answerLimit = 30 * time.Second

func (post) Supports(r *http.Request) bool { return r.Method == http.MethodPost }

func (post) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	media := accepted(r)
	if media == "" {
		refuse(w, r, &refusal{http.StatusNotAcceptable, "Answers are " + typeJSON + ", " + typeAnswer + " or " + typeEvents + "."})
		return
	}
	params, err := readParams(w, r)
	if err != nil {
		refuse(w, r, err)
		return
	}
	deadlines(w, operationLimit+answerLimit)
	op, errs := exec.CreateOperationContext(r.Context(), params)
	ctx := graphql.WithOperationContext(r.Context(), op)
	if len(errs) > 0 {
		writeAnswer(w, media, statusOf(media), exec.DispatchError(ctx, errs))
		return
	}
	if op.Operation.Operation == ast.Subscription {
		refuse(w, r, &refusal{http.StatusNotAcceptable, "Subscriptions are answered as " + typeEvents + " or over a websocket."})
		return
	}
	answers(ctx, exec, op, func(response *graphql.Response) bool {
		writeAnswer(w, media, http.StatusOK, response)
		return false
	})
}

// statusOf is the status of a request that was never executed. In plain JSON an
// error is an answer like any other; clients that ask for the newer media type
// are told by the status too.
func statusOf(media string) int {
	if media == typeAnswer {
		return http.StatusBadRequest
	}
	return http.StatusOK
}

// deadlines replaces the time-outs for reading a request by one for answering it.
func deadlines(w http.ResponseWriter, limit time.Duration) {
	control := http.NewResponseController(w)
	// Servers in front of which these do nothing keep their own time-outs.
	_ = control.SetReadDeadline(time.Time{})
	_ = control.SetWriteDeadline(time.Now().Add(limit))
}

// answers runs an operation and hands out its responses until there are no
// more or send has enough. A panic becomes the last response. It reports
// whether the operation is complete: it was answered or refused. A subscription
// has no end of its own; one that stops after it began was cut off.
func answers(
	ctx context.Context, exec graphql.GraphExecutor, op *graphql.OperationContext, send func(*graphql.Response) bool,
) (complete bool) {
	defer func() {
		if p := recover(); p != nil {
			err := op.Recover(ctx, p)
			complete = send(exec.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(err)}))
		}
	}()
	next, ctx := exec.DispatchOperation(ctx, op)
	once, refused := op.Operation.Operation != ast.Subscription, false
	for {
		response := next(ctx)
		if response == nil && once {
			response = errorAnswer(ctx, "INTERNAL", "The request took too long.")
		}
		if response == nil {
			return refused && ctx.Err() == nil
		}
		refused = response.Data == nil
		if !send(response) {
			return false
		}
		if once {
			return true
		}
	}
}
