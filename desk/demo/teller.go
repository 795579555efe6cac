package demo

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"docket/desk"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

// teller tells the life of one case, step by step, as it would have been
// recorded while it happened.
type teller struct {
	plan
	random *rand.Rand
	lang   language
	facts  *strings.Replacer
	gossip chatter
	// agent is who works on it in the end.
	agent string
	now   time.Time
	// at is how far the story has come; it never passes limit.
	at, limit time.Time
	said      map[string]bool
	state     desk.ImportedState
	told      desk.ImportedCase
}

func newTeller(p plan, number int, now time.Time) *teller {
	c := customers[p.customer]
	t := &teller{
		plan: p, random: chance(p.seed), lang: c.language(), now: now,
		agent: p.owner, at: p.opened, limit: p.end, said: map[string]bool{},
	}
	if p.end.IsZero() {
		t.limit = now.Add(-time.Minute)
	}
	if t.agent == "" {
		t.agent = pickOne(t.random, p.line.workers)
	}
	t.gossip = gossipOf(t.lang, p.story)
	t.told.ExternalID = fmt.Sprintf("case-%04d", number)
	t.facts = facts(t.random, c, person(p.customer, p.person).Name, t.agent, p.opened)
	return t
}

func (t *teller) say(text string) string { return t.facts.Replace(text) }

// pass lets some minutes go by, and the nights and weekends they run into, as
// far as there is time left.
func (t *teller) pass(low, high int) {
	next := atWork(t.at.Add(seconds(t.random, low*60, high*60)), customers[t.customer])
	if next.After(t.limit) { // there is no such time left: soon, then
		next = t.at.Add(min(seconds(t.random, 180, 900), t.limit.Sub(t.at)/6))
	}
	t.at = next.Truncate(time.Millisecond)
}

// more reports whether there is time for something else to happen.
func (t *teller) more() bool { return t.limit.Sub(t.at) > 45*time.Minute }

// fresh is one of several texts that was not said before.
func (t *teller) fresh(texts []string) string {
	unsaid := slices.DeleteFunc(slices.Clone(texts), func(text string) bool { return t.said[text] })
	if len(unsaid) == 0 {
		unsaid = texts
	}
	text := pickOne(t.random, unsaid)
	t.said[text] = true
	return text
}

// became keeps the state as it now stands, made so by somebody.
func (t *teller) became(by string) {
	s := t.state
	s.At, s.By = new(t.at), by
	t.told.States = append(t.told.States, s)
}

// open is the first contact.
func (t *teller) open() {
	c := person(t.customer, t.person)
	title, words := t.say(t.story.title), t.say(t.story.says)
	t.told.CreatedAt = new(t.opened)
	t.state = desk.ImportedState{
		Title: title, Description: &words, Priority: t.priority, Origin: &t.origin, Type: &t.story.kind,
		Account: company(t.customer), Contact: c, Subject: subjectPath(t.story.subject), Product: t.story.product,
		OwnerTeam: t.line.owner, Status: servicecase.StatusACTIVE, Reason: "IN_PROGRESS",
		ResponseBy: new(t.opened.Add([]time.Duration{hour, 4 * hour, 8 * hour}[sortOf(t.priority)])),
	}
	if !t.due.IsZero() {
		t.state.ResolveBy = new(t.due)
	}
	by := ""
	switch t.origin {
	case servicecase.OriginPHONE:
		by = pickOne(t.random, t.line.workers)
		noted := onThePhone(t.lang, t.random.IntN(3), words, c.Name)
		t.state.Description = &noted
		t.call(by, activity.DirectionINCOMING, title, noted)
	case servicecase.OriginEMAIL:
		t.email(activity.DirectionINCOMING, "", title, fromCustomer(t.lang, words, c.Name, customers[t.customer].name))
	}
	t.told.CreatedBy = by
	t.became(by)
	t.at = t.at.Add(seconds(t.random, 2, 40))
	t.state.Queue = &desk.ImportedQueue{Name: t.line.name, Team: t.line.owner}
	t.became("")
}

func subjectPath(leaf string) []string {
	i := slices.IndexFunc(subjects, func(path []string) bool { return path[len(path)-1] == leaf })
	return subjects[i]
}

// take is somebody picking it.
func (t *teller) take(who string) {
	t.state.Worker, t.state.OwnerUser, t.state.OwnerTeam = who, who, ""
	t.became(who)
}

// giveBack is somebody releasing it.
func (t *teller) giveBack(who string) {
	t.state.Worker, t.state.OwnerUser, t.state.OwnerTeam = "", "", t.line.owner
	t.became(who)
}

// because is another status reason.
func (t *teller) because(code string) {
	if t.state.Reason != code {
		t.state.Reason = code
		t.became(t.agent)
	}
}

func (t *teller) close(status servicecase.Status, reason string) {
	t.pass(1, 8)
	t.state.Status, t.state.Reason, t.state.Queue, t.state.Worker = status, reason, nil, ""
	if status == servicecase.StatusRESOLVED {
		t.state.ResolvedAt = new(t.at)
	} else {
		t.state.CancelledAt = new(t.at)
	}
	t.became(t.agent)
}

func (t *teller) note(who, text string) {
	t.told.Notes = append(t.told.Notes, desk.ImportedNote{
		ExternalID: fmt.Sprintf("%s/note-%d", t.told.ExternalID, len(t.told.Notes)+1),
		Text:       t.say(text), Author: who, At: new(t.at),
	})
}

// act adds an activity by somebody.
func (t *teller) act(who string, a desk.ImportedActivity) {
	a.ExternalID = fmt.Sprintf("%s/activity-%d", t.told.ExternalID, len(t.told.Activities)+1)
	a.Author, a.At = who, new(t.at)
	t.told.Activities = append(t.told.Activities, a)
}

func (t *teller) email(towards activity.Direction, who, subject, text string) {
	customer := person(t.customer, t.person).Email
	a := desk.ImportedActivity{
		Kind: activity.KindEMAIL, Direction: &towards, Subject: subject, Description: &text,
		EmailFrom: customer, EmailTo: t.line.mailbox,
	}
	if towards == activity.DirectionOUTGOING {
		a.EmailFrom, a.EmailTo, a.Minutes = t.line.mailbox, customer, between(t.random, 4, 18)
	}
	t.act(who, a)
}

func (t *teller) call(who string, towards activity.Direction, subject, text string) {
	t.act(who, desk.ImportedActivity{
		Kind: activity.KindPHONE_CALL, Direction: &towards, Subject: subject, Description: &text,
		PhoneNumber: person(t.customer, t.person).Phone, Minutes: between(t.random, 3, 24),
	})
}
