package server

import (
	"context"
	"fmt"
	"log/slog"

	"docket/desk"
	"docket/ent/database"
	"docket/ent/migrations"
	"docket/feed"
)

// migrate brings the database to the present schema.
func (p *process) migrate(ctx context.Context, args []string) error {
	c, err := p.plain("migrate", args)
	if err != nil {
		return err
	}
	d, err := database.Open(ctx, c.DatabaseURL)
	if err != nil {
		return fmt.Errorf("open the database: %w", err)
	}
	defer d.Close()
	pending, err := migrations.Pending(ctx, d)
	if err != nil {
		return fmt.Errorf("look for migrations: %w", err)
	}
	if err := migrations.Apply(ctx, d); err != nil {
		return fmt.Errorf("migrate the database: %w", err)
	}
	_, err = fmt.Fprintf(p.stdout, "The database is up to date; %d migrations were applied.\n", pending)
	return err
}

// withDesk runs a command on a desk of its own. Serving processes learn of what
// it does as they learn of each other.
func (p *process) withDesk(ctx context.Context, c Config, run func(*desk.Desk) error) error {
	slog.SetDefault(newLog(c, p.stderr))
	d, err := database.Open(ctx, c.DatabaseURL)
	if err != nil {
		return fmt.Errorf("open the database: %w", err)
	}
	defer d.Close()
	if err := migrations.Apply(ctx, d); err != nil {
		return fmt.Errorf("migrate the database: %w", err)
	}
	return run(desk.New(d, feed.New(d, feed.Options{})))
}
