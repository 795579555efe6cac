package desk

import (
	"context"
	"fmt"
	"time"

	"docket/ent/db"
	"docket/ent/db/setting"
)

// Days are written 2026-11-25. Which day it is depends on where the
// organisation is: on the setting of its time zone, nobody else's.

// settingTimeZone is the setting that names the organisation's time zone.
const settingTimeZone = "time_zone"

// Today is the present day where the organisation is.
func (d *Desk) Today(ctx context.Context) (string, error) { return today(ctx, d.client, d.Now()) }

// today is Today within a verb.
func (w *work) today(ctx context.Context) (string, error) {
	if w.day != "" {
		return w.day, nil
	}
	var err error
	w.day, err = today(ctx, w.tx.Client(), w.now)
	return w.day, err
}

func today(ctx context.Context, client *db.Client, now time.Time) (string, error) {
	zone, err := client.Setting.Query().Where(setting.ID(settingTimeZone)).Only(ctx)
	if err != nil {
		return "", fmt.Errorf("find the time zone: %w", err)
	}
	return dayAt(zone.Value, now)
}

func dayAt(zone string, at time.Time) (string, error) {
	where, err := time.LoadLocation(zone)
	if err != nil {
		return "", fmt.Errorf("time zone of the organisation: %w", err)
	}
	return at.In(where).Format(time.DateOnly), nil
}

// dayField checks a day.
func (ps *Problems) dayField(field, day string) {
	at, err := time.Parse(time.DateOnly, day)
	switch {
	case day == "":
		ps.add(CodeRequired, field, "A value is needed here.")
	case err != nil:
		ps.add(CodeInvalid, field, "A day looks like 2026-11-25.")
	case at.Year() < 1970 || at.Year() > lastYear:
		ps.add(CodeInvalid, field, "The date must lie in the years 1970 to %d.", lastYear)
	}
}

// daysBetween is how many days lie between two days.
func daysBetween(from, to string) int {
	a, _ := time.Parse(time.DateOnly, from)
	b, _ := time.Parse(time.DateOnly, to)
	return int(b.Sub(a) / (24 * time.Hour))
}

// dayAfter is the day so many days later.
func dayAfter(day string, days int) string {
	at, _ := time.Parse(time.DateOnly, day)
	return at.AddDate(0, 0, days).Format(time.DateOnly)
}
