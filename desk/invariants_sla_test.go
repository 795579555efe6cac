package desk_test

import (
	"testing"
	"time"

	"docket/desk"
	"docket/desk/calendar"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/servicecase"
	"docket/ent/db/slaitem"
	"docket/ent/db/slatimer"
)

func TestInvariant26TheDeadlineIsMonotoneInThePauseNeverMovesWhileFinalAndHolidaysShiftIt(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, zita := d.Agent("Ana"), d.Administrator("Zita")
		hours := promised(t, d, zita)
		c := d.Case(ana, "Paused")
		start := timerOf(t, d, c, slatimer.KpiRESOLVE_BY)
		last := start.FailAt
		equal(t, "the case shows the deadline", caseNow(t, d, c).ResolveBy.Equal(last), true)
		equal(t, "lists sort by it", caseNow(t, d, c).SortDueAt.Equal(last), true)
		for _, pause := range []time.Duration{0, time.Minute, 3 * time.Hour, 30 * time.Hour} {
			reason(t, d, ana, c, "reason_on_hold")
			equal(t, "paused", timerOf(t, d, c, slatimer.KpiRESOLVE_BY).Status, slatimer.StatusPAUSED)
			d.Clock.Advance(pause)
			reason(t, d, ana, c, "reason_in_progress")
			now := timerOf(t, d, c, slatimer.KpiRESOLVE_BY)
			equal(t, "waited "+pause.String(), now.FailAt.Sub(last), pause)
			equal(t, "the case shows it", caseNow(t, d, c).ResolveBy.Equal(now.FailAt), true)
			last = now.FailAt
		}

		_, err := d.ResolveCase(t.Context(), ana, desk.Resolution{CaseID: c.ID, ResolutionTypeID: "reason_problem_solved", Resolution: "Done"})
		noError(t, err)
		final := timerOf(t, d, c, slatimer.KpiRESOLVE_BY)
		equal(t, "kept", final.Status, slatimer.StatusSUCCEEDED)
		d.Clock.Advance(5 * time.Hour)
		_, err = d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID})
		noError(t, err)
		same := d.Database.Client.SLATimer.GetX(t.Context(), final.ID)
		equal(t, "the final one stays", same.Version == final.Version && same.FailAt.Equal(last), true)
		next := timerOf(t, d, c, slatimer.KpiRESOLVE_BY)
		equal(t, "another goes on after it", value(next.PreviousID), final.ID)
		equal(t, "with the time between as a pause", next.FailAt.Sub(last), 5*time.Hour)

		day := d.Now().UTC().AddDate(0, 0, 1).Format(time.DateOnly)
		plain := timerOf(t, d, d.Case(ana, "No holiday", urgent), slatimer.KpiRESOLVE_BY)
		saveHours(t, d, zita, &hours.ID, day)
		shifted := timerOf(t, d, d.Case(ana, "Holiday", urgent), slatimer.KpiRESOLVE_BY)
		equal(t, "a holiday shifts the deadline by a day", shifted.FailAt.Sub(plain.FailAt), 24*time.Hour)
	})
}

func urgent(in *desk.NewCase) { in.Priority = servicecase.PriorityHIGH }

func TestAPromiseIsReplacedWhenThePriorityChangesAndEndsWithTheCase(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, zita := d.Agent("Ana"), d.Administrator("Zita")
		before := d.Case(ana, "Before any service level")
		promised(t, d, zita)
		equal(t, "timers of an older case", d.Database.Client.SLATimer.Query().CountX(t.Context()), 0)
		equal(t, "its deadline", caseNow(t, d, before).ResolveBy == nil, true)

		given := d.Now().Add(time.Hour)
		c := d.Case(ana, "Given", func(in *desk.NewCase) { in.ResolveBy = &given })
		equal(t, "what somebody gave stays", caseNow(t, d, c).ResolveBy.Equal(given), true)

		c = d.Case(ana, "Promised")
		first := timerOf(t, d, c, slatimer.KpiRESOLVE_BY)
		_, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, Priority: desk.Set(servicecase.PriorityHIGH)})
		noError(t, err)
		equal(t, "the first", d.Database.Client.SLATimer.GetX(t.Context(), first.ID).Status, slatimer.StatusCANCELLED)
		second := timerOf(t, d, c, slatimer.KpiRESOLVE_BY)
		equal(t, "the second follows it", value(second.PreviousID), first.ID)
		equal(t, "from when the case was opened", second.StartedAt.Equal(first.StartedAt), true)
		equal(t, "the case shows it", caseNow(t, d, c).ResolveBy.Equal(second.FailAt), true)

		_, err = d.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: c.ID, Description: "We called.", Completed: true})
		noError(t, err)
		equal(t, "the first answer", timerOf(t, d, c, slatimer.KpiFIRST_RESPONSE).Status, slatimer.StatusSUCCEEDED)
		_, err = d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: c.ID})
		noError(t, err)
		equal(t, "given up", timerOf(t, d, c, slatimer.KpiRESOLVE_BY).Status, slatimer.StatusCANCELLED)
		equal(t, "answered stays", timerOf(t, d, c, slatimer.KpiFIRST_RESPONSE).Status, slatimer.StatusSUCCEEDED)
	})
}

func TestAServiceLevelThatIsActiveStaysAsItIs(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		zita := d.Administrator("Zita")
		_, err := d.SaveSLA(t.Context(), d.Agent("Ana"), desk.SLADraft{Name: "Mine"})
		wantProblem(t, err, desk.CodeNotAllowed, "")
		empty, err := d.SaveSLA(t.Context(), zita, desk.SLADraft{Name: "Empty"})
		noError(t, err)
		_, err = d.ActivateSLA(t.Context(), zita, desk.SLAChoice{SLAID: empty.ID})
		wantProblem(t, err, desk.CodeSLAState, "slaId")
		_, err = d.MakeDefaultSLA(t.Context(), zita, desk.SLAChoice{SLAID: empty.ID})
		wantProblem(t, err, desk.CodeSLAState, "slaId")
		promised(t, d, zita)
		gold := d.Database.Client.SLA.Query().Order(db.Desc("is_default")).FirstX(t.Context())
		_, err = d.SaveSLA(t.Context(), zita, desk.SLADraft{SLAID: &gold.ID, Name: "Silver"})
		wantProblem(t, err, desk.CodeSLAState, "slaId")
		_, err = d.SaveSLA(t.Context(), zita, desk.SLADraft{Name: "Gold"})
		wantProblem(t, err, desk.CodeTaken, "name")
	})
}

// promised makes a service level the default: ten hours around the clock, for
// high priority two days of work in the calendar that it answers.
func promised(t *testing.T, d *desktest.Desk, by desk.Actor) *db.BusinessCalendar {
	t.Helper()
	hours := saveHours(t, d, by, nil)
	high := slaitem.PriorityHIGH
	gold, err := d.SaveSLA(t.Context(), by, desk.SLADraft{Name: "Gold", Items: []desk.SLAItemDraft{
		{KPI: slaitem.KpiRESOLVE_BY, Priority: &high, FailAfter: 16 * 60, CalendarID: &hours.ID},
		{KPI: slaitem.KpiRESOLVE_BY, WarnAfter: new(300), FailAfter: 600},
		{KPI: slaitem.KpiFIRST_RESPONSE, FailAfter: 240},
	}})
	noError(t, err)
	d.Clock.Advance(time.Minute)
	_, err = d.ActivateSLA(t.Context(), by, desk.SLAChoice{SLAID: gold.ID})
	noError(t, err)
	_, err = d.MakeDefaultSLA(t.Context(), by, desk.SLAChoice{SLAID: gold.ID})
	noError(t, err)
	return hours
}

// saveHours is a calendar of eight hours every day, in UTC.
func saveHours(t *testing.T, d *desktest.Desk, by desk.Actor, id *string, holidays ...string) *db.BusinessCalendar {
	t.Helper()
	var week calendar.Week
	for day := range week {
		week[day] = []calendar.Hours{{From: 9 * 60, To: 17 * 60}}
	}
	c, err := d.SaveBusinessCalendar(t.Context(), by, desk.CalendarDraft{CalendarID: id, Name: "Every day", Zone: "UTC", Week: week, Holidays: holidays})
	noError(t, err)
	return c
}

func timerOf(t *testing.T, d *desktest.Desk, c *db.ServiceCase, kpi slatimer.Kpi) *db.SLATimer {
	t.Helper()
	timers := d.Database.Client.SLATimer.Query().Where(slatimer.CaseID(c.ID), slatimer.KpiEQ(kpi)).
		Order(slatimer.ByCreatedAt(), slatimer.ByID()).AllX(t.Context())
	return timers[len(timers)-1]
}

func reason(t *testing.T, d *desktest.Desk, by desk.Actor, c *db.ServiceCase, id string) {
	t.Helper()
	_, err := d.UpdateCase(t.Context(), by, desk.CaseUpdate{CaseID: c.ID, StatusReasonID: desk.Set(id)})
	noError(t, err)
}
