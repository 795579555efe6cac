package feed

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"

	"docket/ent/db"
)

// A hub hands what the tail reads to the followers who are live. It never
// waits: a follower whose buffer is full is cut off.
type hub struct {
	mu        sync.Mutex
	epoch     string
	followers map[Topic]map[*Follower]struct{}
	at        position // everything up to here has been handed out
	from      position // recent holds every change after from, up to at
	recent    []placed
	remember  int // the least number of changes in recent, when there are so many

	started  chan struct{} // closed when at is set for the first time
	stopped  chan struct{} // closed when nothing will be handed out any more
	catching sync.WaitGroup

	live                        atomic.Int64
	delivered, cutOff, resynced atomic.Uint64
}

func newHub(remember int) *hub {
	return &hub{
		remember:  remember,
		followers: map[Topic]map[*Follower]struct{}{},
		started:   make(chan struct{}),
		stopped:   make(chan struct{}),
	}
}

// start sets the place from which changes will be handed out, and what came
// before it, after another place.
func (h *hub) start(at Cursor, from position, recent []placed) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.epoch, h.at, h.from, h.recent = at.epoch, at.position, from, recent
	close(h.started)
}

// begin registers one more follower that catches up, unless the feed has
// stopped.
func (h *hub) begin() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if closed(h.stopped) {
		return false
	}
	h.catching.Add(1)
	return true
}

// stop ends all followers. They resume elsewhere from their last cursor.
func (h *hub) stop() {
	h.mu.Lock()
	close(h.stopped)
	for _, followers := range h.followers {
		for f := range followers {
			h.detach(f, ErrStopped)
		}
	}
	h.mu.Unlock()
	h.catching.Wait()
}

func (h *hub) isStarted() bool { return closed(h.started) }

func closed(signal chan struct{}) bool {
	select {
	case <-signal:
		return true
	default:
		return false
	}
}

// position is how far the hub has come.
func (h *hub) position() position {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.at
}

// publish hands out changes that continue the log up to a position. They must
// end with the end of a command, or an event would be told in two halves.
func (h *hub) publish(changes []placed, upTo position) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for topic, about := range h.byTopic(changes) {
		for _, e := range events(h.epoch, about) {
			for f := range h.followers[topic] {
				h.send(f, e)
			}
		}
	}
	h.keep(changes)
	h.at = upTo
}

// byTopic sorts changes by those topics that somebody follows.
func (h *hub) byTopic(changes []placed) map[Topic][]placed {
	sorted := map[Topic][]placed{}
	for _, c := range changes {
		for _, topic := range topicsOf(c.Change) {
			if len(h.followers[topic]) > 0 {
				sorted[topic] = append(sorted[topic], c)
			}
		}
	}
	return sorted
}

// topicsOf is the counterpart, in memory, of what the log finds by its indexes.
func topicsOf(c *db.Change) []Topic {
	topics := make([]Topic, 1, 4)
	topics[0] = Everything
	if c.CaseID != nil {
		topics = append(topics, OfCase(*c.CaseID))
	}
	if c.RelatedCaseID != nil && !sameText(c.RelatedCaseID, c.CaseID) {
		topics = append(topics, OfCase(*c.RelatedCaseID))
	}
	if c.QueueID != nil {
		topics = append(topics, OfQueue(*c.QueueID))
	}
	if c.CustomerID != nil {
		topics = append(topics, OfCustomer(*c.CustomerID))
	}
	return topics
}

// keep remembers changes, so that followers who were away for a moment resume
// without reading the log.
func (h *hub) keep(changes []placed) {
	h.recent = append(h.recent, changes...)
	if len(h.recent) > 2*h.remember {
		forget := len(h.recent) - h.remember
		h.from = h.recent[forget-1].position
		h.recent = slices.Clone(h.recent[forget:])
	}
}

// send gives a live follower an event, or cuts it off.
func (h *hub) send(f *Follower, e *Event) {
	if !f.seen.before(e.Cursor.position) {
		return
	}
	select {
	case f.events <- e:
		h.delivered.Add(1)
	default:
		h.cutOff.Add(1)
		h.detach(f, ErrSlow)
	}
}

// restart goes on from a later position when what lies between cannot be read
// any more: everybody is told to read everything again.
func (h *hub) restart(at position) {
	h.mu.Lock()
	defer h.mu.Unlock()
	e := &Event{Resync: true, Cursor: Cursor{h.epoch, at}}
	for _, followers := range h.followers {
		for f := range followers {
			h.resynced.Add(1)
			h.send(f, e)
		}
	}
	h.at, h.from, h.recent = at, at, nil
}

// What became of an attempt to join.
type joining int

const (
	joinedLive  joining = iota // the follower is live
	joinedEnded                // the follower or the feed has ended
	joinMissed                 // it missed more than its buffer takes
	joinTooOld                 // what it missed must be read from the log
	joinAhead                  // its place is beyond what this hub has handed out
)

// join makes a follower live that has seen everything up to a position. Finding
// what it missed and becoming live is one step, so nothing falls between. When
// it missed more than its buffer takes, the events are returned with the
// position up to which they reach.
func (h *hub) join(ctx context.Context, f *Follower, after position) ([]*Event, position, joining) {
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case ctx.Err() != nil || closed(h.stopped):
		return nil, after, joinedEnded
	case after.before(h.from):
		return nil, after, joinTooOld
	case h.at.before(after) && !f.trusted:
		return nil, after, joinAhead
	}
	missed := events(h.epoch, h.missed(f.topic, after))
	if len(missed) > cap(f.events)-len(f.events) {
		return missed, h.at, joinMissed
	}
	f.seen = after
	for _, e := range missed {
		h.send(f, e)
	}
	h.attach(f)
	return nil, h.at, joinedLive
}

// missed finds the remembered changes of a topic after a position.
func (h *hub) missed(topic Topic, after position) []placed {
	i, _ := slices.BinarySearchFunc(h.recent, after, func(c placed, p position) int {
		if c.compare(p) <= 0 {
			return -1
		}
		return 1
	})
	var missed []placed
	for _, c := range h.recent[i:] {
		if slices.Contains(topicsOf(c.Change), topic) {
			missed = append(missed, c)
		}
	}
	return missed
}

func (h *hub) attach(f *Follower) {
	if h.followers[f.topic] == nil {
		h.followers[f.topic] = map[*Follower]struct{}{}
	}
	h.followers[f.topic][f] = struct{}{}
	f.live = true
	h.live.Add(1)
}

// detach ends a live follower.
func (h *hub) detach(f *Follower, why error) {
	delete(h.followers[f.topic], f)
	if len(h.followers[f.topic]) == 0 {
		delete(h.followers, f.topic)
	}
	f.live = false
	h.live.Add(-1)
	f.end(why)
}

// leave ends a follower if it is live. One that is still catching up ends by
// itself.
func (h *hub) leave(f *Follower, why error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if f.live {
		h.detach(f, why)
	}
}
