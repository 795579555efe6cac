package graph

import (
	"context"
	"time"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlemententry"
	"docket/ent/db/servicecase"
	"docket/graph/model"
)

// entitlementOrders are the columns that lists of entitlements are sorted by.
var entitlementOrders = map[model.EntitlementOrder][]string{
	model.EntitlementOrderEndingLast:  {entitlement.FieldEndsOn, entitlement.FieldID},
	model.EntitlementOrderEndingFirst: {entitlement.FieldEndsOn, entitlement.FieldID},
	model.EntitlementOrderName:        {entitlement.FieldName, entitlement.FieldID},
}

// entitlementConnection is a page of the entitlements that fit a filter.
func (r *Resolver) entitlementConnection(ctx context.Context, filter *model.EntitlementFilter, order model.EntitlementOrder, first int, after *string) (*model.EntitlementConnection, error) {
	if err := pageSize("first", first, mostPerPage); err != nil {
		return nil, err
	}
	query := r.Desk.Entitlements(actor(ctx))
	if err := r.filterEntitlements(ctx, query, filter); err != nil {
		return nil, err
	}
	var from []any
	if after != nil {
		var value, id string
		if err := readCursor(*after, string(order), &value, &id); err != nil {
			return nil, err
		}
		from = []any{value, id}
	}
	query.Where(keyset(entitlementOrders[order], order == model.EntitlementOrderEndingLast, from))
	rows, err := query.Limit(first + 1).All(ctx)
	if err != nil {
		return nil, err
	}
	more := len(rows) > first
	page := &model.EntitlementConnection{Nodes: together(ctx, shown(rows, first)), Edges: []*model.EntitlementEdge{}}
	for _, e := range page.Nodes {
		value := e.EndsOn
		if order == model.EntitlementOrderName {
			value = e.Name
		}
		page.Edges = append(page.Edges, &model.EntitlementEdge{Cursor: place{string(order), []any{value, e.ID}}.cursor(), Node: e})
	}
	page.PageInfo = pageInfo(page.Edges, func(e *model.EntitlementEdge) string { return e.Cursor }, after, more)
	return page, nil
}

func (r *Resolver) filterEntitlements(ctx context.Context, query *db.EntitlementQuery, filter *model.EntitlementFilter) error {
	if filter == nil {
		return nil
	}
	if filter.CustomerID != nil {
		query.Where(entitlement.Or(entitlement.CustomerAccountID(*filter.CustomerID), entitlement.CustomerContactID(*filter.CustomerID)))
	}
	if filter.Status != nil {
		today, err := r.Desk.Today(ctx)
		if err != nil {
			return err
		}
		query.Where(desk.HasEffectiveStatus(*filter.Status, today))
	}
	if filter.Search != nil {
		for _, word := range searchWords(*filter.Search) {
			query.Where(entitlement.NameContainsFold(word))
		}
	}
	return nil
}

const ledgerOrder = "LEDGER"

// ledger is a page of the entries of an entitlement, the newest first.
func (r *Resolver) ledger(ctx context.Context, e *db.Entitlement, first int, after *string) (*model.EntitlementEntryConnection, error) {
	if err := pageSize("first", first, mostPerPage); err != nil {
		return nil, err
	}
	var from []any
	if after != nil {
		var at time.Time
		var id string
		if err := readCursor(*after, ledgerOrder, &at, &id); err != nil {
			return nil, err
		}
		from = []any{at, id}
	}
	rows, err := r.Desk.EntitlementEntries(actor(ctx)).Where(entitlemententry.EntitlementID(e.ID)).
		Where(keyset([]string{entitlemententry.FieldAt, entitlemententry.FieldID}, true, from)).Limit(first + 1).All(ctx)
	if err != nil {
		return nil, err
	}
	more := len(rows) > first
	page := &model.EntitlementEntryConnection{Nodes: together(ctx, shown(rows, first)), Edges: []*model.EntitlementEntryEdge{}}
	for _, entry := range page.Nodes {
		page.Edges = append(page.Edges, &model.EntitlementEntryEdge{Cursor: place{ledgerOrder, []any{entry.At, entry.ID}}.cursor(), Node: entry})
	}
	page.PageInfo = pageInfo(page.Edges, func(e *model.EntitlementEntryEdge) string { return e.Cursor }, after, more)
	return page, nil
}

// caseOfEntry answers the case of an entry; nil when the actor does not see it.
func (r *Resolver) caseOfEntry(ctx context.Context, entry *db.EntitlementEntry) (*db.ServiceCase, error) {
	return reference(ctx, entry, "case", func(e *db.EntitlementEntry) *string { return e.CaseID }, func(ids []string) ([]*db.ServiceCase, error) {
		return r.Desk.Cases(actor(ctx)).Where(servicecase.IDIn(ids...)).All(ctx)
	})
}
