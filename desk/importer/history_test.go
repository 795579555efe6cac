package importer_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db/change"
	"docket/ent/db/servicecase"
)

// desks is a mapping of several rows per case.
const desks = `
source: desks
dates: ["2006-01-02 15:04"]
group:
  by: id
  order: [{column: at, as: date}, {column: step, as: number}]
history: true
case:
  external_id: "{id}"
  number: "D-{id}"
  title: "{title}"
  description: {from: "{text}", rows: last}
  status_reason: {from: "{state}", values: {new: IN_PROGRESS, wait: ON_HOLD, done: PROBLEM_SOLVED, dropped: CANCELLED}}
  customer: {contact: {name: "{caller}"}}
  queue: {name: "{group}", team: "{group}"}
  owner: {user: "{who}", team: "{group}"}
  worker: "{who}"
  created_at: {from: "{at}", rows: first}
  changed_at: "{at}"
  changed_by: "{by}"
  resolved_at: "{at}"
  cancelled_at: "{at}"
notes:
  - {external_id: "{id}/{step}", text: "{note}", author: "{by}", at: "{at}"}
`

const desksHeader = "id,step,at,state,title,text,caller,group,who,by,note\n"

func TestTheRowsOfACaseBecomeItsHistory(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		mapping := written(t, "desks.yaml", desks)
		start := desksHeader +
			"1,0,2024-01-01 08:00,new,Mouse,,Ana,First,,Eva,Rang\n" +
			"1,2,2024-01-03 08:00,done,Mouse,,Ana,Second,Rui,Rui,\n" + // out of order in the file
			"1,1,2024-01-02 08:00,wait,Mouse stuck,,Ana,Second,Rui,Eva,\n" +
			"2,0,2024-01-01 09:00,new,Screen,,Bia,First,,Eva,\n"
		r := run(t, newDesk(d), mapping, written(t, "d.csv", start))
		if r.Rows != 4 || r.Created != 2 || r.Refusals != 0 {
			t.Fatal(r)
		}
		c := d.Client.ServiceCase.Query().Where(servicecase.Number("D-1")).OnlyX(t.Context())
		equal(t, "status", c.Status, servicecase.StatusRESOLVED)
		equal(t, "version", c.Version, 3)
		equal(t, "history", history(t, d, c.ID), strings.TrimSpace(`
2024-01-01 08:00 Eva CREATED title "Mouse"
2024-01-02 08:00 Eva UPDATED owner_team_id, owner_user_id, queue_entered_at, queue_id, status_reason_id, title, updated_at, version, worker_id
2024-01-03 08:00 Rui UPDATED queue_entered_at, queue_id, resolved_at, status, status_reason_id, title, updated_at, version, worker_id`))

		// It goes on: what is new is told, what was told is not told again.
		before := counts(t, d)
		r = run(t, newDesk(d), mapping, written(t, "d.csv", start+
			"2,1,2024-01-05 08:00,wait,Screen,,Bia,First,,Eva,\n"+
			"2,2,2024-01-06 08:00,dropped,Screen,,Bia,First,,Rui,Gave up\n"))
		if r.Updated != 1 || r.Unchanged != 1 {
			t.Errorf("the longer file: %s", r)
		}
		after := counts(t, d)
		equal(t, "changes", after["changes"]-before["changes"], 4) // two states, the place that ends, the note
		logTellsTheRows(t, d)
	})
}

// history is the log of a case's own row, in few words.
func history(t *testing.T, d *database.Database, id string) string {
	t.Helper()
	changes, err := d.Client.Change.Query().Where(change.RecordID(id)).Order(change.ByID()).All(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, c := range changes {
		by := d.Client.User.GetX(t.Context(), *c.ActorID).Name
		what := "title " + string(c.Fields["title"][1])
		if c.Operation == change.OperationUPDATED {
			what = strings.Join(sorted(c.Fields), ", ")
		}
		lines = append(lines, fmt.Sprintf("%s %s %s %s", c.At.UTC().Format("2006-01-02 15:04"), by, c.Operation, what))
	}
	return strings.Join(lines, "\n")
}

func TestABadRowOfACaseIsLeftOutOfIt(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		r := run(t, newDesk(d), written(t, "desks.yaml", desks), written(t, "d.csv", desksHeader+
			"1,0,2024-01-01 08:00,new,Mouse,,Ana,First,,Eva,\n"+
			"1,1,2024-01-02 08:00,lost in thought,Mouse,,Ana,First,,Eva,\n"+
			"1,x,2024-01-03 08:00,wait,Mouse,,Ana,First,,Eva,\n"+
			"1,3,2024-01-04 08:00,done,Mouse,,Ana,First,,Eva,\n"+
			",0,2024-01-04 08:00,done,Mouse,,Ana,First,,Eva,\n"+
			"2,0,2024-01-01 08:00,new,"+strings.Repeat("x", 201)+",,Ana,First,,Eva,\n"))
		if r.Rows != 6 || r.Created != 1 || r.RefusedRows != 4 {
			t.Errorf("got %s", r)
		}
		equal(t, "status", d.Client.ServiceCase.Query().OnlyX(t.Context()).Status, servicecase.StatusRESOLVED)
		equal(t, "first refusal", r.Shown[1].String(), `line 3, state "lost in thought": The mapping's values for case.status_reason do not list this.`)
	})
}

func TestTheRowsOfACaseMustStandTogether(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		r := run(t, newDesk(d), written(t, "desks.yaml", desks), written(t, "d.csv", desksHeader+
			"1,0,2024-01-01 08:00,new,Mouse,,Ana,First,,Eva,\n"+
			"2,0,2024-01-01 08:00,new,Screen,,Ana,First,,Eva,\n"+
			"1,1,2024-01-02 08:00,done,Mouse,,Ana,First,,Eva,\n"+
			"1,2,2024-01-03 08:00,done,Mouse,,Ana,First,,Eva,\n"))
		if r.Created != 2 || r.RefusedRows != 2 || len(r.Shown) != 1 {
			t.Fatalf("got %s", r)
		}
		equal(t, "refusal", r.Shown[0].String(), `line 4 (2 rows), id "1": The rows of a case must stand together; this one began on line 2. Sort the file by this column.`)
	})
}

func TestACaseFirstHeardOfAsClosedWasOpenBefore(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		mapping := strings.Replace(shop, "source: shop", "source: shop\nhistory: true", 1)
		file := shopFile(t, a{"id": "1", "state": "done", "closed": "07/03/2024", "clerk": "Eva"})
		run(t, newDesk(d), written(t, "shop.yaml", mapping), file)
		c := d.Client.ServiceCase.Query().OnlyX(t.Context())
		changes := d.Client.Change.Query().Where(change.RecordID(c.ID)).Order(change.ByID()).AllX(t.Context())
		equal(t, "changes", len(changes), 2)
		equal(t, "opened", changes[0].At.UTC(), c.CreatedAt)
		equal(t, "closed", changes[1].At.UTC(), *c.ResolvedAt)
		equal(t, "status", string(changes[1].Fields["status"][0])+string(changes[1].Fields["status"][1]), `"ACTIVE""RESOLVED"`)
		if r := run(t, newDesk(d), written(t, "shop.yaml", mapping), file); r.Unchanged != 1 {
			t.Errorf("again: %s", r)
		}
	})
}

func sorted(fields map[string][2]json.RawMessage) []string {
	names := make([]string, 0, len(fields))
	for name := range fields {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
