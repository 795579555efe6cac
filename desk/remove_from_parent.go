package desk

import (
	"context"
)

// Separation takes a child from its parent.
type Separation struct {
	CaseID          string
	ExpectedVersion *int
	IdempotencyKey  string
}

// RemoveFromParent makes an active child case one that belongs to none.
func (d *Desk) RemoveFromParent(ctx context.Context, by Actor, in Separation) (*Turned, error) {
	c := call{verb: "removeFromParent", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Turned, error) {
		c, err := w.lockUnchangedCase(ctx, in.CaseID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if c.ParentID == nil {
			return nil, problem(CodeNotAChild, "caseId", "Case %s has no parent.", c.Number)
		}
		alone, err := w.putBelow(ctx, c, nil)
		return &Turned{Case: alone, CommandID: w.command.ID}, err
	})
}
