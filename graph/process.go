package graph

import (
	"context"
	"slices"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/casestage"
	"docket/ent/db/processstep"
	"docket/ent/db/servicecase"
	"docket/graph/model"
)

// stages reads stages of the process by id.
func (r *Resolver) stages(ctx context.Context) func(ids []string) ([]*db.ProcessStage, error) {
	return func(ids []string) ([]*db.ProcessStage, error) {
		stages, err := r.Desk.Process(ctx, actor(ctx))
		return slices.DeleteFunc(stages, func(s *db.ProcessStage) bool { return !slices.Contains(ids, s.ID) }), err
	}
}

// processOf is what is known of several cases on their way: the process itself,
// the stays of each and what was done for each.
type processOf struct {
	stages []*db.ProcessStage
	stays  map[string][]*db.CaseStage
	done   map[string]desk.Done
}

// caseProcess answers where a case stands in the process.
func (r *Resolver) caseProcess(ctx context.Context, c *db.ServiceCase) (*model.CaseProcess, error) {
	return forSiblings(ctx, c, "process", func(cases []*db.ServiceCase) (map[*db.ServiceCase]*model.CaseProcess, error) {
		p, err := r.readProcess(ctx, distinct(cases, caseID))
		if err != nil {
			return nil, err
		}
		return each(cases, p.of), nil
	})
}

func (r *Resolver) readProcess(ctx context.Context, ids []string) (*processOf, error) {
	stages, err := r.Desk.Process(ctx, actor(ctx))
	if err != nil {
		return nil, err
	}
	stays, err := r.Desk.CaseStays(actor(ctx)).Where(casestage.CaseIDIn(ids...)).All(ctx)
	if err != nil {
		return nil, err
	}
	done, err := r.Desk.StepsDone(ctx, actor(ctx), ids)
	p := &processOf{stages, map[string][]*db.CaseStage{}, done}
	for _, stay := range stays {
		p.stays[stay.CaseID] = append(p.stays[stay.CaseID], stay)
	}
	return p, err
}

// of is where one case stands.
func (p *processOf) of(c *db.ServiceCase) *model.CaseProcess {
	told := &model.CaseProcess{Stages: []*model.CaseProcessStage{}}
	at := desk.StageOf(c, p.stages)
	if at < 0 {
		return told
	}
	told.Stage = p.stages[at]
	stays := p.stays[c.ID]
	if len(stays) == 0 {
		stays = []*db.CaseStage{desk.FirstStay(c, p.stages[0])}
	}
	told.Finished = !slices.ContainsFunc(stays, func(s *db.CaseStage) bool { return s.LeftAt == nil })
	told.Ended = told.Finished || c.Status != servicecase.StatusACTIVE
	for _, stage := range p.stages {
		told.Stages = append(told.Stages, p.through(c, stage, stays))
	}
	return told
}

// through is how a case goes through one stage.
func (p *processOf) through(c *db.ServiceCase, stage *db.ProcessStage, stays []*db.CaseStage) *model.CaseProcessStage {
	told := &model.CaseProcessStage{Stage: stage, Done: []processstep.Kind{}}
	for _, stay := range stays {
		if stay.StageID != stage.ID {
			continue
		}
		told.Stays++
		if left := desk.LeftAt(c, stay); left == nil {
			told.Since = &stay.EnteredAt
		} else {
			told.Seconds += int(left.Sub(stay.EnteredAt).Seconds())
		}
	}
	for _, step := range stage.Edges.Steps {
		if p.done[c.ID].Has(c, step.Kind) {
			told.Done = append(told.Done, step.Kind)
		}
	}
	return told
}
