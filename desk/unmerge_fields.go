package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"

	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/servicecase"
)

// returnFields returns to the survivor what it had where it took a field of
// the case, and answers the fields that changed since and stay.
func (u *unmerging) returnFields(ctx context.Context, m *db.Merge) ([]MergeField, error) {
	left := maps.Clone(m.SurvivorBefore)
	told := &db.Change{Fields: map[string][2]json.RawMessage{}}
	var kept []MergeField
	survivor := u.all[m.SurvivorID]
	now, err := encoded(survivor.Columns())
	if err != nil {
		return nil, err
	}
	for _, field := range choosables {
		pairs := takeOut(left, field.columns)
		if len(pairs) == 0 {
			continue
		}
		passedOn, err := u.passOn(ctx, m, pairs)
		switch {
		case err != nil:
			return nil, err
		case passedOn:
		case isNow(pairs, now):
			maps.Copy(told.Fields, pairs)
		default:
			kept = append(kept, field.field)
		}
	}
	back, err := u.restoreSurvivor(ctx, survivor, told)
	if err != nil {
		return nil, err
	}
	u.keep(back)
	return kept, nil
}

// restoreSurvivor writes the fields that a survivor gets back. The terms of its
// entitlement follow, but for a survivor that was cancelled: it holds none.
func (u *unmerging) restoreSurvivor(ctx context.Context, survivor *db.ServiceCase, told *db.Change) (*db.ServiceCase, error) {
	pair, changed := told.Fields[servicecase.FieldEntitlementID]
	delete(told.Fields, servicecase.FieldEntitlementID)
	if len(told.Fields) == 0 {
		return survivor, nil
	}
	was, draft := &db.ServiceCase{}, survivor.Update()
	if err := restore(survivor, was, draft.Mutation(), told); err != nil {
		return nil, err
	}
	given := Field[string]{}
	if changed {
		var err error
		if given, err = u.entitlementBefore(ctx, survivor, pair); err != nil {
			return nil, err
		}
	}
	if err := u.settleSurvivor(ctx, draft, survivor, was, given); err != nil {
		return nil, err
	}
	return u.saveCase(ctx, survivor, draft)
}

// entitlementBefore is the entitlement that a survivor had, if it still has the
// one it took for that and the old one is still there.
func (u *unmerging) entitlementBefore(ctx context.Context, survivor *db.ServiceCase, pair [2]json.RawMessage) (Field[string], error) {
	var was, became *string
	if json.Unmarshal(pair[0], &was) != nil || json.Unmarshal(pair[1], &became) != nil || !sameID(became, survivor.EntitlementID) {
		return Field[string]{}, nil
	}
	if was == nil {
		return Clear[string](), nil
	}
	there, err := u.tx.Entitlement.Query().Where(entitlement.ID(*was)).Exist(ctx)
	if err != nil {
		return Field[string]{}, fmt.Errorf("find the entitlement: %w", err)
	}
	return Field[string]{Given: there, Value: was}, nil
}

// settleSurvivor moves the terms of a survivor to the entitlement that it gets
// back; where it gets none back, to what an update would choose.
func (u *unmerging) settleSurvivor(ctx context.Context, draft *db.ServiceCaseUpdateOne, now, was *db.ServiceCase, given Field[string]) error {
	if given.Given {
		put(given, draft.SetEntitlementID, draft.ClearEntitlementID)
	}
	switch {
	case now.Status == servicecase.StatusCANCELLED:
		return nil
	case !given.Given:
		return u.draftNewEntitlement(ctx, draft, now, Field[string]{})
	}
	return u.exchange(ctx, now, given.Value, was.Origin)
}

// takeOut removes columns and answers those that there were.
func takeOut(from fieldPairs, columns []string) fieldPairs {
	pairs := fieldPairs{}
	for _, column := range columns {
		if pair, has := from[column]; has {
			pairs[column] = pair
			delete(from, column)
		}
	}
	return pairs
}

// isNow reports whether columns are what a merge made of them. The entitlement
// that went with them may have changed: it does not hold them back.
func isNow(pairs fieldPairs, now map[string]json.RawMessage) bool {
	for column, pair := range pairs {
		if column != servicecase.FieldEntitlementID && !sameJSON(pair[1], now[column]) {
			return false
		}
	}
	return true
}

// passOn leaves what a field was to the later merge that took it over, so that
// the field is what it was once that is taken back too.
func (u *unmerging) passOn(ctx context.Context, m *db.Merge, pairs fieldPairs) (bool, error) {
	later, err := u.laterMerges(ctx, m)
	if err != nil {
		return false, err
	}
	for _, next := range later {
		if !follows(next.SurvivorBefore, pairs) {
			continue
		}
		before := maps.Clone(next.SurvivorBefore)
		for column, pair := range pairs {
			became := pair[1]
			if later, has := before[column]; has {
				became = later[1]
			}
			before[column] = [2]json.RawMessage{pair[0], became}
		}
		saved, err := next.Update().SetSurvivorBefore(before).AddVersion(1).SetUpdatedAt(u.now).Save(ctx)
		if err != nil {
			return false, fmt.Errorf("pass a field on: %w", err)
		}
		return true, u.updated(next, saved)
	}
	return false, nil
}

// follows reports whether a merge took a field over as an earlier one left it.
// Where both gave the same value the later one wrote nothing down.
func follows(taken, pairs fieldPairs) bool {
	over := false
	for column, pair := range pairs {
		later, has := taken[column]
		if has && !sameJSON(later[0], pair[1]) {
			return false
		}
		over = over || has
	}
	return over
}
