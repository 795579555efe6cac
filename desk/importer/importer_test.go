package importer_test

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"docket/desk"
	"docket/desk/importer"
	"docket/ent/database"
	"docket/ent/db/change"
	"docket/feed"
)

func newDesk(d *database.Database) *desk.Desk { return desk.New(d, feed.New(d, feed.Options{})) }

// written is a file of a test.
func written(t *testing.T, name, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func run(t *testing.T, d *desk.Desk, mapping, file string) importer.Report {
	t.Helper()
	report, err := importer.Run(t.Context(), d, importer.Options{Mapping: mapping, File: file})
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// counts is the number of rows of every table that an import can write.
func counts(t *testing.T, d *database.Database) map[string]int {
	t.Helper()
	all := map[string]int{}
	for _, table := range []string{
		"accounts", "activities", "cases", "changes", "contacts", "counters", "notes",
		"queue_items", "queue_members", "queues", "subjects", "team_members", "teams", "users",
	} {
		var n int
		if err := d.Reader.QueryRowContext(t.Context(), "select count(*) from "+table).Scan(&n); err != nil {
			t.Fatal(err)
		}
		all[table] = n
	}
	return all
}

func same(t *testing.T, before, after map[string]int) {
	t.Helper()
	if !maps.Equal(before, after) {
		t.Errorf("numbers of rows were %v and are %v", before, after)
	}
}

type record interface {
	Table() string
	RowID() string
	Columns() map[string]any
}

// logTellsTheRows checks that the change log, read from its start, gives every
// row as it stands: each change begins with what the one before left, and the
// last one ends with the row.
func logTellsTheRows(t *testing.T, d *database.Database) {
	t.Helper()
	told := fold(t, d)
	for id, row := range standing(t, d) {
		want := plain(t, row.Columns())
		if got := told[id]; !reflect.DeepEqual(got, want) {
			t.Errorf("%s %s: the log tells\n%v, the row is\n%v", row.Table(), id, got, want)
			return
		}
		delete(told, id)
	}
	if len(told) > 0 {
		t.Errorf("the log tells of %d rows that are not there", len(told))
	}
}

func fold(t *testing.T, d *database.Database) map[string]map[string]any {
	t.Helper()
	changes, err := d.Client.Change.Query().Order(change.ByID()).All(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]map[string]any{}
	for _, c := range changes {
		row, known := told[c.RecordID]
		if known == (c.Operation == change.OperationCREATED) {
			t.Fatalf("%s of %s %s out of turn", c.Operation, c.RecordKind, c.RecordID)
		}
		if !known {
			row = map[string]any{}
			told[c.RecordID] = row
		}
		for column, pair := range c.Fields {
			var before, after any
			decode(t, pair[0], &before)
			decode(t, pair[1], &after)
			if !reflect.DeepEqual(row[column], before) {
				t.Fatalf("%s %s: %s was %v, the change begins with %v", c.RecordKind, c.RecordID, column, row[column], before)
			}
			if row[column] = after; after == nil {
				delete(row, column)
			}
		}
	}
	return told
}

func decode(t *testing.T, text json.RawMessage, into *any) {
	t.Helper()
	if err := json.Unmarshal(text, into); err != nil {
		t.Fatal(err)
	}
}

// plain is a row's columns as the log can tell them; empty ones are not told.
func plain(t *testing.T, columns map[string]any) map[string]any {
	t.Helper()
	text, err := json.Marshal(columns)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]any{}
	if err := json.NewDecoder(bytes.NewReader(text)).Decode(&out); err != nil {
		t.Fatal(err)
	}
	for column, value := range out {
		if value == nil {
			delete(out, column)
		}
	}
	return out
}

// standing are all rows that an import can write.
func standing(t *testing.T, d *database.Database) map[string]record {
	t.Helper()
	all, c := map[string]record{}, d.Client
	gather(t, all, c.Account.Query())
	gather(t, all, c.Activity.Query())
	gather(t, all, c.Contact.Query())
	gather(t, all, c.Note.Query())
	gather(t, all, c.Queue.Query())
	gather(t, all, c.QueueItem.Query())
	gather(t, all, c.ServiceCase.Query())
	gather(t, all, c.Subject.Query())
	gather(t, all, c.Team.Query())
	gather(t, all, c.User.Query())
	return all
}

type query[R any] interface {
	All(ctx context.Context) ([]R, error)
}

func gather[R record](t *testing.T, all map[string]record, q query[R]) {
	t.Helper()
	rows, err := q.All(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		all[r.RowID()] = r
	}
}
