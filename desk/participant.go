package desk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"docket/ent/db"
	"docket/ent/db/account"
	"docket/ent/db/activity"
	"docket/ent/db/activityparty"
	"docket/ent/db/contact"
	"docket/ent/db/predicate"
	"docket/ent/db/user"
)

// Participant is somebody with a part in an activity.
type Participant struct {
	Role activityparty.Role
	// ID names a contact, an account or a colleague; absent for somebody we do
	// not know, who has an Address.
	ID *string
	// Address is the one used: of mail, or a telephone number.
	Address *string
}

// mostParticipants is how many people one activity has.
const mostParticipants = 100

// ParticipantRoles are the parts that there are in a kind of activity. Those of
// an e-mail are read from its addresses and never given apart.
func ParticipantRoles(kind activity.Kind) []activityparty.Role {
	switch kind {
	case activity.KindPHONE_CALL:
		return []activityparty.Role{activityparty.RoleSENDER, activityparty.RoleTO}
	case activity.KindAPPOINTMENT:
		return []activityparty.Role{activityparty.RoleREQUIRED_ATTENDEE, activityparty.RoleOPTIONAL_ATTENDEE, activityparty.RoleORGANIZER}
	case activity.KindTASK:
		return []activityparty.Role{activityparty.RoleREQUIRED_ATTENDEE, activityparty.RoleOPTIONAL_ATTENDEE}
	}
	return nil
}

// participants checks who is given to have a part, and finds them.
func (w *work) participants(ctx context.Context, kind activity.Kind, given []Participant) ([]*db.ActivityParty, error) {
	var problems Problems
	if len(given) > mostParticipants {
		return nil, problem(CodeInvalid, "parties", "At most %d people have a part.", mostParticipants)
	}
	known, err := w.known(ctx, given)
	if err != nil {
		return nil, err
	}
	var rows []*db.ActivityParty
	for i, p := range given {
		field := fmt.Sprintf("parties.%d", i)
		row := &db.ActivityParty{Role: p.Role, Address: problems.optionalLine(field+".address", p.Address, 200)}
		switch {
		case !slices.Contains(ParticipantRoles(kind), p.Role):
			problems.add(CodeInvalid, field+".role", "There is no such part in this kind of activity.")
		case p.ID == nil && row.Address == nil:
			problems.add(CodeRequired, field+".partyId", "Say who it is, or give an address.")
		case p.ID != nil && !known.name(row, *p.ID):
			problems.add(CodeNotFound, field+".partyId", "There is no such person or company.")
		}
		rows = append(rows, row)
	}
	return rows, problems.orNil()
}

// acquaintances are the ids of people and companies that were found.
type acquaintances map[string]string // id to kind

// name points a row at somebody who was found.
func (a acquaintances) name(row *db.ActivityParty, id string) bool {
	switch a[id] {
	case contact.Table:
		row.ContactID = &id
	case account.Table:
		row.AccountID = &id
	case user.Table:
		row.UserID = &id
	default:
		return false
	}
	return true
}

// known finds those of the people and companies that the actor may see.
func (w *work) known(ctx context.Context, given []Participant) (acquaintances, error) {
	var ids []string
	for _, p := range given {
		if p.ID != nil {
			ids = append(ids, *p.ID)
		}
	}
	found := acquaintances{}
	if len(ids) == 0 {
		return found, nil
	}
	contacts, err := w.tx.Contact.Query().Where(contact.IDIn(ids...), forThoseWho[predicate.Contact](w.by, CustomerRead)).IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("find contacts: %w", err)
	}
	accounts, err := w.tx.Account.Query().Where(account.IDIn(ids...), forThoseWho[predicate.Account](w.by, CustomerRead)).IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("find accounts: %w", err)
	}
	users, err := w.tx.User.Query().Where(user.IDIn(ids...), forThoseWho[predicate.User](w.by, PeopleRead)).IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("find users: %w", err)
	}
	for kind, some := range map[string][]string{contact.Table: contacts, account.Table: accounts, user.Table: users} {
		for _, id := range some {
			found[id] = kind
		}
	}
	return found, nil
}

// addParties writes who has a part in an activity, in the order given within
// each role.
func (w *work) addParties(ctx context.Context, a *db.Activity, rows []*db.ActivityParty) error {
	w.activities[a.ID] = a.CaseID
	positions := map[activityparty.Role]int{}
	for _, row := range rows {
		added, err := w.tx.ActivityParty.Create().
			SetID(newID(prefixParty)).SetActivityID(a.ID).SetRole(row.Role).SetPosition(positions[row.Role]).
			SetNillableContactID(row.ContactID).SetNillableAccountID(row.AccountID).SetNillableUserID(row.UserID).
			SetNillableAddress(row.Address).Save(ctx)
		if err != nil {
			return fmt.Errorf("add a party: %w", err)
		}
		positions[row.Role]++
		if err := w.created(added); err != nil {
			return err
		}
	}
	return nil
}

// replaceParties makes the people of an activity those given, and reports
// whether they were others before.
func (w *work) replaceParties(ctx context.Context, a *db.Activity, rows []*db.ActivityParty) (bool, error) {
	now, err := w.tx.ActivityParty.Query().Where(activityparty.ActivityID(a.ID)).
		Order(activityparty.ByRole(), activityparty.ByPosition()).All(ctx)
	if err != nil {
		return false, fmt.Errorf("find the parties: %w", err)
	}
	if sameParties(now, rows) {
		return false, nil
	}
	w.activities[a.ID] = a.CaseID
	for _, row := range now {
		if err := w.removeParty(ctx, row); err != nil {
			return false, err
		}
	}
	return true, w.addParties(ctx, a, rows)
}

func (w *work) removeParty(ctx context.Context, row *db.ActivityParty) error {
	if err := w.tx.ActivityParty.DeleteOne(row).Exec(ctx); err != nil {
		return fmt.Errorf("remove a party: %w", err)
	}
	return w.deleted(row)
}

// sameParties compares people role by role, in their order.
func sameParties(a, b []*db.ActivityParty) bool {
	byRole := func(p, q *db.ActivityParty) int { return strings.Compare(string(p.Role), string(q.Role)) }
	a, b = slices.Clone(a), slices.Clone(b)
	slices.SortStableFunc(a, byRole)
	slices.SortStableFunc(b, byRole)
	return slices.EqualFunc(a, b, func(p, q *db.ActivityParty) bool {
		return p.Role == q.Role && sameID(p.ContactID, q.ContactID) && sameID(p.AccountID, q.AccountID) &&
			sameID(p.UserID, q.UserID) && sameID(p.Address, q.Address)
	})
}
