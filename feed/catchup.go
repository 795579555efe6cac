package feed

import (
	"context"
	"log/slog"
	"slices"
)

// A catchUp brings a follower from its cursor to where the hub is, from memory
// if the hub remembers that far and else from the log, and makes it live. While
// it lasts the follower is not with the hub, so it may take its time.
type catchUp struct {
	*Feed
	*Follower
	epoch string
	after position // everything up to here has been sent
	lost  bool     // what came after the cursor cannot be told any more
}

// run repeats steps until the follower is live or over. What fails is tried
// again: the follower is not lost with a connection to the database.
func (c *catchUp) run(ctx context.Context) {
	defer c.hub.catching.Done()
	select {
	case <-c.hub.started:
	case <-c.hub.stopped:
	case <-ctx.Done():
	}
	var failures backoff
	for {
		if why := c.over(ctx); why != nil {
			c.end(why)
			return
		}
		live, err := c.step(ctx)
		if live {
			return
		}
		if err == nil {
			failures = 0
			continue
		}
		if c.over(ctx) != nil {
			continue // that is why it failed
		}
		pause := failures.next()
		slog.WarnContext(ctx, "a follower cannot catch up", "topic", c.topic, "error", err, "retry", pause)
		wait(ctx, c.hub.stopped, pause)
	}
}

// over tells why the follower has ended, if it has.
func (c *catchUp) over(ctx context.Context) error {
	if closed(c.hub.stopped) {
		return ErrStopped
	}
	return ctx.Err()
}

// step brings the follower closer to being live.
func (c *catchUp) step(ctx context.Context) (live bool, err error) {
	if c.lost {
		return false, c.resync(ctx)
	}
	missed, upTo, how := c.hub.join(ctx, c.Follower, c.after)
	switch how {
	case joinedLive:
		return true, nil
	case joinMissed:
		if c.send(ctx, missed) {
			c.after = upTo
		}
	case joinAhead:
		return false, c.check(ctx)
	case joinTooOld:
		return false, c.readLog(ctx)
	case joinedEnded:
	}
	return false, nil
}

// resync tells the follower to read everything again and goes on from here.
func (c *catchUp) resync(ctx context.Context) error {
	end, err := c.horizon(ctx)
	if err != nil {
		return err
	}
	if c.send(ctx, []*Event{{Resync: true, Cursor: Cursor{c.epoch, end.position}}}) {
		c.hub.resynced.Add(1)
		c.lost, c.trusted = false, true
	}
	return nil
}

// check looks whether a place that this process has not come to yet exists. If
// another process has come that far it does; if not it is of a log that was
// replaced by an older one.
func (c *catchUp) check(ctx context.Context) error {
	end, err := c.horizon(ctx)
	if err != nil {
		return err
	}
	c.lost = end.before(c.after)
	c.trusted = !c.lost
	return nil
}

// readLog sends everything of the topic that is in the log now. The last event
// of a full page may go on in the next, and is sent with it.
func (c *catchUp) readLog(ctx context.Context) error {
	end, err := c.horizon(ctx)
	if err != nil {
		return err
	}
	var open []placed
	for at, more := c.after, true; more; {
		read, whole, err := c.page(ctx, at, end.position)
		if err != nil {
			return err
		}
		if !whole {
			c.lost = true
			return nil
		}
		known := slices.Concat(open, read)
		open = nil
		if more = len(read) == pageSize; more {
			at = read[len(read)-1].position
			known, open = cutBeforeLast(known, sameEvent)
		}
		if !c.send(ctx, events(c.epoch, known)) {
			return nil
		}
	}
	c.after, c.trusted = end.position, true
	return nil
}

// send waits until the follower has taken the events. It tells whether all were
// sent.
func (c *catchUp) send(ctx context.Context, missed []*Event) bool {
	for _, e := range missed {
		select {
		case c.events <- e:
			c.hub.delivered.Add(1)
			c.after = e.Cursor.position
		case <-c.hub.stopped:
			return false
		case <-ctx.Done():
			return false
		}
	}
	return true
}

// readersAtOnce is how many of those who catch up read the log at the same
// time. However many come back at once, verbs and the tail find a connection.
const readersAtOnce = 4

func (c *catchUp) horizon(ctx context.Context) (end horizon, err error) {
	err = c.inTurn(ctx, func(ctx context.Context) error {
		end, err = c.log.horizon(ctx)
		return err
	})
	return end, err
}

func (c *catchUp) page(ctx context.Context, after, upTo position) (read []placed, whole bool, err error) {
	err = c.inTurn(ctx, func(ctx context.Context) error {
		read, whole, err = c.log.wholePage(ctx, c.topic, after, upTo)
		return err
	})
	return read, whole, err
}

// inTurn reads from the database when it is the follower's turn, which ends
// with the reading: sending may take a follower any time.
func (c *catchUp) inTurn(ctx context.Context, read func(context.Context) error) error {
	select {
	case c.readers <- struct{}{}:
		defer func() { <-c.readers }()
	case <-c.hub.stopped:
		return ErrStopped
	case <-ctx.Done():
		return ctx.Err()
	}
	ctx, cancel := context.WithTimeout(ctx, readLimit)
	defer cancel()
	return read(ctx)
}
