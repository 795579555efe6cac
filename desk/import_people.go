package desk

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"docket/ent/db"
	"docket/ent/db/account"
	"docket/ent/db/contact"
	"docket/ent/db/user"
)

// referUsers finds the people of the source's history; those who are new here
// can never sign in.
func (im *importing) referUsers(ctx context.Context, n named) error {
	if err := im.referPresentUsers(ctx, n); err != nil {
		return err
	}
	return findOrCreate(ctx, im, "people", n.users, im.known.users, func(u *db.User) string { return *u.ExternalID },
		func(names []string) ([]*db.User, error) {
			return im.tx.User.Query().Where(user.Source(im.source), user.ExternalIDIn(names...)).All(ctx)
		},
		func(name string, _ bool) *db.UserCreate {
			return im.tx.User.Create().SetID(newID(prefixUser)).SetName(name).
				SetRole(user.RoleAGENT).SetActive(false).SetSource(im.source).SetExternalID(name).
				SetCreatedAt(im.now).SetUpdatedAt(im.now)
		}, im.tx.User.CreateBulk)
}

// referPresentUsers finds the people of the source who are users here already.
// The batch names them by id: that two people share a name proves nothing.
func (im *importing) referPresentUsers(ctx context.Context, n named) error {
	byID := map[string][]string{}
	for name, id := range im.people {
		if n.users[name] {
			byID[id] = append(byID[id], name)
		}
	}
	if len(byID) == 0 {
		return nil
	}
	rows, err := im.tx.User.Query().Where(user.IDIn(slices.Collect(maps.Keys(byID))...)).All(ctx)
	if err != nil {
		return fmt.Errorf("find users: %w", err)
	}
	if len(rows) < len(byID) {
		return notFound("people", "user")
	}
	for _, u := range rows {
		for _, name := range byID[u.ID] {
			im.known.users[name] = u
		}
	}
	return nil
}

// referAccounts finds companies by external id. One that no import has claimed
// is also known by exactly its name.
func (im *importing) referAccounts(ctx context.Context, n named) error {
	key := func(a *db.Account) string {
		if a.ExternalID == nil {
			return a.Name
		}
		return *a.ExternalID
	}
	return findOrCreate(ctx, im, "accounts", n.accounts, im.known.accounts, key,
		func(keys []string) ([]*db.Account, error) { return im.presentAccounts(ctx, n, keys) },
		func(_ string, a ImportedAccount) *db.AccountCreate { return im.draftAccount(a) }, im.tx.Account.CreateBulk)
}

// presentAccounts are those that are here already. What was claimed by an
// import comes last and counts, and of several of a name the oldest.
func (im *importing) presentAccounts(ctx context.Context, n named, keys []string) ([]*db.Account, error) {
	claimed, err := im.tx.Account.Query().Where(account.Source(im.source), account.ExternalIDIn(keys...)).All(ctx)
	if err != nil {
		return nil, err
	}
	byName := slices.DeleteFunc(slices.Clone(keys), func(key string) bool { return n.accounts[key].Name != key })
	if len(byName) == 0 {
		return claimed, nil
	}
	free, err := im.tx.Account.Query().Where(account.NameIn(byName...), account.SourceIsNil()).Order(account.ByID()).All(ctx)
	slices.Reverse(free)
	return append(free, claimed...), err
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
	return findOrCreate(ctx, im, "contacts", n.contacts, im.known.contacts, func(c *db.Contact) string { return *c.ExternalID },
		func(keys []string) ([]*db.Contact, error) {
			return im.tx.Contact.Query().Where(contact.Source(im.source), contact.ExternalIDIn(keys...)).All(ctx)
		},
		func(key string, c ImportedContact) *db.ContactCreate {
			return im.draftContactOf(c, im.known.accounts[n.employers[key]])
		}, im.tx.Contact.CreateBulk)
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
