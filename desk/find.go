package desk

import (
	"context"
	"errors"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/account"
	"docket/ent/db/contact"
	"docket/ent/db/predicate"
	"docket/ent/db/product"
	"docket/ent/db/queue"
	"docket/ent/db/servicecase"
	"docket/ent/db/subject"
	"docket/ent/db/team"
	"docket/ent/db/user"
)

// lockCase reads a case that the actor may see and holds it until the end of
// the transaction, so that nobody else decides on it meanwhile.
func (w *work) lockCase(ctx context.Context, field, id string) (*db.ServiceCase, error) {
	query := w.tx.ServiceCase.Query().Where(servicecase.ID(id), visibleCase(w.by))
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	c, err := query.Only(ctx)
	if err != nil {
		return nil, found(err, field, "case")
	}
	w.queues[c.ID] = c.QueueID
	return c, nil
}

// lockActiveCase is lockCase for verbs that a closed case refuses.
func (w *work) lockActiveCase(ctx context.Context, field, id string) (*db.ServiceCase, error) {
	c, err := w.lockCase(ctx, field, id)
	if err != nil {
		return nil, err
	}
	if c.Status != servicecase.StatusACTIVE {
		return nil, closedCase(field, c)
	}
	return c, nil
}

// lockCases reads those of the cases that the actor may see and holds them,
// lowest id first.
func (w *work) lockCases(ctx context.Context, ids []string) (map[string]*db.ServiceCase, error) {
	query := w.tx.ServiceCase.Query().
		Where(servicecase.IDIn(ids...), visibleCase(w.by)).
		Order(servicecase.ByID())
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	rows, err := query.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("lock cases: %w", err)
	}
	cases := make(map[string]*db.ServiceCase, len(rows))
	for _, c := range rows {
		cases[c.ID] = c
		w.queues[c.ID] = c.QueueID
	}
	return cases, nil
}

func closedCase(field string, c *db.ServiceCase) *Problem {
	return problem(CodeCaseClosed, field, "Case %s is closed and cannot be changed this way.", c.Number)
}

// party is an account or a contact: who a case is for. Exactly one is set.
type party struct {
	account *db.Account
	contact *db.Contact
}

func (p party) accountID() *string {
	if p.account == nil {
		return nil
	}
	return &p.account.ID
}

func (p party) contactID() *string {
	if p.contact == nil {
		return nil
	}
	return &p.contact.ID
}

// has reports whether the person belongs to the customer: works at the
// account, or is the contact.
func (p party) has(person *db.Contact) bool {
	if p.contact != nil {
		return p.contact.ID == person.ID
	}
	return person.AccountID != nil && *person.AccountID == p.account.ID
}

// customer finds the account or contact with the id.
func (w *work) customer(ctx context.Context, field, id string) (party, error) {
	a, err := w.tx.Account.Query().Where(account.ID(id), forThoseWho[predicate.Account](w.by, CustomerRead)).Only(ctx)
	if err == nil {
		return party{account: a}, nil
	}
	if !db.IsNotFound(err) {
		return party{}, fmt.Errorf("find account: %w", err)
	}
	c, err := w.contact(ctx, field, id)
	if err != nil {
		return party{}, found(err, field, "customer")
	}
	return party{contact: c}, nil
}

func (w *work) contact(ctx context.Context, field, id string) (*db.Contact, error) {
	c, err := w.tx.Contact.Query().Where(contact.ID(id), forThoseWho[predicate.Contact](w.by, CustomerRead)).Only(ctx)
	return c, found(err, field, "contact")
}

// assignee is a user or a team: who answers for a case. Exactly one is set.
type assignee struct {
	user *db.User
	team *db.Team
}

func (a assignee) userID() *string {
	if a.user == nil {
		return nil
	}
	return &a.user.ID
}

func (a assignee) teamID() *string {
	if a.team == nil {
		return nil
	}
	return &a.team.ID
}

// assignee finds the active user or the team with the id.
func (w *work) assignee(ctx context.Context, field, id string) (assignee, error) {
	a, err := w.colleague(ctx, field, id)
	if err == nil && a.user != nil && !a.user.Active {
		return assignee{}, problem(CodeInvalid, field, "%s is not active.", a.user.Name)
	}
	return a, err
}

// colleague finds the user, active or not, or the team with the id.
func (w *work) colleague(ctx context.Context, field, id string) (assignee, error) {
	u, err := w.tx.User.Query().Where(user.ID(id)).Only(ctx)
	if err == nil {
		return assignee{user: u}, nil
	}
	if !db.IsNotFound(err) {
		return assignee{}, fmt.Errorf("find user: %w", err)
	}
	t, err := w.tx.Team.Query().Where(team.ID(id)).Only(ctx)
	return assignee{team: t}, found(err, field, "user or team")
}

func (w *work) queue(ctx context.Context, field, id string) (*db.Queue, error) {
	q, err := w.tx.Queue.Query().Where(queue.ID(id), visibleQueue(w.by)).Only(ctx)
	return q, found(err, field, "queue")
}

func (w *work) subject(ctx context.Context, field, id string) (*db.Subject, error) {
	s, err := w.tx.Subject.Query().Where(subject.ID(id)).Only(ctx)
	return s, found(err, field, "subject")
}

func (w *work) product(ctx context.Context, field, id string) (*db.Product, error) {
	p, err := w.tx.Product.Query().Where(product.ID(id)).Only(ctx)
	return p, found(err, field, "product")
}

// found turns "no row" into the problem that names the field.
func found(err error, field, what string) error {
	switch {
	case err == nil:
		return nil
	case db.IsNotFound(err):
		return notFound(field, what)
	}
	if _, refused := errors.AsType[*Problem](err); refused {
		return notFound(field, what)
	}
	return fmt.Errorf("find %s: %w", what, err)
}
