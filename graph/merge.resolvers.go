package graph

import (
	"context"
	"docket/desk"
	"docket/ent/db"
	"docket/graph/exec"
	"docket/graph/model"
)

func (r *caseResolver) MergedInto(ctx context.Context, obj *db.ServiceCase) (*db.ServiceCase, error) {
	return reference(ctx, obj, "merged into", func(c *db.ServiceCase) *string { return c.MergedIntoID }, r.cases(ctx))
}

func (r *caseResolver) MergedIntoFinal(ctx context.Context, obj *db.ServiceCase) (*db.ServiceCase, error) {
	return r.mergedIntoFinal(ctx, obj)
}

func (r *caseResolver) MergedCases(ctx context.Context, obj *db.ServiceCase) ([]*db.Merge, error) {
	return r.mergedCases(ctx, obj)
}

func (r *caseResolver) ViewerCanMerge(ctx context.Context, obj *db.ServiceCase) (*model.Verdict, error) {
	return verdict(desk.CanMerge(actor(ctx), obj)), nil
}

func (r *caseResolver) ViewerCanUnmerge(ctx context.Context, obj *db.ServiceCase) (*model.Verdict, error) {
	rules, err := r.statusRules(ctx, obj)
	if err != nil {
		return nil, err
	}
	return verdict(desk.CanUnmerge(actor(ctx), obj, rules)), nil
}

func (r *caseMergeResolver) Survivor(ctx context.Context, obj *db.Merge) (*db.ServiceCase, error) {
	return reference(ctx, obj, "survivor", func(m *db.Merge) *string { return &m.SurvivorID }, r.cases(ctx))
}

func (r *caseMergeResolver) Merged(ctx context.Context, obj *db.Merge) (*db.ServiceCase, error) {
	return reference(ctx, obj, "merged", func(m *db.Merge) *string { return &m.MergedID }, r.cases(ctx))
}

func (r *caseMergeResolver) MergedBy(ctx context.Context, obj *db.Merge) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "merged by", func(m *db.Merge) *string { return m.MergedByID })
}

func (r *caseMergeResolver) Moved(ctx context.Context, obj *db.Merge) (*model.MergedCounts, error) {
	return r.movedWith(ctx, obj)
}

func (r *mutationResolver) MergeCases(ctx context.Context, input model.MergeCasesInput) (*model.MergeCasesPayload, error) {
	done, err := r.Desk.MergeCases(ctx, actor(ctx), caseMerge(input))
	return merged(ctx, done, err)
}

func (r *mutationResolver) UnmergeCases(ctx context.Context, input model.UnmergeCasesInput) (*model.UnmergeCasesPayload, error) {
	done, err := r.Desk.UnmergeCases(ctx, actor(ctx), desk.CaseUnmerge{MergedIDs: input.MergedIds, IdempotencyKey: key(input.IdempotencyKey)})
	return unmerged(ctx, done, err)
}

func (r *unmergeOutcomeResolver) Survivor(ctx context.Context, obj *model.UnmergeOutcome) (*db.ServiceCase, error) {
	return reference(ctx, obj, "survivor", func(o *model.UnmergeOutcome) *string { return o.SurvivorID }, r.cases(ctx))
}

func (r *Resolver) CaseMerge() exec.CaseMergeResolver { return &caseMergeResolver{r} }

func (r *Resolver) UnmergeOutcome() exec.UnmergeOutcomeResolver { return &unmergeOutcomeResolver{r} }

type (
	caseMergeResolver      struct{ *Resolver }
	unmergeOutcomeResolver struct{ *Resolver }
)
