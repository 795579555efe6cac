package main

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// arrows says which packages of the module each one may import. The same table
// stands in docs/architecture.md. A name that ends in /... covers what is below.
var arrows = map[string][]string{
	"docket":                           {"docket/server"},
	"docket/server":                    {"docket/graph", "docket/desk", "docket/desk/demo", "docket/desk/importer", "docket/feed", "docket/frontend", "docket/ent/contents", "docket/ent/database", "docket/ent/migrations", "docket/ent/db/..."},
	"docket/graph":                     {"docket/graph/exec", "docket/graph/model", "docket/desk", "docket/feed", "docket/ent/db/..."},
	"docket/graph/exec":                {"docket/graph/model", "docket/desk", "docket/feed", "docket/ent/db/..."},
	"docket/graph/model":               {"docket/desk", "docket/feed", "docket/ent/db/..."},
	"docket/desk":                      {"docket/desk/calendar", "docket/desk/fulltext", "docket/desk/lifecycle", "docket/desk/servicelevel", "docket/feed", "docket/ent/contents", "docket/ent/database", "docket/ent/db/..."},
	"docket/desk/calendar":             {},
	"docket/desk/demo":                 {"docket/desk", "docket/ent/db/..."},
	"docket/desk/fulltext":             {},
	"docket/desk/lifecycle":            {"docket/ent/db/..."},
	"docket/desk/servicelevel":         {"docket/desk/calendar"},
	"docket/desk/importer":             {"docket/desk", "docket/ent/db/..."},
	"docket/desk/desktest":             {"docket/desk", "docket/feed", "docket/ent/database", "docket/ent/database/databasetest", "docket/ent/db/..."},
	"docket/feed":                      {"docket/ent/database", "docket/ent/db/..."},
	"docket/ent/contents":              {"docket/ent/db/..."},
	"docket/ent/database":              {"docket/ent/db/..."},
	"docket/ent/database/databasetest": {"docket/ent/database", "docket/ent/migrations"},
	"docket/ent/migrations":            {"docket/ent/database", "docket/ent/db/migrate"},
	"docket/ent/migrations/diff":       {"docket/ent/database", "docket/ent/migrations"},
	"docket/ent":                       {},
	"docket/ent/schema":                {},
	"docket/frontend":                  {},
}

type goPackage struct {
	ImportPath string
	Dir        string
	Imports    []string
}

func packages(t *testing.T) []goPackage {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Dir,Imports", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []goPackage
	for decoder := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p goPackage
		err := decoder.Decode(&p)
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(p.ImportPath, "docket/ent/db") && !strings.Contains(p.ImportPath, "node_modules") {
			all = append(all, p)
		}
	}
}

func TestArrowsGoOneWay(t *testing.T) {
	seen := 0
	for _, p := range packages(t) {
		allowed, known := arrows[p.ImportPath]
		if !known {
			t.Errorf("%s has no row in the table of arrows", p.ImportPath)
			continue
		}
		for _, imported := range p.Imports {
			if strings.HasPrefix(imported, "docket/") && !slices.ContainsFunc(allowed, func(a string) bool { return covers(a, imported) }) {
				t.Errorf("%s must not import %s", p.ImportPath, imported)
			}
		}
		seen++
	}
	if seen < 8 {
		t.Errorf("only %d packages were looked at", seen)
	}
}

func covers(allowed, imported string) bool {
	folder, whole := strings.CutSuffix(allowed, "/...")
	return imported == folder || whole && strings.HasPrefix(imported, folder+"/")
}

// TestGraphOnlyReads keeps writes where the verbs are: a resolver that calls a
// builder of ent that writes would go round them.
func TestGraphOnlyReads(t *testing.T) {
	writes := regexp.MustCompile(`\.(Create|CreateBulk|Update|UpdateOne|UpdateOneID|Delete|DeleteOne|DeleteOneID|ExecContext|Tx|BeginTx)\(`)
	files, err := filepath.Glob("graph/*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files of graph: %v", err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if found := writes.Find(text); found != nil {
			t.Errorf("%s calls %s: only verbs write", file, found)
		}
	}
}

func TestTheTableOfArrowsIsDocumented(t *testing.T) {
	text, err := os.ReadFile("docs/architecture.md")
	if err != nil {
		t.Fatal(err)
	}
	for name := range arrows {
		short := strings.TrimPrefix(strings.TrimPrefix(name, "docket/"), "docket")
		if short == "" {
			short = "main.go"
		}
		if !strings.Contains(string(text), "`"+short+"`") {
			t.Errorf("docs/architecture.md has no row for `%s`", short)
		}
	}
}
