package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// proof is a Go test or a browser test file as docs/claims.md names it.
var proof = regexp.MustCompile("`(Test[A-Za-z0-9]+|[a-z-]+\\.spec\\.ts)`")

func TestEveryProofOfAClaimExists(t *testing.T) {
	claims, err := os.ReadFile("docs/claims.md")
	if err != nil {
		t.Fatal(err)
	}
	tests := testsOfTheModule(t)
	named := 0
	for _, match := range proof.FindAllStringSubmatch(string(claims), -1) {
		named++
		if name := match[1]; !tests[name] {
			t.Errorf("docs/claims.md names %s, which is nowhere", name)
		}
	}
	for line := range strings.Lines(string(claims)) {
		if regexp.MustCompile(`^\| +\d+ \|`).MatchString(line) && !proof.MatchString(line) {
			t.Errorf("nothing proves: %s", line)
		}
	}
	if named < 50 {
		t.Errorf("docs/claims.md names only %d proofs", named)
	}
}

// testsOfTheModule are the names of all Go tests and of the files of browser tests.
func testsOfTheModule(t *testing.T) map[string]bool {
	t.Helper()
	tests := map[string]bool{}
	for _, pattern := range []string{"*_test.go", "*/*_test.go", "*/*/*_test.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, match := range regexp.MustCompile(`(?m)^func (Test\w+)\(`).FindAllStringSubmatch(string(source), -1) {
				tests[match[1]] = true
			}
		}
	}
	specs, err := filepath.Glob("frontend/e2e/*.spec.ts")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range specs {
		tests[filepath.Base(file)] = true
	}
	return tests
}
