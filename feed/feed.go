package feed

import (
	"cmp"
	"context"
	"crypto/rand"
	"sync"
	"sync/atomic"
	"time"

	"docket/ent/database"
)

// A Feed is one process's view of the change log.
type Feed struct {
	options Options
	log     changeLog
	hub     *hub
	name    string        // tells this feed's own notifications from those of others
	woken   signal        // there may be something to read
	dirty   signal        // the other processes have not been told yet
	readers chan struct{} // the turns of those who catch up

	knownEpoch   atomic.Pointer[string]
	epochLoading sync.Mutex
	behindSince  atomic.Pointer[time.Time]
}

// Options are the sizes of a feed. The zero value is right for a server.
type Options struct {
	Buffer   int           // events that wait for one follower before it is cut off; 256
	Remember int           // changes kept in memory for those who come back; 2048
	Poll     time.Duration // the longest time without looking at the log; 1s

	// Retention is how long changes are kept; 0 keeps them for ever. The last
	// KeepAtLeast (10,000) are kept however old they are.
	Retention   time.Duration
	KeepAtLeast int
}

// New makes a feed on the database. It does nothing until Run.
func New(d *database.Database, options Options) *Feed {
	options.Buffer = cmp.Or(options.Buffer, 256)
	options.Remember = cmp.Or(options.Remember, 2048)
	options.Poll = cmp.Or(options.Poll, time.Second)
	options.KeepAtLeast = cmp.Or(options.KeepAtLeast, 10_000)
	return &Feed{
		options: options,
		log:     changeLog{d},
		hub:     newHub(options.Remember),
		name:    rand.Text(),
		woken:   newSignal(),
		dirty:   newSignal(),
		readers: make(chan struct{}, readersAtOnce),
	}
}

// Run tails the log and serves the followers until the context ends; then all
// followers end with ErrStopped. A lost database is waited for. Run a feed once.
func (f *Feed) Run(ctx context.Context) error {
	var running sync.WaitGroup
	running.Go(func() { f.tail(ctx) })
	if f.log.postgres() {
		running.Go(func() { f.ring(ctx) })
	}
	if f.options.Retention > 0 {
		running.Go(func() { f.retain(ctx) })
	}
	running.Wait()
	f.hub.stop()
	return nil
}

// Wake tells the feed, and those of other processes, that changes have been
// committed. It never waits; call it after every commit. A wake-up that is lost
// costs time, not changes: the log is looked at every Poll anyway.
func (f *Feed) Wake() {
	f.woken.set()
	f.dirty.set()
}

// Head gives a cursor for what is about to be read: read it before the rows.
// Whatever the rows do not show yet comes after it; some of what they show may
// come after it too. While the feed runs this costs no statement.
func (f *Feed) Head(ctx context.Context) (Cursor, error) {
	epoch, err := f.epoch(ctx)
	if err != nil {
		return Cursor{}, err
	}
	if f.hub.isStarted() {
		return Cursor{epoch, f.hub.position()}, nil
	}
	end, err := f.log.horizon(ctx)
	if err != nil {
		return Cursor{}, err
	}
	return Cursor{epoch, end.position}, nil
}

// Metrics are figures about a feed.
type Metrics struct {
	Followers int    // live now
	Delivered uint64 // events given to followers
	CutOff    uint64 // followers that were too slow
	Resynced  uint64 // Resync events given to followers

	// Lag is for how long committed changes have been waiting: because an
	// older transaction is still running, or because the log cannot be read.
	Lag time.Duration
}

// Metrics tells how the feed is doing.
func (f *Feed) Metrics() Metrics {
	m := Metrics{
		Followers: int(f.hub.live.Load()),
		Delivered: f.hub.delivered.Load(),
		CutOff:    f.hub.cutOff.Load(),
		Resynced:  f.hub.resynced.Load(),
	}
	if since := f.behindSince.Load(); since != nil {
		m.Lag = time.Since(*since)
	}
	return m
}

// A signal is set any number of times and taken once.
type signal chan struct{}

func newSignal() signal { return make(signal, 1) }

func (s signal) set() {
	select {
	case s <- struct{}{}:
	default:
	}
}

// wait waits for a signal, but no longer than a time or the context.
func wait(ctx context.Context, s signal, limit time.Duration) {
	timer := time.NewTimer(limit)
	defer timer.Stop()
	select {
	case <-s:
	case <-timer.C:
	case <-ctx.Done():
	}
}
