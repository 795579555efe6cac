package desk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"docket/ent/db"
	"docket/ent/db/statusreason"
)

// reasonMerged is the reason of a case that went on in another. It is given by
// merging and never chosen.
const reasonMerged = prefixReason + "merged"

// shippedNames are the reasons that come with the desk, by code, as they were
// named then.
var shippedNames = map[string]string{
	"IN_PROGRESS": "In Progress", "ON_HOLD": "On Hold", "WAITING_FOR_DETAILS": "Waiting for Details", "RESEARCHING": "Researching",
	"PROBLEM_SOLVED": "Problem Solved", "INFORMATION_PROVIDED": "Information Provided",
	"CANCELLED": "Cancelled", "MERGED": "Merged",
}

// WordOf is the code of a reason that a reader may translate: nil for one that
// an administrator named.
func WordOf(reason *db.StatusReason) *string {
	if reason.Code == nil || shippedNames[*reason.Code] != reason.Name {
		return nil
	}
	return reason.Code
}

// definition is the rules as they stand, held until the end of the transaction:
// whoever changes reasons or transitions waits here.
func (w *work) definition(ctx context.Context) (*StatusRules, error) {
	if _, err := w.lockSetting(ctx, SettingTransitions); err != nil {
		return nil, err
	}
	return statusRules(ctx, w.tx.Client())
}

// reasonToChange finds a reason in a definition that is held.
func (w *work) reasonToChange(ctx context.Context, id string, version *int) (*StatusRules, *db.StatusReason, error) {
	rules, err := w.definition(ctx)
	if err != nil {
		return nil, nil, err
	}
	reason := rules.named(id)
	switch {
	case reason == nil:
		return nil, nil, notFound("reasonId", "status reason")
	case version != nil && *version != reason.Version:
		return nil, nil, stale("status reason")
	}
	return rules, reason, nil
}

// saveReason writes an update of a reason, if it changes anything.
func (w *work) saveReason(ctx context.Context, reason *db.StatusReason, draft *db.StatusReasonUpdateOne) (*db.StatusReason, error) {
	if same, err := changesNothing(draft.Mutation(), reason); err != nil || same {
		return reason, err
	}
	saved, err := draft.AddVersion(1).SetUpdatedAt(w.now).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("change status reason: %w", err)
	}
	return saved, w.updated(reason, saved)
}

// nameOfReason checks the name of a reason, which is like no other of its
// status.
func (r *StatusRules) nameOfReason(problems *Problems, name string, status statusreason.Status, but string) string {
	name = problems.line("name", name, 100)
	taken := func(other *db.StatusReason) bool {
		return other.Status == status && other.ID != but && strings.EqualFold(other.Name, name)
	}
	if slices.ContainsFunc(r.Reasons, taken) {
		problems.add(CodeTaken, "name", "There is a reason with this name already.")
	}
	return name
}

// of are the reasons of a status in order, retired ones too.
func (r *StatusRules) of(status statusreason.Status) []*db.StatusReason {
	return slices.DeleteFunc(slices.Clone(r.Reasons), func(reason *db.StatusReason) bool { return reason.Status != status })
}

// defaultOf is the reason that a case gets when nobody chooses one.
func (r *StatusRules) defaultOf(status statusreason.Status) *db.StatusReason {
	reasons := r.of(status)
	if i := slices.IndexFunc(reasons, func(reason *db.StatusReason) bool { return reason.IsDefault }); i >= 0 {
		return reasons[i]
	}
	return reasons[0]
}

// arrange gives reasons the positions 1, 2, 3, ... in the order given.
func (w *work) arrange(ctx context.Context, reasons []*db.StatusReason) error {
	for i, reason := range reasons {
		arranged, err := w.saveReason(ctx, reason, reason.Update().SetPosition(i+1))
		if err != nil {
			return err
		}
		reasons[i] = arranged
	}
	return nil
}

// place checks a position in a list of so many; absent is the last.
func (ps *Problems) place(position *int, places int) int {
	if position == nil {
		return places
	}
	if *position < 1 || *position > places {
		ps.add(CodeInvalid, "position", "A position lies between 1 and %d.", places)
		return places
	}
	return *position
}
