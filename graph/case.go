package graph

import (
	"cmp"
	"context"
	"slices"
	"time"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/predicate"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
	"docket/graph/model"
)

// customerOf answers who a case is for.
func (r *Resolver) customerOf(ctx context.Context, c *db.ServiceCase) (model.Customer, error) {
	if c.CustomerAccountID != nil {
		return orNull(reference(ctx, c, "customer account", func(c *db.ServiceCase) *string { return c.CustomerAccountID }, r.accounts(ctx)))
	}
	return orNull(reference(ctx, c, "customer contact", func(c *db.ServiceCase) *string { return c.CustomerContactID }, r.contacts(ctx)))
}

// itemOf answers the active place of a case; nil when it has none that the
// actor may see.
func (r *Resolver) itemOf(ctx context.Context, c *db.ServiceCase) (*db.QueueItem, error) {
	if c.QueueID == nil {
		return nil, nil
	}
	return forSiblings(ctx, c, "queue item", func(cases []*db.ServiceCase) (map[*db.ServiceCase]*db.QueueItem, error) {
		queued := distinct(cases, func(c *db.ServiceCase) *string {
			if c.QueueID == nil {
				return nil
			}
			return &c.ID
		})
		items, err := r.Desk.QueueItems(actor(ctx)).Where(queueitem.CaseIDIn(queued...), queueitem.Active(true)).All(ctx)
		if err != nil {
			return nil, err
		}
		byCase := map[string]*db.QueueItem{}
		for _, item := range together(ctx, items) {
			byCase[item.CaseID] = item
		}
		return each(cases, func(c *db.ServiceCase) *db.QueueItem { return byCase[c.ID] }), nil
	})
}

// each makes the answer of forSiblings from what belongs to every row.
func each[R, V any](rows []*R, value func(*R) V) map[*R]V {
	all := make(map[*R]V, len(rows))
	for _, row := range rows {
		all[row] = value(row)
	}
	return all
}

func caseID(c *db.ServiceCase) *string { return &c.ID }

// mostOpenActivities is how many open activities a case shows.
const mostOpenActivities = 100

// openActivities answers what is still to be done for a case, the earliest due
// first.
func (r *Resolver) openActivities(ctx context.Context, c *db.ServiceCase) ([]*db.Activity, error) {
	return forSiblings(ctx, c, "open activities", func(cases []*db.ServiceCase) (map[*db.ServiceCase][]*db.Activity, error) {
		toDo := activity.StatusIn(activity.StatusOPEN, activity.StatusSCHEDULED)
		open, err := r.Desk.Activities(actor(ctx)).
			Where(desk.FirstOfEach(activity.FieldCaseID, distinct(cases, caseID), mostOpenActivities, toDo, firstDue...)).
			Order(activity.ByID()).
			All(ctx)
		if err != nil {
			return nil, err
		}
		slices.SortStableFunc(open, func(a, b *db.Activity) int { return due(a).Compare(due(b)) })
		byCase := map[string][]*db.Activity{}
		for _, a := range together(ctx, open) {
			byCase[a.CaseID] = append(byCase[a.CaseID], a)
		}
		return each(cases, func(c *db.ServiceCase) []*db.Activity { return byCase[c.ID] }), nil
	})
}

// firstDue is the order of what is due, as the database sorts it; due is the
// same here.
var firstDue = []string{"COALESCE(due_at, starts_at) IS NULL", "COALESCE(due_at, starts_at)", "id"}

// due is when an activity has to be done; those without a date come last.
func due(a *db.Activity) time.Time {
	never := time.Date(10_000, 1, 1, 0, 0, 0, 0, time.UTC)
	return *cmp.Or(a.DueAt, a.StartsAt, &never)
}

// minutes answers the time that those activities of a case took.
func (r *Resolver) minutes(ctx context.Context, c *db.ServiceCase, what string, which predicate.Activity) (int, error) {
	return forSiblings(ctx, c, what, func(cases []*db.ServiceCase) (map[*db.ServiceCase]int, error) {
		var sums []struct {
			CaseID  string `sql:"case_id"`
			Minutes int    `sql:"minutes"`
		}
		err := r.Desk.Activities(actor(ctx)).
			Where(activity.CaseIDIn(distinct(cases, caseID)...), which).
			GroupBy(activity.FieldCaseID).
			Aggregate(db.As(db.Sum(activity.FieldDurationMinutes), "minutes")).
			Scan(ctx, &sums)
		if err != nil {
			return nil, err
		}
		byCase := map[string]int{}
		for _, sum := range sums {
			byCase[sum.CaseID] = sum.Minutes
		}
		return each(cases, func(c *db.ServiceCase) int { return byCase[c.ID] }), nil
	})
}

// verdict is the answer of a rule, as the schema tells it.
func verdict(allowed bool, reason desk.Code) *model.Verdict {
	if allowed {
		return &model.Verdict{Allowed: true}
	}
	return &model.Verdict{Reason: &reason}
}

// caseWith finds a case by its id or by its number; nil when there is none that
// the actor may see.
func (r *Resolver) caseWith(ctx context.Context, id, number *string) (*db.ServiceCase, error) {
	query := r.Desk.Cases(actor(ctx))
	switch {
	case (id == nil) == (number == nil):
		return nil, badRequest("Give either `id` or `number`.")
	case id != nil:
		query.Where(servicecase.ID(*id))
	default:
		query.Where(servicecase.Number(*number))
	}
	return onlyOrNil(query.Only(ctx))
}

// onlyOrNil is a row, or nil when there is none.
func onlyOrNil[V any](row *V, err error) (*V, error) {
	if db.IsNotFound(err) {
		return nil, nil
	}
	return row, err
}
