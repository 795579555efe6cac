package importer_test

import (
	"bytes"
	"strings"
	"testing"

	"docket/desk/importer"
	"docket/ent/database"
	"docket/ent/database/databasetest"
)

func TestProgressElsewhereIsPlainLines(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		var told bytes.Buffer
		_, err := importer.Run(t.Context(), newDesk(d), importer.Options{
			Mapping: written(t, "shop.yaml", shop), File: shopFile(t, a{"id": "1"}, a{"id": "2", "opened": "x"}), Progress: &told,
		})
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSpace(told.String()), "\n")
		last := lines[len(lines)-1]
		if !strings.HasPrefix(last, "100%  2 of 2 rows, ") || !strings.HasSuffix(last, " rows/s, 0s left") {
			t.Errorf("the last line is %q", last)
		}
		if strings.ContainsAny(told.String(), "\r\x1b") {
			t.Errorf("%q is for a terminal", told.String())
		}
	})
}

func TestProgressOnATerminalIsABar(t *testing.T) {
	var told bytes.Buffer
	importer.Bar(&told, 200, 50, 200)
	shown := strings.Split(told.String(), "\r\x1b[K")
	if len(shown) != 3 || !strings.HasPrefix(shown[1], "[#######.......................]  25%  50 of 200 rows, ") {
		t.Fatalf("the bar is %q", shown)
	}
	if !strings.HasPrefix(shown[2], "["+strings.Repeat("#", 30)+"] 100%") || !strings.HasSuffix(shown[2], "\n") {
		t.Errorf("the bar ends as %q", shown[2])
	}
}

func TestAReportForPeopleTellsTheFirstRefusals(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		rows := make([]a, 25)
		for i := range rows {
			rows[i] = a{"id": strings.Repeat("x", i+1), "opened": "never"}
		}
		report, err := importer.Run(t.Context(), newDesk(d), importer.Options{Mapping: written(t, "shop.yaml", shop), File: shopFile(t, rows...), DryRun: true})
		if err != nil {
			t.Fatal(err)
		}
		text := report.String()
		for _, want := range []string{"Dry run, nothing was written.", "25 rows", "rows refused: 25", `line 2, opened "never": `, `line 21, opened`, "and 5 more"} {
			if !strings.Contains(text, want) {
				t.Errorf("there is no %q in\n%s", want, text)
			}
		}
		if strings.Contains(text, "line 22,") {
			t.Errorf("too many refusals in\n%s", text)
		}
	})
}
