package desk

import (
	"context"
	"slices"

	"docket/ent/db"
)

// StatusReasonRetirement takes a reason out of use, or back into it.
type StatusReasonRetirement struct {
	ReasonID        string
	ExpectedVersion *int
	// Retired is false to take the reason back into use.
	Retired        bool
	IdempotencyKey string
}

// RetireStatusReason takes a reason out of use: the cases that have it keep it,
// and nobody can choose it. The default of a status is never retired, so that
// one is always left; nor is a reason whose end would leave another without any
// way to a closed case.
func (d *Desk) RetireStatusReason(ctx context.Context, by Actor, in StatusReasonRetirement) (*db.StatusReason, error) {
	c := call{verb: "retireStatusReason", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.StatusReason, error) {
		rules, reason, err := w.reasonToChange(ctx, in.ReasonID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		draft := reason.Update().ClearRetiredAt()
		if in.Retired && reason.RetiredAt == nil {
			if err := rules.mayRetire(reason); err != nil {
				return nil, err
			}
			draft = reason.Update().SetRetiredAt(w.now)
		} else if in.Retired {
			return reason, nil
		}
		return w.saveReason(ctx, reason, draft)
	})
}

// mayRetire refuses to retire what is still needed.
func (r *StatusRules) mayRetire(reason *db.StatusReason) error {
	switch {
	case reason.IsDefault:
		return problem(CodeDefaultReason, "reasonId", "%s is the default of its status. Make another reason the default first.", reason.Name)
	case reason.ID == reasonMerged:
		return problem(CodeInvalid, "reasonId", "Merging cases needs %s.", reason.Name)
	}
	before := r.stranded()
	after := r.without(reason).stranded()
	lost := slices.DeleteFunc(after, func(other *db.StatusReason) bool {
		return slices.ContainsFunc(before, func(b *db.StatusReason) bool { return b.ID == other.ID })
	})
	if len(lost) > 0 {
		return strands("reasonId", lost)
	}
	return nil
}

// without are the rules as they would be if a reason were retired.
func (r *StatusRules) without(reason *db.StatusReason) *StatusRules {
	reasons := slices.Clone(r.Reasons)
	retired := *reason
	retired.RetiredAt = &reason.UpdatedAt
	reasons[slices.Index(reasons, reason)] = &retired
	return newStatusRules(r.Enabled, reasons, r.Transitions)
}
