package desk

import (
	"context"
	"fmt"
	"slices"
	"time"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/caselink"
	"docket/ent/db/casestage"
	"docket/ent/db/processstage"
	"docket/ent/db/processstep"
	"docket/ent/db/servicecase"
)

// The process leads a case through its stages. It runs beside the status: to
// finish it resolves nothing, and a case is resolved from any stage. While the
// case is closed the process stands still, from the instant of closing.
//
// A case that was never moved is in the first stage since it was opened; its
// first stay is written when it leaves that stage.

// Process is the stages in order, with their steps in order.
func (d *Desk) Process(ctx context.Context, by Actor) ([]*db.ProcessStage, error) {
	if !by.May(CaseRead) {
		return nil, nil
	}
	return process(ctx, d.client)
}

func process(ctx context.Context, client *db.Client) ([]*db.ProcessStage, error) {
	stages, err := client.ProcessStage.Query().
		Order(processstage.ByPosition(), processstage.ByID()).
		WithSteps(func(q *db.ProcessStepQuery) { q.Order(processstep.ByPosition()) }).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the process: %w", err)
	}
	return stages, nil
}

// StageOf is the place of the stage that a case stands in; -1 when there are no
// stages at all.
func StageOf(c *db.ServiceCase, stages []*db.ProcessStage) int {
	i := slices.IndexFunc(stages, func(s *db.ProcessStage) bool { return sameID(c.StageID, &s.ID) })
	return max(i, min(0, len(stages)-1))
}

// FirstStay is the stay of a case that was never moved.
func FirstStay(c *db.ServiceCase, first *db.ProcessStage) *db.CaseStage {
	return &db.CaseStage{ID: firstStayOf(c), CaseID: c.ID, StageID: first.ID, EnteredAt: c.CreatedAt, EnteredByID: c.CreatedByID}
}

// firstStayOf is the id of that stay, the same before and after it is written.
func firstStayOf(c *db.ServiceCase) string { return prefixStay + c.ID }

// LeftAt is when a stay ended, be it that the case was closed; nil while it
// lasts.
func LeftAt(c *db.ServiceCase, stay *db.CaseStage) *time.Time {
	if stay.LeftAt != nil {
		return stay.LeftAt
	}
	return closedAt(c)
}

// closedAt is when a closed case was closed.
func closedAt(c *db.ServiceCase) *time.Time {
	if c.ResolvedAt != nil {
		return c.ResolvedAt
	}
	return c.CancelledAt
}

// CaseStays are the stays of cases in the stages of the process, the oldest
// first, as far as the actor may see those cases.
func (d *Desk) CaseStays(by Actor) *db.CaseStageQuery {
	q := d.client.CaseStage.Query().Order(casestage.ByEnteredAt(), casestage.ByID())
	if by.May(CaseRead) && by.seesEverything() {
		return q
	}
	return q.Where(casestage.HasCaseWith(visibleCase(by)))
}

// Done tells which kinds of steps were taken for a case: those that fill a
// field when it is filled, and those that were found out about it.
type Done struct {
	// Linked: it has similar cases. Worked: an activity was completed for it.
	Linked, Worked bool
}

// Has reports whether a step was taken for a case.
func (done Done) Has(c *db.ServiceCase, kind processstep.Kind) bool {
	switch kind {
	case processstep.KindCUSTOMER:
		return customerID(c) != nil
	case processstep.KindCONTACT:
		return c.ContactID != nil
	case processstep.KindFIND_CASE:
		return c.ExistingCaseID != nil
	case processstep.KindSUBJECT:
		return c.SubjectID != nil
	case processstep.KindPRODUCT:
		return c.ProductID != nil
	case processstep.KindENTITLEMENT:
		return c.EntitlementID != nil
	case processstep.KindSIMILAR_CASES:
		return done.Linked
	case processstep.KindACTIVITIES:
		return done.Worked
	case processstep.KindRESOLVE:
		return c.Status == servicecase.StatusRESOLVED
	}
	return false
}

// StepsDone finds out what was done for cases beyond their fields, by case.
func (d *Desk) StepsDone(ctx context.Context, by Actor, ids []string) (map[string]Done, error) {
	if !by.May(CaseRead) {
		return nil, nil
	}
	return stepsDone(ctx, d.client, ids)
}

func stepsDone(ctx context.Context, client *db.Client, ids []string) (map[string]Done, error) {
	var worked []string
	err := client.Activity.Query().Where(activity.CaseIDIn(ids...), TimeSpent()).
		GroupBy(activity.FieldCaseID).Scan(ctx, &worked)
	if err != nil {
		return nil, fmt.Errorf("find completed activities: %w", err)
	}
	links, err := client.CaseLink.Query().
		Where(caselink.Or(caselink.CaseIDIn(ids...), caselink.SimilarCaseIDIn(ids...))).
		Select(caselink.FieldCaseID, caselink.FieldSimilarCaseID).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find similar cases: %w", err)
	}
	done := map[string]Done{}
	for _, id := range ids {
		linked := slices.ContainsFunc(links, func(l *db.CaseLink) bool { return l.CaseID == id || l.SimilarCaseID == id })
		done[id] = Done{Linked: linked, Worked: slices.Contains(worked, id)}
	}
	return done, nil
}
