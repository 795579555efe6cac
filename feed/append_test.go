package feed_test

import (
	"encoding/json"
	"reflect"
	"slices"
	"testing"
	"time"

	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db/change"
	"docket/ent/db/setting"
	"docket/feed"
)

func TestAnEventTellsWhatWasAppended(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{})
		follower := follow(t, f, feed.Everything, feed.Cursor{})
		entry := feed.Entry{
			Kind: "queue_items", ID: "qit_1", Operation: change.OperationCREATED,
			Fields: map[string][2]json.RawMessage{"worker_id": {json.RawMessage(`null`), json.RawMessage(`"usr_ana"`)}},
			CaseID: new("cas_1"), QueueID: new("que_1"), CustomerID: new("acc_1"),
		}
		c := write(t, d, f, entry)
		e := next(t, follower)
		if e.Resync || e.CommandID != c.ID || e.Verb != c.Verb || *e.ActorID != *c.ActorID || *e.CaseID != "cas_1" || len(e.Changes) != 1 {
			t.Errorf("the event is %+v", e)
		}
		if !e.At.Equal(c.At.Truncate(time.Microsecond)) {
			t.Errorf("it happened at %v, not %v", e.At, c.At)
		}
		got := e.Changes[0]
		if !reflect.DeepEqual(feed.Entry{
			Kind: got.RecordKind, ID: got.RecordID, Operation: got.Operation, Fields: got.Fields,
			CaseID: got.CaseID, QueueID: got.QueueID, CustomerID: got.CustomerID,
		}, entry) {
			t.Errorf("the change is %v", got)
		}
	})
}

func TestWithoutAnActorOrFieldsAChangeIsStillAppended(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{})
		follower := follow(t, f, feed.Everything, feed.Cursor{})
		tx := begin(t, d)
		appendTo(t, tx, feed.Command{ID: "cmd_1", Verb: "expire", At: time.Now()},
			feed.Entry{Kind: "sessions", ID: "ses_1", Operation: change.OperationDELETED})
		commit(t, tx)
		f.Wake()
		if e := next(t, follower); e.ActorID != nil || e.CaseID != nil || len(e.Changes) != 1 {
			t.Errorf("the event is %+v", e)
		}
	})
}

// Guarantee 1.
func TestAChangeIsVisibleExactlyWhenItsRowIs(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{})
		follower := follow(t, f, feed.Everything, feed.Cursor{})

		undone := begin(t, d)
		undone.Setting.Create().SetID("undone").SetValue("").ExecX(t.Context())
		appendTo(t, undone, command("undone"), about("undone", "cas_1"))
		if err := undone.Rollback(); err != nil {
			t.Fatal(err)
		}
		f.Wake()

		done := begin(t, d)
		done.Setting.Create().SetID("done").SetValue("").ExecX(t.Context())
		last := command("done")
		appendTo(t, done, last, about("done", "cas_1"))
		if f.Wake(); len(follower.Events()) > 0 {
			t.Error("a change is told before its row is there")
		}
		commit(t, done)
		f.Wake()

		if got := told(t, follower, last); !slices.Equal(got, []string{"done"}) {
			t.Errorf("told are %v", got)
		}
		if rows := d.Client.Setting.Query().Where(setting.IDIn("done", "undone")).AllX(t.Context()); len(rows) != 1 || rows[0].ID != "done" {
			t.Errorf("the rows are %v", rows)
		}
	})
}
