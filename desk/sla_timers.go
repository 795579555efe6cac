package desk

import (
	"context"
	"fmt"
	"time"

	"docket/desk/calendar"
	"docket/desk/servicelevel"
	"docket/ent/db"
	"docket/ent/db/servicecase"
	"docket/ent/db/slaitem"
	"docket/ent/db/slatimer"
)

var kpis = []slaitem.Kpi{slaitem.KpiFIRST_RESPONSE, slaitem.KpiRESOLVE_BY}

// promiseNew are the promises for a case that is being opened, whose instants
// go into its draft unless somebody gave them.
func (w *work) promiseNew(ctx context.Context, draft *db.ServiceCaseCreate) ([]promise, error) {
	items, err := w.defaultItems(ctx, w.now)
	if err != nil || len(items) == 0 {
		return nil, err
	}
	m := draft.Mutation()
	priority, _ := m.Priority()
	reason, _ := m.StatusReasonID()
	var promises []promise
	for _, kpi := range kpis {
		item := firstThatFits(items, kpi, priority)
		if item == nil {
			continue
		}
		p, err := started(item, w.now, 0)
		if err != nil {
			return nil, err
		}
		if pausing[reason] {
			p.timer = p.timer.Pause(w.now)
		}
		promises = append(promises, p)
		if _, given := m.ResolveBy(); kpi == slaitem.KpiRESOLVE_BY && !given {
			draft.SetResolveBy(p.timer.FailAt).SetSortDueAt(p.timer.FailAt)
		}
		if kpi == slaitem.KpiFIRST_RESPONSE {
			draft.SetResponseBy(p.timer.FailAt)
		}
	}
	return promises, nil
}

// caseChange is what an update of a case means to its promises.
type caseChange struct {
	before   *db.ServiceCase
	status   servicecase.Status
	reason   string
	priority servicecase.Priority
	answered *time.Time
}

func changeOf(c *db.ServiceCase, m *db.ServiceCaseMutation) caseChange {
	now := caseChange{c, c.Status, c.StatusReasonID, c.Priority, c.RespondedAt}
	if status, given := m.Status(); given {
		now.status = status
	}
	if reason, given := m.StatusReasonID(); given {
		now.reason = reason
	}
	if priority, given := m.Priority(); given {
		now.priority = priority
	}
	if at, given := m.RespondedAt(); given {
		now.answered = &at
	} else if m.RespondedAtCleared() {
		now.answered = nil
	}
	return now
}

// matters reports whether any promise could feel the change.
func (c caseChange) matters() bool {
	return c.status != c.before.Status || c.reason != c.before.StatusReasonID || c.priority != c.before.Priority ||
		(c.answered == nil) != (c.before.RespondedAt == nil)
}

// reached reports whether what a kind of promise is about has happened.
func (c caseChange) reached(kpi slaitem.Kpi) bool {
	if kpi == slaitem.KpiFIRST_RESPONSE {
		return c.answered != nil
	}
	return c.status == servicecase.StatusRESOLVED
}

// promiseAnew are the promises of a case that an update changes. Their instants
// go into the draft wherever those of before stood in the case.
func (w *work) promiseAnew(ctx context.Context, c *db.ServiceCase, draft *db.ServiceCaseUpdateOne) ([]promise, error) {
	change := changeOf(c, draft.Mutation())
	if w.takesBack || !change.matters() {
		return nil, nil
	}
	last, err := w.lastTimers(ctx, c.ID)
	if err != nil {
		return nil, err
	}
	var items []*db.SLAItem
	if change.priority != c.Priority {
		if items, err = w.itemsFor(ctx, c, last); err != nil {
			return nil, err
		}
	}
	var promises []promise
	for _, kpi := range kpis {
		next, err := w.next(change, last[kpi], firstThatFits(items, kpi, change.priority), kpi)
		if err != nil {
			return nil, err
		}
		promises = append(promises, next...)
		draftInstant(draft, c, kpi, last[kpi], next)
	}
	return promises, nil
}

// lastTimers are the last timer of each kind of a case, with calendars.
func (w *work) lastTimers(ctx context.Context, caseID string) (map[slaitem.Kpi]*db.SLATimer, error) {
	rows, err := w.tx.SLATimer.Query().Where(slatimer.CaseID(caseID)).Order(slatimer.ByID()).
		WithItem(func(q *db.SLAItemQuery) { q.WithCalendar() }).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read promises: %w", err)
	}
	last := map[slaitem.Kpi]*db.SLATimer{}
	for _, row := range rows {
		if before := last[slaitem.Kpi(row.Kpi)]; before == nil || !row.CreatedAt.Before(before.CreatedAt) {
			last[slaitem.Kpi(row.Kpi)] = row
		}
	}
	return last, nil
}

// itemsFor are the promises of the service level that a case has; of one
// without any: of the default, if that was active when the case was opened.
func (w *work) itemsFor(ctx context.Context, c *db.ServiceCase, last map[slaitem.Kpi]*db.SLATimer) ([]*db.SLAItem, error) {
	for _, timer := range last {
		items, err := w.tx.SLAItem.Query().Where(slaitem.SLAID(timer.Edges.Item.SLAID)).Order(slaitem.ByPosition()).WithCalendar().All(ctx)
		if err != nil {
			return nil, fmt.Errorf("read the service level: %w", err)
		}
		return items, nil
	}
	return w.defaultItems(ctx, c.CreatedAt)
}

// next is what becomes of the promise of a kind: nothing, another state of its
// timer, or another timer after it.
func (w *work) next(change caseChange, last *db.SLATimer, fits *db.SLAItem, kpi slaitem.Kpi) ([]promise, error) {
	anew := change.priority != change.before.Priority && change.status == servicecase.StatusACTIVE && !change.reached(kpi)
	if last == nil {
		if !anew || fits == nil {
			return nil, nil
		}
		p, err := started(fits, change.before.CreatedAt, 0)
		p.timer = w.held(p.timer, calendar.Calendar{}, change)
		return []promise{p}, err
	}
	working, err := CalendarOf(last.Edges.Item)
	if err != nil {
		return nil, err
	}
	now := TimerOf(last)
	switch {
	case change.reached(kpi):
		now = now.Succeed(working, w.now)
	case change.status != servicecase.StatusACTIVE:
		now = now.Cancel(working, w.now)
	case now.EndedAt != nil && change.before.Status != servicecase.StatusACTIVE:
		on := w.held(now.GoOn(working, w.now), working, change)
		return []promise{{item: last.Edges.Item, timer: on, previous: &last.ID}}, nil
	case anew && !now.Status(w.now).Final():
		return w.replaced(change, last, fits, now.Cancel(working, w.now))
	default:
		now = w.held(now, working, change)
	}
	return []promise{{item: last.Edges.Item, before: last, timer: now}}, nil
}

// replaced is a promise that was taken back, and the one in its place.
func (w *work) replaced(change caseChange, last *db.SLATimer, fits *db.SLAItem, cancelled servicelevel.Timer) ([]promise, error) {
	both := []promise{{item: last.Edges.Item, before: last, timer: cancelled}}
	if fits == nil {
		return both, nil
	}
	p, err := started(fits, cancelled.StartedAt, cancelled.PausedWork)
	if pausing[change.reason] {
		p.timer = p.timer.Pause(w.now)
	}
	p.previous = &last.ID
	return append(both, p), err
}

// held pauses a timer, or lets it go on, as the reason of the case says.
func (w *work) held(t servicelevel.Timer, working calendar.Calendar, change caseChange) servicelevel.Timer {
	if pausing[change.reason] {
		return t.Pause(w.now)
	}
	return t.Resume(working, w.now)
}

// draftInstant moves the instant that a case shows, unless somebody gave it
// another, or gives it one now.
func draftInstant(draft *db.ServiceCaseUpdateOne, c *db.ServiceCase, kpi slaitem.Kpi, last *db.SLATimer, next []promise) {
	if len(next) == 0 {
		return
	}
	m, p := draft.Mutation(), next[len(next)-1]
	shown := c.ResolveBy
	if kpi == slaitem.KpiFIRST_RESPONSE {
		shown = c.ResponseBy
	}
	_, given := m.ResolveBy()
	given = kpi == slaitem.KpiRESOLVE_BY && (given || m.ResolveByCleared())
	theirs := last == nil && shown != nil || last != nil && (shown == nil || !shown.Equal(last.FailAt))
	due := &p.timer.FailAt
	if len(next) == 1 && p.timer.EndedAt != nil && p.timer.Ended == servicelevel.Cancelled && c.Status == servicecase.StatusACTIVE && kpiGone(m) {
		due = nil
	}
	if given || theirs || due != nil && shown != nil && due.Equal(*shown) {
		return
	}
	at := Field[time.Time]{Given: true, Value: due}
	if kpi == slaitem.KpiFIRST_RESPONSE {
		put(at, draft.SetResponseBy, draft.ClearResponseBy)
		return
	}
	put(at, draft.SetResolveBy, draft.ClearResolveBy)
	draft.SetSortDueAt(sortDueAt(due))
}

// kpiGone reports whether a promise ended because none fits the case any more,
// rather than because the case was closed.
func kpiGone(m *db.ServiceCaseMutation) bool {
	status, closed := m.Status()
	return !closed || status == servicecase.StatusACTIVE
}

// closePromises ends the timers of cases that are closed together.
func (w *work) closePromises(ctx context.Context, cases []*db.ServiceCase, status servicecase.Status) error {
	rows, err := w.tx.SLATimer.Query().Where(slatimer.CaseIDIn(idsOf(cases)...), slatimer.EndedAtIsNil()).Order(slatimer.ByID()).
		WithItem(func(q *db.SLAItemQuery) { q.WithCalendar() }).All(ctx)
	if err != nil {
		return fmt.Errorf("read promises: %w", err)
	}
	for _, row := range rows {
		working, err := CalendarOf(row.Edges.Item)
		if err != nil {
			return err
		}
		now := TimerOf(row)
		if row.Kpi == slatimer.KpiRESOLVE_BY && status == servicecase.StatusRESOLVED {
			now = now.Succeed(working, w.now)
		} else {
			now = now.Cancel(working, w.now)
		}
		if err := w.writePromises(ctx, row.CaseID, []promise{{before: row, timer: now}}); err != nil {
			return err
		}
	}
	return nil
}
