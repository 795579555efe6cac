package desk_test

import (
	"errors"
	"fmt"
	"testing"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/entitlemententry"
)

func TestOfFiftyWhoResolveAgainstTenTermsTenSucceed(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		gold := d.Entitlement(acme, "Gold", desktest.Restricting, desktest.Of(10_00), desktest.Through("EMAIL", 10_00))
		cases := make([]*db.ServiceCase, 50)
		for i := range cases {
			cases[i] = d.Case(ana, fmt.Sprint("Case ", i), desktest.For(acme), desktest.Under(gold))
		}
		answers := make([]error, len(cases))
		atOnce(len(cases), func(i int) { _, answers[i] = d.ResolveCase(t.Context(), ana, solved(cases[i])) })
		resolved := 0
		for _, err := range answers {
			if err == nil {
				resolved++
				continue
			}
			p := wantProblem(t, err, desk.CodeEntitlementUsedUp, "caseId")
			equal(t, "refused by", p.Entitlement.ID, gold.ID)
			equal(t, "remaining", p.Shortage.Remaining, 0)
			equal(t, "needed", p.Shortage.Needed, 1_00)
			equal(t, "obstacle", p.Obstacle, desk.UsedUp)
		}
		equal(t, "resolved", resolved, 10)
		equal(t, "entries", len(ledgerOf(t, d, gold)), 10)
		remains(t, d, gold, "0.00")
		closed, err := d.EntitlementEntries(desk.Itself()).Where(entitlemententry.ReasonEQ(entitlemententry.ReasonCASE_RESOLVED)).Count(t.Context())
		noError(t, err)
		equal(t, "of resolutions", closed, 10)
	})
}

func TestOfTwentyWhoCreateThroughAChannelWithThreeTermsThreeSucceed(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		gold := d.Entitlement(acme, "Gold", desktest.OnCreation, desktest.Restricting, desktest.Through("PHONE", 3_00))
		answers := make([]error, 20)
		atOnce(len(answers), func(i int) {
			in := desk.NewCase{Title: fmt.Sprint("Case ", i), CustomerID: acme.ID, EntitlementID: desk.Set(gold.ID)}
			by("PHONE")(&in)
			_, answers[i] = d.CreateCase(t.Context(), ana, in)
		})
		opened := 0
		for _, err := range answers {
			p, refused := errors.AsType[*desk.Problem](err)
			switch {
			case err == nil:
				opened++
			case !refused || p.Obstacle != desk.ChannelUsedUp:
				t.Error(err)
			}
		}
		equal(t, "opened", opened, 3)
		remains(t, d, gold, "7.00")
	})
}

func TestTwoWhoSetTheDefaultAtOnceLeaveOne(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		carla, acme := d.Supervisor("Carla"), d.Account("Acme")
		both := []*db.Entitlement{d.Entitlement(acme, "Gold"), d.Entitlement(acme, "Silver")}
		atOnce(6, func(i int) {
			if _, err := d.SetDefaultEntitlement(t.Context(), carla, ref(both[i%2])); err != nil {
				t.Error(err)
			}
		})
		defaults := 0
		for _, e := range both {
			if entitlementNow(t, d, e).IsDefault {
				defaults++
			}
		}
		equal(t, "defaults", defaults, 1)
	})
}
