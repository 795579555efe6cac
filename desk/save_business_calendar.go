package desk

import (
	"context"
	"fmt"
	"slices"
	"time"

	"docket/desk/calendar"
	"docket/ent/db"
	"docket/ent/db/businesscalendar"
)

// CalendarDraft is a calendar of working time as it is to be.
type CalendarDraft struct {
	// CalendarID names the calendar to change; absent: a new one.
	CalendarID      *string
	ExpectedVersion *int
	// Name is like no other.
	Name string
	// Zone is an IANA name.
	Zone string
	Week calendar.Week
	// NoSuchDay is the place of hours that were given for a day that no week has,
	// which is refused.
	NoSuchDay *int
	// Holidays are days such as 2026-12-25, in any order.
	Holidays       []string
	IdempotencyKey string
}

// mostHolidays is how many holidays a calendar has at most.
const mostHolidays = 1000

// SaveBusinessCalendar writes a calendar of working time. Instants that were
// promised stay as they are; pauses that end from now on are counted by it.
func (d *Desk) SaveBusinessCalendar(ctx context.Context, by Actor, in CalendarDraft) (*db.BusinessCalendar, error) {
	c := call{verb: "saveBusinessCalendar", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.BusinessCalendar, error) {
		var before *db.BusinessCalendar
		if in.CalendarID != nil {
			var err error
			if before, err = w.businessCalendar(ctx, "calendarId", *in.CalendarID); err != nil {
				return nil, err
			}
			if in.ExpectedVersion != nil && *in.ExpectedVersion != before.Version {
				return nil, stale("calendar")
			}
		}
		var problems Problems
		in.Name = problems.line("name", in.Name, 100)
		days := problems.holidays(in.Holidays)
		if in.NoSuchDay != nil {
			problems.add(CodeInvalid, fmt.Sprintf("hours.%d.weekday", *in.NoSuchDay), "A weekday is 0 for Sunday to 6 for Saturday.")
		}
		if _, err := calendarOf(in.Zone, stretchesOf(in.Week), days); err != nil {
			problems.add(CodeInvalid, "hours", "%s", "The calendar is not possible: "+err.Error()+".")
		}
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		in.Holidays = days
		return w.writeCalendar(ctx, before, in)
	})
}

func (w *work) writeCalendar(ctx context.Context, before *db.BusinessCalendar, in CalendarDraft) (*db.BusinessCalendar, error) {
	if before == nil {
		made, err := w.tx.BusinessCalendar.Create().
			SetID(newID(prefixCalendar)).SetCreatedAt(w.now).SetUpdatedAt(w.now).
			SetName(in.Name).SetZone(in.Zone).SetWeek(stretchesOf(in.Week)).SetHolidays(in.Holidays).Save(ctx)
		if err != nil {
			return nil, nameTaken(err, "calendar")
		}
		return made, w.created(made)
	}
	draft := before.Update().SetName(in.Name).SetZone(in.Zone).SetWeek(stretchesOf(in.Week)).SetHolidays(in.Holidays)
	if same, err := changesNothing(draft.Mutation(), before); err != nil || same {
		return before, err
	}
	saved, err := draft.AddVersion(1).SetUpdatedAt(w.now).Save(ctx)
	if err != nil {
		return nil, nameTaken(err, "calendar")
	}
	return saved, w.updated(before, saved)
}

func (w *work) businessCalendar(ctx context.Context, field, id string) (*db.BusinessCalendar, error) {
	query := w.tx.BusinessCalendar.Query().Where(businesscalendar.ID(id))
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	c, err := query.Only(ctx)
	return c, found(err, field, "calendar")
}

// nameTaken is the refusal of a name that another one has.
func nameTaken(err error, what string) error {
	if db.IsConstraintError(err) {
		return problem(CodeTaken, "name", "There is a %s with this name already.", what)
	}
	return fmt.Errorf("write %s: %w", what, err)
}

// holidays checks days and puts them in order, each once.
func (ps *Problems) holidays(days []string) []string {
	if len(days) > mostHolidays {
		ps.add(CodeInvalid, "holidays", "A calendar has at most %d holidays.", mostHolidays)
		return []string{}
	}
	for i, day := range days {
		if _, err := time.Parse(time.DateOnly, day); err != nil {
			ps.add(CodeInvalid, fmt.Sprintf("holidays.%d", i), "A day looks like 2026-12-25.")
		}
	}
	sorted := append([]string{}, days...)
	slices.Sort(sorted)
	return slices.Compact(sorted)
}

// stretchesOf is a week as it is stored.
func stretchesOf(week calendar.Week) [7][][2]int {
	var stored [7][][2]int
	for day, hours := range week {
		stored[day] = [][2]int{}
		for _, h := range hours {
			stored[day] = append(stored[day], [2]int{h.From, h.To})
		}
	}
	return stored
}

// calendarOf is the calendar that is stored so.
func calendarOf(zone string, stored [7][][2]int, days []string) (calendar.Calendar, error) {
	var week calendar.Week
	for day, stretches := range stored {
		for _, s := range stretches {
			week[day] = append(week[day], calendar.Hours{From: s[0], To: s[1]})
		}
	}
	holidays := make([]calendar.Date, 0, len(days))
	for _, day := range days {
		if at, err := time.Parse(time.DateOnly, day); err == nil {
			holidays = append(holidays, calendar.Date{Year: at.Year(), Month: at.Month(), Day: at.Day()})
		}
	}
	return calendar.New(zone, week, holidays)
}
