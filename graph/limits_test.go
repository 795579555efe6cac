package graph_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"docket/desk"
	"docket/ent/database/databasetest"
)

// doubling is fragments of which each uses the next one twice.
func doubling(levels int) string {
	var b strings.Builder
	b.WriteString("query { viewer { ...F0 } }")
	for i := range levels {
		fmt.Fprintf(&b, " fragment F%d on Viewer { ...F%d ...F%d }", i, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment F%d on Viewer { id }", levels)
	return b.String()
}

func repeated(n int, field string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, field, i)
	}
	return b.String()
}

func TestOperationsThatAskForTooMuchAreRefused(t *testing.T) {
	a := newAPI(t, databasetest.New(t, dialect.SQLite))
	ana := a.Agent("Ana")
	deep := "id"
	for range 12 {
		deep = "account { recentCases(first: 1) { contact { " + deep + " } } }"
	}
	for name, c := range map[string]struct{ query, code string }{
		"a long text":                   {"{ viewer { id } } #" + strings.Repeat("x", 20_000), "TOO_COMPLEX"},
		"many tokens":                   {"{ viewer { " + strings.Repeat("id ", 3000) + "} }", "BAD_REQUEST"},
		"many aliases":                  {"{ " + repeated(40, "a%d: viewer { id } ") + "}", "TOO_COMPLEX"},
		"aliases in a fragment":         {"{ viewer { ...F } } fragment F on Viewer { " + repeated(16, "a%d: id ") + "}", "TOO_COMPLEX"},
		"many levels":                   {`{ node(id: "contact_x") { ... on Contact { ` + deep + " } } }", "TOO_COMPLEX"},
		"doubling fragments":            {doubling(40), "TOO_COMPLEX"},
		"a fragment that uses itself":   {"{ viewer { ...F } } fragment F on Viewer { id ...F }", "BAD_REQUEST"},
		"pages of pages":                {`{ cases(first: 100) { nodes { timeline(last: 100) { nodes { ... on Note { id } } } } } }`, "TOO_COMPLEX"},
		"a page of more than all rows":  {`{ cases(first: 2147483647) { nodes { id customer { ... on Account { recentCases(first: 2147483647) { id } } } } } }`, "TOO_COMPLEX"},
		"two sign-ins":                  {`mutation { a: signIn(input: {email: "a", password: "b"}) { userErrors { code } } b: signIn(input: {email: "a", password: "b"}) { userErrors { code } } }`, "TOO_COMPLEX"},
		"a field that does not exist":   {`{ viewr { id } }`, "BAD_REQUEST"},
		"no operation":                  {``, "BAD_REQUEST"},
		"no GraphQL":                    {`{{{`, "BAD_REQUEST"},
		"two operations without a name": {`query A { viewer { id } } query B { viewer { id } }`, "BAD_REQUEST"},
		"a deferred fragment":           {`{ viewer { ... @defer { id } } }`, "BAD_REQUEST"},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second) // against never; a second is plenty
			defer cancel()
			answered := make(chan answer, 1)
			go func() { answered <- a.ask(ana, c.query, nil) }()
			select {
			case got := <-answered:
				if len(got.Errors) == 0 || slices.ContainsFunc(got.codes(), func(code string) bool { return code != c.code }) {
					t.Errorf("want %s: %.300s", c.code, got.raw)
				}
				if strings.Contains(got.raw, "Did you mean") {
					t.Errorf("suggests: %.300s", got.raw)
				}
			case <-ctx.Done():
				t.Fatal("no answer")
			}
		})
	}
	if got := a.ask(ana, `{ viewer { id } }`, nil); len(got.Errors) != 0 {
		t.Errorf("afterwards: %s", got.raw)
	}
}

const introspection = `{ __schema { types { name kind fields(includeDeprecated: true) { name args { name type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }`

func TestTheSchemaIsShownToThoseWhoAreSignedIn(t *testing.T) {
	a := newAPI(t, databasetest.New(t, dialect.SQLite))
	ana := a.Agent("Ana")
	if data := a.must(ana, introspection, nil); at(data, "__schema.types.0.name") == nil {
		t.Errorf("nothing is shown: %v", data)
	}
	if got := a.ask(desk.Actor{}, introspection, nil); len(got.Errors) == 0 || strings.Contains(got.raw, "CaseStatus") {
		t.Errorf("strangers see: %.300s", got.raw)
	}
	circle := `{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } } }`
	if got := a.ask(ana, circle, nil); len(got.Errors) == 0 {
		t.Errorf("circles are answered: %.300s", got.raw)
	}
}

// The screens stay well below the limits, and the pages of partners fit.
func TestScreensFitTheLimits(t *testing.T) {
	w := &world{api: newAPI(t, databasetest.New(t, dialect.SQLite))}
	w.people()
	w.grow(3)
	for _, s := range screens {
		if got := w.send(t.Context(), w.ana, w.body(s)); len(got.Errors) > 0 {
			t.Errorf("%s: %s", s.name, got.raw)
		}
	}
}
