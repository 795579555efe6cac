package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/entitlement"
)

// SetDefaultEntitlement makes an active entitlement the one that new cases of
// its customer are given by themselves. The one before stops being it.
func (d *Desk) SetDefaultEntitlement(ctx context.Context, by Actor, in EntitlementRef) (*db.Entitlement, error) {
	c := call{verb: "setDefaultEntitlement", needs: EntitlementAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Entitlement, error) {
		e, err := w.lockUnchangedEntitlement(ctx, in.EntitlementID, in.ExpectedVersion, entitlement.StatusACTIVE)
		if err != nil {
			return nil, err
		}
		query := w.tx.Entitlement.Query().Where(entitlement.IsDefault(true), entitlement.IDNEQ(e.ID), ofCustomer(*entitled(e)))
		if d.onPostgres() {
			query.ForUpdate()
		}
		others, err := query.All(ctx)
		if err != nil {
			return nil, fmt.Errorf("find the default before: %w", err)
		}
		for _, other := range others {
			if _, err := w.saveEntitlement(ctx, other, other.Update().SetIsDefault(false), false); err != nil {
				return nil, err
			}
		}
		done, err := w.saveEntitlement(ctx, e, e.Update().SetIsDefault(true), false)
		if isTaken(err) {
			return nil, errKeyTaken
		}
		return done, err
	})
}
