package server

import (
	"context"
	"fmt"
	"sync"

	"docket/desk/demo"
)

// startDemo fills an empty database with the demo company, and lets its people
// go on working until the context ends.
func (p *process) startDemo(ctx context.Context, s *site, working context.Context, background *sync.WaitGroup) error {
	if err := demo.Seed(ctx, s.desk, p.progress("Making the demo company")); err != nil {
		return fmt.Errorf("make the demo company: %w", err)
	}
	background.Go(func() {
		if err := demo.Live(working, s.desk, demo.Options{Log: s.log}); err != nil && working.Err() == nil {
			s.log.Error("demo colleagues stopped working", "error", err)
		}
	})
	return nil
}
