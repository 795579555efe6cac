package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/queue"
)

// NewQueue is a queue to be set up.
type NewQueue struct {
	// Name is unique.
	Name        string
	Description *string
	// Visibility is public when empty.
	Visibility queue.Visibility
	// OwnerID names a user or a team; absent means the actor.
	OwnerID        *string
	IdempotencyKey string
}

// CreateQueue sets up a queue.
func (d *Desk) CreateQueue(ctx context.Context, by Actor, in NewQueue) (*db.Queue, error) {
	if in.Visibility == "" {
		in.Visibility = queue.VisibilityPUBLIC
	}
	c := call{verb: "createQueue", needs: QueueAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Queue, error) {
		var problems Problems
		draft := w.tx.Queue.Create().
			SetID(newID(prefixQueue)).SetCreatedAt(w.now).SetUpdatedAt(w.now).
			SetName(problems.line("name", in.Name, 200)).
			SetNillableDescription(problems.optionalParagraphs("description", in.Description, 2000)).
			SetVisibility(in.Visibility)
		problems.take(w.draftQueueOwner(ctx, draft, in.OwnerID))
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		set, err := draft.Save(ctx)
		if isTaken(err) {
			return nil, problem(CodeTaken, "name", "There is a queue with this name already.")
		}
		if err != nil {
			return nil, fmt.Errorf("set up queue: %w", err)
		}
		return set, w.created(set)
	})
}

func (w *work) draftQueueOwner(ctx context.Context, draft *db.QueueCreate, id *string) error {
	if id == nil && w.by.UserID == "" {
		return problem(CodeRequired, "ownerId", "A queue needs an owner.")
	}
	if id == nil {
		draft.SetOwnerUserID(w.by.UserID)
		return nil
	}
	owner, err := w.assignee(ctx, "ownerId", *id)
	if err != nil {
		return err
	}
	draft.SetNillableOwnerUserID(owner.userID()).SetNillableOwnerTeamID(owner.teamID())
	return nil
}

// ownerOf is who answers for a queue: released cases go there.
func (w *work) ownerOf(ctx context.Context, queueID string) (assignee, error) {
	q, err := w.tx.Queue.Query().Where(queue.ID(queueID)).WithOwnerUser().WithOwnerTeam().Only(ctx)
	if err != nil {
		return assignee{}, fmt.Errorf("find the owner of queue %s: %w", queueID, err)
	}
	return assignee{user: q.Edges.OwnerUser, team: q.Edges.OwnerTeam}, nil
}
