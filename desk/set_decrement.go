package desk

import (
	"context"

	"docket/ent/db/entitlemententry"
)

// Decrement says whether a case takes terms of its entitlement.
type Decrement struct {
	CaseID          string
	ExpectedVersion *int
	Decrements      bool
	IdempotencyKey  string
}

// SetDecrement makes an active case take no terms of its entitlement, or take
// them again. What it took is given back at once; it is not taken again by
// itself when the case is to take terms once more: what counts when cases are
// created is over by then.
func (d *Desk) SetDecrement(ctx context.Context, by Actor, in Decrement) (*Turned, error) {
	c := call{verb: "setDecrement", needs: EntitlementDecrement, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Turned, error) {
		c, err := w.lockUnchangedCase(ctx, in.CaseID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if c.Decrements && !in.Decrements {
			e, err := w.entitlementOf(ctx, c)
			if err != nil {
				return nil, err
			}
			if e != nil {
				err = w.giveBack(ctx, e, c, movement{reason: entitlemententry.ReasonDECREMENT_OFF, event: "decrement off " + w.command.ID})
			}
			if err != nil {
				return nil, err
			}
		}
		saved, err := w.saveCase(ctx, c, c.Update().SetDecrements(in.Decrements))
		return &Turned{Case: saved, CommandID: w.command.ID}, err
	})
}
