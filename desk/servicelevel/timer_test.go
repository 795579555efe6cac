package servicelevel_test

import (
	"reflect"
	"testing"
	"time"
	_ "time/tzdata" // the zones must not depend on the machine

	"pgregory.net/rapid"

	"docket/desk/calendar"
	"docket/desk/servicelevel"
)

var (
	hours  = []calendar.Hours{{From: 9 * 60, To: 17 * 60}}
	office = calendar.Week{time.Monday: hours, time.Tuesday: hours, time.Wednesday: hours, time.Thursday: hours, time.Friday: hours}
	// friday is before the weekend on which Berlin puts its clocks forward.
	friday = time.Date(2026, 3, 27, 8, 0, 0, 0, time.UTC)
)

func berlin(t interface{ Fatal(...any) }, holidays ...calendar.Date) calendar.Calendar {
	c, err := calendar.New("Europe/Berlin", office, holidays)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func after(d time.Duration) *time.Duration { return &d }

func expect(t *testing.T, timer servicelevel.Timer, at time.Time, want servicelevel.Status) {
	t.Helper()
	if got := timer.Status(at); got != want {
		t.Errorf("%s at %s, expected %s", got, at, want)
	}
}

func TestATimerNearsItsEndAndIsBrokenByTimeAlone(t *testing.T) {
	timer := servicelevel.Start(berlin(t), friday, after(2*time.Hour), 4*time.Hour)
	expect(t, timer, friday.Add(2*time.Hour-time.Nanosecond), servicelevel.InProgress)
	expect(t, timer, friday.Add(2*time.Hour), servicelevel.NearingNoncompliance)
	expect(t, timer, friday.Add(4*time.Hour-time.Nanosecond), servicelevel.NearingNoncompliance)
	expect(t, timer, friday.Add(4*time.Hour), servicelevel.Noncompliant)
	quiet := servicelevel.Start(berlin(t), friday, nil, 4*time.Hour)
	expect(t, quiet, friday.Add(3*time.Hour), servicelevel.InProgress)
}

func TestAPauseOverAWeekendCostsTheWorkingTimeItTook(t *testing.T) {
	c := berlin(t)
	timer := servicelevel.Start(c, friday, after(3*time.Hour), 6*time.Hour).Pause(friday.Add(2 * time.Hour))
	monday := friday.Add(3*24*time.Hour - time.Hour) // nine o'clock in summer time
	expect(t, timer, monday, servicelevel.Paused)
	if left := timer.Left(c, monday); left != 4*time.Hour {
		t.Errorf("%s left while paused", left)
	}
	timer = timer.Resume(c, monday)
	if timer.PausedWork != 6*time.Hour || !timer.FailAt.Equal(monday.Add(4*time.Hour)) || !timer.WarnAt.Equal(monday.Add(time.Hour)) {
		t.Errorf("%s paused, warns %s, fails %s", timer.PausedWork, timer.WarnAt, timer.FailAt)
	}
}

func TestAWarningThatWasReachedBeforeThePauseStays(t *testing.T) {
	c := berlin(t)
	warned := servicelevel.Start(c, friday, after(time.Hour), 6*time.Hour)
	timer := warned.Pause(friday.Add(time.Hour)).Resume(c, friday.Add(2*time.Hour))
	if !timer.WarnAt.Equal(friday.Add(time.Hour)) || !timer.FailAt.Equal(friday.Add(7*time.Hour)) {
		t.Errorf("warns %s, fails %s", timer.WarnAt, timer.FailAt)
	}
}

func TestABrokenPromiseIsNotKeptAfterwards(t *testing.T) {
	c := berlin(t)
	timer, late := servicelevel.Start(c, friday, nil, time.Hour), friday.Add(2*time.Hour)
	expect(t, timer.Succeed(c, late), late, servicelevel.Noncompliant)
	expect(t, timer.Succeed(c, friday.Add(time.Hour)), late, servicelevel.Noncompliant)
	expect(t, timer.Succeed(c, friday.Add(time.Hour-1)), late, servicelevel.Succeeded)
}

func TestWhatEndsWhilePausedIsNotBrokenByThePause(t *testing.T) {
	c := berlin(t)
	paused, late := servicelevel.Start(c, friday, nil, time.Hour).Pause(friday.Add(30*time.Minute)), friday.Add(5*time.Hour)
	timer := paused.Succeed(c, late)
	expect(t, timer, late, servicelevel.Succeeded)
	if timer.PausedAt != nil || timer.Left(c, late.Add(time.Hour)) != 30*time.Minute {
		t.Errorf("paused since %v, %s left", timer.PausedAt, timer.Left(c, late))
	}
}

func TestAHolidayOrAChangeOfClocksBetweenStartAndEndShiftsTheEnd(t *testing.T) {
	monday := time.Date(2026, 3, 30, 7, 0, 0, 0, time.UTC) // nine o'clock in summer time
	if at := servicelevel.Start(berlin(t), friday, nil, 10*time.Hour).FailAt; !at.Equal(monday.Add(2 * time.Hour)) {
		t.Errorf("over the change of clocks it ends %s", at)
	}
	off := calendar.Date{Year: 2026, Month: time.March, Day: 30}
	if at := servicelevel.Start(berlin(t, off), friday, nil, 10*time.Hour).FailAt; !at.Equal(monday.Add(26 * time.Hour)) {
		t.Errorf("over a holiday it ends %s", at)
	}
}

func TestTheEndIsMonotoneInThePauseAndNeverMovesOnceItIsFinal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		minutes := func(name string, most int) time.Duration {
			return time.Duration(rapid.IntRange(0, most).Draw(t, name)) * time.Minute
		}
		c := berlin(t)
		timer := servicelevel.Start(c, friday.Add(minutes("start", 7*24*60)), after(minutes("warn", 600)), minutes("fail", 1200)+time.Minute)
		at := timer.StartedAt.Add(minutes("until the pause", 3*24*60))
		paused := timer.Pause(at)
		short := at.Add(minutes("pause", 5*24*60))
		long := short.Add(minutes("longer", 5*24*60))
		first, second := paused.Resume(c, short), paused.Resume(c, long)
		if first.FailAt.Before(timer.FailAt) || second.FailAt.Before(first.FailAt) {
			t.Fatalf("fails %s, %s after a pause, %s after a longer one", timer.FailAt, first.FailAt, second.FailAt)
		}
		if paused.PausedAt != nil && first.Left(c, short) != paused.Left(c, at) {
			t.Fatalf("%s left before the pause, %s after it", paused.Left(c, at), first.Left(c, short))
		}
		end := rapid.SampledFrom([]func(calendar.Calendar, time.Time) servicelevel.Timer{second.Succeed, second.Cancel}).Draw(t, "end")
		ended, then := end(c, long), long.Add(minutes("then", 24*60))
		if !ended.Status(then).Final() {
			t.Fatalf("%s after its end", ended.Status(then))
		}
		for name, touched := range map[string]servicelevel.Timer{
			"pause": ended.Pause(then), "resume": ended.Resume(c, then), "success": ended.Succeed(c, then), "cancel": ended.Cancel(c, then),
		} {
			if !reflect.DeepEqual(touched, ended) {
				t.Fatalf("a %s moves a final timer from %+v to %+v", name, ended, touched)
			}
		}
	})
}
