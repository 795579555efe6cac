// Package calendar counts working time. It knows no database and no clock of its own.
//
//  1. An instant is working time when the wall clock of the calendar's zone
//     reads a time within the hours of that weekday and the date is no holiday.
//  2. Working time is what really passes: where clocks are put forward hours
//     are lost, where they are put back hours that are read twice count twice.
//  3. The zero Calendar works around the clock.
package calendar

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"time"
)

// Hours are a stretch of working time within a day, in minutes since midnight
// as the wall clock reads them: From is the first, To the first no longer in
// it, at most 1440. A break is the gap between two Hours.
type Hours struct {
	From int `json:"from"`
	To   int `json:"to"`
}

// A Week holds the hours of each day, counted from Sunday as time.Weekday does.
type Week [7][]Hours

// A Date is a day without a time and without a zone.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// A Calendar says which time is working time. It does not change and may be
// shared between goroutines.
type Calendar struct {
	zone     *time.Location
	week     Week
	holidays map[Date]bool
}

// Why New refuses.
var (
	ErrNoZone       = errors.New("no such time zone")
	ErrNoHours      = errors.New("a week without any working hours never ends")
	ErrBadHours     = errors.New("hours must begin before they end and lie within one day")
	ErrHoursOverlap = errors.New("hours of a day must not overlap")
)

const minutesOfADay = 24 * 60

// New is the calendar of a week in an IANA time zone, without the holidays.
// Hours may come in any order; hours that touch are fine, hours that overlap
// are refused, as is a week in which nobody ever works.
func New(zone string, week Week, holidays []Date) (Calendar, error) {
	location, err := time.LoadLocation(zone)
	if err != nil || zone == "" || zone == "Local" {
		return Calendar{}, fmt.Errorf("%w: %q", ErrNoZone, zone)
	}
	c := Calendar{zone: location, holidays: map[Date]bool{}}
	for _, day := range holidays {
		c.holidays[day] = true
	}
	worked := false
	for day, hours := range week {
		if c.week[day], err = sorted(hours); err != nil {
			return Calendar{}, fmt.Errorf("%s: %w", time.Weekday(day), err)
		}
		worked = worked || len(hours) > 0
	}
	if !worked {
		return Calendar{}, ErrNoHours
	}
	return c, nil
}

func sorted(hours []Hours) ([]Hours, error) {
	inOrder := slices.Clone(hours)
	slices.SortFunc(inOrder, func(a, b Hours) int { return cmp.Compare(a.From, b.From) })
	for i, h := range inOrder {
		if h.From < 0 || h.To > minutesOfADay || h.From >= h.To {
			return nil, ErrBadHours
		}
		if i > 0 && h.From < inOrder[i-1].To {
			return nil, ErrHoursOverlap
		}
	}
	return inOrder, nil
}

// Add is the first instant by which so much working time has passed since
// start. Work that fills a day ends with that day, not on the next morning.
// Work that takes no time ends at start, even outside working time.
func (c Calendar) Add(start time.Time, work time.Duration) time.Time {
	if work <= 0 {
		return start
	}
	if c.zone == nil {
		return start.Add(work)
	}
	for from, to := range c.stretches(start) {
		if left := to.Sub(from); left < work {
			work -= left
			continue
		}
		return from.Add(work).In(start.Location())
	}
	panic("calendar: the stretches of a week with hours came to an end")
}

// Between is the working time that passes from a to b. It is negative when b
// is before a.
func (c Calendar) Between(a, b time.Time) time.Duration {
	if b.Before(a) {
		return -c.Between(b, a)
	}
	if c.zone == nil {
		return b.Sub(a)
	}
	var passed time.Duration
	for from, to := range c.stretches(a) {
		if !from.Before(b) {
			return passed
		}
		passed += earlier(to, b).Sub(from)
	}
	return passed
}
