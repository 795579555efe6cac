package desk

import (
	"context"

	"docket/ent/db"
	"docket/ent/db/entitlement"
)

// EntitlementRef names an entitlement as somebody saw it.
type EntitlementRef struct {
	EntitlementID   string
	ExpectedVersion *int
	IdempotencyKey  string
}

// ActivateEntitlement ends the drafting: from its first day to its last the
// entitlement can be used. Before it waits, and one whose days are over is
// expired at once.
func (d *Desk) ActivateEntitlement(ctx context.Context, by Actor, in EntitlementRef) (*db.Entitlement, error) {
	return d.turnEntitlement(ctx, by, "activateEntitlement", in, []entitlement.Status{entitlement.StatusDRAFT},
		func(w *work, e *db.Entitlement, draft *db.EntitlementUpdateOne) error {
			if err := complete(e); err != nil {
				return err
			}
			begun := *e
			begun.Status = entitlement.StatusWAITING
			draft.SetStatus(EffectiveStatus(&begun, w.day)).SetActivatedAt(w.now)
			return nil
		})
}

// complete refuses a draft that lacks what an active entitlement has.
func complete(e *db.Entitlement) error {
	var problems Problems
	if e.TotalHundredths == nil {
		problems.add(CodeRequired, "totalTerms", "“%s” needs its total terms first.", e.Name)
	}
	problems.period(e.StartsOn, e.EndsOn)
	problems.counting(e.Allocation, e.DecreaseOn, e.TotalHundredths)
	return problems.orNil()
}

// DeactivateEntitlement makes an active or waiting entitlement a draft again,
// the only way to change it. Cases keep it and take nothing of it meanwhile.
func (d *Desk) DeactivateEntitlement(ctx context.Context, by Actor, in EntitlementRef) (*db.Entitlement, error) {
	return d.turnEntitlement(ctx, by, "deactivateEntitlement", in, running,
		func(_ *work, _ *db.Entitlement, draft *db.EntitlementUpdateOne) error {
			draft.SetStatus(entitlement.StatusDRAFT).SetIsDefault(false).ClearActivatedAt()
			return nil
		})
}

// CancelEntitlement ends an active or waiting entitlement at once. Cases keep it
// and take nothing of it any more.
func (d *Desk) CancelEntitlement(ctx context.Context, by Actor, in EntitlementRef) (*db.Entitlement, error) {
	return d.turnEntitlement(ctx, by, "cancelEntitlement", in, running,
		func(w *work, _ *db.Entitlement, draft *db.EntitlementUpdateOne) error {
			draft.SetStatus(entitlement.StatusCANCELLED).SetIsDefault(false).SetCancelledAt(w.now)
			return nil
		})
}

// running are the states of an entitlement that was put into force.
var running = []entitlement.Status{entitlement.StatusACTIVE, entitlement.StatusWAITING}

// turnEntitlement runs a verb that takes an entitlement from some states to
// another.
func (d *Desk) turnEntitlement(
	ctx context.Context, by Actor, verb string, in EntitlementRef, from []entitlement.Status,
	turn func(*work, *db.Entitlement, *db.EntitlementUpdateOne) error,
) (*db.Entitlement, error) {
	c := call{verb: verb, needs: EntitlementAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Entitlement, error) {
		e, err := w.lockUnchangedEntitlement(ctx, in.EntitlementID, in.ExpectedVersion, from...)
		if err != nil {
			return nil, err
		}
		draft := e.Update()
		if err := turn(w, e, draft); err != nil {
			return nil, err
		}
		return w.saveEntitlement(ctx, e, draft, false)
	})
}
