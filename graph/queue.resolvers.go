package graph

import (
	"context"
	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/queue"
	"docket/feed"
	"docket/graph/exec"
	"docket/graph/model"
)

func (r *caseChangeResolver) By(ctx context.Context, obj *model.CaseChange) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "by", func(c *model.CaseChange) *string { return c.ActorID })
}

func (r *caseChangeResolver) Case(ctx context.Context, obj *model.CaseChange) (*db.ServiceCase, error) {
	return r.caseNow(ctx, obj.FollowedID)
}

func (r *caseChangeResolver) Entry(ctx context.Context, obj *model.CaseChange) (*model.TimelineEdge, error) {
	return r.entryOf(ctx, obj)
}

func (r *caseChangeResolver) Entries(ctx context.Context, obj *model.CaseChange, filter *model.TimelineFilter) ([]*model.TimelineEdge, error) {
	return r.entriesOf(ctx, obj, filter)
}

func (r *mutationResolver) CreateQueue(ctx context.Context, input model.CreateQueueInput) (*model.QueuePayload, error) {
	done, err := r.Desk.CreateQueue(ctx, actor(ctx), newQueue(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.QueuePayload{Queue: done, UserErrors: problems}, nil
}

func (r *mutationResolver) AddQueueMember(ctx context.Context, input model.QueueMemberInput) (*model.QueuePayload, error) {
	done, err := r.Desk.AddQueueMember(ctx, actor(ctx), queueMembership(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.QueuePayload{Queue: done, UserErrors: problems}, nil
}

func (r *mutationResolver) RemoveQueueMember(ctx context.Context, input model.QueueMemberInput) (*model.QueuePayload, error) {
	done, err := r.Desk.RemoveQueueMember(ctx, actor(ctx), queueMembership(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.QueuePayload{Queue: done, UserErrors: problems}, nil
}

func (r *mutationResolver) AddToQueue(ctx context.Context, input model.AddToQueueInput) (*model.CaseQueuePayload, error) {
	return placed(r.Desk.AddToQueue(ctx, actor(ctx), placement(input)))
}

func (r *mutationResolver) PickQueueItem(ctx context.Context, input model.PickQueueItemInput) (*model.CaseQueuePayload, error) {
	return placed(r.Desk.PickQueueItem(ctx, actor(ctx), pick(input)))
}

func (r *mutationResolver) PickNext(ctx context.Context, input model.PickNextInput) (*model.CaseQueuePayload, error) {
	return placed(r.Desk.PickNext(ctx, actor(ctx), pickNext(input)))
}

func (r *mutationResolver) ReleaseQueueItem(ctx context.Context, input model.ReleaseQueueItemInput) (*model.CaseQueuePayload, error) {
	return placed(r.Desk.ReleaseQueueItem(ctx, actor(ctx), release(input)))
}

func (r *mutationResolver) RemoveFromQueue(ctx context.Context, input model.RemoveFromQueueInput) (*model.CaseQueuePayload, error) {
	return placed(r.Desk.RemoveFromQueue(ctx, actor(ctx), removal(input)))
}

func (r *queryResolver) Queue(ctx context.Context, id string) (*db.Queue, error) {
	return onlyOrNil(r.Desk.Queues(actor(ctx)).Where(queue.ID(id)).Only(ctx))
}

func (r *queryResolver) Queues(ctx context.Context) ([]*db.Queue, error) {
	return r.visibleQueues(ctx)
}

func (r *queueResolver) Owner(ctx context.Context, obj *db.Queue) (model.Assignee, error) {
	return assigneeOf(ctx, r.Resolver, obj,
		func(q *db.Queue) *string { return q.OwnerUserID }, func(q *db.Queue) *string { return q.OwnerTeamID })
}

func (r *queueResolver) Members(ctx context.Context, obj *db.Queue) ([]model.Assignee, error) {
	return r.membersOf(ctx, obj)
}

func (r *queueResolver) Counts(ctx context.Context, obj *db.Queue) (*desk.QueueCounts, error) {
	return r.countsOf(ctx, obj)
}

func (r *queueResolver) ChangeCursor(ctx context.Context, obj *db.Queue) (*feed.Cursor, error) {
	head, err := headOf(ctx)
	return &head, err
}

func (r *queueChangeResolver) By(ctx context.Context, obj *model.QueueChange) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "by", func(c *model.QueueChange) *string { return c.ActorID })
}

func (r *queueChangeResolver) Case(ctx context.Context, obj *model.QueueChange) (*db.ServiceCase, error) {
	if obj.CaseID == nil {
		return nil, nil
	}
	return r.caseNow(ctx, *obj.CaseID)
}

func (r *queueChangeResolver) Counts(ctx context.Context, obj *model.QueueChange) (*desk.QueueCounts, error) {
	counts, err := r.Desk.QueueCounts(ctx, actor(ctx), []string{obj.QueueID})
	if err != nil {
		return nil, err
	}
	c := counts[obj.QueueID]
	return &c, nil
}

func (r *queueItemResolver) Queue(ctx context.Context, obj *db.QueueItem) (*db.Queue, error) {
	return reference(ctx, obj, "queue", func(i *db.QueueItem) *string { return &i.QueueID }, r.queues(ctx))
}

func (r *queueItemResolver) Case(ctx context.Context, obj *db.QueueItem) (*db.ServiceCase, error) {
	return caseOf(ctx, r.Resolver, obj, func(i *db.QueueItem) *string { return &i.CaseID })
}

func (r *queueItemResolver) Worker(ctx context.Context, obj *db.QueueItem) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "worker", func(i *db.QueueItem) *string { return i.WorkerID })
}

func (r *Resolver) CaseChange() exec.CaseChangeResolver { return &caseChangeResolver{r} }

func (r *Resolver) Queue() exec.QueueResolver { return &queueResolver{r} }

func (r *Resolver) QueueChange() exec.QueueChangeResolver { return &queueChangeResolver{r} }

func (r *Resolver) QueueItem() exec.QueueItemResolver { return &queueItemResolver{r} }

type (
	caseChangeResolver  struct{ *Resolver }
	queueResolver       struct{ *Resolver }
	queueChangeResolver struct{ *Resolver }
	queueItemResolver   struct{ *Resolver }
)
