package demo

import (
	"context"
	"slices"
	"strings"
	"time"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

const (
	// mostInHand is how many cases a colleague works on at a time.
	mostInHand = 6
	// leftWaiting is how many cases colleagues leave for the visitor.
	leftWaiting = 6
)

// pick takes the case that has waited in the first place, as pick next does,
// but passes over what a visitor owns.
func (s *stage) pick(ctx context.Context) error {
	who, err := s.colleague()
	if err != nil {
		return err
	}
	busy, err := s.desk.Cases(who).Where(servicecase.WorkerID(who.UserID), servicecase.StatusEQ(servicecase.StatusACTIVE)).Count(ctx)
	if err != nil {
		return err
	}
	place, ok := s.workplace(who)
	if !ok || busy >= mostInHand {
		return errNothingToDo
	}
	waiting, err := s.desk.Waiting(who, s.queues[place.name]).All(ctx)
	if err != nil {
		return err
	}
	free := slices.DeleteFunc(waiting, s.belongsToVisitor)
	if len(waiting) <= leftWaiting || len(free) == 0 {
		return errNothingToDo
	}
	_, err = s.desk.PickQueueItem(ctx, who, desk.Pick{PlaceRef: desk.PlaceRef{CaseID: &free[0].ID}})
	return err
}

func (s *stage) belongsToVisitor(c *db.ServiceCase) bool {
	return c.OwnerUserID != nil && slices.Contains(s.visitors, *c.OwnerUserID)
}

// workplace is one of the queues that a colleague works in.
func (s *stage) workplace(who desk.Actor) (line, bool) {
	theirs := slices.DeleteFunc(slices.Clone(lines), func(l line) bool { return !slices.Contains(l.workers, who.Name) })
	if len(theirs) == 0 {
		return line{}, false
	}
	return pickOne(s.random, theirs), true
}

func (s *stage) writeNote(ctx context.Context) error {
	who, c, t, err := s.inHand(ctx)
	if err != nil {
		return err
	}
	_, err = s.desk.AddNote(ctx, who, desk.NewNote{CaseID: c.ID, Text: s.say(t, t.gossip.notes)})
	return err
}

func (s *stage) callCustomer(ctx context.Context) error {
	who, c, t, err := s.inHand(ctx)
	if err != nil {
		return err
	}
	template, towards := pickOne(s.random, t.gossip.calls), activity.DirectionOUTGOING
	if strings.HasPrefix(template, "{contact}") {
		towards = activity.DirectionINCOMING
	}
	text := t.say(template)
	_, err = s.desk.LogPhoneCall(ctx, who, desk.PhoneCall{
		CaseID: c.ID, Subject: new(firstSentence(text)), Description: text, Direction: towards,
		PhoneNumber: &person(t.customer, t.person).Phone, DurationMinutes: between(s.random, 2, 18), Completed: true,
	})
	return err
}

func (s *stage) planTask(ctx context.Context) error {
	who, c, t, err := s.inHand(ctx)
	if err != nil {
		return err
	}
	task := desk.NewTask{
		CaseID: c.ID, Subject: s.say(t, t.gossip.tasks), DurationMinutes: between(s.random, 2, 8) * 5,
		DueAt: new(s.desk.Now().Add(time.Duration(between(s.random, 60, 1600)) * time.Minute).Truncate(15 * time.Minute)),
	}
	planned, err := s.desk.Activities(who).
		Where(activity.CaseID(c.ID), activity.KindEQ(activity.KindTASK), activity.StatusEQ(activity.StatusOPEN)).All(ctx)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(planned, func(a *db.Activity) bool { return a.Subject == task.Subject }) || len(planned) > 2 {
		return errNothingToDo
	}
	_, err = s.desk.CreateTask(ctx, who, task)
	return err
}

// completeTask ticks off a task of a colleague, on a case of theirs.
func (s *stage) completeTask(ctx context.Context) error {
	who, err := s.colleague()
	if err != nil {
		return err
	}
	tasks, err := s.desk.Activities(who).Where(
		activity.OwnerUserID(who.UserID), activity.KindEQ(activity.KindTASK), activity.StatusEQ(activity.StatusOPEN),
		activity.HasCaseWith(servicecase.OwnerUserID(who.UserID)),
	).Order(activity.ByDueAt(), activity.ByID()).All(ctx)
	if err != nil {
		return err
	}
	if len(tasks) == 0 {
		return errNothingToDo
	}
	_, err = s.desk.CompleteActivity(ctx, who, desk.Completion{ActivityID: tasks[0].ID})
	return err
}

func (s *stage) changeStatus(ctx context.Context) error {
	who, c, _, err := s.inHand(ctx)
	if err != nil {
		return err
	}
	rules, err := s.desk.StatusRules(ctx, who)
	if err != nil {
		return err
	}
	reasons := slices.DeleteFunc(rules.AvailableStatusReasons(who, c), func(r *db.StatusReason) bool { return r.ID == c.StatusReasonID })
	if len(reasons) == 0 {
		return errNothingToDo
	}
	_, err = s.desk.UpdateCase(ctx, who, desk.CaseUpdate{
		CaseID: c.ID, ExpectedVersion: &c.Version, StatusReasonID: desk.Set(pickOne(s.random, reasons).ID),
	})
	return err
}

// promiseAgain is what colleagues do about a case that is late: they agree on
// another time with the customer.
func (s *stage) promiseAgain(ctx context.Context) error {
	now := s.desk.Now()
	who, c, _, err := s.inHand(ctx, servicecase.ResolveByLT(now.Add(20*time.Minute)))
	if err != nil {
		return err
	}
	_, err = s.desk.UpdateCase(ctx, who, desk.CaseUpdate{
		CaseID: c.ID, ExpectedVersion: &c.Version,
		ResolveBy: desk.Set(now.Add(time.Duration(between(s.random, 90, 1500)) * time.Minute).Truncate(5 * time.Minute)),
	})
	return err
}

func (s *stage) giveBack(ctx context.Context) error {
	who, c, t, err := s.inHand(ctx, servicecase.QueueIDNotNil())
	if err != nil {
		return err
	}
	if _, err := s.desk.AddNote(ctx, who, desk.NewNote{CaseID: c.ID, Text: s.say(t, t.gossip.notes)}); err != nil {
		return err
	}
	_, err = s.desk.ReleaseQueueItem(ctx, who, desk.Release{PlaceRef: desk.PlaceRef{CaseID: &c.ID}})
	return err
}

// handOver gives a case back for a colleague of the same queue to take.
func (s *stage) handOver(ctx context.Context) error {
	who, c, _, err := s.inHand(ctx, servicecase.QueueIDNotNil())
	if err != nil {
		return err
	}
	others := slices.DeleteFunc(s.played(s.lineOf(c)), func(name string) bool { return name == who.Name })
	if len(others) == 0 {
		return errNothingToDo
	}
	place := desk.PlaceRef{CaseID: &c.ID}
	if _, err := s.desk.ReleaseQueueItem(ctx, who, desk.Release{PlaceRef: place}); err != nil {
		return err
	}
	_, err = s.desk.PickQueueItem(ctx, s.actors[pickOne(s.random, others)], desk.Pick{PlaceRef: place})
	return err
}

// moveOn puts a case into another queue where it fits, and where it waits.
func (s *stage) moveOn(ctx context.Context) error {
	who, c, t, err := s.inHand(ctx, servicecase.QueueIDNotNil())
	if err != nil {
		return err
	}
	here := s.lineOf(c).name
	to := slices.DeleteFunc(fitting(t), func(name string) bool { return name == here })
	if len(to) == 0 || here == trustQueue {
		return errNothingToDo
	}
	next := lineNamed(pickOne(s.random, to))
	outcomes, err := s.desk.AssignCases(ctx, who, desk.Assignment{CaseIDs: []string{c.ID}, OwnerID: s.teams[next.owner]})
	if err != nil {
		return err
	}
	if outcomes[0].Problem != nil {
		return outcomes[0].Problem
	}
	_, err = s.desk.AddToQueue(ctx, who, desk.Placement{CaseID: c.ID, QueueID: s.queues[next.name]})
	return err
}

// fitting are the queues where a case belongs. What is confidential stays
// where it is, and so does a case of which nothing is known.
func fitting(t *teller) []string {
	if t.story.title == "" || t.story.area == security {
		return nil
	}
	homes := map[area][]string{
		billing: {billingQueue}, technical: {technicalQueue}, field: {technicalQueue, onboardingQueue}, onboarding: {onboardingQueue, technicalQueue},
	}
	if t.lang == portuguese {
		return append([]string{brazilQueue}, homes[t.story.area]...)
	}
	return homes[t.story.area]
}
