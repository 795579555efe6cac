package desk

import (
	"time"

	"docket/ent/db"
)

// settle brings the place in the queue in line with the row.
func (l *life) settle() error {
	if l.row == l.before {
		return nil
	}
	var place *db.QueueItem
	if l.before != nil {
		place = l.past.places[l.row.ID]
	}
	return l.tellMore(func() error {
		if place != nil && sameID(&place.QueueID, l.row.QueueID) {
			return l.rework(place)
		}
		if place != nil {
			if err := l.leave(place); err != nil {
				return err
			}
		}
		if l.row.QueueID == nil {
			return nil
		}
		return l.enter()
	})
}

// changedAt is when the last thing told happened.
func (im *importing) changedAt() time.Time { return im.told[len(im.told)-1].Command.At }

func (l *life) enter() error {
	item := &db.QueueItem{
		ID: newID(prefixItem), Version: 1, CreatedAt: *l.row.QueueEnteredAt, UpdatedAt: l.changedAt(),
		QueueID: *l.row.QueueID, CaseID: l.row.ID, EnteredAt: *l.row.QueueEnteredAt,
		WorkerID: l.row.WorkerID, Active: true,
	}
	if item.WorkerID != nil {
		at := l.changedAt()
		item.WorkerSince = &at
	}
	l.rows.newItems = append(l.rows.newItems, item)
	return l.created(item)
}

func (l *life) leave(place *db.QueueItem) error {
	left, at := *place, l.changedAt()
	left.Active, left.LeftAt, left.WorkerID, left.WorkerSince = false, &at, nil, nil
	return l.replace(place, &left)
}

// rework notes who works on the case now.
func (l *life) rework(place *db.QueueItem) error {
	if sameID(place.WorkerID, l.row.WorkerID) {
		return nil
	}
	picked := *place
	picked.WorkerID, picked.WorkerSince = l.row.WorkerID, nil
	if picked.WorkerID != nil {
		at := l.changedAt()
		picked.WorkerSince = &at
	}
	return l.replace(place, &picked)
}

func (l *life) replace(before, after *db.QueueItem) error {
	after.Version++
	after.UpdatedAt = l.changedAt()
	l.rows.items = append(l.rows.items, after)
	return l.updated(before, after)
}
