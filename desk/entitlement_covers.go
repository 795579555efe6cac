package desk

import (
	"context"
	"fmt"
	"slices"

	"docket/ent/db"
	"docket/ent/db/entitlementcontact"
	"docket/ent/db/entitlementproduct"
)

func (w *work) replaceProducts(ctx context.Context, e *db.Entitlement, ids []string) error {
	now, err := w.tx.EntitlementProduct.Query().Where(entitlementproduct.EntitlementID(e.ID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read products: %w", err)
	}
	var there []string
	for _, row := range now {
		if slices.Contains(ids, row.ProductID) {
			there = append(there, row.ProductID)
			continue
		}
		if err := w.removeRow(ctx, row, w.tx.EntitlementProduct.DeleteOne(row).Exec); err != nil {
			return err
		}
	}
	for _, id := range ids {
		if slices.Contains(there, id) {
			continue
		}
		added, err := w.tx.EntitlementProduct.Create().
			SetID(newID(prefixCovered)).SetEntitlementID(e.ID).SetProductID(id).SetCreatedAt(w.now).Save(ctx)
		if err != nil {
			return fmt.Errorf("add product: %w", err)
		}
		if err := w.created(added); err != nil {
			return err
		}
	}
	return nil
}

func (w *work) replaceContacts(ctx context.Context, e *db.Entitlement, ids []string) error {
	now, err := w.tx.EntitlementContact.Query().Where(entitlementcontact.EntitlementID(e.ID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read contacts: %w", err)
	}
	var there []string
	for _, row := range now {
		if slices.Contains(ids, row.ContactID) {
			there = append(there, row.ContactID)
			continue
		}
		if err := w.removeRow(ctx, row, w.tx.EntitlementContact.DeleteOne(row).Exec); err != nil {
			return err
		}
	}
	for _, id := range ids {
		if slices.Contains(there, id) {
			continue
		}
		added, err := w.tx.EntitlementContact.Create().
			SetID(newID(prefixCovered)).SetEntitlementID(e.ID).SetContactID(id).SetCreatedAt(w.now).Save(ctx)
		if err != nil {
			return fmt.Errorf("add contact: %w", err)
		}
		if err := w.created(added); err != nil {
			return err
		}
	}
	return nil
}
