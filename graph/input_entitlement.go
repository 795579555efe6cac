package graph

import (
	"github.com/99designs/gqlgen/graphql"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/entitlementchannel"
	"docket/graph/model"
)

func newEntitlement(in model.CreateEntitlementInput) desk.NewEntitlement {
	return desk.NewEntitlement{
		Name: in.Name, Description: in.Description, CustomerID: in.CustomerID, StartsOn: in.StartsOn, EndsOn: in.EndsOn,
		Allocation: in.Allocation, DecreaseOn: in.DecreaseOn, TotalHundredths: in.TotalTerms, Restricts: in.Restricts,
		Channels: channelTerms(in.Channels), ProductIDs: in.ProductIds, ContactIDs: in.ContactIds, IdempotencyKey: key(in.IdempotencyKey),
	}
}

func channelTerms(in []*model.EntitlementChannelInput) []desk.ChannelTerms {
	terms := make([]desk.ChannelTerms, len(in))
	for i, ch := range in {
		terms[i] = desk.ChannelTerms{Channel: entitlementchannel.Channel(ch.Channel), TotalHundredths: ch.TotalTerms}
	}
	return terms
}

func entitlementUpdate(in model.UpdateEntitlementInput) desk.EntitlementUpdate {
	update := desk.EntitlementUpdate{
		EntitlementID: in.EntitlementID, ExpectedVersion: in.ExpectedVersion,
		Name: field(in.Name), Description: field(in.Description), CustomerID: field(in.CustomerID),
		StartsOn: field(in.StartsOn), EndsOn: field(in.EndsOn),
		Allocation: field(in.Allocation), DecreaseOn: field(in.DecreaseOn), TotalHundredths: field(in.TotalTerms), Restricts: field(in.Restricts),
		ProductIDs: list(in.ProductIds), ContactIDs: list(in.ContactIds), IdempotencyKey: key(in.IdempotencyKey),
	}
	if channels, given := in.Channels.ValueOK(); given {
		update.Channels = desk.Set(channelTerms(channels))
	}
	return update
}

// list is a list of an update: absent or given; null is an empty one.
func list[T any](f graphql.Omittable[[]T]) desk.Field[[]T] {
	value, given := f.ValueOK()
	return desk.Field[[]T]{Given: given, Value: &value}
}

func entitlementRef(in model.EntitlementRefInput) desk.EntitlementRef {
	return desk.EntitlementRef{EntitlementID: in.EntitlementID, ExpectedVersion: in.ExpectedVersion, IdempotencyKey: key(in.IdempotencyKey)}
}

func adjustment(in model.AdjustEntitlementInput) desk.Adjustment {
	adjustment := desk.Adjustment{
		EntitlementID: in.EntitlementID, ExpectedVersion: in.ExpectedVersion, DeltaHundredths: in.Terms, Reason: in.Reason,
		IdempotencyKey: key(in.IdempotencyKey),
	}
	if in.Channel != nil {
		channel := entitlementchannel.Channel(*in.Channel)
		adjustment.Channel = &channel
	}
	return adjustment
}

// entitlementDone is the outcome of a verb on an entitlement.
func entitlementDone(done *db.Entitlement, err error) (*model.EntitlementPayload, error) {
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.EntitlementPayload{Entitlement: done, UserErrors: problems}, nil
}
