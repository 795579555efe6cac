package graph

import (
	"context"
	"maps"
	"slices"
	"time"

	"docket/desk"
	"docket/ent/db"
)

// caseAsOf answers a case as it was. The rows it is made of are siblings, so
// what they refer to is read at once.
func (r *Resolver) caseAsOf(ctx context.Context, id string, at time.Time) (*desk.CaseAsOf, error) {
	as, err := r.Desk.CaseAsOf(ctx, actor(ctx), id, endOf(at))
	if err != nil || as == nil {
		return nil, err
	}
	as.At = at
	return as, nil
}

// visiblePlace answers where a case stood, if the actor may see that queue.
func (r *Resolver) visiblePlace(ctx context.Context, as *desk.CaseAsOf) (*db.QueueItem, error) {
	if as.Place == nil {
		return nil, nil
	}
	q, err := (&queueItemResolver{r}).Queue(ctx, as.Place)
	if err != nil || q == nil {
		return nil, err
	}
	return as.Place, nil
}

// latestOf are the last so many rows, which become siblings.
func latestOf[R any](ctx context.Context, rows []*R, last int) ([]*R, error) {
	if err := pageSize("last", last, mostPerPage); err != nil {
		return nil, err
	}
	return together(ctx, rows[max(0, len(rows)-last):]), nil
}

func changedRecords(as *desk.CaseAsOf) []string {
	ids := slices.Sorted(maps.Keys(as.Changed))
	if ids == nil {
		return []string{}
	}
	return ids
}

// queueAsOf answers who stood in a queue.
func (r *Resolver) queueAsOf(ctx context.Context, id string, at time.Time) (*desk.QueueAsOf, error) {
	as, err := r.Desk.QueueAsOf(ctx, actor(ctx), id, endOf(at), mostPerPage)
	if err != nil || as == nil {
		return nil, err
	}
	as.At = at
	return as, nil
}

// placesOf answers the places of a queue; their cases are siblings, and so are
// their items.
func placesOf(ctx context.Context, as *desk.QueueAsOf) []*desk.Place {
	places := make([]*desk.Place, len(as.Places))
	cases := make([]*db.ServiceCase, len(as.Places))
	items := make([]*db.QueueItem, len(as.Places))
	for i := range as.Places {
		places[i], cases[i], items[i] = &as.Places[i], as.Places[i].Case, as.Places[i].Item
	}
	together(ctx, cases)
	together(ctx, items)
	return places
}
