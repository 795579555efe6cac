package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"

	"docket/ent/db"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
)

// placeBefore is the place in a queue that a case left by being merged, begun
// again; nil when it had none, or when the actor may not put anything there.
func (u *unmerging) placeBefore(ctx context.Context, m *db.Merge) (*db.QueueItem, error) {
	if m.PlaceBefore == nil {
		return nil, nil
	}
	var was db.QueueItem
	if err := remembered(m.PlaceBefore, &was); err != nil {
		return nil, err
	}
	if _, err := u.queue(ctx, "", was.QueueID); err != nil {
		if _, refused := err.(*Problem); refused {
			return nil, nil
		}
		return nil, err
	}
	item, err := u.tx.QueueItem.Query().Where(queueitem.ID(was.ID)).Only(ctx)
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find the place: %w", err)
	}
	draft := item.Update().SetActive(true).ClearLeftAt()
	put(given(was.WorkerID), draft.SetWorkerID, draft.ClearWorkerID)
	put(given(was.WorkerSince), draft.SetWorkerSince, draft.ClearWorkerSince)
	back, err := draft.AddVersion(1).SetUpdatedAt(u.now).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("return to the place: %w", err)
	}
	return back, u.updated(item, back)
}

// remembered reads a row out of columns that were written down.
func remembered(columns map[string]json.RawMessage, into any) error {
	text, err := json.Marshal(columns)
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		return fmt.Errorf("read what was written down: %w", err)
	}
	return nil
}

// takeUp makes a merged case what it was before. Without its place in a queue
// it stands in none.
func (u *unmerging) takeUp(ctx context.Context, c *db.ServiceCase, m *db.Merge, place *db.QueueItem) (*db.ServiceCase, error) {
	told := &db.Change{Fields: map[string][2]json.RawMessage{}}
	for column, was := range m.MergedBefore {
		told.Fields[column] = [2]json.RawMessage{was, null}
	}
	if place == nil {
		for _, column := range []string{servicecase.FieldQueueID, servicecase.FieldQueueEnteredAt, servicecase.FieldWorkerID} {
			told.Fields[column] = [2]json.RawMessage{null, null}
		}
	}
	before, draft := &db.ServiceCase{}, c.Update()
	if err := restore(c, before, draft.Mutation(), told); err != nil {
		return nil, err
	}
	reason, p := u.reasonBefore("mergedIds", c, before.StatusReasonID)
	if p != nil {
		return nil, p
	}
	back, err := u.saveCase(ctx, c, draft.SetStatusReasonID(reason.ID))
	if err != nil {
		return nil, err
	}
	u.keep(back)
	return back, nil
}

// reasonBefore is the reason that a merged case goes on with: the one it had,
// also when that is not in use any more, or what reactivating would choose when
// that may not follow.
func (u *unmerging) reasonBefore(field string, c *db.ServiceCase, before string) (*db.StatusReason, *Problem) {
	if reason := u.rules.named(before); reason != nil && u.rules.follows(c, before) {
		return reason, nil
	}
	if reason := u.rules.first(statusreason.StatusACTIVE, u.rules.after(c, statusreason.StatusACTIVE)); reason != nil {
		return reason, nil
	}
	return nil, notAfter(field, u.rules, c, u.rules.defaultOf(statusreason.StatusACTIVE))
}

// giveBackFields returns to the survivor what it had where it took a field of
// the case, and answers the fields that changed since and stay.
func (u *unmerging) giveBackFields(ctx context.Context, m *db.Merge) ([]MergeField, error) {
	left := maps.Clone(m.SurvivorBefore)
	told := &db.Change{Fields: map[string][2]json.RawMessage{}}
	var kept []MergeField
	survivor := u.all[m.SurvivorID]
	now, err := encoded(survivor.Columns())
	if err != nil {
		return nil, err
	}
	for _, field := range choosables {
		pairs := takeOut(left, field.columns)
		if len(pairs) == 0 {
			continue
		}
		passedOn, err := u.passOn(ctx, m, pairs)
		switch {
		case err != nil:
			return nil, err
		case passedOn:
		case isNow(pairs, now):
			maps.Copy(told.Fields, pairs)
		default:
			kept = append(kept, field.field)
		}
	}
	draft := survivor.Update()
	if err := restore(survivor, &db.ServiceCase{}, draft.Mutation(), told); err != nil {
		return nil, err
	}
	back, err := u.saveCase(ctx, survivor, draft)
	if err != nil {
		return nil, err
	}
	u.keep(back)
	return kept, nil
}

// takeOut removes columns and answers those that there were.
func takeOut(from fieldPairs, columns []string) fieldPairs {
	pairs := fieldPairs{}
	for _, column := range columns {
		if pair, has := from[column]; has {
			pairs[column] = pair
			delete(from, column)
		}
	}
	return pairs
}

// isNow reports whether columns are what a merge made of them.
func isNow(pairs fieldPairs, now map[string]json.RawMessage) bool {
	for column, pair := range pairs {
		if !sameJSON(pair[1], now[column]) {
			return false
		}
	}
	return true
}

// passOn leaves what a field was to the later merge that took it over, so that
// the field is what it was once that is taken back too.
func (u *unmerging) passOn(ctx context.Context, m *db.Merge, pairs fieldPairs) (bool, error) {
	later, err := u.laterMerges(ctx, m)
	if err != nil {
		return false, err
	}
	for _, next := range later {
		if !follows(next.SurvivorBefore, pairs) {
			continue
		}
		before := maps.Clone(next.SurvivorBefore)
		for column, pair := range pairs {
			became := pair[1]
			if later, has := before[column]; has {
				became = later[1]
			}
			before[column] = [2]json.RawMessage{pair[0], became}
		}
		saved, err := next.Update().SetSurvivorBefore(before).AddVersion(1).SetUpdatedAt(u.now).Save(ctx)
		if err != nil {
			return false, fmt.Errorf("pass a field on: %w", err)
		}
		return true, u.updated(next, saved)
	}
	return false, nil
}

// follows reports whether a merge took a field over as an earlier one left it.
// Where both gave the same value the later one wrote nothing down.
func follows(taken, pairs fieldPairs) bool {
	over := false
	for column, pair := range pairs {
		later, has := taken[column]
		if has && !sameJSON(later[0], pair[1]) {
			return false
		}
		over = over || has
	}
	return over
}
