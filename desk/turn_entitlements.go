package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/entitlement"
)

// mostTurned is how many entitlements one transaction turns.
const mostTurned = 200

// Turning has no options.
type Turning struct{}

// TurnEntitlements writes down what the calendar did: entitlements whose first
// day has come become active, those whose last day is over expire and stop being
// a default. Nothing waits for it, because everything asks for the effective
// state; it makes the rows and the log say so too. It answers how many turned,
// at most 200 at once.
func (d *Desk) TurnEntitlements(ctx context.Context, by Actor, _ Turning) (int, error) {
	c := call{verb: "turnEntitlements", needs: EntitlementAdmin}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (int, error) {
		late, err := w.lateEntitlements(ctx)
		if err != nil {
			return 0, err
		}
		for _, e := range late {
			draft := e.Update().SetStatus(EffectiveStatus(e, w.day))
			if EffectiveStatus(e, w.day) == entitlement.StatusEXPIRED {
				draft.SetIsDefault(false)
			}
			if _, err := w.saveEntitlement(ctx, e, draft, false); err != nil {
				return 0, err
			}
		}
		return len(late), nil
	})
}

// lateEntitlements are those whose rows are behind the calendar, held.
func (w *work) lateEntitlements(ctx context.Context) ([]*db.Entitlement, error) {
	day, err := w.today(ctx)
	if err != nil {
		return nil, err
	}
	query := w.tx.Entitlement.Query().Where(entitlement.Or(
		entitlement.And(entitlement.StatusIn(running...), entitlement.EndsOnLT(day)),
		entitlement.And(entitlement.StatusEQ(entitlement.StatusWAITING), entitlement.StartsOnLTE(day)),
	)).Order(entitlement.ByID()).Limit(mostTurned)
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	late, err := query.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find entitlements to turn: %w", err)
	}
	return late, nil
}
