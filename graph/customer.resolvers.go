package graph

import (
	"context"
	"docket/desk"
	"docket/ent/db"
	"docket/graph/exec"
	"docket/graph/model"
)

func (r *accountResolver) Contacts(ctx context.Context, obj *db.Account) ([]*db.Contact, error) {
	return r.contactsOf(ctx, obj)
}

func (r *accountResolver) CaseCounts(ctx context.Context, obj *db.Account) (*desk.CustomerCaseCounts, error) {
	return caseCounts(ctx, r.Resolver, obj)
}

func (r *accountResolver) RecentCases(ctx context.Context, obj *db.Account, first int) ([]*db.ServiceCase, error) {
	return recentCases(ctx, r.Resolver, obj, first)
}

func (r *accountResolver) RecentActivities(ctx context.Context, obj *db.Account, first int) ([]*db.Activity, error) {
	return recentActivities(ctx, r.Resolver, obj, first)
}

func (r *contactResolver) Account(ctx context.Context, obj *db.Contact) (*db.Account, error) {
	return reference(ctx, obj, "account", func(c *db.Contact) *string { return c.AccountID }, r.accounts(ctx))
}

func (r *contactResolver) CaseCounts(ctx context.Context, obj *db.Contact) (*desk.CustomerCaseCounts, error) {
	return caseCounts(ctx, r.Resolver, obj)
}

func (r *contactResolver) RecentCases(ctx context.Context, obj *db.Contact, first int) ([]*db.ServiceCase, error) {
	return recentCases(ctx, r.Resolver, obj, first)
}

func (r *contactResolver) RecentActivities(ctx context.Context, obj *db.Contact, first int) ([]*db.Activity, error) {
	return recentActivities(ctx, r.Resolver, obj, first)
}

func (r *mutationResolver) CreateAccount(ctx context.Context, input model.CreateAccountInput) (*model.CreateAccountPayload, error) {
	done, err := r.Desk.CreateAccount(ctx, actor(ctx), newAccount(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.CreateAccountPayload{Account: done, UserErrors: problems}, nil
}

func (r *mutationResolver) UpdateAccount(ctx context.Context, input model.UpdateAccountInput) (*model.UpdateAccountPayload, error) {
	done, err := r.Desk.UpdateAccount(ctx, actor(ctx), accountUpdate(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.UpdateAccountPayload{Account: done, UserErrors: problems}, nil
}

func (r *mutationResolver) CreateContact(ctx context.Context, input model.CreateContactInput) (*model.CreateContactPayload, error) {
	done, err := r.Desk.CreateContact(ctx, actor(ctx), newContact(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.CreateContactPayload{Contact: done, UserErrors: problems}, nil
}

func (r *mutationResolver) UpdateContact(ctx context.Context, input model.UpdateContactInput) (*model.UpdateContactPayload, error) {
	done, err := r.Desk.UpdateContact(ctx, actor(ctx), contactUpdate(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.UpdateContactPayload{Contact: done, UserErrors: problems}, nil
}

func (r *queryResolver) Customers(ctx context.Context, search *string, kind *model.CustomerKind, accountID *string, first int, after *string) (*model.CustomerConnection, error) {
	in := customerSearch{kind: kind, accountID: accountID}
	if search != nil {
		in.words = searchWords(*search)
	}
	return r.customerConnection(ctx, in, first, after)
}

func (r *Resolver) Account() exec.AccountResolver { return &accountResolver{r} }

func (r *Resolver) Contact() exec.ContactResolver { return &contactResolver{r} }

type (
	accountResolver struct{ *Resolver }
	contactResolver struct{ *Resolver }
)
