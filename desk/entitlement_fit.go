package desk

import (
	"slices"

	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlementchannel"
	"docket/ent/db/servicecase"
)

// EntitlementObstacle is why an entitlement cannot be used for a case; empty when it can.
type EntitlementObstacle string

// The obstacles, the weightiest first.
const (
	OtherCustomer EntitlementObstacle = "OTHER_CUSTOMER"
	NotActive     EntitlementObstacle = "NOT_ACTIVE"
	OtherProduct  EntitlementObstacle = "OTHER_PRODUCT"
	OtherContact  EntitlementObstacle = "OTHER_CONTACT"
	UsedUp        EntitlementObstacle = "USED_UP"
	ChannelUsedUp EntitlementObstacle = "CHANNEL_USED_UP"
)

// Covered is what decides whether an entitlement can be used for a case.
type Covered struct {
	CustomerID           string
	ContactID, ProductID *string
	Origin               *servicecase.Origin
	// Free is true for a case that takes no terms.
	Free bool
}

// CoveredOf is a case as entitlements see it.
func CoveredOf(c *db.ServiceCase) Covered {
	return Covered{CustomerID: *customerID(c), ContactID: c.ContactID, ProductID: c.ProductID, Origin: c.Origin, Free: !c.Decrements}
}

// ObstacleTo says why an entitlement, read with its channels, products and
// contacts, cannot be given to a case on a day; empty when it can.
func ObstacleTo(e *db.Entitlement, today string, c Covered) EntitlementObstacle {
	switch {
	case *entitled(e) != c.CustomerID:
		return OtherCustomer
	case EffectiveStatus(e, today) != entitlement.StatusACTIVE:
		return NotActive
	}
	if obstacle := outside(e, c); obstacle != "" || c.Free || !e.Restricts {
		return obstacle
	}
	switch channel := channelOf(e, c.Origin); {
	case !enough(e, e.RemainingHundredths):
		return UsedUp
	case channel != nil && !enough(e, channel.RemainingHundredths):
		return ChannelUsedUp
	}
	return ""
}

// outside says why an entitlement does not cover what a case is about, whatever
// its state and its terms.
func outside(e *db.Entitlement, c Covered) EntitlementObstacle {
	products, contacts := e.Edges.Products, e.Edges.Contacts
	switch {
	case *entitled(e) != c.CustomerID:
		return OtherCustomer
	case len(products) > 0 && !slices.ContainsFunc(products, func(p *db.EntitlementProduct) bool { return sameID(&p.ProductID, c.ProductID) }):
		return OtherProduct
	case len(contacts) > 0 && !slices.ContainsFunc(contacts, func(p *db.EntitlementContact) bool { return sameID(&p.ContactID, c.ContactID) }):
		return OtherContact
	}
	return ""
}

// enough says whether terms suffice for one more case: the last case may be
// used, then no more; of hours something must be left.
func enough(e *db.Entitlement, remaining int64) bool {
	if e.Allocation == entitlement.AllocationCASES {
		return remaining >= oneCase
	}
	return remaining > 0
}

// channelOf is the row of an entitlement that limits what comes in one way; nil
// when nothing does.
func channelOf(e *db.Entitlement, origin *servicecase.Origin) *db.EntitlementChannel {
	if origin == nil {
		return nil
	}
	i := slices.IndexFunc(e.Edges.Channels, func(ch *db.EntitlementChannel) bool {
		return ch.Channel == entitlementchannel.Channel(*origin)
	})
	if i < 0 {
		return nil
	}
	return e.Edges.Channels[i]
}
