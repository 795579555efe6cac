package graph

import (
	"context"
	"slices"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/setting"
	"docket/ent/db/statusreason"
	"docket/ent/db/statustransition"
	"docket/feed"
	"docket/graph/model"
)

// statusRulesChanges follows what administrators change of the status rules.
func (r *Resolver) statusRulesChanges(ctx context.Context, after *feed.Cursor) (<-chan *model.StatusRulesChange, error) {
	seen := func(by desk.Actor) (bool, error) { return by.May(desk.CaseRead), nil }
	return follow(ctx, r, feed.Everything, after, seen, func(e *feed.Event) *model.StatusRulesChange {
		switch {
		case e.Resync:
			return &model.StatusRulesChange{Cursor: e.Cursor, At: r.Desk.Now(), Kind: model.StatusRulesChangeKindResync}
		case slices.ContainsFunc(e.Changes, ofStatusRules):
			return &model.StatusRulesChange{Cursor: e.Cursor, At: e.At, Kind: model.StatusRulesChangeKindChanged, ActorID: e.ActorID}
		}
		return nil
	})
}

func ofStatusRules(c *db.Change) bool {
	return c.RecordKind == statusreason.Table || c.RecordKind == statustransition.Table ||
		c.RecordKind == setting.Table && c.RecordID == desk.SettingTransitions
}

// rulesNow are the rules as they stand, with siblings made of their parts.
func (r *Resolver) rulesNow(ctx context.Context) (*desk.StatusRules, error) {
	rules, err := r.Desk.StatusRules(ctx, actor(ctx))
	if err != nil {
		return nil, err
	}
	together(ctx, rules.Transitions)
	together(ctx, rules.Reasons)
	return rules, nil
}
