package desk

import (
	"context"
	"fmt"
	"time"

	"docket/ent/db"
	"docket/ent/db/casestage"
)

// openStay is the stay of a case that lasts; nil when the process is finished.
// That of a case that was never moved has no row yet.
func (w *work) openStay(ctx context.Context, c *db.ServiceCase, stages []*db.ProcessStage) (*db.CaseStage, error) {
	stays, err := w.tx.CaseStage.Query().Where(casestage.CaseID(c.ID)).Order(casestage.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find the stage of case %s: %w", c.ID, err)
	}
	if len(stays) == 0 {
		return FirstStay(c, stages[0]), nil
	}
	for _, stay := range stays {
		if stay.LeftAt == nil {
			return stay, nil
		}
	}
	return nil, nil
}

// endStay writes when a case left a stage; the first stay of a case is written
// whole. Nothing ends when there is no stay.
func (w *work) endStay(ctx context.Context, c *db.ServiceCase, stay *db.CaseStage, at time.Time) error {
	if stay == nil {
		return nil
	}
	if stay.ID != firstStayOf(c) {
		return w.changeStay(ctx, stay, stay.Update().SetLeftAt(at))
	}
	known, err := w.tx.CaseStage.Query().Where(casestage.ID(stay.ID)).Exist(ctx)
	switch {
	case err != nil:
		return fmt.Errorf("find the first stage of case %s: %w", c.ID, err)
	case known:
		return w.changeStay(ctx, stay, stay.Update().SetLeftAt(at))
	}
	first, err := w.tx.CaseStage.Create().
		SetID(stay.ID).SetCaseID(stay.CaseID).SetStageID(stay.StageID).
		SetEnteredAt(stay.EnteredAt).SetNillableEnteredByID(stay.EnteredByID).SetLeftAt(at).
		Save(ctx)
	if err != nil {
		return fmt.Errorf("leave the first stage of case %s: %w", c.ID, err)
	}
	return w.created(first)
}

func (w *work) changeStay(ctx context.Context, stay *db.CaseStage, draft *db.CaseStageUpdateOne) error {
	left, err := draft.Save(ctx)
	if err != nil {
		return fmt.Errorf("leave stage %s: %w", stay.StageID, err)
	}
	return w.updated(stay, left)
}

// beginStay lets a case enter a stage.
func (w *work) beginStay(ctx context.Context, c *db.ServiceCase, stageID string) error {
	stay, err := w.tx.CaseStage.Create().
		SetID(newID(prefixStay)).SetCaseID(c.ID).SetStageID(stageID).
		SetEnteredAt(w.now).SetNillableEnteredByID(w.by.userID()).
		Save(ctx)
	if err != nil {
		return fmt.Errorf("enter stage %s: %w", stageID, err)
	}
	return w.created(stay)
}

// reopenProcess lets the process of a closed case that is taken up again go on
// in the stage where it stood: the stay that the closing interrupted ends at
// that instant, and a new one begins. It answers the stage, nil when there is
// none.
func (w *work) reopenProcess(ctx context.Context, c *db.ServiceCase) (*string, error) {
	stages, err := process(ctx, w.tx.Client())
	if err != nil || len(stages) == 0 {
		return c.StageID, err
	}
	stay, err := w.openStay(ctx, c, stages)
	if err != nil {
		return nil, err
	}
	at := w.now
	if closed := closedAt(c); closed != nil {
		at = *closed
	}
	if err := w.endStay(ctx, c, stay, at); err != nil {
		return nil, err
	}
	stage := stages[StageOf(c, stages)].ID
	return &stage, w.beginStay(ctx, c, stage)
}
