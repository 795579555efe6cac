package graph

import (
	"context"

	"docket/desk"
	"docket/ent/db"
	"docket/graph/model"
)

// statusRules answers the rules that decide what may become of a case; they are
// read once for it and its siblings.
func (r *Resolver) statusRules(ctx context.Context, c *db.ServiceCase) (*desk.StatusRules, error) {
	return forSiblings(ctx, c, "status rules", func(cases []*db.ServiceCase) (map[*db.ServiceCase]*desk.StatusRules, error) {
		rules, err := r.Desk.StatusRules(ctx, actor(ctx))
		if err != nil {
			return nil, err
		}
		together(ctx, rules.Reasons)
		return each(cases, func(*db.ServiceCase) *desk.StatusRules { return rules }), nil
	})
}

// ruled is what the rules say of a case to the actor.
func ruled[V any](ctx context.Context, r *Resolver, c *db.ServiceCase, say func(*desk.StatusRules, desk.Actor, *db.ServiceCase) V) (V, error) {
	rules, err := r.statusRules(ctx, c)
	if err != nil {
		var none V
		return none, err
	}
	return say(rules, actor(ctx), c), nil
}

// canCancel says whether the actor may cancel a case, whose open activities
// stand in the way.
func (r *Resolver) canCancel(ctx context.Context, c *db.ServiceCase) (*model.Verdict, error) {
	rules, err := r.statusRules(ctx, c)
	if err != nil {
		return nil, err
	}
	open, err := r.openActivities(ctx, c)
	if err != nil {
		return nil, err
	}
	held, err := r.heldBack(ctx, c)
	if err != nil {
		return nil, err
	}
	return verdict(desk.CanCancel(actor(ctx), c, rules, len(open), held)), nil
}

func resolution(in model.ResolveCaseInput) desk.Resolution {
	return desk.Resolution{
		CaseID: in.CaseID, ExpectedVersion: in.ExpectedVersion, ResolutionTypeID: in.ResolutionTypeID,
		Resolution: in.Resolution, Remarks: in.Remarks, BillableMinutes: in.BillableMinutes,
		OpenActivities: in.OpenActivities, DryRun: in.DryRun, IdempotencyKey: key(in.IdempotencyKey),
	}
}

func resolved(ctx context.Context, done *desk.Resolved, err error) (*model.ResolveCasePayload, error) {
	problems, err := userErrors(err)
	if err != nil || done == nil {
		return &model.ResolveCasePayload{UserErrors: problems}, err
	}
	effect := &model.ResolutionEffect{
		TotalMinutes: done.TotalMinutes, BillableMinutes: done.BillableMinutes, CountedActivities: done.Counted,
		CancelledActivities: together(ctx, done.Cancelled), ClosedChildren: together(ctx, done.Children), LeftQueueID: done.Case.LeftQueueID,
		Entitlement: entitlementEffect(done.Entitlement),
	}
	payload := &model.ResolveCasePayload{Case: done.Case, Resolution: done.Resolution, Effect: effect, UserErrors: problems}
	if done.CommandID == "" { // a dry run: the case still stands where it stood
		effect.LeftQueueID = done.Case.QueueID
	} else {
		payload.CommandID = &done.CommandID
	}
	return payload, nil
}

func caseCancellation(in model.CancelCaseInput) desk.CaseCancellation {
	return desk.CaseCancellation{
		CaseID: in.CaseID, ExpectedVersion: in.ExpectedVersion, StatusReasonID: in.StatusReasonID,
		ChildActivities: in.ChildActivities, DryRun: in.DryRun,
		IdempotencyKey: key(in.IdempotencyKey),
	}
}

func reactivation(in model.ReactivateCaseInput) desk.Reactivation {
	return desk.Reactivation{
		CaseID: in.CaseID, ExpectedVersion: in.ExpectedVersion, StatusReasonID: in.StatusReasonID,
		ReturnToQueue: in.ReturnToQueue, IdempotencyKey: key(in.IdempotencyKey),
	}
}

// turned is the outcome of a verb that closes a case or takes it up again.
func turned(ctx context.Context, done *desk.Turned, err error) (*model.CaseTurnPayload, error) {
	problems, err := userErrors(err)
	if err != nil || done == nil {
		return &model.CaseTurnPayload{UserErrors: problems}, err
	}
	payload := &model.CaseTurnPayload{
		Case: done.Case, ClosedChildren: together(ctx, done.Children), CancelledActivities: together(ctx, done.Cancelled), UserErrors: problems,
	}
	if done.CommandID != "" {
		payload.CommandID = &done.CommandID
	}
	return payload, nil
}

func undone(ctx context.Context, done *desk.Undone, err error) (*model.UndoPayload, error) {
	problems, err := userErrors(err)
	if err != nil || done == nil {
		return &model.UndoPayload{Cases: []*db.ServiceCase{}, UserErrors: problems}, err
	}
	return &model.UndoPayload{Cases: together(ctx, done.Cases), UserErrors: problems}, nil
}

func statusDefinition(in model.SetStatusRulesInput) desk.StatusDefinition {
	definition := desk.StatusDefinition{Enabled: in.Enabled, IdempotencyKey: key(in.IdempotencyKey)}
	if in.Transitions != nil {
		definition.Transitions = make([]desk.StatusTransition, len(in.Transitions))
		for i, t := range in.Transitions {
			definition.Transitions[i] = desk.StatusTransition{FromID: t.FromID, ToID: t.ToID}
		}
	}
	return definition
}

// statusReasonPayload is the outcome of a verb on status reasons.
func (r *Resolver) statusReasonPayload(ctx context.Context, done *db.StatusReason, err error) (*model.StatusReasonPayload, error) {
	problems, err := userErrors(err)
	if err != nil || done == nil {
		return &model.StatusReasonPayload{StatusReasons: []*db.StatusReason{}, UserErrors: problems}, err
	}
	rules, err := r.Desk.StatusRules(ctx, actor(ctx))
	if err != nil {
		return nil, err
	}
	return &model.StatusReasonPayload{StatusReason: done, StatusReasons: together(ctx, rules.Reasons), UserErrors: problems}, nil
}
