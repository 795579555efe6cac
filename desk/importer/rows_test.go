package importer_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/importer"
	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db/account"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

// a is a row of the shop's file by its columns; what is not given is sensible.
type a map[string]string

func (r a) line() string {
	usual := a{"number": "S-" + r["id"], "title": "Lamp broken", "company": "Lamps Ltd", "group": "Returns", "opened": "05/03/2024 10:00"}
	names := strings.Split(strings.TrimSpace(shopHeader), ",")
	fields := make([]string, len(names))
	for i, name := range names {
		value, given := r[name]
		if !given {
			value = usual[name]
		}
		fields[i] = `"` + strings.ReplaceAll(value, `"`, `""`) + `"`
	}
	return strings.Join(fields, ",") + "\n"
}

func shopFile(t *testing.T, rows ...a) string {
	t.Helper()
	text := shopHeader
	for _, r := range rows {
		text += r.line()
	}
	return written(t, "shop.csv", text)
}

func TestEveryFieldArrives(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		file := shopFile(t, a{
			"id": "7", "title": "Lamp broken", "text": "It fell.", "shelf": "B", "urgency": "1", "company": "Lamps Ltd",
			"person": "Ana de Souza", "mail": "ana@lamps.test", "area": "Light", "topic": "Bulbs", "worker": "Rui", "keeper": "Eva",
			"opened": "05/03/2024 10:00", "clerk": "Eva", "touched": "06/03/2024", "due": "07/03/2030 18:30",
			"note": "Is cross.", "call": "Asked for it", "minutes": "12",
		})
		mapping := written(t, "shop.yaml", shop)
		if r := run(t, newDesk(d), mapping, file); r.Created != 1 || r.Refusals != 0 {
			t.Fatal(r)
		}
		c := d.Client.ServiceCase.Query().WithContact().WithCustomerAccount().WithSubject().WithQueue().WithWorker().
			WithOwnerUser().WithCreatedBy().WithStatusReason().WithQueueItems().WithNotes().WithActivities().OnlyX(t.Context())
		equal(t, "number", c.Number, "S-7")
		equal(t, "title", c.Title, "Lamp broken")
		equal(t, "description", *c.Description, "It fell.\nShelf B")
		equal(t, "status", c.Edges.StatusReason.Name, "In Progress")
		equal(t, "priority", c.Priority, servicecase.PriorityHIGH)
		equal(t, "sort priority", c.SortPriority, 1)
		equal(t, "type", *c.Type, servicecase.TypeREQUEST)
		equal(t, "customer", c.Edges.CustomerAccount.Name, "Lamps Ltd")
		equal(t, "customer's city", *c.Edges.CustomerAccount.City, "Santos")
		equal(t, "contact", c.Edges.Contact.LastName, "Souza")
		equal(t, "contact's account", *c.Edges.Contact.AccountID, c.Edges.CustomerAccount.ID)
		equal(t, "contact's address", *c.Edges.Contact.Email, "ana@lamps.test")
		equal(t, "subject", strings.Join(c.Edges.Subject.Path, ">"), "Shop>Light>Bulbs")
		equal(t, "queue", c.Edges.Queue.Name, "Returns")
		equal(t, "worker", c.Edges.Worker.Name, "Rui")
		equal(t, "owner", c.Edges.OwnerUser.Name, "Eva")
		equal(t, "opened", c.CreatedAt, utc("2024-03-05T13:00:00Z"))
		equal(t, "opened by", c.Edges.CreatedBy.Name, "Eva")
		equal(t, "changed", c.UpdatedAt, utc("2024-03-06T03:00:00Z"))
		equal(t, "promised", *c.ResolveBy, utc("2030-03-07T21:30:00Z"))
		equal(t, "sorted by the promise", c.SortDueAt, *c.ResolveBy)
		if c.Edges.OwnerUser.Active || c.Edges.OwnerUser.Email != nil || c.Edges.OwnerUser.PasswordHash != nil {
			t.Error("a person of the history could sign in")
		}
		item := c.Edges.QueueItems[0]
		equal(t, "in the queue since", item.EnteredAt, c.CreatedAt)
		equal(t, "worked on by", *item.WorkerID, c.Edges.Worker.ID)
		equal(t, "note", c.Edges.Notes[0].Text, "Is cross.")
		equal(t, "noted", c.Edges.Notes[0].CreatedAt, c.CreatedAt)
		call := c.Edges.Activities[0]
		equal(t, "call", call.Subject, "Asked for it")
		equal(t, "call's state", call.StatusReason, activity.StatusReasonRECEIVED)
		equal(t, "call's minutes", call.DurationMinutes, 12)
		logTellsTheRows(t, d)
	})
}

func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s is %v, want %v", what, got, want)
	}
}

func utc(text string) time.Time {
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		panic(err)
	}
	return at
}

func TestARowThatCannotBeKeptIsRefusedByItself(t *testing.T) {
	bad := []struct {
		row                   a
		column, value, reason string
	}{
		{a{"id": "b1", "opened": "yesterday"}, "opened", "yesterday", "not a date"},
		{a{"id": "b2", "opened": "05/03/9999 10:00"}, "opened", "05/03/9999 10:00", "1970 to 9998"},
		{a{"id": "b3", "due": "31/02/2024"}, "due", "31/02/2024", "not a date"},
		{a{"id": "b4", "closed": "05/03/1969"}, "closed", "05/03/1969", "1970 to 9998"},
		{a{"id": "b5", "title": strings.Repeat("é", 201)}, "title", strings.Repeat("é", 57) + "...", "At most 200 characters"},
		{a{"id": "b6", "title": ""}, "title", "", "value is needed"},
		{a{"id": "b7", "title": "bell\a"}, "title", "bell ", "Control characters"},
		{a{"id": "b8", "state": "gone"}, "state", "gone", "do not list this"},
		{a{"id": "", "number": "S-b9"}, "id", "", "Without an external id"},
		{a{"id": "?", "number": "S-b10"}, "id", "?", "Without an external id"},
		{a{"id": "g1", "number": "S-b11"}, "id", "g1", "The case on line 2 has the same external_id"},
		{a{"id": "b12", "number": "S-g2"}, "number", "S-g2", "The case on line 3 has the same number"},
		{a{"id": "b13", "number": "TAKEN"}, "number", "TAKEN", "Another case has the number TAKEN"},
		{a{"id": "b14", "company": "?", "person": ""}, "company", "?", "needs a customer"},
		{a{"id": "b15", "call": "Rang", "minutes": "-3"}, "minutes", "-3", "between 0 and"},
		{a{"id": "b16", "person": strings.Repeat("x", 51)}, "person", strings.Repeat("x", 51), "At most 50"},
		{a{"id": strings.Repeat("i", 201)}, "id", strings.Repeat("i", 57) + "...", "At most 200"},
		{a{"id": "b18", "area": "A\nB"}, "area", "A B", "Control characters"},
		{a{"id": "b19", "keeper": strings.Repeat("k", 161)}, "keeper", strings.Repeat("k", 57) + "...", "At most 160"},
		{a{"id": "b20", "person": "Bia", "mail": "bell\a"}, "mail", "bell ", "Control characters"},
		{a{"id": "b21", "note": "bell\a"}, "note", "bell ", "Control characters"},
		{a{"id": "b22", "group": "bell\a"}, "group", "bell ", "Control characters"},
	}
	rows := []a{{"id": "g1"}, {"id": "g2"}}
	for _, b := range bad {
		rows = append(rows, b.row)
	}
	rows = append(rows, a{"id": "g3"})
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		existing(t, d, "TAKEN")
		var report bytes.Buffer
		r, err := importer.Run(t.Context(), newDesk(d), importer.Options{Mapping: written(t, "shop.yaml", shop), File: shopFile(t, rows...), Report: &report})
		if err != nil {
			t.Fatal(err)
		}
		if r.Rows != len(rows) || r.Created != 3 || r.RefusedRows != len(bad) || r.Refusals != len(bad) {
			t.Errorf("got %s\nwant 3 created and %d refused", r, len(bad))
		}
		lines := reported(t, report.Bytes())
		for i, b := range bad {
			at := slices.IndexFunc(lines, func(l line) bool {
				return strings.Contains(l.Reason, b.reason) && l.Column == b.column && l.Value == b.value
			})
			if at < 0 {
				t.Errorf("row %d: nothing says %q of %s %q in\n%s", i+1, b.reason, b.column, b.value, report.String())
			}
		}
		last := lines[len(lines)-1]
		if last.Type != "summary" || last.Created != 3 || last.RefusedRows != len(bad) {
			t.Errorf("the last line is %+v", last)
		}
		logTellsTheRows(t, d)
	})
}

type line struct {
	Type, Column, Value, Code, Reason string
	Line, Rows, Created, RefusedRows  int
}

func reported(t *testing.T, text []byte) []line {
	t.Helper()
	var all []line
	for _, one := range bytes.Split(bytes.TrimSpace(text), []byte("\n")) {
		var l line
		if err := json.Unmarshal(one, &l); err != nil {
			t.Fatalf("%s: %v", one, err)
		}
		if l.Type == "refusal" && (l.Line < 2 || l.Code == "") {
			t.Errorf("%s names no line or no code", one)
		}
		all = append(all, l)
	}
	return all
}

// existing is a case that an import of another source brought.
func existing(t *testing.T, d *database.Database, number string) {
	t.Helper()
	_, err := newDesk(d).ImportRecords(t.Context(), desk.Itself(), desk.ImportBatch{Source: "other", Cases: []desk.ImportedCase{{
		ExternalID: number, Number: number,
		States: []desk.ImportedState{{Title: "x", OwnerTeam: "T", Account: &desk.ImportedAccount{Name: "A"}}},
	}}})
	if err != nil {
		t.Fatal(err)
	}
}

func TestTitlesAreCutOnlyWhenTheMappingSaysSo(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		mapping := strings.Replace(shop, `title: "{title}"`, `title: {from: "{title}", cut: true}`, 1)
		file := shopFile(t, a{"id": "1", "title": strings.Repeat("é", 300)}, a{"id": "2", "title": "Lamp\nand more"})
		if r := run(t, newDesk(d), written(t, "shop.yaml", mapping), file); r.Created != 2 {
			t.Fatal(r)
		}
		got := d.Client.ServiceCase.Query().Order(servicecase.ByNumber()).Select(servicecase.FieldTitle).StringsX(t.Context())
		equal(t, "long title", got[0], strings.Repeat("é", 200))
		equal(t, "title of two lines", got[1], "Lamp")
	})
}

func TestACaseWithoutNumberGetsTheNextOne(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		mapping := written(t, "shop.yaml", strings.Replace(shop, "  number: \"{number}\"\n", "", 1))
		file := shopFile(t, a{"id": "1"}, a{"id": "2"})
		run(t, newDesk(d), mapping, file)
		run(t, newDesk(d), mapping, file)
		got := d.Client.ServiceCase.Query().Order(servicecase.ByNumber()).Select(servicecase.FieldNumber).StringsX(t.Context())
		if len(got) != 2 || !strings.HasPrefix(got[0], "CAS-01000-") || !strings.HasPrefix(got[1], "CAS-01001-") {
			t.Errorf("numbers %v, want CAS-01000 and CAS-01001", got)
		}
		equal(t, "last number given out", d.Client.Counter.GetX(t.Context(), "case_number").Value, 1001)
	})
}

func TestClosedCasesAreInNoQueue(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		run(t, newDesk(d), written(t, "shop.yaml", shop), shopFile(t,
			a{"id": "1", "state": "done", "closed": "06/03/2024 09:00", "worker": "Rui"},
			a{"id": "2", "state": "lost", "closed": "06/03/2024 09:00"}, a{"id": "3"}))
		cases := d.Client.ServiceCase.Query().Order(servicecase.ByNumber()).AllX(t.Context())
		for _, c := range cases[:2] {
			if c.QueueID != nil || c.WorkerID != nil || c.QueueEnteredAt != nil {
				t.Errorf("%s is %s and in a queue", c.Number, c.Status)
			}
		}
		equal(t, "resolved", *cases[0].ResolvedAt, utc("2024-03-06T12:00:00Z"))
		equal(t, "cancelled", *cases[1].CancelledAt, utc("2024-03-06T12:00:00Z"))
		if cases[0].CancelledAt != nil || cases[1].ResolvedAt != nil || cases[2].ResolvedAt != nil {
			t.Error("an instant stands where it does not belong")
		}
		equal(t, "places in queues", d.Client.QueueItem.Query().CountX(t.Context()), 1)
	})
}

func TestAnAccountOfTheSameNameIsUsed(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		ours, err := newDesk(d).CreateAccount(t.Context(), desk.Itself(), desk.NewAccount{Name: "Lamps Ltd"})
		if err != nil {
			t.Fatal(err)
		}
		run(t, newDesk(d), written(t, "shop.yaml", shop), shopFile(t, a{"id": "1"}))
		equal(t, "customer", *d.Client.ServiceCase.Query().OnlyX(t.Context()).CustomerAccountID, ours.ID)
		equal(t, "accounts", d.Client.Account.Query().Where(account.Name("Lamps Ltd")).CountX(t.Context()), 1)
	})
}

func TestTheCustomerIsThePersonWhenThereIsNoCompany(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		run(t, newDesk(d), written(t, "shop.yaml", shop), shopFile(t, a{"id": "1", "company": "?", "person": "Ana"}))
		c := d.Client.ServiceCase.Query().WithCustomerContact().OnlyX(t.Context())
		equal(t, "customer", c.Edges.CustomerContact.Name, "Ana")
		equal(t, "contact", *c.ContactID, c.Edges.CustomerContact.ID)
	})
}
