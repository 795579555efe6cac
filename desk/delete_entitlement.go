package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlemententry"
	"docket/ent/db/servicecase"
)

// DeletedEntitlement is what is left of an entitlement that was removed.
type DeletedEntitlement struct {
	ID string
	// Cases is how many cases had it and have none now.
	Cases int
}

// DeleteEntitlement removes a draft or what has ended, with its ledger. Cases
// that have it stay and have none then. Of an entitlement that is in force, or
// waits to be, nothing is removed.
func (d *Desk) DeleteEntitlement(ctx context.Context, by Actor, in EntitlementRef) (*DeletedEntitlement, error) {
	c := call{verb: "deleteEntitlement", needs: EntitlementAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*DeletedEntitlement, error) {
		e, err := w.lockUnchangedEntitlement(ctx, in.EntitlementID, in.ExpectedVersion,
			entitlement.StatusDRAFT, entitlement.StatusCANCELLED, entitlement.StatusEXPIRED)
		if err != nil {
			return nil, err
		}
		cases, err := w.detach(ctx, e)
		if err != nil {
			return nil, err
		}
		if err := w.replaceLists(ctx, e, lists{}); err != nil {
			return nil, err
		}
		if err := w.removeLedger(ctx, e); err != nil {
			return nil, err
		}
		if err := w.removeRow(ctx, e, w.tx.Entitlement.DeleteOne(e).Exec); err != nil {
			return nil, err
		}
		return &DeletedEntitlement{e.ID, cases}, nil
	})
}

// detach takes an entitlement from the cases and renewals that refer to it.
func (w *work) detach(ctx context.Context, e *db.Entitlement) (int, error) {
	query := w.tx.ServiceCase.Query().Where(servicecase.EntitlementID(e.ID)).Order(servicecase.ByID())
	renewals := w.tx.Entitlement.Query().Where(entitlement.RenewedFromID(e.ID)).Order(entitlement.ByID())
	if w.desk.onPostgres() {
		query.ForUpdate()
		renewals.ForUpdate()
	}
	cases, err := query.All(ctx)
	if err != nil {
		return 0, fmt.Errorf("find cases of entitlement: %w", err)
	}
	for _, c := range cases {
		if _, err := w.saveCase(ctx, c, c.Update().ClearEntitlementID()); err != nil {
			return 0, err
		}
	}
	later, err := renewals.All(ctx)
	if err != nil {
		return 0, fmt.Errorf("find renewals: %w", err)
	}
	for _, renewal := range later {
		if _, err := w.saveEntitlement(ctx, renewal, renewal.Update().ClearRenewedFromID(), false); err != nil {
			return 0, err
		}
	}
	return len(cases), nil
}

// removeLedger removes the entries with the entitlement that they are about.
// What they said stays in the change log.
func (w *work) removeLedger(ctx context.Context, e *db.Entitlement) error {
	entries, err := w.tx.EntitlementEntry.Query().Where(entitlemententry.EntitlementID(e.ID)).Order(entitlemententry.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("read the ledger: %w", err)
	}
	for _, entry := range entries {
		if err := w.removeRow(ctx, entry, w.tx.EntitlementEntry.DeleteOne(entry).Exec); err != nil {
			return err
		}
	}
	return nil
}
