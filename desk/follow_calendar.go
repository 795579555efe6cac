package desk

import (
	"context"
	"time"
)

// FollowCalendar turns entitlements as their days come, now and at every tick,
// until the context ends. Any number of processes may do so at once. What fails
// is told and tried again at the next tick.
func (d *Desk) FollowCalendar(ctx context.Context, ticks <-chan time.Time, failed func(error)) {
	for {
		if err := d.turnAll(ctx); err != nil && ctx.Err() == nil {
			failed(err)
		}
		select {
		case <-ticks:
		case <-ctx.Done():
			return
		}
	}
}

func (d *Desk) turnAll(ctx context.Context) error {
	for {
		turned, err := d.TurnEntitlements(ctx, Itself(), Turning{})
		if err != nil || turned < mostTurned {
			return err
		}
	}
}
