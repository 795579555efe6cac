package graph

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"docket/desk"
	"docket/graph/model"
)

// The codes of top-level errors, in extensions.code.
const (
	codeUnauthenticated = "UNAUTHENTICATED"
	codeForbidden       = "FORBIDDEN"
	codeBadRequest      = "BAD_REQUEST"
	codeTooComplex      = "TOO_COMPLEX"
	codeInternal        = "INTERNAL"
)

func init() {
	// Transports answer these as errors of the request, not of its fields.
	errcode.RegisterErrorType(codeBadRequest, errcode.KindProtocol)
	errcode.RegisterErrorType(codeTooComplex, errcode.KindProtocol)
}

// A requestError is the caller's mistake; its message is for the caller.
type requestError struct{ code, message string }

func (e *requestError) Error() string { return e.message }

var (
	errUnauthenticated = &requestError{codeUnauthenticated, "Sign in first."}
	errForbidden       = &requestError{codeForbidden, "Your role does not allow this."}
)

func badRequest(format string, args ...any) error {
	return &requestError{codeBadRequest, fmt.Sprintf(format, args...)}
}

type requestIDKey struct{}

// WithRequestID names the request in what is logged about it and in what the
// caller is told when it fails.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestIDKey{}, id)
}

func requestID(ctx context.Context) string {
	if id, ok := ctx.Value(requestIDKey{}).(string); ok {
		return id
	}
	return rand.Text()
}

// present is what the caller is told of an error. Everything that is not the
// caller's mistake is logged here, once, and told in one general sentence.
func present(ctx context.Context, err error) *gqlerror.Error {
	told := &gqlerror.Error{Path: graphql.GetPath(ctx)}
	if known, ok := errors.AsType[*gqlerror.Error](err); ok {
		told.Path, told.Locations = known.Path, known.Locations
	}
	var code string
	told.Message, code = sentence(err)
	told.Extensions = map[string]any{"code": code}
	if code == codeInternal {
		id := requestID(ctx)
		told.Message = "Something went wrong on our side. Please tell us the request id " + id + "."
		told.Extensions["requestId"] = id
		logFailure(ctx, id, told.Path.String(), err)
	}
	return told
}

// sentence is the message and the code of an error; the message is empty when
// it must not be told.
func sentence(err error) (string, string) {
	if e, ok := errors.AsType[*requestError](err); ok {
		return e.message, e.code
	}
	if e, ok := errors.AsType[model.InputError](err); ok {
		return e.Error(), codeBadRequest
	}
	e, ok := errors.AsType[*gqlerror.Error](err)
	if !ok || e.Err != nil {
		return "", codeInternal
	}
	switch e.Extensions["code"] {
	case errcode.ParseFailed, errcode.ValidationFailed, codeBadRequest:
		return e.Message, codeBadRequest
	case codeTooComplex:
		return e.Message, codeTooComplex
	case nil: // of a transport, which repeats the whole body
		if len(e.Path) == 0 {
			return "This is not a GraphQL request: JSON with `query`, and `variables` if there are any.", codeBadRequest
		}
	}
	return "", codeInternal
}

func logFailure(ctx context.Context, id, path string, err error) {
	level := slog.LevelError
	if ctx.Err() != nil { // the caller went away, or we are stopping
		level = slog.LevelDebug
	}
	attributes := []slog.Attr{slog.String("request", id), slog.String("path", path), slog.String("error", err.Error())}
	if graphql.HasOperationContext(ctx) {
		attributes = append(attributes, slog.String("operation", graphql.GetOperationContext(ctx).OperationName))
	}
	if by := actor(ctx); by.UserID != "" {
		attributes = append(attributes, slog.String("actor", by.UserID))
	}
	if p, ok := errors.AsType[*panicError](err); ok {
		attributes = append(attributes, slog.String("stack", string(p.stack)))
	}
	slog.LogAttrs(ctx, level, "field failed", attributes...)
}

// A panicError is a defect that a resolver met.
type panicError struct {
	value any
	stack []byte
}

func (e *panicError) Error() string { return fmt.Sprintf("panic: %v", e.value) }

// recovered turns a panic into an error, so that one field fails and not the
// process.
func recovered(_ context.Context, value any) error {
	return &panicError{value, debug.Stack()}
}

// userErrors tells the refusals of a verb, which are answers, from its
// failures, which are not.
func userErrors(err error) ([]model.UserError, error) {
	if err == nil {
		return []model.UserError{}, nil
	}
	if all, ok := errors.AsType[desk.Problems](err); ok {
		told := make([]model.UserError, len(all))
		for i, p := range all {
			told[i] = userError(p)
		}
		return told, nil
	}
	if p, ok := errors.AsType[*desk.Problem](err); ok {
		return []model.UserError{userError(p)}, nil
	}
	return nil, err
}

func userError(p *desk.Problem) model.UserError {
	switch {
	case p.Case != nil:
		return &model.StaleCaseError{Code: p.Code, Message: p.Message, Path: p.Path(), Case: p.Case}
	case p.Worker != nil:
		return &model.AlreadyPickedError{Code: p.Code, Message: p.Message, Path: p.Path(), Worker: p.Worker, Since: p.Since}
	}
	switch p.Code {
	case desk.CodeChildrenActive:
		return &model.ActiveChildrenError{Code: p.Code, Message: p.Message, Path: p.Path(), Children: p.Children, ActiveChildren: p.ActiveChildren}
	case desk.CodeStepsMissing:
		return &model.MissingStepsError{Code: p.Code, Message: p.Message, Path: p.Path(), Steps: p.Steps}
	case desk.CodeOpenActivities:
		return &model.OpenActivitiesError{Code: p.Code, Message: p.Message, Path: p.Path(), Activities: p.Activities}
	case desk.CodeEntitlementState:
		return &model.EntitlementStateError{Code: p.Code, Message: p.Message, Path: p.Path(), Entitlement: p.Entitlement}
	case desk.CodeEntitlementNotUsable:
		return &model.EntitlementNotUsableError{Code: p.Code, Message: p.Message, Path: p.Path(), Entitlement: p.Entitlement, Obstacle: p.Obstacle}
	case desk.CodeEntitlementUsedUp:
		return &model.EntitlementUsedUpError{
			Code: p.Code, Message: p.Message, Path: p.Path(), Entitlement: p.Entitlement, Obstacle: p.Obstacle,
			RemainingTerms: p.Shortage.Remaining, NeededTerms: p.Shortage.Needed, Channel: originOf(p.Shortage.Channel),
		}
	case desk.CodeReasonsStranded:
		return &model.StrandedReasonsError{Code: p.Code, Message: p.Message, Path: p.Path(), Reasons: p.Reasons}
	}
	return &model.RuleError{Code: p.Code, Message: p.Message, Path: p.Path()}
}
