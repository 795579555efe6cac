package desk

import (
	"context"
	"fmt"
	"strings"

	"docket/ent/db"
	"docket/ent/db/account"
	"docket/ent/db/contact"
	"docket/ent/db/predicate"
)

// NewContact is a person to be entered as a customer.
type NewContact struct {
	FirstName   *string
	LastName    string
	JobTitle    *string
	Email       *string
	Phone       *string
	MobilePhone *string
	City        *string
	// Country is a code of two letters.
	Country *string
	// TimeZone is an IANA name.
	TimeZone *string
	// Language is a BCP 47 tag.
	Language *string
	// AccountID is the company the person belongs to.
	AccountID      *string
	IdempotencyKey string
}

// CreateContact enters a person as a customer.
func (d *Desk) CreateContact(ctx context.Context, by Actor, in NewContact) (*db.Contact, error) {
	c := call{verb: "createContact", needs: CustomerWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Contact, error) {
		draft, err := w.draftContactRow(ctx, in)
		if err != nil {
			return nil, err
		}
		entered, err := draft.Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("enter contact: %w", err)
		}
		return entered, w.created(entered)
	})
}

func (w *work) draftContactRow(ctx context.Context, in NewContact) (*db.ContactCreate, error) {
	var problems Problems
	first := problems.optionalLine("firstName", in.FirstName, 50)
	last := problems.line("lastName", in.LastName, 50)
	email := problems.address("email", in.Email)
	phone := problems.optionalLine("phone", in.Phone, 50)
	mobile := problems.optionalLine("mobilePhone", in.MobilePhone, 50)
	name := fullName(first, last)
	if in.AccountID != nil {
		problems.take(w.hasAccount(ctx, *in.AccountID))
	}
	draft := w.tx.Contact.Create().
		SetID(newID(prefixContact)).SetCreatedAt(w.now).SetUpdatedAt(w.now).
		SetName(name).SetNillableFirstName(first).SetLastName(last).
		SetNillableEmail(email).SetNillablePhone(phone).SetNillableMobilePhone(mobile).
		SetNillableJobTitle(problems.optionalLine("jobTitle", in.JobTitle, 100)).
		SetNillableCity(problems.optionalLine("city", in.City, 80)).
		SetNillableCountry(problems.country("country", in.Country)).
		SetNillableTimeZone(problems.timeZone("timeZone", in.TimeZone)).
		SetNillableLanguage(problems.language("language", in.Language)).
		SetNillableAccountID(in.AccountID).
		SetSearchText(searchText([]*string{&name, email}, phone, mobile))
	return draft, problems.orNil()
}

// fullName is a person as shown and sorted.
func fullName(first *string, last string) string {
	if first == nil {
		return last
	}
	return strings.TrimSpace(*first + " " + last)
}

// hasAccount refuses a company that there is not.
func (w *work) hasAccount(ctx context.Context, id string) error {
	_, err := w.tx.Account.Query().Where(account.ID(id), forThoseWho[predicate.Account](w.by, CustomerRead)).Only(ctx)
	return found(err, "accountId", "account")
}

func (w *work) lockContact(ctx context.Context, id string) (*db.Contact, error) {
	query := w.tx.Contact.Query().Where(contact.ID(id), forThoseWho[predicate.Contact](w.by, CustomerRead))
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	c, err := query.Only(ctx)
	return c, found(err, "contactId", "contact")
}
