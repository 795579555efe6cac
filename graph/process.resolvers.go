package graph

import (
	"context"
	"docket/desk"
	"docket/ent/db"
	"docket/graph/exec"
	"docket/graph/model"
)

func (r *caseResolver) Process(ctx context.Context, obj *db.ServiceCase) (*model.CaseProcess, error) {
	return r.caseProcess(ctx, obj)
}

func (r *mutationResolver) MoveToStage(ctx context.Context, input model.MoveToStageInput) (*model.CaseTurnPayload, error) {
	done, err := r.Desk.MoveToStage(ctx, actor(ctx), desk.StageMove{
		CaseID: input.CaseID, ExpectedVersion: input.ExpectedVersion, StageID: input.StageID, IdempotencyKey: key(input.IdempotencyKey),
	})
	return turned(ctx, done, err)
}

func (r *processStageResolver) Steps(ctx context.Context, obj *db.ProcessStage) ([]*db.ProcessStep, error) {
	return obj.Edges.Steps, nil
}

func (r *queryResolver) Process(ctx context.Context) ([]*db.ProcessStage, error) {
	return r.Desk.Process(ctx, actor(ctx))
}

func (r *Resolver) ProcessStage() exec.ProcessStageResolver { return &processStageResolver{r} }

type processStageResolver struct{ *Resolver }
