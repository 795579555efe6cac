package server_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"docket/server"
)

// withEnvironment runs a command with variables set.
func withEnvironment(t *testing.T, environ []string, args ...string) (status int, stderr string) {
	t.Helper()
	var out, err bytes.Buffer
	status = server.Main(t.Context(), args, environ, strings.NewReader(""), &out, &err)
	return status, err.String()
}

func TestTheTableOfSettingsIsTheSettings(t *testing.T) {
	document, err := os.ReadFile("../docs/operating.md")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for line := range strings.Lines(string(document)) {
		if strings.HasPrefix(line, "| `--") {
			got = append(got, strings.TrimSpace(line))
		}
	}
	var want []string
	for _, s := range server.Settings() {
		shown := ""
		if s.Default != "" {
			shown = " `" + s.Default + "`"
		}
		want = append(want, fmt.Sprintf("| `--%s` | `%s` |%s | %s |", s.Flag, s.Variable, shown, s.Usage))
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("docs/operating.md says\n%s\nthe program\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestFlagsWinOverVariables(t *testing.T) {
	environ := []string{"DOCKET_DATABASE_URL=sqlite:/nowhere/docket.db\x00", "DOCKET_TEST_POSTGRES=elsewhere", "HOME=/"}
	if status, stderr := withEnvironment(t, environ, "migrate"); status != 1 {
		t.Errorf("the variable alone: got %d %s, want 1", status, stderr)
	}
	mine := "sqlite:" + filepath.Join(t.TempDir(), "docket.db")
	if status, stderr := withEnvironment(t, environ, "migrate", "--database-url", mine); status != 0 {
		t.Errorf("with a flag: got %d %s, want 0", status, stderr)
	}
}
