package desk

import (
	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/servicecase"
)

// CanChangeEntitlement says whether the actor may change a draft on a day.
func CanChangeEntitlement(by Actor, e *db.Entitlement, today string) (bool, Code) {
	return mayTurn(by, e, today, entitlement.StatusDRAFT)
}

// CanActivateEntitlement says whether the actor may activate an entitlement.
func CanActivateEntitlement(by Actor, e *db.Entitlement, today string) (bool, Code) {
	allowed, why := mayTurn(by, e, today, entitlement.StatusDRAFT)
	if allowed && e.TotalHundredths == nil {
		return false, CodeRequired
	}
	return allowed, why
}

// CanEndEntitlement says whether the actor may deactivate or cancel one.
func CanEndEntitlement(by Actor, e *db.Entitlement, today string) (bool, Code) {
	return mayTurn(by, e, today, running...)
}

// CanRenewEntitlement says whether the actor may renew one.
func CanRenewEntitlement(by Actor, e *db.Entitlement, today string) (bool, Code) {
	return mayTurn(by, e, today, entitlement.StatusEXPIRED, entitlement.StatusCANCELLED)
}

// CanBeDefaultEntitlement says whether the actor may make one the default.
func CanBeDefaultEntitlement(by Actor, e *db.Entitlement, today string) (bool, Code) {
	return mayTurn(by, e, today, entitlement.StatusACTIVE)
}

// CanAdjustEntitlement says whether the actor may adjust what remains.
func CanAdjustEntitlement(by Actor, e *db.Entitlement, today string) (bool, Code) {
	return mayTurn(by, e, today, entitlement.StatusACTIVE, entitlement.StatusWAITING, entitlement.StatusEXPIRED)
}

// CanDeleteEntitlement says whether the actor may remove one.
func CanDeleteEntitlement(by Actor, e *db.Entitlement, today string) (bool, Code) {
	return mayTurn(by, e, today, entitlement.StatusDRAFT, entitlement.StatusCANCELLED, entitlement.StatusEXPIRED)
}

func mayTurn(by Actor, e *db.Entitlement, today string, allowed ...entitlement.Status) (bool, Code) {
	switch {
	case !by.May(EntitlementAdmin):
		return false, CodeNotAllowed
	case stateAllows(e, today, allowed) != nil:
		return false, CodeEntitlementState
	}
	return true, ""
}

// CanSetDecrement says whether the actor may let a case take terms or not.
func CanSetDecrement(by Actor, c *db.ServiceCase) (bool, Code) {
	switch {
	case !by.May(EntitlementDecrement):
		return false, CodeNotAllowed
	case c.Status != servicecase.StatusACTIVE:
		return false, CodeCaseClosed
	}
	return true, ""
}

// ShowsCase says whether the actor is told the number of the case of an entry:
// always of one they see, and of one that is gone only if nothing is hidden from
// them.
func ShowsCase(by Actor, seen bool) bool { return seen || by.seesEverything() }
