package graph

import (
	"context"
	"slices"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/account"
	"docket/ent/db/change"
	"docket/ent/db/contact"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlementchannel"
	"docket/ent/db/entitlementcontact"
	"docket/ent/db/entitlemententry"
	"docket/ent/db/entitlementproduct"
	"docket/feed"
	"docket/graph/model"
)

// customerChanges follows a customer for as long as the actor sees it. Of a case
// that the actor does not see they are told nothing.
func (r *Resolver) customerChanges(ctx context.Context, customerID string, after *feed.Cursor) (<-chan *model.CustomerChange, error) {
	seen := func(by desk.Actor) (bool, error) { return r.Desk.CustomerSeen(ctx, by, customerID) }
	return follow(ctx, r, feed.OfCustomer(customerID), after, seen, func(e *feed.Event) *model.CustomerChange {
		if e.Resync {
			return &model.CustomerChange{FollowedID: customerID, Cursor: e.Cursor, At: r.Desk.Now(), Kind: model.CustomerChangeKindResync}
		}
		told := &model.CustomerChange{FollowedID: customerID, Cursor: e.Cursor, At: e.At, ActorID: e.ActorID, CaseID: e.CaseID, DeletedEntitlementIds: []string{}}
		told.Kind = customerChangeKind(e)
		if told.Kind != model.CustomerChangeKindCaseChanged {
			told.EntitlementIDs, told.DeletedEntitlementIds = entitlementsIn(e.Changes)
			return told
		}
		if c, err := r.caseNow(ctx, *e.CaseID); err != nil || c == nil {
			return nil
		}
		return told
	})
}

func customerChangeKind(e *feed.Event) model.CustomerChangeKind {
	if slices.ContainsFunc(e.Changes, aboutEntitlement) {
		return model.CustomerChangeKindEntitlementChanged
	}
	if e.CaseID != nil {
		return model.CustomerChangeKindCaseChanged
	}
	return model.CustomerChangeKindCustomerChanged
}

func aboutEntitlement(c *db.Change) bool {
	return c.RecordKind != account.Table && c.RecordKind != contact.Table && ownerColumn(c) != ""
}

// ownerColumn is the column that names the entitlement of a row; empty for rows
// that belong to none.
func ownerColumn(c *db.Change) string {
	switch c.RecordKind {
	case entitlement.Table:
		return entitlement.FieldID
	case entitlementchannel.Table, entitlementproduct.Table, entitlementcontact.Table, entitlemententry.Table:
		return entitlementchannel.FieldEntitlementID
	}
	return ""
}

// entitlementsIn are the entitlements that changes are about, each once: those
// that still are, and those that were deleted. Rows that only changed do not
// name theirs: the entitlement changes with them.
func entitlementsIn(changes []*db.Change) (there, deleted []string) {
	there, deleted = []string{}, []string{}
	for _, c := range changes {
		switch {
		case c.RecordKind == entitlement.Table && c.Operation == change.OperationDELETED:
			deleted = append(deleted, c.RecordID)
		case c.RecordKind == entitlement.Table:
			there = append(there, c.RecordID)
		case ownerColumn(c) != "" && c.Operation == change.OperationCREATED:
			there = append(there, text(c.Fields[ownerColumn(c)][1]))
		}
	}
	slices.Sort(there)
	return slices.Compact(there), deleted
}
