package desk

import (
	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/predicate"
)

// The state of an entitlement follows the calendar whether or not the rows were
// written yet: whoever reads it, and every charge, asks EffectiveStatus. The
// verb TurnEntitlements only makes the rows and the log say so too.

// EffectiveStatus is the state of an entitlement on a day. The last day of its
// period still belongs to it.
func EffectiveStatus(e *db.Entitlement, today string) entitlement.Status {
	switch {
	case e.Status != entitlement.StatusWAITING && e.Status != entitlement.StatusACTIVE:
		return e.Status
	case e.EndsOn < today:
		return entitlement.StatusEXPIRED
	case e.Status == entitlement.StatusACTIVE || e.StartsOn <= today:
		return entitlement.StatusACTIVE
	}
	return entitlement.StatusWAITING
}

// HasEffectiveStatus holds for entitlements that are in a state on a day.
func HasEffectiveStatus(status entitlement.Status, today string) predicate.Entitlement {
	running := entitlement.StatusIn(entitlement.StatusWAITING, entitlement.StatusACTIVE)
	switch status {
	case entitlement.StatusACTIVE:
		return entitlement.And(entitlement.EndsOnGTE(today), entitlement.Or(
			entitlement.StatusEQ(entitlement.StatusACTIVE),
			entitlement.And(entitlement.StatusEQ(entitlement.StatusWAITING), entitlement.StartsOnLTE(today)),
		))
	case entitlement.StatusWAITING:
		return entitlement.And(entitlement.StatusEQ(status), entitlement.StartsOnGT(today), entitlement.EndsOnGTE(today))
	case entitlement.StatusEXPIRED:
		return entitlement.Or(entitlement.StatusEQ(status), entitlement.And(running, entitlement.EndsOnLT(today)))
	}
	return entitlement.StatusEQ(status)
}

// IsDefault reports whether an entitlement is what a new case of its customer
// is given by itself on a day.
func IsDefault(e *db.Entitlement, today string) bool {
	return e.IsDefault && EffectiveStatus(e, today) == entitlement.StatusACTIVE
}
