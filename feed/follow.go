package feed

import (
	"context"
	"errors"
	"sync/atomic"
)

// Why the events of a follower ended, if not because its context did.
var (
	ErrSlow    = errors.New("the follower did not keep up with the feed")
	ErrStopped = errors.New("the feed has stopped")
)

// A Follower receives the events of one topic.
type Follower struct {
	topic   Topic
	events  chan *Event
	why     atomic.Pointer[error]
	release func() bool // lets go of the context
	live    bool        // guarded by the hub
	seen    position    // nothing up to here is sent to it
	trusted bool        // its place has been found in this log
}

// Events gives the events in order. The channel is closed when the follower
// ends; what was sent before can still be received.
func (f *Follower) Events() <-chan *Event { return f.events }

// Err tells why the events ended: ErrSlow when the follower was cut off,
// ErrStopped when the feed has stopped, or the error of its context. It is nil
// until then.
func (f *Follower) Err() error {
	if why := f.why.Load(); why != nil {
		return *why
	}
	return nil
}

// end closes the follower. Whoever may send to it calls this: the hub while it
// is live, and before that the goroutine that catches up.
func (f *Follower) end(why error) {
	f.release()
	f.why.Store(&why)
	close(f.events)
}

// Follow delivers the events of a topic that come after a cursor, until the
// context ends. First comes what was missed since the cursor, then what
// happens, without a gap and without a repetition. The zero Cursor follows from
// now.
//
// Events flow only while Run runs. A follower that is still catching up is
// served at its own pace; one that is live must keep up.
func (f *Feed) Follow(ctx context.Context, topic Topic, after Cursor) (*Follower, error) {
	epoch, err := f.epoch(ctx)
	if err != nil {
		return nil, err
	}
	if after.IsZero() {
		if after, err = f.Head(ctx); err != nil {
			return nil, err
		}
	}
	follower := &Follower{topic: topic, events: make(chan *Event, f.options.Buffer)}
	c := &catchUp{Feed: f, Follower: follower, epoch: epoch, after: after.position, lost: after.epoch != epoch}
	if !f.hub.begin() {
		return nil, ErrStopped
	}
	follower.release = context.AfterFunc(ctx, func() { f.hub.leave(follower, ctx.Err()) })
	if !c.lost && f.hub.isStarted() {
		if _, _, how := f.hub.join(ctx, follower, c.after); how == joinedLive {
			f.hub.catching.Done()
			return follower, nil
		}
	}
	go c.run(ctx)
	return follower, nil
}
