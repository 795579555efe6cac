package graph

import (
	"context"

	"docket/desk"
	"docket/ent/db"
	"docket/graph/model"
)

// beside is what entitlements are to a case.
type beside struct {
	settings *desk.EntitlementSettings
	choices  *desk.EntitlementChoices
}

// besideCase answers what the entitlements of its customer are to a case, read
// once for it and its siblings.
func (r *Resolver) besideCase(ctx context.Context, c *db.ServiceCase) (beside, error) {
	return forSiblings(ctx, c, "entitlement choices", func(cases []*db.ServiceCase) (map[*db.ServiceCase]beside, error) {
		settings, err := r.Desk.EntitlementSettings(ctx)
		if err != nil {
			return nil, err
		}
		customers := distinct(cases, func(c *db.ServiceCase) *string { id := desk.CoveredOf(c).CustomerID; return &id })
		all, err := r.entitlementsBeside(ctx, customers)
		return each(cases, func(c *db.ServiceCase) beside {
			about := desk.CoveredOf(c)
			return beside{settings, desk.ChoicesFor(settings, all[about.CustomerID], about)}
		}), err
	})
}

func (r *Resolver) entitlementsBeside(ctx context.Context, customers []string) (map[string][]*db.Entitlement, error) {
	all, err := r.Desk.EntitlementsOf(ctx, actor(ctx), customers)
	var rows []*db.Entitlement
	for _, some := range all {
		rows = append(rows, some...)
	}
	together(ctx, rows)
	return all, err
}

// choicesFor answers what the entitlements of a customer are to a case that does
// not exist yet.
func (r *Resolver) choicesFor(ctx context.Context, about desk.Covered) (*model.EntitlementChoices, error) {
	settings, err := r.Desk.EntitlementSettings(ctx)
	if err != nil {
		return nil, err
	}
	all, err := r.entitlementsBeside(ctx, []string{about.CustomerID})
	if err != nil {
		return nil, err
	}
	return entitlementChoices(desk.ChoicesFor(settings, all[about.CustomerID], about)), nil
}

func entitlementChoices(choices *desk.EntitlementChoices) *model.EntitlementChoices {
	told := &model.EntitlementChoices{Choices: []*model.EntitlementChoice{}, DefaultApplies: choices.Given}
	for _, c := range choices.Choices {
		choice := entitlementChoice(c)
		told.Choices = append(told.Choices, choice)
		if c == choices.Default {
			told.Default = choice
		}
	}
	return told
}

func entitlementChoice(c *desk.EntitlementChoice) *model.EntitlementChoice {
	told := &model.EntitlementChoice{
		Entitlement: c.Entitlement, Obstacle: obstacle(c.Obstacle), IsDefault: c.IsDefault, Charge: c.Charge,
		BalanceBefore: c.Entitlement.RemainingHundredths, BalanceAfter: c.Entitlement.RemainingHundredths - c.Charge,
	}
	if c.Channel != nil {
		after := c.Channel.RemainingHundredths - c.Charge
		told.Channel, told.ChannelBalanceBefore, told.ChannelBalanceAfter = originOf(&c.Channel.Channel), &c.Channel.RemainingHundredths, &after
	}
	return told
}

// obstacle is null when there is none.
func obstacle(o desk.EntitlementObstacle) *desk.EntitlementObstacle {
	if o == "" {
		return nil
	}
	return &o
}

func (r *Resolver) entitlementVerdict(ctx context.Context, c *db.ServiceCase) (*model.EntitlementVerdict, error) {
	b, err := r.besideCase(ctx, c)
	if err != nil {
		return nil, err
	}
	told := &model.EntitlementVerdict{Kind: desk.VerdictOn(b.settings, c, b.choices)}
	if c.EntitlementID == nil && b.choices.Default != nil {
		told.Default, told.Obstacle = b.choices.Default.Entitlement, obstacle(b.choices.Default.Obstacle)
	}
	return told, nil
}

// entitlementEffect is what a verb does to terms; null when it has none to do it
// to.
func entitlementEffect(e *desk.EntitlementEffect) *model.EntitlementEffect {
	if e == nil {
		return nil
	}
	told := &model.EntitlementEffect{
		Entitlement: e.Entitlement, Charge: e.Charge, BalanceBefore: e.Before, BalanceAfter: e.After, Channel: originOf(e.Channel),
	}
	if e.Channel != nil {
		told.ChannelBalanceBefore, told.ChannelBalanceAfter = &e.ChannelBefore, &e.ChannelAfter
	}
	if e.Refusal != nil {
		told.Refusal = userError(e.Refusal)
	}
	return told
}
