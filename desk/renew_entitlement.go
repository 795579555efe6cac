package desk

import (
	"context"

	"docket/ent/db"
	"docket/ent/db/entitlement"
)

// RenewEntitlement makes a draft of what ended: it starts today, lasts as long
// and has all its terms again. What ended stays exactly as it is.
func (d *Desk) RenewEntitlement(ctx context.Context, by Actor, in EntitlementRef) (*db.Entitlement, error) {
	c := call{verb: "renewEntitlement", needs: EntitlementAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Entitlement, error) {
		e, err := w.lockUnchangedEntitlement(ctx, in.EntitlementID, in.ExpectedVersion, entitlement.StatusEXPIRED, entitlement.StatusCANCELLED)
		if err != nil {
			return nil, err
		}
		draft := w.tx.Entitlement.Create().
			SetID(newID(prefixEntitlement)).SetCreatedAt(w.now).SetUpdatedAt(w.now).SetNillableCreatedByID(w.by.userID()).
			SetName(e.Name).SetNillableDescription(e.Description).
			SetNillableCustomerAccountID(e.CustomerAccountID).SetNillableCustomerContactID(e.CustomerContactID).
			SetStartsOn(w.day).SetEndsOn(dayAfter(w.day, daysBetween(e.StartsOn, e.EndsOn))).
			SetAllocation(e.Allocation).SetDecreaseOn(e.DecreaseOn).SetRestricts(e.Restricts).
			SetNillableTotalHundredths(e.TotalHundredths).SetNillableRemainingHundredths(e.TotalHundredths).
			SetRenewedFromID(e.ID)
		return w.addEntitlement(ctx, draft, listedOf(e))
	})
}
