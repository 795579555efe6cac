package graph

import (
	"context"
	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
	"docket/ent/db/subject"
	"docket/feed"
	"docket/graph/exec"
	"docket/graph/model"
)

func (r *caseResolver) StatusReason(ctx context.Context, obj *db.ServiceCase) (*db.StatusReason, error) {
	return reference(ctx, obj, "status reason", func(c *db.ServiceCase) *string { return &c.StatusReasonID }, r.statusReasons(ctx))
}

func (r *caseResolver) Customer(ctx context.Context, obj *db.ServiceCase) (model.Customer, error) {
	return r.customerOf(ctx, obj)
}

func (r *caseResolver) Contact(ctx context.Context, obj *db.ServiceCase) (*db.Contact, error) {
	return reference(ctx, obj, "contact", func(c *db.ServiceCase) *string { return c.ContactID }, r.contacts(ctx))
}

func (r *caseResolver) Subject(ctx context.Context, obj *db.ServiceCase) (*db.Subject, error) {
	return reference(ctx, obj, "subject", func(c *db.ServiceCase) *string { return c.SubjectID }, r.subjects(ctx))
}

func (r *caseResolver) Product(ctx context.Context, obj *db.ServiceCase) (*db.Product, error) {
	return reference(ctx, obj, "product", func(c *db.ServiceCase) *string { return c.ProductID }, r.products(ctx))
}

func (r *caseResolver) Owner(ctx context.Context, obj *db.ServiceCase) (model.Assignee, error) {
	return assigneeOf(ctx, r.Resolver, obj,
		func(c *db.ServiceCase) *string { return c.OwnerUserID }, func(c *db.ServiceCase) *string { return c.OwnerTeamID })
}

func (r *caseResolver) Queue(ctx context.Context, obj *db.ServiceCase) (*db.Queue, error) {
	return reference(ctx, obj, "queue", func(c *db.ServiceCase) *string { return c.QueueID }, r.queues(ctx))
}

func (r *caseResolver) QueueItem(ctx context.Context, obj *db.ServiceCase) (*db.QueueItem, error) {
	return r.itemOf(ctx, obj)
}

func (r *caseResolver) Worker(ctx context.Context, obj *db.ServiceCase) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "worker", func(c *db.ServiceCase) *string { return c.WorkerID })
}

func (r *caseResolver) LeftQueue(ctx context.Context, obj *db.ServiceCase) (*db.Queue, error) {
	return reference(ctx, obj, "left queue", func(c *db.ServiceCase) *string { return c.LeftQueueID }, r.queues(ctx))
}

func (r *caseResolver) CreatedBy(ctx context.Context, obj *db.ServiceCase) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "created by", func(c *db.ServiceCase) *string { return c.CreatedByID })
}

func (r *caseResolver) Timeline(ctx context.Context, obj *db.ServiceCase, last int, before *string, filter *model.TimelineFilter) (*model.TimelineConnection, error) {
	return r.timeline(ctx, obj, last, before, filter)
}

func (r *caseResolver) OpenActivities(ctx context.Context, obj *db.ServiceCase) ([]*db.Activity, error) {
	return r.openActivities(ctx, obj)
}

func (r *caseResolver) TotalMinutes(ctx context.Context, obj *db.ServiceCase) (int, error) {
	return r.minutes(ctx, obj, "total minutes", desk.TimeSpent())
}

func (r *caseResolver) UnbilledMinutes(ctx context.Context, obj *db.ServiceCase) (int, error) {
	return r.minutes(ctx, obj, "unbilled minutes", desk.Unbilled())
}

func (r *caseResolver) AvailableStatusReasons(ctx context.Context, obj *db.ServiceCase) ([]*db.StatusReason, error) {
	return ruled(ctx, r.Resolver, obj, (*desk.StatusRules).AvailableStatusReasons)
}

func (r *caseResolver) AvailableResolutionTypes(ctx context.Context, obj *db.ServiceCase) ([]*db.StatusReason, error) {
	return ruled(ctx, r.Resolver, obj, (*desk.StatusRules).AvailableResolutionTypes)
}

func (r *caseResolver) ViewerCanPick(ctx context.Context, obj *db.ServiceCase) (*model.Verdict, error) {
	item, err := r.itemOf(ctx, obj)
	if err != nil {
		return nil, err
	}
	return verdict(desk.CanPick(actor(ctx), obj, item)), nil
}

func (r *caseResolver) ViewerCanRelease(ctx context.Context, obj *db.ServiceCase) (*model.Verdict, error) {
	item, err := r.itemOf(ctx, obj)
	if err != nil {
		return nil, err
	}
	return verdict(desk.CanRelease(actor(ctx), obj, item)), nil
}

func (r *caseResolver) ViewerCanUpdate(ctx context.Context, obj *db.ServiceCase) (*model.Verdict, error) {
	return verdict(desk.CanUpdate(actor(ctx), obj)), nil
}

func (r *caseResolver) ViewerCanResolve(ctx context.Context, obj *db.ServiceCase) (*model.Verdict, error) {
	rules, err := r.statusRules(ctx, obj)
	if err != nil {
		return nil, err
	}
	held, err := r.heldBack(ctx, obj)
	if err != nil {
		return nil, err
	}
	return verdict(desk.CanResolve(actor(ctx), obj, rules, held)), nil
}

func (r *caseResolver) ViewerCanCancel(ctx context.Context, obj *db.ServiceCase) (*model.Verdict, error) {
	return r.canCancel(ctx, obj)
}

func (r *caseResolver) ViewerCanReactivate(ctx context.Context, obj *db.ServiceCase) (*model.Verdict, error) {
	rules, err := r.statusRules(ctx, obj)
	if err != nil {
		return nil, err
	}
	return verdict(desk.CanReactivate(actor(ctx), obj, rules)), nil
}

func (r *caseResolver) ChangeCursor(ctx context.Context, obj *db.ServiceCase) (*feed.Cursor, error) {
	head, err := headOf(ctx)
	return &head, err
}

func (r *mutationResolver) CreateCase(ctx context.Context, input model.CreateCaseInput) (*model.CreateCasePayload, error) {
	done, err := r.Desk.CreateCase(ctx, actor(ctx), newCase(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.CreateCasePayload{Case: done, UserErrors: problems}, nil
}

func (r *mutationResolver) UpdateCase(ctx context.Context, input model.UpdateCaseInput) (*model.UpdateCasePayload, error) {
	done, err := r.Desk.UpdateCase(ctx, actor(ctx), caseUpdate(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.UpdateCasePayload{Case: done, UserErrors: problems}, nil
}

func (r *mutationResolver) AssignCases(ctx context.Context, input model.AssignCasesInput) (*model.AssignCasesPayload, error) {
	outcomes, err := r.Desk.AssignCases(ctx, actor(ctx), assignment(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.AssignCasesPayload{Outcomes: caseOutcomes(ctx, outcomes), UserErrors: problems}, nil
}

func (r *queryResolver) Case(ctx context.Context, id *string, number *string) (*db.ServiceCase, error) {
	return r.caseWith(ctx, id, number)
}

func (r *queryResolver) Cases(ctx context.Context, filter *model.CaseFilter, orderBy *model.CaseOrder, first int, after *string) (*model.CaseConnection, error) {
	return r.caseConnection(ctx, filter, orderBy, first, after)
}

func (r *queryResolver) Subjects(ctx context.Context) ([]*db.Subject, error) {
	subjects, err := r.Desk.Subjects(actor(ctx)).Order(subject.ByPathKey(), subject.ByID()).All(ctx)
	return together(ctx, subjects), err
}

func (r *queryResolver) Products(ctx context.Context, search *string) ([]*db.Product, error) {
	return r.foundProducts(ctx, search)
}

func (r *queryResolver) StatusReasons(ctx context.Context) ([]*db.StatusReason, error) {
	reasons, err := r.Desk.StatusReasons(actor(ctx)).
		Order(statusreason.ByStatus(), statusreason.ByPosition(), statusreason.ByID()).All(ctx)
	return together(ctx, reasons), err
}

func (r *statusReasonResolver) Status(ctx context.Context, obj *db.StatusReason) (servicecase.Status, error) {
	return servicecase.Status(obj.Status), nil
}

func (r *statusReasonResolver) Code(ctx context.Context, obj *db.StatusReason) (*string, error) {
	return desk.WordOf(obj), nil
}

func (r *subjectResolver) Parent(ctx context.Context, obj *db.Subject) (*db.Subject, error) {
	return reference(ctx, obj, "parent", func(s *db.Subject) *string { return s.ParentID }, r.subjects(ctx))
}

func (r *Resolver) Case() exec.CaseResolver { return &caseResolver{r} }

func (r *Resolver) StatusReason() exec.StatusReasonResolver { return &statusReasonResolver{r} }

func (r *Resolver) Subject() exec.SubjectResolver { return &subjectResolver{r} }

type (
	caseResolver         struct{ *Resolver }
	statusReasonResolver struct{ *Resolver }
	subjectResolver      struct{ *Resolver }
)
