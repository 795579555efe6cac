package desk

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db"
	"docket/ent/db/servicecase"
)

// PickNext takes the next best case of a queue.
type PickNext struct {
	QueueID        string
	IdempotencyKey string
}

// PickNext picks the case of a queue that comes first: by priority, then time
// left, then age. Never the same for two people.
func (d *Desk) PickNext(ctx context.Context, by Actor, in PickNext) (*Place, error) {
	c := call{verb: "pickNext", needs: QueueWork, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Place, error) {
		q, err := w.queue(ctx, "queueId", in.QueueID)
		if err != nil {
			return nil, err
		}
		if by.UserID == "" {
			return nil, problem(CodeNotAllowed, "", "Only a person can work on a case.")
		}
		next, err := w.lockNext(ctx, q.ID)
		if err != nil {
			return nil, err
		}
		if next == nil {
			return nil, problem(CodeQueueEmpty, "queueId", "Nothing in %s waits for somebody.", q.Name)
		}
		w.queues[next.ID] = next.QueueID
		item, err := w.activePlace(ctx, next.ID)
		if err != nil {
			return nil, err
		}
		return w.pick(ctx, Place{Case: next, Item: item})
	})
}

// lockNext finds the next waiting case of a queue and holds it; nil when none
// waits. On PostgreSQL cases that somebody holds at this moment are passed
// over, so that people who pick at once do not wait for one another. Only when
// nothing else is left are they waited for: the one who holds a case may be
// changing its title.
func (w *work) lockNext(ctx context.Context, queueID string) (*db.ServiceCase, error) {
	waiting := inLine(w.tx.ServiceCase.Query(), queueID)
	if !w.desk.onPostgres() {
		return firstOf(ctx, waiting)
	}
	c, err := firstOf(ctx, waiting.Clone().ForUpdate(sql.WithLockAction(sql.SkipLocked)))
	if err != nil || c != nil {
		return c, err
	}
	return firstOf(ctx, waiting.ForUpdate())
}

// Waiting are the cases of a queue that nobody works on, as far as the actor
// sees them, in the order in which PickNext takes them.
func (d *Desk) Waiting(by Actor, queueID string) *db.ServiceCaseQuery {
	return inLine(d.Cases(by), queueID)
}

// inLine narrows cases to those that wait in a queue. The order is that of
// lists by priority, and one walk along the index cases_queue_priority: what
// stands first in the list is what is picked next.
func inLine(cases *db.ServiceCaseQuery, queueID string) *db.ServiceCaseQuery {
	return cases.
		Where(Queued, servicecase.QueueID(queueID), servicecase.WorkerIDIsNil()).
		Order(servicecase.BySortPriority(), servicecase.BySortDueAt(), servicecase.ByCreatedAt(), servicecase.ByID())
}

// Queued holds for the active cases that stand in a queue: exactly the rows of
// the indexes of queues. It says so in the words of those indexes, as literals,
// because a plan that is kept cannot count on what an argument will be.
func Queued(s *sql.Selector) {
	s.Where(sql.And(
		sql.NotNull(s.C(servicecase.FieldQueueID)),
		sql.ExprP(s.C(servicecase.FieldStatus)+" = '"+string(servicecase.StatusACTIVE)+"'"),
	))
}

func firstOf(ctx context.Context, waiting *db.ServiceCaseQuery) (*db.ServiceCase, error) {
	cases, err := waiting.Limit(1).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find the next case: %w", err)
	}
	if len(cases) == 0 {
		return nil, nil
	}
	return cases[0], nil
}
