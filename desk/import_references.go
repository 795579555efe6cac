package desk

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"docket/ent/db"
	"docket/ent/db/queue"
	"docket/ent/db/statusreason"
	"docket/ent/db/subject"
	"docket/ent/db/team"
	"docket/ent/db/user"
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
		n.subjects[importedPathKey(path)] = path
	}
}

// importedPathKey is a path as subjects keep it to be found by.
func importedPathKey(path []string) string { return strings.Join(path, "\n") + "\n" }

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

// made records rows that were created and notes them by their keys.
func made[R row](im *importing, known map[string]R, rows []R, key func(R) string) error {
	for _, r := range rows {
		if err := im.created(r); err != nil {
			return err
		}
	}
	take(known, rows, key)
	return nil
}

// referUsers finds the people of the source's history; those who are new here
// can never sign in.
func (im *importing) referUsers(ctx context.Context, n named) error {
	im.known.users = map[string]*db.User{}
	if err := im.referPresentUsers(ctx, n); err != nil {
		return err
	}
	if len(n.users) == 0 {
		return nil
	}
	key := func(u *db.User) string { return *u.ExternalID }
	rows, err := im.tx.User.Query().Where(user.Source(im.source), user.ExternalIDIn(missing(n.users, im.known.users)...)).All(ctx)
	if err != nil {
		return fmt.Errorf("find people: %w", err)
	}
	take(im.known.users, rows, key)
	var drafts []*db.UserCreate
	for _, name := range missing(n.users, im.known.users) {
		drafts = append(drafts, im.tx.User.Create().SetID(newID(prefixUser)).SetName(name).
			SetRole(user.RoleAGENT).SetActive(false).SetSource(im.source).SetExternalID(name).
			SetCreatedAt(im.now).SetUpdatedAt(im.now))
	}
	fresh, err := im.tx.User.CreateBulk(drafts...).Save(ctx)
	if err != nil {
		return fmt.Errorf("create people: %w", err)
	}
	return made(im, im.known.users, fresh, key)
}

func (im *importing) referTeams(ctx context.Context, n named) error {
	im.known.teams = map[string]*db.Team{}
	if len(n.teams) == 0 {
		return nil
	}
	key := func(t *db.Team) string { return t.Name }
	rows, err := im.tx.Team.Query().Where(team.NameIn(missing(n.teams, im.known.teams)...)).All(ctx)
	if err != nil {
		return fmt.Errorf("find teams: %w", err)
	}
	take(im.known.teams, rows, key)
	var drafts []*db.TeamCreate
	for _, name := range missing(n.teams, im.known.teams) {
		drafts = append(drafts, im.tx.Team.Create().SetID(newID(prefixTeam)).SetName(name).
			SetCreatedAt(im.now).SetUpdatedAt(im.now))
	}
	fresh, err := im.tx.Team.CreateBulk(drafts...).Save(ctx)
	if err != nil {
		return fmt.Errorf("create teams: %w", err)
	}
	return made(im, im.known.teams, fresh, key)
}

func (im *importing) referQueues(ctx context.Context, n named) error {
	im.known.queues = map[string]*db.Queue{}
	if len(n.queues) == 0 {
		return nil
	}
	key := func(q *db.Queue) string { return q.Name }
	rows, err := im.tx.Queue.Query().Where(queue.NameIn(missing(n.queues, im.known.queues)...)).All(ctx)
	if err != nil {
		return fmt.Errorf("find queues: %w", err)
	}
	take(im.known.queues, rows, key)
	var drafts []*db.QueueCreate
	for _, name := range missing(n.queues, im.known.queues) {
		q := n.queues[name]
		drafts = append(drafts, im.tx.Queue.Create().SetID(newID(prefixQueue)).SetName(name).
			SetNillableDescription(orNone(q.Description)).SetOwnerTeamID(im.known.teams[q.Team].ID).
			SetCreatedAt(im.now).SetUpdatedAt(im.now))
	}
	fresh, err := im.tx.Queue.CreateBulk(drafts...).Save(ctx)
	if err != nil {
		return fmt.Errorf("create queues: %w", err)
	}
	return made(im, im.known.queues, fresh, key)
}

func (im *importing) referSubjects(ctx context.Context, n named) error {
	im.known.subjects = map[string]*db.Subject{}
	if len(n.subjects) == 0 {
		return nil
	}
	key := func(s *db.Subject) string { return s.PathKey }
	rows, err := im.tx.Subject.Query().Where(subject.PathKeyIn(missing(n.subjects, im.known.subjects)...)).All(ctx)
	if err != nil {
		return fmt.Errorf("find subjects: %w", err)
	}
	take(im.known.subjects, rows, key)
	ids := map[string]string{}
	for path, s := range im.known.subjects {
		ids[path] = s.ID
	}
	var drafts []*db.SubjectCreate
	for _, k := range missing(n.subjects, im.known.subjects) { // a parent sorts before its children
		path := n.subjects[k]
		ids[k] = newID(prefixSubject)
		draft := im.tx.Subject.Create().SetID(ids[k]).SetTitle(path[len(path)-1]).SetPath(path).SetPathKey(k).
			SetCreatedAt(im.now).SetUpdatedAt(im.now)
		if len(path) > 1 {
			draft.SetParentID(ids[importedPathKey(path[:len(path)-1])])
		}
		drafts = append(drafts, draft)
	}
	fresh, err := im.tx.Subject.CreateBulk(drafts...).Save(ctx)
	if err != nil {
		return fmt.Errorf("create subjects: %w", err)
	}
	return made(im, im.known.subjects, fresh, key)
}

func orNone(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}
