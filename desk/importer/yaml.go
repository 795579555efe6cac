package importer

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// MappingError is something wrong with a mapping.
type MappingError struct {
	Mapping string
	// Line is 0 when it is about the whole file.
	Line int
	// Field is the place in the mapping, such as "case.title.from".
	Field   string
	Message string
}

func (e *MappingError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "mapping %s", e.Mapping)
	if e.Line > 0 {
		fmt.Fprintf(&b, ", line %d", e.Line)
	}
	if e.Field != "" {
		fmt.Fprintf(&b, ", %s", e.Field)
	}
	return b.String() + ": " + e.Message
}

// reader reads a mapping strictly: whatever it does not know is an error.
// It collects errors, so that all of them are shown at once.
type reader struct {
	mapping string
	errs    []*MappingError
}

// node is a place in the mapping.
type node struct {
	ast.Node
	path string
}

func (n node) line() int {
	if n.Node == nil || n.GetToken() == nil || n.GetToken().Position == nil {
		return 0
	}
	return n.GetToken().Position.Line
}

func (r *reader) fail(n node, format string, args ...any) {
	r.errs = append(r.errs, &MappingError{Mapping: r.mapping, Line: n.line(), Field: n.path, Message: fmt.Sprintf(format, args...)})
}

// err is everything that was found, by line.
func (r *reader) err() error {
	slices.SortStableFunc(r.errs, func(a, b *MappingError) int { return cmp.Compare(a.Line, b.Line) })
	all := make([]error, len(r.errs))
	for i, e := range r.errs {
		all[i] = e
	}
	return errors.Join(all...)
}

// parse reads the YAML and gives its one document.
func (r *reader) parse(text []byte) node {
	root := node{path: ""}
	file, err := parser.ParseBytes(text, 0)
	if err != nil {
		r.errs = append(r.errs, &MappingError{Mapping: r.mapping, Message: "this is not YAML: " + firstLine(err.Error())})
		return root
	}
	var bodies []ast.Node
	for _, d := range file.Docs {
		if d.Body != nil {
			bodies = append(bodies, d.Body)
		}
	}
	if len(bodies) != 1 {
		r.fail(root, "a mapping is one YAML document")
		return root
	}
	root.Node = bodies[0]
	return root
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}

// fields hands each field of a mapping to its handler. Unknown and repeated
// fields are errors.
func (r *reader) fields(n node, handlers map[string]func(node)) {
	seen := map[string]bool{}
	for _, pair := range r.pairs(n) {
		child := node{pair.value, join(n.path, pair.key)}
		handle, known := handlers[pair.key]
		switch {
		case seen[pair.key]:
			r.fail(child, "this field is given twice")
		case !known:
			r.fail(child, "there is no such field; known are %s", strings.Join(slices.Sorted(maps.Keys(handlers)), ", "))
		default:
			handle(child)
		}
		seen[pair.key] = true
	}
}

type pair struct {
	key   string
	value ast.Node
}

func (r *reader) pairs(n node) []pair {
	var values []*ast.MappingValueNode
	switch m := n.Node.(type) {
	case *ast.MappingNode:
		values = m.Values
	case *ast.MappingValueNode:
		values = []*ast.MappingValueNode{m}
	case nil:
		return nil
	default:
		r.fail(n, "fields are expected here")
		return nil
	}
	var pairs []pair
	for _, v := range values {
		key, ok := v.Key.(ast.Node)
		if !ok || v.Key.IsMergeKey() {
			r.fail(n, "merging is not supported")
			continue
		}
		text, ok := scalar(key)
		if !ok || text == nil {
			r.fail(node{key, n.path}, "a field's name is a plain text")
			continue
		}
		pairs = append(pairs, pair{*text, v.Value})
	}
	return pairs
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// items are the entries of a list.
func (r *reader) items(n node) []node {
	list, ok := n.Node.(*ast.SequenceNode)
	if !ok {
		r.fail(n, "a list is expected here")
		return nil
	}
	items := make([]node, len(list.Values))
	for i, v := range list.Values {
		items[i] = node{v, fmt.Sprintf("%s.%d", n.path, i)}
	}
	return items
}

// text reads a text, a number or a truth value as it is written.
func (r *reader) text(n node) string {
	text, ok := scalar(n.Node)
	if !ok || text == nil {
		r.fail(n, "a text is expected here")
		return ""
	}
	return *text
}

func (r *reader) texts(n node) []string {
	var all []string
	for _, item := range r.items(n) {
		all = append(all, r.text(item))
	}
	return all
}

func (r *reader) truth(n node) bool {
	b, ok := n.Node.(*ast.BoolNode)
	if !ok {
		r.fail(n, "true or false is expected here")
		return false
	}
	return b.Value
}

// one reads one of some words.
func (r *reader) one(n node, words ...string) string {
	text := r.text(n)
	if !slices.Contains(words, text) {
		r.fail(n, "one of %s is expected here", strings.Join(words, ", "))
	}
	return text
}

// scalar is the text of a value; nil for null. It is not ok for lists, fields,
// and for what the mapping language does without: anchors, aliases, tags.
func scalar(n ast.Node) (*string, bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return &n.Value, true
	case *ast.LiteralNode:
		return &n.Value.Value, true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		text := n.GetToken().Value
		return &text, true
	case *ast.NullNode:
		return nil, true
	}
	return nil, false
}
