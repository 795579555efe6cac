package feed

import (
	"context"
	"log/slog"
	"slices"
	"time"
)

const (
	// gap is the least time between two looks at the log, so that a burst of
	// commits is read together.
	gap = 5 * time.Millisecond

	// heldPoll is how soon to look again when changes wait for an older
	// transaction: nobody rings when one that wrote no change, or is rolled
	// back, ends.
	heldPoll = 15 * time.Millisecond

	// readLimit ends a look at the log that hangs on a dead connection.
	readLimit = 20 * time.Second
)

// tail reads the log and hands what it reads to the hub, until the context
// ends.
func (f *Feed) tail(ctx context.Context) {
	var failures backoff
	for ctx.Err() == nil {
		held, err := f.look(ctx)
		switch {
		case ctx.Err() != nil:
		case err != nil:
			f.behind()
			pause := failures.next()
			slog.WarnContext(ctx, "the change log cannot be read", "error", err, "retry", pause)
			wait(ctx, nil, pause)
		case held:
			f.behind()
			failures = 0
			wait(ctx, f.woken, heldPoll)
		default:
			f.behindSince.Store(nil)
			failures = 0
			wait(ctx, nil, gap)
			wait(ctx, f.woken, f.options.Poll)
		}
	}
}

// behind notes since when something has been waiting.
func (f *Feed) behind() {
	now := time.Now()
	f.behindSince.CompareAndSwap(nil, &now)
}

// look reads what is new. The first time that is where the log ends, and what
// those who come back after a restart have missed.
func (f *Feed) look(ctx context.Context) (held bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, readLimit)
	defer cancel()
	if f.hub.isStarted() {
		return f.advance(ctx)
	}
	head, err := f.Head(ctx)
	if err != nil {
		return false, err
	}
	from, recent, err := f.log.latest(ctx, head.position, f.options.Remember)
	if err != nil {
		return false, err
	}
	f.hub.start(head, from, recent)
	return f.advance(ctx)
}

// advance reads and hands out everything up to the horizon. When it fails, what
// was handed out is not read again.
func (f *Feed) advance(ctx context.Context) (held bool, err error) {
	end, err := f.log.horizon(ctx)
	if err != nil {
		return false, err
	}
	at := f.hub.position()
	if !at.before(end.position) {
		return end.held, nil
	}
	var open []placed // the changes of a command that may go on in the next page
	for more := true; more; {
		read, whole, err := f.log.wholePage(ctx, Everything, at, end.position)
		if err != nil {
			return false, err
		}
		if !whole {
			return f.restart(ctx)
		}
		known, upTo := slices.Concat(open, read), end.position
		open = nil
		if more = len(read) == pageSize; more {
			at = read[len(read)-1].position
			known, open = cutBeforeLast(known, sameCommand)
		}
		if more && len(known) > 0 {
			upTo = known[len(known)-1].position
		}
		if !more || len(known) > 0 {
			f.hub.publish(known, upTo)
		}
	}
	return end.held, nil
}

// restart goes on from the end of the log, as it is now, when what came after
// the place of the hub has been removed.
func (f *Feed) restart(ctx context.Context) (held bool, err error) {
	end, err := f.log.horizon(ctx)
	if err == nil {
		f.hub.restart(end.position)
	}
	return end.held, err
}

// A backoff is a number of failures in a row.
type backoff int

const (
	firstPause = 50 * time.Millisecond
	lastPause  = 2 * time.Second
)

// next counts one more failure and tells how long to wait after it.
func (b *backoff) next() time.Duration {
	pause := min(firstPause<<min(*b, 10), lastPause)
	*b++
	return pause
}
