package demo

import (
	"context"
	"fmt"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/product"
	"docket/ent/db/queue"
	"docket/ent/db/subject"
	"docket/ent/db/team"
	"docket/ent/db/user"
)

// setting brings in what the cases refer to. Everything is looked for first,
// so that it may be done again.
type setting struct {
	desk *desk.Desk
	// people, teams and subjects are ids by name, or by path.
	people, teams, subjects map[string]string
}

// setUp brings in people, teams, queues, products and subjects, and gives the
// ids of the people by their names. The administrator comes first: who finds
// that account knows when the demo began.
func setUp(ctx context.Context, d *desk.Desk) (map[string]string, error) {
	s := &setting{desk: d, people: map[string]string{}, teams: map[string]string{}, subjects: map[string]string{}}
	for _, step := range []func(context.Context) error{s.enterPeople, s.formTeams, s.openQueues, s.enterProducts, s.growSubjects} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	return s.people, nil
}

// found is the record that a query finds, or else the one that a verb makes.
func found[T any](ctx context.Context, first func(context.Context) (T, error), make func() (T, error)) (T, error) {
	present, err := first(ctx)
	if db.IsNotFound(err) {
		return make()
	}
	return present, err
}

func (s *setting) enterPeople(ctx context.Context) error {
	for _, c := range colleagues {
		u, err := found(ctx, s.desk.Users(desk.Itself()).Where(user.Email(c.email)).Only, func() (*db.User, error) {
			return s.desk.CreateUser(ctx, desk.Itself(), desk.NewUser{
				Name: c.name, Email: &c.email, Password: new(Password), Role: c.role, Locale: c.locale,
			})
		})
		if err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
		s.people[c.name] = u.ID
	}
	return nil
}

func (s *setting) formTeams(ctx context.Context) error {
	for _, t := range teams {
		formed, err := found(ctx, s.desk.Teams(desk.Itself()).Where(team.Name(t.name)).Only, func() (*db.Team, error) {
			return s.desk.CreateTeam(ctx, desk.Itself(), desk.NewTeam{Name: t.name})
		})
		if err != nil {
			return fmt.Errorf("team %s: %w", t.name, err)
		}
		s.teams[t.name] = formed.ID
		for _, name := range t.people {
			membership := desk.TeamMembership{TeamID: formed.ID, UserID: s.people[name]}
			if _, err := s.desk.AddTeamMember(ctx, desk.Itself(), membership); err != nil {
				return fmt.Errorf("%s in team %s: %w", name, t.name, err)
			}
		}
	}
	return nil
}

func (s *setting) openQueues(ctx context.Context) error {
	for _, l := range lines {
		owner := s.teams[l.owner]
		q, err := found(ctx, s.desk.Queues(desk.Itself()).Where(queue.Name(l.name)).Only, func() (*db.Queue, error) {
			return s.desk.CreateQueue(ctx, desk.Itself(), desk.NewQueue{
				Name: l.name, Description: &l.description, Visibility: l.visibility, OwnerID: &owner,
			})
		})
		if err != nil {
			return fmt.Errorf("queue %s: %w", l.name, err)
		}
		if err := s.addMembers(ctx, q.ID, l); err != nil {
			return fmt.Errorf("queue %s: %w", l.name, err)
		}
	}
	return nil
}

func (s *setting) addMembers(ctx context.Context, queueID string, l line) error {
	var members []string
	for _, name := range l.teams {
		members = append(members, s.teams[name])
	}
	for _, name := range l.people {
		members = append(members, s.people[name])
	}
	for _, id := range members {
		membership := desk.QueueMembership{QueueID: queueID, MemberID: id}
		if _, err := s.desk.AddQueueMember(ctx, desk.Itself(), membership); err != nil {
			return err
		}
	}
	return nil
}

func (s *setting) enterProducts(ctx context.Context) error {
	for _, p := range products {
		_, err := found(ctx, s.desk.Products(desk.Itself()).Where(product.Name(p.name)).Only, func() (*db.Product, error) {
			return s.desk.CreateProduct(ctx, desk.Itself(), desk.NewProduct{Name: p.name, ProductNumber: &p.number})
		})
		if err != nil {
			return fmt.Errorf("product %s: %w", p.name, err)
		}
	}
	return nil
}

func (s *setting) growSubjects(ctx context.Context) error {
	for _, path := range subjects {
		parent := pathKey(path[:len(path)-1])
		grown, err := found(ctx, s.desk.Subjects(desk.Itself()).Where(subject.PathKey(pathKey(path))).Only, func() (*db.Subject, error) {
			node := desk.NewSubject{Title: path[len(path)-1]}
			if id, ok := s.subjects[parent]; ok {
				node.ParentID = &id
			}
			return s.desk.CreateSubject(ctx, desk.Itself(), node)
		})
		if err != nil {
			return fmt.Errorf("subject %q: %w", path, err)
		}
		s.subjects[pathKey(path)] = grown.ID
	}
	return nil
}

// pathKey is a path of titles as subjects are found by it.
func pathKey(path []string) string {
	key := ""
	for _, title := range path {
		key += title + "\n"
	}
	return key
}
