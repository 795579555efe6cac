package desk

import (
	"context"
	"errors"

	"docket/ent/db"
)

// draftReferences looks up every record a new case points at and sets it, or
// adds the problems that name the fields.
func (w *work) draftReferences(ctx context.Context, draft *db.ServiceCaseCreate, in NewCase, problems *Problems) {
	customer, err := w.customer(ctx, "customerId", in.CustomerID)
	if problems.take(err) {
		draft.SetNillableCustomerAccountID(customer.accountID()).SetNillableCustomerContactID(customer.contactID())
		problems.take(w.draftContact(ctx, draft, customer, in.ContactID))
	}
	if in.SubjectID != nil {
		_, err := w.subject(ctx, "subjectId", *in.SubjectID)
		problems.take(err)
		draft.SetSubjectID(*in.SubjectID)
	}
	if in.ProductID != nil {
		_, err := w.product(ctx, "productId", *in.ProductID)
		problems.take(err)
		draft.SetProductID(*in.ProductID)
	}
	problems.take(w.draftOwner(ctx, draft, in.OwnerID))
}

// draftContact sets the person to talk to: the one named, or the customer
// when that is a person.
func (w *work) draftContact(ctx context.Context, draft *db.ServiceCaseCreate, customer party, id *string) error {
	if id == nil {
		draft.SetNillableContactID(customer.contactID())
		return nil
	}
	person, err := w.contactOf(ctx, customer, *id)
	if err != nil {
		return err
	}
	draft.SetContactID(person.ID)
	return nil
}

// contactOf finds a person who belongs to the customer.
func (w *work) contactOf(ctx context.Context, customer party, id string) (*db.Contact, error) {
	person, err := w.contact(ctx, "contactId", id)
	if err != nil {
		return nil, err
	}
	if !customer.has(person) {
		return nil, problem(CodeInvalid, "contactId", "%s does not belong to this customer.", person.Name)
	}
	return person, nil
}

// draftOwner sets who answers for the case: the one named, or the actor.
func (w *work) draftOwner(ctx context.Context, draft *db.ServiceCaseCreate, id *string) error {
	if id == nil && w.by.UserID == "" {
		return problem(CodeRequired, "ownerId", "A case needs an owner.")
	}
	if id == nil {
		draft.SetOwnerUserID(w.by.UserID)
		return nil
	}
	owner, err := w.assignee(ctx, "ownerId", *id)
	if err != nil {
		return err
	}
	draft.SetNillableOwnerUserID(owner.userID()).SetNillableOwnerTeamID(owner.teamID())
	return nil
}

// take collects a refusal and reports whether there was none. A failure of
// ours is kept as it is and ends the verb in orNil.
func (ps *Problems) take(err error) bool {
	if err == nil {
		return true
	}
	p, refused := errors.AsType[*Problem](err)
	if !refused {
		p = &Problem{cause: err}
	}
	*ps = append(*ps, p)
	return false
}

// takeAll is take for what may be several refusals at once.
func (ps *Problems) takeAll(err error) {
	if several, ok := errors.AsType[Problems](err); ok {
		*ps = append(*ps, several...)
		return
	}
	ps.take(err)
}
