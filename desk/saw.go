package desk

import (
	"context"
	"encoding/json"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/queue"
	"docket/ent/db/servicecase"
)

// Saw reports whether the actor would see a case that is gone if it were still
// as the change log says it was when it was removed. It is the counterpart of
// visibleCase for a row that is no more.
func (d *Desk) Saw(ctx context.Context, by Actor, end *db.Change) (bool, error) {
	switch {
	case !by.May(CaseRead):
		return false, nil
	case by.seesEverything():
		return true, nil
	}
	was := func(column string) string {
		var value *string
		if json.Unmarshal(end.Fields[column][0], &value) != nil || value == nil {
			return ""
		}
		return *value
	}
	stood, left := was(servicecase.FieldQueueID), was(servicecase.FieldLeftQueueID)
	if stood == "" && left == "" || was(servicecase.FieldOwnerUserID) == by.UserID {
		return true, nil
	}
	seen, err := d.Queues(by).Where(queue.IDIn(stood, left)).Exist(ctx)
	if err != nil {
		return false, fmt.Errorf("look at the queue of a removed case: %w", err)
	}
	return seen, nil
}
