package graph_test

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql"
	"golang.org/x/tools/txtar"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db"
	"docket/ent/db/post"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
)

// Every file of testdata is a scenario: who asks, what is there, what is asked
// and what is answered, on both databases. Sections are carried out in the
// order they stand in, and may be repeated:
//
//	-- as --      the name of a colleague; "stranger" is nobody
//	-- given --   sentences, one a line; see sentences below
//	-- query --   an operation
//	-- want --    its data, or {"errors": [code, ...]}; "*" stands for any value
//
// In queries and answers {{Printer on fire}} is the id of what has that name,
// {{Printer on fire.item}} its place in a queue, {{Printer on fire.number}} its
// number, {{now}} the desk's time, {{now 90m}} that much later.
func TestScenarios(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.txtar")
	if err != nil || len(files) < 30 {
		t.Fatalf("%d scenarios, %v", len(files), err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(strings.TrimPrefix(file, "testdata/"), ".txtar")
		t.Run(name, func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			databasetest.Each(t, func(t *testing.T, d *database.Database) {
				(&scenario{api: newAPI(t, d), people: map[string]desk.Actor{"stranger": {}}, named: map[string]string{}}).run(archive)
			})
		})
	}
}

type scenario struct {
	*api
	people map[string]desk.Actor
	named  map[string]string
	by     desk.Actor
	got    answer
}

func (s *scenario) run(archive *txtar.Archive) {
	checked := 0
	for _, section := range archive.Files {
		text := strings.TrimSpace(string(section.Data))
		switch section.Name {
		case "given":
			for line := range strings.Lines(text) {
				s.given(strings.TrimSpace(line))
			}
		case "as":
			s.by = s.person(text)
		case "query":
			s.got = s.ask(s.by, s.filled(text), nil)
		case "want":
			s.want(s.filled(text))
			checked++
		default:
			s.t.Fatalf("no section is called %q", section.Name)
		}
	}
	if checked == 0 {
		s.t.Fatal("nothing is wanted")
	}
}

// want compares the answer with what the scenario says.
func (s *scenario) want(text string) {
	s.t.Helper()
	var want, got any
	decode(s.t, []byte(text), &want)
	if codes := at(want, "errors"); codes != nil {
		if fmt.Sprint(codes) != fmt.Sprint(s.got.codes()) {
			s.t.Errorf("want errors %v: %s", codes, s.got.raw)
		}
		return
	}
	if len(s.got.Errors) > 0 {
		s.t.Fatalf("errors: %s", s.got.raw)
	}
	decode(s.t, s.got.Data, &got)
	if !fits(got, want) {
		pretty, _ := json.MarshalIndent(got, "", "  ")
		s.t.Errorf("got %s\nwant %s", pretty, text)
	}
}

// fits compares values; "*" fits everything but null.
func fits(got, want any) bool {
	switch want := want.(type) {
	case string:
		return got == want || want == "*" && got != nil
	case map[string]any:
		object, ok := got.(map[string]any)
		if !ok || len(object) != len(want) {
			return false
		}
		for name, value := range want {
			if _, there := object[name]; !there || !fits(object[name], value) {
				return false
			}
		}
		return true
	case []any:
		list, ok := got.([]any)
		if !ok || len(list) != len(want) {
			return false
		}
		for i := range want {
			if !fits(list[i], want[i]) {
				return false
			}
		}
		return true
	}
	return reflect.DeepEqual(got, want)
}

var placeholder = regexp.MustCompile(`\{\{([^}]+)\}\}`)

func (s *scenario) filled(text string) string {
	return placeholder.ReplaceAllStringFunc(text, func(found string) string {
		name := found[2 : len(found)-2]
		if name == "now" || strings.HasPrefix(name, "now ") {
			at := s.Now()
			if _, later, ok := strings.Cut(name, " "); ok {
				at = at.Add(s.duration(later))
			}
			return at.Format("2006-01-02T15:04:05.000Z")
		}
		return s.id(name)
	})
}

func (s *scenario) duration(text string) time.Duration {
	d, err := time.ParseDuration(text)
	s.check(err)
	return d
}

func (s *scenario) id(name string) string {
	s.t.Helper()
	name, what, _ := strings.Cut(name, ".")
	id, known := s.named[name]
	if !known {
		s.t.Fatalf("nothing is called %q", name)
	}
	switch what {
	case "item":
		item, err := s.QueueItems(desk.Itself()).Where(queueitem.CaseID(id)).Order(queueitem.ByID(sql.OrderDesc())).First(s.t.Context())
		s.check(err)
		return item.ID
	case "number":
		c, err := s.Database.Client.ServiceCase.Get(s.t.Context(), id)
		s.check(err)
		return c.Number
	}
	return id
}

func (s *scenario) person(name string) desk.Actor {
	s.t.Helper()
	by, known := s.people[name]
	if !known {
		s.t.Fatalf("nobody is called %q", name)
	}
	return by
}

// sentences are the vocabulary of "given". What they make is known by its name.
var sentences = []struct {
	shape *regexp.Regexp
	carry func(s *scenario, m []string)
}{
	{shape(`(agent|supervisor|administrator) (\S+)`), (*scenario).colleague},
	{shape(`password of (\S+) is (.+)`), func(s *scenario, m []string) { s.Password(s.person(m[0]), m[1]) }},
	{shape(`team (.+?): (.+)`), func(s *scenario, m []string) { s.named[m[0]] = s.Team(m[0], s.everybody(m[1])...).ID }},
	{shape(`queue (.+)`), func(s *scenario, m []string) { s.named[m[0]] = s.Queue(m[0]).ID }},
	{shape(`private queue (.+?)(?:: (.+))?`), func(s *scenario, m []string) { s.named[m[0]] = s.PrivateQueue(m[0], s.everybody(m[1])...).ID }},
	{shape(`account (.+)`), func(s *scenario, m []string) { s.named[m[0]] = s.Account(m[0]).ID }},
	{shape(`contact (\S+) (\S+)(?: of (.+))?`), (*scenario).customer},
	{shape(`subject (.+?)(?: below (.+))?`), (*scenario).topic},
	{shape(`product (.+)`), func(s *scenario, m []string) { s.named[m[0]] = s.Product(m[0]).ID }},
	{shape(`(closed )?case "(.+?)" by (\S+)(?:, for ([^,]+))?(?:, in ([^,]+))?(?:, (HIGH|NORMAL|LOW))?`), (*scenario).opened},
	{shape(`(\S+) picked "(.+)"`), func(s *scenario, m []string) { s.pick(s.person(m[0]), s.theCase(m[1])) }},
	{shape(`note "(.+)" on "(.+)" by (\S+)`), func(s *scenario, m []string) { s.named[m[0]] = s.note(s.person(m[2]), s.theCase(m[1]), m[0]).ID }},
	{shape(`task "(.+)" on "(.+)" by (\S+)`), (*scenario).task},
	{shape(`post "(.+)" on "(.+)" by (\S+)`), func(s *scenario, m []string) { s.post(m, desk.NewPost{CaseID: s.id(m[1]), Text: m[0]}) }},
	{shape(`comment "(.+)" on "(.+)" by (\S+)`), (*scenario).comment},
	{shape(`file "(.+)" on "(.+)" by (\S+)`), (*scenario).file},
	{shape(`call of (\d+) minutes on "(.+)" by (\S+)`), (*scenario).called},
	{shape(`(\S+) resolved "(.+)"`), (*scenario).resolved},
	{shape(`(\S+) merged "(.+)" into "(.+)"`), (*scenario).merged},
	{shape(`only (.+)`), (*scenario).only},
	{shape(`(\S+) titled "(.+)" "(.+)"`), func(s *scenario, m []string) { s.title(s.person(m[0]), s.theCase(m[1]), m[2]) }},
	{shape(`(\S+) later`), func(s *scenario, m []string) { s.Clock.Advance(s.duration(m[0])) }},
}

func shape(text string) *regexp.Regexp { return regexp.MustCompile("^" + text + "$") }

func (s *scenario) given(line string) {
	s.t.Helper()
	for _, sentence := range sentences {
		if found := sentence.shape.FindStringSubmatch(line); found != nil {
			sentence.carry(s, found[1:])
			return
		}
	}
	s.t.Fatalf("no sentence reads %q", line)
}

func (s *scenario) colleague(m []string) {
	make := map[string]func(string) desk.Actor{"agent": s.Agent, "supervisor": s.Supervisor, "administrator": s.Administrator}[m[0]]
	s.people[m[1]] = make(m[1])
	s.named[m[1]] = s.people[m[1]].UserID
}

func (s *scenario) everybody(names string) []desk.Actor {
	var all []desk.Actor
	for name := range strings.SplitSeq(names, ", ") {
		if name != "" {
			all = append(all, s.person(name))
		}
	}
	return all
}

func (s *scenario) customer(m []string) {
	var of *db.Account
	if m[2] != "" {
		of = &db.Account{ID: s.id(m[2])}
	}
	s.named[m[0]+" "+m[1]] = s.Contact(m[0], m[1], of).ID
}

func (s *scenario) topic(m []string) {
	var below *db.Subject
	if m[1] != "" {
		below = &db.Subject{ID: s.id(m[1])}
	}
	s.named[m[0]] = s.Subject(m[0], below).ID
}

func (s *scenario) opened(m []string) {
	var with []desktest.With
	if m[3] != "" {
		with = append(with, func(in *desk.NewCase) { in.CustomerID = s.id(m[3]) })
	}
	if m[4] != "" {
		with = append(with, desktest.In(&db.Queue{ID: s.id(m[4])}))
	}
	if m[5] != "" {
		with = append(with, desktest.Prioritised(servicecase.Priority(m[5])))
	}
	c := s.Case(s.person(m[2]), m[1], with...)
	if m[0] != "" {
		s.Closed(c)
	}
	s.named[m[1]] = c.ID
}

func (s *scenario) called(m []string) {
	minutes, err := strconv.Atoi(m[0])
	s.check(err)
	_, err = s.LogPhoneCall(s.t.Context(), s.person(m[2]), desk.PhoneCall{CaseID: s.id(m[1]), Description: "We talked.", DurationMinutes: minutes, Completed: true})
	s.check(err)
}

// resolved resolves a case; its resolution and the command are known by the
// case's name and "resolution" or "command".
func (s *scenario) resolved(m []string) {
	done, err := s.ResolveCase(s.t.Context(), s.person(m[0]), desk.Resolution{
		CaseID: s.id(m[1]), ResolutionTypeID: "reason_problem_solved", Resolution: "Extinguished", OpenActivities: desk.CancelOpenActivities,
	})
	s.check(err)
	s.named["resolution of "+m[1]], s.named["command of "+m[1]] = done.Resolution.ID, done.CommandID
}

// merged merges a case into another; the command is known by the case's name
// and "merge of".
func (s *scenario) merged(m []string) {
	done, err := s.MergeCases(s.t.Context(), s.person(m[0]), desk.CaseMerge{SurvivorID: s.id(m[2]), MergedIDs: []string{s.id(m[1])}})
	s.check(err)
	s.named["merge of "+m[1]] = done.CommandID
}

// only lets reasons follow one another that are listed: "in_progress to
// on_hold, on_hold to cancelled".
func (s *scenario) only(m []string) {
	in := desk.StatusDefinition{Enabled: true}
	for step := range strings.SplitSeq(m[0], ", ") {
		from, to, _ := strings.Cut(step, " to ")
		in.Transitions = append(in.Transitions, desk.StatusTransition{FromID: "reason_" + from, ToID: "reason_" + to})
	}
	_, err := s.SetStatusRules(s.t.Context(), desk.Itself(), in)
	s.check(err)
}

func (s *scenario) theCase(name string) *db.ServiceCase { return &db.ServiceCase{ID: s.id(name)} }

func (s *scenario) task(m []string) {
	task, err := s.CreateTask(s.t.Context(), s.person(m[2]), desk.NewTask{CaseID: s.id(m[1]), Subject: m[0]})
	s.check(err)
	s.named[m[0]] = task.ID
}

func (s *scenario) post(m []string, in desk.NewPost) {
	added, err := s.AddPost(s.t.Context(), s.person(m[2]), in)
	s.check(err)
	s.named[m[0]] = added.ID
}

func (s *scenario) comment(m []string) {
	on, err := s.Posts(desk.Itself()).Where(post.ID(s.id(m[1]))).Only(s.t.Context())
	s.check(err)
	s.post(m, desk.NewPost{CaseID: on.CaseID, Text: m[0], AnswersID: &on.ID})
}

// file puts a file on a new note that names it.
func (s *scenario) file(m []string) {
	by, caseID := s.person(m[2]), s.id(m[1])
	content, err := s.Keep(s.t.Context(), by, m[0], strings.NewReader("a fuse.\n"))
	s.check(err)
	added, err := s.AttachFile(s.t.Context(), by, desk.NewAttachment{CaseID: &caseID, Filename: m[0], Content: *content})
	s.check(err)
	_, err = s.AddNote(s.t.Context(), by, desk.NewNote{CaseID: caseID, Text: "See " + m[0], AttachmentIDs: []string{added.ID}})
	s.check(err)
	s.named[m[0]] = added.ID
}
