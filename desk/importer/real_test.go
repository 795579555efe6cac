package importer_test

import (
	"os"
	"path/filepath"
	"testing"

	"docket/ent/database"
	"docket/ent/database/databasetest"
)

// realFiles are public data sets that lie beside the repository on machines
// that have them.
var realFiles = []struct {
	mapping, file string
	rows, cases   int
}{
	{"nyc311", "nyc311.csv", 4969, 4969},
	{"servicenow", "incident_event_log.csv", 5998, 890},
	{"banking77", "banking77_train.csv", 10003, 10003},
}

func TestARealFileIsImportedOnce(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		desk := newDesk(d)
		for _, real := range realFiles {
			file := filepath.Join("../../../shared/data", real.file)
			if _, err := os.Stat(file); err != nil {
				t.Logf("%s is not on this machine", real.file)
				continue
			}
			first := run(t, desk, real.mapping, file)
			t.Logf("first:  %s", first)
			if first.Rows != real.rows || first.Created != real.cases || first.RefusedRows != 0 {
				t.Errorf("%s: %d rows, %d cases, %d refused; want %d, %d, 0", real.file, first.Rows, first.Created, first.RefusedRows, real.rows, real.cases)
			}
			before := counts(t, d)
			second := run(t, desk, real.mapping, file)
			t.Logf("second: %s", second)
			if second.Unchanged != real.cases || second.Created+second.Updated+second.RefusedRows != 0 {
				t.Errorf("second run of %s: %+v", real.file, second)
			}
			same(t, before, counts(t, d))
		}
		logTellsTheRows(t, d)
	})
}
