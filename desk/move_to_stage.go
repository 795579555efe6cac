package desk

import (
	"context"
	"slices"
	"strings"

	"docket/ent/db"
	"docket/ent/db/processstep"
)

// StageMove leads a case to a stage of the process.
type StageMove struct {
	CaseID          string
	ExpectedVersion *int
	// StageID is where to; absent: the process is finished, from its last stage.
	StageID        *string
	IdempotencyKey string
}

// MoveToStage leads an active case to another stage, forward or back, or
// finishes the process. Forward it is refused while a step that is required
// before is not done. The status of the case stays as it is.
func (d *Desk) MoveToStage(ctx context.Context, by Actor, in StageMove) (*Turned, error) {
	c := call{verb: "moveToStage", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Turned, error) {
		c, err := w.lockUnchangedCase(ctx, in.CaseID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		stages, err := process(ctx, w.tx.Client())
		if err != nil {
			return nil, err
		}
		to, err := w.stageToEnter(ctx, c, stages, in.StageID)
		if err != nil {
			return nil, err
		}
		moved, err := w.moveToStage(ctx, c, stages, to)
		return &Turned{Case: moved, CommandID: w.command.ID}, err
	})
}

// stageToEnter finds the place of the stage to move to, which is one past the
// last to finish, and refuses to skip what is required before it.
func (w *work) stageToEnter(ctx context.Context, c *db.ServiceCase, stages []*db.ProcessStage, id *string) (int, error) {
	to, from := len(stages), StageOf(c, stages)
	switch {
	case len(stages) == 0:
		return 0, notFound("stageId", "stage")
	case id != nil:
		to = slices.IndexFunc(stages, func(s *db.ProcessStage) bool { return s.ID == *id })
	case from != len(stages)-1:
		return 0, problem(CodeInvalid, "stageId", "The process is finished from its last stage, %s.", stages[len(stages)-1].Name)
	}
	if to < 0 {
		return 0, notFound("stageId", "stage")
	}
	if to <= from {
		return to, nil
	}
	return to, w.requireSteps(ctx, c, stages[from:to])
}

// requireSteps refuses to leave stages while what they require is not done.
func (w *work) requireSteps(ctx context.Context, c *db.ServiceCase, stages []*db.ProcessStage) error {
	done, err := stepsDone(ctx, w.tx.Client(), []string{c.ID})
	if err != nil {
		return err
	}
	var missing []*db.ProcessStep
	var names []string
	for _, stage := range stages {
		for _, step := range stage.Edges.Steps {
			if step.Required && !done[c.ID].Has(c, step.Kind) {
				missing = append(missing, step)
				names = append(names, stepNames[step.Kind])
			}
		}
	}
	if len(missing) == 0 {
		return nil
	}
	p := problem(CodeStepsMissing, "stageId", "To be done first: %s.", strings.Join(names, ", "))
	p.Steps = missing
	return p
}

var stepNames = map[processstep.Kind]string{
	processstep.KindCUSTOMER: "customer", processstep.KindCONTACT: "contact", processstep.KindFIND_CASE: "find case",
	processstep.KindSUBJECT: "subject", processstep.KindPRODUCT: "product", processstep.KindENTITLEMENT: "entitlement",
	processstep.KindSIMILAR_CASES: "similar cases", processstep.KindACTIVITIES: "activities", processstep.KindRESOLVE: "resolve",
}

// moveToStage ends the present stay and begins the next, if there is one. To
// move to where the case stands changes nothing.
func (w *work) moveToStage(ctx context.Context, c *db.ServiceCase, stages []*db.ProcessStage, to int) (*db.ServiceCase, error) {
	stay, err := w.openStay(ctx, c, stages)
	if err != nil {
		return nil, err
	}
	finish := to == len(stages)
	if stay == nil && finish || stay != nil && !finish && stages[to].ID == stay.StageID {
		return c, nil
	}
	if err := w.endStay(ctx, c, stay, w.now); err != nil {
		return nil, err
	}
	if finish {
		return w.saveCase(ctx, c, c.Update().SetStageID(stages[to-1].ID))
	}
	if err := w.beginStay(ctx, c, stages[to].ID); err != nil {
		return nil, err
	}
	return w.saveCase(ctx, c, c.Update().SetStageID(stages[to].ID))
}
