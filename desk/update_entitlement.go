package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlemententry"
	"docket/ent/db/servicecase"
)

// EntitlementUpdate is a change of a draft. Fields that are not given stay as
// they are; lists that are given replace what was listed.
type EntitlementUpdate struct {
	EntitlementID   string
	ExpectedVersion *int
	Name            Field[string]
	Description     Field[string]
	CustomerID      Field[string]
	StartsOn        Field[string]
	EndsOn          Field[string]
	Allocation      Field[entitlement.Allocation]
	DecreaseOn      Field[entitlement.DecreaseOn]
	TotalHundredths Field[int64]
	Restricts       Field[bool]
	Channels        Field[[]ChannelTerms]
	ProductIDs      Field[[]string]
	ContactIDs      Field[[]string]
	IdempotencyKey  string
}

// UpdateEntitlement changes an entitlement that is a draft. Customer, what is
// counted and when stay as they are once cases used it.
func (d *Desk) UpdateEntitlement(ctx context.Context, by Actor, in EntitlementUpdate) (*db.Entitlement, error) {
	c := call{verb: "updateEntitlement", needs: EntitlementAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Entitlement, error) {
		e, err := w.lockUnchangedEntitlement(ctx, in.EntitlementID, in.ExpectedVersion, entitlement.StatusDRAFT)
		if err != nil {
			return nil, err
		}
		draft, wanted, err := w.draftEntitlementUpdate(ctx, e, in)
		if err != nil {
			return nil, err
		}
		listed := len(w.entries)
		if err := w.replaceLists(ctx, e, wanted); err != nil {
			return nil, err
		}
		return w.saveEntitlement(ctx, e, draft, len(w.entries) > listed)
	})
}

// lockUnchangedEntitlement is lockEntitlement for a verb that was decided upon by
// somebody who saw a version, and that only some states allow.
func (w *work) lockUnchangedEntitlement(ctx context.Context, id string, version *int, allowed ...entitlement.Status) (*db.Entitlement, error) {
	e, err := w.lockEntitlement(ctx, "entitlementId", id)
	if err != nil {
		return nil, err
	}
	if version != nil && *version != e.Version {
		return nil, stale("entitlement")
	}
	day, err := w.today(ctx)
	if err != nil {
		return nil, err
	}
	return e, stateAllows(e, day, allowed)
}

func stateAllows(e *db.Entitlement, day string, allowed []entitlement.Status) error {
	now := EffectiveStatus(e, day)
	for _, status := range allowed {
		if status == now {
			return nil
		}
	}
	p := problem(CodeEntitlementState, "entitlementId", "“%s” is %s, which does not allow this.", e.Name, stateWords[now])
	p.Entitlement = e
	return p
}

var stateWords = map[entitlement.Status]string{
	entitlement.StatusDRAFT: "a draft", entitlement.StatusWAITING: "waiting for its first day", entitlement.StatusACTIVE: "active",
	entitlement.StatusEXPIRED: "expired", entitlement.StatusCANCELLED: "cancelled",
}

// draftEntitlementUpdate checks everything that is given and collects all
// problems.
func (w *work) draftEntitlementUpdate(ctx context.Context, e *db.Entitlement, in EntitlementUpdate) (*db.EntitlementUpdateOne, lists, error) {
	var problems Problems
	draft := e.Update()
	putValue(problems.lineField("name", in.Name, 100), draft.SetName)
	put(problems.optionalParagraphsField("description", in.Description, 2000), draft.SetDescription, draft.ClearDescription)
	putValue(notNull(&problems, "startsOn", in.StartsOn), draft.SetStartsOn)
	putValue(notNull(&problems, "endsOn", in.EndsOn), draft.SetEndsOn)
	putValue(notNull(&problems, "restricts", in.Restricts), draft.SetRestricts)
	putValue(notNull(&problems, "allocation", in.Allocation), draft.SetAllocation)
	putValue(notNull(&problems, "decreaseOn", in.DecreaseOn), draft.SetDecreaseOn)
	problems.period(orValue(in.StartsOn, e.StartsOn), orValue(in.EndsOn, e.EndsOn))
	allocation, total := orValue(in.Allocation, e.Allocation), in.TotalHundredths.or(e.TotalHundredths)
	problems.counting(allocation, orValue(in.DecreaseOn, e.DecreaseOn), total)
	put(in.TotalHundredths, draft.SetTotalHundredths, draft.ClearTotalHundredths)
	problems.take(draftRemaining(draft, e, total, orValue(in.Restricts, e.Restricts)))
	customer, err := w.draftEntitled(ctx, draft, e, in)
	problems.take(err)
	problems.take(w.keepsMeaning(ctx, e, in))
	now := listedOf(e)
	wanted, err := w.listsOf(ctx, &problems, customer, allocation,
		*in.Channels.orNow(now.channels), *in.ProductIDs.orNow(now.productIDs), *in.ContactIDs.orNow(now.contacts))
	problems.take(err)
	return draft, wanted, problems.orNil()
}

// orNow is the value after the update; a list that is emptied has nothing in it.
func (f Field[T]) orNow(now T) *T {
	switch {
	case !f.Given:
		return &now
	case f.Value == nil:
		var none T
		return &none
	}
	return f.Value
}

// orValue is the value after the update where null was refused already.
func orValue[T any](f Field[T], now T) T {
	if f.Value != nil {
		return *f.Value
	}
	return now
}

// draftRemaining keeps what remains the total plus the sum of the entries, and
// refuses a total that is below what was used.
func draftRemaining(draft *db.EntitlementUpdateOne, e *db.Entitlement, total *int64, restricts bool) error {
	was, will := int64(0), int64(0)
	if e.TotalHundredths != nil {
		was = *e.TotalHundredths
	}
	if total != nil {
		will = *total
	}
	remaining := e.RemainingHundredths + will - was
	draft.SetRemainingHundredths(remaining)
	if remaining < 0 && (will != was || restricts && !e.Restricts) {
		return problem(CodeInvalid, "totalTerms", "%s terms were used already; the total does not lie below.", FormatTerms(will-remaining))
	}
	return nil
}

// draftEntitled sets another customer, and answers who it then is.
func (w *work) draftEntitled(ctx context.Context, draft *db.EntitlementUpdateOne, e *db.Entitlement, in EntitlementUpdate) (party, error) {
	if in.CustomerID.Given && in.CustomerID.Value == nil {
		return party{}, problem(CodeRequired, "customerId", "An entitlement needs a customer.")
	}
	customer, err := w.customer(ctx, "customerId", orValue(in.CustomerID, *entitled(e)))
	if err != nil {
		return party{}, err
	}
	put(Field[string]{Given: true, Value: customer.accountID()}, draft.SetCustomerAccountID, draft.ClearCustomerAccountID)
	put(Field[string]{Given: true, Value: customer.contactID()}, draft.SetCustomerContactID, draft.ClearCustomerContactID)
	return customer, nil
}

// keepsMeaning refuses to change what the entries of a ledger, or the cases that
// have the entitlement, would then mean otherwise.
func (w *work) keepsMeaning(ctx context.Context, e *db.Entitlement, in EntitlementUpdate) error {
	field := ""
	switch {
	case orValue(in.Allocation, e.Allocation) != e.Allocation:
		field = "allocation"
	case orValue(in.DecreaseOn, e.DecreaseOn) != e.DecreaseOn:
		field = "decreaseOn"
	case orValue(in.CustomerID, *entitled(e)) != *entitled(e):
		field = "customerId"
	default:
		return nil
	}
	used, err := w.tx.EntitlementEntry.Query().Where(entitlemententry.EntitlementID(e.ID)).Exist(ctx)
	if err == nil && !used {
		used, err = w.tx.ServiceCase.Query().Where(servicecase.EntitlementID(e.ID)).Exist(ctx)
	}
	switch {
	case err != nil:
		return fmt.Errorf("find uses of entitlement: %w", err)
	case used:
		return problem(CodeInvalid, field, "Cases used this entitlement already, so this stays as it is.")
	}
	return nil
}

// listedOf is what an entitlement is limited to now.
func listedOf(e *db.Entitlement) lists {
	var now lists
	for _, row := range e.Edges.Channels {
		now.channels = append(now.channels, ChannelTerms{row.Channel, row.TotalHundredths})
	}
	for _, row := range e.Edges.Products {
		now.productIDs = append(now.productIDs, row.ProductID)
	}
	for _, row := range e.Edges.Contacts {
		now.contacts = append(now.contacts, row.ContactID)
	}
	return now
}

// saveEntitlement writes an update of an entitlement, if it changes anything or
// what belongs to it changed, and records it. The answer is the row alone.
func (w *work) saveEntitlement(ctx context.Context, e *db.Entitlement, draft *db.EntitlementUpdateOne, besides bool) (*db.Entitlement, error) {
	if same, err := changesNothing(draft.Mutation(), e); err != nil || same && !besides {
		e.Edges = db.EntitlementEdges{}
		return e, err
	}
	saved, err := draft.AddVersion(1).SetUpdatedAt(w.now).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("change entitlement: %w", err)
	}
	return saved, w.updated(e, saved)
}
