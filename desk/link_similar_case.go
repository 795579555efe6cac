package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
)

// SimilarLink says that a case is like another.
type SimilarLink struct {
	CaseID        string
	SimilarCaseID string
	// Solution is true when the similar case was found to hold the solution.
	Solution       bool
	IdempotencyKey string
}

// Linked is what became of a link: the two cases, and the link, which is nil
// when it is gone.
type Linked struct {
	Case    *db.ServiceCase
	Similar *db.ServiceCase
	Link    *db.CaseLink
	// CommandID is what Undo takes.
	CommandID string
}

// LinkSimilarCase links two cases, open or closed, as similar: one link, shown
// on both. A link that says otherwise which of them holds the solution gives way
// to the new one.
func (d *Desk) LinkSimilarCase(ctx context.Context, by Actor, in SimilarLink) (*Linked, error) {
	c := call{verb: "linkSimilarCase", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Linked, error) {
		linked, err := w.lockPair(ctx, in.CaseID, in.SimilarCaseID)
		if err != nil {
			return nil, err
		}
		old, err := w.linkBetween(ctx, in.CaseID, in.SimilarCaseID)
		if err != nil {
			return nil, err
		}
		if old != nil && saysAll(old, in) {
			return nil, problem(CodeAlreadyLinked, "similarCaseId", "Case %s is linked already.", linked.Similar.Number)
		}
		if old != nil {
			if err := w.unlink(ctx, old); err != nil {
				return nil, err
			}
		}
		linked.Link, err = w.link(ctx, w.tx.CaseLink.Create().
			SetID(newID(prefixLink)).SetCaseID(in.CaseID).SetSimilarCaseID(in.SimilarCaseID).
			SetSolution(in.Solution).SetNillableCreatedByID(w.by.userID()).SetCreatedAt(w.now))
		return linked, err
	})
}

// saysAll reports whether a link says what a new one would.
func saysAll(old *db.CaseLink, in SimilarLink) bool {
	return !in.Solution || old.Solution && old.CaseID == in.CaseID
}

// lockPair holds two cases, lowest id first, so that of two links made at once,
// one from either side, the second finds the first.
func (w *work) lockPair(ctx context.Context, caseID, similarCaseID string) (*Linked, error) {
	if caseID == similarCaseID {
		return nil, problem(CodeInvalid, "similarCaseId", "A case is not similar to itself.")
	}
	cases, err := w.lockCases(ctx, []string{caseID, similarCaseID})
	if err != nil {
		return nil, err
	}
	var problems Problems
	linked := &Linked{Case: cases[caseID], Similar: cases[similarCaseID], CommandID: w.command.ID}
	if linked.Case == nil {
		problems.take(notFound("caseId", "case"))
	}
	if linked.Similar == nil {
		problems.take(notFound("similarCaseId", "case"))
	}
	return linked, problems.orNil()
}

// linkBetween finds the link of two cases; nil when there is none.
func (w *work) linkBetween(ctx context.Context, a, b string) (*db.CaseLink, error) {
	link, err := w.tx.CaseLink.Query().Where(between(a, b)).Only(ctx)
	if err != nil && !db.IsNotFound(err) {
		return nil, fmt.Errorf("find the link: %w", err)
	}
	return link, nil
}

func (w *work) link(ctx context.Context, draft *db.CaseLinkCreate) (*db.CaseLink, error) {
	link, err := draft.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("link: %w", err)
	}
	return link, w.created(link)
}

func (w *work) unlink(ctx context.Context, link *db.CaseLink) error {
	if err := w.tx.CaseLink.DeleteOneID(link.ID).Exec(ctx); err != nil {
		return fmt.Errorf("unlink: %w", err)
	}
	return w.deleted(link)
}

// takeBackLink makes again what was unlinked and unlinks what was linked.
func (u *undoing) takeBackLink(ctx context.Context, told *db.Change) error {
	was, err := linkOf(told)
	if err != nil {
		return err
	}
	now, err := u.linkBetween(ctx, was.CaseID, was.SimilarCaseID)
	switch {
	case err != nil:
		return err
	case created(told) > 0 && (now == nil || now.ID != was.ID), created(told) == 0 && now != nil:
		return changedSince("The link")
	case created(told) > 0:
		return u.unlink(ctx, now)
	}
	_, err = u.link(ctx, u.tx.CaseLink.Create().
		SetID(was.ID).SetCaseID(was.CaseID).SetSimilarCaseID(was.SimilarCaseID).
		SetSolution(was.Solution).SetNillableCreatedByID(was.CreatedByID).SetCreatedAt(was.CreatedAt))
	return err
}
