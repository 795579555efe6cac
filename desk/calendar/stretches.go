package calendar

import (
	"iter"
	"time"
)

// stretches are the pieces of working time from an instant on, in order and
// without end. Each lies within one day and within one offset from UTC: within
// an offset wall clock and instants run alike, so the arithmetic is exact, and
// at a change of clocks the day is simply looked at again with the new offset.
func (c Calendar) stretches(from time.Time) iter.Seq2[time.Time, time.Time] {
	return func(yield func(time.Time, time.Time) bool) {
		for at := from; ; {
			midnight, until := c.piece(at)
			for _, h := range c.hoursOf(at) {
				begins := later(at, midnight.Add(time.Duration(h.From)*time.Minute))
				ends := earlier(until, midnight.Add(time.Duration(h.To)*time.Minute))
				if begins.Before(ends) && !yield(begins, ends) {
					return
				}
			}
			at = until
		}
	}
}

// piece is where the day of an instant began, had its offset held since then,
// and where the day or the offset ends, whichever is first.
func (c Calendar) piece(at time.Time) (midnight, until time.Time) {
	local := at.In(c.zone)
	_, offset := local.Zone()
	year, month, day := local.Date()
	midnight = time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Add(-time.Duration(offset) * time.Second)
	until = midnight.Add(minutesOfADay * time.Minute)
	if _, change := local.ZoneBounds(); !change.IsZero() {
		until = earlier(until, change)
	}
	return midnight, until
}

func (c Calendar) hoursOf(at time.Time) []Hours {
	local := at.In(c.zone)
	if year, month, day := local.Date(); c.holidays[Date{year, month, day}] {
		return nil
	}
	return c.week[local.Weekday()]
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
