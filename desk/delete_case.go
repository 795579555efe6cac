package desk

import (
	"context"

	"docket/ent/db"
)

// CaseDeletion removes a case for good.
type CaseDeletion struct {
	CaseID          string
	ExpectedVersion *int
	// DryRun checks and tells everything and writes nothing; it uses no key.
	DryRun         bool
	IdempotencyKey string
}

// Deleted is a case that was removed, with all that was removed with it; of a
// dry run: that would be.
type Deleted struct {
	CaseID, Number string
	// Children are the child cases that go with it.
	Children []*db.ServiceCase
	// How much of what goes, of the children too.
	Activities, Notes, Posts, Attachments, Links, Merges int
	// Released are the cases that were merged into one of them, or continue one of
	// them, and forget that.
	Released int
	// CommandID groups what the log tells of it; empty of a dry run. It cannot be
	// undone.
	CommandID string
}

// DeleteCase removes a case, open or closed, with its children and everything
// that was written for them. The change log keeps what it was.
func (d *Desk) DeleteCase(ctx context.Context, by Actor, in CaseDeletion) (*Deleted, error) {
	c := call{verb: "deleteCase", needs: CaseDelete, key: in.IdempotencyKey, input: in}
	if in.DryRun {
		c.key = ""
	}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Deleted, error) {
		c, err := w.lockCase(ctx, "caseId", in.CaseID)
		if err != nil {
			return nil, err
		}
		if in.ExpectedVersion != nil && *in.ExpectedVersion != c.Version {
			return nil, staleCase(c)
		}
		children, err := w.lockChildren(ctx, []string{c.ID})
		if err != nil {
			return nil, err
		}
		going, err := w.all(ctx, append(children, c))
		if err != nil {
			return nil, err
		}
		answer := going.told(c, children)
		if in.DryRun {
			return answer, nil
		}
		answer.CommandID = w.command.ID
		return answer, going.remove(ctx)
	})
}

func (g *going) told(c *db.ServiceCase, children []*db.ServiceCase) *Deleted {
	return &Deleted{
		CaseID: c.ID, Number: c.Number, Children: children,
		Activities: len(g.activities), Notes: len(g.notes), Posts: len(g.posts), Attachments: len(g.attachments),
		Links: len(g.links), Merges: len(g.merges), Released: len(g.released),
	}
}
