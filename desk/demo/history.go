package demo

import (
	"slices"
	"strings"
	"time"

	"docket/desk"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

// history is every case of the demo as an import, the oldest first.
func history(now time.Time) []desk.ImportedCase {
	all := plans(now)
	cases := make([]desk.ImportedCase, len(all))
	for i, p := range all {
		cases[i] = newTeller(p, i+1, now).tell()
	}
	return cases
}

func (t *teller) tell() desk.ImportedCase {
	t.open()
	switch {
	case t.end.IsZero():
		t.underWay()
	case likely(t.random, 6):
		t.givenUp()
	default:
		t.solved()
	}
	return t.told
}

// solved goes from being picked to being resolved.
func (t *teller) solved() {
	t.pass(3, 180)
	if t.end.Sub(t.opened) > 6*time.Hour && likely(t.random, 12) {
		t.triedBySomebodyElse()
	}
	t.take(t.agent)
	t.look()
	t.answer()
	for n := between(t.random, 0, 4); n > 0 && t.more(); n-- {
		t.somethingHappens()
	}
	t.pass(30, 400)
	t.reply(t.agent, t.story.settles)
	reason := "PROBLEM_SOLVED"
	if t.story.kind == question {
		reason = "INFORMATION_PROVIDED"
	}
	t.close(servicecase.StatusRESOLVED, reason)
	t.resolution()
}

// resolution is what a solved case leaves on its timeline.
func (t *teller) resolution() {
	minutes := 0
	for _, a := range t.told.Activities {
		if a.Status == "" || a.Status == activity.StatusCOMPLETED {
			minutes += a.Minutes
		}
	}
	t.act(t.agent, desk.ImportedActivity{
		Kind: activity.KindCASE_RESOLUTION, Subject: t.outcome(), Minutes: minutes, OwnerUser: t.agent,
	})
}

// outcome is the message that ends a case, in one line.
func (t *teller) outcome() string { return cut(firstSentence(t.say(t.story.settles)), 200) }

// givenUp ends without an answer being needed.
func (t *teller) givenUp() {
	t.pass(10, 200)
	t.take(t.agent)
	if likely(t.random, 50) {
		t.look()
	}
	t.pass(20, 300)
	t.note(t.agent, pickOne(t.random, phrases[t.lang].withdrawn))
	t.close(servicecase.StatusCANCELLED, "CANCELLED")
}

// underWay comes as far as the plan says.
func (t *teller) underWay() {
	switch t.plan.open {
	case untouched:
		if t.now.Sub(t.opened) > 12*time.Hour && likely(t.random, 45) {
			t.pass(300, 900)
			t.chase()
		}
		return
	case looked:
		t.pass(10, 120)
		t.triedBySomebodyElse()
		return
	}
	t.pass(3, 90)
	t.take(t.agent)
	t.look()
	if t.plan.open >= answered {
		t.answer()
		for n := between(t.random, 0, 3); n > 0 && t.more(); n-- {
			t.somethingHappens()
		}
		t.plannedTask(activity.StatusOPEN)
	}
	if t.plan.open == chased {
		t.pass(60, 600)
		t.chase()
		t.because("IN_PROGRESS")
	}
	t.lastWords()
}

// lastWords are what stands at the end of an open case.
func (t *teller) lastWords() {
	if t.story.area == field || t.story.area == onboarding {
		t.plannedMeeting()
	}
	if !t.due.IsZero() && t.due.Before(t.now) && t.priority == high {
		t.at = later(t.at, t.due)
		t.state.EscalatedAt = new(t.at)
		t.became(t.agent)
	}
	if t.apart {
		t.pass(5, 60)
		t.state.Queue, t.state.Worker = nil, ""
		t.became(t.agent)
	}
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// triedBySomebodyElse is a colleague who looks at it and gives it back.
func (t *teller) triedBySomebodyElse() {
	others := slices.DeleteFunc(slices.Clone(t.line.workers), func(w string) bool { return w == t.agent })
	who := pickOne(t.random, others)
	t.take(who)
	t.pass(5, 60)
	t.note(who, t.fresh(t.gossip.notes))
	t.pass(2, 20)
	t.giveBack(who)
	t.pass(20, 200)
}

// look is what a colleague finds out.
func (t *teller) look() {
	if likely(t.random, 40) {
		t.pass(1, 8)
		t.because("RESEARCHING")
	}
	t.pass(8, 70)
	t.note(t.agent, t.story.finds)
}

// answer is the first reply to the customer.
func (t *teller) answer() {
	t.pass(5, 60)
	t.reply(t.agent, t.story.answers)
	t.state.RespondedAt, t.state.Reason = new(t.at), "IN_PROGRESS"
	if likely(t.random, 60) {
		t.state.Reason = "WAITING_FOR_DETAILS"
	}
	t.became(t.agent)
}

func (t *teller) reply(who, text string) {
	body := fromColleague(t.lang, t.say(text), person(t.customer, t.person).Name, who)
	t.email(activity.DirectionOUTGOING, who, phrases[t.lang].reply+t.state.Title, body)
}

// chase is the customer coming back to it.
func (t *teller) chase() {
	text := t.say(t.fresh(t.gossip.chases))
	body := fromCustomer(t.lang, text, person(t.customer, t.person).Name, customers[t.customer].name)
	t.email(activity.DirectionINCOMING, "", phrases[t.lang].reply+t.state.Title, body)
}

// somethingHappens is one more step on the way.
func (t *teller) somethingHappens() {
	t.pass(20, 300)
	switch t.random.IntN(7) {
	case 0:
		t.chase()
	case 1:
		t.reply(t.agent, t.fresh(t.gossip.updates))
	case 2, 3:
		t.talk()
	case 4:
		t.note(t.agent, t.fresh(t.gossip.notes))
	case 5:
		t.plannedTask(activity.StatusCOMPLETED)
	case 6:
		t.because(pickOne(t.random, []string{"RESEARCHING", "WAITING_FOR_DETAILS", "ON_HOLD"}))
	}
}

// talk is a call. Who is named first in its summary rang up.
func (t *teller) talk() {
	text, towards := t.fresh(t.gossip.calls), activity.DirectionOUTGOING
	if strings.HasPrefix(text, "{contact}") {
		towards = activity.DirectionINCOMING
	}
	text = t.say(text)
	t.call(t.agent, towards, firstSentence(text), text)
}

// plannedTask is something to do, or that was to be done.
func (t *teller) plannedTask(status activity.Status) {
	a := desk.ImportedActivity{
		Kind: activity.KindTASK, Status: status, Subject: t.say(t.fresh(t.gossip.tasks)),
		Minutes: between(t.random, 2, 8) * 5, OwnerUser: t.agent,
	}
	if t.story.area == billing && likely(t.random, 40) {
		a.OwnerUser, a.OwnerTeam = "", financeTeam
	}
	if status == activity.StatusOPEN {
		a.DueAt = new(t.now.Add(seconds(t.random, 1800, 30*3600)).Truncate(15 * time.Minute))
		t.act(t.agent, a)
		return
	}
	begun := t.at
	t.pass(20, 200)
	done := t.at
	a.DueAt, a.ClosedAt = new(done.Add(time.Hour).Truncate(15*time.Minute)), &done
	t.at = begun
	t.act(t.agent, a)
	t.at = done
}

// plannedMeeting is an appointment in the days to come.
func (t *teller) plannedMeeting() {
	c := customers[t.customer]
	starts := atWork(t.now.Add(seconds(t.random, 5*3600, 80*3600)), c).Truncate(30 * time.Minute)
	t.act(t.agent, desk.ImportedActivity{
		Kind: activity.KindAPPOINTMENT, Status: activity.StatusSCHEDULED, Subject: t.say(t.fresh(t.gossip.meetings)),
		Location: c.name + ", " + c.city, StartsAt: &starts, EndsAt: new(starts.Add(90 * time.Minute)), Minutes: 90, OwnerUser: t.agent,
	})
}
