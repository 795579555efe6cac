package migrations_test

import (
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect"

	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/migrations"
)

func TestTheMigrationsMakeWhatTheSchemaDescribes(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		for _, statement := range diff(t, d) {
			t.Errorf("missing from the migrations: %s", statement)
		}
	})
}

// What the comparison would not notice it could not promise.
func TestTheComparisonNoticesEveryKindOfDifference(t *testing.T) {
	everywhere := []string{
		"ALTER TABLE notes DROP COLUMN text",
		"ALTER TABLE notes ADD COLUMN mood text",
		"DROP INDEX cases_queue_age",
		"CREATE INDEX notes_by_nobody ON notes (text)",
		"DROP INDEX queue_items_one_active; CREATE UNIQUE INDEX queue_items_one_active ON queue_items (case_id)",
		"DROP INDEX queue_items_one_active; CREATE INDEX queue_items_one_active ON queue_items (case_id) WHERE active",
		"DROP INDEX cases_worker; CREATE INDEX cases_worker ON cases (worker_id, queue_id) WHERE queue_id IS NOT NULL AND status = 'RESOLVED'",
	}
	postgres := []string{
		"ALTER TABLE notes DROP CONSTRAINT notes_cases_notes",
		"ALTER TABLE cases DROP CONSTRAINT cases_one_owner",
		"ALTER TABLE cases ALTER COLUMN title DROP NOT NULL",
		"ALTER TABLE cases ALTER COLUMN priority SET DEFAULT 'HIGH'",
		"ALTER TABLE changes ALTER COLUMN xid DROP DEFAULT",
		"ALTER TABLE cases ALTER COLUMN sort_priority TYPE integer",
		"ALTER TABLE notes DROP CONSTRAINT notes_cases_notes, ADD CONSTRAINT notes_cases_notes FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE",
	}
	for _, change := range everywhere {
		t.Run(dialect.SQLite+" "+change, func(t *testing.T) { notices(t, dialect.SQLite, change) })
	}
	for _, change := range slices.Concat(everywhere, postgres) {
		t.Run(dialect.Postgres+" "+change, func(t *testing.T) { notices(t, dialect.Postgres, change) })
	}
}

func notices(t *testing.T, on, change string) {
	t.Parallel()
	d := databasetest.New(t, on)
	if _, err := d.Writer.ExecContext(t.Context(), change); err != nil {
		t.Fatal(err)
	}
	if len(diff(t, d)) == 0 {
		t.Error("not noticed")
	}
}

// The comparison does not look at collations, so this does.
func TestIdsAndReferencesAreComparedByTheirBytes(t *testing.T) {
	d := databasetest.New(t, dialect.Postgres)
	rows, err := d.Reader.QueryContext(t.Context(), `
		SELECT table_name || '.' || column_name, coalesce(collation_name, '')
		FROM information_schema.columns
		WHERE table_schema = 'public' AND (column_name IN ('id', 'path_key') OR column_name LIKE '%\_id')
			AND column_name <> 'external_id'`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	seen := 0
	for rows.Next() {
		var column, collation string
		if err := rows.Scan(&column, &collation); err != nil {
			t.Fatal(err)
		}
		if seen++; collation != "C" {
			t.Errorf("%s has the collation %q", column, collation)
		}
	}
	if err := rows.Err(); err != nil || seen < 50 {
		t.Fatalf("%d columns, %v", seen, err)
	}
}

func diff(t *testing.T, d *database.Database) []string {
	t.Helper()
	statements, err := migrations.Diff(t.Context(), d)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range statements {
		if !strings.HasSuffix(s, ";") {
			t.Errorf("not a whole statement: %s", s)
		}
	}
	return statements
}
