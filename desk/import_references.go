package desk

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"docket/ent/db"
	"docket/ent/db/product"
	"docket/ent/db/queue"
	"docket/ent/db/statusreason"
	"docket/ent/db/subject"
	"docket/ent/db/team"
)

// references are the records that the cases of a batch point at. People and
// customers are known by their external ids, the others by their names.
type references struct {
	reasons  map[string]*db.StatusReason // by code
	defaults map[statusreason.Status]*db.StatusReason
	users    map[string]*db.User
	teams    map[string]*db.Team
	queues   map[string]*db.Queue
	accounts map[string]*db.Account
	contacts map[string]*db.Contact
	subjects map[string]*db.Subject // by path key
	products map[string]*db.Product
}

func (im *importing) loadReasons(ctx context.Context) error {
	rows, err := im.tx.StatusReason.Query().Order(statusreason.ByPosition(), statusreason.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("find status reasons: %w", err)
	}
	im.known.reasons, im.known.defaults = map[string]*db.StatusReason{}, map[statusreason.Status]*db.StatusReason{}
	for _, r := range rows {
		if r.Code != nil {
			im.known.reasons[*r.Code] = r
		}
		if r.IsDefault {
			im.known.defaults[r.Status] = r
		}
	}
	return nil
}

// named are the references of a batch as the source names them.
type named struct {
	users, teams map[string]bool
	queues       map[string]ImportedQueue
	accounts     map[string]ImportedAccount
	contacts     map[string]ImportedContact
	employers    map[string]string // contact: account
	subjects     map[string][]string
	products     map[string]bool
}

// refer finds or creates everything that the cases point at, with one look-up
// and at most one insert per table.
func (im *importing) refer(ctx context.Context, cases []ImportedCase) error {
	n := names(cases)
	im.known.users, im.known.teams, im.known.queues = map[string]*db.User{}, map[string]*db.Team{}, map[string]*db.Queue{}
	im.known.accounts, im.known.contacts = map[string]*db.Account{}, map[string]*db.Contact{}
	im.known.subjects, im.known.products = map[string]*db.Subject{}, map[string]*db.Product{}
	for _, step := range []func(context.Context, named) error{
		im.referUsers, im.referTeams, im.referQueues, im.referAccounts, im.referContacts, im.referSubjects, im.referProducts,
	} {
		if err := step(ctx, n); err != nil {
			return err
		}
	}
	return nil
}

func names(cases []ImportedCase) named {
	n := named{
		users: map[string]bool{}, teams: map[string]bool{}, queues: map[string]ImportedQueue{},
		accounts: map[string]ImportedAccount{}, contacts: map[string]ImportedContact{},
		employers: map[string]string{}, subjects: map[string][]string{}, products: map[string]bool{},
	}
	for _, c := range cases {
		n.users[c.CreatedBy] = true
		for _, s := range c.States {
			n.state(s)
		}
		for _, note := range c.Notes {
			n.users[note.Author] = true
		}
		for _, a := range c.Activities {
			n.users[a.Author], n.users[a.OwnerUser], n.teams[a.OwnerTeam] = true, true, true
		}
	}
	delete(n.users, "")
	delete(n.teams, "")
	delete(n.products, "")
	return n
}

func (n named) state(s ImportedState) {
	n.users[s.By], n.users[s.Worker], n.users[s.OwnerUser], n.teams[s.OwnerTeam] = true, true, true, true
	n.products[s.Product] = true
	if s.Queue != nil {
		n.queues[s.Queue.Name], n.teams[s.Queue.Team] = *s.Queue, true
	}
	if s.Account != nil {
		n.accounts[s.Account.ExternalID] = *s.Account
	}
	if s.Contact != nil {
		n.contacts[s.Contact.ExternalID] = *s.Contact
		if s.Account != nil {
			n.employers[s.Contact.ExternalID] = s.Account.ExternalID
		}
	}
	for depth := range s.Subject {
		path := s.Subject[:depth+1]
		n.subjects[pathKey(path)] = path
	}
}

// missing are the keys that are not known yet, in an order that does not depend
// on chance, so that two imports never wait for one another in a ring.
func missing[N, R any](wanted map[string]N, known map[string]R) []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(wanted)), func(key string) bool {
		_, ok := known[key]
		return ok
	})
}

// take notes rows by their keys.
func take[R any](known map[string]R, rows []R, key func(R) string) {
	for _, r := range rows {
		known[key(r)] = r
	}
}

// findOrCreate makes known what is wanted of one table: what is there is found,
// what is not is drafted and created.
func findOrCreate[N any, R row, D any, B interface {
	Save(context.Context) ([]R, error)
}](
	ctx context.Context, im *importing, what string, wanted map[string]N, known map[string]R, key func(R) string,
	find func(keys []string) ([]R, error), draft func(key string, n N) D, create func(...D) B,
) error {
	keys := missing(wanted, known)
	if len(keys) == 0 {
		return nil
	}
	present, err := find(keys)
	if err != nil {
		return fmt.Errorf("find %s: %w", what, err)
	}
	take(known, present, key)
	var drafts []D
	for _, k := range missing(wanted, known) {
		drafts = append(drafts, draft(k, wanted[k]))
	}
	fresh, err := create(drafts...).Save(ctx)
	if err != nil {
		return fmt.Errorf("create %s: %w", what, err)
	}
	take(known, fresh, key)
	for _, r := range fresh {
		if err := im.created(r); err != nil {
			return err
		}
	}
	return nil
}

func (im *importing) referTeams(ctx context.Context, n named) error {
	return findOrCreate(ctx, im, "teams", n.teams, im.known.teams, func(t *db.Team) string { return t.Name },
		func(names []string) ([]*db.Team, error) {
			return im.tx.Team.Query().Where(team.NameIn(names...)).All(ctx)
		},
		func(name string, _ bool) *db.TeamCreate {
			return im.tx.Team.Create().SetID(newID(prefixTeam)).SetName(name).
				SetCreatedAt(im.now).SetUpdatedAt(im.now)
		}, im.tx.Team.CreateBulk)
}

func (im *importing) referQueues(ctx context.Context, n named) error {
	return findOrCreate(ctx, im, "queues", n.queues, im.known.queues, func(q *db.Queue) string { return q.Name },
		func(names []string) ([]*db.Queue, error) {
			return im.tx.Queue.Query().Where(queue.NameIn(names...)).All(ctx)
		},
		func(name string, q ImportedQueue) *db.QueueCreate {
			return im.tx.Queue.Create().SetID(newID(prefixQueue)).SetName(name).
				SetNillableDescription(orNone(q.Description)).SetOwnerTeamID(im.known.teams[q.Team].ID).
				SetCreatedAt(im.now).SetUpdatedAt(im.now)
		}, im.tx.Queue.CreateBulk)
}

func (im *importing) referProducts(ctx context.Context, n named) error {
	return findOrCreate(ctx, im, "products", n.products, im.known.products, func(p *db.Product) string { return p.Name },
		func(names []string) ([]*db.Product, error) {
			return im.tx.Product.Query().Where(product.NameIn(names...)).All(ctx)
		},
		func(name string, _ bool) *db.ProductCreate {
			return im.tx.Product.Create().SetID(newID(prefixProduct)).SetName(name).
				SetCreatedAt(im.now).SetUpdatedAt(im.now)
		}, im.tx.Product.CreateBulk)
}

// referSubjects drafts a parent before its children, because it sorts before
// them.
func (im *importing) referSubjects(ctx context.Context, n named) error {
	ids := map[string]string{}
	parentOf := func(path []string) *string {
		if len(path) == 1 {
			return nil
		}
		above := pathKey(path[:len(path)-1])
		id := ids[above]
		if there, ok := im.known.subjects[above]; ok {
			id = there.ID
		}
		return &id
	}
	return findOrCreate(ctx, im, "subjects", n.subjects, im.known.subjects, func(s *db.Subject) string { return s.PathKey },
		func(keys []string) ([]*db.Subject, error) {
			return im.tx.Subject.Query().Where(subject.PathKeyIn(keys...)).All(ctx)
		},
		func(key string, path []string) *db.SubjectCreate {
			ids[key] = newID(prefixSubject)
			return im.tx.Subject.Create().SetID(ids[key]).SetTitle(path[len(path)-1]).SetPath(path).SetPathKey(key).
				SetNillableParentID(parentOf(path)).SetCreatedAt(im.now).SetUpdatedAt(im.now)
		}, im.tx.Subject.CreateBulk)
}

func orNone(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}
