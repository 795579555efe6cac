package desk

import (
	"context"
	"fmt"
	"time"

	"docket/desk/calendar"
	"docket/desk/servicelevel"
	"docket/ent/db"
	"docket/ent/db/servicecase"
	"docket/ent/db/sla"
	"docket/ent/db/slaitem"
	"docket/ent/db/slatimer"
)

// pausing are the reasons for which every promise waits.
var pausing = map[string]bool{prefixReason + "on_hold": true, prefixReason + "waiting_for_details": true}

// TimerOf is a timer as desk/servicelevel reckons with it.
func TimerOf(row *db.SLATimer) servicelevel.Timer {
	t := servicelevel.Timer{
		StartedAt: row.StartedAt, WarnAt: row.WarnAt, FailAt: row.FailAt, PausedAt: row.PausedAt,
		PausedWork: time.Duration(row.PausedWork) * time.Microsecond, EndedAt: row.EndedAt,
	}
	if row.EndedAt != nil {
		t.Ended = servicelevel.Status(row.Status)
	}
	return t
}

// storedStatus is what of the state of a timer is stored: what time alone makes
// of it is not.
func storedStatus(t servicelevel.Timer) slatimer.Status {
	switch {
	case t.EndedAt != nil:
		return slatimer.Status(t.Ended)
	case t.PausedAt != nil:
		return slatimer.StatusPAUSED
	}
	return slatimer.StatusIN_PROGRESS
}

// CalendarOf is the working time of a promise that was read with its calendar.
func CalendarOf(item *db.SLAItem) (calendar.Calendar, error) {
	c := item.Edges.Calendar
	if c == nil {
		return calendar.Calendar{}, nil
	}
	working, err := calendarOf(c.Zone, c.Week, c.Holidays)
	if err != nil {
		return calendar.Calendar{}, fmt.Errorf("read the calendar %s: %w", c.ID, err)
	}
	return working, nil
}

// defaultItems are the promises for every case that is opened, in order.
func (w *work) defaultItems(ctx context.Context, by time.Time) ([]*db.SLAItem, error) {
	given := slaitem.HasSLAWith(sla.IsDefault(true), sla.StateEQ(sla.StateACTIVE), sla.ActivatedAtLTE(by))
	items, err := w.tx.SLAItem.Query().Where(given).Order(slaitem.ByPosition()).WithCalendar().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the default service level: %w", err)
	}
	return items, nil
}

// firstThatFits is the promise of a kind for a case of a priority; nil: none.
func firstThatFits(items []*db.SLAItem, kpi slaitem.Kpi, priority servicecase.Priority) *db.SLAItem {
	for _, item := range items {
		if item.Kpi == kpi && (item.Priority == nil || string(*item.Priority) == string(priority)) {
			return item
		}
	}
	return nil
}

// A promise is a timer to be written: of before, or a new one.
type promise struct {
	item   *db.SLAItem
	before *db.SLATimer
	timer  servicelevel.Timer
	// previous is which timer a new one follows.
	previous *string
}

// started is a new promise for a case, from when the case was opened. What an
// earlier one waited is not taken from the customer service again.
func started(item *db.SLAItem, at time.Time, waited time.Duration) (promise, error) {
	working, err := CalendarOf(item)
	if err != nil {
		return promise{}, err
	}
	var warn *time.Duration
	if item.WarnAfter != nil {
		warn = new(time.Duration(*item.WarnAfter) * time.Minute)
	}
	t := servicelevel.Start(working, at, warn, time.Duration(item.FailAfter)*time.Minute)
	return promise{item: item, timer: t.Waited(working, waited)}, nil
}

// writePromises writes timers of a case and records them.
func (w *work) writePromises(ctx context.Context, caseID string, promises []promise) error {
	for _, p := range promises {
		t := p.timer
		waited := t.PausedWork.Microseconds()
		if p.before == nil {
			made, err := w.tx.SLATimer.Create().
				SetID(newID(prefixTimer)).SetCreatedAt(w.now).SetUpdatedAt(w.now).
				SetCaseID(caseID).SetItemID(p.item.ID).SetKpi(slatimer.Kpi(p.item.Kpi)).SetStatus(storedStatus(t)).
				SetStartedAt(t.StartedAt).SetNillableWarnAt(t.WarnAt).SetFailAt(t.FailAt).
				SetNillablePausedAt(t.PausedAt).SetPausedWork(waited).SetNillablePreviousID(p.previous).Save(ctx)
			if err != nil {
				return fmt.Errorf("start a promise: %w", err)
			}
			if err := w.created(made); err != nil {
				return err
			}
			continue
		}
		draft := p.before.Update().SetStatus(storedStatus(t)).SetFailAt(t.FailAt).SetPausedWork(waited)
		put(Field[time.Time]{Given: true, Value: t.WarnAt}, draft.SetWarnAt, draft.ClearWarnAt)
		put(Field[time.Time]{Given: true, Value: t.PausedAt}, draft.SetPausedAt, draft.ClearPausedAt)
		put(Field[time.Time]{Given: true, Value: t.EndedAt}, draft.SetEndedAt, draft.ClearEndedAt)
		if err := w.saveTimer(ctx, p.before, draft); err != nil {
			return err
		}
	}
	return nil
}

// saveTimer writes an update of a timer, if it changes anything.
func (w *work) saveTimer(ctx context.Context, before *db.SLATimer, draft *db.SLATimerUpdateOne) error {
	if same, err := changesNothing(draft.Mutation(), before); err != nil || same {
		return err
	}
	saved, err := draft.AddVersion(1).SetUpdatedAt(w.now).Save(ctx)
	if err != nil {
		return fmt.Errorf("keep a promise: %w", err)
	}
	return w.updated(before, saved)
}
