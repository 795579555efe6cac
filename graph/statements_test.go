package graph_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"entgo.io/ent/dialect"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db"
	"docket/ent/db/servicecase"
)

var update = flag.Bool("update", false, "write docs/statements.md anew")

const statementsFile = "../docs/statements.md"

// sizes are the numbers of rows that every screen is asked with.
var sizes = []int{3, 30, 100}

// The number of statements behind a screen depends on what it shows, never on
// how many rows there are. docs/statements.md is the golden table.
func TestStatementsPerScreenDoNotGrowWithRows(t *testing.T) {
	counted := map[string][]int{dialect.SQLite: make([]int, len(screens)), dialect.Postgres: make([]int, len(screens))}
	t.Run("on", func(t *testing.T) { // ends when both have ended
		databasetest.Each(t, func(t *testing.T, d *database.Database) { copy(counted[d.Dialect], countScreens(t, d)) })
	})
	table := statementsTable(counted)
	if *update {
		if err := os.WriteFile(statementsFile, []byte(table), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	golden, err := os.ReadFile(statementsFile)
	if err != nil {
		t.Fatal(err)
	}
	if string(golden) != table {
		t.Errorf("%s says otherwise; if this is meant, run go test ./graph -run Statements -update:\n%s", statementsFile, table)
	}
}

func countScreens(t *testing.T, d *database.Database) []int {
	w := &world{api: newAPI(t, d)}
	w.people()
	var first []int
	for _, n := range sizes {
		w.grow(n)
		counts := make([]int, len(screens))
		for i, s := range screens {
			counts[i] = w.count(s, n)
		}
		if first == nil {
			first = counts
		}
		for i, s := range screens {
			if counts[i] != first[i] {
				t.Errorf("%s, %s: %d statements with %d rows, %d with %d", d.Dialect, s.name, counts[i], n, first[i], sizes[0])
			}
		}
	}
	return first
}

// count asks for a screen and counts the statements.
func (w *world) count(s screen, rows int) int {
	w.t.Helper()
	body := w.body(s)
	ctx, counter := database.CountStatements(w.t.Context())
	got := w.send(ctx, w.ana, body)
	if len(got.Errors) > 0 {
		w.t.Fatalf("%s: %s", s.name, got.raw)
	}
	if s.rows != "" {
		var data any
		decode(w.t, got.Data, &data)
		list, _ := at(data, s.rows).([]any)
		if len(list) < rows {
			w.t.Errorf("%s: %d rows where %d were expected", s.name, len(list), rows)
		}
	}
	return counter.Count()
}

func statementsTable(counted map[string][]int) string {
	var b strings.Builder
	b.WriteString("# Statements per screen\n\n" +
		"How many SQL statements the server sends for the queries behind the screens. The numbers are the same with\n" +
		"3, 30 and 100 rows: what is needed for one row of a list is read for all of them at once\n" +
		"(`graph/siblings.go`). Written and held by `go test ./graph -run Statements`; `-update` writes it anew.\n\n" +
		"| Screen | SQLite | PostgreSQL |\n| --- | ---: | ---: |\n")
	for i, s := range screens {
		fmt.Fprintf(&b, "| %s | %d | %d |\n", s.name, counted[dialect.SQLite][i], counted[dialect.Postgres][i])
	}
	return b.String()
}

// A world is a desk with as many rows of everything as a test wants.
type world struct {
	*api
	ana, bruno, carla desk.Actor
	team              *db.Team
	billing           *db.Queue
	acme              *db.Account
	main              *db.ServiceCase
	ids               []string
	size              int
}

func (w *world) people() {
	w.ana, w.bruno, w.carla = w.Agent("Ana"), w.Agent("Bruno"), w.Supervisor("Carla")
	w.team = w.Team("Tier 0", w.ana, w.bruno)
	w.billing = w.Queue("Billing 0")
	w.acme = w.Account("Acme")
	w.member(w.billing, w.ana.UserID)
	w.member(w.billing, w.team.ID)
	w.rules()
}

// rules are kept, so that there is something to read, and do not count.
func (w *world) rules() {
	w.t.Helper()
	_, err := w.SetStatusRules(w.t.Context(), desk.Itself(), desk.StatusDefinition{Transitions: []desk.StatusTransition{
		{FromID: "reason_in_progress", ToID: "reason_on_hold"}, {FromID: "reason_on_hold", ToID: "reason_problem_solved"},
	}})
	w.check(err)
}

// grow adds rows until there are n of everything.
func (w *world) grow(n int) {
	w.t.Helper()
	for ; w.size < n; w.size++ {
		i := w.size
		person := w.Contact(fmt.Sprintf("N%03d", i), "Silva", w.acme)
		other := w.Account(fmt.Sprintf("N%03d Ltda", i))
		colleague := w.Agent(fmt.Sprintf("Colleague %03d", i))
		team := w.Team(fmt.Sprintf("Tier %03d", i), w.ana, colleague)
		q := w.Queue(fmt.Sprintf("Queue %03d", i))
		w.member(q, colleague.UserID)
		w.member(q, team.ID)
		root := w.Subject(fmt.Sprintf("Subject %03d", i), nil)
		below := w.Subject("Below", root)
		product := w.Product(fmt.Sprintf("Product %03d", i))
		w.oneCase(i, person, other, colleague, team, below, product)
	}
	w.reopened(w.main)
}

// oneCase adds a case whose kind of customer, owner and place alternate, so
// that three of them are of every kind.
func (w *world) oneCase(i int, person *db.Contact, other *db.Account, colleague desk.Actor, team *db.Team, below *db.Subject, product *db.Product) {
	w.t.Helper()
	origin := servicecase.OriginPHONE
	in := desk.NewCase{
		Title: fmt.Sprintf("Case %03d", i), CustomerID: w.acme.ID, ContactID: &person.ID, SubjectID: &below.ID, ProductID: &product.ID,
		Priority: servicecase.PriorityHIGH, Origin: &origin, QueueID: &w.billing.ID, OwnerID: &colleague.UserID,
	}
	if i%3 == 1 {
		in.CustomerID, in.OwnerID = person.ID, &team.ID
	}
	if i%3 == 2 {
		in.CustomerID, in.ContactID = other.ID, nil
	}
	c, err := w.CreateCase(w.t.Context(), w.ana, in)
	w.check(err)
	if i%3 == 0 {
		_, err := w.PickQueueItem(w.t.Context(), colleague, desk.Pick{PlaceRef: desk.PlaceRef{CaseID: &c.ID}})
		w.check(err)
	}
	if w.main == nil {
		w.main = c
	}
	_, err = w.CreateChildCase(w.t.Context(), w.ana, desk.NewChildCase{
		ParentID: w.main.ID, Title: desk.Set(fmt.Sprintf("Below %03d", i)), SubjectID: desk.Clear[string](), OwnerID: desk.Set(*in.OwnerID),
	})
	w.check(err)
	w.link(c)
	w.ids = append(w.ids, c.ID, person.ID, other.ID)
	w.history(w.main.ID, &colleague.UserID, i)
	if i%2 == 1 {
		w.history(c.ID, &team.ID, i)
	} else {
		w.history(c.ID, &colleague.UserID, i)
	}
}

// link links the main case with a case, or for its own sake with another.
func (w *world) link(c *db.ServiceCase) {
	w.t.Helper()
	if c == w.main {
		c = w.Case(w.ana, "Another title")
	}
	_, err := w.LinkSimilarCase(w.t.Context(), w.ana, desk.SimilarLink{CaseID: w.main.ID, SimilarCaseID: c.ID, Solution: true})
	w.check(err)
}

// reopened gives a case a resolution that was taken back.
func (w *world) reopened(c *db.ServiceCase) {
	w.t.Helper()
	done, err := w.ResolveCase(w.t.Context(), w.ana, desk.Resolution{
		CaseID: c.ID, ResolutionTypeID: "reason_problem_solved", Resolution: "Solved", OpenActivities: desk.CancelOpenActivities,
	})
	w.check(err)
	_, err = w.Undo(w.t.Context(), w.ana, desk.Undoing{CommandID: done.CommandID})
	w.check(err)
}

// history adds a task, a call and a note to a case, and changes it.
func (w *world) history(caseID string, owner *string, i int) {
	w.t.Helper()
	ctx := w.t.Context()
	_, err := w.CreateTask(ctx, w.ana, desk.NewTask{CaseID: caseID, Subject: "Call back", OwnerID: owner})
	w.check(err)
	_, err = w.LogPhoneCall(ctx, w.bruno, desk.PhoneCall{CaseID: caseID, Description: "Spoke", DurationMinutes: 5, Completed: true})
	w.check(err)
	content, err := w.Keep(ctx, w.carla, "a.txt", strings.NewReader(fmt.Sprint("file ", i, caseID)))
	w.check(err)
	file, err := w.AttachFile(ctx, w.carla, desk.NewAttachment{CaseID: &caseID, Filename: "a.txt", Content: *content})
	w.check(err)
	_, err = w.AddNote(ctx, w.carla, desk.NewNote{CaseID: caseID, Text: "A note", AttachmentIDs: []string{file.ID}})
	w.check(err)
	post, err := w.AddPost(ctx, w.ana, desk.NewPost{CaseID: caseID, Text: "Who knows?"})
	w.check(err)
	_, err = w.AddPost(ctx, w.bruno, desk.NewPost{CaseID: caseID, Text: "I do", AnswersID: &post.ID})
	w.check(err)
	w.written(caseID, i)
	_, err = w.UpdateCase(ctx, w.ana, desk.CaseUpdate{CaseID: caseID, Title: desk.Set(fmt.Sprintf("Title %03d", i))})
	w.check(err)
	_, err = w.AssignCases(ctx, w.carla, desk.Assignment{CaseIDs: []string{caseID}, OwnerID: *owner})
	w.check(err)
	w.Clock.Advance(1_000_000_000)
}

// written adds a message with a file, to somebody we know and somebody we do not.
func (w *world) written(caseID string, i int) {
	w.t.Helper()
	ctx := w.t.Context()
	content, err := w.Keep(ctx, w.ana, "b.txt", strings.NewReader(fmt.Sprint("letter ", i, caseID)))
	w.check(err)
	file, err := w.AttachFile(ctx, w.ana, desk.NewAttachment{CaseID: &caseID, Filename: "b.txt", Content: *content})
	w.check(err)
	_, err = w.WriteEmail(ctx, w.ana, desk.NewEmail{
		CaseID: caseID, Subject: "Hello", Description: "Hello", To: desktest.Address("Bruno") + ", nobody@else.test", AttachmentIDs: []string{file.ID},
	})
	w.check(err)
}

func (w *world) member(q *db.Queue, id string) {
	w.t.Helper()
	_, err := w.AddQueueMember(w.t.Context(), desk.Itself(), desk.QueueMembership{QueueID: q.ID, MemberID: id})
	w.check(err)
}
