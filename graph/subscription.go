package graph

import (
	"context"
	"errors"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/change"
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
	end := &ending{
		of:   func(e *feed.Event) *db.Change { return endOfCase(e, caseID) },
		came: func() bool { return r.isGone(ctx, caseID) },
	}
	return followToTheEnd(ctx, r, feed.OfCase(caseID), after, seen, end, func(e *feed.Event) *model.CaseChange {
		if e.Resync {
			return &model.CaseChange{FollowedID: caseID, Cursor: e.Cursor, At: r.Desk.Now(), Kind: model.CaseChangeKindResync, RemovedIds: []string{}}
		}
		change := &model.CaseChange{FollowedID: caseID, Cursor: e.Cursor, At: e.At, ActorID: e.ActorID}
		if e.CaseID != nil && *e.CaseID != caseID {
			change.Kind, change.RemovedIds = model.CaseChangeKindRelatedChanged, []string{}
			if !r.seesRelated(ctx, e) {
				return nil
			}
			return change
		}
		change.Kind, change.Event, change.RecordID = caseChange(e)
		change.RecordIDs, change.RemovedIds = recordsOf(e), removedBy(e)
		if endOfCase(e, caseID) != nil {
			change.Kind, change.Event, change.RecordID, change.RecordIDs = model.CaseChangeKindDeleted, nil, nil, nil
		}
		return change
	})
}

// seesRelated reports whether the actor sees the related case that an event is
// about. One that is gone meanwhile counts as seen: who showed it has to learn
// that.
func (r *Resolver) seesRelated(ctx context.Context, e *feed.Event) bool {
	sees, err := r.Desk.Cases(actor(ctx)).Where(servicecase.ID(*e.CaseID)).Exist(ctx)
	if err != nil {
		logFailure(ctx, requestID(ctx), "subscription", err)
		return false
	}
	return sees || r.isGone(ctx, *e.CaseID)
}

// isGone reports whether there is no case with an id, whoever may see it.
func (r *Resolver) isGone(ctx context.Context, id string) bool {
	there, err := r.Desk.Cases(desk.Itself()).Where(servicecase.ID(id)).Exist(ctx)
	if err != nil {
		logFailure(ctx, requestID(ctx), "subscription", err)
	}
	return err == nil && !there
}

// An ending is how what is followed may come to an end.
type ending struct {
	// of finds the change that is the end; nil when the event has none.
	of func(*feed.Event) *db.Change
	// came reports whether it is gone by now: its end is still to be told.
	came func() bool
}

// endOfCase is the change that removed a case; nil when the event has none.
func endOfCase(e *feed.Event, caseID string) *db.Change {
	for _, c := range e.Changes {
		if c.Operation == change.OperationDELETED && c.RecordKind == servicecase.Table && c.RecordID == caseID {
			return c
		}
	}
	return nil
}

// follow turns the events of a topic into what subscribers are told, nil for
// what they are not told. Before each event it asks again who the actor is by now
// and whether they still see what they follow; when not, the stream ends. It also
// ends when the follower is cut off: the subscriber goes on from the last cursor
// it was given.
func follow[C any](
	ctx context.Context, r *Resolver, topic feed.Topic, after *feed.Cursor,
	seen func(desk.Actor) (bool, error), told func(*feed.Event) *C,
) (<-chan *C, error) {
	return followToTheEnd(ctx, r, topic, after, seen, nil, told)
}

// followToTheEnd is follow for what may come to an end: its last event is told
// to those who saw it until then, and ends the stream.
func followToTheEnd[C any](
	ctx context.Context, r *Resolver, topic feed.Topic, after *feed.Cursor,
	seen func(desk.Actor) (bool, error), end *ending, told func(*feed.Event) *C,
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
			sees, last := seen, (*db.Change)(nil)
			if end != nil {
				if last = end.of(e); last != nil {
					sees = func(now desk.Actor) (bool, error) { return r.Desk.Saw(ctx, now, last) }
				}
			}
			if !r.still(ctx, by, sees) {
				if last == nil && end != nil && end.came() {
					continue
				}
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
			if last != nil {
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
