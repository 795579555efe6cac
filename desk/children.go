package desk

import (
	"context"
	"fmt"
	"slices"

	"docket/ent/db"
	"docket/ent/db/predicate"
	"docket/ent/db/servicecase"
)

// A case has children, or is a child, or neither: families have one level.
// Whoever makes a child holds its parent, so that what is found here stays true
// until the child is written.

// mayHaveChildren refuses a case that cannot have children because it is a
// child itself.
func mayHaveChildren(field string, parent *db.ServiceCase) error {
	if parent.ParentID != nil {
		return problem(CodeParentIsChild, field, "Case %s is a child case and cannot have children of its own.", parent.Number)
	}
	return nil
}

// roomForChildren is how many more children a case may get, and how many it may
// have at all.
func (w *work) roomForChildren(ctx context.Context, parent *db.ServiceCase) (room, limit int, err error) {
	s, err := w.settings(ctx)
	if err != nil {
		return 0, 0, err
	}
	present, err := w.tx.ServiceCase.Query().Where(servicecase.ParentID(parent.ID)).Count(ctx)
	if err != nil {
		return 0, 0, fmt.Errorf("count the children of case %s: %w", parent.ID, err)
	}
	return max(0, s.ChildLimit-present), s.ChildLimit, nil
}

func tooManyChildren(field string, parent *db.ServiceCase, limit int) *Problem {
	return problem(CodeChildLimit, field, "Case %s cannot have more than %d child cases.", parent.Number, limit)
}

// parentsAmong tells which of these cases have children, whoever may see them.
func (w *work) parentsAmong(ctx context.Context, ids []string) (map[string]bool, error) {
	var parents []string
	err := w.tx.ServiceCase.Query().Where(servicecase.ParentIDIn(ids...)).
		GroupBy(servicecase.FieldParentID).Scan(ctx, &parents)
	if err != nil {
		return nil, fmt.Errorf("find parents: %w", err)
	}
	has := make(map[string]bool, len(parents))
	for _, id := range parents {
		has[id] = true
	}
	return has, nil
}

func hasChildren(field string, c *db.ServiceCase) *Problem {
	return problem(CodeHasChildren, field, "Case %s has child cases and cannot become one.", c.Number)
}

// putBelow makes a case the child of another, or of none. One that leaves a
// parent for another is written twice, so that both parents' followers hear.
func (w *work) putBelow(ctx context.Context, c *db.ServiceCase, parent *string) (*db.ServiceCase, error) {
	if sameID(c.ParentID, parent) {
		return c, nil
	}
	if c.ParentID != nil {
		removed, err := w.saveCase(ctx, c, c.Update().ClearParentID())
		if err != nil || parent == nil {
			return removed, err
		}
		c = removed
	}
	return w.saveCase(ctx, c, c.Update().SetParentID(*parent))
}

// lockChildren reads the children of cases, whoever may see them, and holds
// them, lowest id first.
func (w *work) lockChildren(ctx context.Context, parentIDs []string, which ...predicate.ServiceCase) ([]*db.ServiceCase, error) {
	query := w.tx.ServiceCase.Query().Where(servicecase.ParentIDIn(parentIDs...)).Where(which...).Order(servicecase.ByID())
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	children, err := query.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("lock children: %w", err)
	}
	for _, c := range children {
		w.queues[c.ID] = c.QueueID
	}
	return children, nil
}

// seenOf are those of the cases that the actor may see, in the same order.
func (w *work) seenOf(ctx context.Context, cases []*db.ServiceCase) ([]*db.ServiceCase, error) {
	if w.by.seesEverything() {
		return cases, nil
	}
	ids, err := w.tx.ServiceCase.Query().Where(servicecase.IDIn(idsOf(cases)...), visibleCase(w.by)).IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("look at cases: %w", err)
	}
	return slices.DeleteFunc(slices.Clone(cases), func(c *db.ServiceCase) bool { return !slices.Contains(ids, c.ID) }), nil
}

func idsOf[R row](rows []R) []string {
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i] = r.RowID()
	}
	return ids
}

// HeldBack tells which cases cannot be closed now because of active children,
// whoever may see those.
func (d *Desk) HeldBack(ctx context.Context, by Actor, ids []string) (map[string]bool, error) {
	s, err := d.Settings(ctx, by)
	if err != nil || s.ClosingPolicy != ChildrenFirst {
		return nil, err
	}
	var parents []string
	err = d.client.ServiceCase.Query().
		Where(servicecase.ParentIDIn(ids...), servicecase.StatusEQ(servicecase.StatusACTIVE)).
		GroupBy(servicecase.FieldParentID).Scan(ctx, &parents)
	if err != nil {
		return nil, fmt.Errorf("find parents of active children: %w", err)
	}
	held := make(map[string]bool, len(parents))
	for _, id := range parents {
		held[id] = true
	}
	return held, nil
}
