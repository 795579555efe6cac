package desk_test

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"

	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/db/caselink"
	"docket/ent/db/change"
	"docket/ent/db/migrate"
)

// A trace is what the database itself saw of row changes: triggers on every
// table write down table, id, operation and the changed columns, knowing
// nothing of verbs or of the change log.
type trace struct {
	database *database.Database
}

// untraced are the tables that are not records of the desk: the log itself, the
// memory of keys, sessions, the installation's own numbers, and the bytes of
// attachments, which the attachments name by their hash. Of the settings
// only those of the feed are none.
var untraced = []string{"changes", "commands", "sessions", "counters", "contents"}

// traceAll sets the triggers. They are made from the schema, so a new table is
// traced without anybody thinking of it.
func traceAll(t *testing.T, d *database.Database) trace {
	t.Helper()
	run(t, d, `CREATE TABLE traced (record_kind text NOT NULL, record_id text NOT NULL, operation text NOT NULL, columns text NOT NULL)`)
	if d.Dialect == dialect.Postgres {
		run(t, d, postgresTrace)
	}
	traced := 0
	for _, table := range migrate.Tables {
		if slices.Contains(untraced, table.Name) {
			continue
		}
		traced++
		for _, statement := range triggers(d.Dialect, table) {
			run(t, d, statement)
		}
	}
	if want := len(migrate.Tables) - len(untraced); traced != want {
		t.Fatalf("%d tables are traced, want %d", traced, want)
	}
	return trace{d}
}

func run(t *testing.T, d *database.Database, statement string) {
	t.Helper()
	if _, err := d.Writer.ExecContext(t.Context(), statement); err != nil {
		t.Fatalf("%v in\n%s", err, statement)
	}
}

// triggers write a row per row operation. A column counts as changed when its
// value is another; nothing is the value of all columns of a row that is not
// there.
func triggers(on string, table *schema.Table) []string {
	if on == dialect.Postgres {
		return []string{fmt.Sprintf(`CREATE TRIGGER trace AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION trace()`, table.Name)}
	}
	var statements []string
	for _, on := range []struct{ event, operation, row, before, after string }{
		{"INSERT", "CREATED", "NEW", "NULL", "NEW.%s"},
		{"UPDATE", "UPDATED", "NEW", "OLD.%s", "NEW.%s"},
		{"DELETE", "DELETED", "OLD", "OLD.%s", "NULL"},
	} {
		var changed []string
		for _, c := range table.Columns {
			if c.Name == "id" {
				continue
			}
			changed = append(changed, fmt.Sprintf("CASE WHEN %s IS NOT %s THEN '%s ' ELSE '' END",
				strings.ReplaceAll(on.before, "%s", c.Name), strings.ReplaceAll(on.after, "%s", c.Name), c.Name))
		}
		statements = append(statements, fmt.Sprintf(
			`CREATE TRIGGER trace_%[1]s_%[2]s AFTER %[3]s ON %[1]s BEGIN INSERT INTO traced VALUES ('%[1]s', %[4]s.id, '%[2]s', %[5]s); END`,
			table.Name, on.operation, on.event, on.row, strings.Join(changed, " || ")))
	}
	return statements
}

const postgresTrace = `
CREATE FUNCTION trace() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE before jsonb := '{}'; after jsonb := '{}'; operation text := 'UPDATED';
BEGIN
	IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); ELSE operation := 'CREATED'; END IF;
	IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); ELSE operation := 'DELETED'; END IF;
	INSERT INTO traced
	SELECT TG_TABLE_NAME, coalesce(after->>'id', before->>'id'), operation, coalesce(string_agg(key, ' '), '')
	FROM (SELECT jsonb_object_keys(before || after) AS key) AS columns
	WHERE key <> 'id' AND coalesce(before->key, 'null') <> coalesce(after->key, 'null');
	RETURN NULL;
END $$`

// take gives what was seen since it was last asked, a line for each change of a
// row, sorted. An update to the same values is no change.
func (tr trace) take(t *testing.T) []string {
	t.Helper()
	ctx := context.WithoutCancel(t.Context())
	rows, err := tr.database.Writer.QueryContext(ctx, `SELECT record_kind, record_id, operation, columns FROM traced`)
	noError(t, err)
	lines := readTrace(t, rows)
	_, err = tr.database.Writer.ExecContext(ctx, `DELETE FROM traced`)
	noError(t, err)
	slices.Sort(lines)
	return lines
}

func readTrace(t *testing.T, rows *sql.Rows) []string {
	t.Helper()
	defer rows.Close()
	var lines []string
	for rows.Next() {
		var kind, id, operation, columns string
		noError(t, rows.Scan(&kind, &id, &operation, &columns))
		changed := strings.Fields(columns)
		if len(changed) == 0 {
			continue
		}
		slices.Sort(changed)
		if kind == "settings" && strings.HasPrefix(id, "feed_") {
			continue
		}
		lines = append(lines, line(kind, id, operation, changed))
	}
	noError(t, rows.Err())
	return lines
}

// logged gives the same lines as the change log has them. A link is told on both
// of its cases and counts once.
func logged(t *testing.T, d *desktest.Desk, after int64) []string {
	t.Helper()
	var lines []string
	for _, c := range changesAfter(t, d, after) {
		told := line(c.RecordKind, c.RecordID, string(c.Operation), slices.Sorted(maps.Keys(c.Fields)))
		if c.RecordKind == caselink.Table && slices.Contains(lines, told) {
			continue
		}
		lines = append(lines, told)
	}
	slices.Sort(lines)
	return lines
}

func line(kind, id, operation string, columns []string) string {
	return fmt.Sprintf("%s %s %s: %s", operation, kind, id, strings.Join(columns, " "))
}

func TestTheTraceSeesAWriteThatIsNotInTheLog(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		c := d.Case(d.Agent("Ana"), "Printer on fire")
		seen := traceAll(t, d.Database)
		before := lastChange(t, d)
		d.Closed(c) // past the verbs
		got := seen.take(t)
		want := []string{line("cases", c.ID, string(change.OperationUPDATED), []string{"resolved_at", "status", "status_reason_id", "version"})}
		if !slices.Equal(got, want) {
			t.Errorf("the trace saw %v, want %v", got, want)
		}
		if told := logged(t, d, before); len(told) != 0 {
			t.Errorf("the log tells %v of a write past the verbs", told)
		}
	})
}

// folded is the log as lines, one for each record: what it was before the first
// change against what it is after the last. It is for the import, whose log
// tells of states that were never rows here.
func folded(t *testing.T, d *desktest.Desk, after int64) []string {
	t.Helper()
	type record struct {
		kind, id, operation string
		was, is             map[string]string
	}
	var records []*record
	for _, c := range changesAfter(t, d, after) {
		i := slices.IndexFunc(records, func(r *record) bool { return r.kind == c.RecordKind && r.id == c.RecordID })
		if i < 0 {
			i = len(records)
			records = append(records, &record{c.RecordKind, c.RecordID, string(c.Operation), map[string]string{}, map[string]string{}})
		}
		for column, pair := range c.Fields {
			if _, known := records[i].was[column]; !known {
				records[i].was[column] = string(pair[0])
			}
			records[i].is[column] = string(pair[1])
		}
	}
	var lines []string
	for _, r := range records {
		var changed []string
		for _, column := range slices.Sorted(maps.Keys(r.is)) {
			if r.was[column] != r.is[column] {
				changed = append(changed, column)
			}
		}
		lines = append(lines, line(r.kind, r.id, r.operation, changed))
	}
	slices.Sort(lines)
	return lines
}
