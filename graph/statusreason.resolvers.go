package graph

import (
	"context"
	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/statusreason"
	"docket/feed"
	"docket/graph/exec"
	"docket/graph/model"
)

func (r *caseResolver) AvailableCancellationReasons(ctx context.Context, obj *db.ServiceCase) ([]*db.StatusReason, error) {
	return ruled(ctx, r.Resolver, obj, (*desk.StatusRules).AvailableCancellationReasons)
}

func (r *mutationResolver) CreateStatusReason(ctx context.Context, input model.CreateStatusReasonInput) (*model.StatusReasonPayload, error) {
	done, err := r.Desk.CreateStatusReason(ctx, actor(ctx), desk.NewStatusReason{Status: statusreason.Status(input.Status), Name: input.Name, Position: input.Position, IdempotencyKey: key(input.IdempotencyKey)})
	return r.statusReasonPayload(ctx, done, err)
}

func (r *mutationResolver) RenameStatusReason(ctx context.Context, input model.RenameStatusReasonInput) (*model.StatusReasonPayload, error) {
	done, err := r.Desk.RenameStatusReason(ctx, actor(ctx), desk.StatusReasonName{
		ReasonID: input.ReasonID, ExpectedVersion: input.ExpectedVersion, Name: input.Name, IdempotencyKey: key(input.IdempotencyKey),
	})
	return r.statusReasonPayload(ctx, done, err)
}

func (r *mutationResolver) MoveStatusReason(ctx context.Context, input model.MoveStatusReasonInput) (*model.StatusReasonPayload, error) {
	done, err := r.Desk.MoveStatusReason(ctx, actor(ctx), desk.StatusReasonPlace{ReasonID: input.ReasonID, Position: input.Position, IdempotencyKey: key(input.IdempotencyKey)})
	return r.statusReasonPayload(ctx, done, err)
}

func (r *mutationResolver) RetireStatusReason(ctx context.Context, input model.RetireStatusReasonInput) (*model.StatusReasonPayload, error) {
	done, err := r.Desk.RetireStatusReason(ctx, actor(ctx), desk.StatusReasonRetirement{
		ReasonID: input.ReasonID, ExpectedVersion: input.ExpectedVersion, Retired: input.Retired, IdempotencyKey: key(input.IdempotencyKey),
	})
	return r.statusReasonPayload(ctx, done, err)
}

func (r *mutationResolver) SetDefaultStatusReason(ctx context.Context, input model.SetDefaultStatusReasonInput) (*model.StatusReasonPayload, error) {
	done, err := r.Desk.SetDefaultStatusReason(ctx, actor(ctx), desk.StatusReasonDefault{ReasonID: input.ReasonID, IdempotencyKey: key(input.IdempotencyKey)})
	return r.statusReasonPayload(ctx, done, err)
}

func (r *statusRulesResolver) ChangeCursor(ctx context.Context, obj *desk.StatusRules) (*feed.Cursor, error) {
	head, err := headOf(ctx)
	return &head, err
}

func (r *statusRulesChangeResolver) By(ctx context.Context, obj *model.StatusRulesChange) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "by", func(c *model.StatusRulesChange) *string { return c.ActorID })
}

func (r *statusRulesChangeResolver) StatusRules(ctx context.Context, obj *model.StatusRulesChange) (*desk.StatusRules, error) {
	return r.rulesNow(ctx)
}

func (r *statusRulesChangeResolver) StatusReasons(ctx context.Context, obj *model.StatusRulesChange) ([]*db.StatusReason, error) {
	rules, err := r.rulesNow(ctx)
	if err != nil {
		return nil, err
	}
	return rules.Reasons, nil
}

func (r *subscriptionResolver) StatusRulesChanges(ctx context.Context, after *feed.Cursor) (<-chan *model.StatusRulesChange, error) {
	return r.statusRulesChanges(ctx, after)
}

func (r *Resolver) StatusRulesChange() exec.StatusRulesChangeResolver {
	return &statusRulesChangeResolver{r}
}

type statusRulesChangeResolver struct{ *Resolver }
