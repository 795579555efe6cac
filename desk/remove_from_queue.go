package desk

import "context"

// Removal takes the case at a place out of its queue.
type Removal struct {
	PlaceRef
	IdempotencyKey string
}

// RemoveFromQueue takes a case out of its queue. Its owner stays; nobody works
// on it any more as far as queues are concerned.
func (d *Desk) RemoveFromQueue(ctx context.Context, by Actor, in Removal) (*Place, error) {
	c := call{verb: "removeFromQueue", needs: QueueWork, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Place, error) {
		place, _, err := w.lockPlace(ctx, in.PlaceRef)
		if err != nil {
			return nil, err
		}
		left, err := w.leavePlace(ctx, place.Case)
		if err != nil {
			return nil, err
		}
		out, err := w.standIn(ctx, place.Case, nil, nil)
		return &Place{Case: out, Item: left, CommandID: w.command.ID}, err
	})
}
