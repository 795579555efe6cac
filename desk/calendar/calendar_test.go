package calendar_test

import (
	"errors"
	"testing"
	"time"
	_ "time/tzdata" // the zones must not depend on the machine

	"docket/desk/calendar"
)

const zones = "2006-01-02 15:04 -0700"

var (
	nineToFive = weekdays(calendar.Hours{From: 9 * 60, To: 17 * 60})
	withLunch  = weekdays(calendar.Hours{From: 13 * 60, To: 17 * 60}, calendar.Hours{From: 9 * 60, To: 12 * 60})
	always     = calendar.Week{allDay, allDay, allDay, allDay, allDay, allDay, allDay}
	allDay     = []calendar.Hours{{From: 0, To: 24 * 60}}
	atNight    = calendar.Week{night, night, night, night, night, night, night}
	night      = []calendar.Hours{{From: 0, To: 4 * 60}}
)

func weekdays(hours ...calendar.Hours) calendar.Week {
	return calendar.Week{time.Monday: hours, time.Tuesday: hours, time.Wednesday: hours, time.Thursday: hours, time.Friday: hours}
}

func must(t *testing.T, zone string, week calendar.Week, holidays ...calendar.Date) calendar.Calendar {
	t.Helper()
	c, err := calendar.New(zone, week, holidays)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func instant(t *testing.T, text string) time.Time {
	t.Helper()
	at, err := time.Parse(zones, text)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

func TestWorkEndsWhenSoMuchWorkingTimeHasPassed(t *testing.T) {
	christmas := calendar.Date{Year: 2026, Month: time.December, Day: 25}
	for _, c := range []struct {
		name     string
		zone     string
		week     calendar.Week
		holidays []calendar.Date
		start    string
		work     time.Duration
		end      string
	}{
		{"within a day", "UTC", nineToFive, nil, "2026-11-25 10:00 +0000", 2 * time.Hour, "2026-11-25 12:00 +0000"},
		{"ten hours from the morning end the next day plus two", "UTC", nineToFive, nil, "2026-11-25 09:00 +0000", 10 * time.Hour, "2026-11-26 11:00 +0000"},
		{"a full day ends with the day", "UTC", nineToFive, nil, "2026-11-25 09:00 +0000", 8 * time.Hour, "2026-11-25 17:00 +0000"},
		{"a start at night waits for the morning", "UTC", nineToFive, nil, "2026-11-25 03:00 +0000", time.Hour, "2026-11-25 10:00 +0000"},
		{"a start at closing time waits for the morning", "UTC", nineToFive, nil, "2026-11-25 17:00 +0000", time.Minute, "2026-11-26 09:01 +0000"},
		{"a weekend is skipped", "UTC", nineToFive, nil, "2026-11-27 16:00 +0000", 2 * time.Hour, "2026-11-30 10:00 +0000"},
		{"a break is skipped, hours come in any order", "UTC", withLunch, nil, "2026-11-25 11:30 +0000", time.Hour, "2026-11-25 13:30 +0000"},
		{"a holiday is skipped", "UTC", nineToFive, []calendar.Date{christmas}, "2026-12-24 16:00 +0000", 2 * time.Hour, "2026-12-28 10:00 +0000"},
		{"the hours are those of the zone", "America/Sao_Paulo", nineToFive, nil, "2026-11-25 08:00 +0000", time.Hour, "2026-11-25 13:00 +0000"},
		{"a holiday is a day of the zone", "Asia/Tokyo", always, []calendar.Date{christmas}, "2026-12-24 14:00 +0000", 2 * time.Hour, "2026-12-25 16:00 +0000"},
		{"clocks put forward over a night change nothing but the instant", "Europe/Berlin", nineToFive, nil, "2026-03-27 16:00 +0100", 2 * time.Hour, "2026-03-30 10:00 +0200"},
		{"an hour that does not exist is not worked", "Europe/Berlin", atNight, nil, "2026-03-29 00:00 +0100", 4 * time.Hour, "2026-03-30 01:00 +0200"},
		{"an hour that is read twice is worked twice", "Europe/Berlin", atNight, nil, "2026-10-25 00:00 +0200", 5 * time.Hour, "2026-10-25 04:00 +0100"},
		{"clocks put back at midnight", "America/Sao_Paulo", always, nil, "2018-02-17 22:00 -0200", 3 * time.Hour, "2018-02-18 00:00 -0300"},
		{"a day that begins at one", "America/Sao_Paulo", atNight, nil, "2018-11-04 01:00 -0200", 3 * time.Hour, "2018-11-04 04:00 -0200"},
		{"half an hour of daylight saving", "Australia/Lord_Howe", atNight, nil, "2026-10-04 00:00 +1030", 3*time.Hour + 30*time.Minute, "2026-10-04 04:00 +1100"},
	} {
		t.Run(c.name, func(t *testing.T) {
			hours, start, end := must(t, c.zone, c.week, c.holidays...), instant(t, c.start), instant(t, c.end)
			if got := hours.Add(start, c.work); !got.Equal(end) {
				t.Errorf("ends %s, expected %s", got.In(end.Location()).Format(zones), c.end)
			}
			if got := hours.Between(start, end); got != c.work {
				t.Errorf("%s pass, expected %s", got, c.work)
			}
			if got := hours.Between(end, start); got != -c.work {
				t.Errorf("%s pass backwards, expected %s", got, -c.work)
			}
		})
	}
}

func TestNoCalendarWorksAroundTheClock(t *testing.T) {
	var c calendar.Calendar
	start := instant(t, "2026-03-28 23:00 +0100")
	if got := c.Add(start, 10*time.Hour); !got.Equal(start.Add(10 * time.Hour)) {
		t.Errorf("ends %s", got)
	}
	if got := c.Between(start, start.Add(90*time.Second)); got != 90*time.Second {
		t.Errorf("%s pass", got)
	}
}

func TestWorkThatTakesNoTimeEndsWhereItStarts(t *testing.T) {
	c, atNight := must(t, "UTC", nineToFive), instant(t, "2026-11-25 03:00 +0000")
	for _, work := range []time.Duration{0, -time.Hour} {
		if got := c.Add(atNight, work); !got.Equal(atNight) {
			t.Errorf("%s of work end %s", work, got)
		}
	}
}

func TestACalendarThatMakesNoSenseIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		zone string
		week calendar.Week
		want error
	}{
		"no zone":             {"", nineToFive, calendar.ErrNoZone},
		"an unknown zone":     {"Europe/Atlantis", nineToFive, calendar.ErrNoZone},
		"this machine's zone": {"Local", nineToFive, calendar.ErrNoZone},
		"no hours":            {"UTC", calendar.Week{}, calendar.ErrNoHours},
		"hours backwards":     {"UTC", weekdays(calendar.Hours{From: 60, To: 60}), calendar.ErrBadHours},
		"a day too long":      {"UTC", weekdays(calendar.Hours{From: 0, To: 1441}), calendar.ErrBadHours},
		"before midnight":     {"UTC", weekdays(calendar.Hours{From: -1, To: 60}), calendar.ErrBadHours},
		"overlap":             {"UTC", weekdays(calendar.Hours{From: 0, To: 61}, calendar.Hours{From: 60, To: 90}), calendar.ErrHoursOverlap},
	} {
		if _, err := calendar.New(c.zone, c.week, nil); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, expected %v", name, err, c.want)
		}
	}
	if _, err := calendar.New("UTC", weekdays(calendar.Hours{From: 0, To: 60}, calendar.Hours{From: 60, To: 90}), nil); err != nil {
		t.Errorf("hours that touch: %v", err)
	}
}

func TestACalendarKeepsItsHoursWhateverHappensToWhatItWasMadeOf(t *testing.T) {
	hours := []calendar.Hours{{From: 9 * 60, To: 17 * 60}}
	c, start := must(t, "UTC", calendar.Week{time.Wednesday: hours}), instant(t, "2026-11-25 00:00 +0000")
	hours[0] = calendar.Hours{From: 0, To: 1}
	if got := c.Between(start, start.Add(24*time.Hour)); got != 8*time.Hour {
		t.Errorf("%s pass", got)
	}
}
