package graph

import (
	"context"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/queue"
	"docket/ent/db/queuemember"
	"docket/graph/model"
)

// visibleQueues are the queues that the actor may see, by name.
func (r *Resolver) visibleQueues(ctx context.Context) ([]*db.Queue, error) {
	queues, err := r.Desk.Queues(actor(ctx)).Order(queue.ByName(), queue.ByID()).All(ctx)
	return together(ctx, queues), err
}

// countsOf answers how much is in a queue, for it and its siblings in one
// statement.
func (r *Resolver) countsOf(ctx context.Context, q *db.Queue) (*desk.QueueCounts, error) {
	return forSiblings(ctx, q, "counts", func(queues []*db.Queue) (map[*db.Queue]*desk.QueueCounts, error) {
		ids := distinct(queues, func(q *db.Queue) *string { return &q.ID })
		counts, err := r.Desk.QueueCounts(ctx, actor(ctx), ids)
		if err != nil {
			return nil, err
		}
		return each(queues, func(q *db.Queue) *desk.QueueCounts {
			c := counts[q.ID]
			return &c
		}), nil
	})
}

// membersOf answers who works in a queue, in the order they were added.
func (r *Resolver) membersOf(ctx context.Context, q *db.Queue) ([]model.Assignee, error) {
	return forSiblings(ctx, q, "members", func(queues []*db.Queue) (map[*db.Queue][]model.Assignee, error) {
		ids := distinct(queues, func(q *db.Queue) *string { return &q.ID })
		read, err := r.Desk.Queues(actor(ctx)).Where(queue.IDIn(ids...)).
			WithMembers(func(m *db.QueueMemberQuery) {
				m.WithUser().WithTeam().Order(queuemember.ByCreatedAt(), queuemember.ByID())
			}).All(ctx)
		if err != nil {
			return nil, err
		}
		members := map[string][]model.Assignee{}
		var teams []*db.Team
		for _, q := range read {
			for _, m := range q.Edges.Members {
				if m.Edges.Team != nil {
					teams = append(teams, m.Edges.Team)
					members[q.ID] = append(members[q.ID], m.Edges.Team)
				} else {
					members[q.ID] = append(members[q.ID], m.Edges.User)
				}
			}
		}
		together(ctx, teams)
		return each(queues, func(q *db.Queue) []model.Assignee { return members[q.ID] }), nil
	})
}
