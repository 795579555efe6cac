package desk

import (
	"time"

	"docket/desk/calendar"
	"docket/ent/db"
	"docket/ent/db/businesscalendar"
	"docket/ent/db/predicate"
	"docket/ent/db/sla"
	"docket/ent/db/slaitem"
	"docket/ent/db/slatimer"
)

// SLAs are the service levels by name, each with its promises in order and
// whose working time they count; none for those who may see no cases.
func (d *Desk) SLAs(by Actor) *db.SLAQuery {
	return d.client.SLA.Query().Where(forThoseWho[predicate.SLA](by, CaseRead)).Order(sla.ByName(), sla.ByID()).
		WithItems(func(q *db.SLAItemQuery) { q.Order(slaitem.ByPosition()).WithCalendar() })
}

// BusinessCalendars are the calendars of working time by name; none for those
// who may see no cases.
func (d *Desk) BusinessCalendars(by Actor) *db.BusinessCalendarQuery {
	return d.client.BusinessCalendar.Query().Where(forThoseWho[predicate.BusinessCalendar](by, CaseRead)).
		Order(businesscalendar.ByName(), businesscalendar.ByID())
}

// CaseTimers are the times of the promises for cases, the oldest first, as far
// as the actor may see those cases.
func (d *Desk) CaseTimers(by Actor) *db.SLATimerQuery {
	q := d.client.SLATimer.Query().Order(slatimer.ByCreatedAt(), slatimer.ByID())
	if by.May(CaseRead) && by.seesEverything() {
		return q
	}
	return q.Where(slatimer.HasCaseWith(visibleCase(by)))
}

// Hours are a stretch of working time within a day.
type Hours = calendar.Hours

// SLATimerStatus is where the time of a promise stands.
type SLATimerStatus string

// TimerStatus is where the time of a promise stands at an instant.
func TimerStatus(row *db.SLATimer, at time.Time) SLATimerStatus {
	return SLATimerStatus(TimerOf(row).Status(at))
}
