package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/sla"
	"docket/ent/db/slaitem"
)

// SLAChoice names a service level.
type SLAChoice struct {
	SLAID           string
	ExpectedVersion *int
	IdempotencyKey  string
}

// ActivateSLA ends the draft of a service level, which promises at least
// something. From then on it can be the default.
func (d *Desk) ActivateSLA(ctx context.Context, by Actor, in SLAChoice) (*db.SLA, error) {
	c := call{verb: "activateSLA", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.SLA, error) {
		s, err := w.draftSLA(ctx, in.SLAID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		promises, err := w.tx.SLAItem.Query().Where(slaitem.SLAID(s.ID)).Exist(ctx)
		if err != nil {
			return nil, fmt.Errorf("read promises: %w", err)
		}
		if !promises {
			return nil, problem(CodeSLAState, "slaId", "%s promises nothing yet.", s.Name)
		}
		return w.changeSLA(ctx, s, s.Update().SetState(sla.StateACTIVE).SetActivatedAt(w.now))
	})
}

// MakeDefaultSLA gives a service level that is active to every case that is
// opened from now on, in place of the present one.
func (d *Desk) MakeDefaultSLA(ctx context.Context, by Actor, in SLAChoice) (*db.SLA, error) {
	c := call{verb: "makeDefaultSLA", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.SLA, error) {
		s, err := w.lockSLA(ctx, in.SLAID, in.ExpectedVersion)
		switch {
		case err != nil:
			return nil, err
		case s.State != sla.StateACTIVE:
			return nil, problem(CodeSLAState, "slaId", "%s is a draft: activate it first.", s.Name)
		case s.IsDefault:
			return s, nil
		}
		others, err := w.tx.SLA.Query().Where(sla.IsDefault(true)).All(ctx)
		if err != nil {
			return nil, fmt.Errorf("read the default service level: %w", err)
		}
		for _, other := range others {
			if _, err := w.changeSLA(ctx, other, other.Update().SetIsDefault(false)); err != nil {
				return nil, err
			}
		}
		return w.changeSLA(ctx, s, s.Update().SetIsDefault(true))
	})
}
