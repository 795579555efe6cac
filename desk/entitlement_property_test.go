package desk_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/servicecase"
)

// An office is two customers with what they bought, and some cases, on which
// verbs are called at random.
type office struct {
	*rapid.T
	d         *desktest.Desk
	t         *testing.T
	ana       desk.Actor
	carla     desk.Actor
	customers []*db.Account
	bought    []*db.Entitlement
	cases     []*db.ServiceCase
	commands  []string
}

// Any sequence of verbs that move terms, allowed or refused, keeps the books:
// see bookkept. No case ever has more than one term of what counts cases.
func TestInvariant7AnySequenceOfVerbsKeepsTheBooks(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, carla := d.Agent("Ana"), d.Supervisor("Carla")
		rapid.Check(t, func(rt *rapid.T) {
			o := &office{T: rt, d: d, t: t, ana: ana, carla: carla}
			o.open()
			for range rapid.IntRange(1, 25).Draw(rt, "steps") {
				d.Clock.Advance(time.Second)
				o.step()
			}
			o.look()
		})
	})
}

func (o *office) open() {
	for i := range 2 {
		acme := o.d.Account(fmt.Sprint("Customer ", i))
		o.customers = append(o.customers, acme)
		for range 2 {
			o.bought = append(o.bought, o.d.Entitlement(acme, "Bought", o.kind()))
		}
		_, err := o.d.SetDefaultEntitlement(o.t.Context(), o.carla, ref(o.bought[2*i]))
		o.check(err)
	}
}

func (o *office) kind() desktest.Bought {
	return func(in *desk.NewEntitlement) {
		in.Restricts = rapid.Bool().Draw(o.T, "restricts")
		total := int64(rapid.IntRange(0, 3).Draw(o.T, "total")) * 1_00
		in.TotalHundredths = &total
		switch rapid.IntRange(0, 2).Draw(o.T, "kind") {
		case 0:
			in.DecreaseOn = entitlement.DecreaseOnCREATION
		case 1:
			in.Allocation = entitlement.AllocationHOURS
		}
		if rapid.Bool().Draw(o.T, "channel") {
			in.Channels = []desk.ChannelTerms{{Channel: "PHONE", TotalHundredths: 1_00}}
		}
	}
}

func (o *office) check(err error) {
	if _, refused := errors.AsType[*desk.Problem](err); err != nil && !refused {
		o.Fatal(err)
	}
}

func (o *office) step() {
	ctx := o.t.Context()
	if len(o.cases) == 0 || rapid.IntRange(0, 5).Draw(o.T, "new") == 0 {
		c, err := o.d.CreateCase(ctx, o.ana, desk.NewCase{Title: "T", CustomerID: o.customers[rapid.IntRange(0, len(o.customers)-1).Draw(o.T, "for")].ID, Origin: o.origin(), EntitlementID: o.choice()})
		o.check(err)
		if err == nil {
			o.cases = append(o.cases, c)
		}
		return
	}
	c := o.cases[rapid.IntRange(0, len(o.cases)-1).Draw(o.T, "case")]
	switch rapid.IntRange(0, 11).Draw(o.T, "verb") {
	case 0:
		_, err := o.d.UpdateCase(ctx, o.ana, desk.CaseUpdate{CaseID: c.ID, EntitlementID: o.choice()})
		o.check(err)
	case 1:
		_, err := o.d.UpdateCase(ctx, o.ana, desk.CaseUpdate{CaseID: c.ID, CustomerID: desk.Set(o.customers[rapid.IntRange(0, len(o.customers)-1).Draw(o.T, "to")].ID)})
		o.check(err)
	case 2:
		_, err := o.d.UpdateCase(ctx, o.ana, desk.CaseUpdate{CaseID: c.ID, Origin: desk.Field[servicecase.Origin]{Given: true, Value: o.origin()}})
		o.check(err)
	case 3:
		in := solved(c)
		in.BillableMinutes = new(rapid.IntRange(0, 100).Draw(o.T, "minutes"))
		done, err := o.d.ResolveCase(ctx, o.ana, in)
		o.done(err, func() string { return done.CommandID })
	case 4:
		done, err := o.d.CancelCase(ctx, o.ana, desk.CaseCancellation{CaseID: c.ID})
		o.done(err, func() string { return done.CommandID })
	case 5:
		done, err := o.d.ReactivateCase(ctx, o.ana, desk.Reactivation{CaseID: c.ID})
		o.done(err, func() string { return done.CommandID })
	case 8:
		done, err := o.d.MergeCases(ctx, o.ana, into(c, o.any()))
		o.done(err, func() string { return done.CommandID })
	case 9:
		done, err := o.d.UnmergeCases(ctx, o.ana, desk.CaseUnmerge{MergedIDs: []string{c.ID, o.any().ID}})
		o.done(err, func() string { return done.CommandID })
	case 10:
		child, err := o.d.CreateChildCase(ctx, o.ana, desk.NewChildCase{ParentID: c.ID})
		o.check(err)
		if err == nil {
			o.cases = append(o.cases, child)
		}
	case 11:
		_, err := o.d.DeleteCase(ctx, o.carla, desk.CaseDeletion{CaseID: c.ID})
		o.check(err) // it stays in the list: whoever names it later is refused
	case 6:
		_, err := o.d.SetDecrement(ctx, o.carla, desk.Decrement{CaseID: c.ID, Decrements: rapid.Bool().Draw(o.T, "decrements")})
		o.check(err)
	default:
		if len(o.commands) > 0 {
			done, err := o.d.Undo(ctx, o.ana, desk.Undoing{CommandID: o.commands[rapid.IntRange(0, len(o.commands)-1).Draw(o.T, "undone")]})
			o.done(err, func() string { return done.CommandID })
		}
	}
}

func (o *office) any() *db.ServiceCase { return rapid.SampledFrom(o.cases).Draw(o.T, "other") }

func (o *office) done(err error, command func() string) {
	o.check(err)
	if err == nil {
		o.commands = append(o.commands, command())
	}
}

func (o *office) origin() *servicecase.Origin {
	return rapid.SampledFrom([]*servicecase.Origin{nil, new(servicecase.OriginPHONE), new(servicecase.OriginWEB)}).Draw(o.T, "origin")
}

// choice is what the agent says about the entitlement: nothing, none, or one.
func (o *office) choice() desk.Field[string] {
	i := rapid.IntRange(-2, len(o.bought)-1).Draw(o.T, "choice")
	switch i {
	case -2:
		return desk.Field[string]{}
	case -1:
		return desk.Clear[string]()
	}
	return desk.Set(o.bought[i].ID)
}

// look looks through the books of this office.
func (o *office) look() {
	ids := make([]string, len(o.bought))
	for i, e := range o.bought {
		ids[i] = e.ID
	}
	all, err := withBooks(o.d).Where(entitlement.IDIn(ids...)).All(o.t.Context())
	o.check(err)
	bookkept(o.T, all)
	for _, e := range all {
		held := map[string]int64{}
		for _, entry := range e.Edges.Entries {
			held[*entry.CaseID] -= entry.DeltaHundredths
		}
		for id, terms := range held {
			if terms < 0 || e.Allocation == entitlement.AllocationCASES && terms > 1_00 {
				o.Errorf("case %s has %d of %s", id, terms, e.Name)
			}
		}
	}
}
