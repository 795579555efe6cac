package graph

import (
	"context"
	"docket/desk"
	"docket/ent/db"
	"docket/graph/model"
)

func (r *caseResolver) Parent(ctx context.Context, obj *db.ServiceCase) (*db.ServiceCase, error) {
	return reference(ctx, obj, "parent", func(c *db.ServiceCase) *string { return c.ParentID }, r.cases(ctx))
}

func (r *caseResolver) Children(ctx context.Context, obj *db.ServiceCase) ([]*db.ServiceCase, error) {
	return r.children(ctx, obj)
}

func (r *caseResolver) ChildCounts(ctx context.Context, obj *db.ServiceCase) (*model.ChildCounts, error) {
	return r.childCounts(ctx, obj)
}

func (r *caseResolver) ClosesWithIt(ctx context.Context, obj *db.ServiceCase) ([]*db.ServiceCase, error) {
	return r.closesWithIt(ctx, obj)
}

func (r *caseResolver) ExistingCase(ctx context.Context, obj *db.ServiceCase) (*db.ServiceCase, error) {
	return reference(ctx, obj, "existing case", func(c *db.ServiceCase) *string { return c.ExistingCaseID }, r.cases(ctx))
}

func (r *caseResolver) ViewerCanHaveChild(ctx context.Context, obj *db.ServiceCase) (*model.Verdict, error) {
	return verdict(desk.CanHaveChild(actor(ctx), obj)), nil
}

func (r *caseResolver) ViewerCanDelete(ctx context.Context, obj *db.ServiceCase) (*model.Verdict, error) {
	return verdict(desk.CanDelete(actor(ctx))), nil
}

func (r *mutationResolver) CreateChildCase(ctx context.Context, input model.CreateChildCaseInput) (*model.CreateCasePayload, error) {
	done, err := r.Desk.CreateChildCase(ctx, actor(ctx), newChildCase(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.CreateCasePayload{Case: done, UserErrors: problems}, nil
}

func (r *mutationResolver) SetParentCase(ctx context.Context, input model.SetParentCaseInput) (*model.SetParentCasePayload, error) {
	done, err := r.Desk.SetParentCase(ctx, actor(ctx), desk.Association{CaseIDs: input.CaseIds, ParentID: input.ParentID, IdempotencyKey: key(input.IdempotencyKey)})
	return associated(ctx, done, err)
}

func (r *mutationResolver) RemoveFromParent(ctx context.Context, input model.RemoveFromParentInput) (*model.CaseTurnPayload, error) {
	done, err := r.Desk.RemoveFromParent(ctx, actor(ctx), desk.Separation{CaseID: input.CaseID, ExpectedVersion: input.ExpectedVersion, IdempotencyKey: key(input.IdempotencyKey)})
	return turned(ctx, done, err)
}

func (r *mutationResolver) DeleteCase(ctx context.Context, input model.DeleteCaseInput) (*model.DeleteCasePayload, error) {
	done, err := r.Desk.DeleteCase(ctx, actor(ctx), desk.CaseDeletion{
		CaseID: input.CaseID, ExpectedVersion: input.ExpectedVersion, DryRun: input.DryRun, IdempotencyKey: key(input.IdempotencyKey),
	})
	return deleted(done, err)
}

func (r *mutationResolver) UpdateDeskSettings(ctx context.Context, input model.UpdateDeskSettingsInput) (*model.UpdateDeskSettingsPayload, error) {
	done, err := r.Desk.UpdateDeskSettings(ctx, actor(ctx), settingsUpdate(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.UpdateDeskSettingsPayload{DeskSettings: done, UserErrors: problems}, nil
}

func (r *queryResolver) DeskSettings(ctx context.Context) (*desk.Settings, error) {
	return r.Desk.Settings(ctx, actor(ctx))
}
