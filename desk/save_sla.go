package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/sla"
	"docket/ent/db/slaitem"
)

// SLADraft is a service level as it is to be.
type SLADraft struct {
	// SLAID names the draft to change; absent: a new one.
	SLAID           *string
	ExpectedVersion *int
	// Name is like no other.
	Name string
	// Items are all promises in order: of each kind the first that fits counts.
	Items          []SLAItemDraft
	IdempotencyKey string
}

// SLAItemDraft is one promise.
type SLAItemDraft struct {
	KPI slaitem.Kpi
	// Priority is which cases it is for; absent: all.
	Priority *slaitem.Priority
	// WarnAfter and FailAfter are minutes of working time.
	WarnAfter *int
	FailAfter int
	// CalendarID is whose working time; absent: around the clock.
	CalendarID *string
}

// The limits of a service level.
const (
	mostItems      = 100
	longestPromise = 366 * 24 * 60
)

// SaveSLA writes a service level that is a draft. Once active it stays as it is.
func (d *Desk) SaveSLA(ctx context.Context, by Actor, in SLADraft) (*db.SLA, error) {
	c := call{verb: "saveSLA", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.SLA, error) {
		var before *db.SLA
		if in.SLAID != nil {
			var err error
			if before, err = w.draftSLA(ctx, *in.SLAID, in.ExpectedVersion); err != nil {
				return nil, err
			}
		}
		var problems Problems
		in.Name = problems.line("name", in.Name, 100)
		if err := w.checkItems(ctx, &problems, in.Items); err != nil {
			return nil, err
		}
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		saved, err := w.writeSLA(ctx, before, in.Name)
		if err != nil {
			return nil, err
		}
		return saved, w.writeItems(ctx, saved, in.Items)
	})
}

// lockSLA finds a service level and holds it.
func (w *work) lockSLA(ctx context.Context, id string, version *int) (*db.SLA, error) {
	query := w.tx.SLA.Query().Where(sla.ID(id))
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	s, err := query.Only(ctx)
	if err := found(err, "slaId", "service level"); err != nil {
		return nil, err
	}
	if version != nil && *version != s.Version {
		return nil, stale("service level")
	}
	return s, nil
}

// draftSLA is lockSLA for what only a draft suffers.
func (w *work) draftSLA(ctx context.Context, id string, version *int) (*db.SLA, error) {
	s, err := w.lockSLA(ctx, id, version)
	if err == nil && s.State != sla.StateDRAFT {
		return nil, problem(CodeSLAState, "slaId", "%s is active: what it promises stays as it is.", s.Name)
	}
	return s, err
}

func (w *work) checkItems(ctx context.Context, problems *Problems, items []SLAItemDraft) error {
	if len(items) > mostItems {
		problems.add(CodeInvalid, "items", "A service level has at most %d promises.", mostItems)
		return nil
	}
	for i, item := range items {
		at := func(field string) string { return fmt.Sprintf("items.%d.%s", i, field) }
		if slaitem.KpiValidator(item.KPI) != nil {
			problems.add(CodeInvalid, at("kpi"), "A first response or a resolution is promised.")
		}
		if item.Priority != nil && slaitem.PriorityValidator(*item.Priority) != nil {
			problems.add(CodeInvalid, at("priority"), "A case is of high, normal or low priority.")
		}
		if item.FailAfter < 1 || item.FailAfter > longestPromise {
			problems.add(CodeInvalid, at("failAfter"), "A promise takes 1 to %d minutes.", longestPromise)
		}
		if item.WarnAfter != nil && (*item.WarnAfter < 1 || *item.WarnAfter >= item.FailAfter) {
			problems.add(CodeInvalid, at("warnAfter"), "The warning comes before the promise is broken.")
		}
		if item.CalendarID != nil {
			_, err := w.businessCalendar(ctx, at("calendarId"), *item.CalendarID)
			problems.take(err)
		}
	}
	return nil
}

func (w *work) writeSLA(ctx context.Context, before *db.SLA, name string) (*db.SLA, error) {
	if before != nil {
		return w.changeSLA(ctx, before, before.Update().SetName(name))
	}
	made, err := w.tx.SLA.Create().
		SetID(newID(prefixSLA)).SetCreatedAt(w.now).SetUpdatedAt(w.now).SetName(name).Save(ctx)
	if err != nil {
		return nil, nameTaken(err, "service level")
	}
	return made, w.created(made)
}

// changeSLA writes an update of a service level and records it. Its version
// counts the changes of its promises too.
func (w *work) changeSLA(ctx context.Context, before *db.SLA, draft *db.SLAUpdateOne) (*db.SLA, error) {
	saved, err := draft.AddVersion(1).SetUpdatedAt(w.now).Save(ctx)
	if err != nil {
		return nil, nameTaken(err, "service level")
	}
	return saved, w.updated(before, saved)
}

// writeItems puts promises in the place of those that a draft had.
func (w *work) writeItems(ctx context.Context, s *db.SLA, items []SLAItemDraft) error {
	old, err := w.tx.SLAItem.Query().Where(slaitem.SLAID(s.ID)).Order(slaitem.ByPosition()).All(ctx)
	if err != nil {
		return fmt.Errorf("read promises: %w", err)
	}
	for _, item := range old {
		if err := w.tx.SLAItem.DeleteOne(item).Exec(ctx); err != nil {
			return fmt.Errorf("remove promise: %w", err)
		}
		if err := w.deleted(item); err != nil {
			return err
		}
	}
	for i, item := range items {
		made, err := w.tx.SLAItem.Create().
			SetID(newID(prefixSLAItem)).SetSLAID(s.ID).SetPosition(i + 1).SetKpi(item.KPI).SetNillablePriority(item.Priority).
			SetNillableWarnAfter(item.WarnAfter).SetFailAfter(item.FailAfter).SetNillableCalendarID(item.CalendarID).Save(ctx)
		if err != nil {
			return fmt.Errorf("add promise: %w", err)
		}
		if err := w.created(made); err != nil {
			return err
		}
	}
	return nil
}
