package graph

import (
	"context"
	"docket/desk"
	"docket/ent/db"
	"docket/graph/exec"
	"docket/graph/model"
)

func (r *mutationResolver) ResolveCase(ctx context.Context, input model.ResolveCaseInput) (*model.ResolveCasePayload, error) {
	done, err := r.Desk.ResolveCase(ctx, actor(ctx), resolution(input))
	return resolved(ctx, done, err)
}

func (r *mutationResolver) CancelCase(ctx context.Context, input model.CancelCaseInput) (*model.CaseTurnPayload, error) {
	done, err := r.Desk.CancelCase(ctx, actor(ctx), caseCancellation(input))
	return turned(ctx, done, err)
}

func (r *mutationResolver) ReactivateCase(ctx context.Context, input model.ReactivateCaseInput) (*model.CaseTurnPayload, error) {
	done, err := r.Desk.ReactivateCase(ctx, actor(ctx), reactivation(input))
	return turned(ctx, done, err)
}

func (r *mutationResolver) Undo(ctx context.Context, input model.UndoInput) (*model.UndoPayload, error) {
	done, err := r.Desk.Undo(ctx, actor(ctx), desk.Undoing{CommandID: input.CommandID, IdempotencyKey: key(input.IdempotencyKey)})
	return undone(ctx, done, err)
}

func (r *mutationResolver) SetStatusRules(ctx context.Context, input model.SetStatusRulesInput) (*model.SetStatusRulesPayload, error) {
	done, err := r.Desk.SetStatusRules(ctx, actor(ctx), statusDefinition(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	if done != nil {
		together(ctx, done.Transitions)
	}
	return &model.SetStatusRulesPayload{StatusRules: done, UserErrors: problems}, nil
}

func (r *queryResolver) StatusRules(ctx context.Context) (*desk.StatusRules, error) {
	rules, err := r.Desk.StatusRules(ctx, actor(ctx))
	if err != nil {
		return nil, err
	}
	together(ctx, rules.Transitions)
	return rules, nil
}

func (r *resolutionEffectResolver) LeavesQueue(ctx context.Context, obj *model.ResolutionEffect) (*db.Queue, error) {
	return reference(ctx, obj, "left queue", func(e *model.ResolutionEffect) *string { return e.LeftQueueID }, r.queues(ctx))
}

func (r *statusTransitionResolver) From(ctx context.Context, obj *db.StatusTransition) (*db.StatusReason, error) {
	return reference(ctx, obj, "from", func(t *db.StatusTransition) *string { return &t.FromReasonID }, r.statusReasons(ctx))
}

func (r *statusTransitionResolver) To(ctx context.Context, obj *db.StatusTransition) (*db.StatusReason, error) {
	return reference(ctx, obj, "to", func(t *db.StatusTransition) *string { return &t.ToReasonID }, r.statusReasons(ctx))
}

func (r *Resolver) ResolutionEffect() exec.ResolutionEffectResolver {
	return &resolutionEffectResolver{r}
}

func (r *Resolver) StatusRules() exec.StatusRulesResolver { return &statusRulesResolver{r} }

func (r *Resolver) StatusTransition() exec.StatusTransitionResolver {
	return &statusTransitionResolver{r}
}

type (
	resolutionEffectResolver struct{ *Resolver }
	statusRulesResolver      struct{ *Resolver }
	statusTransitionResolver struct{ *Resolver }
)
