package desk_test

import (
	"context"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/queue"
	"docket/ent/db/servicecase"
	"docket/ent/db/user"
)

// reads are the exported methods of the desk that have the shape of a verb and
// write nothing.
var reads = []string{"CustomerCaseCounts", "SimilarCases"}

// sessionVerbs write sessions only, which are no records of the desk.
var sessionVerbs = []string{"SignIn", "SignOut"}

func TestTheLogTellsEveryRowChangeOfEveryVerb(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		s := &scenario{t: t, d: d, seen: traceAll(t, d.Database), called: map[string]bool{}}
		s.people()
		s.catalogue()
		s.customers()
		s.cases()
		s.activities()
		s.words()
		s.queues()
		s.lives()
		s.families()
		s.merges()
		s.reasons()
		s.links()
		s.entitlements()
		s.imports()
		s.promises()
		if missing := s.missing(); len(missing) > 0 {
			t.Errorf("the scenario does not call %v: add the verb to it", missing)
		}
	})
}

// A scenario calls every verb and compares, after each call, what the database
// saw with what the change log tells.
type scenario struct {
	t      *testing.T
	d      *desktest.Desk
	seen   trace
	called map[string]bool

	itself, ana, bruno, carla desk.Actor
	team                      *db.Team
	acme                      *db.Account
	maria                     *db.Contact
	subject                   *db.Subject
	product                   *db.Product
	first, second             *db.ServiceCase
	queue                     *db.Queue
}

// call calls a verb twice with one key: the first call must be told by the log
// exactly as it was, the second must write nothing and answer the same.
func call[In, Out any](s *scenario, verb func(context.Context, desk.Actor, In) (Out, error), name string, by desk.Actor, in In) Out {
	s.t.Helper()
	s.called[name] = true
	s.d.Clock.Advance(time.Minute)
	keyed := withKey(&in, "key of "+name+" "+s.d.Now().String())
	answer := s.once(name, func() (any, error) { return verb(s.t.Context(), by, in) }, true)
	s.d.Clock.Advance(time.Minute)
	if keyed {
		again := s.once(name, func() (any, error) { return verb(s.t.Context(), by, in) }, false)
		if got, want := encoded(s.t, again), encoded(s.t, answer); got != want {
			s.t.Errorf("%s again with its key answers\n%s\nwant\n%s", name, got, want)
		}
	}
	return answer.(Out)
}

func (s *scenario) once(name string, do func() (any, error), writes bool) any {
	s.t.Helper()
	s.seen.take(s.t)
	last := lastChange(s.t, s.d)
	answer, err := do()
	if err != nil {
		s.t.Fatalf("%s: %v", name, err)
	}
	seen, told := s.seen.take(s.t), logged(s.t, s.d, last)
	if !slices.Equal(seen, told) {
		s.t.Errorf("%s: the database saw\n  %s\nthe log tells\n  %s", name, strings.Join(seen, "\n  "), strings.Join(told, "\n  "))
	}
	if writes != (len(seen) > 0) {
		s.t.Errorf("%s: wrote %d rows, want some: %v", name, len(seen), writes)
	}
	for _, c := range changesAfter(s.t, s.d, last) {
		if want := strings.ToLower(name[:1]) + name[1:]; c.Verb != want {
			s.t.Errorf("the log says %s, want %s", c.Verb, want)
		}
	}
	wantFullTextInStep(s.t, s.d, name)
	return answer
}

// withKey gives an input an idempotency key, if it has room for one.
func withKey(in any, key string) bool {
	field := reflect.ValueOf(in).Elem().FieldByName("IdempotencyKey")
	if field.IsValid() {
		field.SetString(key)
	}
	return field.IsValid()
}

func encoded(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	noError(t, err)
	return string(text)
}

// missing are the verbs that the scenario forgot: exported methods that take an
// actor and an input, and answer a result and an error.
func (s *scenario) missing() []string {
	var names []string
	desks := reflect.TypeFor[*desk.Desk]()
	for i := range desks.NumMethod() {
		m := desks.Method(i)
		if isVerb(m.Type) && !s.called[m.Name] && !slices.Contains(reads, m.Name) && !slices.Contains(sessionVerbs, m.Name) {
			names = append(names, m.Name)
		}
	}
	if len(s.called) < 20 {
		s.t.Fatalf("only %v were called", slices.Sorted(maps.Keys(s.called)))
	}
	return names
}

func isVerb(method reflect.Type) bool {
	return method.NumIn() == 4 && method.NumOut() == 2 &&
		method.In(1) == reflect.TypeFor[context.Context]() &&
		method.In(2) == reflect.TypeFor[desk.Actor]() &&
		method.In(3).Kind() == reflect.Struct &&
		method.Out(1) == reflect.TypeFor[error]()
}

func (s *scenario) people() {
	s.itself = desk.Itself()
	person := func(name string, role user.Role) desk.Actor {
		u := call(s, s.d.CreateUser, "CreateUser", s.itself, desk.NewUser{Name: name, Email: new(desktest.Address(name)), Password: new("a long password"), Role: role})
		return desk.Actor{UserID: u.ID, Name: u.Name, Role: u.Role}
	}
	s.ana, s.bruno, s.carla = person("Ana", user.RoleAGENT), person("Bruno", user.RoleAGENT), person("Carla", user.RoleSUPERVISOR)
	call(s, s.d.SetPassword, "SetPassword", s.itself, desk.NewPassword{UserID: s.ana.UserID, Password: "another password"})
	call(s, s.d.UpdatePreferences, "UpdatePreferences", s.ana, desk.Preferences{Locale: new("pt-BR")})
	s.team = call(s, s.d.CreateTeam, "CreateTeam", s.itself, desk.NewTeam{Name: "Tier 2"})
	call(s, s.d.AddTeamMember, "AddTeamMember", s.itself, desk.TeamMembership{TeamID: s.team.ID, UserID: s.ana.UserID})
}

func (s *scenario) catalogue() {
	root := call(s, s.d.CreateSubject, "CreateSubject", s.itself, desk.NewSubject{Title: "Hardware"})
	s.subject = call(s, s.d.CreateSubject, "CreateSubject", s.itself, desk.NewSubject{Title: "Printers", ParentID: &root.ID, Description: new("They burn.")})
	s.product = call(s, s.d.CreateProduct, "CreateProduct", s.itself, desk.NewProduct{Name: "LaserJet", ProductNumber: new("LJ-1")})
}

func (s *scenario) customers() {
	s.acme = call(s, s.d.CreateAccount, "CreateAccount", s.ana, desk.NewAccount{
		Name: "Acme", AccountNumber: new("A-1"), Email: new("desk@acme.test"), Phone: new("+55 11 5555-0100"),
		Website: new("acme.test"), City: new("São Paulo"), Country: new("br"), TimeZone: new("America/Sao_Paulo"), Description: new("Anvils."),
	})
	call(s, s.d.UpdateAccount, "UpdateAccount", s.ana, desk.AccountUpdate{AccountID: s.acme.ID, Phone: desk.Clear[string](), City: desk.Set("Santos")})
	s.maria = call(s, s.d.CreateContact, "CreateContact", s.ana, desk.NewContact{
		FirstName: new("Maria"), LastName: "Silva", AccountID: &s.acme.ID, Language: new("pt-br"), MobilePhone: new("+55 11 95555-0100"),
	})
	call(s, s.d.UpdateContact, "UpdateContact", s.ana, desk.ContactUpdate{ContactID: s.maria.ID, LastName: desk.Set("Souza"), JobTitle: desk.Set("Director")})
}

func (s *scenario) cases() {
	s.queue = call(s, s.d.CreateQueue, "CreateQueue", s.carla, desk.NewQueue{Name: "Billing", Visibility: queue.VisibilityPRIVATE, Description: new("Money.")})
	call(s, s.d.AddQueueMember, "AddQueueMember", s.carla, desk.QueueMembership{QueueID: s.queue.ID, MemberID: s.ana.UserID})
	call(s, s.d.AddQueueMember, "AddQueueMember", s.carla, desk.QueueMembership{QueueID: s.queue.ID, MemberID: s.team.ID})
	call(s, s.d.RemoveQueueMember, "RemoveQueueMember", s.carla, desk.QueueMembership{QueueID: s.queue.ID, MemberID: s.ana.UserID})
	later := s.d.Now().Add(24 * time.Hour)
	s.first = call(s, s.d.CreateCase, "CreateCase", s.ana, desk.NewCase{
		Title: "Printer on fire", Description: new("It burns."), CustomerID: s.acme.ID, ContactID: &s.maria.ID,
		SubjectID: &s.subject.ID, ProductID: &s.product.ID, Priority: servicecase.PriorityHIGH, ResolveBy: &later, QueueID: &s.queue.ID,
	})
	s.second = call(s, s.d.CreateCase, "CreateCase", s.ana, desk.NewCase{Title: "No invoice", CustomerID: s.maria.ID})
	call(s, s.d.UpdateCase, "UpdateCase", s.ana, desk.CaseUpdate{
		CaseID: s.second.ID, Title: desk.Set("No invoice yet"), CustomerID: desk.Set(s.acme.ID), Escalated: desk.Set(true),
		StatusReasonID: desk.Set("reason_on_hold"), Priority: desk.Set(servicecase.PriorityLOW),
	})
}

func (s *scenario) activities() {
	caseID := s.second.ID
	call(s, s.d.LogPhoneCall, "LogPhoneCall", s.ana, desk.PhoneCall{CaseID: caseID, Description: "We called.", Completed: true, DurationMinutes: 5})
	task := call(s, s.d.CreateTask, "CreateTask", s.ana, desk.NewTask{CaseID: caseID, Subject: "Call again", DueAt: new(s.d.Now().Add(time.Hour))})
	meeting := call(s, s.d.CreateAppointment, "CreateAppointment", s.ana, desk.NewAppointment{CaseID: caseID, Subject: "Meet", StartsAt: s.d.Now(), EndsAt: s.d.Now().Add(time.Hour)})
	call(s, s.d.WriteEmail, "WriteEmail", s.ana, desk.NewEmail{CaseID: caseID, Subject: "Invoice", Description: "Here.", To: "maria@acme.test"})
	call(s, s.d.ReceiveEmail, "ReceiveEmail", s.itself, desk.ReceivedEmail{CaseID: caseID, Subject: "Invoice?", Description: "Where?", From: "maria@acme.test", To: "desk@docket.test"})
	call(s, s.d.AddNote, "AddNote", s.ana, desk.NewNote{CaseID: caseID, Text: "They are angry."})
	call(s, s.d.AssignCases, "AssignCases", s.carla, desk.Assignment{CaseIDs: []string{s.first.ID, caseID, "case_none"}, OwnerID: s.team.ID})
	call(s, s.d.CompleteActivity, "CompleteActivity", s.ana, desk.Completion{ActivityID: task.ID, DurationMinutes: new(12)})
	call(s, s.d.CancelActivity, "CancelActivity", s.ana, desk.Cancellation{ActivityID: meeting.ID})
}

func (s *scenario) queues() {
	other := call(s, s.d.CreateQueue, "CreateQueue", s.carla, desk.NewQueue{Name: "Repairs", OwnerID: &s.team.ID})
	call(s, s.d.CreateTask, "CreateTask", s.ana, desk.NewTask{CaseID: s.first.ID, Subject: "Bring water"})
	call(s, s.d.AddToQueue, "AddToQueue", s.ana, desk.Placement{CaseID: s.second.ID, QueueID: s.queue.ID})
	moved := call(s, s.d.AddToQueue, "AddToQueue", s.ana, desk.Placement{CaseID: s.second.ID, QueueID: other.ID})
	call(s, s.d.PickQueueItem, "PickQueueItem", s.bruno, desk.Pick{PlaceRef: desk.PlaceRef{QueueItemID: &moved.Item.ID}})
	call(s, s.d.PickNext, "PickNext", s.ana, desk.PickNext{QueueID: s.queue.ID})
	call(s, s.d.ReleaseQueueItem, "ReleaseQueueItem", s.bruno, desk.Release{PlaceRef: desk.PlaceRef{CaseID: &s.second.ID}})
	call(s, s.d.RemoveFromQueue, "RemoveFromQueue", s.ana, desk.Removal{PlaceRef: desk.PlaceRef{CaseID: &s.second.ID}})
}

// lives takes a case through everything that can become of it: with time spent
// and something left to do, in a queue where somebody works on it.
func (s *scenario) lives() {
	admin := call(s, s.d.CreateUser, "CreateUser", s.itself, desk.NewUser{Name: "Zita", Email: new(desktest.Address("Zita")), Role: user.RoleADMINISTRATOR})
	zita := desk.Actor{UserID: admin.ID, Name: admin.Name, Role: admin.Role}
	call(s, s.d.LogPhoneCall, "LogPhoneCall", s.ana, desk.PhoneCall{CaseID: s.first.ID, Description: "It is out.", Completed: true, DurationMinutes: 25})
	resolve := desk.Resolution{
		CaseID: s.first.ID, ResolutionTypeID: "reason_problem_solved", Resolution: "Extinguished", Remarks: new("With water."),
		BillableMinutes: new(20), OpenActivities: desk.CancelOpenActivities,
	}
	resolved := call(s, s.d.ResolveCase, "ResolveCase", s.ana, resolve)
	call(s, s.d.Undo, "Undo", s.ana, desk.Undoing{CommandID: resolved.CommandID})
	call(s, s.d.ResolveCase, "ResolveCase", s.ana, resolve)
	call(s, s.d.ReactivateCase, "ReactivateCase", s.ana, desk.Reactivation{CaseID: s.first.ID, ReturnToQueue: true})
	call(s, s.d.CancelCase, "CancelCase", s.ana, desk.CaseCancellation{CaseID: s.first.ID})
	between := []desk.StatusTransition{
		{FromID: "reason_in_progress", ToID: "reason_on_hold"}, {FromID: "reason_on_hold", ToID: "reason_in_progress"},
		{FromID: "reason_in_progress", ToID: "reason_problem_solved"}, {FromID: "reason_researching", ToID: "reason_cancelled"},
		{FromID: "reason_waiting_for_details", ToID: "reason_cancelled"},
	}
	call(s, s.d.SetStatusRules, "SetStatusRules", zita, desk.StatusDefinition{Enabled: true, Transitions: between})
	call(s, s.d.SetStatusRules, "SetStatusRules", zita, desk.StatusDefinition{Transitions: between[1:]})
}

// imports is compared record by record: the log of an import also tells of
// states that the other system went through.
func (s *scenario) imports() {
	s.called["ImportRecords"] = true
	customer := &desk.ImportedAccount{Name: "Umbrella"}
	opened, changed := s.d.Now().AddDate(0, -2, 0), s.d.Now().AddDate(0, -1, 0)
	batch := desk.ImportBatch{Source: "elsewhere", Cases: []desk.ImportedCase{{
		ExternalID: "77", CreatedAt: &opened, CreatedBy: "Zoe",
		States: []desk.ImportedState{
			{Title: "Lights", Account: customer, OwnerUser: "Zoe", Queue: &desk.ImportedQueue{Name: "Streets", Team: "Streets"}},
			{At: &changed, By: "Zoe", Title: "Lights out", Account: customer, OwnerUser: "Zoe", Status: servicecase.StatusRESOLVED, Subject: []string{"City", "Lights"}},
		},
		Notes: []desk.ImportedNote{{ExternalID: "n", Text: "Dark.", Author: "Zoe", At: &opened}},
	}}}
	s.seen.take(s.t)
	for _, created := range []int{1, 0} {
		last := lastChange(s.t, s.d)
		report, err := s.d.ImportRecords(s.t.Context(), s.itself, batch)
		noError(s.t, err)
		if report.Created != created || len(report.Refused) > 0 {
			s.t.Errorf("the import reports %+v, want %d created", report, created)
		}
		seen, told := s.seen.take(s.t), folded(s.t, s.d, last)
		if !slices.Equal(seen, told) {
			s.t.Errorf("import: the database saw\n  %s\nthe log tells\n  %s", strings.Join(seen, "\n  "), strings.Join(told, "\n  "))
		}
	}
}
