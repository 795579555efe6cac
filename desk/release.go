package desk

import "context"

// Release gives the case at a place back.
type Release struct {
	PlaceRef
	IdempotencyKey string
}

// ReleaseQueueItem gives a case back to its queue, where it keeps the instant
// it entered at; the queue's owner becomes its owner. Only who works on it may,
// and supervisors and administrators.
func (d *Desk) ReleaseQueueItem(ctx context.Context, by Actor, in Release) (*Place, error) {
	c := call{verb: "releaseQueueItem", needs: QueueWork, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Place, error) {
		place, field, err := w.lockPlace(ctx, in.PlaceRef)
		if err != nil {
			return nil, err
		}
		if place.Item.WorkerID == nil {
			return nil, problem(CodeInvalid, field, "Nobody works on case %s.", place.Case.Number)
		}
		if !mayRelease(by, place.Item) {
			return nil, problem(CodeNotAllowed, field, "Somebody else works on case %s.", place.Case.Number)
		}
		owner, err := w.ownerOf(ctx, place.Item.QueueID)
		if err != nil {
			return nil, err
		}
		released, err := w.workOn(ctx, place, nil, owner)
		return &released, err
	})
}
