package feed_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/feed"
)

const (
	stormWriters   = 8
	stormFollowers = 30
	stormCases     = 12
	stormQueues    = 4
)

// TestInAStormNothingIsLostRepeatedOrOutOfOrder is the property behind
// guarantees 1 to 4. Writers commit and roll back real transactions of random
// sizes, with random pauses before the commit; followers disconnect at random,
// some are too slow, and resume from the last cursor they saw, at this process
// or another; processes stop and start; on PostgreSQL connections are cut. In
// the end everybody must have been told exactly what is in the log about their
// topic, in its order and in whole events.
//
// It runs for DOCKET_FEED_SECONDS on each database; 5 if that is not set.
func TestInAStormNothingIsLostRepeatedOrOutOfOrder(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		s := newStorm(t, d)
		s.blow()
		s.check()
	})
}

// A storm is one run of the property test.
type storm struct {
	t         *testing.T
	d         *database.Database
	seed      uint64
	processes []*process
	followers []*stormFollower
	began     feed.Cursor
	written   []*writing // what writers know to be committed
	mu        sync.Mutex

	calm                                                   atomic.Bool
	cuts, restarts, rolledBack, disconnects, slow, stopped atomic.Int64
}

// A process is a feed that is stopped and started again.
type process struct {
	d        *database.Database
	feed     atomic.Pointer[feed.Feed]
	remember int
}

// A writing is a transaction that was committed, with the times between which
// it took place.
type writing struct {
	command          string
	began, committed time.Time
}

func newStorm(t *testing.T, d *database.Database) *storm {
	s := &storm{t: t, d: d, seed: rand.Uint64()}
	t.Logf("seed %d", s.seed)
	for i := range 2 {
		p := &process{d: d, remember: 1500*i + 1} // the first serves from the log, the second from memory
		if i > 0 && d.Dialect == dialect.Postgres {
			p.d = second(t, d)
		}
		s.processes = append(s.processes, p)
	}
	s.began = head(t, feed.New(d, feed.Options{}))
	for i := range stormFollowers {
		topic := feed.Everything
		switch i % 3 {
		case 1:
			topic = feed.OfCase(fmt.Sprintf("cas_%d", i%stormCases))
		case 2:
			topic = feed.OfQueue(fmt.Sprintf("que_%d", i%stormQueues))
		}
		s.followers = append(s.followers, &stormFollower{storm: s, topic: topic, slow: i%5 == 4, after: s.began, random: s.random(i)})
	}
	return s
}

// random gives everybody dice of their own, from the one seed.
func (s *storm) random(i int) *rand.Rand { return rand.New(rand.NewPCG(s.seed, uint64(i))) }

// blow runs writers, followers and accidents for the time, then writes one last
// command about every topic and waits until everybody has been told it.
func (s *storm) blow() {
	ctx, calm := context.WithTimeout(s.t.Context(), stormTime(s.t))
	defer calm()
	quiet, end := context.WithCancel(s.t.Context())
	var accidents, writers, followers, running sync.WaitGroup
	for i, p := range s.processes {
		p.feed.Store(feed.New(p.d, feed.Options{Buffer: 16, Remember: p.remember}))
		running.Go(func() { s.live(ctx, quiet, p, s.random(1000+i)) })
	}
	if s.d.Dialect == dialect.Postgres {
		by := connection(s.t, s.d)
		accidents.Go(func() {
			for pause(ctx, time.Second) {
				if n, err := cut(ctx, by); err == nil {
					s.cuts.Add(int64(n))
				}
			}
		})
	}
	for i := range stormWriters {
		writers.Go(func() { s.write(ctx, s.random(2000+i)) })
	}
	for _, f := range s.followers {
		followers.Go(func() { f.follow(s.t.Context()) })
	}
	writers.Wait()
	accidents.Wait()
	s.calm.Store(true)
	s.last()
	followers.Wait()
	end()
	running.Wait()
}

func stormTime(t *testing.T) time.Duration {
	text := os.Getenv("DOCKET_FEED_SECONDS")
	if text == "" {
		return 5 * time.Second
	}
	seconds, err := strconv.ParseFloat(text, 64)
	if err != nil {
		t.Fatalf("DOCKET_FEED_SECONDS: %v", err)
	}
	return time.Duration(seconds * float64(time.Second))
}

func pause(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}

// live runs a process, which is restarted now and then while the storm lasts.
func (s *storm) live(storm, quiet context.Context, p *process, random *rand.Rand) {
	for quiet.Err() == nil {
		f := p.feed.Load()
		ctx, stop := context.WithCancel(quiet)
		ended := make(chan struct{})
		go func() {
			defer close(ended)
			if err := f.Run(ctx); err != nil {
				s.t.Error(err)
			}
		}()
		if !pause(storm, time.Duration(500+random.IntN(1500))*time.Millisecond) {
			<-quiet.Done()
		} else {
			s.restarts.Add(1)
		}
		p.feed.Store(feed.New(p.d, feed.Options{Buffer: 16, Remember: p.remember}))
		stop()
		<-ended
	}
}

// write carries out random commands. One that fails because its connection was
// cut may have been committed or not: the log knows.
func (s *storm) write(ctx context.Context, random *rand.Rand) {
	for n := 0; ctx.Err() == nil; n++ {
		w := &writing{command: fmt.Sprintf("cmd_%x_%d", random.Uint64(), n), began: time.Now()}
		committed, err := s.carryOut(w.command, entries(random), random)
		w.committed = time.Now()
		switch {
		case err != nil:
			pause(ctx, 20*time.Millisecond)
		case !committed:
			s.rolledBack.Add(1)
		default:
			s.mu.Lock()
			s.written = append(s.written, w)
			s.mu.Unlock()
			s.processes[random.IntN(2)].feed.Load().Wake()
		}
		pause(ctx, time.Duration(random.IntN(8))*time.Millisecond)
	}
}

func (s *storm) carryOut(command string, entries []feed.Entry, random *rand.Rand) (committed bool, err error) {
	ctx, cancel := context.WithTimeout(s.t.Context(), patience)
	defer cancel()
	tx, err := s.d.Client.Tx(ctx)
	if err != nil {
		return false, err
	}
	defer tx.Rollback()
	c := feed.Command{ID: command, Verb: "storm", At: time.Now()}
	half := len(entries) / 2
	if err := feed.Append(ctx, tx, c, entries[:half]); err != nil {
		return false, err
	}
	if random.IntN(2) == 0 {
		pause(ctx, time.Duration(random.IntN(8))*time.Millisecond)
	}
	if err := feed.Append(ctx, tx, c, entries[half:]); err != nil {
		return false, err
	}
	if random.IntN(7) == 0 {
		return false, nil
	}
	return true, tx.Commit()
}

// entries are mostly few, sometimes more than a page of the log.
func entries(random *rand.Rand) []feed.Entry {
	n := 1 + random.IntN(6)
	switch random.IntN(100) {
	case 0:
		n = 400 + random.IntN(800)
	case 1, 2, 3:
		n = 20 + random.IntN(60)
	}
	made := make([]feed.Entry, n)
	for i := range made {
		made[i] = about(fmt.Sprintf("rec_%x", random.Uint64()), fmt.Sprintf("cas_%d", random.IntN(stormCases)))
		if random.IntN(10) == 0 {
			made[i].CaseID = nil
		}
		if i > 0 && random.IntN(2) == 0 {
			made[i].CaseID = made[i-1].CaseID
		}
		if random.IntN(3) > 0 {
			made[i] = inQueue(made[i], fmt.Sprintf("que_%d", random.IntN(stormQueues)))
		}
	}
	return made
}

const lastCommand = "cmd_last"

// last writes something about every topic, so that followers know when they
// have been told everything.
func (s *storm) last() {
	var all []feed.Entry
	for i := range stormQueues {
		e := about("last", "")
		e.CaseID = nil
		all = append(all, inQueue(e, fmt.Sprintf("que_%d", i)))
	}
	for i := range stormCases {
		all = append(all, about("last", fmt.Sprintf("cas_%d", i)))
	}
	for try(s.t.Context(), s.d, feed.Command{ID: lastCommand, Verb: "storm", At: time.Now()}, all...) != nil {
	}
	for _, p := range s.processes {
		p.feed.Load().Wake()
	}
}
