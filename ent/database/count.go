package database

import (
	"context"
	"sync/atomic"
)

// Counter counts statements.
type Counter struct{ n atomic.Int64 }

// Count answers how many statements were counted so far.
func (c *Counter) Count() int { return int(c.n.Load()) }

type counterKey struct{}

// CountStatements answers a context with a counter of the statements that are
// sent with it, through the ent client, Reader or Writer. Begin and commit do
// not count. It is how tests hold a screen to its number of statements.
func CountStatements(ctx context.Context) (context.Context, *Counter) {
	c := new(Counter)
	return context.WithValue(ctx, counterKey{}, c), c
}

func count(ctx context.Context) {
	if c, ok := ctx.Value(counterKey{}).(*Counter); ok {
		c.n.Add(1)
	}
}
