package graph_test

import (
	"testing"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
)

const followCustomer = `subscription($id: ID!, $after: ChangeCursor) { customerChanges(customerId: $id, after: $after) {
	cursor at kind by { name } customer { ... on Account { name } } case { title } entitlements { name remainingTerms } deletedEntitlementIds } }`

func TestThoseWhoFollowACustomerAreToldOfCustomerEntitlementsAndCases(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, carla, acme := a.Agent("Ana"), a.Supervisor("Carla"), a.Account("Acme")
		other, secret := a.Account("Umbrella"), a.PrivateQueue("Secret")
		gold := a.Default(acme, "Gold", desktest.OnCreation)
		s := a.follow(ana, followCustomer, variables{"id": acme.ID, "after": a.now()})
		a.Case(ana, "Another customer's", desktest.For(other))
		a.Case(carla, "Hidden", desktest.For(acme), desktest.In(secret), func(in *desk.NewCase) { in.EntitlementID = desk.Clear[string]() })
		a.Case(ana, "No invoice", desktest.For(acme))
		last := s.tells("customerChanges", "CASE_CHANGED Ana")
		if at(last, "case.title") != "No invoice" {
			t.Errorf("told of %v", last)
		}
		last = s.tells("customerChanges", "ENTITLEMENT_CHANGED Ana")
		if got := at(last, "entitlements").([]any); len(got) != 1 || at(got[0], "remainingTerms") != "9.00" {
			t.Errorf("told of %v", last)
		}
		last = s.tells("customerChanges", "ENTITLEMENT_CHANGED Ana") // its entry, with the case
		if at(last, "case.title") != "No invoice" {
			t.Errorf("told of %v", last)
		}
		_, err := a.UpdateAccount(t.Context(), carla, desk.AccountUpdate{AccountID: acme.ID, Name: desk.Set("Acme Ltd")})
		a.check(err)
		if last = s.tells("customerChanges", "CUSTOMER_CHANGED Carla"); at(last, "customer.name") != "Acme Ltd" {
			t.Errorf("told of %v", last)
		}
		_, err = a.CancelEntitlement(t.Context(), carla, desk.EntitlementRef{EntitlementID: gold.ID})
		a.check(err)
		s.tells("customerChanges", "ENTITLEMENT_CHANGED Carla")
		_, err = a.DeleteEntitlement(t.Context(), carla, desk.EntitlementRef{EntitlementID: gold.ID})
		a.check(err)
		last = s.tells("customerChanges", "ENTITLEMENT_CHANGED Carla") // the case lost it, with the entry
		if at(last, "case.title") != "No invoice" {
			t.Errorf("told of %v", last)
		}
		last = s.tells("customerChanges", "ENTITLEMENT_CHANGED Carla")
		if got := at(last, "deletedEntitlementIds").([]any); len(got) != 1 || got[0] != gold.ID {
			t.Errorf("told of %v", last)
		}
	})
}
