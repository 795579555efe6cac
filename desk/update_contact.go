package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
)

// ContactUpdate is a change of a person. Fields that are not given stay as
// they are.
type ContactUpdate struct {
	ContactID       string
	ExpectedVersion *int
	FirstName       Field[string]
	LastName        Field[string]
	JobTitle        Field[string]
	Email           Field[string]
	Phone           Field[string]
	MobilePhone     Field[string]
	City            Field[string]
	Country         Field[string]
	TimeZone        Field[string]
	Language        Field[string]
	AccountID       Field[string]
	IdempotencyKey  string
}

// UpdateContact changes a person.
func (d *Desk) UpdateContact(ctx context.Context, by Actor, in ContactUpdate) (*db.Contact, error) {
	c := call{verb: "updateContact", needs: CustomerWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Contact, error) {
		person, err := w.lockContact(ctx, in.ContactID)
		if err != nil {
			return nil, err
		}
		if in.ExpectedVersion != nil && *in.ExpectedVersion != person.Version {
			return nil, stale("contact")
		}
		draft, err := w.draftContactUpdate(ctx, person, in)
		if err != nil {
			return nil, err
		}
		if same, err := changesNothing(draft.Mutation(), person); err != nil || same {
			return person, err
		}
		saved, err := draft.AddVersion(1).SetUpdatedAt(w.now).Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("update contact: %w", err)
		}
		return saved, w.updated(person, saved)
	})
}

func (w *work) draftContactUpdate(ctx context.Context, person *db.Contact, in ContactUpdate) (*db.ContactUpdateOne, error) {
	var problems Problems
	draft := person.Update()
	first := problems.optionalLineField("firstName", in.FirstName, 50)
	last := problems.lineField("lastName", in.LastName, 50)
	email := in.Email.in(problems.address, "email")
	phone := problems.optionalLineField("phone", in.Phone, 50)
	mobile := problems.optionalLineField("mobilePhone", in.MobilePhone, 50)
	put(first, draft.SetFirstName, draft.ClearFirstName)
	putValue(last, draft.SetLastName)
	put(email, draft.SetEmail, draft.ClearEmail)
	put(phone, draft.SetPhone, draft.ClearPhone)
	put(mobile, draft.SetMobilePhone, draft.ClearMobilePhone)
	put(problems.optionalLineField("jobTitle", in.JobTitle, 100), draft.SetJobTitle, draft.ClearJobTitle)
	put(problems.optionalLineField("city", in.City, 80), draft.SetCity, draft.ClearCity)
	put(in.Country.in(problems.country, "country"), draft.SetCountry, draft.ClearCountry)
	put(in.TimeZone.in(problems.timeZone, "timeZone"), draft.SetTimeZone, draft.ClearTimeZone)
	put(in.Language.in(problems.language, "language"), draft.SetLanguage, draft.ClearLanguage)
	if in.AccountID.Value != nil {
		problems.take(w.hasAccount(ctx, *in.AccountID.Value))
	}
	put(in.AccountID, draft.SetAccountID, draft.ClearAccountID)
	name := fullName(first.or(person.FirstName), *last.or(&person.LastName))
	draft.SetName(name).SetSearchText(searchText(
		[]*string{&name, email.or(person.Email)}, phone.or(person.Phone), mobile.or(person.MobilePhone)))
	return draft, problems.orNil()
}
