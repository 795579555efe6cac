package desktest

import (
	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlementchannel"
)

// Bought says more about what a customer bought.
type Bought func(*desk.NewEntitlement)

// Draft is a new entitlement of a customer that is not in force: ten cases,
// counted when they are resolved, from 1 January to 31 December 2026.
func (d *Desk) Draft(of interface{ RowID() string }, name string, more ...Bought) *db.Entitlement {
	d.t.Helper()
	total := int64(10_00)
	in := desk.NewEntitlement{
		Name: name, CustomerID: of.RowID(), StartsOn: "2026-01-01", EndsOn: "2026-12-31",
		Allocation: entitlement.AllocationCASES, DecreaseOn: entitlement.DecreaseOnRESOLUTION, TotalHundredths: &total,
	}
	for _, say := range more {
		say(&in)
	}
	e, err := d.CreateEntitlement(d.t.Context(), desk.Itself(), in)
	return must(d, e, err)
}

// Entitlement is a Draft put into force.
func (d *Desk) Entitlement(of interface{ RowID() string }, name string, more ...Bought) *db.Entitlement {
	d.t.Helper()
	e, err := d.ActivateEntitlement(d.t.Context(), desk.Itself(), desk.EntitlementRef{EntitlementID: d.Draft(of, name, more...).ID})
	return must(d, e, err)
}

// Default is an Entitlement that new cases of its customer are given.
func (d *Desk) Default(of interface{ RowID() string }, name string, more ...Bought) *db.Entitlement {
	d.t.Helper()
	e, err := d.SetDefaultEntitlement(d.t.Context(), desk.Itself(), desk.EntitlementRef{EntitlementID: d.Entitlement(of, name, more...).ID})
	return must(d, e, err)
}

// OnCreation counts cases when they are created.
func OnCreation(in *desk.NewEntitlement) { in.DecreaseOn = entitlement.DecreaseOnCREATION }

// Hours counts hours.
func Hours(in *desk.NewEntitlement) { in.Allocation = entitlement.AllocationHOURS }

// Restricting refuses cases once the terms are used up.
func Restricting(in *desk.NewEntitlement) { in.Restricts = true }

// Of says how many terms, in hundredths.
func Of(hundredths int64) Bought {
	return func(in *desk.NewEntitlement) { in.TotalHundredths = &hundredths }
}

// Lasting says from which day to which.
func Lasting(from, to string) Bought {
	return func(in *desk.NewEntitlement) { in.StartsOn, in.EndsOn = from, to }
}

// Through limits what comes in by a channel, in hundredths.
func Through(channel entitlementchannel.Channel, hundredths int64) Bought {
	return func(in *desk.NewEntitlement) {
		in.Channels = append(in.Channels, desk.ChannelTerms{Channel: channel, TotalHundredths: hundredths})
	}
}

// Covering limits it to a product.
func Covering(p *db.Product) Bought {
	return func(in *desk.NewEntitlement) { in.ProductIDs = append(in.ProductIDs, p.ID) }
}

// Serving limits it to a person.
func Serving(p *db.Contact) Bought {
	return func(in *desk.NewEntitlement) { in.ContactIDs = append(in.ContactIDs, p.ID) }
}

// Under gives a case an entitlement.
func Under(e *db.Entitlement) With {
	return func(in *desk.NewCase) { in.EntitlementID = desk.Set(e.ID) }
}
