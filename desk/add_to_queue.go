package desk

import "context"

// Placement puts a case into a queue.
type Placement struct {
	CaseID         string
	QueueID        string
	IdempotencyKey string
}

// AddToQueue puts an active case into a queue, or moves it there from another.
// It waits there for somebody; its owner stays.
func (d *Desk) AddToQueue(ctx context.Context, by Actor, in Placement) (*Place, error) {
	c := call{verb: "addToQueue", needs: QueueWork, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Place, error) {
		var problems Problems
		c, err := w.lockActiveCase(ctx, "caseId", in.CaseID)
		problems.take(err)
		q, err := w.queue(ctx, "queueId", in.QueueID)
		problems.take(err)
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		if c.QueueID != nil && *c.QueueID == q.ID {
			return nil, problem(CodeAlreadyInQueue, "queueId", "Case %s is in %s already.", c.Number, q.Name)
		}
		place, err := w.enterQueue(ctx, c, q)
		return &place, err
	})
}
