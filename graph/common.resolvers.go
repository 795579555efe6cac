package graph

import (
	"context"
	"docket/feed"
	"docket/graph/exec"
	"docket/graph/model"
)

func (r *mutationResolver) SignIn(ctx context.Context, input model.SignInInput) (*model.SignInPayload, error) {
	return r.signIn(ctx, input)
}

func (r *mutationResolver) SignOut(ctx context.Context) (*model.SignOutPayload, error) {
	return r.signOut(ctx)
}

func (r *mutationResolver) UpdatePreferences(ctx context.Context, input model.UpdatePreferencesInput) (*model.UpdatePreferencesPayload, error) {
	return r.updatePreferences(ctx, input)
}

func (r *queryResolver) Viewer(ctx context.Context) (*model.Viewer, error) {
	return r.viewer(ctx, actor(ctx))
}

func (r *queryResolver) Node(ctx context.Context, id string) (model.Node, error) {
	found, err := r.nodesWith(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	return found[0], nil
}

func (r *queryResolver) Nodes(ctx context.Context, ids []string) ([]model.Node, error) {
	if len(ids) > mostPerPage {
		return nil, badRequest("`ids` holds at most %d ids.", mostPerPage)
	}
	return r.nodesWith(ctx, ids)
}

func (r *subscriptionResolver) QueueChanges(ctx context.Context, queueID string, after *feed.Cursor) (<-chan *model.QueueChange, error) {
	return r.queueChanges(ctx, queueID, after)
}

func (r *subscriptionResolver) CaseChanges(ctx context.Context, caseID string, after *feed.Cursor) (<-chan *model.CaseChange, error) {
	return r.caseChanges(ctx, caseID, after)
}

func (r *Resolver) Mutation() exec.MutationResolver { return &mutationResolver{r} }

func (r *Resolver) Query() exec.QueryResolver { return &queryResolver{r} }

func (r *Resolver) Subscription() exec.SubscriptionResolver { return &subscriptionResolver{r} }

type (
	mutationResolver     struct{ *Resolver }
	queryResolver        struct{ *Resolver }
	subscriptionResolver struct{ *Resolver }
)
