package desk_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db/queueitem"
)

// sound is what holds whatever happened: the books balance, no charge is
// entered twice, families have one level, and a case stands in one queue.
func sound(t *testing.T, d *desktest.Desk) {
	t.Helper()
	booksBalance(t, d)
	entries, err := d.EntitlementEntries(desk.Itself()).All(t.Context())
	noError(t, err)
	charged := map[string]bool{}
	for _, e := range entries {
		key := e.EntitlementID + " " + value(e.CaseID) + " " + e.Event
		if charged[key] {
			t.Errorf("%s is entered twice", key)
		}
		charged[key] = true
	}
	cases, err := d.Cases(desk.Itself()).All(t.Context())
	noError(t, err)
	parents := map[string]string{}
	for _, c := range cases {
		if c.ParentID != nil {
			parents[c.ID] = *c.ParentID
		}
	}
	for child, parent := range parents {
		if above, below := parents[parent]; below {
			t.Errorf("%s is below %s, which is below %s", child, parent, above)
		}
	}
	items, err := d.QueueItems(desk.Itself()).Where(queueitem.Active(true)).All(t.Context())
	noError(t, err)
	standing := map[string]bool{}
	for _, item := range items {
		if standing[item.CaseID] {
			t.Errorf("%s stands in two queues", item.CaseID)
		}
		standing[item.CaseID] = true
	}
	for _, c := range cases {
		if standing[c.ID] != (c.QueueID != nil) || standing[c.ID] && c.Status != "ACTIVE" {
			t.Errorf("case %s is %s and has the queue %q; its item is active: %v", c.ID, c.Status, value(c.QueueID), standing[c.ID])
		}
	}
}

// Whatever happened before: who merges cases and separates them again, or takes
// the merge back, finds everything that there is as it was.
func TestMergingAndSeparatingIsAsIfNothingHappenedWhateverHappenedBefore(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		tried := 0
		lives(t, d, rounds(t, 15), 20, func(l *random) {
			for range 4 {
				keep, gone := pickOne(l, l.cases), pickOne(l, l.cases)
				d.Clock.Advance(time.Second)
				before := standingRows(t, d)
				merged, err := d.MergeCases(t.Context(), l.agents[0], into(keep, gone))
				l.allowed(err)
				if err != nil {
					continue
				}
				d.Clock.Advance(time.Second)
				if l.r.IntN(2) == 0 {
					_, err = d.Undo(t.Context(), l.agents[0], desk.Undoing{CommandID: merged.CommandID})
					noError(t, err)
				} else {
					unmerge(t, d, l.agents[0], gone)
				}
				sameRows(t, "separated", standingRows(t, d), before)
				tried++
			}
		})
		if tried == 0 {
			t.Error("nothing was merged: the test says nothing")
		}
	})
}

// standingRows are all rows but those that are only ever added to, without what
// every change writes.
func standingRows(t *testing.T, d *desktest.Desk) map[string]string {
	t.Helper()
	rows := map[string]string{}
	for key, columns := range allRows(t, d) {
		if slices.ContainsFunc([]string{"merges ", "merged_records ", "entitlement_entries "}, func(table string) bool { return len(key) > len(table) && key[:len(table)] == table }) {
			continue
		}
		kept := map[string]json.RawMessage{}
		for column, value := range columns {
			if column != "version" && column != "updated_at" {
				kept[column] = value
			}
		}
		rows[key] = encoded(t, kept)
	}
	return rows
}
