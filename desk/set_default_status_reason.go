package desk

import (
	"context"
	"slices"

	"docket/ent/db"
	"docket/ent/db/statusreason"
)

// StatusReasonDefault names the reason that a case gets when nobody chooses one.
type StatusReasonDefault struct {
	ReasonID       string
	IdempotencyKey string
}

// SetDefaultStatusReason makes a reason the default of its status, in place of
// the present one: of Active for new cases and those taken up again, of
// Cancelled for those given up.
func (d *Desk) SetDefaultStatusReason(ctx context.Context, by Actor, in StatusReasonDefault) (*db.StatusReason, error) {
	c := call{verb: "setDefaultStatusReason", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.StatusReason, error) {
		rules, reason, err := w.reasonToChange(ctx, in.ReasonID, nil)
		if err != nil {
			return nil, err
		}
		if err := rules.mayBeDefault(reason); err != nil {
			return nil, err
		}
		for _, other := range rules.of(reason.Status) {
			if other.ID == reason.ID {
				continue
			}
			if _, err := w.saveReason(ctx, other, other.Update().SetIsDefault(false)); err != nil {
				return nil, err
			}
		}
		return w.saveReason(ctx, reason, reason.Update().SetIsDefault(true))
	})
}

// mayBeDefault refuses what no case could be given, or could not be closed from.
func (r *StatusRules) mayBeDefault(reason *db.StatusReason) error {
	switch {
	case reason.RetiredAt != nil:
		return retiredReason("reasonId", reason)
	case reason.ID == reasonMerged:
		return problem(CodeInvalid, "reasonId", "A case becomes %s by merging it into another.", reason.Name)
	}
	lost := r.stranded()
	stranded := slices.ContainsFunc(lost, func(other *db.StatusReason) bool { return other.ID == reason.ID })
	if reason.Status == statusreason.StatusACTIVE && stranded {
		return strands("reasonId", []*db.StatusReason{reason})
	}
	return nil
}
