package desk

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"docket/ent/db"
	"docket/ent/db/merge"
)

// CaseUnmerge separates cases again from what they were merged into.
type CaseUnmerge struct {
	// MergedIDs are 1 to 100 merged cases. One that is named twice is separated
	// once.
	MergedIDs      []string
	IdempotencyKey string
}

// Unmerged is what became of the cases that were to be separated.
type Unmerged struct {
	Outcomes []UnmergeOutcome
	// CommandID is of the unmerging.
	CommandID string
}

// UnmergeOutcome is what became of one of the cases: Case or Problem is set.
type UnmergeOutcome struct {
	CaseID string
	Case   *db.ServiceCase
	// SurvivorID is the case that gave everything back: the last of the chain.
	SurvivorID string
	// Returned is how many records the case got back.
	Returned int
	// KeptFields are those that the survivor took from the case and that changed
	// since: there they stay as they are.
	KeptFields []MergeField
	// LostPlace is true when the case stood in a queue that it cannot return to.
	LostPlace bool
	Problem   *Problem
}

// UnmergeCases takes merges back, in any order and out of the middle of chains:
// every case gets again what it brought along, wherever that went since, and is
// what it was before: its status, its place in a queue. The survivor gets back
// the fields that nobody changed since. What was added after the merge stays
// with the survivor, but for comments and files, which follow what they are on.
// Each case has its own outcome; those that can be separated are, in one
// transaction.
func (d *Desk) UnmergeCases(ctx context.Context, by Actor, in CaseUnmerge) (*Unmerged, error) {
	c := call{verb: "unmergeCases", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Unmerged, error) {
		ids := distinct(in.MergedIDs)
		if len(ids) == 0 {
			return nil, problem(CodeRequired, "mergedIds", "At least one case is needed.")
		}
		if len(ids) > mostAtOnce {
			return nil, problem(CodeInvalid, "mergedIds", "At most %d cases can be separated at once.", mostAtOnce)
		}
		fields := make([]string, len(ids))
		for i, id := range ids {
			fields[i] = fmt.Sprintf("mergedIds.%d", slices.Index(in.MergedIDs, id))
		}
		outcomes, err := w.unmergeEach(ctx, ids, fields)
		return &Unmerged{outcomes, w.command.ID}, err
	})
}

// unmerging is what an UnmergeCases under way holds.
type unmerging struct {
	*work
	// seen are the cases concerned that the actor may see: those to be separated
	// and all that they were merged into. all are they and everything below.
	seen, all map[string]*db.ServiceCase
	rules     *StatusRules
}

// unmergeEach separates the cases, one after the other. The fields are those
// that named them.
func (w *work) unmergeEach(ctx context.Context, ids, fields []string) ([]UnmergeOutcome, error) {
	u := &unmerging{work: w, all: map[string]*db.ServiceCase{}}
	if err := u.hold(ctx, ids); err != nil {
		return nil, err
	}
	outcomes := make([]UnmergeOutcome, len(ids))
	for i, id := range ids {
		outcome := &outcomes[i]
		outcome.CaseID = id
		m, err := u.toSeparate(ctx, fields[i], id)
		if p, refused := errors.AsType[*Problem](err); refused {
			outcome.Problem = p
			continue
		}
		if err != nil {
			return nil, err
		}
		if err := u.separate(ctx, m, outcome); err != nil {
			return nil, err
		}
	}
	return outcomes, nil
}

// hold holds the cases, what they were merged into, one after the other, and
// the cases below the last. Whoever merges a case holds it, so that a chain
// does not change while it is held.
func (u *unmerging) hold(ctx context.Context, ids []string) error {
	var err error
	if u.rules, err = statusRules(ctx, u.tx.Client()); err != nil {
		return err
	}
	for {
		chain, err := mergedInto(ctx, u.tx.Client(), ids)
		if err != nil {
			return err
		}
		ids = chain.cases()
		below, err := u.childrenOf(ctx, ids)
		if err != nil {
			return err
		}
		before := len(u.all)
		if err := u.holdAll(ctx, u.all, append(slices.Clone(ids), below...)); err != nil {
			return err
		}
		if len(u.all) == before { // nothing came in between
			break
		}
	}
	u.seen, err = u.lockCases(ctx, ids)
	return err
}

// toSeparate is the merge that is to be taken back, once the case has the terms
// of its entitlement again. Where it is refused nothing was written.
func (u *unmerging) toSeparate(ctx context.Context, field, id string) (*db.Merge, error) {
	m, err := u.mergeOf(ctx, field, id)
	if err != nil {
		return nil, err
	}
	err = u.chargeForUnmerging(ctx, u.all[id])
	if p, refused := errors.AsType[*Problem](err); refused {
		p.Field = field
	}
	return m, err
}

// mergeOf is the merge that is to be taken back, or why it cannot be.
func (u *unmerging) mergeOf(ctx context.Context, field, id string) (*db.Merge, error) {
	c, visible := u.seen[id]
	switch {
	case !visible:
		return nil, notFound(field, "case")
	case c.MergedIntoID == nil:
		return nil, problem(CodeNotMerged, field, "Case %s is not merged into another.", c.Number)
	}
	for _, into := range u.chain(c) {
		if u.seen[into] == nil {
			return nil, notFound(field, "case")
		}
	}
	if _, p := u.reasonBefore(field, c, ""); p != nil {
		return nil, p
	}
	m, err := u.tx.Merge.Query().Where(merge.MergedID(id), merge.UnmergedAtIsNil()).Only(ctx)
	if db.IsNotFound(err) { // merged in another system
		return nil, problem(CodeNotMerged, field, "What case %s brought along was not written down: it cannot be separated.", c.Number)
	}
	if err != nil {
		return nil, fmt.Errorf("find the merge: %w", err)
	}
	return m, nil
}

// chain is what a case was merged into, one after the other; the last one is
// merged into none.
func (u *unmerging) chain(c *db.ServiceCase) []string {
	var chain []string
	for c != nil && c.MergedIntoID != nil && !slices.Contains(chain, *c.MergedIntoID) {
		chain = append(chain, *c.MergedIntoID)
		c = u.all[*c.MergedIntoID]
	}
	return chain
}

// separate takes one merge back.
func (u *unmerging) separate(ctx context.Context, m *db.Merge, outcome *UnmergeOutcome) error {
	c := u.all[m.MergedID]
	chain := u.chain(c)
	outcome.SurvivorID = chain[len(chain)-1]
	var err error
	if outcome.Returned, err = u.returnRecords(ctx, m, chain); err != nil {
		return err
	}
	if outcome.KeptFields, err = u.returnFields(ctx, m); err != nil {
		return err
	}
	place, err := u.placeBefore(ctx, m)
	if err != nil {
		return err
	}
	outcome.LostPlace = m.PlaceBefore != nil && place == nil
	if outcome.Case, err = u.takeUp(ctx, c, m, place); err != nil {
		return err
	}
	closed, err := m.Update().
		SetUnmergedAt(u.now).SetNillableUnmergedByID(u.by.userID()).AddVersion(1).SetUpdatedAt(u.now).Save(ctx)
	if err != nil {
		return fmt.Errorf("close the merge: %w", err)
	}
	return u.updated(m, closed)
}

// keep remembers a case as it became.
func (u *unmerging) keep(c *db.ServiceCase) {
	u.all[c.ID] = c
	if u.seen[c.ID] != nil {
		u.seen[c.ID] = c
	}
}
