package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// proof is a Go test or a test file of the console as docs/claims.md names it;
// claim is a row there: a claim or an invariant.
var (
	proof  = regexp.MustCompile("`(Test[A-Za-z0-9]+|[A-Za-z-]+\\.(?:spec\\.ts|test\\.tsx))`")
	claim  = regexp.MustCompile(`^\| \d+ \|`)
	goTest = regexp.MustCompile(`(?m)^func (Test\w+)\(`)
)

func TestEveryProofOfAClaimExists(t *testing.T) {
	claims, err := os.ReadFile("docs/claims.md")
	if err != nil {
		t.Fatal(err)
	}
	tests, found := testsOfTheModule(t), 0
	for line := range strings.Lines(string(claims)) {
		if !claim.MatchString(line) {
			continue
		}
		found++
		proofs := proof.FindAllStringSubmatch(line, -1)
		if len(proofs) == 0 {
			t.Errorf("nothing proves: %s", line)
		}
		for _, named := range proofs {
			if !tests[named[1]] {
				t.Errorf("docs/claims.md names %s, which is nowhere", named[1])
			}
		}
	}
	if found == 0 {
		t.Error("docs/claims.md makes no claim")
	}
}

// testsOfTheModule are the names of all Go tests and of the test files of the
// console.
func testsOfTheModule(t *testing.T) map[string]bool {
	t.Helper()
	tests := map[string]bool{}
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.Name() == "node_modules":
			return fs.SkipDir
		case strings.HasSuffix(path, ".spec.ts"), strings.HasSuffix(path, ".test.tsx"):
			tests[entry.Name()] = true
		case strings.HasSuffix(path, "_test.go"):
			source, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			for _, match := range goTest.FindAllStringSubmatch(string(source), -1) {
				tests[match[1]] = true
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return tests
}
