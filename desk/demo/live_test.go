package demo_test

import (
	"context"
	"errors"
	"log/slog"
	"maps"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/demo"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db/change"
	"docket/ent/db/servicecase"
	"docket/feed"
)

// complaints collects what the demo logs.
type complaints struct {
	mutex sync.Mutex
	lines strings.Builder
}

func (c *complaints) Write(line []byte) (int, error) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.lines.Write(line)
}

func (c *complaints) String() string {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.lines.String()
}

func peopleGoOnWorking(t *testing.T, d *desktest.Desk) {
	visitors := map[string]bool{}
	for _, email := range demo.SignIns {
		visitors[everybody(t, d)[email].ID] = true
	}
	theirs := must(d.Cases(desk.Itself()).Where(servicecase.OwnerUserIDIn(keys(visitors)...)).All(t.Context()))(t)
	seeded := must(d.Database.Client.Change.Query().Order(change.ByID()).IDs(t.Context()))(t)
	d.Clock.Advance(time.Minute)

	var said complaints
	happened := follow(t, d, 150)
	ended, stop := play(t, d, demo.Options{Pace: 1000, MostOpen: 10, Log: slog.New(slog.NewTextHandler(&said, nil))})
	<-happened
	stop()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("ended with %v", err)
	}
	if said.String() != "" {
		t.Errorf("the demo stumbled:\n%s", said.String())
	}
	verbs := map[string]int{}
	for _, ch := range must(d.Database.Client.Change.Query().Where(change.IDGT(seeded[len(seeded)-1])).All(t.Context()))(t) {
		verbs[ch.Verb]++
		if ch.ActorID != nil && visitors[*ch.ActorID] {
			t.Errorf("%s was done for a visitor", ch.Verb)
		}
	}
	for _, verb := range []string{"createCase", "receiveEmail", "addNote", "logPhoneCall", "pickQueueItem", "updateCase", "resolveCase"} {
		if verbs[verb] == 0 {
			t.Errorf("nobody did %s: %v", verb, verbs)
		}
	}
	for _, was := range theirs {
		is := must(d.Cases(desk.Itself()).Where(servicecase.ID(was.ID)).Only(t.Context()))(t)
		if is.Version != was.Version {
			t.Errorf("%s of a visitor was changed", was.Number)
		}
	}
	opened := must(d.Cases(desk.Itself()).Where(servicecase.SourceIsNil(), servicecase.StatusEQ(servicecase.StatusACTIVE)).Count(t.Context()))(t)
	if opened > 10 {
		t.Errorf("%d cases are open, at most 10 were allowed", opened)
	}
	checkPlaces(t, d)
}

// play starts the play; what it gives is its end, and how to ask for it.
func play(t *testing.T, d *desktest.Desk, options demo.Options) (<-chan error, context.CancelFunc) {
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- demo.Live(ctx, d.Desk, options) }()
	return ended, stop
}

// follow tells when some events came down the feed that nobody imported.
func follow(t *testing.T, d *desktest.Desk, events int) <-chan struct{} {
	t.Helper()
	follower := must(d.Feed.Follow(t.Context(), feed.Everything, feed.Cursor{}))(t)
	happened := make(chan struct{})
	go func() {
		defer close(happened)
		for e := range follower.Events() {
			if e.Verb != "importRecords" {
				events--
			}
			if events == 0 {
				return
			}
		}
	}()
	return happened
}

func keys(set map[string]bool) []string {
	var all []string
	for key := range set {
		all = append(all, key)
	}
	return all
}

func TestPlayingWaitsForAStageAndEndsAtOnce(t *testing.T) {
	t.Parallel()
	databasetest.Each(t, func(t *testing.T, database *database.Database) {
		d := desktest.New(t, database)
		d.Password(d.Agent("Zoe"), "a real password")
		before := tables(t, d)
		var said complaints
		ended, stop := play(t, d, demo.Options{Pace: 1000, Log: slog.New(slog.NewTextHandler(&said, nil))})
		for !strings.Contains(said.String(), demo.ErrOccupied.Error()) {
			runtime.Gosched()
		}
		stop()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("ended with %v", err)
		}
		if after := tables(t, d); !maps.Equal(before, after) {
			t.Errorf("left %v, was %v", after, before)
		}
	})
}
