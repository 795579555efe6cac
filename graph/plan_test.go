package graph_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db"
	"docket/graph"
	"docket/graph/model"
)

// A page of a queue is a walk along one index, from where the page before
// ended, in every order, for people who see everything and for those who do not.
func TestPagesOfAQueueWalkItsIndexes(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, carla := a.Agent("Ana"), a.Supervisor("Carla")
		q := a.Queue("Billing")
		fill(t, d, a.Case(ana, "Printer on fire", desktest.In(q)))
		for order, index := range map[model.CaseOrderField]string{
			model.CaseOrderFieldTimeLeft: "cases_queue_time_left",
			model.CaseOrderFieldPriority: "cases_queue_priority",
			model.CaseOrderFieldAge:      "cases_queue_age",
		} {
			for _, view := range []model.QueueView{model.QueueViewAvailable, model.QueueViewAll} {
				for _, by := range []desk.Actor{ana, carla} {
					for _, direction := range []model.OrderDirection{model.OrderDirectionAsc, model.OrderDirectionDesc} {
						t.Run(fmt.Sprintf("%s %s %s %s", order, direction, view, by.Role), func(t *testing.T) {
							plan := a.plan(t, by, &model.CaseFilter{QueueID: &q.ID, View: &view}, &model.CaseOrder{Field: order, Direction: direction})
							if !strings.Contains(plan, index) || strings.Contains(plan, "TEMP B-TREE") || strings.Contains(plan, "Sort") {
								t.Errorf("not a walk along %s:\n%s", index, plan)
							}
						})
					}
				}
			}
		}
	})
}

// What somebody works on is found by who they are.
func TestOnesOwnCasesOfAQueueAreFoundByWorker(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		q := a.Queue("Billing")
		fill(t, d, a.Case(ana, "Printer on fire", desktest.In(q)))
		mine := model.QueueViewMine
		order := &model.CaseOrder{Field: model.CaseOrderFieldTimeLeft, Direction: model.OrderDirectionAsc}
		plan := a.plan(t, ana, &model.CaseFilter{QueueID: &q.ID, View: &mine}, order)
		if !strings.Contains(plan, "cases_worker") {
			t.Errorf("not by worker:\n%s", plan)
		}
	})
}

// plan is how the database would read the second page of a list.
func (a *api) plan(t *testing.T, by desk.Actor, filter *model.CaseFilter, order *model.CaseOrder) string {
	t.Helper()
	page := a.must(by, `query($f: CaseFilter, $o: CaseOrder) { cases(filter: $f, orderBy: $o, first: 1) { pageInfo { endCursor } } }`,
		variables{"f": map[string]any{"queueId": *filter.QueueID}, "o": map[string]any{"field": order.Field, "direction": order.Direction}})
	after := at(page, "cases.pageInfo.endCursor").(string)
	statement, args, err := graph.CaseListStatement(graph.WithActor(t.Context(), by), a.Desk.Desk, filter, order, &after)
	if err != nil {
		t.Fatal(err)
	}
	connection, err := a.Database.Reader.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close()
	explain := "EXPLAIN QUERY PLAN " + statement
	if a.Database.Dialect == dialect.Postgres { // which explains what has arguments only when it is prepared
		if _, err := connection.ExecContext(t.Context(), "PREPARE page AS "+statement); err != nil {
			t.Fatal(err)
		}
		defer connection.ExecContext(context.WithoutCancel(t.Context()), "DEALLOCATE page")
		explain, args = "EXPLAIN EXECUTE page("+literals(args)+")", nil
	}
	rows, err := connection.QueryContext(t.Context(), explain, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var plan strings.Builder
	for rows.Next() {
		values := make([]any, len(columns))
		for i := range values {
			values[i] = new(any)
		}
		if err := rows.Scan(values...); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintln(&plan, *values[len(values)-1].(*any))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return plan.String()
}

// literals writes arguments as PostgreSQL reads them.
func literals(args []any) string {
	texts := make([]string, len(args))
	for i, arg := range args {
		if at, ok := arg.(time.Time); ok {
			arg = at.Format(time.RFC3339Nano)
		}
		texts[i] = pq.QuoteLiteral(fmt.Sprint(arg))
	}
	return strings.Join(texts, ", ")
}

// fill copies a case many times, with other ids, ages and priorities, half of
// them closed and out of the queue, and tells the database what it holds now.
func fill(t *testing.T, d *database.Database, like *db.ServiceCase) {
	t.Helper()
	numbers := "generate_series(%d, %d) AS numbers(n)"
	later := "created_at - n * interval '1 second'"
	if d.Dialect == dialect.SQLite {
		numbers = "(WITH RECURSIVE numbers(n) AS (SELECT %d UNION ALL SELECT n + 1 FROM numbers WHERE n < %d) SELECT n FROM numbers) AS numbers"
		later = "created_at - n * 1000000"
	}
	const copied = `id, version, created_at, updated_at, number, title, status, status_reason_id, priority, customer_account_id, owner_user_id, queue_id, queue_entered_at, escalated, sort_priority, sort_due_at`
	insert := `INSERT INTO cases (` + copied + `)
		SELECT id || n, version, ` + later + `, updated_at, number || n, title,
			CASE WHEN n % 2 = 0 THEN 'ACTIVE' ELSE 'RESOLVED' END, status_reason_id, priority, customer_account_id, owner_user_id,
			CASE WHEN n % 2 = 0 THEN queue_id END, queue_entered_at, escalated, 1 + n % 3, ` + strings.ReplaceAll(later, "created_at", "sort_due_at") + `
		FROM cases CROSS JOIN %s WHERE id = '` + like.ID + `'`
	statements := []string{}
	for n := 1; n < 6000; n += 1000 { // each statement well within its time
		statements = append(statements, strings.Replace(insert, "%s", fmt.Sprintf(numbers, n, n+999), 1))
	}
	for _, statement := range append(statements, "ANALYZE cases") {
		if _, err := d.Writer.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%v: %s", err, statement)
		}
	}
}
