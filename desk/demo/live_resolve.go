package demo

import (
	"context"

	"docket/desk"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

// leftInHand is how many cases a colleague goes on working on, so that there is
// always something to watch.
const leftInHand = 2

// resolve ends a case that a colleague works on with the message that settles
// it. What is still planned for it is not needed any more.
func (s *stage) resolve(ctx context.Context) error {
	who, c, t, err := s.inHand(ctx)
	if err != nil {
		return err
	}
	busy, err := s.desk.Cases(who).Where(servicecase.WorkerID(who.UserID), servicecase.StatusEQ(servicecase.StatusACTIVE)).Count(ctx)
	if err != nil {
		return err
	}
	rules, err := s.desk.StatusRules(ctx, who)
	if err != nil {
		return err
	}
	types := rules.AvailableResolutionTypes(who, c)
	if t.story.settles == "" || busy <= leftInHand || len(types) == 0 {
		return errNothingToDo
	}
	if err := s.settle(ctx, who, c.ID, c.Title, t); err != nil {
		return err
	}
	_, err = s.desk.ResolveCase(ctx, who, desk.Resolution{
		CaseID: c.ID, ResolutionTypeID: pickOne(s.random, types).ID, Resolution: t.outcome(), OpenActivities: desk.CancelOpenActivities,
	})
	return err
}

// settle tells the customer on the phone how it ended.
func (s *stage) settle(ctx context.Context, who desk.Actor, caseID, title string, t *teller) error {
	_, err := s.desk.LogPhoneCall(ctx, who, desk.PhoneCall{
		CaseID: caseID, Subject: &title, Description: t.say(t.story.settles), Direction: activity.DirectionOUTGOING,
		PhoneNumber: &person(t.customer, t.person).Phone, DurationMinutes: between(s.random, 2, 12), Completed: true,
	})
	return err
}
