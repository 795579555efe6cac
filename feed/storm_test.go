package feed_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"docket/feed"
)

// A stormFollower follows one topic through all disconnects.
type stormFollower struct {
	*storm
	topic  feed.Topic
	slow   bool
	random *rand.Rand

	after  feed.Cursor
	events [][]uint64 // the numbers of the changes of each event
	faults []string
}

// dawdle makes a slow follower miss what it is sent, while the storm lasts.
func (f *stormFollower) dawdle(ctx context.Context) {
	if f.slow && !f.calm.Load() && f.random.IntN(4) == 0 {
		pause(ctx, time.Duration(f.random.IntN(30))*time.Millisecond)
	}
}

// follow connects again and again until the last command has been told.
func (f *stormFollower) follow(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, 4*patience+stormTime(f.t))
	defer cancel()
	for !f.connect(ctx) {
		if ctx.Err() != nil {
			f.faults = append(f.faults, "never told the end")
			return
		}
	}
}

// connect follows until an accident. It tells whether the end has been reached.
func (f *stormFollower) connect(ctx context.Context) (done bool) {
	ctx, leave := context.WithCancel(ctx)
	defer leave()
	follower, err := f.processes[f.random.IntN(2)].feed.Load().Follow(ctx, f.topic, f.after)
	if err != nil {
		pause(ctx, 5*time.Millisecond)
		return false
	}
	for left := 1 + f.random.IntN(80); left > 0; left-- {
		e, open := <-follower.Events()
		if !open {
			f.count(follower.Err())
			return false
		}
		if done := f.take(e); done {
			return true
		}
		f.dawdle(ctx)
	}
	f.disconnects.Add(1)
	return false
}

func (f *stormFollower) count(why error) {
	switch why {
	case feed.ErrSlow:
		f.storm.slow.Add(1)
	case feed.ErrStopped:
		f.stopped.Add(1)
	default:
		f.faults = append(f.faults, fmt.Sprint("ended with ", why))
	}
}

// take notes an event. The last command is the last there is, and its last
// change about a topic is about a case, or about the queue.
func (f *stormFollower) take(e *feed.Event) (done bool) {
	if e.Resync {
		f.faults = append(f.faults, "was told to resync")
	}
	numbers := make([]uint64, len(e.Changes))
	for i, c := range e.Changes {
		numbers[i] = uint64(c.ID)
	}
	f.events = append(f.events, numbers)
	f.after = e.Cursor
	if e.CommandID != lastCommand {
		return false
	}
	return f.topic != feed.Everything || e.CaseID != nil && *e.CaseID == fmt.Sprintf("cas_%d", stormCases-1)
}

// expected are the events about the topic, from the log.
func (f *stormFollower) expected(log []logged) [][]uint64 {
	var all [][]uint64
	var last logged
	for _, row := range log {
		if f.topic != feed.Everything && f.topic != feed.OfCase(row.caseID) && f.topic != feed.OfQueue(row.queueID) {
			continue
		}
		if len(all) > 0 && row.command == last.command && row.caseID == last.caseID {
			all[len(all)-1] = append(all[len(all)-1], row.seq)
		} else {
			all = append(all, []uint64{row.seq})
		}
		last = row
	}
	return all
}

// A verdict is what went wrong for one follower, or for all.
type verdict struct{ events, changes, lost, repeated, disordered, split int }

func (f *stormFollower) verdict(log []logged) verdict {
	expected := f.expected(log)
	want, got := slices.Concat(expected...), slices.Concat(f.events...)
	v := verdict{events: len(f.events), changes: len(got)}
	rank := make(map[uint64]int, len(want))
	for i, number := range want {
		rank[number] = i
	}
	seen := make(map[uint64]bool, len(got))
	latest := -1
	for _, number := range got {
		at, known := rank[number]
		switch {
		case seen[number]:
			v.repeated++
		case !known || at < latest:
			v.disordered++
		}
		seen[number] = true
		latest = max(latest, at)
	}
	for _, number := range want {
		if !seen[number] {
			v.lost++
		}
	}
	if !slices.EqualFunc(f.events, expected, slices.Equal[[]uint64]) {
		v.split++
	}
	return v
}

// check compares what everybody was told with the log, read without the feed.
func (s *storm) check() {
	log := inLogOrder(s.t, s.d)
	var sum verdict
	for i, f := range s.followers {
		v := f.verdict(log)
		if len(f.faults) > 0 || v.lost+v.repeated+v.disordered+v.split > 0 {
			s.t.Errorf("follower %d of %s: %+v %v (seed %d)", i, f.topic, v, f.faults, s.seed)
		}
		sum.events += v.events
		sum.changes += v.changes
		sum.lost += v.lost
		sum.repeated += v.repeated
		sum.disordered += v.disordered
		sum.split += v.split
	}
	disordered := s.againstTime(log)
	if disordered > 0 {
		s.t.Errorf("%d commands stand before one that was committed before they began", disordered)
	}
	s.t.Logf("written: %d changes of %d commands by %d writers, %d rolled back", len(log), len(s.written), stormWriters, s.rolledBack.Load())
	s.t.Logf("accidents: %d processes restarted %d times, %d connections cut; %d followers disconnected %d times, cut off for slowness %d times, by a stopping process %d times",
		len(s.processes), s.restarts.Load(), s.cuts.Load(), len(s.followers), s.disconnects.Load(), s.slow.Load(), s.stopped.Load())
	s.t.Logf("told: %d events of %d changes; losses %d, repeats %d, order violations %d, split events %d",
		sum.events, sum.changes, sum.lost, sum.repeated, sum.disordered+disordered, sum.split)
	if s.restarts.Load() == 0 || s.disconnects.Load() == 0 || s.rolledBack.Load() == 0 || len(s.written) == 0 {
		s.t.Error("there was no storm")
	}
}

// againstTime counts commands that stand in the log after one that began only
// when they had been committed.
func (s *storm) againstTime(log []logged) (violations int) {
	known := make(map[string]*writing, len(s.written))
	for _, w := range s.written {
		known[w.command] = w
	}
	var latestBegin time.Time
	for i, row := range log {
		w := known[row.command]
		if w == nil || i > 0 && log[i-1].command == row.command {
			continue
		}
		if w.committed.Before(latestBegin) {
			violations++
		}
		if w.began.After(latestBegin) {
			latestBegin = w.began
		}
	}
	return violations
}
