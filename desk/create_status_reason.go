package desk

import (
	"context"
	"fmt"
	"slices"

	"docket/ent/db"
	"docket/ent/db/statusreason"
)

// NewStatusReason is a finer reason within a status of cases.
type NewStatusReason struct {
	Status statusreason.Status
	// Name is like no other of the status, in whatever case.
	Name string
	// Position is its place among the reasons of the status, from 1; absent: the
	// last.
	Position       *int
	IdempotencyKey string
}

// mostReasons is how many reasons a status has at most.
const mostReasons = 50

// CreateStatusReason adds a reason. While the transitions count no case can get
// it until some lead there.
func (d *Desk) CreateStatusReason(ctx context.Context, by Actor, in NewStatusReason) (*db.StatusReason, error) {
	c := call{verb: "createStatusReason", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.StatusReason, error) {
		rules, err := w.definition(ctx)
		if err != nil {
			return nil, err
		}
		if err := statusreason.StatusValidator(in.Status); err != nil {
			return nil, problem(CodeInvalid, "status", "A case is active, resolved or cancelled.")
		}
		siblings := rules.of(in.Status)
		if len(siblings) >= mostReasons {
			return nil, problem(CodeInvalid, "status", "A status has at most %d reasons.", mostReasons)
		}
		var problems Problems
		name := rules.nameOfReason(&problems, in.Name, in.Status, "")
		position := problems.place(in.Position, len(siblings)+1)
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		return w.addReason(ctx, siblings, in.Status, name, position)
	})
}

func (w *work) addReason(ctx context.Context, siblings []*db.StatusReason, status statusreason.Status, name string, position int) (*db.StatusReason, error) {
	added, err := w.tx.StatusReason.Create().
		SetID(newID(prefixReason)).SetCreatedAt(w.now).SetUpdatedAt(w.now).
		SetStatus(status).SetName(name).SetPosition(position).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("add status reason: %w", err)
	}
	if err := w.created(added); err != nil {
		return nil, err
	}
	return added, w.arrange(ctx, slices.Insert(siblings, position-1, added))
}
