// Package servicelevel keeps the time of one promise to a customer: from when
// it runs, when it nears its end, when it is broken. It knows no database and
// no clock of its own.
//
//  1. The end is so much working time after the start; what passes while the
//     timer is paused is added in working time, never taken away.
//  2. Succeeded, noncompliant and cancelled are for ever: nothing moves a
//     timer that has come to one of them.
//  3. Nearing and noncompliant are not stored: they are read from the instants,
//     so that nobody has to come by in time for them to be true.
package servicelevel

import (
	"time"

	"docket/desk/calendar"
)

// Status is where a timer stands.
type Status string

// The states of a timer. The last three are final.
const (
	InProgress           Status = "IN_PROGRESS"
	NearingNoncompliance Status = "NEARING_NONCOMPLIANCE"
	Paused               Status = "PAUSED"
	Succeeded            Status = "SUCCEEDED"
	Noncompliant         Status = "NONCOMPLIANT"
	Cancelled            Status = "CANCELLED"
)

// Final reports whether nothing happens to a timer any more.
func (s Status) Final() bool { return s == Succeeded || s == Noncompliant || s == Cancelled }

// A Timer is a value: what happens to it makes another one.
type Timer struct {
	StartedAt time.Time
	// WarnAt is when the end comes near; absent when nobody wants to be warned.
	WarnAt *time.Time
	// FailAt is the first instant at which the promise is broken.
	FailAt time.Time
	// PausedAt is since when the timer is paused.
	PausedAt *time.Time
	// PausedWork is the working time of all pauses that are over.
	PausedWork time.Duration
	// EndedAt is when it succeeded or was cancelled, which Ended tells.
	EndedAt *time.Time
	Ended   Status
}

// Start begins a timer that is broken after so much working time, and warns
// before if a time for that is given.
func Start(c calendar.Calendar, at time.Time, warnAfter *time.Duration, failAfter time.Duration) Timer {
	t := Timer{StartedAt: at, FailAt: c.Add(at, failAfter)}
	if warnAfter != nil {
		warn := c.Add(at, *warnAfter)
		t.WarnAt = &warn
	}
	return t
}

// Status is where the timer stands at an instant that is not before the last
// thing that happened to it.
func (t Timer) Status(at time.Time) Status {
	switch {
	case t.EndedAt != nil:
		return t.Ended
	case t.PausedAt != nil:
		return Paused
	case !at.Before(t.FailAt):
		return Noncompliant
	case t.WarnAt != nil && !at.Before(*t.WarnAt):
		return NearingNoncompliance
	}
	return InProgress
}

// Pause stops the timer. One that is paused stays paused since when it was.
func (t Timer) Pause(at time.Time) Timer {
	if status := t.Status(at); status.Final() || status == Paused {
		return t
	}
	t.PausedAt = &at
	return t
}

// Resume lets a paused timer go on: the end moves by the working time of the
// pause, and so does the warning unless it had been reached before the pause.
func (t Timer) Resume(c calendar.Calendar, at time.Time) Timer {
	if t.Status(at) != Paused {
		return t
	}
	since := *t.PausedAt
	t.PausedAt = nil
	work := max(0, c.Between(since, at))
	t.PausedWork += work
	t.FailAt = c.Add(t.FailAt, work)
	if t.WarnAt != nil && since.Before(*t.WarnAt) {
		warn := c.Add(*t.WarnAt, work)
		t.WarnAt = &warn
	}
	return t
}

// Succeed keeps the promise, unless it is broken already.
func (t Timer) Succeed(c calendar.Calendar, at time.Time) Timer { return t.end(c, at, Succeeded) }

// Cancel takes the promise back, unless it is broken or kept already.
func (t Timer) Cancel(c calendar.Calendar, at time.Time) Timer { return t.end(c, at, Cancelled) }

// end settles a pause first: how long it was is known for ever after.
func (t Timer) end(c calendar.Calendar, at time.Time, as Status) Timer {
	t = t.Resume(c, at)
	if t.Status(at).Final() {
		return t
	}
	t.EndedAt, t.Ended = &at, as
	return t
}

// Left is the working time until the promise is broken, negative afterwards.
// It stands still while the timer is paused and once it has ended.
func (t Timer) Left(c calendar.Calendar, at time.Time) time.Duration {
	switch {
	case t.EndedAt != nil:
		at = *t.EndedAt
	case t.PausedAt != nil:
		at = *t.PausedAt
	}
	return c.Between(at, t.FailAt)
}

// Waited is a timer that had waited so much working time when it began: the
// end and the warning lie that much later.
func (t Timer) Waited(c calendar.Calendar, work time.Duration) Timer {
	if work <= 0 {
		return t
	}
	t.PausedWork += work
	t.FailAt = c.Add(t.FailAt, work)
	if t.WarnAt != nil {
		warn := c.Add(*t.WarnAt, work)
		t.WarnAt = &warn
	}
	return t
}

// GoOn is the timer that follows one which had succeeded or was cancelled: the
// time between counts as a pause. A broken promise stays broken, and one that
// runs runs on.
func (t Timer) GoOn(c calendar.Calendar, at time.Time) Timer {
	if t.EndedAt == nil {
		return t
	}
	t.PausedAt, t.EndedAt, t.Ended = t.EndedAt, nil, ""
	return t.Resume(c, at)
}
