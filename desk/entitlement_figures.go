package desk

import (
	"context"
	"fmt"
	"time"

	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlemententry"
	"docket/ent/db/servicecase"
)

// forecastDays is how far back use is looked at to say when terms run out.
const forecastDays = 90

// EntitlementFigures are sums over the ledger and the cases of an entitlement.
type EntitlementFigures struct {
	// Used is what cases took and did not give back in the last 90 days.
	Used int64
	// Cases are those that have it and that the actor may see; Active of them
	// are not closed.
	Cases, Active int
}

// EntitlementFigures sums up for entitlements, in two statements.
func (d *Desk) EntitlementFigures(ctx context.Context, by Actor, ids []string) (map[string]EntitlementFigures, error) {
	var used []struct {
		ID    string `sql:"entitlement_id"`
		Delta int64  `sql:"delta"`
	}
	err := d.EntitlementEntries(by).
		Where(entitlemententry.EntitlementIDIn(ids...), entitlemententry.ReasonNEQ(entitlemententry.ReasonADJUSTED),
			entitlemententry.AtGT(d.Now().AddDate(0, 0, -forecastDays))).
		GroupBy(entitlemententry.FieldEntitlementID).
		Aggregate(db.As(db.Sum(entitlemententry.FieldDeltaHundredths), "delta")).Scan(ctx, &used)
	if err != nil {
		return nil, fmt.Errorf("sum up ledgers: %w", err)
	}
	var cases []struct {
		ID     string             `sql:"entitlement_id"`
		Status servicecase.Status `sql:"status"`
		Count  int                `sql:"count"`
	}
	err = d.Cases(by).Where(servicecase.EntitlementIDIn(ids...)).
		GroupBy(servicecase.FieldEntitlementID, servicecase.FieldStatus).Aggregate(db.As(db.Count(), "count")).Scan(ctx, &cases)
	if err != nil {
		return nil, fmt.Errorf("count cases of entitlements: %w", err)
	}
	figures := map[string]EntitlementFigures{}
	for _, sum := range used {
		figures[sum.ID] = EntitlementFigures{Used: -sum.Delta}
	}
	for _, n := range cases {
		f := figures[n.ID]
		f.Cases += n.Count
		if n.Status == servicecase.StatusACTIVE {
			f.Active += n.Count
		}
		figures[n.ID] = f
	}
	return figures, nil
}

// Forecast is the day on which the terms of an active entitlement run out at the
// mean use of the last 90 days, or since its first day when that is less; nil
// when they last.
func Forecast(e *db.Entitlement, today string, used int64) *string {
	if EffectiveStatus(e, today) != entitlement.StatusACTIVE || used <= 0 {
		return nil
	}
	days := int64(min(forecastDays, daysBetween(e.StartsOn, today)+1))
	left := (max(e.RemainingHundredths, 0)*days + used - 1) / used
	if left > int64(daysBetween(today, e.EndsOn)) {
		return nil
	}
	day := dayAfter(today, int(left))
	return &day
}

// BalanceAt is what remained of an entitlement at an instant: its total as it
// stands now and all entries up to then.
func (d *Desk) BalanceAt(ctx context.Context, by Actor, e *db.Entitlement, at time.Time) (int64, error) {
	var sums []struct {
		ID    string `sql:"entitlement_id"`
		Delta int64  `sql:"delta"`
	}
	err := d.EntitlementEntries(by).
		Where(entitlemententry.EntitlementID(e.ID), entitlemententry.AtGT(at)).
		GroupBy(entitlemententry.FieldEntitlementID).
		Aggregate(db.As(db.Sum(entitlemententry.FieldDeltaHundredths), "delta")).Scan(ctx, &sums)
	if err != nil {
		return 0, fmt.Errorf("sum up the ledger: %w", err)
	}
	balance := e.RemainingHundredths
	for _, sum := range sums {
		balance -= sum.Delta
	}
	return balance, nil
}
