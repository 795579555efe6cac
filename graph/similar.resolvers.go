package graph

import (
	"context"
	"docket/desk"
	"docket/ent/db"
	"docket/graph/exec"
	"docket/graph/model"
)

func (r *caseResolver) Resolution(ctx context.Context, obj *db.ServiceCase) (*db.Activity, error) {
	return r.resolutionOf(ctx, obj)
}

func (r *caseResolver) SimilarLinks(ctx context.Context, obj *db.ServiceCase) ([]*model.SimilarCaseLink, error) {
	return r.linksOf(ctx, obj)
}

func (r *mutationResolver) LinkSimilarCase(ctx context.Context, input model.LinkSimilarCaseInput) (*model.SimilarLinkPayload, error) {
	done, err := r.Desk.LinkSimilarCase(ctx, actor(ctx), similarLink(input))
	return linked(ctx, done, err)
}

func (r *mutationResolver) UnlinkSimilarCase(ctx context.Context, input model.UnlinkSimilarCaseInput) (*model.SimilarLinkPayload, error) {
	done, err := r.Desk.UnlinkSimilarCase(ctx, actor(ctx), desk.SimilarUnlink{CaseID: input.CaseID, SimilarCaseID: input.SimilarCaseID, IdempotencyKey: key(input.IdempotencyKey)})
	return linked(ctx, done, err)
}

func (r *queryResolver) SimilarCases(ctx context.Context, caseID *string, draft *model.CaseDraft, filter *model.SimilarCaseFilter, first int) ([]*desk.Similar, error) {
	return r.similarCases(ctx, caseID, draft, filter, first)
}

func (r *similarCaseLinkResolver) Case(ctx context.Context, obj *model.SimilarCaseLink) (*db.ServiceCase, error) {
	return caseOf(ctx, r.Resolver, obj, func(l *model.SimilarCaseLink) *string { return new(desk.OtherEnd(l.Link, l.FromID)) })
}

func (r *similarCaseLinkResolver) CreatedBy(ctx context.Context, obj *model.SimilarCaseLink) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "created by", func(l *model.SimilarCaseLink) *string { return l.Link.CreatedByID })
}

func (r *Resolver) SimilarCaseLink() exec.SimilarCaseLinkResolver { return &similarCaseLinkResolver{r} }

type similarCaseLinkResolver struct{ *Resolver }
