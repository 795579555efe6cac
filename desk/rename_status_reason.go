package desk

import (
	"context"

	"docket/ent/db"
)

// StatusReasonName gives a reason another name.
type StatusReasonName struct {
	ReasonID        string
	ExpectedVersion *int
	Name            string
	IdempotencyKey  string
}

// RenameStatusReason gives a reason another name, also on the cases that have
// it. One that came with the desk is not translated any more from then on.
func (d *Desk) RenameStatusReason(ctx context.Context, by Actor, in StatusReasonName) (*db.StatusReason, error) {
	c := call{verb: "renameStatusReason", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.StatusReason, error) {
		rules, reason, err := w.reasonToChange(ctx, in.ReasonID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		var problems Problems
		name := rules.nameOfReason(&problems, in.Name, reason.Status, reason.ID)
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		return w.saveReason(ctx, reason, reason.Update().SetName(name))
	})
}
