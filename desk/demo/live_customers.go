package demo

import (
	"context"
	"slices"
	"time"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

// openCase is a customer who comes with something new.
func (s *stage) openCase(ctx context.Context) error {
	full, err := s.full(ctx)
	if err != nil {
		return err
	}
	if full {
		return errNothingToDo
	}
	t := s.newcomer()
	by := s.receiver(t)
	in := s.newCase(t)
	if t.origin == servicecase.OriginPHONE {
		in.Description = new(onThePhone(t.lang, s.random.IntN(3), *in.Description, person(t.customer, t.person).Name))
	}
	opened, err := s.desk.CreateCase(ctx, by, in)
	if err != nil {
		return err
	}
	s.tellers[opened.ID] = t
	return s.firstContact(ctx, by, opened, t)
}

// full reports whether enough of what was opened here is still open.
func (s *stage) full(ctx context.Context) (bool, error) {
	open, err := s.desk.Cases(desk.Itself()).
		Where(servicecase.StatusEQ(servicecase.StatusACTIVE), servicecase.SourceIsNil(), servicecase.Or(servicecase.CreatedByIDIsNil(), servicecase.CreatedByIDNotIn(s.visitors...))).
		Count(ctx)
	return open >= s.options.MostOpen, err
}

// newcomer deals a story for a new case.
func (s *stage) newcomer() *teller {
	l, a := language(s.random.IntN(2)), weighted(s.random, areaWeights)
	p := s.dealer.deal(s.random.IntN(1<<30), l, a, lineOf(s.random, l, a))
	p.opened = s.desk.Now()
	if p.origin == servicecase.OriginPHONE && len(s.played(p.line)) == 0 {
		p.origin = servicecase.OriginWEB
	}
	return newTeller(p, 0, p.opened)
}

// receiver is who enters a case: whoever takes the call, or the desk itself.
func (s *stage) receiver(t *teller) desk.Actor {
	if t.origin != servicecase.OriginPHONE {
		return desk.Itself()
	}
	return s.actors[pickOne(s.random, s.played(t.line))]
}

// played are those who work in a line and whom nobody visits as.
func (s *stage) played(l line) []string {
	return slices.DeleteFunc(slices.Clone(l.workers), func(name string) bool { _, ok := s.actors[name]; return !ok })
}

func (s *stage) newCase(t *teller) desk.NewCase {
	words := t.say(t.story.says)
	in := desk.NewCase{
		Title: t.say(t.story.title), Description: &words, Priority: t.priority, Origin: &t.origin, Type: &t.story.kind,
		CustomerID: s.accounts[company(t.customer).ExternalID], ContactID: new(s.contacts[person(t.customer, t.person).ExternalID]),
		SubjectID: new(s.subjectIDs[pathKey(subjectPath(t.story.subject))]), ProductID: new(s.products[t.story.product]),
		QueueID: new(s.queues[t.line.name]), OwnerID: new(s.teams[t.line.owner]),
	}
	if likely(s.random, 85) {
		left := [][2]int{{40, 150}, {180, 600}, {1200, 3000}}[sortOf(t.priority)]
		in.ResolveBy = new(t.opened.Add(time.Duration(between(s.random, left[0], left[1])) * time.Minute))
	}
	return in
}

// firstContact is the message or the call that the case came with.
func (s *stage) firstContact(ctx context.Context, by desk.Actor, c *db.ServiceCase, t *teller) error {
	who := person(t.customer, t.person)
	var err error
	switch t.origin {
	case servicecase.OriginEMAIL:
		_, err = s.desk.ReceiveEmail(ctx, desk.Itself(), desk.ReceivedEmail{
			CaseID: c.ID, Subject: c.Title, Description: fromCustomer(t.lang, *c.Description, who.Name, customers[t.customer].name),
			From: who.Email, To: t.line.mailbox,
		})
	case servicecase.OriginPHONE:
		_, err = s.desk.LogPhoneCall(ctx, by, desk.PhoneCall{
			CaseID: c.ID, Subject: &c.Title, Description: *c.Description, Direction: activity.DirectionINCOMING,
			PhoneNumber: &who.Phone, DurationMinutes: between(s.random, 3, 15), Completed: true,
		})
	}
	return err
}

// writeBack is a customer who comes back to a case that somebody works on,
// whoever that is.
func (s *stage) writeBack(ctx context.Context) error {
	c, t, err := s.anyCase(ctx, s.desk.Cases(desk.Itself()).
		Where(servicecase.StatusEQ(servicecase.StatusACTIVE), servicecase.OwnerUserIDNotNil()))
	if err != nil {
		return err
	}
	who := person(t.customer, t.person)
	_, err = s.desk.ReceiveEmail(ctx, desk.Itself(), desk.ReceivedEmail{
		CaseID: c.ID, Subject: cut(phrases[t.lang].reply+c.Title, 200),
		Description: fromCustomer(t.lang, s.say(t, t.gossip.chases), who.Name, customers[t.customer].name),
		From:        who.Email, To: s.lineOf(c).mailbox,
	})
	return err
}
