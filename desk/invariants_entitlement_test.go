package desk_test

import (
	"encoding/json"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/servicecase"
)

// Invariant 7 for any sequence of verbs is TestAnySequenceOfVerbsKeepsTheBooks;
// here it is for one of each.
func TestInvariant7TotalMinusRemainingIsTheSumOfTheLedger(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		l := &life{t: t, d: d, ana: d.Agent("Ana"), carla: d.Supervisor("Carla"), acme: d.Account("Acme")}
		l.under = d.Entitlement(l.acme, "Gold", desktest.OnCreation, desktest.Through("PHONE", 5_00), desktest.Through("EMAIL", 5_00))
		l.next = d.Entitlement(l.acme, "Silver", desktest.Hours)
		for _, step := range []string{"create", "e-mail", "replace", "set", "cancel", "reactivate", "resolve", "undo", "replace", "resolve", "reactivate", "remove"} {
			moments[step](l)
			booksBalance(t, d)
		}
		remains(t, d, l.under, "10.00")
		remains(t, d, l.next, "10.00")
	})
}

func TestInvariant8CreateAndCancelLeaveTheTermsAndReactivatingTakesOnce(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		l := &life{t: t, d: d, ana: d.Agent("Ana"), acme: d.Account("Acme")}
		l.under = d.Entitlement(l.acme, "Gold", desktest.OnCreation)
		moments["create"](l)
		for range 3 {
			moments["cancel"](l)
			remains(t, d, l.under, "10.00")
			moments["reactivate"](l)
			remains(t, d, l.under, "9.00")
		}
		other := &life{t: t, d: d, ana: l.ana, acme: l.acme, under: d.Entitlement(l.acme, "Hours", desktest.Hours)}
		moments["create"](other)
		for range 3 {
			moments["resolve"](other)
			remains(t, d, other.under, "9.17")
			moments["reactivate"](other)
			remains(t, d, other.under, "10.00")
		}
	})
}

func TestInvariant9ACaseThatTakesNoTermsHasNoEntryAndOnlyThoseWithTheRightSetIt(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		l := &life{t: t, d: d, ana: d.Agent("Ana"), carla: d.Supervisor("Carla"), acme: d.Account("Acme")}
		l.under = d.Entitlement(l.acme, "Gold")
		moments["create"](l)
		_, err := d.SetDecrement(t.Context(), l.ana, desk.Decrement{CaseID: l.c.ID})
		wantProblem(t, err, desk.CodeNotAllowed, "")
		equal(t, "it still takes terms", caseNow(t, d, l.c).Decrements, true)
		moments["decrement off"](l)
		moments["resolve"](l)
		equal(t, "entries", len(ledgerOf(t, d, l.under)), 0)
		moments["reactivate"](l)
		equal(t, "entries after reactivating", len(ledgerOf(t, d, l.under)), 0)
	})
}

func TestInvariant10AnotherCustomerClearsTheEntitlementAndBringsItsOwnDefaultIfThatFits(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme, umbrella, hooli := d.Agent("Ana"), d.Account("Acme"), d.Account("Umbrella"), d.Account("Hooli")
		printer := d.Product("Printer")
		gold := d.Default(acme, "Gold", desktest.OnCreation)
		fits := d.Default(umbrella, "Umbrella's", desktest.OnCreation)
		d.Default(hooli, "For printers", desktest.Covering(printer))
		c := d.Case(ana, "No invoice", desktest.For(acme))
		equal(t, "the default", value(c.EntitlementID), gold.ID)
		c, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, CustomerID: desk.Set(umbrella.ID)})
		noError(t, err)
		equal(t, "the other customer's", value(c.EntitlementID), fits.ID)
		remains(t, d, gold, "10.00")
		remains(t, d, fits, "9.00")
		c, err = d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, CustomerID: desk.Set(hooli.ID)})
		noError(t, err)
		equal(t, "none: it does not fit", c.EntitlementID == nil, true)
		remains(t, d, fits, "10.00")
	})
}

func TestInvariant11ALookupOffersOnlyWhatIsActiveAndTheCustomers(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme, umbrella := d.Agent("Ana"), d.Account("Acme"), d.Account("Umbrella")
		active := d.Entitlement(acme, "Active")
		states := map[desk.EntitlementObstacle]*db.Entitlement{
			desk.OtherCustomer: d.Entitlement(umbrella, "Another customer's"),
		}
		unusable := []*db.Entitlement{
			d.Draft(acme, "Draft"), d.Entitlement(acme, "Waiting", desktest.Lasting("2026-06-01", "2026-12-31")),
			d.Entitlement(acme, "Expired", desktest.Lasting("2025-01-01", "2025-12-31")), cancelled(t, d, d.Entitlement(acme, "Cancelled")),
		}
		all, err := d.EntitlementsOf(t.Context(), ana, []string{acme.ID})
		noError(t, err)
		settings, err := d.EntitlementSettings(t.Context())
		noError(t, err)
		choices := desk.ChoicesFor(settings, all[acme.ID], desk.Covered{CustomerID: acme.ID})
		for _, choice := range choices.Choices {
			equal(t, choice.Entitlement.Name+" can be used", choice.Obstacle == "", choice.Entitlement.ID == active.ID)
		}
		for _, e := range append(unusable, states[desk.OtherCustomer]) {
			_, err := d.CreateCase(t.Context(), ana, desk.NewCase{Title: "T", CustomerID: acme.ID, EntitlementID: desk.Set(e.ID)})
			p := wantProblem(t, err, desk.CodeEntitlementNotUsable, "entitlementId")
			equal(t, e.Name, p.Obstacle == desk.NotActive || p.Obstacle == desk.OtherCustomer, true)
		}
	})
}

func cancelled(t *testing.T, d *desktest.Desk, e *db.Entitlement) *db.Entitlement {
	t.Helper()
	done, err := d.CancelEntitlement(t.Context(), desk.Itself(), ref(e))
	noError(t, err)
	return done
}

func TestInvariant12ACustomerHasOneDefaultAndItIsActiveWhenSet(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		carla, acme := d.Supervisor("Carla"), d.Account("Acme")
		gold, silver := d.Default(acme, "Gold"), d.Default(acme, "Silver")
		equal(t, "the one before", entitlementNow(t, d, gold).IsDefault, false)
		equal(t, "the new one", entitlementNow(t, d, silver).IsDefault, true)
		for _, e := range []*db.Entitlement{
			d.Draft(acme, "Draft"), d.Entitlement(acme, "Waiting", desktest.Lasting("2026-06-01", "2026-12-31")),
			d.Entitlement(acme, "Expired", desktest.Lasting("2025-01-01", "2025-12-31")), cancelled(t, d, d.Entitlement(acme, "Cancelled")),
		} {
			_, err := d.SetDefaultEntitlement(t.Context(), carla, ref(e))
			wantProblem(t, err, desk.CodeEntitlementState, "entitlementId")
		}
		equal(t, "cancelling ends it", cancelled(t, d, silver).IsDefault, false)
	})
}

func TestInvariant13RenewingLeavesTheSourceAndMakesADraftOfEqualLengthFromToday(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		maria := d.Contact("Maria", "Silva", acme)
		gold := d.Entitlement(acme, "Gold", desktest.OnCreation, desktest.Restricting, desktest.Through("PHONE", 3_00),
			desktest.Covering(d.Product("Printer")), desktest.Serving(maria), desktest.Lasting("2026-01-01", "2026-01-31"), desktest.Of(4_00))
		_ = ana
		before, err := json.Marshal(entitlementNow(t, d, gold))
		noError(t, err)
		renewed, err := d.RenewEntitlement(t.Context(), desk.Itself(), ref(gold))
		noError(t, err)
		after, err := json.Marshal(entitlementNow(t, d, gold))
		noError(t, err)
		equal(t, "the source", string(after), string(before))
		equal(t, "status", renewed.Status, entitlement.StatusDRAFT)
		equal(t, "days", renewed.StartsOn+" to "+renewed.EndsOn, "2026-03-02 to 2026-04-01")
		now := entitlementNow(t, d, renewed)
		equal(t, "terms", now.RemainingHundredths, 4_00)
		equal(t, "channel", now.Edges.Channels[0].RemainingHundredths, 3_00)
		equal(t, "products and contacts", len(now.Edges.Products)+len(now.Edges.Contacts), 2)
	})
}

func TestInvariant14AnActiveEntitlementIsNotEditedNorDeletedAndHoursAreNeverTakenAtCreation(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		carla, acme := d.Supervisor("Carla"), d.Account("Acme")
		active, waiting := d.Entitlement(acme, "Active"), d.Entitlement(acme, "Waiting", desktest.Lasting("2026-06-01", "2026-12-31"))
		for _, e := range []*db.Entitlement{active, waiting} {
			_, err := d.UpdateEntitlement(t.Context(), carla, desk.EntitlementUpdate{EntitlementID: e.ID, Name: desk.Set("Other")})
			wantProblem(t, err, desk.CodeEntitlementState, "entitlementId")
			_, err = d.DeleteEntitlement(t.Context(), carla, ref(e))
			wantProblem(t, err, desk.CodeEntitlementState, "entitlementId")
			_, err = d.ActivateEntitlement(t.Context(), carla, ref(e))
			wantProblem(t, err, desk.CodeEntitlementState, "entitlementId")
		}
		total := int64(1_50)
		_, err := d.CreateEntitlement(t.Context(), carla, desk.NewEntitlement{
			Name: "Hours", CustomerID: acme.ID, StartsOn: "2026-01-02", EndsOn: "2026-01-01",
			Allocation: entitlement.AllocationHOURS, DecreaseOn: entitlement.DecreaseOnCREATION, TotalHundredths: &total,
		})
		wantProblems(t, err, "INVALID endsOn", "INVALID decreaseOn")
		_, err = d.CreateEntitlement(t.Context(), carla, desk.NewEntitlement{
			Name: "Cases", CustomerID: acme.ID, StartsOn: "2026-01-01", EndsOn: "2026-01-01",
			Allocation: entitlement.AllocationCASES, DecreaseOn: entitlement.DecreaseOnCREATION, TotalHundredths: &total,
		})
		wantProblems(t, err, "INVALID totalTerms")
	})
}

func TestTheCalendarDecidesWhetherOrNotTheJobRan(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		_, err := d.SetEntitlementSettings(t.Context(), desk.Itself(), desk.NewEntitlementSettings{TimeZone: new("America/Sao_Paulo")})
		noError(t, err)
		ending := d.Default(acme, "Ending", desktest.Lasting("2026-03-01", "2026-03-02"))
		coming := d.Entitlement(acme, "Coming", desktest.Lasting("2026-03-03", "2026-03-31"))
		equal(t, "coming", coming.Status, entitlement.StatusWAITING)
		under := func(e *db.Entitlement) error {
			_, err := d.CreateCase(t.Context(), ana, desk.NewCase{Title: "T", CustomerID: acme.ID, EntitlementID: desk.Set(e.ID)})
			return err
		}
		d.Clock.Advance(17*time.Hour + 59*time.Minute) // 3 March in UTC, the evening of the 2nd in São Paulo
		noError(t, under(ending))
		wantProblem(t, under(coming), desk.CodeEntitlementNotUsable, "entitlementId")
		d.Clock.Advance(2 * time.Minute)
		wantProblem(t, under(ending), desk.CodeEntitlementNotUsable, "entitlementId")
		noError(t, under(coming))
		equal(t, "no default any more", d.Case(ana, "Bare", desktest.For(acme)).EntitlementID == nil, true)
		turned, err := d.TurnEntitlements(t.Context(), desk.Itself(), desk.Turning{})
		noError(t, err)
		equal(t, "turned", turned, 2)
		equal(t, "ended", entitlementNow(t, d, ending).Status, entitlement.StatusEXPIRED)
		equal(t, "come", entitlementNow(t, d, coming).Status, entitlement.StatusACTIVE)
		turned, err = d.TurnEntitlements(t.Context(), desk.Itself(), desk.Turning{})
		noError(t, err)
		equal(t, "turned again", turned, 0)
	})
}

func TestAnEntitlementThatCoversTheCaseStaysWhateverTheDefaultIs(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		printer, phone, maria := d.Product("Printer"), d.Product("Phone"), d.Contact("Maria", "Silva", acme)
		d.Default(acme, "Default")
		chosen := d.Entitlement(acme, "For printers", desktest.Covering(printer))
		c := d.Case(ana, "No invoice", desktest.For(acme), func(in *desk.NewCase) { in.ProductID = &printer.ID }, desktest.Under(chosen))
		update := func(in desk.CaseUpdate) *db.ServiceCase {
			in.CaseID = c.ID
			now, err := d.UpdateCase(t.Context(), ana, in)
			noError(t, err)
			return now
		}
		equal(t, "another contact", value(update(desk.CaseUpdate{ContactID: desk.Set(maria.ID)}).EntitlementID), chosen.ID)
		equal(t, "another product", value(update(desk.CaseUpdate{ProductID: desk.Set(phone.ID)}).EntitlementID) == chosen.ID, false)
		equal(t, "chosen none", update(desk.CaseUpdate{ProductID: desk.Set(printer.ID), EntitlementID: desk.Clear[string]()}).EntitlementID == nil, true)
		equal(t, "nothing that matters changed", update(desk.CaseUpdate{Priority: desk.Set(servicecase.PriorityLOW)}).EntitlementID == nil, true)
	})
}

func TestDeletingEmptiesTheEntitlementOfItsCases(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		gold := d.Entitlement(acme, "Gold", desktest.OnCreation)
		c := d.Case(ana, "No invoice", desktest.For(acme), desktest.Under(gold))
		cancelled(t, d, gold)
		done, err := d.DeleteEntitlement(t.Context(), desk.Itself(), ref(gold))
		noError(t, err)
		equal(t, "cases", done.Cases, 1)
		equal(t, "the case has none", caseNow(t, d, c).EntitlementID == nil, true)
		_, err = d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: c.ID})
		noError(t, err)
	})
}
