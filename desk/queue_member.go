package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/predicate"
	"docket/ent/db/queuemember"
)

// QueueMembership is a user or a team in a queue.
type QueueMembership struct {
	QueueID string
	// MemberID names a user, or a team: whoever belongs to it at the time.
	MemberID       string
	IdempotencyKey string
}

// AddQueueMember lets a user or a team work in a queue. One who is a member
// already stays one.
func (d *Desk) AddQueueMember(ctx context.Context, by Actor, in QueueMembership) (*db.Queue, error) {
	c := call{verb: "addQueueMember", needs: QueueAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Queue, error) {
		q, member, err := w.queueAndMember(ctx, in)
		if err != nil {
			return nil, err
		}
		present, err := w.tx.QueueMember.Query().Where(queuemember.QueueID(q.ID), isMember(member)).Exist(ctx)
		if err != nil || present {
			return q, err
		}
		added, err := w.tx.QueueMember.Create().
			SetID(newID(prefixMember)).SetQueueID(q.ID).SetCreatedAt(w.now).
			SetNillableUserID(member.userID()).SetNillableTeamID(member.teamID()).
			Save(ctx)
		if isTaken(err) {
			return nil, errKeyTaken
		}
		if err != nil {
			return nil, fmt.Errorf("add queue member: %w", err)
		}
		return q, w.created(added)
	})
}

// RemoveQueueMember takes a user or a team out of a queue. One who is no member
// stays none. What they work on there stays with them.
func (d *Desk) RemoveQueueMember(ctx context.Context, by Actor, in QueueMembership) (*db.Queue, error) {
	c := call{verb: "removeQueueMember", needs: QueueAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Queue, error) {
		q, member, err := w.queueAndMember(ctx, in)
		if err != nil {
			return nil, err
		}
		query := w.tx.QueueMember.Query().Where(queuemember.QueueID(q.ID), isMember(member))
		if w.desk.onPostgres() {
			query.ForUpdate()
		}
		gone, err := query.Only(ctx)
		if db.IsNotFound(err) {
			return q, nil
		}
		if err != nil {
			return nil, fmt.Errorf("find queue member: %w", err)
		}
		if err := w.tx.QueueMember.DeleteOne(gone).Exec(ctx); err != nil {
			return nil, fmt.Errorf("remove queue member: %w", err)
		}
		return q, w.deleted(gone)
	})
}

func (w *work) queueAndMember(ctx context.Context, in QueueMembership) (*db.Queue, assignee, error) {
	var problems Problems
	q, err := w.queue(ctx, "queueId", in.QueueID)
	problems.take(err)
	member, err := w.colleague(ctx, "memberId", in.MemberID)
	problems.take(err)
	return q, member, problems.orNil()
}

func isMember(member assignee) predicate.QueueMember {
	if member.team != nil {
		return queuemember.TeamID(member.team.ID)
	}
	return queuemember.UserID(member.user.ID)
}
