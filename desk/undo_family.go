package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"docket/ent/db"
	"docket/ent/db/casestage"
	"docket/ent/db/servicecase"
)

// mayGoBelow refuses to give a case back to a parent that could not get it now.
func (u *undoing) mayGoBelow(ctx context.Context, c *db.ServiceCase, parentID *string) error {
	if parentID == nil || sameID(parentID, c.ParentID) {
		return nil
	}
	parent, err := u.lockCase(ctx, "commandId", *parentID)
	if err != nil {
		return err
	}
	if parent.Status != servicecase.StatusACTIVE {
		return closedCase("commandId", parent)
	}
	if err := mayHaveChildren("commandId", parent); err != nil {
		return err
	}
	parents, err := u.parentsAmong(ctx, []string{c.ID})
	if err != nil {
		return err
	}
	if parents[c.ID] {
		return hasChildren("commandId", c)
	}
	room, limit, err := u.roomForChildren(ctx, parent)
	if err == nil && room == 0 {
		return tooManyChildren("commandId", parent, limit)
	}
	return err
}

// takeBackStay makes a stay in a stage what it was, or as if it had never begun.
func (u *undoing) takeBackStay(ctx context.Context, told *db.Change) error {
	stay, err := u.tx.CaseStage.Get(ctx, told.RecordID)
	if err != nil {
		return fmt.Errorf("find the stage: %w", err)
	}
	if !sameInstant(told.Fields[casestage.FieldLeftAt][1], stay.LeftAt) {
		return changedSince("The stage")
	}
	if created(told) > 0 {
		if err := u.tx.CaseStage.DeleteOne(stay).Exec(ctx); err != nil {
			return fmt.Errorf("take back a stage: %w", err)
		}
		return u.deleted(stay)
	}
	draft := stay.Update()
	if err := restore(stay, &db.CaseStage{}, draft.Mutation(), told); err != nil {
		return err
	}
	return u.changeStay(ctx, stay, draft)
}

// sameInstant reports whether an instant is the one that the log tells of; a
// column that is not told of was empty and is.
func sameInstant(told json.RawMessage, at *time.Time) bool {
	var left *time.Time
	if told != nil && json.Unmarshal(told, &left) != nil {
		return false
	}
	if left == nil || at == nil {
		return left == nil && at == nil
	}
	return left.Equal(*at)
}
