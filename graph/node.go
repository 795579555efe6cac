package graph

import (
	"context"
	"strings"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/note"
	"docket/ent/db/queueitem"
	"docket/graph/model"
)

// The beginnings of ids that tell what a record is where the schema leaves it
// open.
const (
	accountPrefix = "account_"
	teamPrefix    = "team_"
)

// nodes finds records of one kind by id.
type nodes func(ctx context.Context, r *Resolver, ids []string) (map[string]model.Node, error)

// nodesByPrefix is every kind of record that has an identity.
var nodesByPrefix = map[string]nodes{
	accountPrefix:  nodesOf((*Resolver).accounts),
	"contact_":     nodesOf((*Resolver).contacts),
	"case_":        nodesOf((*Resolver).cases),
	"reason_":      nodesOf((*Resolver).statusReasons),
	"subject_":     nodesOf((*Resolver).subjects),
	"product_":     nodesOf((*Resolver).products),
	"user_":        nodesOf((*Resolver).users),
	teamPrefix:     nodesOf((*Resolver).teams),
	"stage_":       nodesOf((*Resolver).stages),
	"queue_":       nodesOf((*Resolver).queues),
	"item_":        nodesOf((*Resolver).queueItems),
	"activity_":    nodesOf((*Resolver).activities),
	"note_":        nodesOf((*Resolver).notes),
	"merge_":       nodesOf((*Resolver).merges),
	"entitlement_": nodesOf((*Resolver).entitlements),
	"post_":        nodesOf((*Resolver).posts),
	"attachment_":  nodesOf((*Resolver).attachments),
}

func nodesOf[V any, P rowWithID[V]](read func(*Resolver, context.Context) func(ids []string) ([]*V, error)) nodes {
	return func(ctx context.Context, r *Resolver, ids []string) (map[string]model.Node, error) {
		rows, err := byID[V, P](ctx, ids, read(r, ctx))
		found := make(map[string]model.Node, len(rows))
		for id, row := range rows {
			found[id] = row
		}
		return found, err
	}
}

func (r *Resolver) queueItems(ctx context.Context) func(ids []string) ([]*db.QueueItem, error) {
	return func(ids []string) ([]*db.QueueItem, error) {
		return r.Desk.QueueItems(actor(ctx)).Where(queueitem.IDIn(ids...)).All(ctx)
	}
}

func (r *Resolver) activities(ctx context.Context) func(ids []string) ([]*db.Activity, error) {
	return func(ids []string) ([]*db.Activity, error) {
		return r.Desk.Activities(actor(ctx)).Where(activity.IDIn(ids...)).All(ctx)
	}
}

func (r *Resolver) notes(ctx context.Context) func(ids []string) ([]*db.Note, error) {
	return func(ids []string) ([]*db.Note, error) {
		return r.Desk.Notes(actor(ctx)).Where(note.IDIn(ids...)).All(ctx)
	}
}

// nodesWith finds the records with the ids, one statement for each kind, and
// leaves null where there is none.
func (r *Resolver) nodesWith(ctx context.Context, ids []string) ([]model.Node, error) {
	kinds := map[string][]string{}
	for _, id := range ids {
		prefix := id[:strings.Index(id, "_")+1]
		kinds[prefix] = append(kinds[prefix], id)
	}
	answer := make([]model.Node, len(ids))
	for prefix, some := range kinds {
		find, known := nodesByPrefix[prefix]
		if !known {
			continue
		}
		found, err := find(ctx, r, some)
		if err != nil {
			return nil, err
		}
		for i, id := range ids {
			if row, ok := found[id]; ok {
				answer[i] = row
			}
		}
	}
	return answer, nil
}
