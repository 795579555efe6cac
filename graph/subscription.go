package graph

import (
	"context"
	"errors"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/queue"
	"docket/ent/db/servicecase"
	"docket/feed"
	"docket/graph/model"
)

// queueChanges follows a queue for as long as the actor sees it.
func (r *Resolver) queueChanges(ctx context.Context, queueID string, after *feed.Cursor) (<-chan *model.QueueChange, error) {
	seen := func(by desk.Actor) (bool, error) { return r.Desk.Queues(by).Where(queue.ID(queueID)).Exist(ctx) }
	return follow(ctx, r, feed.OfQueue(queueID), after, seen, func(e *feed.Event) *model.QueueChange {
		if e.Resync {
			return &model.QueueChange{QueueID: queueID, Cursor: e.Cursor, At: r.Desk.Now(), Kind: model.QueueChangeKindResync}
		}
		return &model.QueueChange{
			QueueID: queueID, Cursor: e.Cursor, At: e.At, Kind: queueChangeKind(e), ActorID: e.ActorID, CaseID: e.CaseID,
		}
	})
}

// caseChanges follows a case for as long as the actor sees it.
func (r *Resolver) caseChanges(ctx context.Context, caseID string, after *feed.Cursor) (<-chan *model.CaseChange, error) {
	seen := func(by desk.Actor) (bool, error) { return r.Desk.Cases(by).Where(servicecase.ID(caseID)).Exist(ctx) }
	return follow(ctx, r, feed.OfCase(caseID), after, seen, func(e *feed.Event) *model.CaseChange {
		if e.Resync {
			return &model.CaseChange{FollowedID: caseID, Cursor: e.Cursor, At: r.Desk.Now(), Kind: model.CaseChangeKindResync, RemovedIds: []string{}}
		}
		change := &model.CaseChange{FollowedID: caseID, Cursor: e.Cursor, At: e.At, ActorID: e.ActorID}
		change.Kind, change.Event, change.RecordID = caseChange(e)
		change.RecordIDs, change.RemovedIds = recordsOf(e), removedBy(e)
		return change
	})
}

// follow turns the events of a topic into what subscribers are told. Before
// each event it asks again who the actor is by now and whether they still see
// what they follow; when not, the stream ends. It also ends when the follower
// is cut off: the subscriber goes on from the last cursor it was given.
func follow[C any](
	ctx context.Context, r *Resolver, topic feed.Topic, after *feed.Cursor,
	seen func(desk.Actor) (bool, error), told func(*feed.Event) *C,
) (<-chan *C, error) {
	by := actor(ctx)
	if visible, err := seen(by); err != nil || !visible {
		if err == nil {
			err = badRequest("There is nothing with this id to follow.")
		}
		return nil, err
	}
	var from feed.Cursor
	if after != nil {
		from = *after
	}
	follower, err := r.Feed.Follow(ctx, topic, from)
	if err != nil {
		return nil, err
	}
	changes := make(chan *C)
	go func() {
		defer close(changes)
		for e := range follower.Events() {
			if !r.still(ctx, by, seen) {
				return
			}
			change := told(e)
			if change == nil { // of no concern to them
				continue
			}
			select {
			case changes <- change:
			case <-ctx.Done():
				return
			}
		}
	}()
	return changes, nil
}

// still reports whether the actor is who they were and sees what they follow.
func (r *Resolver) still(ctx context.Context, by desk.Actor, seen func(desk.Actor) (bool, error)) bool {
	now, err := r.Desk.Current(ctx, by)
	if err == nil && now.Role == by.Role {
		var visible bool
		if visible, err = seen(now); visible {
			return true
		}
	}
	if err != nil && !errors.Is(err, desk.ErrNoSession) {
		logFailure(ctx, requestID(ctx), "subscription", err)
	}
	return false
}

// caseNow is a case as it stands now; nil when the actor does not see it.
func (r *Resolver) caseNow(ctx context.Context, id string) (*db.ServiceCase, error) {
	return onlyOrNil(r.Desk.Cases(actor(ctx)).Where(servicecase.ID(id)).Only(ctx))
}
