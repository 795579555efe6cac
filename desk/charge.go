package desk

import (
	"context"

	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlemententry"
	"docket/ent/db/servicecase"
)

// What the life of a case does to the terms of its entitlement. Every verb that
// opens, closes, reopens, merges or removes a case calls exactly one function of
// this file for it, with the case as it was before and held by the transaction,
// before it writes the row. Each does nothing for a case without an entitlement,
// and answers the refusal ENTITLEMENT_USED_UP where terms that restrict would
// be overdrawn; then the verb must end.
//
//	createCase       chargeForCreation    (after the row is there: it has its number)
//	resolveCase      chargeForResolution  (every case resolved with it, one by one)
//	cancelCase       refundForCancelling  (every case cancelled with it)
//	reactivateCase   settleForReactivation
//	mergeCases       refundForMerging     (each case that is merged; the survivor keeps what it took)
//	unmergeCases     chargeForUnmerging   (each case that becomes active again)
//	deleteCase       refundForDeleting    (each case that is deleted, children too)

// chargeForCreation takes the term of a new case, if its entitlement counts when
// cases are created.
func (w *work) chargeForCreation(ctx context.Context, c *db.ServiceCase) error {
	return w.takeTerm(ctx, c, movement{reason: entitlemententry.ReasonCASE_CREATED, event: "create", field: "entitlementId"})
}

// chargeForResolution takes what answering a case costs, if its entitlement
// counts then: one case, or the minutes that are billed as hours. The resolution
// is named by its id.
func (w *work) chargeForResolution(ctx context.Context, c *db.ServiceCase, resolutionID string, billableMinutes int) error {
	e, err := w.charged(ctx, c, entitlement.DecreaseOnRESOLUTION)
	if e == nil || err != nil {
		return err
	}
	return w.take(ctx, e, c, costOfResolving(e, billableMinutes), movement{
		reason: entitlemententry.ReasonCASE_RESOLVED, event: "resolve " + resolutionID, field: fieldOfCost(e),
	})
}

// costOfResolving is what answering a case takes of an entitlement that counts
// then.
func costOfResolving(e *db.Entitlement, billableMinutes int) int64 {
	if e.Allocation == entitlement.AllocationHOURS {
		return hours(billableMinutes)
	}
	return oneCase
}

// fieldOfCost is the input of resolveCase that decides what it costs.
func fieldOfCost(e *db.Entitlement) string {
	if e.Allocation == entitlement.AllocationHOURS {
		return "billableMinutes"
	}
	return "caseId"
}

// refundForCancelling gives back the term of a case that is given up, if it was
// taken when the case was created.
func (w *work) refundForCancelling(ctx context.Context, c *db.ServiceCase) error {
	return w.giveBackTerm(ctx, c, movement{reason: entitlemententry.ReasonCASE_CANCELLED, event: "cancel " + w.command.ID})
}

// settleForReactivation makes the ledger what it was before a case was closed:
// what resolving took comes back, what cancelling gave back is taken again.
func (w *work) settleForReactivation(ctx context.Context, c *db.ServiceCase) error {
	m := movement{reason: entitlemententry.ReasonCASE_REACTIVATED, event: "reactivate " + w.command.ID, field: "caseId"}
	if c.Status == servicecase.StatusCANCELLED {
		return w.takeTerm(ctx, c, m)
	}
	e, err := w.entitlementOf(ctx, c)
	if e == nil || err != nil || e.DecreaseOn == entitlement.DecreaseOnCREATION {
		return err
	}
	return w.giveBack(ctx, e, c, m)
}

// refundForMerging gives back the term of a case that is merged into another,
// like cancelling it.
func (w *work) refundForMerging(ctx context.Context, c *db.ServiceCase) error {
	return w.giveBackTerm(ctx, c, movement{reason: entitlemententry.ReasonCASE_MERGED, event: "merge " + w.command.ID})
}

// chargeForUnmerging takes the term again that merging gave back.
func (w *work) chargeForUnmerging(ctx context.Context, c *db.ServiceCase) error {
	return w.takeTerm(ctx, c, movement{reason: entitlemententry.ReasonCASE_UNMERGED, event: "unmerge " + w.command.ID, field: "caseId"})
}

// refundForDeleting gives back all that a case took, in whatever state it is.
func (w *work) refundForDeleting(ctx context.Context, c *db.ServiceCase) error {
	e, err := w.entitlementOf(ctx, c)
	if e == nil || err != nil {
		return err
	}
	return w.giveBack(ctx, e, c, movement{reason: entitlemententry.ReasonCASE_DELETED, event: "delete"})
}

// takeTerm takes the term of a case that becomes active, if its entitlement
// counts when cases are created and the case does not have it already.
func (w *work) takeTerm(ctx context.Context, c *db.ServiceCase, m movement) error {
	e, err := w.charged(ctx, c, entitlement.DecreaseOnCREATION)
	if e == nil || err != nil {
		return err
	}
	return w.beginUse(ctx, e, c, m)
}

func (w *work) beginUse(ctx context.Context, e *db.Entitlement, c *db.ServiceCase, m movement) error {
	h, err := w.holdingOf(ctx, e, c)
	if err != nil || h.taken > 0 {
		return err
	}
	return w.take(ctx, e, c, oneCase, m)
}

// giveBackTerm gives back what was taken when a case was created.
func (w *work) giveBackTerm(ctx context.Context, c *db.ServiceCase, m movement) error {
	e, err := w.entitlementOf(ctx, c)
	if e == nil || err != nil || e.DecreaseOn == entitlement.DecreaseOnRESOLUTION {
		return err
	}
	return w.giveBack(ctx, e, c, m)
}

// charged is the entitlement of a case, if the case takes terms of it at that
// moment. An entitlement that expired meanwhile still counts, because the case
// was opened in time; one that was cancelled or withdrawn does not.
func (w *work) charged(ctx context.Context, c *db.ServiceCase, on entitlement.DecreaseOn) (*db.Entitlement, error) {
	if c.EntitlementID == nil || !c.Decrements {
		return nil, nil
	}
	e, err := w.entitlementOf(ctx, c)
	if err != nil || e.DecreaseOn != on {
		return nil, err
	}
	counts, err := w.counts(ctx, e)
	if !counts {
		return nil, err
	}
	return e, err
}

func (w *work) counts(ctx context.Context, e *db.Entitlement) (bool, error) {
	day, err := w.today(ctx)
	if err != nil {
		return false, err
	}
	return counting(e, day), nil
}

// counting is true of entitlements whose terms are still taken: those in force
// and those that have run out.
func counting(e *db.Entitlement, day string) bool {
	status := EffectiveStatus(e, day)
	return status == entitlement.StatusACTIVE || status == entitlement.StatusEXPIRED
}
