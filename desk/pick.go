package desk

import (
	"context"
	"fmt"

	"docket/ent/db/user"
)

// Pick takes the case at a place.
type Pick struct {
	PlaceRef
	IdempotencyKey string
}

// PickQueueItem makes the actor the one who works on a case, and its owner. Of
// several who pick at once one wins; the others are told who (the case is held
// while it is decided). Picking what one holds already changes nothing.
func (d *Desk) PickQueueItem(ctx context.Context, by Actor, in Pick) (*Place, error) {
	c := call{verb: "pickQueueItem", needs: QueueWork, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Place, error) {
		place, field, err := w.lockPlace(ctx, in.PlaceRef)
		if err != nil {
			return nil, err
		}
		if by.UserID == "" {
			return nil, problem(CodeNotAllowed, "", "Only a person can work on a case.")
		}
		switch holder := place.Item.WorkerID; {
		case holder == nil:
			return w.pick(ctx, place)
		case *holder == by.UserID:
			return &place, nil
		default:
			return nil, w.pickedBy(ctx, field, place)
		}
	})
}

// pick makes the actor worker and owner of a case that nobody works on.
func (w *work) pick(ctx context.Context, at Place) (*Place, error) {
	picker, err := w.tx.User.Query().Where(user.ID(w.by.UserID)).Only(ctx)
	if err != nil {
		return nil, fmt.Errorf("find the picker: %w", err)
	}
	place, err := w.workOn(ctx, at, &picker.ID, assignee{user: picker})
	return &place, err
}

// pickedBy is the answer for whoever comes second.
func (w *work) pickedBy(ctx context.Context, field string, at Place) error {
	winner, err := w.tx.User.Query().Where(user.ID(*at.Item.WorkerID)).Only(ctx)
	if err != nil {
		return fmt.Errorf("find the worker of case %s: %w", at.Case.ID, err)
	}
	p := problem(CodeAlreadyPicked, field, "%s works on case %s already.", winner.Name, at.Case.Number)
	p.Worker, p.Since = winner, at.Item.EnteredAt
	if at.Item.WorkerSince != nil { // imported places may not know
		p.Since = *at.Item.WorkerSince
	}
	return p
}
