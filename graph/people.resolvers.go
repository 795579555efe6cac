package graph

import (
	"context"
	"docket/ent/db"
	"docket/graph/exec"
	"docket/graph/model"
)

func (r *queryResolver) Users(ctx context.Context, search *string) ([]*db.User, error) {
	return r.colleagues(ctx, search)
}

func (r *queryResolver) Teams(ctx context.Context) ([]*db.Team, error) {
	return r.allTeams(ctx)
}

func (r *teamResolver) Members(ctx context.Context, obj *db.Team) ([]*db.User, error) {
	return r.peopleOf(ctx, obj)
}

func (r *viewerResolver) Queues(ctx context.Context, obj *model.Viewer) ([]*db.Queue, error) {
	return r.visibleQueues(ctx)
}

func (r *viewerResolver) Teams(ctx context.Context, obj *model.Viewer) ([]*db.Team, error) {
	return r.teamsOf(ctx, obj.User.ID)
}

func (r *Resolver) Team() exec.TeamResolver { return &teamResolver{r} }

func (r *Resolver) Viewer() exec.ViewerResolver { return &viewerResolver{r} }

type (
	teamResolver   struct{ *Resolver }
	viewerResolver struct{ *Resolver }
)
