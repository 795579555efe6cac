package server

import (
	"context"
	"time"
)

// followCalendar lets the desk write down what the calendar does, once a minute:
// nothing waits for it.
func (s *site) followCalendar(ctx context.Context) {
	every := time.NewTicker(time.Minute)
	defer every.Stop()
	s.desk.FollowCalendar(ctx, every.C, func(err error) { s.log.Error("entitlements were not turned", "error", err) })
}
