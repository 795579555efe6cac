package graph_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/99designs/gqlgen/complexity"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"docket/graph"
	"docket/graph/exec"
)

var compiled = regexp.MustCompile(`(?m)^\s*"text": ("(?:query|mutation|subscription) .*")$`)

// A screen whose operation is refused cannot be opened at all. Parts of a
// screen add to the same operation, so that none of them sees it coming.
func TestTheServerAnswersEveryOperationOfTheConsole(t *testing.T) {
	api := exec.NewExecutableSchema(exec.Config{Resolvers: &graph.Resolver{}, Complexity: graph.Costs()})
	found := 0
	err := filepath.WalkDir("../frontend/src", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Base(filepath.Dir(path)) != "__generated__" {
			return err
		}
		source, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, match := range compiled.FindAllSubmatch(source, -1) {
			var text string
			decode(t, match[1], &text)
			found++
			doc, err := gqlparser.LoadQueryWithRules(api.Schema(), text, rules.NewDefaultRules())
			if err != nil {
				t.Errorf("%s: %v", path, err)
				continue
			}
			if cost := complexity.Calculate(context.Background(), api, doc.Operations[0], nil); cost > graph.MostComplexity {
				t.Errorf("%s costs %d; %d are allowed", path, cost, graph.MostComplexity)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if found == 0 {
		t.Error("no operation of the console was found")
	}
}
