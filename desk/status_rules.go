package desk

import (
	"context"
	"fmt"
	"slices"

	"docket/desk/lifecycle"
	"docket/ent/db"
	"docket/ent/db/servicecase"
	"docket/ent/db/setting"
	"docket/ent/db/statusreason"
	"docket/ent/db/statustransition"
)

// SettingTransitions is the setting that switches the transitions on.
const SettingTransitions = "status_transitions"

// The values of SettingTransitions.
const (
	transitionsOn  = "on"
	transitionsOff = "off"
)

// StatusRules are the status reasons and which may follow which, as they stand.
type StatusRules struct {
	// Enabled is false when the transitions are kept but do not count.
	Enabled     bool
	Reasons     []*db.StatusReason
	Transitions []*db.StatusTransition

	rules lifecycle.Rules
}

// StatusRules reads the rules that all verbs on cases obey.
func (d *Desk) StatusRules(ctx context.Context, by Actor) (*StatusRules, error) {
	if !by.May(CaseRead) {
		return &StatusRules{Enabled: true, rules: lifecycle.On(nil)}, nil
	}
	return statusRules(ctx, d.client)
}

func statusRules(ctx context.Context, client *db.Client) (*StatusRules, error) {
	reasons, err := client.StatusReason.Query().
		Order(statusreason.ByStatus(), statusreason.ByPosition(), statusreason.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read status reasons: %w", err)
	}
	transitions, err := client.StatusTransition.Query().
		Order(statustransition.ByFromReasonID(), statustransition.ByToReasonID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read status transitions: %w", err)
	}
	enabled, err := client.Setting.Query().Where(setting.ID(SettingTransitions), setting.Value(transitionsOn)).Exist(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the setting of status transitions: %w", err)
	}
	return newStatusRules(enabled, reasons, transitions), nil
}

func newStatusRules(enabled bool, reasons []*db.StatusReason, transitions []*db.StatusTransition) *StatusRules {
	r := &StatusRules{Enabled: enabled, Reasons: reasons, Transitions: transitions}
	if enabled {
		list := make([]lifecycle.Transition, len(transitions))
		for i, t := range transitions {
			list[i] = lifecycle.Transition{From: t.FromReasonID, To: t.ToReasonID}
		}
		r.rules = lifecycle.On(list)
	}
	return r
}

// AvailableStatusReasons are the reasons that UpdateCase takes for a case now,
// in order; none once it is closed.
func (r *StatusRules) AvailableStatusReasons(by Actor, c *db.ServiceCase) []*db.StatusReason {
	if allowed, _ := CanUpdate(by, c); !allowed {
		return nil
	}
	return r.after(c, statusreason.StatusACTIVE)
}

// AvailableResolutionTypes are the reasons that ResolveCase takes for a case
// now, in order; none once it is closed.
func (r *StatusRules) AvailableResolutionTypes(by Actor, c *db.ServiceCase) []*db.StatusReason {
	if allowed, _ := CanUpdate(by, c); !allowed {
		return nil
	}
	return r.after(c, statusreason.StatusRESOLVED)
}

// AvailableCancellationReasons are the reasons that CancelCase takes for a case
// now, in order; none once it is closed. Merged is not among them: that is what
// merging gives.
func (r *StatusRules) AvailableCancellationReasons(by Actor, c *db.ServiceCase) []*db.StatusReason {
	if allowed, _ := CanUpdate(by, c); !allowed {
		return nil
	}
	return r.afterCancelling(c)
}

func (r *StatusRules) afterCancelling(c *db.ServiceCase) []*db.StatusReason {
	return slices.DeleteFunc(r.after(c, statusreason.StatusCANCELLED), func(reason *db.StatusReason) bool { return reason.ID == reasonMerged })
}

// after are the reasons of a status that may follow the reason of a case.
func (r *StatusRules) after(c *db.ServiceCase, status statusreason.Status) []*db.StatusReason {
	return slices.DeleteFunc(slices.Clone(r.Reasons), func(reason *db.StatusReason) bool {
		return reason.Status != status || !r.allow(c, reason.ID)
	})
}

// allow reports whether somebody may choose a reason for a case: the rules let
// it follow, and it is in use or what the case has.
func (r *StatusRules) allow(c *db.ServiceCase, to string) bool {
	reason := r.named(to)
	return r.follows(c, to) && (to == c.StatusReasonID || reason == nil || reason.RetiredAt == nil)
}

// follows reports whether the rules let a reason follow the one of a case.
func (r *StatusRules) follows(c *db.ServiceCase, to string) bool {
	return r.rules.Allow(c.StatusReasonID, to)
}

// first is the default of a status if it is among the reasons, or else the
// first of them; nil when there is none.
func (r *StatusRules) first(status statusreason.Status, possible []*db.StatusReason) *db.StatusReason {
	if usual := r.defaultOf(status); slices.Contains(possible, usual) {
		return usual
	}
	if len(possible) == 0 {
		return nil
	}
	return possible[0]
}

// named is the reason with an id; nil when there is none.
func (r *StatusRules) named(id string) *db.StatusReason {
	i := slices.IndexFunc(r.Reasons, func(reason *db.StatusReason) bool { return reason.ID == id })
	if i < 0 {
		return nil
	}
	return r.Reasons[i]
}

// stranded are the active reasons that no case could be closed from. A retired
// reason is the way to nothing, since nobody can choose it.
func (r *StatusRules) stranded() []*db.StatusReason {
	if !r.Enabled {
		return nil
	}
	var ways []lifecycle.Transition
	for _, t := range r.Transitions {
		if to := r.named(t.ToReasonID); to != nil && to.RetiredAt == nil {
			ways = append(ways, lifecycle.Transition{From: t.FromReasonID, To: t.ToReasonID})
		}
	}
	reasons := make([]lifecycle.Reason, len(r.Reasons))
	for i, reason := range r.Reasons {
		reasons[i] = lifecycle.Reason{ID: reason.ID, Status: reason.Status}
	}
	var stranded []*db.StatusReason
	for _, reason := range lifecycle.On(ways).Stranded(reasons) {
		stranded = append(stranded, r.named(reason.ID))
	}
	return stranded
}

// reasonAfter finds a reason of a status that may follow the one of a case.
func (w *work) reasonAfter(ctx context.Context, field string, c *db.ServiceCase, id string, status statusreason.Status) (*db.StatusReason, error) {
	rules, err := statusRules(ctx, w.tx.Client())
	if err != nil {
		return nil, err
	}
	reason := rules.named(id)
	switch {
	case reason == nil:
		return nil, notFound(field, "status reason")
	case reason.Status != status:
		return nil, problem(CodeInvalid, field, "%s is not a reason for %s case.", reason.Name, articles[servicecase.Status(status)])
	case !rules.follows(c, reason.ID):
		return nil, notAfter(field, rules, c, reason)
	case !rules.allow(c, reason.ID):
		return nil, retiredReason(field, reason)
	}
	return reason, nil
}

// retiredReason is the refusal to choose what is out of use.
func retiredReason(field string, reason *db.StatusReason) *Problem {
	return problem(CodeReasonRetired, field, "%s is not in use any more.", reason.Name)
}

// notAfter is the refusal of a reason that the rules do not let follow.
func notAfter(field string, rules *StatusRules, c *db.ServiceCase, to *db.StatusReason) *Problem {
	return problem(CodeTransitionNotAllowed, field, "%s may not follow %s.", to.Name, rules.named(c.StatusReasonID).Name)
}

var articles = map[servicecase.Status]string{
	servicecase.StatusACTIVE: "an active", servicecase.StatusRESOLVED: "a resolved", servicecase.StatusCANCELLED: "a cancelled",
}
