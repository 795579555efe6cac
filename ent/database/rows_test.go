package database_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db"
	"docket/ent/db/change"
	"docket/ent/db/user"
)

func TestInstantsComeBackInMicrosecondsUTC(t *testing.T) {
	brasilia := time.FixedZone("BRT", -3*60*60)
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		for id, at := range map[string]time.Time{
			"user_now":   time.Date(2026, 11, 24, 20, 59, 59, 123_456_789, brasilia),
			"user_half":  time.Date(2026, 11, 24, 20, 59, 59, 999_999_999, time.UTC),
			"user_old":   time.Date(1901, 2, 3, 4, 5, 6, 7_999, time.UTC),
			"user_far":   time.Date(9999, 12, 31, 23, 59, 59, 999_999_000, time.UTC),
			"user_epoch": time.Unix(0, 0),
		} {
			add(d, id).SetCreatedAt(at).SaveX(t.Context())
			got := d.Client.User.GetX(t.Context(), id).CreatedAt
			if want := at.UTC().Truncate(time.Microsecond); got != want {
				t.Errorf("%s: %v came back as %v", id, want, got)
			}
			if found := d.Client.User.Query().Where(user.CreatedAt(at), user.ID(id)).CountX(t.Context()); found != 1 {
				t.Errorf("%s is not found by its own instant", id)
			}
		}
		order := d.Client.User.Query().Order(user.ByCreatedAt()).IDsX(t.Context())
		if want := []string{"user_old", "user_epoch", "user_half", "user_now", "user_far"}; !slices.Equal(order, want) {
			t.Errorf("in the order %v", order)
		}
	})
}

func TestSQLiteKeepsInstantsAsNumbers(t *testing.T) {
	d := databasetest.New(t, dialect.SQLite)
	addUser(t, d, "user_1")
	var other int
	err := d.Reader.QueryRowContext(t.Context(), `
		SELECT (SELECT count(*) FROM users WHERE typeof(created_at) <> 'integer')
			+ (SELECT count(*) FROM status_reasons WHERE typeof(created_at) <> 'integer')
			+ (SELECT count(*) FROM schema_migrations WHERE typeof(applied_at) <> 'integer')`).Scan(&other)
	if err != nil || other != 0 {
		t.Errorf("%d instants are something else, %v", other, err)
	}
}

func TestReferencesAreEnforced(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		ctx := t.Context()
		err := d.Client.Session.Create().SetID("session_1").SetTokenHash("x").SetUserID("nobody").SetExpiresAt(time.Now()).Exec(ctx)
		if !db.IsConstraintError(err) {
			t.Errorf("a session of nobody: %v", err)
		}
		c := addCase(t, d, "case_1")
		if err := d.Client.User.DeleteOneID(*c.OwnerUserID).Exec(ctx); !db.IsConstraintError(err) {
			t.Errorf("the owner of a case was deleted: %v", err)
		}
		if err := d.Client.ServiceCase.UpdateOne(c).ClearOwnerUserID().Exec(ctx); !db.IsConstraintError(err) {
			t.Errorf("a case without an owner: %v", err)
		}
	})
}

func TestACaseHasOneActiveQueueItem(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		ctx := t.Context()
		c := addCase(t, d, "case_1")
		d.Client.Queue.Create().SetID("queue_1").SetName("Support").SetOwnerUserID(*c.OwnerUserID).SaveX(ctx)
		item := func(id string) *db.QueueItemCreate {
			return d.Client.QueueItem.Create().SetID(id).SetCaseID(c.ID).SetQueueID("queue_1").SetEnteredAt(time.Now())
		}
		item("item_1").SetActive(false).SaveX(ctx)
		item("item_2").SetActive(false).SaveX(ctx)
		item("item_3").SaveX(ctx)
		if err := item("item_4").Exec(ctx); !db.IsConstraintError(err) {
			t.Errorf("a second active item: %v", err)
		}
	})
}

func TestChangesAreNumberedAndKeepTheirFields(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		ctx := t.Context()
		fields := map[string][2]json.RawMessage{"title": {json.RawMessage(`"ação"`), json.RawMessage(`{"a": [1, null]}`)}}
		add := func() *db.Change {
			return d.Client.Change.Create().SetAt(time.Now()).SetCommandID("command_1").SetVerb("updateCase").
				SetRecordKind("cases").SetRecordID("case_1").SetOperation(change.OperationUPDATED).SetFields(fields).SaveX(ctx)
		}
		first, second := add(), add()
		if first.ID == 0 || second.ID <= first.ID {
			t.Errorf("numbered %d, then %d", first.ID, second.ID)
		}
		got := d.Client.Change.GetX(ctx, second.ID)
		if string(got.Fields["title"][0]) != `"ação"` || !json.Valid(got.Fields["title"][1]) {
			t.Errorf("fields came back as %s", got.Fields)
		}
		if onSQLite := d.Dialect == dialect.SQLite; onSQLite != (got.Xid == "0") {
			t.Errorf("transaction %q", got.Xid)
		}
	})
}

func TestAnswersOfCommandsComeBackWhateverTheyAre(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		for key, result := range map[string]string{"number": `5`, "text": `"case_1"`, "null": `null`, "object": `{"id":"case_1"}`} {
			d.Client.Command.Create().SetID("command_" + key).SetActorID("user_1").SetKey(key).SetVerb("createCase").
				SetInputHash("x").SetResult(json.RawMessage(result)).SetAt(time.Now()).SaveX(t.Context())
			var got bytes.Buffer
			if err := json.Compact(&got, d.Client.Command.GetX(t.Context(), "command_"+key).Result); err != nil || got.String() != result {
				t.Errorf("%s came back as %s, %v", result, &got, err)
			}
		}
	})
}

func add(d *database.Database, id string) *db.UserCreate {
	return d.Client.User.Create().SetID(id).SetName("Ana").SetRole(user.RoleAGENT)
}

func addUser(t *testing.T, d *database.Database, id string) *db.User {
	t.Helper()
	u, err := add(d, id).Save(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// addCase adds a case with its own customer and owner.
func addCase(t *testing.T, d *database.Database, id string) *db.ServiceCase {
	t.Helper()
	owner := addUser(t, d, "user_of_"+id)
	d.Client.Account.Create().SetID("account_of_" + id).SetName("Fabrikam").SaveX(t.Context())
	c, err := d.Client.ServiceCase.Create().SetID(id).SetNumber(id).SetTitle("No power").SetStatusReasonID("reason_in_progress").
		SetCustomerAccountID("account_of_" + id).SetOwnerUserID(owner.ID).SetSortDueAt(time.Now()).Save(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return c
}
