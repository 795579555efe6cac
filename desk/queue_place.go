package desk

import (
	"context"
	"fmt"
	"time"

	"docket/ent/db"
	"docket/ent/db/queueitem"
)

// Place is a case and its place in a queue, also when it just left.
type Place struct {
	Case *db.ServiceCase
	Item *db.QueueItem
	// CommandID is what Undo takes; empty when nothing changed.
	CommandID string
}

// PlaceRef names a place in a queue: by the item or by the case that is there.
// Exactly one is given.
type PlaceRef struct {
	QueueItemID *string
	CaseID      *string
}

// lockPlace finds the place that is meant and holds its case. The place must be
// active, its case too, and the actor must see both.
func (w *work) lockPlace(ctx context.Context, ref PlaceRef) (Place, string, error) {
	if (ref.QueueItemID == nil) == (ref.CaseID == nil) {
		return Place{}, "", problem(CodeInvalid, "", "Name the queue item or the case: one of the two.")
	}
	field, id, err := w.caseAt(ctx, ref)
	if err != nil {
		return Place{}, field, err
	}
	c, err := w.lockActiveCase(ctx, field, id)
	if err != nil {
		return Place{}, field, err
	}
	item, err := w.tx.QueueItem.Query().
		Where(queueitem.CaseID(c.ID), queueitem.Active(true), visibleQueueItem(w.by)).
		Only(ctx)
	if err != nil && !db.IsNotFound(err) {
		return Place{}, field, fmt.Errorf("find the place of case %s: %w", c.ID, err)
	}
	if item == nil || ref.QueueItemID != nil && item.ID != *ref.QueueItemID {
		return Place{}, field, problem(CodeNotInQueue, field, "Case %s is not there any more.", c.Number)
	}
	return Place{Case: c, Item: item}, field, nil
}

// caseAt is the case whose place is meant, and the field that named it.
func (w *work) caseAt(ctx context.Context, ref PlaceRef) (field, caseID string, err error) {
	if ref.CaseID != nil {
		return "caseId", *ref.CaseID, nil
	}
	item, err := w.tx.QueueItem.Query().Where(queueitem.ID(*ref.QueueItemID), visibleQueueItem(w.by)).Only(ctx)
	if err != nil {
		return "queueItemId", "", found(err, "queueItemId", "queue item")
	}
	return "queueItemId", item.CaseID, nil
}

// enterQueue puts a case into a queue, or moves it there from another: the old
// place ends, the new one waits for somebody. The case's owner stays.
func (w *work) enterQueue(ctx context.Context, c *db.ServiceCase, q *db.Queue) (Place, error) {
	if _, err := w.leavePlace(ctx, c); err != nil {
		return Place{}, err
	}
	item, err := w.tx.QueueItem.Create().
		SetID(newID(prefixItem)).SetQueueID(q.ID).SetCaseID(c.ID).SetEnteredAt(w.now).
		SetCreatedAt(w.now).SetUpdatedAt(w.now).
		Save(ctx)
	if err != nil {
		return Place{}, fmt.Errorf("enter queue: %w", err)
	}
	if err := w.created(item); err != nil {
		return Place{}, err
	}
	moved, err := w.standIn(ctx, c, &q.ID, &w.now)
	return Place{Case: moved, Item: item, CommandID: w.command.ID}, err
}

// leavePlace ends the active place of a case; nil when it had none.
func (w *work) leavePlace(ctx context.Context, c *db.ServiceCase) (*db.QueueItem, error) {
	item, err := w.activePlace(ctx, c.ID)
	if err != nil || item == nil {
		return nil, err
	}
	left, err := item.Update().
		SetActive(false).SetLeftAt(w.now).ClearWorkerID().ClearWorkerSince().
		AddVersion(1).SetUpdatedAt(w.now).
		Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("leave queue: %w", err)
	}
	return left, w.updated(item, left)
}

// activePlace is where a case waits or is worked on; nil when in no queue. The
// case is locked, so nobody moves it meanwhile.
func (w *work) activePlace(ctx context.Context, caseID string) (*db.QueueItem, error) {
	item, err := w.tx.QueueItem.Query().Where(queueitem.CaseID(caseID), queueitem.Active(true)).Only(ctx)
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find the place of case %s: %w", caseID, err)
	}
	return item, nil
}

// standIn writes the queue onto the case, where lists find it, with nobody
// working on it.
func (w *work) standIn(ctx context.Context, c *db.ServiceCase, queueID *string, since *time.Time) (*db.ServiceCase, error) {
	update := c.Update().ClearWorkerID()
	put(Field[string]{Given: true, Value: queueID}, update.SetQueueID, update.ClearQueueID)
	put(Field[time.Time]{Given: true, Value: since}, update.SetQueueEnteredAt, update.ClearQueueEnteredAt)
	return w.saveCase(ctx, c, update)
}

// workOn writes who works on a place, or nobody, onto the item and the case,
// and gives the case and its open activities to the owner.
func (w *work) workOn(ctx context.Context, at Place, worker *string, owner assignee) (Place, error) {
	item := at.Item.Update().AddVersion(1).SetUpdatedAt(w.now)
	draft := at.Case.Update()
	if worker == nil {
		item.ClearWorkerID().ClearWorkerSince()
		draft.ClearWorkerID()
	} else {
		item.SetWorkerID(*worker).SetWorkerSince(w.now)
		draft.SetWorkerID(*worker)
	}
	held, err := item.Save(ctx)
	if err != nil {
		return Place{}, fmt.Errorf("write the worker: %w", err)
	}
	if err := w.updated(at.Item, held); err != nil {
		return Place{}, err
	}
	ownCase(draft, owner)
	owned, err := w.saveCase(ctx, at.Case, draft)
	if err != nil {
		return Place{}, err
	}
	place := Place{Case: owned, Item: held, CommandID: w.command.ID}
	if sameOwner(at.Case, owned) {
		return place, nil
	}
	return place, w.handOverActivities(ctx, owned.ID, owner)
}

func sameOwner(a, b *db.ServiceCase) bool {
	return sameID(a.OwnerUserID, b.OwnerUserID) && sameID(a.OwnerTeamID, b.OwnerTeamID)
}

func sameID(a, b *string) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}
