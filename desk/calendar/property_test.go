package calendar_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"docket/desk/calendar"
)

// anyCalendar works at random hours in a zone whose clocks are changed.
// Its hours are known to the test, which reads the clock by itself.
type anyCalendar struct {
	calendar.Calendar
	zone     *time.Location
	week     calendar.Week
	holidays []calendar.Date
}

// near are instants shortly before clocks are changed somewhere.
var near = []time.Time{
	time.Date(2026, 3, 28, 0, 0, 0, 0, time.UTC), time.Date(2026, 10, 24, 0, 0, 0, 0, time.UTC), // Berlin
	time.Date(2018, 2, 17, 0, 0, 0, 0, time.UTC), time.Date(2018, 11, 3, 0, 0, 0, 0, time.UTC), // São Paulo
	time.Date(2026, 4, 4, 0, 0, 0, 0, time.UTC), time.Date(2026, 10, 3, 0, 0, 0, 0, time.UTC), // Lord Howe
	time.Date(2045, 3, 25, 0, 0, 0, 0, time.UTC), time.Date(2026, 7, 1, 0, 0, 0, 0, time.UTC),
}

func draw(t *rapid.T) (anyCalendar, time.Time) {
	start := rapid.SampledFrom(near).Draw(t, "near").Add(time.Duration(rapid.IntRange(0, 2*24*60).Draw(t, "minutes")) * time.Minute)
	name := rapid.SampledFrom([]string{"Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"}).Draw(t, "zone")
	var week calendar.Week
	for day := range week {
		for at := 0; ; {
			from := at + rapid.IntRange(0, 700).Draw(t, "gap")
			to := from + rapid.IntRange(1, 700).Draw(t, "length")
			if to > 24*60 {
				break
			}
			week[day], at = append(week[day], calendar.Hours{From: from, To: to}), to
		}
	}
	week[time.Tuesday] = append([]calendar.Hours(nil), calendar.Hours{From: 8 * 60, To: 9 * 60}) // somebody works at some time
	var holidays []calendar.Date
	if rapid.Bool().Draw(t, "holiday") {
		y, m, d := start.AddDate(0, 0, rapid.IntRange(-1, 3).Draw(t, "off")).Date()
		holidays = append(holidays, calendar.Date{Year: y, Month: m, Day: d})
	}
	c, err := calendar.New(name, week, holidays)
	if err != nil {
		t.Fatal(err)
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return anyCalendar{c, zone, week, holidays}, start
}

// works reads the wall clock: the definition, minute by minute.
func (c anyCalendar) works(at time.Time) bool {
	local := at.In(c.zone)
	for _, off := range c.holidays {
		if y, m, d := local.Date(); off == (calendar.Date{Year: y, Month: m, Day: d}) {
			return false
		}
	}
	minute := local.Hour()*60 + local.Minute()
	for _, h := range c.week[local.Weekday()] {
		if h.From <= minute && minute < h.To {
			return true
		}
	}
	return false
}

func TestWorkingTimeIsWhatTheWallClockReadsMinuteByMinute(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, start := draw(t)
		end := start.Add(time.Duration(rapid.IntRange(0, 4*24*60).Draw(t, "length")) * time.Minute)
		var read time.Duration
		for at := start; at.Before(end); at = at.Add(time.Minute) {
			if c.works(at) {
				read += time.Minute
			}
		}
		if got := c.Between(start, end); got != read {
			t.Fatalf("%s pass from %s to %s, the clock reads %s", got, start.In(c.zone), end.In(c.zone), read)
		}
	})
}

func TestAddingAndCountingAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, start := draw(t)
		work := time.Duration(rapid.IntRange(1, 200*60*60).Draw(t, "seconds")) * time.Second
		more := time.Duration(rapid.IntRange(1, 50*60*60).Draw(t, "more")) * time.Second
		end := c.Add(start, work)
		if got := c.Between(start, end); got != work {
			t.Fatalf("%s end %s, until when %s pass", work, end, got)
		}
		if got := c.Between(start, end.Add(-time.Second)); got != work-time.Second {
			t.Fatalf("%s end %s, which is not the first such instant", work, end)
		}
		if once, twice := c.Add(start, work+more), c.Add(end, more); !once.Equal(twice) {
			t.Fatalf("at once it ends %s, in two steps %s", once, twice)
		}
	})
}

func TestAHolidayNeverBringsAnEndForward(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, start := draw(t)
		work := time.Duration(rapid.IntRange(1, 100*60).Draw(t, "minutes of work")) * time.Minute
		end := c.Add(start, work)
		y, m, d := start.In(c.zone).AddDate(0, 0, rapid.IntRange(0, 10).Draw(t, "day")).Date()
		fewer, err := calendar.New(c.zone.String(), c.week, append(c.holidays, calendar.Date{Year: y, Month: m, Day: d}))
		if err != nil {
			t.Fatal(err)
		}
		later := fewer.Add(start, work)
		if lost := c.Between(start, end) - fewer.Between(start, end); later.Before(end) || (lost > 0) != later.After(end) {
			t.Fatalf("%s of work are lost to the holiday, the end moves from %s to %s", lost, end, later)
		}
	})
}
