package desk

import (
	"context"
	"fmt"
	"slices"

	"docket/ent/db"
	"docket/ent/db/servicecase"
)

// Association puts cases below another.
type Association struct {
	// CaseIDs are 1 to 100 cases. One that is named twice is put there once.
	CaseIDs        []string
	ParentID       string
	IdempotencyKey string
}

// Associated is what became of each of many cases, in the order asked.
type Associated struct {
	Outcomes []CaseOutcome
	Parent   *db.ServiceCase
	// CommandID is what Undo takes.
	CommandID string
}

// SetParentCase makes cases the children of another; those of another parent
// change over. Nothing is inherited. Each case has its own outcome; those that
// can become children do, in one transaction.
func (d *Desk) SetParentCase(ctx context.Context, by Actor, in Association) (*Associated, error) {
	c := call{verb: "setParentCase", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Associated, error) {
		ids := distinct(in.CaseIDs)
		if err := someCases(ids); err != nil {
			return nil, err
		}
		held, err := w.lockCases(ctx, append([]string{in.ParentID}, ids...))
		if err != nil {
			return nil, err
		}
		parent, visible := held[in.ParentID]
		switch {
		case !visible:
			return nil, notFound("parentId", "case")
		case parent.Status != servicecase.StatusACTIVE:
			return nil, closedCase("parentId", parent)
		}
		if err := mayHaveChildren("parentId", parent); err != nil {
			return nil, err
		}
		outcomes, err := w.putEachBelow(ctx, in.CaseIDs, ids, held, parent)
		return &Associated{outcomes, parent, w.command.ID}, err
	})
}

// someCases refuses no cases and too many.
func someCases(ids []string) error {
	switch {
	case len(ids) == 0:
		return problem(CodeRequired, "caseIds", "At least one case is needed.")
	case len(ids) > mostAtOnce:
		return problem(CodeInvalid, "caseIds", "At most %d cases fit here.", mostAtOnce)
	}
	return nil
}

func (w *work) putEachBelow(ctx context.Context, asked, ids []string, held map[string]*db.ServiceCase, parent *db.ServiceCase) ([]CaseOutcome, error) {
	parents, err := w.parentsAmong(ctx, ids)
	if err != nil {
		return nil, err
	}
	room, limit, err := w.roomForChildren(ctx, parent)
	if err != nil {
		return nil, err
	}
	outcomes := make([]CaseOutcome, len(ids))
	for i, id := range ids {
		outcomes[i].CaseID = id
		field := fmt.Sprintf("caseIds.%d", slices.Index(asked, id))
		c, visible := held[id]
		switch {
		case !visible:
			outcomes[i].Problem = notFound(field, "case")
		case c.Status != servicecase.StatusACTIVE:
			outcomes[i].Problem = closedCase(field, c)
		case c.ID == parent.ID:
			outcomes[i].Problem = problem(CodeInvalid, field, "Case %s cannot be its own parent.", c.Number)
		case parents[id]:
			outcomes[i].Problem = hasChildren(field, c)
		case sameID(c.ParentID, &parent.ID):
			outcomes[i].Case = c
		case room == 0:
			outcomes[i].Problem = tooManyChildren(field, parent, limit)
		default:
			if outcomes[i].Case, err = w.putBelow(ctx, c, &parent.ID); err != nil {
				return nil, err
			}
			room--
		}
	}
	return outcomes, nil
}
