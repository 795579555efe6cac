package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlementchannel"
)

// covers adds to a query what decides whether an entitlement fits a case.
func covers(query *db.EntitlementQuery) *db.EntitlementQuery {
	return query.
		WithChannels(func(q *db.EntitlementChannelQuery) { q.Order(entitlementchannel.ByID()) }).
		WithProducts().WithContacts()
}

// lockEntitlement reads an entitlement that the actor may see, with its
// channels, products and contacts, and holds it.
func (w *work) lockEntitlement(ctx context.Context, field, id string) (*db.Entitlement, error) {
	e, err := w.holdEntitlement(ctx, entitlementQuery(w.tx.Entitlement.Query().Where(visibleEntitlement(w.by)), id))
	return e, found(err, field, "entitlement")
}

// entitlementOf is the entitlement of a case, held; nil when it has none.
func (w *work) entitlementOf(ctx context.Context, c *db.ServiceCase) (*db.Entitlement, error) {
	if c.EntitlementID == nil {
		return nil, nil
	}
	return w.itsEntitlement(ctx, *c.EntitlementID)
}

// itsEntitlement reads an entitlement that a row refers to, and holds it.
func (w *work) itsEntitlement(ctx context.Context, id string) (*db.Entitlement, error) {
	e, err := w.holdEntitlement(ctx, entitlementQuery(w.tx.Entitlement.Query(), id))
	if err != nil {
		return nil, fmt.Errorf("find entitlement %s: %w", id, err)
	}
	return e, nil
}

func entitlementQuery(query *db.EntitlementQuery, id string) *db.EntitlementQuery {
	return covers(query.Where(entitlement.ID(id)))
}

// holdEntitlement runs a query for one entitlement and holds it until the end of
// the transaction: what is decided from it stays true.
func (w *work) holdEntitlement(ctx context.Context, query *db.EntitlementQuery) (*db.Entitlement, error) {
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	e, err := query.Only(ctx)
	if err != nil {
		return nil, err
	}
	w.entitled[e.ID] = entitled(e)
	return e, nil
}
