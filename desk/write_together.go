package desk

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
)

// The functions below write many rows that are held in one statement each. The
// rows that they are given become what was written, and each is recorded.

// recordEach makes the change that was written in every row, and records it.
func recordEach[R any, P interface {
	*R
	row
}](w *work, rows []P, change func(P)) error {
	for _, r := range rows {
		before := *r
		change(r)
		if err := w.updated(P(&before), r); err != nil {
			return err
		}
	}
	return nil
}

// wrote makes an error of a statement that did not write all rows that are held.
func wrote(what string, written, held int, err error) error {
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	if written != held {
		return fmt.Errorf("%s: %d rows were written of %d", what, written, held)
	}
	return nil
}

// leavePlaces ends the active places of cases.
func (w *work) leavePlaces(ctx context.Context, cases []*db.ServiceCase) error {
	items, err := w.tx.QueueItem.Query().
		Where(queueitem.CaseIDIn(idsOf(cases)...), queueitem.Active(true)).Order(queueitem.ByID()).All(ctx)
	if err != nil || len(items) == 0 {
		return err
	}
	written, err := w.tx.QueueItem.Update().Where(queueitem.IDIn(idsOf(items)...)).
		SetActive(false).SetLeftAt(w.now).ClearWorkerID().ClearWorkerSince().
		AddVersion(1).SetUpdatedAt(w.now).
		Save(ctx)
	if err := wrote("leave queues", written, len(items), err); err != nil {
		return err
	}
	return recordEach(w, items, func(i *db.QueueItem) {
		i.Active, i.LeftAt, i.WorkerID, i.WorkerSince = false, &w.now, nil, nil
		i.Version, i.UpdatedAt = i.Version+1, w.now
	})
}

// giveUpAll cancels activities that are held; they become what they are then.
func (w *work) giveUpAll(ctx context.Context, open []*db.Activity) error {
	if len(open) == 0 {
		return nil
	}
	written, err := w.tx.Activity.Update().Where(activity.IDIn(idsOf(open)...)).
		SetStatus(activity.StatusCANCELLED).SetStatusReason(activity.StatusReasonCANCELLED).SetClosedAt(w.now).
		AddVersion(1).SetUpdatedAt(w.now).
		Save(ctx)
	if err := wrote("cancel activities", written, len(open), err); err != nil {
		return err
	}
	return recordEach(w, open, func(a *db.Activity) {
		a.Status, a.StatusReason, a.ClosedAt = activity.StatusCANCELLED, activity.StatusReasonCANCELLED, &w.now
		a.Version, a.UpdatedAt = a.Version+1, w.now
	})
}

// countAll marks activities as counted by the resolutions of their cases.
func (w *work) countAll(ctx context.Context, counted []*db.Activity, by map[string]*db.Activity) error {
	if len(counted) == 0 {
		return nil
	}
	written, err := w.tx.Activity.Update().Where(activity.IDIn(idsOf(counted)...)).
		SetBilled(true).AddVersion(1).SetUpdatedAt(w.now).
		Modify(func(u *sql.UpdateBuilder) { u.Set(activity.FieldBilledByID, resolutionOfCase(by)) }).
		Save(ctx)
	if err := wrote("count activities", written, len(counted), err); err != nil {
		return err
	}
	return recordEach(w, counted, func(a *db.Activity) {
		a.Billed, a.BilledByID = true, &by[a.CaseID].ID
		a.Version, a.UpdatedAt = a.Version+1, w.now
	})
}

// resolutionOfCase is the resolution of an activity's case, as SQL.
func resolutionOfCase(by map[string]*db.Activity) sql.Querier {
	return sql.ExprFunc(func(b *sql.Builder) {
		b.WriteString("CASE ").Ident(activity.FieldCaseID)
		for id, resolution := range by {
			b.WriteString(" WHEN ").Arg(id).WriteString(" THEN ").Arg(resolution.ID)
		}
		b.WriteString(" END")
	})
}

// closeAll writes the end of cases as closeCase does.
func (w *work) closeAll(ctx context.Context, cases []*db.ServiceCase, status servicecase.Status, reasonID string) error {
	update := w.tx.ServiceCase.Update().Where(servicecase.IDIn(idsOf(cases)...)).
		SetStatus(status).SetStatusReasonID(reasonID).ClearQueueEnteredAt().ClearWorkerID().
		AddVersion(1).SetUpdatedAt(w.now).
		Modify(func(u *sql.UpdateBuilder) {
			u.Set(servicecase.FieldLeftQueueID, sql.Expr(servicecase.FieldQueueID)).SetNull(servicecase.FieldQueueID)
		})
	if status == servicecase.StatusRESOLVED {
		update.SetResolvedAt(w.now)
	} else {
		update.SetCancelledAt(w.now)
	}
	if err := w.closePromises(ctx, cases, status); err != nil {
		return err
	}
	written, err := update.Save(ctx)
	if err := wrote("close child cases", written, len(cases), err); err != nil {
		return err
	}
	return recordEach(w, cases, func(c *db.ServiceCase) {
		c.Status, c.StatusReasonID, c.LeftQueueID = status, reasonID, c.QueueID
		c.QueueID, c.QueueEnteredAt, c.WorkerID = nil, nil, nil
		if status == servicecase.StatusRESOLVED {
			c.ResolvedAt = &w.now
		} else {
			c.CancelledAt = &w.now
		}
		c.Version, c.UpdatedAt = c.Version+1, w.now
	})
}
