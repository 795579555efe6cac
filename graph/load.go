package graph

import (
	"context"

	"docket/ent/db"
	"docket/ent/db/account"
	"docket/ent/db/contact"
	"docket/ent/db/product"
	"docket/ent/db/queue"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
	"docket/ent/db/subject"
	"docket/ent/db/team"
	"docket/ent/db/user"
	"docket/graph/model"
)

// The functions below read records by id, as far as the actor may see them.
// They are what reference is given.

func (r *Resolver) users(ctx context.Context) func(ids []string) ([]*db.User, error) {
	return func(ids []string) ([]*db.User, error) {
		return r.Desk.Users(actor(ctx)).Where(user.IDIn(ids...)).All(ctx)
	}
}

func (r *Resolver) teams(ctx context.Context) func(ids []string) ([]*db.Team, error) {
	return func(ids []string) ([]*db.Team, error) {
		return r.Desk.Teams(actor(ctx)).Where(team.IDIn(ids...)).All(ctx)
	}
}

func (r *Resolver) accounts(ctx context.Context) func(ids []string) ([]*db.Account, error) {
	return func(ids []string) ([]*db.Account, error) {
		return r.Desk.Accounts(actor(ctx)).Where(account.IDIn(ids...)).All(ctx)
	}
}

func (r *Resolver) contacts(ctx context.Context) func(ids []string) ([]*db.Contact, error) {
	return func(ids []string) ([]*db.Contact, error) {
		return r.Desk.Contacts(actor(ctx)).Where(contact.IDIn(ids...)).All(ctx)
	}
}

func (r *Resolver) cases(ctx context.Context) func(ids []string) ([]*db.ServiceCase, error) {
	return func(ids []string) ([]*db.ServiceCase, error) {
		return r.Desk.Cases(actor(ctx)).Where(servicecase.IDIn(ids...)).All(ctx)
	}
}

func (r *Resolver) queues(ctx context.Context) func(ids []string) ([]*db.Queue, error) {
	return func(ids []string) ([]*db.Queue, error) {
		return r.Desk.Queues(actor(ctx)).Where(queue.IDIn(ids...)).All(ctx)
	}
}

func (r *Resolver) subjects(ctx context.Context) func(ids []string) ([]*db.Subject, error) {
	return func(ids []string) ([]*db.Subject, error) {
		return r.Desk.Subjects(actor(ctx)).Where(subject.IDIn(ids...)).All(ctx)
	}
}

func (r *Resolver) products(ctx context.Context) func(ids []string) ([]*db.Product, error) {
	return func(ids []string) ([]*db.Product, error) {
		return r.Desk.Products(actor(ctx)).Where(product.IDIn(ids...)).All(ctx)
	}
}

func (r *Resolver) statusReasons(ctx context.Context) func(ids []string) ([]*db.StatusReason, error) {
	return func(ids []string) ([]*db.StatusReason, error) {
		return r.Desk.StatusReasons(actor(ctx)).Where(statusreason.IDIn(ids...)).All(ctx)
	}
}

// userOf answers the user that a row refers to.
func userOf[R any](ctx context.Context, r *Resolver, row *R, what string, id func(*R) *string) (*db.User, error) {
	return reference(ctx, row, what, id, r.users(ctx))
}

// caseOf answers the case that a row refers to.
func caseOf[R any](ctx context.Context, r *Resolver, row *R, id func(*R) *string) (*db.ServiceCase, error) {
	return reference(ctx, row, "case", id, r.cases(ctx))
}

// assigneeOf answers the user or the team that a row refers to.
func assigneeOf[R any](ctx context.Context, r *Resolver, row *R, userID, teamID func(*R) *string) (model.Assignee, error) {
	if userID(row) != nil {
		return orNull(reference(ctx, row, "owning user", userID, r.users(ctx)))
	}
	return orNull(reference(ctx, row, "owning team", teamID, r.teams(ctx)))
}

// orNull keeps a missing row from becoming an interface that holds a nil
// pointer, which would not be null in the answer.
func orNull[V any](row *V, err error) (any, error) {
	if row == nil || err != nil {
		return nil, err
	}
	return row, nil
}
