package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlementchannel"
)

// ChannelTerms limits what an entitlement gives through one channel.
type ChannelTerms struct {
	Channel entitlementchannel.Channel
	// TotalHundredths of none excludes the channel, if the entitlement restricts.
	TotalHundredths int64
}

// NewEntitlement is what a customer bought. It begins as a draft.
type NewEntitlement struct {
	Name        string
	Description *string
	// CustomerID names an account or a contact.
	CustomerID string
	// StartsOn and EndsOn are days; both belong to the period.
	StartsOn, EndsOn string
	Allocation       entitlement.Allocation
	DecreaseOn       entitlement.DecreaseOn
	// TotalHundredths may be absent until the entitlement is activated.
	TotalHundredths *int64
	Restricts       bool
	Channels        []ChannelTerms
	// ProductIDs and ContactIDs are what it is limited to; empty: nothing.
	ProductIDs, ContactIDs []string
	IdempotencyKey         string
}

// CreateEntitlement writes down what a customer bought, as a draft that no case
// can use yet.
func (d *Desk) CreateEntitlement(ctx context.Context, by Actor, in NewEntitlement) (*db.Entitlement, error) {
	c := call{verb: "createEntitlement", needs: EntitlementAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Entitlement, error) {
		draft, lists, err := w.draftEntitlementOf(ctx, in)
		if err != nil {
			return nil, err
		}
		return w.addEntitlement(ctx, draft, lists)
	})
}

// draftEntitlementOf checks everything that an entitlement begins with.
func (w *work) draftEntitlementOf(ctx context.Context, in NewEntitlement) (*db.EntitlementCreate, lists, error) {
	var problems Problems
	draft := w.tx.Entitlement.Create().
		SetID(newID(prefixEntitlement)).SetCreatedAt(w.now).SetUpdatedAt(w.now).SetNillableCreatedByID(w.by.userID()).
		SetName(problems.line("name", in.Name, 100)).
		SetNillableDescription(problems.optionalParagraphs("description", in.Description, 2000)).
		SetStartsOn(in.StartsOn).SetEndsOn(in.EndsOn).
		SetAllocation(in.Allocation).SetDecreaseOn(in.DecreaseOn).SetRestricts(in.Restricts).
		SetNillableTotalHundredths(in.TotalHundredths).SetNillableRemainingHundredths(in.TotalHundredths)
	customer, err := w.customer(ctx, "customerId", in.CustomerID)
	if problems.take(err) {
		draft.SetNillableCustomerAccountID(customer.accountID()).SetNillableCustomerContactID(customer.contactID())
	}
	problems.period(in.StartsOn, in.EndsOn)
	problems.counting(in.Allocation, in.DecreaseOn, in.TotalHundredths)
	wanted, err := w.listsOf(ctx, &problems, customer, in.Allocation, in.Channels, in.ProductIDs, in.ContactIDs)
	problems.take(err)
	return draft, wanted, problems.orNil()
}

func (w *work) addEntitlement(ctx context.Context, draft *db.EntitlementCreate, wanted lists) (*db.Entitlement, error) {
	added, err := draft.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("write entitlement: %w", err)
	}
	if err := w.created(added); err != nil {
		return nil, err
	}
	return added, w.replaceLists(ctx, added, wanted)
}

// period checks the days of an entitlement.
func (ps *Problems) period(from, to string) {
	before := len(*ps)
	ps.dayField("startsOn", from)
	ps.dayField("endsOn", to)
	if len(*ps) == before && to < from {
		ps.add(CodeInvalid, "endsOn", "The last day does not lie before the first.")
	}
}

// counting checks what an entitlement counts and when.
func (ps *Problems) counting(allocation entitlement.Allocation, on entitlement.DecreaseOn, total *int64) {
	if entitlement.AllocationValidator(allocation) != nil {
		ps.add(CodeInvalid, "allocation", "Terms count cases or hours.")
	}
	if entitlement.DecreaseOnValidator(on) != nil {
		ps.add(CodeInvalid, "decreaseOn", "Terms decrease when cases are created or resolved.")
	}
	if allocation == entitlement.AllocationHOURS && on == entitlement.DecreaseOnCREATION {
		ps.add(CodeInvalid, "decreaseOn", "Hours are known when a case is resolved, not when it is created.")
	}
	if total != nil {
		ps.terms("totalTerms", *total, allocation == entitlement.AllocationCASES)
	}
}
