package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/account"
	"docket/ent/db/contact"
	"docket/ent/db/predicate"
	"docket/ent/db/product"
	"docket/ent/db/servicecase"
	"docket/ent/db/subject"
	"docket/ent/db/user"
)

// stage is the desk as those see it who play on it.
type stage struct {
	desk    *desk.Desk
	random  *rand.Rand
	options Options
	dealer  dealer
	// actors are the simulated colleagues by name; ids of people, queues,
	// teams, products and subjects are by name or path.
	actors map[string]desk.Actor
	// visitors are the ids of those whom nobody plays.
	visitors                            []string
	queues, teams, products, subjectIDs map[string]string
	accounts, contacts                  map[string]string
	// tellers know the facts of cases: by external id, or by id when the case
	// was opened here.
	tellers map[string]*teller
}

// setStage finds everything that the play refers to.
func setStage(ctx context.Context, d *desk.Desk, random *rand.Rand, options Options) (*stage, error) {
	began, err := begun(ctx, d)
	if err != nil {
		return nil, err
	}
	s := &stage{
		desk: d, random: random, options: options, tellers: map[string]*teller{},
		dealer: dealer{decks: map[deckOf]*deck{}, random: random},
		actors: map[string]desk.Actor{}, queues: map[string]string{}, teams: map[string]string{}, products: map[string]string{},
		subjectIDs: map[string]string{}, accounts: map[string]string{}, contacts: map[string]string{},
	}
	for i, p := range plans(began) {
		t := newTeller(p, i+1, began)
		s.tellers[t.told.ExternalID] = t
	}
	for _, find := range []func(context.Context) error{s.findPeople, s.findPlaces, s.findSubjects, s.findCustomers} {
		if err := find(ctx); err != nil {
			return nil, fmt.Errorf("set the stage of the demo: %w", err)
		}
	}
	return s, nil
}

func (s *stage) findPeople(ctx context.Context) error {
	all, err := s.desk.Users(desk.Itself()).Where(user.EmailNotNil()).All(ctx)
	for _, u := range all {
		played := slices.ContainsFunc(colleagues, func(c colleague) bool { return c.email == *u.Email })
		if played && !slices.Contains(SignIns, *u.Email) {
			s.actors[u.Name] = desk.Actor{UserID: u.ID, Name: u.Name, Role: u.Role}
		} else {
			s.visitors = append(s.visitors, u.ID)
		}
	}
	return err
}

func (s *stage) findPlaces(ctx context.Context) error {
	queues, err := s.desk.Queues(desk.Itself()).All(ctx)
	if err != nil {
		return err
	}
	teams, err := s.desk.Teams(desk.Itself()).All(ctx)
	if err != nil {
		return err
	}
	for _, q := range queues {
		s.queues[q.Name] = q.ID
	}
	for _, t := range teams {
		s.teams[t.Name] = t.ID
	}
	return nil
}

func (s *stage) findSubjects(ctx context.Context) error {
	subjects, err := s.desk.Subjects(desk.Itself()).Order(subject.ByID()).All(ctx)
	if err != nil {
		return err
	}
	products, err := s.desk.Products(desk.Itself()).Order(product.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, n := range subjects {
		s.subjectIDs[n.PathKey] = n.ID
	}
	for _, p := range products {
		s.products[p.Name] = p.ID
	}
	return nil
}

func (s *stage) findCustomers(ctx context.Context) error {
	accounts, err := s.desk.Accounts(desk.Itself()).Where(account.Source(source)).All(ctx)
	if err != nil {
		return err
	}
	contacts, err := s.desk.Contacts(desk.Itself()).Where(contact.Source(source)).All(ctx)
	if err != nil {
		return err
	}
	for _, a := range accounts {
		s.accounts[*a.ExternalID] = a.ID
	}
	for _, c := range contacts {
		s.contacts[*c.ExternalID] = c.ID
	}
	return nil
}

// about gives the facts of a case; nil when it is none of the demo's.
func (s *stage) about(c *db.ServiceCase) *teller {
	if t := s.tellers[c.ID]; t != nil {
		return t
	}
	if c.Source != nil && *c.Source == source {
		return s.tellers[*c.ExternalID]
	}
	t := s.acquainted(c)
	s.tellers[c.ID] = t
	return t
}

// acquainted is how a case is talked about that somebody else opened, or an
// earlier run, for one of our customers: in general words.
func (s *stage) acquainted(c *db.ServiceCase) *teller {
	if c.CustomerAccountID == nil || c.ContactID == nil {
		return nil
	}
	for of := range customers {
		for number := range contactsEach {
			if s.contacts[person(of, number).ExternalID] != *c.ContactID {
				continue
			}
			p := plan{seed: s.random.IntN(1 << 30), customer: of, person: number, opened: c.CreatedAt, line: s.lineOf(c)}
			t := newTeller(p, 0, s.desk.Now())
			t.gossip = gossip[t.lang][general]
			return t
		}
	}
	return nil
}

// lineOf is the line that a case stands in, or else the first.
func (s *stage) lineOf(c *db.ServiceCase) line {
	for _, l := range lines {
		if c.QueueID != nil && s.queues[l.name] == *c.QueueID {
			return l
		}
	}
	return lines[0]
}

// colleague is anybody who is played.
func (s *stage) colleague() (desk.Actor, error) {
	var names []string
	for _, c := range colleagues { // a map would not give the same order twice
		if _, played := s.actors[c.name]; played {
			names = append(names, c.name)
		}
	}
	if len(names) == 0 {
		return desk.Actor{}, errNothingToDo
	}
	return s.actors[pickOne(s.random, names)], nil
}

// inHand is a case that a colleague works on, with its facts.
func (s *stage) inHand(ctx context.Context, where ...predicate.ServiceCase) (desk.Actor, *db.ServiceCase, *teller, error) {
	who, err := s.colleague()
	if err != nil {
		return who, nil, nil, err
	}
	where = append(where, servicecase.WorkerID(who.UserID), servicecase.OwnerUserID(who.UserID), servicecase.StatusEQ(servicecase.StatusACTIVE))
	c, t, err := s.anyCase(ctx, s.desk.Cases(who).Where(where...))
	return who, c, t, err
}

// anyCase is one of the cases that a query finds.
func (s *stage) anyCase(ctx context.Context, query *db.ServiceCaseQuery) (*db.ServiceCase, *teller, error) {
	ids, err := query.Order(servicecase.ByID()).IDs(ctx)
	if err != nil {
		return nil, nil, err
	}
	if len(ids) == 0 {
		return nil, nil, errNothingToDo
	}
	c, err := s.desk.Cases(desk.Itself()).Where(servicecase.ID(pickOne(s.random, ids))).Only(ctx)
	if db.IsNotFound(err) {
		return nil, nil, errNothingToDo
	}
	if err != nil {
		return nil, nil, err
	}
	t := s.about(c)
	if t == nil {
		return nil, nil, errNothingToDo
	}
	return c, t, nil
}

// say fills a text in for a colleague who speaks now.
func (s *stage) say(t *teller, texts []string) string {
	return strings.TrimSpace(t.say(pickOne(s.random, texts)))
}
