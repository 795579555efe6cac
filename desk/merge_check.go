package desk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"docket/ent/db"
	"docket/ent/db/servicecase"
)

// toMerge holds the cases of a merge and their children, and refuses what may
// not be merged, with every reason there is.
func (w *work) toMerge(ctx context.Context, in CaseMerge) (*merging, error) {
	ids := distinct(in.MergedIDs)
	switch {
	case len(ids) == 0:
		return nil, problem(CodeRequired, "mergedIds", "At least one other case is needed.")
	case len(ids) > mostMerged:
		return nil, problem(CodeInvalid, "mergedIds", "At most %d cases can be merged at once.", mostMerged+1)
	}
	m := &merging{work: w}
	var err error
	if m.held, err = w.holdFamilies(ctx, append([]string{in.SurvivorID}, ids...)); err != nil {
		return nil, err
	}
	var problems Problems
	m.survivor, err = m.held.active("survivorId", in.SurvivorID)
	problems.take(err)
	rules, err := statusRules(ctx, w.tx.Client())
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		field := fmt.Sprintf("mergedIds.%d", slices.Index(in.MergedIDs, id))
		c, err := m.held.active(field, id)
		if problems.take(err) {
			m.cases = append(m.cases, c)
			problems = append(problems, m.mayMerge(field, c, rules)...)
		}
	}
	problems = append(problems, m.asSeen(in.ExpectedVersions)...)
	problems.take(m.roomForTheirChildren(ctx))
	return m, problems.orNil()
}

// roomForTheirChildren refuses a merge that would give the survivor more
// children than a case may have.
func (m *merging) roomForTheirChildren(ctx context.Context) error {
	coming := 0
	for _, c := range m.cases {
		coming += len(m.held.children(c.ID))
	}
	if coming == 0 || m.survivor == nil {
		return nil
	}
	room, limit, err := m.roomForChildren(ctx, m.survivor)
	if err == nil && coming > room {
		return tooManyChildren("survivorId", m.survivor, limit)
	}
	return err
}

// mayMerge refuses a case that may not be merged into the survivor.
func (m *merging) mayMerge(field string, c *db.ServiceCase, rules *StatusRules) Problems {
	var problems Problems
	if !rules.allow(c, reasonMerged) {
		problems = append(problems, notAfter(field, rules, c, rules.named(reasonMerged)))
	}
	s := m.survivor
	switch {
	case s == nil:
	case c.ID == s.ID:
		problems.add(CodeMergeItself, field, "Case %s cannot be merged into itself.", c.Number)
	case c.ParentID != nil && !sameID(c.ParentID, s.ParentID):
		problems.add(CodeMergeParents, field, "Case %s is a child case: it can be merged only into a child of the same parent.", c.Number)
	case s.ParentID != nil && m.held.hasChildren(c.ID):
		problems.add(CodeMergeParents, field, "Case %s has child cases: it cannot be merged into %s, which is a child itself.", c.Number, s.Number)
	}
	return problems
}

// asSeen refuses cases that changed since somebody saw them.
func (m *merging) asSeen(versions []CaseVersion) Problems {
	var problems Problems
	for i, seen := range versions {
		for _, c := range append(slices.Clone(m.cases), m.survivor) {
			if c != nil && c.ID == seen.CaseID && c.Version != seen.Version {
				p := staleCase(c)
				p.Field = fmt.Sprintf("expectedVersions.%d", i)
				problems = append(problems, p)
				break
			}
		}
	}
	return problems
}

// family is cases that are held, with their children.
type family struct {
	// seen are those that were asked for, as far as the actor may see them.
	seen map[string]*db.ServiceCase
	// all are they and their children, whoever may see them.
	all map[string]*db.ServiceCase
}

// holdFamilies holds cases and their children, lowest id first. While a case is
// held it gets no child, so the second look finds no more than the first but
// what came in between.
func (w *work) holdFamilies(ctx context.Context, ids []string) (family, error) {
	children, err := w.childrenOf(ctx, ids)
	if err != nil {
		return family{}, err
	}
	f := family{all: map[string]*db.ServiceCase{}}
	if err := w.holdAll(ctx, f.all, append(slices.Clone(ids), children...)); err != nil {
		return family{}, err
	}
	if children, err = w.childrenOf(ctx, ids); err != nil {
		return family{}, err
	}
	if err := w.holdAll(ctx, f.all, children); err != nil {
		return family{}, err
	}
	f.seen, err = w.lockCases(ctx, ids)
	return f, err
}

// childrenOf are the ids of the cases below others, whoever may see them.
func (w *work) childrenOf(ctx context.Context, ids []string) ([]string, error) {
	children, err := w.tx.ServiceCase.Query().Where(servicecase.ParentIDIn(ids...)).Order(servicecase.ByID()).IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("find children: %w", err)
	}
	return children, nil
}

// holdAll holds those cases that are not held yet, whoever may see them.
func (w *work) holdAll(ctx context.Context, held map[string]*db.ServiceCase, ids []string) error {
	ids = slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return held[id] != nil })
	if len(ids) == 0 {
		return nil
	}
	query := w.tx.ServiceCase.Query().Where(servicecase.IDIn(ids...)).Order(servicecase.ByID())
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	rows, err := query.All(ctx)
	if err != nil {
		return fmt.Errorf("hold cases: %w", err)
	}
	for _, c := range rows {
		held[c.ID] = c
		w.queues[c.ID] = c.QueueID
	}
	return nil
}

// active is a case that was asked for; it must be active.
func (f family) active(field, id string) (*db.ServiceCase, error) {
	c, visible := f.seen[id]
	switch {
	case !visible:
		return nil, notFound(field, "case")
	case c.Status != servicecase.StatusACTIVE:
		return nil, closedCase(field, c)
	}
	return c, nil
}

func (f family) hasChildren(id string) bool { return len(f.children(id)) > 0 }

// children are the cases below one, in order.
func (f family) children(id string) []*db.ServiceCase {
	var children []*db.ServiceCase
	for _, c := range f.all {
		if sameID(c.ParentID, &id) {
			children = append(children, c)
		}
	}
	slices.SortFunc(children, func(a, b *db.ServiceCase) int { return strings.Compare(a.ID, b.ID) })
	return children
}
