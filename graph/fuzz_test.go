package graph_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db/migrate"
)

// Whatever is sent to a verb, made from the schema itself: nothing fails inside,
// what is refused changes nothing, and nothing is written that the log does not
// tell.
func TestNoInputOfAnyVerbFailsInsideOrIsWrittenInPart(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := &fuzz{api: newAPI(t, d)}
		f.furnish()
		before := f.counts()
		first := f.lastChange()
		for round := range fuzzRounds(t) {
			for i, field := range schema().Mutation.Fields {
				f.r = rand.New(rand.NewPCG(uint64(round), uint64(i)))
				f.attempt(field)
			}
		}
		f.wantRowsAsLogged(before, first)
		if f.carried < 50 || f.refused < 50 {
			t.Errorf("%d were carried out and %d refused: the inputs are too tame or too wild", f.carried, f.refused)
		}
	})
}

// fuzzRounds is how often every verb is tried; DOCKET_TEST_ROUNDS says otherwise.
func fuzzRounds(t *testing.T) int {
	t.Helper()
	text, given := os.LookupEnv("DOCKET_TEST_ROUNDS")
	if !given {
		return 12
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

type fuzz struct {
	*api
	r                *rand.Rand
	people           []desk.Actor
	ids              map[string][]string // by prefix
	carried, refused int
}

// furnish makes records that inputs may name.
func (f *fuzz) furnish() {
	f.people = []desk.Actor{f.Administrator("Zita"), f.Supervisor("Carla"), f.Agent("Ana")}
	ana := f.people[2]
	f.Team("Tier 1", ana)
	acme, billing := f.Account("Acme"), f.Queue("Billing")
	f.PrivateQueue("Secret")
	f.Contact("Maria", "Silva", acme)
	f.Product("LaserJet")
	f.Subject("Printers", nil)
	for i := range 4 {
		c := f.Case(ana, fmt.Sprint("Case ", i), desktest.For(acme), desktest.In(billing))
		_, err := f.CreateTask(f.t.Context(), ana, desk.NewTask{CaseID: c.ID, Subject: "Call back"})
		f.check(err)
		f.note(ana, c, "They are angry.")
	}
}

// attempt sends a random input to a verb and looks at what came of it.
func (f *fuzz) attempt(field *ast.FieldDefinition) {
	f.t.Helper()
	f.collect()
	arguments, v, declared := "", variables{}, []string{}
	for _, a := range field.Arguments {
		v[a.Name] = f.value(a.Type, a.Name, 0)
		declared = append(declared, "$"+a.Name+": "+a.Type.String())
		arguments += a.Name + ": $" + a.Name + " "
	}
	query := "mutation"
	if arguments != "" {
		query += "(" + strings.Join(declared, ", ") + ")"
		arguments = "(" + arguments + ")"
	}
	query += " { " + field.Name + arguments + " { __typename userErrors { code message path } " + outcome(field.Name) + " } }"
	by := f.people[f.r.IntN(len(f.people))]
	before, last := f.fingerprint(), f.lastChange()
	got := f.ask(by, query, v)
	sent := func() string { text, _ := json.Marshal(v); return fmt.Sprintf("%.2000s by %s", text, by.Name) }
	f.silent(field.Name+" "+sent(), got)
	if slices.Contains(got.codes(), "INTERNAL") {
		f.t.Errorf("%s %s: %s", field.Name, sent(), got.raw)
	}
	changed, refused := f.fingerprint() != before, f.isRefused(got)
	switch {
	case changed && refused:
		f.t.Errorf("%s %s was refused and changed something: %s", field.Name, sent(), got.raw)
	case changed && f.lastChange() == last && !slices.Contains(unlogged, field.Name):
		f.t.Errorf("%s %s changed something that the log does not tell: %s", field.Name, sent(), got.raw)
	}
}

// unlogged are the verbs that write what is no record of the desk.
var unlogged = []string{"signIn", "signOut"}

// isRefused reports whether nothing was done at all.
func (f *fuzz) isRefused(got answer) bool {
	var data map[string]map[string]any
	_ = json.Unmarshal(got.Data, &data)
	refused := len(got.Errors) > 0
	for _, payload := range data {
		errors, _ := payload["userErrors"].([]any)
		refused = refused || len(errors) > 0
	}
	if refused {
		f.refused++
	} else {
		f.carried++
	}
	return refused
}

// collect finds what there is to be named now.
func (f *fuzz) collect() {
	f.t.Helper()
	f.ids = map[string][]string{}
	rows, err := f.Database.Reader.QueryContext(f.t.Context(),
		`SELECT DISTINCT record_id FROM changes UNION SELECT id FROM status_reasons UNION SELECT command_id FROM changes ORDER BY 1`)
	f.check(err)
	defer rows.Close()
	for rows.Next() {
		var id string
		f.check(rows.Scan(&id))
		prefix := id[:strings.Index(id, "_")+1]
		f.ids[prefix] = append(f.ids[prefix], id)
	}
	f.check(rows.Err())
}

// fingerprint is the number of rows of every table and the sum of their
// versions: what is refused leaves it as it is.
func (f *fuzz) fingerprint() string {
	f.t.Helper()
	var parts []string
	for _, table := range migrate.Tables {
		if slices.Contains([]string{"commands", "counters"}, table.Name) {
			continue // keys and numbers are used up by refused calls on neither database, but tell nothing of records
		}
		sum := "0"
		for _, c := range table.Columns {
			if c.Name == "version" {
				sum = "coalesce(sum(version), 0)"
			}
		}
		parts = append(parts, "(SELECT count(*) || ' ' || "+sum+" FROM "+table.Name+")")
	}
	var text string
	f.check(f.Database.Reader.QueryRowContext(f.t.Context(), "SELECT "+strings.Join(parts, " || ', ' || ")).Scan(&text))
	return text
}

func (f *fuzz) lastChange() (last int64) {
	f.t.Helper()
	f.check(f.Database.Reader.QueryRowContext(f.t.Context(), "SELECT coalesce(max(seq), 0) FROM changes").Scan(&last))
	return last
}

// counts are the numbers of rows of the tables that the log speaks of.
func (f *fuzz) counts() map[string]int {
	f.t.Helper()
	counts := map[string]int{}
	for _, table := range migrate.Tables {
		if slices.Contains([]string{"changes", "commands", "sessions", "counters", "contents", "settings"}, table.Name) {
			continue
		}
		var n int
		f.check(f.Database.Reader.QueryRowContext(f.t.Context(), "SELECT count(*) FROM "+table.Name).Scan(&n))
		counts[table.Name] = n
	}
	return counts
}

// wantRowsAsLogged compares how the tables grew with what the log tells. What
// concerns two cases is told on both and counts once.
func (f *fuzz) wantRowsAsLogged(before map[string]int, after int64) {
	f.t.Helper()
	for table, n := range f.counts() {
		var told int
		f.check(f.Database.Reader.QueryRowContext(f.t.Context(), `SELECT coalesce(sum(CASE operation WHEN 'CREATED' THEN 1 WHEN 'DELETED' THEN -1 ELSE 0 END), 0)
			FROM (SELECT DISTINCT command_id, record_id, operation FROM changes WHERE seq > `+strconv.FormatInt(after, 10)+` AND record_kind = '`+table+`') AS told`).Scan(&told))
		if n-before[table] != told {
			f.t.Errorf("%s grew by %d rows, the log tells of %d", table, n-before[table], told)
		}
	}
}
