package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/change"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlementchannel"
	"docket/ent/db/entitlemententry"
)

// movesTerms is true for changes by which a movement of the ledger left its mark
// on an entitlement: nothing but what remains became another.
func movesTerms(told *db.Change) bool {
	switch told.RecordKind {
	case entitlement.Table, entitlementchannel.Table:
		_, moved := told.Fields[entitlement.FieldRemainingHundredths]
		return told.Operation == change.OperationUPDATED && moved && len(told.Fields) == 1
	}
	return false
}

// withItsEntry does nothing: what remains follows from the entries.
func withItsEntry(*undoing, context.Context, *db.Change) error { return nil }

// takeBackEntry adds the opposite of an entry to the ledger: entries are never
// removed, and what remains is never copied from the past. What a command gave
// back is taken again only as far as the entitlement still counts.
func (u *undoing) takeBackEntry(ctx context.Context, told *db.Change) error {
	entry, err := u.tx.EntitlementEntry.Get(ctx, told.RecordID)
	if err != nil {
		return fmt.Errorf("find the entry: %w", err)
	}
	event := "undo " + entry.ID
	undone, err := u.tx.EntitlementEntry.Query().Where(entitlemententry.EntitlementID(entry.EntitlementID), entitlemententry.Event(event)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("read the ledger: %w", err)
	}
	if undone {
		return changedSince("The ledger")
	}
	e, err := u.itsEntitlement(ctx, entry.EntitlementID)
	if err != nil {
		return err
	}
	if counts, err := u.counts(ctx, e); err != nil || entry.DeltaHundredths > 0 && !counts {
		return err
	}
	m := movement{
		reason: entitlemententry.ReasonUNDONE, event: event, field: "commandId",
		delta: -entry.DeltaHundredths, of: u.held[*entry.CaseID],
	}
	if entry.Channel != nil {
		m.channel, m.channelDelta = entitlementchannel.Channel(*entry.Channel), -entry.ChannelDeltaHundredths
	}
	_, err = u.move(ctx, e, m)
	return err
}
