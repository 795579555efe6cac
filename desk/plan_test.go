package desk_test

import (
	"fmt"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"docket/desk/desktest"
	"docket/ent/database/databasetest"
)

// SQLite plans without looking at the rows, so a few say as much as many.
func TestTheNextCaseIsFoundByAWalkAlongTheIndexOfTheList(t *testing.T) {
	t.Parallel()
	d := desktest.New(t, databasetest.New(t, dialect.SQLite))
	ana, billing := d.Agent("Ana"), d.Queue("Billing")
	var statement string
	var args []any
	waiting := d.Waiting(ana, billing.ID).Limit(1)
	waiting.Modify(func(s *sql.Selector) { statement, args = s.Clone().Query() })
	_, err := waiting.All(t.Context())
	noError(t, err)
	rows, err := d.Database.Reader.QueryContext(t.Context(), "EXPLAIN QUERY PLAN "+statement, args...)
	noError(t, err)
	defer rows.Close()
	var plan strings.Builder
	for rows.Next() {
		var id, parent, unused int
		var step string
		noError(t, rows.Scan(&id, &parent, &unused, &step))
		fmt.Fprintln(&plan, step)
	}
	noError(t, rows.Err())
	if !strings.Contains(plan.String(), "cases_queue_priority") || strings.Contains(plan.String(), "TEMP B-TREE") {
		t.Errorf("the plan is\n%s", plan.String())
	}
}
