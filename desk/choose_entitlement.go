package desk

import (
	"context"
	"fmt"

	"entgo.io/ent"

	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlemententry"
	"docket/ent/db/predicate"
	"docket/ent/db/servicecase"
	"docket/ent/db/setting"
)

// The settings that let the default entitlement of a customer be given by
// itself, when a case is created and when its customer, contact or product
// changes.
const (
	settingDefaultOnCreate = "default_entitlement_on_create"
	settingDefaultOnUpdate = "default_entitlement_on_update"
)

const settingOn = "on"

// coveredBy is a case as it will be, from what a draft sets.
func coveredBy(now Covered, draft ent.Mutation) Covered {
	value := func(field string, now *string) *string {
		if set, ok := draft.Field(field); ok {
			text := set.(string)
			return &text
		}
		if draft.FieldCleared(field) {
			return nil
		}
		return now
	}
	for _, field := range []string{servicecase.FieldCustomerAccountID, servicecase.FieldCustomerContactID} {
		if id := value(field, nil); id != nil {
			now.CustomerID = *id
		}
	}
	now.ContactID = value(servicecase.FieldContactID, now.ContactID)
	now.ProductID = value(servicecase.FieldProductID, now.ProductID)
	if set, ok := draft.Field(servicecase.FieldOrigin); ok {
		origin := set.(servicecase.Origin)
		now.Origin = &origin
	} else if draft.FieldCleared(servicecase.FieldOrigin) {
		now.Origin = nil
	}
	return now
}

// draftEntitlement gives a new case the entitlement that was chosen, or else
// the default of its customer if that fits.
func (w *work) draftEntitlement(ctx context.Context, draft *db.ServiceCaseCreate, given Field[string]) error {
	about := coveredBy(Covered{}, draft.Mutation())
	if given.Given {
		draft.SetNillableEntitlementID(given.Value)
		return w.mayUse(ctx, given.Value, about)
	}
	e, err := w.fittingDefault(ctx, settingDefaultOnCreate, about)
	if e != nil {
		draft.SetEntitlementID(e.ID)
	}
	return err
}

// mayUse refuses an entitlement that cannot be used for a case.
func (w *work) mayUse(ctx context.Context, id *string, about Covered) error {
	if id == nil {
		return nil
	}
	e, err := w.lockEntitlement(ctx, "entitlementId", *id)
	if err != nil {
		return err
	}
	day, err := w.today(ctx)
	if err != nil {
		return err
	}
	return notUsable(e, ObstacleTo(e, day, about))
}

// notUsable is the refusal of an entitlement for what stands in its way; nil
// when nothing does.
func notUsable(e *db.Entitlement, obstacle EntitlementObstacle) error {
	because, stands := map[EntitlementObstacle]string{
		OtherCustomer: "belongs to another customer", NotActive: "is not active", OtherProduct: "does not cover this product",
		OtherContact: "does not cover this contact", UsedUp: "is used up", ChannelUsedUp: "is used up for this channel",
	}[obstacle]
	if !stands {
		return nil
	}
	p := problem(CodeEntitlementNotUsable, "entitlementId", "“%s” %s.", e.Name, because)
	p.Entitlement, p.Obstacle = e, obstacle
	return p
}

// fittingDefault is the default entitlement of a customer, held, if a setting
// lets it be given by itself and it fits; nil otherwise.
func (w *work) fittingDefault(ctx context.Context, by string, about Covered) (*db.Entitlement, error) {
	e, err := w.holdEntitlement(ctx, covers(w.tx.Entitlement.Query().Where(
		entitlement.IsDefault(true), ofCustomer(about.CustomerID))))
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find the default entitlement: %w", err)
	}
	on, err := w.tx.Setting.Query().Where(setting.ID(by), setting.Value(settingOn)).Exist(ctx)
	if err != nil || !on {
		return nil, err
	}
	day, err := w.today(ctx)
	if err != nil || ObstacleTo(e, day, about) != "" {
		return nil, err
	}
	return e, nil
}

// ofCustomer holds for the entitlements of an account or contact.
func ofCustomer(id string) predicate.Entitlement {
	return entitlement.Or(entitlement.CustomerAccountID(id), entitlement.CustomerContactID(id))
}

// draftNewEntitlement decides which entitlement a case has after an update, and
// moves the terms. What was chosen wins. Otherwise one that no longer covers
// the case goes, and the default takes its place if it fits.
func (w *work) draftNewEntitlement(ctx context.Context, draft *db.ServiceCaseUpdateOne, c *db.ServiceCase, given Field[string]) error {
	about := coveredBy(CoveredOf(c), draft.Mutation())
	next, err := w.nextEntitlement(ctx, c, about, given)
	if err != nil {
		return err
	}
	put(Field[string]{Given: true, Value: next}, draft.SetEntitlementID, draft.ClearEntitlementID)
	if !sameID(next, c.EntitlementID) {
		return w.exchange(ctx, c, next, about.Origin)
	}
	if next == nil || sameOrigin(about.Origin, c.Origin) {
		return nil
	}
	e, err := w.itsEntitlement(ctx, *next)
	if err != nil {
		return err
	}
	return w.changeChannel(ctx, e, c, about.Origin)
}

func sameOrigin(a, b *servicecase.Origin) bool { return a == b || a != nil && b != nil && *a == *b }

func (w *work) nextEntitlement(ctx context.Context, c *db.ServiceCase, about Covered, given Field[string]) (*string, error) {
	if given.Given && !sameID(given.Value, c.EntitlementID) {
		return given.Value, w.mayUse(ctx, given.Value, about)
	}
	before := CoveredOf(c)
	if before.CustomerID == about.CustomerID && sameID(before.ContactID, about.ContactID) && sameID(before.ProductID, about.ProductID) {
		return c.EntitlementID, nil
	}
	if c.EntitlementID != nil {
		e, err := w.entitlementOf(ctx, c)
		if err != nil {
			return nil, err
		}
		obstacle := outside(e, about)
		if obstacle == "" || given.Given {
			return c.EntitlementID, notUsable(e, obstacle)
		}
	} else if given.Given {
		return nil, nil
	}
	e, err := w.fittingDefault(ctx, settingDefaultOnUpdate, about)
	if e == nil || err != nil {
		return nil, err
	}
	return &e.ID, nil
}

// exchange gives back what a case took of its entitlement, and takes what the
// next one counts for it at once. Both are held, the lower id first.
func (w *work) exchange(ctx context.Context, c *db.ServiceCase, next *string, origin *servicecase.Origin) error {
	before, after, err := w.holdBoth(ctx, c.EntitlementID, next)
	if err != nil {
		return err
	}
	if before != nil {
		if err := w.giveBack(ctx, before, c, movement{
			reason: entitlemententry.ReasonENTITLEMENT_REMOVED, event: "remove " + w.command.ID,
		}); err != nil {
			return err
		}
	}
	if after == nil || !c.Decrements || after.DecreaseOn != entitlement.DecreaseOnCREATION {
		return nil
	}
	moved := *c
	moved.Origin = origin
	return w.beginUse(ctx, after, &moved, movement{
		reason: entitlemententry.ReasonENTITLEMENT_SET, event: "set " + w.command.ID, field: "entitlementId",
	})
}

func (w *work) holdBoth(ctx context.Context, one, other *string) (a, b *db.Entitlement, err error) {
	if one != nil && other != nil && *other < *one {
		b, a, err = w.holdBoth(ctx, other, one)
		return a, b, err
	}
	if one != nil {
		if a, err = w.itsEntitlement(ctx, *one); err != nil {
			return nil, nil, err
		}
	}
	if other != nil {
		b, err = w.itsEntitlement(ctx, *other)
	}
	return a, b, err
}
