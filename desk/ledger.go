package desk

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlementchannel"
	"docket/ent/db/entitlemententry"
	"docket/ent/db/servicecase"
)

// The ledger of an entitlement is only ever added to. What remains is always the
// total plus the sum of the entries, of the whole and of every channel; the
// entry and both rows are written in the transaction of the verb that moved the
// terms. A row that restricts is taken from in one guarded statement, so
// however many verbs come at once it is never overdrawn.

// A movement takes terms of an entitlement or gives them back.
type movement struct {
	reason entitlemententry.Reason
	// delta is below zero when terms are taken.
	delta int64
	// channel is whose terms move by channelDelta; empty for none.
	channel      entitlementchannel.Channel
	channelDelta int64
	// of is the case it happens for; nil for none.
	of *db.ServiceCase
	// event is what happened, once for each entitlement and case.
	event       string
	explanation *string
	// field is the input field that a refusal names.
	field string
}

// Shortage is how much was wanted of how little.
type Shortage struct {
	// Remaining and Needed are in hundredths.
	Remaining, Needed int64
	// Channel is the one that is used up; nil when the whole is.
	Channel *entitlementchannel.Channel
}

// move writes a movement of a held entitlement: the balance, the one of the
// channel, and the entry. It answers the entitlement as it then stands.
func (w *work) move(ctx context.Context, e *db.Entitlement, m movement) (*db.Entitlement, error) {
	after, err := w.moveWhole(ctx, e, m)
	if err != nil {
		return nil, err
	}
	if after.Edges.Channels, err = w.moveChannel(ctx, e, m); err != nil {
		return nil, err
	}
	return after, w.enter(ctx, after, m)
}

func (w *work) moveWhole(ctx context.Context, e *db.Entitlement, m movement) (*db.Entitlement, error) {
	if m.delta == 0 {
		return e, nil
	}
	update := w.tx.Entitlement.UpdateOneID(e.ID).AddRemainingHundredths(m.delta)
	if m.delta < 0 {
		update.Where(entitlement.Or(entitlement.Restricts(false), entitlement.RemainingHundredthsGTE(-m.delta)))
	}
	after, err := update.Save(ctx)
	if db.IsNotFound(err) {
		return nil, usedUp(e, m, nil)
	}
	if err != nil {
		return nil, fmt.Errorf("move terms: %w", err)
	}
	after.Edges = e.Edges
	return after, w.updated(e, after)
}

// moveChannel moves the terms of the channel, if the entitlement limits it, and
// answers its channels as they then stand.
func (w *work) moveChannel(ctx context.Context, e *db.Entitlement, m movement) ([]*db.EntitlementChannel, error) {
	rows := append([]*db.EntitlementChannel{}, e.Edges.Channels...)
	for i, row := range rows {
		if row.Channel != m.channel || m.channelDelta == 0 {
			continue
		}
		update := w.tx.EntitlementChannel.UpdateOneID(row.ID).AddRemainingHundredths(m.channelDelta)
		if m.channelDelta < 0 && e.Restricts {
			update.Where(entitlementchannel.RemainingHundredthsGTE(-m.channelDelta))
		}
		after, err := update.Save(ctx)
		if db.IsNotFound(err) {
			return nil, usedUp(e, m, row)
		}
		if err != nil {
			return nil, fmt.Errorf("move terms of a channel: %w", err)
		}
		if err := w.updated(row, after); err != nil {
			return nil, err
		}
		rows[i] = after
	}
	return rows, nil
}

// enter adds a movement to the ledger.
func (w *work) enter(ctx context.Context, after *db.Entitlement, m movement) error {
	at, err := w.entersAt(ctx, after.ID)
	if err != nil {
		return err
	}
	draft := w.tx.EntitlementEntry.Create().
		SetID(newID(prefixEntry)).SetEntitlementID(after.ID).SetReason(m.reason).
		SetDeltaHundredths(m.delta).SetBalanceHundredths(after.RemainingHundredths).
		SetEvent(m.event).SetNillableExplanation(m.explanation).
		SetNillableActorID(w.by.userID()).SetVerb(w.command.Verb).SetCommandID(w.command.ID).SetAt(at)
	if m.channelDelta != 0 {
		draft.SetChannel(entitlemententry.Channel(m.channel)).SetChannelDeltaHundredths(m.channelDelta)
	}
	if m.of != nil {
		draft.SetCaseID(m.of.ID).SetCaseNumber(m.of.Number)
	}
	entry, err := draft.Save(ctx)
	if err != nil {
		return fmt.Errorf("enter into the ledger: %w", err)
	}
	return w.created(entry)
}

// entersAt is now, but always after the entry before, so that a ledger reads in
// the order in which it was written: the entitlement is held.
func (w *work) entersAt(ctx context.Context, entitlementID string) (time.Time, error) {
	last, err := w.tx.EntitlementEntry.Query().Where(entitlemententry.EntitlementID(entitlementID)).
		Order(entitlemententry.ByAt(sql.OrderDesc()), entitlemententry.ByID(sql.OrderDesc())).First(ctx)
	switch {
	case db.IsNotFound(err) || err == nil && last.At.Before(w.now):
		return w.now, nil
	case err != nil:
		return time.Time{}, fmt.Errorf("find the last entry: %w", err)
	}
	return last.At.UTC().Add(time.Microsecond), nil
}

// usedUp is the refusal to overdraw an entitlement, or a channel of it.
func usedUp(e *db.Entitlement, m movement, channel *db.EntitlementChannel) *Problem {
	short := &Shortage{Remaining: e.RemainingHundredths, Needed: -m.delta}
	through, obstacle := "", UsedUp
	if channel != nil {
		short = &Shortage{Remaining: channel.RemainingHundredths, Needed: -m.channelDelta, Channel: &channel.Channel}
		through, obstacle = " through this channel", ChannelUsedUp
	}
	p := problem(CodeEntitlementUsedUp, m.field, "“%s” has %s terms left%s; this needs %s.",
		e.Name, FormatTerms(short.Remaining), through, FormatTerms(short.Needed))
	p.Entitlement, p.Obstacle, p.Shortage = e, obstacle, short
	return p
}

// A holding is what a case has taken of an entitlement and not given back.
type holding struct {
	taken        int64
	channel      entitlementchannel.Channel
	channelTaken int64
}

// holdingOf sums up what the ledger tells of a case.
func (w *work) holdingOf(ctx context.Context, e *db.Entitlement, c *db.ServiceCase) (holding, error) {
	entries, err := w.tx.EntitlementEntry.Query().
		Where(entitlemententry.CaseID(c.ID), entitlemententry.EntitlementID(e.ID)).All(ctx)
	if err != nil {
		return holding{}, fmt.Errorf("read the ledger: %w", err)
	}
	var h holding
	through := map[entitlementchannel.Channel]int64{}
	for _, entry := range entries {
		h.taken -= entry.DeltaHundredths
		if entry.Channel != nil {
			through[entitlementchannel.Channel(*entry.Channel)] -= entry.ChannelDeltaHundredths
		}
	}
	for channel, taken := range through {
		if taken != 0 { // of one channel at most: a case comes in one way
			h.channel, h.channelTaken = channel, taken
		}
	}
	return h, nil
}

// take takes terms for a case, also of the channel it came in by.
func (w *work) take(ctx context.Context, e *db.Entitlement, c *db.ServiceCase, terms int64, m movement) error {
	if terms == 0 {
		return nil
	}
	m.of, m.delta = c, -terms
	if channel := channelOf(e, c.Origin); channel != nil {
		m.channel, m.channelDelta = channel.Channel, -terms
	}
	_, err := w.move(ctx, e, m)
	return err
}

// giveBack gives back all that a case has taken of an entitlement. What was
// given back already is not given twice.
func (w *work) giveBack(ctx context.Context, e *db.Entitlement, c *db.ServiceCase, m movement) error {
	h, err := w.holdingOf(ctx, e, c)
	if err != nil || h == (holding{}) {
		return err
	}
	m.of, m.delta, m.channel, m.channelDelta = c, h.taken, h.channel, h.channelTaken
	_, err = w.move(ctx, e, m)
	return err
}

// changeChannel moves what a case has taken to the channel it now came in by.
func (w *work) changeChannel(ctx context.Context, e *db.Entitlement, c *db.ServiceCase, origin *servicecase.Origin) error {
	h, err := w.holdingOf(ctx, e, c)
	if err != nil || h.taken == 0 {
		return err
	}
	if h.channelTaken != 0 {
		e, err = w.move(ctx, e, movement{
			reason: entitlemententry.ReasonCHANNEL_LEFT, of: c, event: "left " + w.command.ID,
			channel: h.channel, channelDelta: h.channelTaken,
		})
		if err != nil {
			return err
		}
	}
	channel := channelOf(e, origin)
	if channel == nil {
		return nil
	}
	_, err = w.move(ctx, e, movement{
		reason: entitlemententry.ReasonCHANNEL_ENTERED, of: c, event: "entered " + w.command.ID,
		channel: channel.Channel, channelDelta: -h.taken, field: "origin",
	})
	return err
}
