package graph

import (
	"cmp"
	"context"
	"slices"

	"docket/ent/db"
	"docket/ent/db/account"
	"docket/ent/db/contact"
	"docket/graph/model"
)

// customerSearch is what is looked for among the customers.
type customerSearch struct {
	words     []string
	kind      *model.CustomerKind
	accountID *string
	// after is the name and the id of the last row of the page before.
	after []any
	// limit is how many rows are read.
	limit int
}

// customerOrder is how customers are sorted: the same columns in both tables.
var customerOrder = []string{account.FieldName, account.FieldID}

const customerOrderName = "NAME"

// foundCustomer is an account or a contact on its way into a page.
type foundCustomer struct {
	name, id string
	row      model.Customer
}

func (c foundCustomer) cursor() string {
	return place{order: customerOrderName, values: []any{c.name, c.id}}.cursor()
}

// customerConnection is a page of the customers that are looked for. Accounts
// and contacts are two tables in the same order: a page of each is read, and
// the first of both are the page.
func (r *Resolver) customerConnection(ctx context.Context, in customerSearch, first int, after *string) (*model.CustomerConnection, error) {
	if err := pageSize("first", first, mostPerPage); err != nil {
		return nil, err
	}
	if after != nil {
		var name, id string
		if err := readCursor(*after, customerOrderName, &name, &id); err != nil {
			return nil, err
		}
		in.after = []any{name, id}
	}
	in.limit = first + 1
	accounts, err := r.findAccounts(ctx, in)
	if err != nil {
		return nil, err
	}
	contacts, err := r.findContacts(ctx, in)
	if err != nil {
		return nil, err
	}
	return customerPage(slices.Concat(accounts, contacts), first, after), nil
}

func customerPage(found []foundCustomer, first int, after *string) *model.CustomerConnection {
	slices.SortFunc(found, func(a, b foundCustomer) int {
		return cmp.Or(cmp.Compare(a.name, b.name), cmp.Compare(a.id, b.id))
	})
	more := len(found) > first
	found = shown(found, first)
	page := &model.CustomerConnection{
		Edges: make([]*model.CustomerEdge, len(found)),
		Nodes: make([]model.Customer, len(found)),
	}
	for i, c := range found {
		page.Nodes[i] = c.row
		page.Edges[i] = &model.CustomerEdge{Cursor: c.cursor(), Node: c.row}
	}
	page.PageInfo = pageInfo(found, foundCustomer.cursor, after, more)
	return page
}

func (r *Resolver) findAccounts(ctx context.Context, in customerSearch) ([]foundCustomer, error) {
	if in.accountID != nil || in.kind != nil && *in.kind != model.CustomerKindAccount {
		return nil, nil
	}
	query := r.Desk.Accounts(actor(ctx)).Where(keyset(customerOrder, false, in.after)).Limit(in.limit)
	for _, word := range in.words {
		query.Where(account.Or(account.SearchTextHasPrefix(word), account.SearchTextContains(" "+word)))
	}
	rows, err := query.All(ctx)
	if err != nil {
		return nil, err
	}
	return customersFrom(together(ctx, rows), func(a *db.Account) foundCustomer { return foundCustomer{a.Name, a.ID, a} }), nil
}

func (r *Resolver) findContacts(ctx context.Context, in customerSearch) ([]foundCustomer, error) {
	if in.kind != nil && *in.kind != model.CustomerKindContact {
		return nil, nil
	}
	query := r.Desk.Contacts(actor(ctx)).Where(keyset(customerOrder, false, in.after)).Limit(in.limit)
	if in.accountID != nil {
		query.Where(contact.AccountID(*in.accountID))
	}
	for _, word := range in.words {
		query.Where(contact.Or(contact.SearchTextHasPrefix(word), contact.SearchTextContains(" "+word)))
	}
	rows, err := query.All(ctx)
	if err != nil {
		return nil, err
	}
	return customersFrom(together(ctx, rows), func(c *db.Contact) foundCustomer { return foundCustomer{c.Name, c.ID, c} }), nil
}

func customersFrom[R any](rows []*R, as func(*R) foundCustomer) []foundCustomer {
	found := make([]foundCustomer, len(rows))
	for i, row := range rows {
		found[i] = as(row)
	}
	return found
}
