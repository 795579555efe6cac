package server_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestImportKeepsRowsOnceAndReportsWhatItRefused(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		folder := t.TempDir()
		write := func(name, text string) string {
			file := filepath.Join(folder, name)
			if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
			return file
		}
		mapping := write("mapping.yaml", "source: shop\ncase:\n  external_id: \"{id}\"\n  title: \"{title}\"\n  customer: {account: {name: All}}\n  owner: {team: Shop}\n")
		rows := write("rows.csv", "id,title\n1,Lamp broken\n2,\n3,Bulb missing\n")
		report := filepath.Join(folder, "report.jsonl")
		run := func(more ...string) string {
			args := append([]string{"import", "--map", mapping, rows, "--database-url", databaseURL}, more...)
			status, stdout, stderr := command(t, "", args...)
			if status != 0 {
				t.Fatalf("%v: got %d %s", more, status, stderr)
			}
			return stdout
		}
		for _, c := range []struct {
			flags []string
			want  string
		}{
			{[]string{"--dry-run"}, "cases created: 2, updated: 0, unchanged: 0"},
			{[]string{"--report", report}, "cases created: 2, updated: 0, unchanged: 0"},
			{nil, "cases created: 0, updated: 0, unchanged: 2"},
		} {
			if got := run(c.flags...); !strings.Contains(got, c.want) || !strings.Contains(got, "line 3") {
				t.Errorf("%v: got %s, want %q and the refusal of line 3", c.flags, got, c.want)
			}
		}
		if lines, err := os.ReadFile(report); err != nil || !strings.Contains(string(lines), `"line":3`) {
			t.Errorf("the report holds %s (%v)", lines, err)
		}
		broken := write("broken.csv", "id,title\n1,\"Lamp\n")
		if status, _, stderr := command(t, "", "import", "--map", mapping, broken, "--database-url", databaseURL); status != 1 || !strings.Contains(stderr, "broken.csv") {
			t.Errorf("a broken file: got %d %s", status, stderr)
		}
	})
}
