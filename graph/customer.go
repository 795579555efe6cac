package graph

import (
	"context"
	"strconv"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/contact"
	"docket/ent/db/predicate"
)

// A customer is a row that stands for whoever a case can be for.
type customer interface {
	db.Account | db.Contact
}

// ofThese names the customers that rows stand for.
func ofThese[R customer](rows []*R) desk.Customers {
	ids := distinct(rows, func(row *R) *string {
		id := customerID(row)
		return &id
	})
	if _, companies := any(rows).([]*db.Account); companies {
		return desk.OfAccounts(ids...)
	}
	return desk.OfContacts(ids...)
}

func customerID[R customer](row *R) string { return any(row).(interface{ RowID() string }).RowID() }

// caseCounts answers the work that a customer brings.
func caseCounts[R customer](ctx context.Context, r *Resolver, row *R) (*desk.CustomerCaseCounts, error) {
	return forSiblings(ctx, row, "case counts", func(rows []*R) (map[*R]*desk.CustomerCaseCounts, error) {
		counts, err := r.Desk.CustomerCaseCounts(ctx, actor(ctx), ofThese(rows))
		if err != nil {
			return nil, err
		}
		return each(rows, func(row *R) *desk.CustomerCaseCounts {
			c := counts[customerID(row)]
			return &c
		}), nil
	})
}

// mostRecent is how much of a customer's history is shown at most.
const mostRecent = 50

// recentCases answers the latest cases of a customer.
func recentCases[R customer](ctx context.Context, r *Resolver, row *R, first int) ([]*db.ServiceCase, error) {
	return recent(ctx, row, "cases", first, func(of desk.Customers) (map[string][]*db.ServiceCase, error) {
		return r.Desk.RecentCases(ctx, actor(ctx), of, first)
	})
}

// recentActivities answers the latest activities on the cases of a customer.
func recentActivities[R customer](ctx context.Context, r *Resolver, row *R, first int) ([]*db.Activity, error) {
	return recent(ctx, row, "activities", first, func(of desk.Customers) (map[string][]*db.Activity, error) {
		return r.Desk.RecentActivities(ctx, actor(ctx), of, first)
	})
}

func recent[R customer, V any](ctx context.Context, row *R, what string, first int, find func(desk.Customers) (map[string][]*V, error)) ([]*V, error) {
	if err := pageSize("first", first, mostRecent); err != nil {
		return nil, err
	}
	return forSiblings(ctx, row, "recent "+what+" "+strconv.Itoa(first), func(rows []*R) (map[*R][]*V, error) {
		found, err := find(ofThese(rows))
		if err != nil {
			return nil, err
		}
		var all []*V
		for _, some := range found {
			all = append(all, some...)
		}
		together(ctx, all)
		return each(rows, func(row *R) []*V { return found[customerID(row)] }), nil
	})
}

// contactsOf answers the people of a company, by name.
func (r *Resolver) contactsOf(ctx context.Context, a *db.Account) ([]*db.Contact, error) {
	return forSiblings(ctx, a, "contacts", func(accounts []*db.Account) (map[*db.Account][]*db.Contact, error) {
		ids := distinct(accounts, func(a *db.Account) *string { return &a.ID })
		people, err := r.Desk.Contacts(actor(ctx)).
			Where(desk.FirstOfEach[predicate.Contact](contact.FieldAccountID, ids, mostInList, nil, "name", "id")).
			Order(contact.ByName(), contact.ByID()).
			All(ctx)
		if err != nil {
			return nil, err
		}
		byAccount := map[string][]*db.Contact{}
		for _, person := range together(ctx, people) {
			byAccount[*person.AccountID] = append(byAccount[*person.AccountID], person)
		}
		return each(accounts, func(a *db.Account) []*db.Contact { return byAccount[a.ID] }), nil
	})
}
