package graph

import (
	"context"
	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/servicecase"
	"docket/feed"
	"docket/graph/exec"
	"docket/graph/model"
	"time"
)

func (r *accountResolver) Entitlements(ctx context.Context, obj *db.Account) ([]*db.Entitlement, error) {
	return entitlementsOf(ctx, r.Resolver, obj)
}

func (r *accountResolver) ChangeCursor(ctx context.Context, obj *db.Account) (*feed.Cursor, error) {
	head, err := headOf(ctx)
	return &head, err
}

func (r *caseResolver) Entitlement(ctx context.Context, obj *db.ServiceCase) (*db.Entitlement, error) {
	return reference(ctx, obj, "entitlement", func(c *db.ServiceCase) *string { return c.EntitlementID }, r.entitlements(ctx))
}

func (r *caseResolver) EntitlementVerdict(ctx context.Context, obj *db.ServiceCase) (*model.EntitlementVerdict, error) {
	return r.entitlementVerdict(ctx, obj)
}

func (r *caseResolver) EntitlementChoices(ctx context.Context, obj *db.ServiceCase) (*model.EntitlementChoices, error) {
	beside, err := r.besideCase(ctx, obj)
	if err != nil {
		return nil, err
	}
	return entitlementChoices(beside.choices), nil
}

func (r *caseResolver) ViewerCanSetDecrement(ctx context.Context, obj *db.ServiceCase) (*model.Verdict, error) {
	return verdict(desk.CanSetDecrement(actor(ctx), obj)), nil
}

func (r *contactResolver) Entitlements(ctx context.Context, obj *db.Contact) ([]*db.Entitlement, error) {
	return entitlementsOf(ctx, r.Resolver, obj)
}

func (r *contactResolver) ChangeCursor(ctx context.Context, obj *db.Contact) (*feed.Cursor, error) {
	head, err := headOf(ctx)
	return &head, err
}

func (r *customerChangeResolver) By(ctx context.Context, obj *model.CustomerChange) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "by", func(c *model.CustomerChange) *string { return c.ActorID })
}

func (r *customerChangeResolver) Customer(ctx context.Context, obj *model.CustomerChange) (model.Customer, error) {
	return r.customerWith(ctx, obj.FollowedID)
}

func (r *customerChangeResolver) Case(ctx context.Context, obj *model.CustomerChange) (*db.ServiceCase, error) {
	if obj.CaseID == nil {
		return nil, nil
	}
	return r.caseNow(ctx, *obj.CaseID)
}

func (r *customerChangeResolver) Entitlements(ctx context.Context, obj *model.CustomerChange) ([]*db.Entitlement, error) {
	rows, err := r.entitlements(ctx)(obj.EntitlementIDs)
	return together(ctx, rows), err
}

func (r *entitlementResolver) Customer(ctx context.Context, obj *db.Entitlement) (model.Customer, error) {
	if obj.CustomerAccountID != nil {
		return orNull(reference(ctx, obj, "customer account", func(e *db.Entitlement) *string { return e.CustomerAccountID }, r.accounts(ctx)))
	}
	return orNull(reference(ctx, obj, "customer contact", func(e *db.Entitlement) *string { return e.CustomerContactID }, r.contacts(ctx)))
}

func (r *entitlementResolver) Status(ctx context.Context, obj *db.Entitlement) (entitlement.Status, error) {
	today, err := r.today(ctx, obj)
	return desk.EffectiveStatus(obj, today), err
}

func (r *entitlementResolver) IsDefault(ctx context.Context, obj *db.Entitlement) (bool, error) {
	today, err := r.today(ctx, obj)
	return desk.IsDefault(obj, today), err
}

func (r *entitlementResolver) Channels(ctx context.Context, obj *db.Entitlement) ([]*db.EntitlementChannel, error) {
	return r.channelsOf(ctx, obj)
}

func (r *entitlementResolver) Products(ctx context.Context, obj *db.Entitlement) ([]*db.Product, error) {
	return r.coveredProducts(ctx, obj)
}

func (r *entitlementResolver) Contacts(ctx context.Context, obj *db.Entitlement) ([]*db.Contact, error) {
	return r.coveredContacts(ctx, obj)
}

func (r *entitlementResolver) Entries(ctx context.Context, obj *db.Entitlement, first int, after *string) (*model.EntitlementEntryConnection, error) {
	return r.ledger(ctx, obj, first, after)
}

func (r *entitlementResolver) Balance(ctx context.Context, obj *db.Entitlement, asOf *time.Time) (int64, error) {
	if asOf == nil {
		return obj.RemainingHundredths, nil
	}
	return r.Desk.BalanceAt(ctx, actor(ctx), obj, *asOf)
}

func (r *entitlementResolver) RunsOutOn(ctx context.Context, obj *db.Entitlement) (*string, error) {
	today, err := r.today(ctx, obj)
	if err != nil {
		return nil, err
	}
	figures, err := r.figuresOf(ctx, obj)
	return desk.Forecast(obj, today, figures.Used), err
}

func (r *entitlementResolver) UsedLast90Days(ctx context.Context, obj *db.Entitlement) (int64, error) {
	figures, err := r.figuresOf(ctx, obj)
	return figures.Used, err
}

func (r *entitlementResolver) CaseCount(ctx context.Context, obj *db.Entitlement) (int, error) {
	figures, err := r.figuresOf(ctx, obj)
	return figures.Cases, err
}

func (r *entitlementResolver) ActiveCaseCount(ctx context.Context, obj *db.Entitlement) (int, error) {
	figures, err := r.figuresOf(ctx, obj)
	return figures.Active, err
}

func (r *entitlementResolver) RenewedFrom(ctx context.Context, obj *db.Entitlement) (*db.Entitlement, error) {
	return reference(ctx, obj, "renewed from", func(e *db.Entitlement) *string { return e.RenewedFromID }, r.entitlements(ctx))
}

func (r *entitlementResolver) CreatedBy(ctx context.Context, obj *db.Entitlement) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "created by", func(e *db.Entitlement) *string { return e.CreatedByID })
}

func (r *entitlementResolver) ViewerCanUpdate(ctx context.Context, obj *db.Entitlement) (*model.Verdict, error) {
	return r.canTurn(ctx, obj, desk.CanChangeEntitlement)
}

func (r *entitlementResolver) ViewerCanActivate(ctx context.Context, obj *db.Entitlement) (*model.Verdict, error) {
	return r.canTurn(ctx, obj, desk.CanActivateEntitlement)
}

func (r *entitlementResolver) ViewerCanDeactivate(ctx context.Context, obj *db.Entitlement) (*model.Verdict, error) {
	return r.canTurn(ctx, obj, desk.CanEndEntitlement)
}

func (r *entitlementResolver) ViewerCanCancel(ctx context.Context, obj *db.Entitlement) (*model.Verdict, error) {
	return r.canTurn(ctx, obj, desk.CanEndEntitlement)
}

func (r *entitlementResolver) ViewerCanRenew(ctx context.Context, obj *db.Entitlement) (*model.Verdict, error) {
	return r.canTurn(ctx, obj, desk.CanRenewEntitlement)
}

func (r *entitlementResolver) ViewerCanSetDefault(ctx context.Context, obj *db.Entitlement) (*model.Verdict, error) {
	return r.canTurn(ctx, obj, desk.CanBeDefaultEntitlement)
}

func (r *entitlementResolver) ViewerCanAdjust(ctx context.Context, obj *db.Entitlement) (*model.Verdict, error) {
	return r.canTurn(ctx, obj, desk.CanAdjustEntitlement)
}

func (r *entitlementResolver) ViewerCanDelete(ctx context.Context, obj *db.Entitlement) (*model.Verdict, error) {
	return r.canTurn(ctx, obj, desk.CanDeleteEntitlement)
}

func (r *entitlementResolver) ChangeCursor(ctx context.Context, obj *db.Entitlement) (*feed.Cursor, error) {
	head, err := headOf(ctx)
	return &head, err
}

func (r *entitlementChannelResolver) Channel(ctx context.Context, obj *db.EntitlementChannel) (servicecase.Origin, error) {
	return servicecase.Origin(obj.Channel), nil
}

func (r *entitlementEntryResolver) Channel(ctx context.Context, obj *db.EntitlementEntry) (*servicecase.Origin, error) {
	return originOf(obj.Channel), nil
}

func (r *entitlementEntryResolver) Case(ctx context.Context, obj *db.EntitlementEntry) (*db.ServiceCase, error) {
	return r.caseOfEntry(ctx, obj)
}

func (r *entitlementEntryResolver) CaseNumber(ctx context.Context, obj *db.EntitlementEntry) (*string, error) {
	c, err := r.caseOfEntry(ctx, obj)
	if err != nil || !desk.ShowsCase(actor(ctx), c != nil) {
		return nil, err
	}
	return obj.CaseNumber, nil
}

func (r *entitlementEntryResolver) By(ctx context.Context, obj *db.EntitlementEntry) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "by", func(e *db.EntitlementEntry) *string { return e.ActorID })
}

func (r *mutationResolver) CreateEntitlement(ctx context.Context, input model.CreateEntitlementInput) (*model.EntitlementPayload, error) {
	return entitlementDone(r.Desk.CreateEntitlement(ctx, actor(ctx), newEntitlement(input)))
}

func (r *mutationResolver) UpdateEntitlement(ctx context.Context, input model.UpdateEntitlementInput) (*model.EntitlementPayload, error) {
	return entitlementDone(r.Desk.UpdateEntitlement(ctx, actor(ctx), entitlementUpdate(input)))
}

func (r *mutationResolver) ActivateEntitlement(ctx context.Context, input model.EntitlementRefInput) (*model.EntitlementPayload, error) {
	return entitlementDone(r.Desk.ActivateEntitlement(ctx, actor(ctx), entitlementRef(input)))
}

func (r *mutationResolver) DeactivateEntitlement(ctx context.Context, input model.EntitlementRefInput) (*model.EntitlementPayload, error) {
	return entitlementDone(r.Desk.DeactivateEntitlement(ctx, actor(ctx), entitlementRef(input)))
}

func (r *mutationResolver) CancelEntitlement(ctx context.Context, input model.EntitlementRefInput) (*model.EntitlementPayload, error) {
	return entitlementDone(r.Desk.CancelEntitlement(ctx, actor(ctx), entitlementRef(input)))
}

func (r *mutationResolver) RenewEntitlement(ctx context.Context, input model.EntitlementRefInput) (*model.EntitlementPayload, error) {
	return entitlementDone(r.Desk.RenewEntitlement(ctx, actor(ctx), entitlementRef(input)))
}

func (r *mutationResolver) SetDefaultEntitlement(ctx context.Context, input model.EntitlementRefInput) (*model.EntitlementPayload, error) {
	return entitlementDone(r.Desk.SetDefaultEntitlement(ctx, actor(ctx), entitlementRef(input)))
}

func (r *mutationResolver) AdjustEntitlement(ctx context.Context, input model.AdjustEntitlementInput) (*model.EntitlementPayload, error) {
	return entitlementDone(r.Desk.AdjustEntitlement(ctx, actor(ctx), adjustment(input)))
}

func (r *mutationResolver) DeleteEntitlement(ctx context.Context, input model.EntitlementRefInput) (*model.DeleteEntitlementPayload, error) {
	done, err := r.Desk.DeleteEntitlement(ctx, actor(ctx), entitlementRef(input))
	problems, err := userErrors(err)
	if err != nil || done == nil {
		return &model.DeleteEntitlementPayload{UserErrors: problems}, err
	}
	return &model.DeleteEntitlementPayload{DeletedEntitlementID: &done.ID, Cases: &done.Cases, UserErrors: problems}, nil
}

func (r *mutationResolver) SetDecrement(ctx context.Context, input model.SetDecrementInput) (*model.CaseTurnPayload, error) {
	done, err := r.Desk.SetDecrement(ctx, actor(ctx), desk.Decrement{
		CaseID: input.CaseID, ExpectedVersion: input.ExpectedVersion, Decrements: input.Decrements, IdempotencyKey: key(input.IdempotencyKey),
	})
	return turned(ctx, done, err)
}

func (r *mutationResolver) SetEntitlementSettings(ctx context.Context, input model.SetEntitlementSettingsInput) (*model.SetEntitlementSettingsPayload, error) {
	done, err := r.Desk.SetEntitlementSettings(ctx, actor(ctx), desk.NewEntitlementSettings{
		TimeZone: input.TimeZone, DefaultOnCreate: input.DefaultOnCreate, DefaultOnUpdate: input.DefaultOnUpdate,
		IdempotencyKey: key(input.IdempotencyKey),
	})
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.SetEntitlementSettingsPayload{EntitlementSettings: done, UserErrors: problems}, nil
}

func (r *queryResolver) Entitlement(ctx context.Context, id string) (*db.Entitlement, error) {
	return onlyOrNil(r.Desk.Entitlements(actor(ctx)).Where(entitlement.ID(id)).Only(ctx))
}

func (r *queryResolver) Entitlements(ctx context.Context, filter *model.EntitlementFilter, orderBy model.EntitlementOrder, first int, after *string) (*model.EntitlementConnection, error) {
	return r.entitlementConnection(ctx, filter, orderBy, first, after)
}

func (r *queryResolver) EntitlementChoices(ctx context.Context, customerID string, contactID *string, productID *string, origin *servicecase.Origin) (*model.EntitlementChoices, error) {
	return r.choicesFor(ctx, desk.Covered{CustomerID: customerID, ContactID: contactID, ProductID: productID, Origin: origin})
}

func (r *queryResolver) EntitlementSettings(ctx context.Context) (*desk.EntitlementSettings, error) {
	return r.Desk.EntitlementSettings(ctx)
}

func (r *subscriptionResolver) CustomerChanges(ctx context.Context, customerID string, after *feed.Cursor) (<-chan *model.CustomerChange, error) {
	return r.customerChanges(ctx, customerID, after)
}

func (r *Resolver) CustomerChange() exec.CustomerChangeResolver { return &customerChangeResolver{r} }

func (r *Resolver) Entitlement() exec.EntitlementResolver { return &entitlementResolver{r} }

func (r *Resolver) EntitlementChannel() exec.EntitlementChannelResolver {
	return &entitlementChannelResolver{r}
}

func (r *Resolver) EntitlementEntry() exec.EntitlementEntryResolver {
	return &entitlementEntryResolver{r}
}

type (
	customerChangeResolver     struct{ *Resolver }
	entitlementResolver        struct{ *Resolver }
	entitlementChannelResolver struct{ *Resolver }
	entitlementEntryResolver   struct{ *Resolver }
)
