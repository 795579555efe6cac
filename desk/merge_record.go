package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"docket/ent/db"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
)

// closeAsMerged cancels a case, which says from then on where it went.
func (m *merging) closeAsMerged(ctx context.Context, c *db.ServiceCase) (*db.ServiceCase, error) {
	return m.closeCase(ctx, c, c.Update().
		SetStatus(servicecase.StatusCANCELLED).SetStatusReasonID(reasonMerged).SetCancelledAt(m.now).
		SetMergedIntoID(m.survivor.ID))
}

// writeDown keeps what unmerging needs.
func (m *merging) writeDown(ctx context.Context, before, after *db.ServiceCase, place *db.QueueItem, l load, taken fieldPairs) error {
	old, err := asBefore(before, after)
	if err != nil {
		return err
	}
	if taken == nil {
		taken = fieldPairs{}
	}
	draft := m.tx.Merge.Create().
		SetID(newID(prefixMerge)).SetCreatedAt(m.now).SetUpdatedAt(m.now).
		SetSurvivorID(m.survivor.ID).SetMergedID(before.ID).SetNillableMergedByID(m.by.userID()).
		SetMergedBefore(old).SetSurvivorBefore(taken)
	if place != nil {
		columns := place.Columns()
		columns[queueitem.FieldID] = place.ID
		was, err := encoded(columns)
		if err != nil {
			return fmt.Errorf("write down the place: %w", err)
		}
		draft.SetPlaceBefore(was)
	}
	written, err := draft.Save(ctx)
	if err != nil {
		return fmt.Errorf("write down the merge: %w", err)
	}
	if err := m.created(written); err != nil {
		return err
	}
	return m.writeDownRecords(ctx, written, l)
}

// asBefore is the columns that changed, as they were.
func asBefore(before, after row) (map[string]json.RawMessage, error) {
	changed, err := difference(before, after)
	if err != nil {
		return nil, fmt.Errorf("write down the merge: %w", err)
	}
	old := map[string]json.RawMessage{}
	for column, pair := range changed {
		if !ownColumns[column] {
			old[column] = pair[0]
		}
	}
	return old, nil
}

// mostRows is how many rows are written in one statement.
const mostRows = 500

func (m *merging) writeDownRecords(ctx context.Context, merge *db.Merge, l load) error {
	var drafts []*db.MergedRecordCreate
	for _, r := range l.told(merge.MergedID) {
		drafts = append(drafts, m.tx.MergedRecord.Create().
			SetID(newID(prefixMoved)).SetMergeID(merge.ID).SetKind(r.Kind).SetRecordID(r.RecordID))
	}
	for some := range slices.Chunk(drafts, mostRows) {
		rows, err := m.tx.MergedRecord.CreateBulk(some...).Save(ctx)
		if err != nil {
			return fmt.Errorf("write down what moved: %w", err)
		}
		for _, row := range rows {
			if err := m.created(row); err != nil {
				return err
			}
		}
	}
	return nil
}
