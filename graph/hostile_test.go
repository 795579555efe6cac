package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
)

// tables are those in which nothing may appear or change when input is refused.
var tables = []string{"cases", "accounts", "contacts", "activities", "notes", "posts", "attachments", "activity_parties", "queues", "queue_members", "queue_items", "changes", "commands", "sessions"}

// stored is how many rows there are of everything.
func (a *api) stored() string {
	a.t.Helper()
	var counts strings.Builder
	for _, table := range tables {
		var n int
		a.check(a.Database.Reader.QueryRowContext(a.t.Context(), "SELECT count(*) FROM "+table).Scan(&n))
		fmt.Fprintf(&counts, "%s %d, ", table, n)
	}
	return counts.String()
}

// leaks are words that only our insides use.
var leaks = []string{"sql", "SQL", "pq:", "ent:", "db:", "strconv", "panic", "goroutine", ".go:", "constraint", "SELECT", "nil pointer"}

// answersIDs are the mutations whose input names records, with an input that is
// right but for the ids.
var answersIDs = map[string]string{
	"createCase":        `{title: "T", customerId: $id}`,
	"updateCase":        `{caseId: $id, title: "T"}`,
	"assignCases":       `{caseIds: [$id], ownerId: $id}`,
	"logPhoneCall":      `{caseId: $id, description: "D"}`,
	"createTask":        `{caseId: $id, subject: "S"}`,
	"createAppointment": `{caseId: $id, subject: "S", startsAt: "2026-04-01T10:00:00Z", endsAt: "2026-04-01T11:00:00Z"}`,
	"writeEmail":        `{caseId: $id, subject: "S", description: "D", to: "a@example.test"}`,
	"completeActivity":  `{activityId: $id}`,
	"cancelActivity":    `{activityId: $id}`,
	"addNote":           `{caseId: $id, text: "T"}`,
	"addPost":           `{caseId: $id, text: "T", answersId: $id}`,
	"updatePost":        `{postId: $id, text: "T"}`,
	"deletePost":        `{postId: $id}`,
	"updateActivity":    `{activityId: $id, ownerId: $id, parties: [{role: TO, partyId: $id}]}`,
	"removeAttachment":  `{attachmentId: $id}`,
	"resolveCase":       `{caseId: $id, resolutionTypeId: $id, resolution: "R"}`,
	"cancelCase":        `{caseId: $id}`,
	"reactivateCase":    `{caseId: $id}`,
	"undo":              `{commandId: $id}`,
	"mergeCases":        `{survivorId: $id, mergedIds: [$id]}`,
	"unmergeCases":      `{mergedIds: [$id]}`,
	"updateAccount":     `{accountId: $id, name: "N"}`,
	"updateContact":     `{contactId: $id, lastName: "N"}`,
	"addQueueMember":    `{queueId: $id, memberId: $id}`,
	"removeQueueMember": `{queueId: $id, memberId: $id}`,
	"addToQueue":        `{caseId: $id, queueId: $id}`,
	"pickQueueItem":     `{queueItemId: $id}`,
	"pickNext":          `{queueId: $id}`,
	"releaseQueueItem":  `{queueItemId: $id}`,
	"removeFromQueue":   `{queueItemId: $id}`,
	"linkSimilarCase":   `{caseId: $id, similarCaseId: "case_none"}`,
	"unlinkSimilarCase": `{caseId: $id, similarCaseId: "case_none"}`,

	"createChildCase":  `{parentId: $id}`,
	"setParentCase":    `{caseIds: [$id], parentId: $id}`,
	"removeFromParent": `{caseId: $id}`,
	"deleteCase":       `{caseId: $id}`,
	"moveToStage":      `{caseId: $id, stageId: $id}`,

	"renameStatusReason":     `{reasonId: $id, name: "N"}`,
	"moveStatusReason":       `{reasonId: $id, position: 1}`,
	"retireStatusReason":     `{reasonId: $id}`,
	"setDefaultStatusReason": `{reasonId: $id}`,

	"saveBusinessCalendar": `{calendarId: $id, name: "N", zone: "UTC", hours: [{weekday: 1, from: 0, to: 60}]}`,
	"saveSLA":              `{slaId: $id, name: "N", items: [{kpi: RESOLVE_BY, failAfter: 60, calendarId: $id}]}`,
	"activateSLA":          `{slaId: $id}`,
	"makeDefaultSLA":       `{slaId: $id}`,
}

// withoutIDs are the mutations that need not name a record.
var withoutIDs = []string{"signIn", "signOut", "updatePreferences", "createAccount", "createContact", "createQueue", "setStatusRules", "createStatusReason", "updateDeskSettings"}

// notForAgents are parts of the names of verbs that an agent is not let near.
var notForAgents = []string{"QueueMember", "StatusReason", "deleteCase", "SLA", "BusinessCalendar"}

func TestEveryMutationThatNamesRecordsIsTried(t *testing.T) {
	var all []string
	for _, field := range schema().Mutation.Fields {
		all = append(all, field.Name)
	}
	tried := slices.Clone(withoutIDs)
	for name := range answersIDs {
		tried = append(tried, name)
	}
	if !sameElements(all, tried) {
		t.Errorf("mutations %v, tried %v", all, tried)
	}
}

// Records that are missing, that are of another kind or that somebody may not
// see are told alike, and nothing is stored.
func TestIDsThatNameNothingAreNotFound(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, carla := a.Agent("Ana"), a.Administrator("Carla")
		secret := a.PrivateQueue("Secret")
		hidden := a.Case(carla, "Hidden", desktest.In(secret))
		subject := a.Subject("Printers", nil)
		reason := "reason_in_progress"
		before := a.stored()
		for _, id := range []string{"case_01J00000000000000000000000", subject.ID, reason, "x", "_", "123", "case_' OR 1=1 --", "case_%", "日本", hidden.ID} {
			for name, input := range answersIDs {
				by := carla
				if id == reason && strings.Contains(name, "StatusReason") {
					continue // names one
				}
				if id == hidden.ID {
					if slices.ContainsFunc(notForAgents, func(part string) bool { return strings.Contains(name, part) }) {
						continue // for those who see everything
					}
					by = ana
				}
				query := `mutation($id: ID!) { ` + name + `(input: ` + input + `) { ` + outcome(name) + ` userErrors { code message path } } }`
				got := a.ask(by, query, variables{"id": id})
				if !strings.Contains(got.raw, `"NOT_FOUND"`) || len(got.Errors) > 0 {
					t.Errorf("%s %q: %s", name, id, got.raw)
				}
				a.silent(name, got)
			}
		}
		if after := a.stored(); after != before {
			t.Errorf("stored before: %s\nafter: %s", before, after)
		}
	})
}

// outcome is what else is asked for of a payload: verbs on many cases tell per case.
func outcome(mutation string) string {
	if mutation == "assignCases" || mutation == "unmergeCases" {
		return "outcomes { userErrors { code } }"
	}
	return ""
}

func (a *api) silent(what string, got answer) {
	a.t.Helper()
	for _, leak := range leaks {
		if strings.Contains(got.raw, leak) {
			a.t.Errorf("%s leaks %q: %s", what, leak, got.raw)
		}
	}
}

func TestReadsOfIDsThatNameNothingAreEmpty(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, carla := a.Agent("Ana"), a.Supervisor("Carla")
		secret := a.PrivateQueue("Secret")
		hidden := a.Case(carla, "Hidden", desktest.In(secret))
		a.note(carla, hidden, "Hidden too")
		ids := []string{"case_01J00000000000000000000000", "x", "_", "42", "case_' --", "change_00000000000000000001", "command_1", "session_1", secret.ID, hidden.ID}
		page := a.must(carla, `query($id: ID!) { case(id: $id) { queueItem { id } timeline { nodes { ... on Note { id } } } } }`, variables{"id": hidden.ID})
		ids = append(ids, at(page, "case.queueItem.id").(string), at(page, "case.timeline.nodes.1.id").(string))
		for _, id := range ids {
			got := a.ask(ana, `query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } case(id: $id) { id } queue(id: $id) { id }
				cases(filter: {customerId: $id, ownerId: $id, subjectId: $id, queueId: $id}) { nodes { id } } customers(accountId: $id) { nodes { __typename } } }`, variables{"id": id})
			want := `{"node":null,"nodes":[null],"case":null,"queue":null,"cases":{"nodes":[]},"customers":{"nodes":[]}}`
			if string(got.Data) != want || len(got.Errors) > 0 {
				t.Errorf("%q: %s", id, got.raw)
			}
		}
		got := a.must(ana, `query($n: String!) { case(number: $n) { id } }`, variables{"n": hidden.Number})
		if got["case"] != nil {
			t.Errorf("the number of a hidden case: %v", got)
		}
	})
}

// What no field can hold is refused at the door, with the place of the mistake.
func TestValuesThatNoFieldHoldsAreBadRequests(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		acme := a.Account("Acme")
		c := a.Case(ana, "Printer on fire")
		before := a.stored()
		good := func() map[string]any { return map[string]any{"title": "T", "customerId": acme.ID} }
		for name, wrong := range map[string]any{
			"title": "a\x00b", "description": 7, "customerId": "case_\x00", "resolveBy": "9999-12-31T23:59:59Z", "contactId": strings.Repeat("x", 70),
			"subjectId": "", "priority": "URGENT", "origin": "high", "unknown": true, "idempotencyKey": "a\nb",
		} {
			input := good()
			input[name] = wrong
			got := a.ask(ana, `mutation($in: CreateCaseInput!) { createCase(input: $in) { case { id } } }`, variables{"in": input})
			if !slices.Equal(got.codes(), []string{"BAD_REQUEST"}) {
				t.Errorf("%s: %s", name, got.raw)
			}
			a.silent(name, got)
		}
		for _, literal := range []string{`expectedVersion: 2147483648`, `expectedVersion: "1"`, `expectedVersion: 1.5`, `resolveBy: ""`, `resolveBy: "tomorrow"`, `resolveBy: 5`, `resolveBy: "0001-01-01T00:00:00Z"`, `escalated: "yes"`, `priority: urgent`} {
			got := a.ask(ana, `mutation { updateCase(input: {caseId: "`+c.ID+`", `+literal+`}) { case { id } } }`, nil)
			if !slices.Equal(got.codes(), []string{"BAD_REQUEST"}) {
				t.Errorf("%s: %s", literal, got.raw)
			}
			a.silent(literal, got)
		}
		if after := a.stored(); after != before {
			t.Errorf("stored before: %s\nafter: %s", before, after)
		}
	})
}

// What a field could hold but a rule refuses is a user error at its field.
func TestValuesThatRulesRefuseAreUserErrors(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		acme := a.Account("Acme")
		before := a.stored()
		for want, input := range map[string]map[string]any{
			"REQUIRED input.title":       {"title": " \n "},
			"TOO_LONG input.title":       {"title": strings.Repeat("é", 201)},
			"INVALID input.title":        {"title": "bell\a"},
			"TOO_LONG input.description": {"description": strings.Repeat("x", 2001)},
			"INVALID input.description":  {"description": "escape\x1b[31m"},
			"INVALID input.resolveBy":    {"resolveBy": "1999-01-01T00:00:00Z"},
		} {
			in := map[string]any{"title": "T", "customerId": acme.ID}
			for k, v := range input {
				in[k] = v
			}
			data := a.must(ana, `mutation($in: CreateCaseInput!) { createCase(input: $in) { case { id } userErrors { code path } } }`, variables{"in": in})
			path, _ := at(data, "createCase.userErrors.0.path").([]any)
			got := fmt.Sprint(at(data, "createCase.userErrors.0.code"), " ", strings.Join(stringsOf(path), "."))
			if got != want || at(data, "createCase.case") != nil {
				t.Errorf("got %s, want %s", got, want)
			}
		}
		if after := a.stored(); after != before {
			t.Errorf("stored before: %s\nafter: %s", before, after)
		}
	})
}

func stringsOf(values []any) []string {
	all := make([]string, len(values))
	for i, value := range values {
		all[i] = fmt.Sprint(value)
	}
	return all
}

func TestBodiesThatAreNoRequestsAreAnsweredAsSuch(t *testing.T) {
	a := newAPI(t, databasetest.New(t, "sqlite3"))
	ana := a.Agent("Ana")
	for _, body := range []string{``, `{}`, `[]`, `null`, `{"query": 5}`, `{"query": "{ viewer { id } }", "variables": []}`, "\xff\xfe", `{"query": "{ viewer { id } }`} {
		got := a.send(t.Context(), ana, []byte(body))
		if !slices.Equal(got.codes(), []string{"BAD_REQUEST"}) {
			t.Errorf("%q: %s", body, got.raw)
		}
		a.silent(body, got)
	}
}

// Strangers are told to sign in wherever a permission is needed, and nothing is
// read for them.
func TestStrangersAreTurnedAwayFromEveryFieldButThePublicOnes(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		for _, root := range []*ast.Definition{schema().Query, schema().Mutation} {
			for _, field := range root.Fields {
				name := root.Name + "." + field.Name
				if strings.HasPrefix(field.Name, "__") || slices.Contains(public, name) {
					continue
				}
				body, err := json.Marshal(map[string]any{"query": strings.ToLower(root.Name) + " { " + called(field) + " }"})
				a.check(err)
				ctx, counter := database.CountStatements(t.Context())
				got := a.send(ctx, desk.Actor{}, body)
				if !slices.Equal(got.codes(), []string{"UNAUTHENTICATED"}) || counter.Count() > 0 {
					t.Errorf("%s: %d statements, %s", name, counter.Count(), got.raw)
				}
			}
		}
	})
}

// called is a field with arguments of the right form.
func called(field *ast.FieldDefinition) string {
	text := field.Name
	var arguments []string
	for _, argument := range field.Arguments {
		switch {
		case !argument.Type.NonNull || argument.DefaultValue != nil:
		case argument.Name == "input":
			arguments = append(arguments, "input: "+strings.ReplaceAll(inputOf(field.Name), "$id", `"x"`))
		case argument.Type.Name() == "DateTime":
			arguments = append(arguments, argument.Name+`: "2026-04-01T10:00:00Z"`)
		case argument.Type.Elem != nil:
			arguments = append(arguments, argument.Name+`: ["x"]`)
		default:
			arguments = append(arguments, argument.Name+`: "x"`)
		}
	}
	if len(arguments) > 0 {
		text += "(" + strings.Join(arguments, ", ") + ")"
	}
	return text + " { __typename }"
}

func inputOf(mutation string) string {
	switch mutation {
	case "createAccount", "createQueue":
		return `{name: "N"}`
	case "setEntitlementSettings", "updateDeskSettings":
		return `{}`
	case "setStatusRules":
		return `{enabled: false}`
	case "createStatusReason":
		return `{status: ACTIVE, name: "N"}`
	case "createContact":
		return `{lastName: "N"}`
	}
	return answersIDs[mutation]
}

func TestWithoutThePermissionAFieldIsForbidden(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, carla := a.Agent("Ana"), a.Supervisor("Carla")
		const create = `mutation { createQueue(input: {name: "Billing"}) { queue { name } userErrors { code } } }`
		if got := a.ask(ana, create, nil); !slices.Equal(got.codes(), []string{"FORBIDDEN"}) {
			t.Errorf("an agent: %s", got.raw)
		}
		if data := a.must(carla, create, nil); at(data, "createQueue.queue.name") != "Billing" {
			t.Errorf("a supervisor: %v", data)
		}
	})
}

// A failure of ours is told in one sentence with an id; the cause stays here.
func TestFailuresOfOursAreNotTold(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		if _, err := d.Writer.ExecContext(t.Context(), "ALTER TABLE products RENAME TO products_elsewhere"); err != nil {
			t.Fatal(err)
		}
		got := a.ask(ana, `{ products { id } teams { id } }`, nil)
		if !slices.Equal(got.codes(), []string{"INTERNAL"}) || got.Errors[0].Extensions["requestId"] == nil {
			t.Errorf("%s", got.raw)
		}
		if strings.Contains(got.raw, "no such table") || strings.Contains(got.raw, "relation") {
			t.Errorf("leaks: %s", got.raw)
		}
		a.silent("products", got)
	})
}
