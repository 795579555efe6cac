package desk

import (
	"context"
	"slices"

	"docket/ent/db"
)

// StatusReasonPlace is where a reason stands among those of its status.
type StatusReasonPlace struct {
	ReasonID string
	// Position counts from 1, retired ones too.
	Position       int
	IdempotencyKey string
}

// MoveStatusReason changes the order in which the reasons of a status are
// offered.
func (d *Desk) MoveStatusReason(ctx context.Context, by Actor, in StatusReasonPlace) (*db.StatusReason, error) {
	c := call{verb: "moveStatusReason", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.StatusReason, error) {
		rules, reason, err := w.reasonToChange(ctx, in.ReasonID, nil)
		if err != nil {
			return nil, err
		}
		reasons := rules.of(reason.Status)
		var problems Problems
		position := problems.place(&in.Position, len(reasons))
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		at := slices.Index(reasons, reason)
		reasons = slices.Insert(slices.Delete(reasons, at, at+1), position-1, reason)
		err = w.arrange(ctx, reasons)
		return reasons[position-1], err
	})
}
