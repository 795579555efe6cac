package desk

import (
	"context"
	"fmt"
	"slices"

	"docket/ent/db"
	"docket/ent/db/account"
	"docket/ent/db/contact"
)

// referAccounts finds companies by external id. One that no import has claimed
// is also known by exactly its name.
func (im *importing) referAccounts(ctx context.Context, n named) error {
	im.known.accounts = map[string]*db.Account{}
	if len(n.accounts) == 0 {
		return nil
	}
	rows, err := im.tx.Account.Query().Where(account.Source(im.source), account.ExternalIDIn(missing(n.accounts, im.known.accounts)...)).All(ctx)
	if err != nil {
		return fmt.Errorf("find accounts: %w", err)
	}
	take(im.known.accounts, rows, func(a *db.Account) string { return *a.ExternalID })
	if err := im.accountsByName(ctx, n); err != nil {
		return err
	}
	var drafts []*db.AccountCreate
	for _, key := range missing(n.accounts, im.known.accounts) {
		drafts = append(drafts, im.draftAccount(n.accounts[key]))
	}
	fresh, err := im.tx.Account.CreateBulk(drafts...).Save(ctx)
	if err != nil {
		return fmt.Errorf("create accounts: %w", err)
	}
	return made(im, im.known.accounts, fresh, func(a *db.Account) string { return *a.ExternalID })
}

// accountsByName looks for the accounts that the source knows by name only.
func (im *importing) accountsByName(ctx context.Context, n named) error {
	var byName []string
	for _, key := range missing(n.accounts, im.known.accounts) {
		if n.accounts[key].Name == key {
			byName = append(byName, key)
		}
	}
	if len(byName) == 0 {
		return nil
	}
	rows, err := im.tx.Account.Query().Where(account.NameIn(byName...), account.SourceIsNil()).
		Order(account.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("find accounts by name: %w", err)
	}
	slices.Reverse(rows) // of several, the oldest is noted last and stays
	take(im.known.accounts, rows, func(a *db.Account) string { return a.Name })
	return nil
}

func (im *importing) draftAccount(a ImportedAccount) *db.AccountCreate {
	return im.tx.Account.Create().SetID(newID(prefixAccount)).SetName(a.Name).
		SetNillableEmail(orNone(a.Email)).SetNillablePhone(orNone(a.Phone)).
		SetNillableCity(orNone(a.City)).SetNillableCountry(orNone(a.Country)).
		SetNillableAccountNumber(orNone(a.AccountNumber)).SetNillableWebsite(orNone(a.Website)).SetNillableTimeZone(orNone(a.TimeZone)).
		SetSearchText(searchText([]*string{&a.Name, &a.Email}, orNone(a.Phone))).
		SetSource(im.source).SetExternalID(a.ExternalID).
		SetCreatedAt(im.now).SetUpdatedAt(im.now)
}

func (im *importing) referContacts(ctx context.Context, n named) error {
	im.known.contacts = map[string]*db.Contact{}
	if len(n.contacts) == 0 {
		return nil
	}
	key := func(c *db.Contact) string { return *c.ExternalID }
	rows, err := im.tx.Contact.Query().Where(contact.Source(im.source), contact.ExternalIDIn(missing(n.contacts, im.known.contacts)...)).All(ctx)
	if err != nil {
		return fmt.Errorf("find contacts: %w", err)
	}
	take(im.known.contacts, rows, key)
	var drafts []*db.ContactCreate
	for _, id := range missing(n.contacts, im.known.contacts) {
		drafts = append(drafts, im.draftContactOf(n.contacts[id], im.known.accounts[n.employers[id]]))
	}
	fresh, err := im.tx.Contact.CreateBulk(drafts...).Save(ctx)
	if err != nil {
		return fmt.Errorf("create contacts: %w", err)
	}
	return made(im, im.known.contacts, fresh, key)
}

func (im *importing) draftContactOf(c ImportedContact, employer *db.Account) *db.ContactCreate {
	first, last := personNames(c.Name)
	draft := im.tx.Contact.Create().SetID(newID(prefixContact)).
		SetName(c.Name).SetNillableFirstName(orNone(first)).SetLastName(last).
		SetNillableJobTitle(orNone(c.JobTitle)).
		SetNillableEmail(orNone(c.Email)).SetNillablePhone(orNone(c.Phone)).
		SetNillableCity(orNone(c.City)).SetNillableCountry(orNone(c.Country)).
		SetNillableMobilePhone(orNone(c.MobilePhone)).SetNillableTimeZone(orNone(c.TimeZone)).SetNillableLanguage(orNone(c.Language)).
		SetSearchText(searchText([]*string{&c.Name, &c.Email}, orNone(c.Phone))).
		SetSource(im.source).SetExternalID(c.ExternalID).
		SetCreatedAt(im.now).SetUpdatedAt(im.now)
	if employer != nil {
		draft.SetAccountID(employer.ID)
	}
	return draft
}
