package desk

import (
	"context"
	"fmt"
	"time"

	"docket/ent/db"
	"docket/ent/db/servicecase"
)

// CaseUpdate is a change of an active case. Fields that are not given stay as
// they are.
type CaseUpdate struct {
	CaseID string
	// ExpectedVersion refuses the change when the case changed since.
	ExpectedVersion *int
	Title           Field[string]
	Description     Field[string]
	// CustomerID names an account or a contact. Another customer empties the
	// contact unless one is given with it.
	CustomerID     Field[string]
	ContactID      Field[string]
	SubjectID      Field[string]
	ProductID      Field[string]
	Priority       Field[servicecase.Priority]
	Origin         Field[servicecase.Origin]
	Type           Field[servicecase.Type]
	ResolveBy      Field[time.Time]
	StatusReasonID Field[string]
	Escalated      Field[bool]
	// ExistingCaseID names another case that this one goes on with.
	ExistingCaseID Field[string]
	// EntitlementID is chosen explicitly, or explicitly emptied. Not given: the
	// entitlement stays while it covers the case; else the default of the
	// customer takes its place, if it fits.
	EntitlementID  Field[string]
	IdempotencyKey string
}

// UpdateCase changes an active case. It never resolves or cancels. A change
// that changes nothing is not written and leaves the version as it is.
func (d *Desk) UpdateCase(ctx context.Context, by Actor, in CaseUpdate) (*db.ServiceCase, error) {
	c := call{verb: "updateCase", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.ServiceCase, error) {
		c, err := w.lockActiveCase(ctx, "caseId", in.CaseID)
		if err != nil {
			return nil, err
		}
		if in.ExpectedVersion != nil && *in.ExpectedVersion != c.Version {
			return nil, staleCase(c)
		}
		draft, err := w.draftCaseUpdate(ctx, c, in)
		if err != nil {
			return nil, err
		}
		if err := w.draftNewEntitlement(ctx, draft, c, in.EntitlementID); err != nil {
			return nil, err
		}
		return w.saveCase(ctx, c, draft)
	})
}

// draftCaseUpdate checks everything that is given and collects all problems.
func (w *work) draftCaseUpdate(ctx context.Context, c *db.ServiceCase, in CaseUpdate) (*db.ServiceCaseUpdateOne, error) {
	var problems Problems
	draft := c.Update()
	putValue(problems.lineField("title", in.Title, 200), draft.SetTitle)
	put(problems.optionalParagraphsField("description", in.Description, 2000), draft.SetDescription, draft.ClearDescription)
	put(in.Origin, draft.SetOrigin, draft.ClearOrigin)
	put(in.Type, draft.SetType, draft.ClearType)
	if p := notNull(&problems, "priority", in.Priority); p.Value != nil {
		draft.SetPriority(*p.Value).SetSortPriority(sortPriority(*p.Value))
	}
	if in.ResolveBy.Given {
		due := problems.instant("resolveBy", in.ResolveBy.Value)
		put(Field[time.Time]{Given: true, Value: due}, draft.SetResolveBy, draft.ClearResolveBy)
		draft.SetSortDueAt(sortDueAt(due))
	}
	if e := notNull(&problems, "escalated", in.Escalated); e.Value != nil {
		w.draftEscalation(draft, c, *e.Value)
	}
	w.draftNewReferences(ctx, draft, c, in, &problems)
	return draft, problems.orNil()
}

// draftEscalation stamps the instant when a case becomes escalated, and takes
// the stamp away with the mark: when it was is in the log.
func (w *work) draftEscalation(draft *db.ServiceCaseUpdateOne, c *db.ServiceCase, escalated bool) {
	switch {
	case escalated && !c.Escalated:
		draft.SetEscalated(true).SetEscalatedAt(w.now)
	case !escalated && c.Escalated:
		draft.SetEscalated(false).ClearEscalatedAt()
	}
}

// saveCase writes an update of a case, if it changes anything, and records it.
func (w *work) saveCase(ctx context.Context, c *db.ServiceCase, draft *db.ServiceCaseUpdateOne) (*db.ServiceCase, error) {
	if same, err := changesNothing(draft.Mutation(), c); err != nil || same {
		return c, err
	}
	promises, err := w.promiseAnew(ctx, c, draft)
	if err != nil {
		return nil, err
	}
	saved, err := draft.AddVersion(1).SetUpdatedAt(w.now).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("update case: %w", err)
	}
	if err := w.updated(c, saved); err != nil {
		return nil, err
	}
	return saved, w.writePromises(ctx, c.ID, promises)
}

func staleCase(c *db.ServiceCase) *Problem {
	p := stale("case")
	p.Case = c
	return p
}

func stale(what string) *Problem {
	return problem(CodeStaleVersion, "expectedVersion", "The %s has changed since you read it.", what)
}
