package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/contact"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlementchannel"
	"docket/ent/db/entitlementcontact"
	"docket/ent/db/entitlementproduct"
	"docket/ent/db/servicecase"
	"docket/graph/model"
)

func (r *Resolver) entitlements(ctx context.Context) func(ids []string) ([]*db.Entitlement, error) {
	return func(ids []string) ([]*db.Entitlement, error) {
		return r.Desk.Entitlements(actor(ctx)).Where(entitlement.IDIn(ids...)).All(ctx)
	}
}

// today answers which day it is, asked once for an entitlement and its siblings.
func (r *Resolver) today(ctx context.Context, e *db.Entitlement) (string, error) {
	return forSiblings(ctx, e, "today", func(rows []*db.Entitlement) (map[*db.Entitlement]string, error) {
		today, err := r.Desk.Today(ctx)
		return each(rows, func(*db.Entitlement) string { return today }), err
	})
}

// canTurn says whether the actor may do something to an entitlement today.
func (r *Resolver) canTurn(ctx context.Context, e *db.Entitlement, can func(desk.Actor, *db.Entitlement, string) (bool, desk.Code)) (*model.Verdict, error) {
	today, err := r.today(ctx, e)
	if err != nil {
		return nil, err
	}
	return verdict(can(actor(ctx), e, today)), nil
}

func (r *Resolver) figuresOf(ctx context.Context, e *db.Entitlement) (desk.EntitlementFigures, error) {
	return forSiblings(ctx, e, "figures", func(rows []*db.Entitlement) (map[*db.Entitlement]desk.EntitlementFigures, error) {
		figures, err := r.Desk.EntitlementFigures(ctx, actor(ctx), distinct(rows, entitlementID))
		return each(rows, func(e *db.Entitlement) desk.EntitlementFigures { return figures[e.ID] }), err
	})
}

func entitlementID(e *db.Entitlement) *string { return &e.ID }

// channelsOf answers the limits by channel, in the order of the schema.
func (r *Resolver) channelsOf(ctx context.Context, e *db.Entitlement) ([]*db.EntitlementChannel, error) {
	return forSiblings(ctx, e, "channels", func(rows []*db.Entitlement) (map[*db.Entitlement][]*db.EntitlementChannel, error) {
		with, err := r.Desk.Entitlements(actor(ctx)).Where(entitlement.IDIn(distinct(rows, entitlementID)...)).
			WithChannels(func(q *db.EntitlementChannelQuery) { q.Order(entitlementchannel.ByID()) }).All(ctx)
		if err != nil {
			return nil, err
		}
		of := map[string][]*db.EntitlementChannel{}
		var all []*db.EntitlementChannel
		for _, e := range with {
			of[e.ID] = e.Edges.Channels
			all = append(all, e.Edges.Channels...)
		}
		together(ctx, all)
		return each(rows, func(e *db.Entitlement) []*db.EntitlementChannel { return of[e.ID] }), nil
	})
}

func (r *Resolver) coveredProducts(ctx context.Context, e *db.Entitlement) ([]*db.Product, error) {
	return forSiblings(ctx, e, "products", func(rows []*db.Entitlement) (map[*db.Entitlement][]*db.Product, error) {
		with, err := r.Desk.Entitlements(actor(ctx)).Where(entitlement.IDIn(distinct(rows, entitlementID)...)).
			WithProducts(func(q *db.EntitlementProductQuery) { q.Order(entitlementproduct.ByID()) }).All(ctx)
		if err != nil {
			return nil, err
		}
		ids := map[string][]string{}
		for _, e := range with {
			for _, row := range e.Edges.Products {
				ids[e.ID] = append(ids[e.ID], row.ProductID)
			}
		}
		return listed(ctx, rows, ids, r.products(ctx), func(a, b *db.Product) int { return cmp.Compare(a.Name, b.Name) })
	})
}

func (r *Resolver) coveredContacts(ctx context.Context, e *db.Entitlement) ([]*db.Contact, error) {
	return forSiblings(ctx, e, "contacts", func(rows []*db.Entitlement) (map[*db.Entitlement][]*db.Contact, error) {
		with, err := r.Desk.Entitlements(actor(ctx)).Where(entitlement.IDIn(distinct(rows, entitlementID)...)).
			WithContacts(func(q *db.EntitlementContactQuery) { q.Order(entitlementcontact.ByID()) }).All(ctx)
		if err != nil {
			return nil, err
		}
		ids := map[string][]string{}
		for _, e := range with {
			for _, row := range e.Edges.Contacts {
				ids[e.ID] = append(ids[e.ID], row.ContactID)
			}
		}
		return listed(ctx, rows, ids, r.contacts(ctx), func(a, b *db.Contact) int { return cmp.Compare(a.Name, b.Name) })
	})
}

// listed fetches what entitlements list by id, all at once, and sorts it.
func listed[V any, P rowWithID[V]](
	ctx context.Context, rows []*db.Entitlement, ids map[string][]string, fetch func([]string) ([]*V, error), compare func(a, b *V) int,
) (map[*db.Entitlement][]*V, error) {
	var all []string
	for _, some := range ids {
		all = append(all, some...)
	}
	slices.Sort(all)
	found, err := byID[V, P](ctx, slices.Compact(all), fetch)
	return each(rows, func(e *db.Entitlement) []*V {
		list := []*V{}
		for _, id := range ids[e.ID] {
			if row := found[id]; row != nil {
				list = append(list, row)
			}
		}
		slices.SortFunc(list, compare)
		return list
	}), err
}

// entitlementsOf answers what customers bought, what is in force first.
func entitlementsOf[R customer](ctx context.Context, r *Resolver, row *R) ([]*db.Entitlement, error) {
	return forSiblings(ctx, row, "entitlements", func(rows []*R) (map[*R][]*db.Entitlement, error) {
		column := entitlement.FieldCustomerContactID
		if _, companies := any(rows).([]*db.Account); companies {
			column = entitlement.FieldCustomerAccountID
		}
		ids := distinct(rows, func(row *R) *string { id := customerID(row); return &id })
		bought, err := r.Desk.Entitlements(actor(ctx)).Where(desk.FirstOfEach(column, ids, mostInList, entitlement.NameNEQ(""), "ends_on DESC", "id DESC")).All(ctx)
		if err != nil {
			return nil, err
		}
		today, err := r.Desk.Today(ctx)
		if err != nil {
			return nil, err
		}
		slices.SortFunc(bought, func(a, b *db.Entitlement) int {
			return cmp.Or(cmp.Compare(forceOf(a, today), forceOf(b, today)), strings.Compare(a.EndsOn, b.EndsOn), strings.Compare(a.ID, b.ID))
		})
		of := map[string][]*db.Entitlement{}
		for _, e := range together(ctx, bought) {
			of[*cmp.Or(e.CustomerAccountID, e.CustomerContactID)] = append(of[*cmp.Or(e.CustomerAccountID, e.CustomerContactID)], e)
		}
		return each(rows, func(row *R) []*db.Entitlement { return of[customerID(row)] }), nil
	})
}

// forceOf is where an entitlement stands in a list of those of a customer.
func forceOf(e *db.Entitlement, today string) int {
	return slices.Index([]entitlement.Status{
		entitlement.StatusACTIVE, entitlement.StatusWAITING, entitlement.StatusDRAFT, entitlement.StatusEXPIRED, entitlement.StatusCANCELLED,
	}, desk.EffectiveStatus(e, today))
}

// customerWith finds an account or contact; nil when the actor sees none.
func (r *Resolver) customerWith(ctx context.Context, id string) (model.Customer, error) {
	if strings.HasPrefix(id, accountPrefix) {
		rows, err := r.accounts(ctx)([]string{id})
		if err != nil || len(rows) == 0 {
			return nil, err
		}
		return rows[0], nil
	}
	person, err := onlyOrNil(r.Desk.Contacts(actor(ctx)).Where(contact.ID(id)).Only(ctx))
	return orNull(person, err)
}

// originOf is a channel as the schema knows it.
func originOf[C ~string](channel *C) *servicecase.Origin {
	if channel == nil {
		return nil
	}
	origin := servicecase.Origin(*channel)
	return &origin
}
