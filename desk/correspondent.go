package desk

import (
	"context"
	"fmt"
	"net/mail"
	"slices"
	"strings"

	"docket/ent/db"
	"docket/ent/db/account"
	"docket/ent/db/activityparty"
	"docket/ent/db/contact"
	"docket/ent/db/predicate"
	"docket/ent/db/user"
)

// correspondence is the addresses of an e-mail as they were written.
type correspondence struct{ from, to, cc, bcc *string }

// correspondents are those whom the addresses of an e-mail belong to: a
// colleague, a contact, an account, or nobody we know. An address that several
// contacts share belongs to the one of the case, or else to the one of the
// case's account, or else to the oldest.
func (w *work) correspondents(ctx context.Context, c *db.ServiceCase, written correspondence) ([]*db.ActivityParty, error) {
	var rows []*db.ActivityParty
	for _, line := range []struct {
		role activityparty.Role
		text *string
	}{
		{activityparty.RoleSENDER, written.from}, {activityparty.RoleTO, written.to},
		{activityparty.RoleCC, written.cc}, {activityparty.RoleBCC, written.bcc},
	} {
		for _, address := range addressesIn(line.text) {
			rows = append(rows, &db.ActivityParty{Role: line.role, Address: &address})
		}
	}
	if len(rows) > mostParticipants {
		return nil, problem(CodeInvalid, "to", "At most %d people have a part.", mostParticipants)
	}
	book, err := w.addressBook(ctx, c, rows)
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		if owner, found := book[strings.ToLower(*row.Address)]; found {
			row.ContactID, row.AccountID, row.UserID = owner.ContactID, owner.AccountID, owner.UserID
		}
	}
	return rows, nil
}

// addressesIn are the bare addresses of a line that was checked before; those
// that do not fit a party are left in the line only.
func addressesIn(text *string) []string {
	if text == nil {
		return nil
	}
	list, err := mail.ParseAddressList(*text)
	if err != nil {
		return nil
	}
	var all []string
	for _, a := range list {
		if len(a.Address) <= 200 && !slices.Contains(all, a.Address) {
			all = append(all, a.Address)
		}
	}
	return all
}

// addressBook finds whose addresses these are, by address in lower case.
func (w *work) addressBook(ctx context.Context, c *db.ServiceCase, rows []*db.ActivityParty) (map[string]db.ActivityParty, error) {
	book := map[string]db.ActivityParty{}
	var addresses []string
	for _, row := range rows {
		addresses = append(addresses, *row.Address, strings.ToLower(*row.Address))
	}
	addresses = distinct(addresses)
	if len(addresses) == 0 {
		return book, nil
	}
	accounts, err := w.tx.Account.Query().
		Where(account.EmailIn(addresses...), forThoseWho[predicate.Account](w.by, CustomerRead)).Order(account.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find accounts by address: %w", err)
	}
	contacts, err := w.tx.Contact.Query().
		Where(contact.EmailIn(addresses...), forThoseWho[predicate.Contact](w.by, CustomerRead)).Order(contact.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find contacts by address: %w", err)
	}
	users, err := w.tx.User.Query().
		Where(user.EmailIn(addresses...), forThoseWho[predicate.User](w.by, PeopleRead)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find users by address: %w", err)
	}
	// What is entered later wins: the oldest account, then contacts, then users.
	slices.Reverse(accounts)
	for _, a := range accounts {
		book[strings.ToLower(*a.Email)] = db.ActivityParty{AccountID: &a.ID}
	}
	slices.SortStableFunc(contacts, func(a, b *db.Contact) int { return nearness(c, b) - nearness(c, a) })
	slices.Reverse(contacts)
	for _, p := range contacts {
		book[strings.ToLower(*p.Email)] = db.ActivityParty{ContactID: &p.ID}
	}
	for _, u := range users {
		book[*u.Email] = db.ActivityParty{UserID: &u.ID}
	}
	return book, nil
}

// nearness says how much a contact has to do with a case.
func nearness(c *db.ServiceCase, p *db.Contact) int {
	switch {
	case sameID(c.ContactID, &p.ID) || sameID(c.CustomerContactID, &p.ID):
		return 2
	case p.AccountID != nil && sameID(c.CustomerAccountID, p.AccountID):
		return 1
	}
	return 0
}

// us is a colleague as a party; none when the desk itself acts.
func us(role activityparty.Role, userID *string) []*db.ActivityParty {
	if userID == nil {
		return nil
	}
	return []*db.ActivityParty{{Role: role, UserID: userID}}
}

// them is the person to talk to about a case, or else its customer.
func them(c *db.ServiceCase, role activityparty.Role, address *string) []*db.ActivityParty {
	row := &db.ActivityParty{Role: role, ContactID: c.ContactID, Address: address}
	if row.ContactID == nil {
		row.AccountID, row.ContactID = c.CustomerAccountID, c.CustomerContactID
	}
	return []*db.ActivityParty{row}
}
