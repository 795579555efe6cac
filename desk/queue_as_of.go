package desk

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db"
	"docket/ent/db/change"
	"docket/ent/db/queue"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
)

// QueueAsOf is which cases stood in a queue at an instant.
type QueueAsOf struct {
	At    time.Time
	Queue *db.Queue
	// KnownSince is set, and no places, when the log does not reach back so far.
	KnownSince *time.Time
	// Total is how many cases stood there that the actor may see.
	Total int
	// Places are the first of them, the longest waiting first.
	Places []Place
}

// QueueAsOf gives the cases that stood in a queue at an instant, as they were
// then, with who worked on them; nil when there is no such queue that the actor
// may see.
func (d *Desk) QueueAsOf(ctx context.Context, by Actor, id string, at time.Time, most int) (*QueueAsOf, error) {
	q, err := d.Queues(by).Where(queue.ID(id)).Only(ctx)
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find the queue: %w", err)
	}
	as := &QueueAsOf{At: at, Queue: q}
	since, err := d.feed.KnownSince(ctx)
	if err != nil || since != nil && at.Before(*since) {
		as.KnownSince = since
		return as, err
	}
	items, err := d.placesAsOf(ctx, id, at)
	if err != nil {
		return nil, fmt.Errorf("find who stood in the queue: %w", err)
	}
	return as, as.fill(ctx, d, by, items, most)
}

// placesAsOf are the places that were taken in a queue, the earliest first.
func (d *Desk) placesAsOf(ctx context.Context, queueID string, at time.Time) ([]*db.QueueItem, error) {
	first, err := d.firstAfter(ctx, at, sql.FieldEQ(change.FieldQueueID, queueID))
	if err != nil {
		return nil, err
	}
	var changes []*db.Change
	if first > 0 {
		changes, err = d.client.Change.Query().
			Where(change.QueueID(queueID), change.IDGTE(first), change.RecordKind(queueitem.Table)).Order(change.ByID()).All(ctx)
		if err != nil {
			return nil, err
		}
	}
	now, err := d.client.QueueItem.Query().
		Where(queueitem.QueueID(queueID), queueitem.Or(queueitem.Active(true), queueitem.LeftAtGT(at))).All(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := walkBack(pastOf(queueitem.Table, at, changes), now)
	var places []*db.QueueItem
	for _, w := range rows {
		if w.row.Active {
			places = append(places, w.row)
		}
	}
	slices.SortFunc(places, func(a, b *db.QueueItem) int {
		return cmp.Or(a.EnteredAt.Compare(b.EnteredAt), cmp.Compare(a.ID, b.ID))
	})
	return places, err
}

// fill adds the cases of the places, as far as the actor may see them.
func (as *QueueAsOf) fill(ctx context.Context, d *Desk, by Actor, items []*db.QueueItem, most int) error {
	stood := make([]string, len(items))
	for i, item := range items {
		stood[i] = item.CaseID
	}
	seen, err := d.Cases(by).Where(func(s *sql.Selector) { s.Where(among(s, servicecase.FieldID, stood)) }).IDs(ctx)
	if err != nil {
		return fmt.Errorf("find the cases of a queue: %w", err)
	}
	visible := make(map[string]bool, len(seen))
	for _, id := range seen {
		visible[id] = true
	}
	items = slices.DeleteFunc(items, func(i *db.QueueItem) bool { return !visible[i.CaseID] })
	as.Total = len(items)
	items = items[:min(len(items), most)]
	then, err := d.casesAsOf(ctx, items, as.At)
	if err != nil {
		return fmt.Errorf("walk the cases of a queue back: %w", err)
	}
	for _, item := range items {
		if c := then[item.CaseID]; c != nil {
			as.Places = append(as.Places, Place{Case: c, Item: item})
		}
	}
	return nil
}

// casesAsOf are the cases of places as they were.
func (d *Desk) casesAsOf(ctx context.Context, items []*db.QueueItem, at time.Time) (map[string]*db.ServiceCase, error) {
	ids := make([]string, len(items))
	for i, item := range items {
		ids[i] = item.CaseID
	}
	now, err := d.client.ServiceCase.Query().Where(servicecase.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, err
	}
	of := sql.FieldIn(change.FieldRecordID, ids...)
	first, err := d.firstAfter(ctx, at, of)
	if err != nil {
		return nil, err
	}
	var changes []*db.Change
	if first > 0 {
		if changes, err = d.client.Change.Query().Where(of, change.IDGTE(first)).Order(change.ByID()).All(ctx); err != nil {
			return nil, err
		}
	}
	rows, err := walkBack(pastOf(servicecase.Table, at, changes), now)
	then := make(map[string]*db.ServiceCase, len(rows))
	for _, w := range rows {
		then[w.row.ID] = w.row
	}
	return then, err
}

// mostAmong is how many ids stand in one comparison: databases take some ten
// thousand values in a statement.
const mostAmong = 20_000

// among holds for rows whose column has one of the ids, of which as many count
// as a statement takes.
func among(s *sql.Selector, column string, ids []string) *sql.Predicate {
	return sql.In(s.C(column), anys(ids[:min(len(ids), mostAmong)])...)
}
