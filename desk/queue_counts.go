package desk

import (
	"context"
	"fmt"
	"time"

	"docket/ent/db"
	"docket/ent/db/queueitem"
)

// QueueCounts is how much is in a queue.
type QueueCounts struct {
	// Waiting are the items nobody works on, Working the others, Mine those
	// that the actor works on.
	Waiting, Working, Mine int
	// OldestEnteredAt is when the longest-waiting item entered.
	OldestEnteredAt *time.Time
}

// QueueCounts counts the items of queues, in one statement however many. A
// queue that the actor may not see counts as empty.
func (d *Desk) QueueCounts(ctx context.Context, by Actor, queueIDs []string) (map[string]QueueCounts, error) {
	var rows []struct {
		QueueID  string  `sql:"queue_id"`
		WorkerID *string `sql:"worker_id"`
		Count    int     `sql:"count"`
		Oldest   instant `sql:"oldest"`
	}
	err := d.QueueItems(by).
		Where(queueitem.QueueIDIn(queueIDs...), queueitem.Active(true)).
		GroupBy(queueitem.FieldQueueID, queueitem.FieldWorkerID).
		Aggregate(db.As(db.Count(), "count"), db.As(db.Min(queueitem.FieldEnteredAt), "oldest")).
		Scan(ctx, &rows)
	if err != nil {
		return nil, fmt.Errorf("count queue items: %w", err)
	}
	counts := make(map[string]QueueCounts, len(queueIDs))
	for _, row := range rows {
		c := counts[row.QueueID]
		switch {
		case row.WorkerID == nil:
			c.Waiting = row.Count
			c.OldestEnteredAt = row.Oldest.at
		case *row.WorkerID == by.UserID:
			c.Mine = row.Count
			c.Working += row.Count
		default:
			c.Working += row.Count
		}
		counts[row.QueueID] = c
	}
	return counts, nil
}

// instant reads an aggregate over instants: SQLite gives the microseconds that
// it keeps, because an aggregate has no column type.
type instant struct{ at *time.Time }

// Scan reads a value of the database.
func (i *instant) Scan(value any) error {
	var at time.Time
	switch v := value.(type) {
	case nil:
		return nil
	case time.Time:
		at = v.UTC()
	case int64:
		at = time.UnixMicro(v).UTC()
	default:
		return fmt.Errorf("%T is no instant", value)
	}
	i.at = &at
	return nil
}
