package desk_test

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/change"
	"docket/ent/db/note"
	"docket/ent/db/queueitem"
)

// A snapshot is a case with what belongs to it, as text.
func snapshot(t *testing.T, d *desktest.Desk, c *db.ServiceCase) string {
	t.Helper()
	ctx, client := t.Context(), d.Database.Client
	now, err := client.ServiceCase.Get(ctx, c.ID)
	noError(t, err)
	place, err := client.QueueItem.Query().Where(queueitem.CaseID(c.ID), queueitem.Active(true)).Only(ctx)
	if !db.IsNotFound(err) {
		noError(t, err)
	}
	activities, err := client.Activity.Query().Where(activity.CaseID(c.ID)).Order(activity.ByCreatedAt(), activity.ByID()).All(ctx)
	noError(t, err)
	notes, err := client.Note.Query().Where(note.CaseID(c.ID)).Order(note.ByCreatedAt(), note.ByID()).All(ctx)
	noError(t, err)
	return text(t, now, place, activities, notes)
}

func text(t *testing.T, c *db.ServiceCase, place *db.QueueItem, activities []*db.Activity, notes []*db.Note) string {
	t.Helper()
	if activities == nil {
		activities = []*db.Activity{}
	}
	if notes == nil {
		notes = []*db.Note{}
	}
	return encoded(t, map[string]any{"case": c, "place": place, "activities": activities, "notes": notes})
}

// asOf is the snapshot that the log gives of a moment.
func asOf(t *testing.T, d *desktest.Desk, c *db.ServiceCase, at time.Time) string {
	t.Helper()
	got, err := d.CaseAsOf(t.Context(), desk.Itself(), c.ID, at)
	noError(t, err)
	return text(t, got.Case, got.Place, got.Activities, got.Notes)
}

// Whatever happened to a case: at every moment the log gives it exactly as it
// was then, and its history says beforehand what Undo will answer.
func TestACaseAsOfEveryCommandIsWhatItWasThen(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		type moment struct {
			at   time.Time
			was  string
			item *db.ServiceCase
		}
		agents := []desk.Actor{d.Agent("Ana"), d.Agent("Bruno"), d.Supervisor("Carla")}
		queues := []*db.Queue{d.Queue("Billing"), d.Queue("Repairs")}
		for seed := range rounds(t, 12) {
			l := newRandom(t, d, agents, queues, uint64(seed))
			var moments []moment
			for range 18 {
				d.Clock.Advance(time.Second)
				l.step()
				for _, c := range l.cases {
					moments = append(moments, moment{d.Now(), snapshot(t, d, c), c})
				}
			}
			for i, m := range moments {
				if !slices.ContainsFunc(l.cases, func(c *db.ServiceCase) bool { return c.ID == m.item.ID }) {
					continue // a deleted case has no past
				}
				if got := asOf(t, d, m.item, m.at); got != m.was {
					t.Fatalf("life %d, moment %d: the case as of %s is\n%s\nit was\n%s\n%v", seed, i, m.at, got, m.was, l.done)
				}
			}
		}
	})
}

func TestTheHistorySaysWhatUndoWillAnswer(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		allowed := 0
		lives(t, d, rounds(t, 12), 14, func(l *random) {
			for range 6 {
				c, by := pickOne(l, l.cases), pickOne(l, l.agents)
				steps, _, err := d.Steps(t.Context(), by, c.ID, desk.StepFilter{}, nil, 100)
				noError(t, err)
				verdicts, err := d.Undoable(t.Context(), by, steps)
				noError(t, err)
				s := pickOne(l, steps[:min(len(steps), 5)])
				d.Clock.Advance(time.Second)
				_, err = d.Undo(t.Context(), by, desk.Undoing{CommandID: s.CommandID})
				l.allowed(err)
				if v := verdicts[s]; (v.Obstacle == "") != (err == nil) {
					t.Errorf("the history says %q of %s, Undo answers %v", v.Obstacle, s.Verb, err)
				}
				if err == nil {
					allowed++
				}
			}
		}, desktest.Restricting, desktest.Of(200))
		if allowed == 0 {
			t.Error("nothing was taken back: the test says nothing")
		}
	})
}

// The log, replayed from nothing, gives every row of every table as it stands.
func TestTheLogReplayedFromNothingGivesEveryRow(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		before := allRows(t, d)
		lives(t, d, rounds(t, 12), 20, func(*random) {}, desktest.Restricting, desktest.Of(300))
		wantReplayed(t, d, before)
	})
}

// The same holds when everybody works at once.
func TestTheLogOfManyAtOnceReplayedGivesEveryRow(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		before := allRows(t, d)
		agents := []desk.Actor{d.Agent("Ana"), d.Agent("Bruno"), d.Supervisor("Carla")}
		queues := []*db.Queue{d.Queue("Billing"), d.Queue("Repairs")}
		for seed := range rounds(t, 4) {
			l := newRandom(t, d, agents, queues, uint64(seed), desktest.Restricting, desktest.Of(300))
			atOnce(6, func(i int) {
				own := &random{t: t, d: d, r: rand.New(rand.NewPCG(uint64(seed), uint64(i))), agents: agents, queues: queues, cases: l.cases}
				for range 8 {
					step := pickOne(own, lifeSteps)
					if err := step.do(own, pickOne(own, agents), pickOne(own, l.cases)); err != nil && !isRefusal(err) {
						t.Errorf("%s: %v", step.name, err)
					}
				}
			})
			l.goOn()
			for _, c := range l.cases {
				if got, want := asOf(t, d, c, d.Now()), snapshot(t, d, c); got != want {
					t.Errorf("the case as of now is\n%s\nit is\n%s", got, want)
				}
			}
			sound(t, d)
			d.Clock.Advance(time.Minute)
		}
		wantReplayed(t, d, before)
	})
}

// wantReplayed replays the log on rows from before it began and compares.
func wantReplayed(t *testing.T, d *desktest.Desk, rows map[string]map[string]json.RawMessage) {
	t.Helper()
	changes, err := d.Database.Client.Change.Query().Order(change.ByID()).All(t.Context())
	noError(t, err)
	kinds := map[string]int{}
	for _, c := range changes {
		key := c.RecordKind + " " + c.RecordID
		kinds[c.RecordKind]++
		if rows[key] == nil {
			rows[key] = map[string]json.RawMessage{}
		}
		for column, pair := range c.Fields {
			rows[key][column] = pair[1]
		}
		if c.Operation == change.OperationDELETED {
			delete(rows, key)
		}
	}
	got, want := rows, allRows(t, d)
	for key := range want {
		if a, b := encoded(t, withoutNulls(got[key])), encoded(t, withoutNulls(want[key])); a != b {
			t.Errorf("%s replayed is\n%s\nit is\n%s", key, a, b)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(got)) {
		if _, there := want[key]; !there {
			t.Errorf("%s is not there any more, which the log does not tell", key)
		}
	}
	if len(kinds) < 6 {
		t.Errorf("the log tells only of %v", kinds)
	}
}

// withoutNulls leaves out what is empty: a row that never had a column and one
// whose column is empty are alike, and secrets are never in the log.
func withoutNulls(columns map[string]json.RawMessage) map[string]json.RawMessage {
	full := map[string]json.RawMessage{}
	for column, value := range columns {
		if string(value) != "null" && string(value) != `"changed"` {
			full[column] = inOneOrder(value)
		}
	}
	return full
}

// inOneOrder is a value with the keys in one order: databases keep JSON in their
// own.
func inOneOrder(value json.RawMessage) json.RawMessage {
	var any any
	if json.Unmarshal(value, &any) != nil {
		return value
	}
	if text, err := json.Marshal(any); err == nil {
		return text
	}
	return value
}

// allRows are all rows of all tables that the log speaks of, by table and id.
func allRows(t *testing.T, d *desktest.Desk) map[string]map[string]json.RawMessage {
	t.Helper()
	all := map[string]map[string]json.RawMessage{}
	clients := reflect.ValueOf(d.Database.Client).Elem()
	for i := range clients.NumField() {
		client := clients.Field(i)
		if !client.CanInterface() || !client.MethodByName("Query").IsValid() {
			continue
		}
		for _, r := range everyRow(t, client) {
			if slices.Contains(untraced, r.Table()) || r.Table() == "settings" && r.RowID() != desk.SettingTransitions {
				continue
			}
			columns := map[string]json.RawMessage{}
			for column, value := range r.Columns() {
				columns[column] = json.RawMessage(encoded(t, value))
			}
			all[r.Table()+" "+r.RowID()] = columns
		}
	}
	return all
}

type tableRow interface {
	Table() string
	RowID() string
	Columns() map[string]any
}

// everyRow reads a whole table through its client.
func everyRow(t *testing.T, client reflect.Value) []tableRow {
	t.Helper()
	query := client.MethodByName("Query").Call(nil)[0]
	answer := query.MethodByName("All").Call([]reflect.Value{reflect.ValueOf(context.Context(t.Context()))})
	if err, _ := answer[1].Interface().(error); err != nil {
		t.Fatal(err)
	}
	rows := make([]tableRow, answer[0].Len())
	for i := range rows {
		rows[i] = answer[0].Index(i).Interface().(tableRow)
	}
	return rows
}

// A minute is counted once, and resolving and reactivating any number of times
// leaves everything but the place and the reason as it was.
func TestInvariant6AMinuteIsCountedOnceWhateverHappens(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		counted := 0
		lives(t, d, rounds(t, 15), 20, func(*random) { counted = wantEachMinuteOnce(t, d) })
		if counted == 0 {
			t.Error("no minute was counted: the test says nothing")
		}
	})
}

// wantEachMinuteOnce compares every standing resolution with what it counted,
// wherever that went since, and answers how many minutes were. What was deleted
// takes its minutes along, and is then counted by nothing.
func wantEachMinuteOnce(t *testing.T, d *desktest.Desk) int {
	t.Helper()
	all, err := d.Activities(desk.Itself()).All(t.Context())
	noError(t, err)
	told, err := d.Database.Client.Change.Query().Where(change.OperationEQ(change.OperationDELETED), change.RecordKind(activity.Table)).All(t.Context())
	noError(t, err)
	standing, counted, minutes := map[string]int{}, map[string]int{}, 0
	for _, a := range all {
		if a.Kind == activity.KindCASE_RESOLUTION && a.Status == activity.StatusCOMPLETED {
			standing[a.ID] = a.DurationMinutes
		}
		if a.BilledByID != nil {
			counted[*a.BilledByID] += a.DurationMinutes
			minutes += a.DurationMinutes
		}
		if a.BilledByID != nil && (!a.Billed || a.Status != activity.StatusCOMPLETED || a.Kind == activity.KindCASE_RESOLUTION) {
			t.Errorf("%s is counted, and is %s, billed: %v", a.ID, a.Status, a.Billed)
		}
		if a.Billed && a.BilledByID == nil && len(told) == 0 {
			t.Errorf("%s is billed by nothing", a.ID)
		}
	}
	for id, n := range counted {
		if _, stands := standing[id]; !stands {
			t.Errorf("%d minutes are counted by %s, which does not stand", n, id)
		}
	}
	for id, n := range standing {
		gone := 0
		for _, c := range told {
			gone += deletedMinutes(t, c, id)
		}
		if n != counted[id]+gone {
			t.Errorf("resolution %s says %d minutes, it counted %d and %d that were deleted", id, n, counted[id], gone)
		}
	}
	return minutes
}

// deletedMinutes are those of a deleted activity that a resolution counted.
func deletedMinutes(t *testing.T, c *db.Change, resolution string) int {
	t.Helper()
	by, minutes := "", 0
	if pair, told := c.Fields[activity.FieldBilledByID]; told && string(pair[0]) != "null" {
		noError(t, json.Unmarshal(pair[0], &by))
	}
	if by != resolution {
		return 0
	}
	if pair, told := c.Fields[activity.FieldDurationMinutes]; told {
		noError(t, json.Unmarshal(pair[0], &minutes))
	}
	return minutes
}

func TestResolvingAndReactivatingAnyNumberOfTimesIsNeutral(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		tried := 0
		lives(t, d, rounds(t, 12), 10, func(l *random) {
			c := caseNow(t, d, pickOne(l, l.cases))
			if c.Status != "ACTIVE" {
				return
			}
			in := solved(c)
			in.OpenActivities = desk.CancelOpenActivities
			before, minutes := "", 0
			for n := range 1 + l.r.IntN(3) {
				d.Clock.Advance(time.Second)
				done, err := d.ResolveCase(t.Context(), l.agents[0], in)
				noError(t, err)
				if n > 0 {
					equal(t, "minutes", done.TotalMinutes, minutes)
				}
				minutes = done.TotalMinutes
				d.Clock.Advance(time.Second)
				_, err = d.ReactivateCase(t.Context(), l.agents[0], desk.Reactivation{CaseID: c.ID})
				noError(t, err)
				now := essence(t, caseNow(t, d, c))
				if n > 0 && now != before {
					t.Errorf("after %d rounds the case is\n%s\nit was\n%s", n+1, now, before)
				}
				before = now
				tried++
			}
			equal(t, "against the case before", before, essence(t, c))
		})
		if tried == 0 {
			t.Error("nothing was resolved: the test says nothing")
		}
	})
}

// essence is what resolving and taking up again does not touch.
func essence(t *testing.T, c *db.ServiceCase) string {
	t.Helper()
	columns := c.Columns()
	for _, column := range []string{"version", "updated_at", "status_reason_id", "queue_id", "queue_entered_at", "worker_id", "left_queue_id", "stage_id"} {
		delete(columns, column)
	}
	return encoded(t, columns)
}

func isRefusal(err error) bool {
	_, refused := errors.AsType[*desk.Problem](err)
	return refused
}
