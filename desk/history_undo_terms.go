package desk

import (
	"context"
	"slices"

	"docket/ent/db"
	"docket/ent/db/change"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlemententry"
)

// readTerms reads the entitlements to which the commands gave terms back: Undo
// takes them again, and is refused when somebody else has them by now.
func (u *undoability) readTerms(ctx context.Context) error {
	var ids []string
	for _, told := range u.told {
		for _, c := range told {
			if entersRefund(c) {
				ids = append(ids, after[string](c, entitlemententry.FieldEntitlementID))
			}
		}
	}
	if len(ids) == 0 {
		return nil
	}
	var err error
	if u.day, err = today(ctx, u.desk.client, u.desk.Now()); err != nil {
		return err
	}
	u.terms, err = byRowID(u.desk.client.Entitlement.Query().
		Where(entitlement.IDIn(distinct(ids)...), entitlement.Restricts(true)).WithChannels().All(ctx))
	return err
}

// entersRefund is true when a command gave terms back by this entry.
func entersRefund(c *db.Change) bool {
	return c.RecordKind == entitlemententry.Table && c.Operation == change.OperationCREATED &&
		(after[int64](c, entitlemententry.FieldDeltaHundredths) > 0 || after[int64](c, entitlemententry.FieldChannelDeltaHundredths) > 0)
}

// shortOf is the entitlement whose terms do not suffice to take a command back,
// one entry after the other as Undo does; empty when all do.
func (u *undoability) shortOf(told []*db.Change) string {
	whole, through := map[string]int64{}, map[string]int64{}
	for _, c := range told {
		id := ""
		if c.RecordKind == entitlemententry.Table && c.Operation == change.OperationCREATED {
			id = after[string](c, entitlemententry.FieldEntitlementID)
		}
		e := u.terms[id]
		delta, channel := after[int64](c, entitlemententry.FieldDeltaHundredths), after[string](c, entitlemententry.FieldChannel)
		if e == nil || delta > 0 && !counting(e, u.day) {
			continue
		}
		whole[id] -= delta
		if delta > 0 && e.RemainingHundredths+whole[id] < 0 {
			return id
		}
		limited := slices.IndexFunc(e.Edges.Channels, func(ch *db.EntitlementChannel) bool { return string(ch.Channel) == channel })
		if limited < 0 {
			continue
		}
		moved := after[int64](c, entitlemententry.FieldChannelDeltaHundredths)
		through[id+channel] -= moved
		if moved > 0 && e.Edges.Channels[limited].RemainingHundredths+through[id+channel] < 0 {
			return e.Edges.Channels[limited].ID
		}
	}
	return ""
}
