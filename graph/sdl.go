package graph

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"docket/graph/exec"
)

// SDL is the whole schema as it is published: types by name, with descriptions
// and with the permissions that fields need, without what only the code
// generator reads.
func SDL() string {
	published := *exec.NewExecutableSchema(exec.Config{}).Schema()
	published.Directives = map[string]*ast.DirectiveDefinition{"requires": published.Directives["requires"]}
	published.Types = map[string]*ast.Definition{}
	for name, definition := range exec.NewExecutableSchema(exec.Config{}).Schema().Types {
		published.Types[name] = withoutGenerator(definition)
	}
	var text strings.Builder
	formatter.NewFormatter(&text, formatter.WithIndent("  ")).FormatSchema(&published)
	return strings.ReplaceAll(text.String(), "\n}\n", "\n}\n\n")
}

// withoutGenerator is a type without the directives for the code generator.
func withoutGenerator(definition *ast.Definition) *ast.Definition {
	copied := *definition
	copied.Fields = slices.Clone(definition.Fields)
	for i, field := range copied.Fields {
		f := *field
		f.Directives = slices.DeleteFunc(slices.Clone(field.Directives), func(d *ast.Directive) bool { return d.Name == "goField" })
		copied.Fields[i] = &f
	}
	return &copied
}
