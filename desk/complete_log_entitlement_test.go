package desk_test

import (
	"time"

	"docket/desk"
	"docket/ent/db/entitlement"
	"docket/ent/db/servicecase"
)

// entitlements takes an entitlement through its life, and a case through all
// that moves its terms.
func (s *scenario) entitlements() {
	total := int64(10_00)
	in := desk.NewEntitlement{
		Name: "Gold", Description: new("All in."), CustomerID: s.acme.ID, StartsOn: "2026-01-01", EndsOn: "2026-12-31",
		Allocation: entitlement.AllocationCASES, DecreaseOn: entitlement.DecreaseOnCREATION, TotalHundredths: &total, Restricts: true,
		Channels:   []desk.ChannelTerms{{Channel: "PHONE", TotalHundredths: 5_00}, {Channel: "WEB"}},
		ProductIDs: []string{s.product.ID}, ContactIDs: []string{s.maria.ID},
	}
	gold := call(s, s.d.CreateEntitlement, "CreateEntitlement", s.carla, in)
	call(s, s.d.UpdateEntitlement, "UpdateEntitlement", s.carla, desk.EntitlementUpdate{
		EntitlementID: gold.ID, Name: desk.Set("Gold 2026"), TotalHundredths: desk.Set(int64(8_00)), ProductIDs: desk.Set([]string{}),
		Channels: desk.Set([]desk.ChannelTerms{{Channel: "PHONE", TotalHundredths: 4_00}, {Channel: "EMAIL", TotalHundredths: 1_00}}), ContactIDs: desk.Clear[[]string](),
	})
	call(s, s.d.ActivateEntitlement, "ActivateEntitlement", s.carla, ref(gold))
	call(s, s.d.SetDefaultEntitlement, "SetDefaultEntitlement", s.carla, ref(gold))
	s.charged()
	call(s, s.d.AdjustEntitlement, "AdjustEntitlement", s.carla, desk.Adjustment{EntitlementID: gold.ID, DeltaHundredths: -2_00, Channel: new(desk.ChannelTerms{Channel: "PHONE"}.Channel), Reason: "Two were free."})
	call(s, s.d.DeactivateEntitlement, "DeactivateEntitlement", s.carla, ref(gold))
	call(s, s.d.ActivateEntitlement, "ActivateEntitlement", s.carla, ref(gold))
	silver := call(s, s.d.CreateEntitlement, "CreateEntitlement", s.carla, in)
	call(s, s.d.ActivateEntitlement, "ActivateEntitlement", s.carla, ref(silver))
	call(s, s.d.SetDefaultEntitlement, "SetDefaultEntitlement", s.carla, ref(silver))
	call(s, s.d.SetDefaultEntitlement, "SetDefaultEntitlement", s.carla, ref(gold))
	call(s, s.d.CancelEntitlement, "CancelEntitlement", s.carla, ref(gold))
	call(s, s.d.RenewEntitlement, "RenewEntitlement", s.carla, ref(gold))
	call(s, s.d.DeleteEntitlement, "DeleteEntitlement", s.carla, ref(gold))
	off := false
	call(s, s.d.SetEntitlementSettings, "SetEntitlementSettings", s.itself, desk.NewEntitlementSettings{TimeZone: new("America/Sao_Paulo"), DefaultOnUpdate: &off})
	s.d.Clock.Advance(365 * 24 * time.Hour)
	call(s, s.d.TurnEntitlements, "TurnEntitlements", s.itself, desk.Turning{})
}

// charged is what happens to a case under the default entitlement.
func (s *scenario) charged() {
	c := call(s, s.d.CreateCase, "CreateCase", s.ana, desk.NewCase{Title: "No toner", CustomerID: s.acme.ID, Origin: new(servicecase.OriginPHONE)})
	call(s, s.d.UpdateCase, "UpdateCase", s.ana, desk.CaseUpdate{CaseID: c.ID, Origin: desk.Set(servicecase.OriginEMAIL)})
	cancelled := call(s, s.d.CancelCase, "CancelCase", s.ana, desk.CaseCancellation{CaseID: c.ID})
	call(s, s.d.Undo, "Undo", s.ana, desk.Undoing{CommandID: cancelled.CommandID})
	call(s, s.d.CancelCase, "CancelCase", s.ana, desk.CaseCancellation{CaseID: c.ID})
	call(s, s.d.ReactivateCase, "ReactivateCase", s.ana, desk.Reactivation{CaseID: c.ID})
	call(s, s.d.SetDecrement, "SetDecrement", s.carla, desk.Decrement{CaseID: c.ID})
}
