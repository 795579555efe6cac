package desk

import (
	"context"

	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlementchannel"
)

// EntitlementEffect is what a verb does to the terms of an entitlement.
type EntitlementEffect struct {
	Entitlement *db.Entitlement
	// Charge is what is taken, in hundredths; 0 when nothing is.
	Charge int64
	// Before and After are what remains of the whole; of a refusal: what would.
	Before, After int64
	// Channel is the one that is charged too; nil for none.
	Channel                     *entitlementchannel.Channel
	ChannelBefore, ChannelAfter int64
	// Refusal is why the verb would be refused; nil when it would not.
	Refusal *Problem
}

// effectOfResolving tells what answering a case with these minutes would do to
// the terms of its entitlement; nil when it has none. It writes nothing.
func (w *work) effectOfResolving(ctx context.Context, c *db.ServiceCase, billableMinutes int) (*EntitlementEffect, error) {
	e, err := w.entitlementOf(ctx, c)
	if e == nil || err != nil {
		return nil, err
	}
	effect := &EntitlementEffect{Entitlement: e, Before: e.RemainingHundredths, After: e.RemainingHundredths}
	counts, err := w.counts(ctx, e)
	if err != nil || !counts || !c.Decrements || e.DecreaseOn != entitlement.DecreaseOnRESOLUTION {
		return effect, err
	}
	effect.Charge = costOfResolving(e, billableMinutes)
	effect.After -= effect.Charge
	m := movement{delta: -effect.Charge, channelDelta: -effect.Charge, field: fieldOfCost(e)}
	channel := channelOf(e, c.Origin)
	if channel != nil {
		effect.Channel, effect.ChannelBefore = &channel.Channel, channel.RemainingHundredths
		effect.ChannelAfter = channel.RemainingHundredths - effect.Charge
	}
	switch {
	case !e.Restricts || effect.Charge == 0:
	case effect.After < 0:
		effect.Refusal = usedUp(e, m, nil)
	case channel != nil && effect.ChannelAfter < 0:
		effect.Refusal = usedUp(e, m, channel)
	}
	return effect, nil
}
