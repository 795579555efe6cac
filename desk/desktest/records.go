package desktest

import (
	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/queue"
	"docket/ent/db/servicecase"
)

// Account is a new company.
func (d *Desk) Account(name string) *db.Account {
	d.t.Helper()
	a, err := d.CreateAccount(d.t.Context(), desk.Itself(), desk.NewAccount{Name: name})
	return must(d, a, err)
}

// Contact is a new person, of a company or of none (nil).
func (d *Desk) Contact(first, last string, of *db.Account) *db.Contact {
	d.t.Helper()
	in := desk.NewContact{FirstName: &first, LastName: last}
	if of != nil {
		in.AccountID = &of.ID
	}
	c, err := d.CreateContact(d.t.Context(), desk.Itself(), in)
	return must(d, c, err)
}

// Queue is a new public queue, owned by a new supervisor.
func (d *Desk) Queue(name string) *db.Queue {
	d.t.Helper()
	return d.queue(name, queue.VisibilityPUBLIC)
}

// PrivateQueue is a new queue that only these members, supervisors and
// administrators see.
func (d *Desk) PrivateQueue(name string, members ...desk.Actor) *db.Queue {
	d.t.Helper()
	q := d.queue(name, queue.VisibilityPRIVATE)
	for _, m := range members {
		_, err := d.AddQueueMember(d.t.Context(), desk.Itself(), desk.QueueMembership{QueueID: q.ID, MemberID: m.UserID})
		must(d, q, err)
	}
	return q
}

func (d *Desk) queue(name string, visibility queue.Visibility) *db.Queue {
	d.t.Helper()
	owner := d.Supervisor("Owner of " + name)
	q, err := d.CreateQueue(d.t.Context(), desk.Itself(), desk.NewQueue{Name: name, Visibility: visibility, OwnerID: &owner.UserID})
	return must(d, q, err)
}

// Subject is a new node of the subject tree, below another or at the root (nil).
func (d *Desk) Subject(title string, below *db.Subject) *db.Subject {
	d.t.Helper()
	in := desk.NewSubject{Title: title}
	if below != nil {
		in.ParentID = &below.ID
	}
	s, err := d.CreateSubject(d.t.Context(), desk.Itself(), in)
	return must(d, s, err)
}

// Product is a new product.
func (d *Desk) Product(name string) *db.Product {
	d.t.Helper()
	p, err := d.CreateProduct(d.t.Context(), desk.Itself(), desk.NewProduct{Name: name})
	return must(d, p, err)
}

// Case is a case opened by somebody; without For it is for a new account with
// the case's title.
func (d *Desk) Case(by desk.Actor, title string, with ...With) *db.ServiceCase {
	d.t.Helper()
	in := desk.NewCase{Title: title}
	for _, more := range with {
		more(&in)
	}
	if in.CustomerID == "" {
		in.CustomerID = d.Account("Customer of " + title).ID
	}
	c, err := d.CreateCase(d.t.Context(), by, in)
	return must(d, c, err)
}

// With says more about a case that is opened.
type With func(*desk.NewCase)

// For names the customer of a case.
func For(customer interface{ RowID() string }) With {
	return func(in *desk.NewCase) { in.CustomerID = customer.RowID() }
}

// In puts a case into a queue.
func In(q *db.Queue) With { return func(in *desk.NewCase) { in.QueueID = &q.ID } }

// Prioritised says how much a case matters.
func Prioritised(p servicecase.Priority) With {
	return func(in *desk.NewCase) { in.Priority = p }
}

// Closed makes a case resolved. It writes the row itself, past the verbs and
// the change log.
func (d *Desk) Closed(c *db.ServiceCase) *db.ServiceCase {
	d.t.Helper()
	closed, err := d.Database.Client.ServiceCase.UpdateOneID(c.ID).
		SetStatus(servicecase.StatusRESOLVED).SetStatusReasonID("reason_problem_solved").
		SetResolvedAt(d.Now()).AddVersion(1).Save(d.t.Context())
	return must(d, closed, err)
}
