package demo

import (
	"context"
	"fmt"
	"time"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/account"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlementchannel"
	"docket/ent/db/servicecase"
	"docket/ent/db/user"
)

// An agreement is what a customer bought from Rotalume.
type agreement struct {
	customer, name string
	// from and to are days from now.
	from, to   int
	allocation entitlement.Allocation
	on         entitlement.DecreaseOn
	terms      int64
	restricts  bool
	channels   []desk.ChannelTerms
	// byItself is true for the default of the customer.
	byItself bool
	// corrections are entered by hand, the oldest first.
	corrections []correction
	// serves is true when the open cases of the customer are under it.
	serves bool
}

type correction struct {
	daysAgo int
	terms   int64
	reason  string
}

const (
	cases      = entitlement.AllocationCASES
	hours      = entitlement.AllocationHOURS
	creation   = entitlement.DecreaseOnCREATION
	resolution = entitlement.DecreaseOnRESOLUTION
)

var agreements = []agreement{
	{"Halden Freight", "Fleet support 2026", -120, 245, cases, creation, 60, true, []desk.ChannelTerms{{Channel: entitlementchannel.ChannelPHONE, TotalHundredths: 25_00}}, true,
		[]correction{{70, -9_00, "Cases of the first month, counted on paper."}, {40, 2_00, "Two were our own fault."}}, true},
	{"Transportadora Serra Clara", "Suporte frota 2026", -150, 215, hours, resolution, 40, false, nil, true,
		[]correction{{100, -12_50, "Horas do período de implantação."}, {30, -4_25, "Visita ao depósito de Lages."}}, true},
	{"Glasrath Foods", "Cold chain care", -90, 275, cases, resolution, 30, false, nil, true,
		[]correction{{60, -6_00, "Carried over from the spreadsheet."}}, true},
	{"Nordvento Logística", "Atendimento essencial", -200, 20, cases, creation, 12, true, nil, true,
		[]correction{{90, -7_00, "Ocorrências do primeiro trimestre."}, {15, -5_00, "Ocorrências do mutirão de instalação."}}, false},
	{"Brackenridge Haulage", "Roadside hours", -60, 305, hours, resolution, 25, false, nil, true,
		[]correction{{45, -3_75, "Depot visit in Wakefield."}}, true},
	{"Brackenridge Haulage", "Roadside hours, next year", 30, 395, hours, resolution, 25, false, nil, false, nil, false},
	{"Mercados Boa Colheita", "Suporte anual", -400, -35, cases, resolution, 20, false, nil, false, nil, false},
	{"Mercados Boa Colheita", "Suporte anual renovado", -34, 331, cases, creation, 24, false, nil, true, nil, true},
}

// agree brings in what customers bought, unless anything is there already. What
// was taken of it goes through the verbs, at the time when it happened.
func agree(ctx context.Context, d *desk.Desk, now time.Time) error {
	there, err := d.Entitlements(desk.Itself()).Exist(ctx)
	if err != nil || there {
		return err
	}
	u, err := d.Users(desk.Itself()).Where(user.RoleEQ(user.RoleSUPERVISOR)).Order(user.ByID()).First(ctx)
	if err != nil {
		return fmt.Errorf("find a supervisor: %w", err)
	}
	by := desk.Actor{UserID: u.ID, Name: u.Name, Role: u.Role}
	for _, a := range agreements {
		if err := a.enter(ctx, d, by, now); err != nil {
			return fmt.Errorf("%s of %s: %w", a.name, a.customer, err)
		}
	}
	return nil
}

func (a agreement) enter(ctx context.Context, d *desk.Desk, by desk.Actor, now time.Time) error {
	at := func(when time.Time) *desk.Desk { return d.At(func() time.Time { return when }) }
	begins := min(a.from, 0)
	signed := now.AddDate(0, 0, begins).Add(time.Hour)
	buyer, err := d.Accounts(desk.Itself()).Where(account.Name(a.customer)).Only(ctx)
	if err != nil {
		return err
	}
	total := a.terms * 100
	e, err := at(signed).CreateEntitlement(ctx, by, desk.NewEntitlement{
		Name: a.name, CustomerID: buyer.ID, StartsOn: now.AddDate(0, 0, a.from).Format(time.DateOnly), EndsOn: now.AddDate(0, 0, a.to).Format(time.DateOnly),
		Allocation: a.allocation, DecreaseOn: a.on, TotalHundredths: &total, Restricts: a.restricts, Channels: a.channels,
	})
	if err != nil {
		return err
	}
	ref := desk.EntitlementRef{EntitlementID: e.ID}
	if _, err := at(signed).ActivateEntitlement(ctx, by, ref); err != nil {
		return err
	}
	if a.byItself {
		if _, err := at(signed).SetDefaultEntitlement(ctx, by, ref); err != nil {
			return err
		}
	}
	for _, c := range a.corrections {
		if _, err := at(now.AddDate(0, 0, -c.daysAgo)).AdjustEntitlement(ctx, by, desk.Adjustment{EntitlementID: e.ID, DeltaHundredths: c.terms, Reason: c.reason}); err != nil {
			return err
		}
	}
	if !a.serves {
		return nil
	}
	return serve(ctx, d, by, e, buyer)
}

// serve puts the open cases of a customer under an entitlement, each when it was
// last touched.
func serve(ctx context.Context, d *desk.Desk, by desk.Actor, e *db.Entitlement, buyer *db.Account) error {
	open, err := d.Cases(desk.Itself()).Where(
		servicecase.CustomerAccountID(buyer.ID), servicecase.StatusEQ(servicecase.StatusACTIVE), servicecase.EntitlementIDIsNil(),
	).Order(servicecase.ByUpdatedAt(), servicecase.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, c := range open {
		then := d.At(func() time.Time { return c.UpdatedAt })
		if _, err := then.UpdateCase(ctx, by, desk.CaseUpdate{CaseID: c.ID, EntitlementID: desk.Set(e.ID)}); err != nil {
			return err
		}
	}
	return nil
}
