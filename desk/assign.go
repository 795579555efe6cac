package desk

import (
	"context"
	"fmt"
	"slices"

	"docket/ent/db"
	"docket/ent/db/servicecase"
)

// Assignment gives cases to a new owner.
type Assignment struct {
	// CaseIDs are 1 to 100 cases. One that is named twice is assigned once.
	CaseIDs []string
	// OwnerID names a user or a team.
	OwnerID        string
	IdempotencyKey string
}

// CaseOutcome is what became of one case of many: Case or Problem is set.
type CaseOutcome struct {
	CaseID  string
	Case    *db.ServiceCase
	Problem *Problem
}

// mostAtOnce is how many records a verb on many of them takes.
const mostAtOnce = 100

// AssignCases makes a user or team the owner of cases. Each case has its own
// outcome, in the order asked; those that can be assigned are, in one
// transaction. Queues and workers stay, open activities follow the owner.
func (d *Desk) AssignCases(ctx context.Context, by Actor, in Assignment) ([]CaseOutcome, error) {
	c := call{verb: "assignCases", needs: CaseAssign, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) ([]CaseOutcome, error) {
		ids := distinct(in.CaseIDs)
		if len(ids) == 0 {
			return nil, problem(CodeRequired, "caseIds", "At least one case is needed.")
		}
		if len(ids) > mostAtOnce {
			return nil, problem(CodeInvalid, "caseIds", "At most %d cases can be assigned at once.", mostAtOnce)
		}
		owner, err := w.assignee(ctx, "ownerId", in.OwnerID)
		if err != nil {
			return nil, err
		}
		cases, err := w.lockCases(ctx, ids)
		if err != nil {
			return nil, err
		}
		return w.assignEach(ctx, in.CaseIDs, ids, cases, owner)
	})
}

func (w *work) assignEach(ctx context.Context, asked, ids []string, cases map[string]*db.ServiceCase, owner assignee) ([]CaseOutcome, error) {
	outcomes := make([]CaseOutcome, len(ids))
	for i, id := range ids {
		outcomes[i].CaseID = id
		field := fmt.Sprintf("caseIds.%d", slices.Index(asked, id))
		c, visible := cases[id]
		switch {
		case !visible:
			outcomes[i].Problem = notFound(field, "case")
		case c.Status != servicecase.StatusACTIVE:
			outcomes[i].Problem = closedCase(field, c)
		default:
			assigned, err := w.giveTo(ctx, c, owner)
			if err != nil {
				return nil, err
			}
			outcomes[i].Case = assigned
		}
	}
	return outcomes, nil
}

// giveTo makes somebody the owner of a case and of its open activities.
func (w *work) giveTo(ctx context.Context, c *db.ServiceCase, owner assignee) (*db.ServiceCase, error) {
	draft := c.Update()
	ownCase(draft, owner)
	given, err := w.saveCase(ctx, c, draft)
	if err != nil || given == c {
		return given, err
	}
	return given, w.handOverActivities(ctx, c.ID, owner)
}

// ownCase sets the owner in an update of a case.
func ownCase(draft *db.ServiceCaseUpdateOne, owner assignee) {
	put(Field[string]{Given: true, Value: owner.userID()}, draft.SetOwnerUserID, draft.ClearOwnerUserID)
	put(Field[string]{Given: true, Value: owner.teamID()}, draft.SetOwnerTeamID, draft.ClearOwnerTeamID)
}

// distinct keeps the first of equal ids, in order.
func distinct(ids []string) []string {
	seen := make(map[string]bool, len(ids))
	return slices.DeleteFunc(slices.Clone(ids), func(id string) bool {
		again := seen[id]
		seen[id] = true
		return again
	})
}
