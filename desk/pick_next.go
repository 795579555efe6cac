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
// left, then how long it waits. Never the same for two people.
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
	if !w.desk.onPostgres() {
		return w.next(ctx, w.waiting(queueID))
	}
	c, err := w.next(ctx, w.waiting(queueID).ForUpdate(sql.WithLockAction(sql.SkipLocked)))
	if err != nil || c != nil {
		return c, err
	}
	return w.next(ctx, w.waiting(queueID).ForUpdate())
}

// waiting is what nobody works on in a queue, the first to be picked first.
func (w *work) waiting(queueID string) *db.ServiceCaseQuery {
	return w.tx.ServiceCase.Query().
		Where(servicecase.QueueID(queueID), servicecase.StatusEQ(servicecase.StatusACTIVE), servicecase.WorkerIDIsNil()).
		Order(servicecase.BySortPriority(), servicecase.BySortDueAt(), servicecase.ByQueueEnteredAt(), servicecase.ByID()).
		Limit(1)
}

func (w *work) next(ctx context.Context, waiting *db.ServiceCaseQuery) (*db.ServiceCase, error) {
	cases, err := waiting.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find the next case: %w", err)
	}
	if len(cases) == 0 {
		return nil, nil
	}
	return cases[0], nil
}
