package importer_test

import (
	"testing"
	"time"

	"docket/desk"
	"docket/desk/importer"
	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db/change"
	"docket/ent/db/servicecase"
	"docket/ent/db/user"
)

func TestImportingAgainChangesNothing(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		mapping, file := written(t, "shop.yaml", shop), shopFile(t,
			a{"id": "1", "person": "Ana", "area": "Light & <Sound>", "title": "Lamp & \"bulb\" <é>", "note": "So & so", "call": "Rang"},
			a{"id": "2", "state": "done", "closed": "06/03/2024"})
		run(t, newDesk(d), mapping, file)
		before := counts(t, d)
		r := run(t, newDesk(d), mapping, file)
		if r.Unchanged != 2 || r.Created+r.Updated != 0 {
			t.Errorf("the second run: %s", r)
		}
		same(t, before, counts(t, d))
	})
}

func TestARowThatChangedUpdatesItsCase(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		mapping := written(t, "shop.yaml", shop)
		run(t, newDesk(d), mapping, shopFile(t, a{"id": "1", "due": "07/03/2030", "note": "One", "worker": "Rui"}, a{"id": "2"}, a{"id": "3"}))
		first := d.Client.ServiceCase.Query().Where(servicecase.Number("S-1")).OnlyX(t.Context())
		r := run(t, newDesk(d), mapping, shopFile(t,
			a{"id": "1", "title": "Lamp mended", "due": "", "note": "Two", "worker": "Eva", "group": "Repairs", "number": "S-1"},
			a{"id": "2"}, a{"id": "3", "state": "done", "closed": "06/03/2024"}, a{"id": "4"}))
		if r.Created != 1 || r.Updated != 2 || r.Unchanged != 1 {
			t.Errorf("the second run: %s", r)
		}
		c := d.Client.ServiceCase.Query().Where(servicecase.Number("S-1")).WithQueue().WithWorker().WithNotes().WithQueueItems().OnlyX(t.Context())
		equal(t, "id", c.ID, first.ID)
		equal(t, "opened", c.CreatedAt, first.CreatedAt)
		equal(t, "version", c.Version, 2)
		equal(t, "title", c.Title, "Lamp mended")
		equal(t, "queue", c.Edges.Queue.Name, "Repairs")
		equal(t, "worker", c.Edges.Worker.Name, "Eva")
		equal(t, "places", len(c.Edges.QueueItems), 2)
		equal(t, "note", c.Edges.Notes[0].Text, "Two")
		if c.ResolveBy != nil {
			t.Errorf("promised %v, want nothing", c.ResolveBy)
		}
		closed := d.Client.ServiceCase.Query().Where(servicecase.Number("S-3")).WithQueueItems().OnlyX(t.Context())
		equal(t, "status", closed.Status, servicecase.StatusRESOLVED)
		equal(t, "place is active", closed.Edges.QueueItems[0].Active, false)
		logTellsTheRows(t, d)
	})
}

func TestWhatWasDoneHereStays(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		dsk, mapping := newDesk(d), written(t, "shop.yaml", shop)
		run(t, dsk, mapping, shopFile(t, a{"id": "1"}))
		c := d.Client.ServiceCase.Query().OnlyX(t.Context())
		ana := agent(t, dsk, "Ana")
		if _, err := dsk.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, Title: desk.Set("Ours"), Priority: desk.Set(servicecase.PriorityHIGH)}); err != nil {
			t.Fatal(err)
		}
		if _, err := dsk.PickNext(t.Context(), ana, desk.PickNext{QueueID: *c.QueueID}); err != nil {
			t.Fatal(err)
		}
		before := counts(t, d)
		if r := run(t, dsk, mapping, shopFile(t, a{"id": "1"})); r.Unchanged != 1 {
			t.Errorf("the same file again: %s", r)
		}
		same(t, before, counts(t, d))
		if r := run(t, dsk, mapping, shopFile(t, a{"id": "1", "text": "New"})); r.Updated != 1 {
			t.Errorf("a changed row: %s", r)
		}
		now := d.Client.ServiceCase.GetX(t.Context(), c.ID)
		equal(t, "title", now.Title, "Ours")
		equal(t, "priority", now.Priority, servicecase.PriorityHIGH)
		equal(t, "worker", *now.WorkerID, ana.UserID)
		equal(t, "description", *now.Description, "New")
		logTellsTheRows(t, d)
	})
}

func agent(t *testing.T, d *desk.Desk, name string) desk.Actor {
	t.Helper()
	email := name + "@example.test"
	u, err := d.CreateUser(t.Context(), desk.Itself(), desk.NewUser{Name: name, Email: &email, Role: user.RoleAGENT})
	if err != nil {
		t.Fatal(err)
	}
	return desk.Actor{UserID: u.ID, Name: u.Name, Role: u.Role}
}

func TestADryRunReportsTheSameAndKeepsNothing(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		mapping, file := written(t, "shop.yaml", shop), shopFile(t, a{"id": "1"}, a{"id": "2", "opened": "x"}, a{"id": "3"})
		before := counts(t, d)
		dry, err := importer.Run(t.Context(), newDesk(d), importer.Options{Mapping: mapping, File: file, DryRun: true})
		if err != nil {
			t.Fatal(err)
		}
		same(t, before, counts(t, d))
		wet := run(t, newDesk(d), mapping, file)
		if dry.Rows != wet.Rows || dry.Created != wet.Created || dry.RefusedRows != wet.RefusedRows || wet.Created != 2 {
			t.Errorf("dry %+v, then %+v", dry, wet)
		}
	})
}

func TestTwoImportsOfOneFileAtTheSameTimeAreOne(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		mapping, rows := written(t, "shop.yaml", shop), []a{}
		for i := range 300 {
			rows = append(rows, a{"id": "c" + string(rune('0'+i%10)) + time.Duration(i).String()})
		}
		file := shopFile(t, rows...)
		type outcome struct {
			importer.Report
			err error
		}
		outcomes := make(chan outcome)
		for range 2 {
			go func() {
				r, err := importer.Run(t.Context(), newDesk(d), importer.Options{Mapping: mapping, File: file})
				outcomes <- outcome{r, err}
			}()
		}
		created := 0
		for range 2 {
			o := <-outcomes
			if o.err != nil {
				t.Error(o.err)
			}
			created += o.Created
		}
		equal(t, "cases created by both", created, 300)
		equal(t, "cases", d.Client.ServiceCase.Query().CountX(t.Context()), 300)
		logTellsTheRows(t, d)
	})
}

func TestOnlyAdministratorsImport(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		before := counts(t, d)
		for _, by := range []desk.Actor{{}, {UserID: "user_x", Role: user.RoleAGENT}, {UserID: "user_x", Role: user.RoleSUPERVISOR}, {Role: user.RoleADMINISTRATOR}} {
			_, err := newDesk(d).ImportRecords(t.Context(), by, desk.ImportBatch{Source: "s"})
			if p, refused := err.(*desk.Problem); !refused || p.Code != desk.CodeNotAllowed {
				t.Errorf("%+v: got %v, want a refusal", by, err)
			}
		}
		same(t, before, counts(t, d))
		equal(t, "changes", d.Client.Change.Query().Where(change.Verb("importRecords")).CountX(t.Context()), 0)
	})
}
