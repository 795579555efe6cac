package desk_test

import (
	"fmt"
	"testing"

	"docket/desk"
	"docket/desk/desktest"
)

func TestMergingGivesTheTermBackAndSeparatingTakesItAgain(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		gold := d.Entitlement(acme, "Gold", desktest.OnCreation, desktest.Restricting, desktest.Of(2_00))
		keep, gone := d.Case(ana, "A", desktest.For(acme), desktest.Under(gold)), d.Case(ana, "B", desktest.For(acme), desktest.Under(gold))
		remains(t, d, gold, "0.00")
		done := mergeCases(t, d, ana, into(keep, gone))
		remains(t, d, gold, "1.00")
		_, err := d.Undo(t.Context(), ana, desk.Undoing{CommandID: done.CommandID})
		noError(t, err)
		remains(t, d, gold, "0.00")
		mergeCases(t, d, ana, into(keep, gone))
		equal(t, "ledger", fmt.Sprint(ledgerOf(t, d, gold)), "[CASE_CREATED -1.00 CASE_CREATED -1.00 CASE_MERGED 1.00 CASE_UNMERGED -1.00 CASE_MERGED 1.00]")

		last := d.Case(ana, "C", desktest.For(acme), desktest.Under(gold)) // takes what came back
		before := everything(t, d)
		wantChanges(t, recorded(t, d, func() {
			separated, err := d.UnmergeCases(t.Context(), ana, desk.CaseUnmerge{MergedIDs: []string{gone.ID}})
			noError(t, err)
			p := separated.Outcomes[0].Problem
			equal(t, "refused", p.Code, desk.CodeEntitlementUsedUp)
			equal(t, "field", p.Field, "mergedIds.0")
		}))
		sameRows(t, "refused", everything(t, d), before)
		_, err = d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: last.ID})
		noError(t, err)
		unmerge(t, d, ana, gone)
		remains(t, d, gold, "0.00")
	})
}

func TestASurvivorThatTakesAnotherCustomerTakesTheEntitlementOfThatCustomer(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme, umbrella := d.Agent("Ana"), d.Account("Acme"), d.Account("Umbrella")
		gold, silver := d.Default(acme, "Gold", desktest.OnCreation), d.Default(umbrella, "Silver", desktest.OnCreation)
		keep, gone := d.Case(ana, "A", desktest.For(acme)), d.Case(ana, "B", desktest.For(umbrella))
		before := everything(t, d)
		in := into(keep, gone)
		in.Take = []desk.FieldChoice{{Field: desk.MergeCustomer, CaseID: gone.ID}}
		equal(t, "entitlement", value(mergeCases(t, d, ana, in).Survivor.EntitlementID), silver.ID)
		remains(t, d, gold, "10.00")
		remains(t, d, silver, "9.00")
		unmerge(t, d, ana, gone)
		sameRows(t, "separated", everything(t, d), before)
		remains(t, d, gold, "9.00")
		remains(t, d, silver, "9.00")

		mergeCases(t, d, ana, in)
		_, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: keep.ID, EntitlementID: desk.Clear[string]()})
		noError(t, err)
		unmerge(t, d, ana, gone)
		now := caseNow(t, d, keep)
		equal(t, "customer", value(now.CustomerAccountID), acme.ID)
		equal(t, "the default fits", value(now.EntitlementID), gold.ID)
		remains(t, d, gold, "9.00")
		remains(t, d, silver, "9.00")
	})
}
