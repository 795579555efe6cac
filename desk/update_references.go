package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/account"
	"docket/ent/db/contact"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
)

// draftNewReferences looks up every record that the case is to point at and
// sets it, or adds the problems that name the fields.
func (w *work) draftNewReferences(ctx context.Context, draft *db.ServiceCaseUpdateOne, c *db.ServiceCase, in CaseUpdate, problems *Problems) {
	if in.CustomerID.Given || in.ContactID.Given {
		problems.take(w.draftNewCustomer(ctx, draft, c, in))
	}
	if in.SubjectID.Value != nil {
		_, err := w.subject(ctx, "subjectId", *in.SubjectID.Value)
		problems.take(err)
	}
	put(in.SubjectID, draft.SetSubjectID, draft.ClearSubjectID)
	if in.ProductID.Value != nil {
		_, err := w.product(ctx, "productId", *in.ProductID.Value)
		problems.take(err)
	}
	put(in.ProductID, draft.SetProductID, draft.ClearProductID)
	if in.ExistingCaseID.Value != nil {
		problems.take(w.mayContinue(ctx, c, *in.ExistingCaseID.Value))
	}
	put(in.ExistingCaseID, draft.SetExistingCaseID, draft.ClearExistingCaseID)
	if id := notNull(problems, "statusReasonId", in.StatusReasonID); id.Value != nil {
		problems.take(w.draftStatusReason(ctx, draft, c, *id.Value))
	}
}

// mayContinue refuses what a case cannot go on with: itself, and a case that the
// actor may not see.
func (w *work) mayContinue(ctx context.Context, c *db.ServiceCase, id string) error {
	if id == c.ID {
		return problem(CodeInvalid, "existingCaseId", "Case %s cannot go on with itself.", c.Number)
	}
	seen, err := w.tx.ServiceCase.Query().Where(servicecase.ID(id), visibleCase(w.by)).Exist(ctx)
	if err == nil && !seen {
		return notFound("existingCaseId", "case")
	}
	return err
}

// draftNewCustomer sets the customer and the person to talk to. Another
// customer empties the person unless one is given with it.
func (w *work) draftNewCustomer(ctx context.Context, draft *db.ServiceCaseUpdateOne, c *db.ServiceCase, in CaseUpdate) error {
	if in.CustomerID.Given && in.CustomerID.Value == nil {
		return problem(CodeRequired, "customerId", "A case needs a customer.")
	}
	customer, another, err := w.customerAfter(ctx, c, in.CustomerID)
	if err != nil {
		return err
	}
	if another {
		put(Field[string]{Given: true, Value: customer.accountID()}, draft.SetCustomerAccountID, draft.ClearCustomerAccountID)
		put(Field[string]{Given: true, Value: customer.contactID()}, draft.SetCustomerContactID, draft.ClearCustomerContactID)
	}
	switch {
	case in.ContactID.Value != nil:
		person, err := w.contactOf(ctx, customer, *in.ContactID.Value)
		if err != nil {
			return err
		}
		draft.SetContactID(person.ID)
	case in.ContactID.Given || another:
		draft.ClearContactID()
	}
	return nil
}

// customerAfter is who the case will be for, and whether that is another
// customer than now.
func (w *work) customerAfter(ctx context.Context, c *db.ServiceCase, given Field[string]) (party, bool, error) {
	if given.Value != nil && *given.Value != *customerID(c) {
		customer, err := w.customer(ctx, "customerId", *given.Value)
		return customer, true, err
	}
	customer, err := w.customerOf(ctx, c)
	return customer, false, err
}

// customerOf is who the case is for now.
func (w *work) customerOf(ctx context.Context, c *db.ServiceCase) (party, error) {
	if c.CustomerAccountID != nil {
		a, err := w.tx.Account.Query().Where(account.ID(*c.CustomerAccountID)).Only(ctx)
		if err != nil {
			return party{}, fmt.Errorf("find the customer of case %s: %w", c.ID, err)
		}
		return party{account: a}, nil
	}
	p, err := w.tx.Contact.Query().Where(contact.ID(*c.CustomerContactID)).Only(ctx)
	if err != nil {
		return party{}, fmt.Errorf("find the customer of case %s: %w", c.ID, err)
	}
	return party{contact: p}, nil
}

// draftStatusReason sets the finer reason, one that may follow the present one.
// Reasons of another status belong to the verbs that close and reopen cases.
func (w *work) draftStatusReason(ctx context.Context, draft *db.ServiceCaseUpdateOne, c *db.ServiceCase, id string) error {
	reason, err := w.reasonAfter(ctx, "statusReasonId", c, id, statusreason.Status(c.Status))
	if err != nil {
		return err
	}
	draft.SetStatusReasonID(reason.ID)
	return nil
}
