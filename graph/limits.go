package graph

import (
	"context"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/complexity"
	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// What one operation may ask for. The screens of the console stay below a
// quarter of each.
const (
	mostCharacters = 15_000
	mostTokens     = 2_000
	mostDepth      = 12
	mostAliases    = 15
	mostFields     = 2_000  // with every fragment written out where it is used
	mostComplexity = 10_000 // fields answered, if every list is as long as it may be
)

// Configure makes a server answer errors as this package does and refuse
// operations that ask for too much, each as early as it can be told.
func Configure(s *handler.Server) {
	s.SetErrorPresenter(present)
	s.SetRecoverFunc(recovered)
	s.SetParserTokenLimit(mostTokens)
	s.SetDisableSuggestion(true)
	s.Use(&limits{})
}

// limits refuses operations that ask for too much. The text is measured before
// it is parsed; the rest before anything is carried out.
type limits struct{ schema graphql.ExecutableSchema }

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
} = (*limits)(nil)

// ExtensionName names the extension.
func (*limits) ExtensionName() string { return "Limits" }

// Validate keeps the schema, which knows what fields cost.
func (l *limits) Validate(schema graphql.ExecutableSchema) error {
	l.schema = schema
	return nil
}

// MutateOperationParameters refuses long texts.
func (*limits) MutateOperationParameters(_ context.Context, request *graphql.RawParams) *gqlerror.Error {
	if len(request.Query) > mostCharacters {
		return tooComplex("The operation has %d characters; %d are allowed.", len(request.Query), mostCharacters)
	}
	return nil
}

// MutateOperationContext refuses deep, wide and costly operations, and shows
// the schema to those who are signed in only.
func (l *limits) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	op.DisableIntrospection = !actor(ctx).SignedIn()
	s := (&shapes{doc: op.Doc, known: map[string]shape{}}).of(op.Operation.SelectionSet)
	switch {
	case s.deferred:
		err := gqlerror.Errorf("`@defer` is not supported.")
		err.Extensions = map[string]any{"code": codeBadRequest}
		return err
	case s.depth > mostDepth:
		return tooComplex("The operation is %d levels deep; %d are allowed.", s.depth, mostDepth)
	case s.aliases > mostAliases:
		return tooComplex("The operation has %d aliases; %d are allowed.", s.aliases, mostAliases)
	case s.fields > mostFields:
		return tooComplex("The operation asks for more than %d fields.", mostFields)
	}
	if cost := complexity.Calculate(ctx, l.schema, op.Operation, op.Variables); cost > mostComplexity {
		return tooComplex("The operation costs %d; %d are allowed. Ask for fewer rows or fewer fields.", cost, mostComplexity)
	}
	return nil
}

func tooComplex(format string, args ...any) *gqlerror.Error {
	return &gqlerror.Error{Message: fmt.Sprintf(format, args...), Extensions: map[string]any{"code": codeTooComplex}}
}

// A shape is how deep and wide a selection is with its fragments written out.
type shape struct {
	depth, aliases, fields int
	deferred               bool
}

// shapes measures selections, every fragment once: fragments that use others
// twice double with every level, and would take for ever to write out.
type shapes struct {
	doc   *ast.QueryDocument
	known map[string]shape
}

func (m *shapes) of(selections ast.SelectionSet) shape {
	var whole shape
	for _, selection := range selections {
		part := m.part(selection)
		whole.depth = max(whole.depth, part.depth)
		whole.aliases = min(whole.aliases+part.aliases, mostAliases+1)
		whole.fields = min(whole.fields+part.fields, mostFields+1)
		whole.deferred = whole.deferred || part.deferred
	}
	return whole
}

func (m *shapes) part(selection ast.Selection) shape {
	switch s := selection.(type) {
	case *ast.Field:
		if strings.HasPrefix(s.Name, "__") { // validation limits these itself
			return shape{depth: 1, fields: 1}
		}
		below := m.of(s.SelectionSet)
		below.depth++
		below.fields++
		if s.Alias != s.Name {
			below.aliases++
		}
		return below
	case *ast.InlineFragment:
		part := m.of(s.SelectionSet)
		part.deferred = part.deferred || s.Directives.ForName("defer") != nil
		return part
	case *ast.FragmentSpread:
		part, measured := m.known[s.Name]
		if !measured {
			part = m.of(m.doc.Fragments.ForName(s.Name).SelectionSet)
			m.known[s.Name] = part
		}
		part.deferred = part.deferred || s.Directives.ForName("defer") != nil
		return part
	}
	return shape{}
}
