package desk

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"docket/ent/db"
	"docket/ent/db/account"
	"docket/ent/db/contact"
	"docket/ent/db/entitlement"
)

// EntitlementChoice is an entitlement beside a case, and what choosing it would
// do.
type EntitlementChoice struct {
	Entitlement *db.Entitlement
	// Obstacle says why it cannot be chosen; empty when it can.
	Obstacle EntitlementObstacle
	// IsDefault is true for the one that is given by itself.
	IsDefault bool
	// Charge is what is taken at once, in hundredths: nothing when terms are
	// counted at the end.
	Charge int64
	// Channel is the one whose terms count too; nil when none does.
	Channel *db.EntitlementChannel
}

// EntitlementChoices are the entitlements of a customer beside a case.
type EntitlementChoices struct {
	// Choices has what can be used first, then what cannot.
	Choices []*EntitlementChoice
	// Default is the customer's default, whether it fits or not; nil when there
	// is none.
	Default *EntitlementChoice
	// Given is true when the default would be given to a new case by itself.
	Given bool
}

// EntitlementsOf are the entitlements of customers that can be looked at beside a
// case: those in force, waiting, expired and cancelled, with what they are
// limited to. Drafts are nobody's choice.
func (d *Desk) EntitlementsOf(ctx context.Context, by Actor, customerIDs []string) (map[string][]*db.Entitlement, error) {
	rows, err := covers(d.Entitlements(by).Where(
		entitlement.Or(entitlement.CustomerAccountIDIn(customerIDs...), entitlement.CustomerContactIDIn(customerIDs...)),
		entitlement.StatusNEQ(entitlement.StatusDRAFT),
	)).Order(entitlement.ByEndsOn(), entitlement.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find entitlements of customers: %w", err)
	}
	of := map[string][]*db.Entitlement{}
	for _, e := range rows {
		of[*entitled(e)] = append(of[*entitled(e)], e)
	}
	return of, nil
}

// ChoicesFor sorts the entitlements of a customer by what they are to a case.
func ChoicesFor(s *EntitlementSettings, all []*db.Entitlement, about Covered) *EntitlementChoices {
	answer := &EntitlementChoices{Choices: []*EntitlementChoice{}}
	for _, e := range all {
		choice := &EntitlementChoice{Entitlement: e, Obstacle: ObstacleTo(e, s.Today, about), IsDefault: IsDefault(e, s.Today)}
		if !about.Free {
			choice.Channel = channelOf(e, about.Origin)
			if e.DecreaseOn == entitlement.DecreaseOnCREATION {
				choice.Charge = oneCase
			}
		}
		answer.Choices = append(answer.Choices, choice)
		if choice.IsDefault {
			answer.Default = choice
			answer.Given = s.DefaultOnCreate && choice.Obstacle == ""
		}
	}
	slices.SortStableFunc(answer.Choices, func(a, b *EntitlementChoice) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.Entitlement.EndsOn, b.Entitlement.EndsOn))
	})
	return answer
}

func rank(c *EntitlementChoice) int {
	return slices.Index([]EntitlementObstacle{"", UsedUp, ChannelUsedUp, OtherProduct, OtherContact, NotActive, OtherCustomer}, c.Obstacle)
}

// EntitlementVerdict says why a case has the entitlement it has, or none.
type EntitlementVerdict string

// The verdicts.
const (
	EntitlementGiven     EntitlementVerdict = "GIVEN"
	NoDefaultEntitlement EntitlementVerdict = "NO_DEFAULT"
	DefaultSwitchedOff   EntitlementVerdict = "DEFAULT_SWITCHED_OFF"
	DefaultDoesNotFit    EntitlementVerdict = "DEFAULT_DOES_NOT_FIT"
	DefaultNotTaken      EntitlementVerdict = "DEFAULT_NOT_TAKEN"
)

// VerdictOn says why a case has the entitlement it has, or none.
func VerdictOn(s *EntitlementSettings, c *db.ServiceCase, choices *EntitlementChoices) EntitlementVerdict {
	switch {
	case c.EntitlementID != nil:
		return EntitlementGiven
	case choices.Default == nil:
		return NoDefaultEntitlement
	case choices.Default.Obstacle != "":
		return DefaultDoesNotFit
	case !s.DefaultOnCreate:
		return DefaultSwitchedOff
	}
	return DefaultNotTaken
}

// CustomerSeen reports whether the actor may see an account or contact.
func (d *Desk) CustomerSeen(ctx context.Context, by Actor, id string) (bool, error) {
	seen, err := d.Accounts(by).Where(account.ID(id)).Exist(ctx)
	if err != nil || seen {
		return seen, err
	}
	return d.Contacts(by).Where(contact.ID(id)).Exist(ctx)
}
