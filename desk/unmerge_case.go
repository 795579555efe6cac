package desk

import (
	"context"
	"encoding/json"
	"fmt"

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
