package feed_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/feed"
)

// Guarantee 3: whatever way a follower is served its events, from the log, from
// memory or live, they are the same.
func TestAFollowerCatchesUpAndGoesOnLive(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{Buffer: 2})
		before := head(t, f)
		live := follow(t, f, feed.Everything, before)
		var want []string
		for i := range 30 {
			want = append(want, fmt.Sprint(i))
			told(t, live, write(t, d, f, about(fmt.Sprint(i), "cas_1")))
		}
		remembering := follow(t, f, feed.Everything, before)
		reading := follow(t, run(t, d, feed.Options{Buffer: 2, Remember: 1}), feed.Everything, before)
		for _, follower := range []*feed.Follower{remembering, reading} {
			var got []string
			for range want {
				got = append(got, recordsOf(next(t, follower))...)
			}
			if !slices.Equal(got, want) {
				t.Errorf("told are %v", got)
			}
		}
		last := write(t, d, f, about("live", "cas_1"))
		for _, follower := range []*feed.Follower{remembering, reading} {
			if got := told(t, follower, last); !slices.Equal(got, []string{"live"}) {
				t.Errorf("told live are %v", got)
			}
		}
	})
}

func TestAFollowerResumesAfterEveryEvent(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{})
		after := head(t, f)
		tx := begin(t, d)
		appendTo(t, tx, command("assign"), about("1", "cas_1"), about("1b", "cas_1"), about("2", "cas_2"), about("3", "cas_3"))
		commit(t, tx)
		last := write(t, d, f, about("4", "cas_1"))
		var got []string
		for e := new(feed.Event); e.CommandID != last.ID; after = e.Cursor {
			ctx, leave := context.WithCancel(t.Context())
			follower, err := f.Follow(ctx, feed.Everything, after)
			if err != nil {
				t.Fatal(err)
			}
			e = next(t, follower)
			got = append(got, recordsOf(e)...)
			leave()
		}
		if want := []string{"1", "1b", "2", "3", "4"}; !slices.Equal(got, want) {
			t.Errorf("told are %v", got)
		}
	})
}

func TestAFollowerIsToldOnlyItsTopic(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{})
		before := head(t, f)
		topics := []feed.Topic{feed.OfCase("cas_1"), feed.OfQueue("que_1"), feed.OfQueue("que_2"), feed.Everything}
		want := [][]string{{"a", "b", "end1"}, {"b", "c", "end1"}, {"d", "end2"}, {"a", "b", "c", "d", "end1", "end2"}}
		var live []*feed.Follower
		for _, topic := range topics {
			live = append(live, follow(t, f, topic, before))
		}
		write(t, d, f, about("a", "cas_1"))
		write(t, d, f, inQueue(about("b", "cas_1"), "que_1"), inQueue(about("c", "cas_2"), "que_1"), inQueue(about("d", "cas_2"), "que_2"))
		last := write(t, d, f, inQueue(about("end1", "cas_1"), "que_1"), inQueue(about("end2", "cas_9"), "que_2"))
		reading := run(t, d, fromLog)
		for i, topic := range topics {
			for _, follower := range []*feed.Follower{live[i], follow(t, f, topic, before), follow(t, reading, topic, before)} {
				got := told(t, follower, last)
				if topic == feed.Everything {
					got = append(got, recordsOf(next(t, follower))...)
				}
				if !slices.Equal(got, want[i]) {
					t.Errorf("of %s are told %v", topic, got)
				}
			}
		}
	})
}

func TestOneCommandAboutOneCaseIsOneEvent(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{})
		before := head(t, f)
		live := follow(t, f, feed.Everything, before)
		write(t, d, f, about("a1", "cas_1"), about("a2", "cas_1"), about("b1", "cas_2"), about("c1", "cas_3"), about("c2", "cas_3"))
		write(t, d, f, about("c3", "cas_3"))
		want := [][]string{{"a1", "a2"}, {"b1"}, {"c1", "c2"}, {"c3"}}
		for _, follower := range []*feed.Follower{live, follow(t, run(t, d, fromLog), feed.Everything, before), follow(t, run(t, d, feed.Options{}), feed.Everything, before)} {
			for _, records := range want {
				if e := next(t, follower); !slices.Equal(recordsOf(e), records) || *e.CaseID != *e.Changes[0].CaseID {
					t.Errorf("one event tells %v, not %v", recordsOf(e), records)
				}
			}
		}
	})
}

// The log is read 500 changes at a time. The events here lie across the ends of
// pages, and one is longer than a page.
func TestAnEventIsNeverSplitBetweenPages(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{})
		before := head(t, f)
		live := follow(t, f, feed.Everything, before)
		sizes := []int{499, 3, 497, 2, 1201, 1, 500, 298}
		tx := begin(t, d)
		c := command("assign")
		for i, size := range sizes {
			appendTo(t, tx, c, several(size, "r", fmt.Sprintf("cas_%d", i))...)
		}
		commit(t, tx)
		write(t, d, f, several(700, "r", "cas_1")...)
		write(t, d, f, several(700, "s", "cas_1")...)
		sizes = append(sizes, 700, 700)
		for _, follower := range []*feed.Follower{live, follow(t, run(t, d, fromLog), feed.Everything, before), follow(t, run(t, d, feed.Options{}), feed.Everything, before)} {
			for i, size := range sizes {
				if e := next(t, follower); len(e.Changes) != size {
					t.Fatalf("event %d has %d changes, not %d", i, len(e.Changes), size)
				}
			}
		}
		ofCase := follow(t, run(t, d, fromLog), feed.OfCase("cas_1"), before)
		for _, size := range []int{3, 700, 700} {
			if e := next(t, ofCase); len(e.Changes) != size {
				t.Errorf("an event of the case has %d changes, not %d", len(e.Changes), size)
			}
		}
	})
}

func TestAFollowerFromBeforeTheFeedRunsWaitsForIt(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := feed.New(d, feed.Options{})
		follower := follow(t, f, feed.Everything, feed.Cursor{})
		last := write(t, d, f, about("a", "cas_1"))
		start(t, f)
		if got := told(t, follower, last); !slices.Equal(got, []string{"a"}) {
			t.Errorf("told are %v", got)
		}
	})
}

func TestAFollowerOfAQuietTopicBecomesLive(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		old := feed.New(d, feed.Options{})
		before := head(t, old)
		write(t, d, old, about("other", "cas_2"))
		settle(t, d)
		f := run(t, d, fromLog)
		follower := follow(t, f, feed.OfCase("cas_1"), before)
		for deadline := time.Now().Add(patience); f.Metrics().Followers == 0; {
			if time.Now().After(deadline) {
				t.Fatal("it reads the log for ever")
			}
		}
		last := write(t, d, f, about("a", "cas_1"))
		if got := told(t, follower, last); !slices.Equal(got, []string{"a"}) {
			t.Errorf("told are %v", got)
		}
	})
}

// A client may come back to another process, which has not read as far yet.
func TestACursorAheadOfThisProcessIsHonoured(t *testing.T) {
	t.Parallel()
	d := databasetest.New(t, dialect.Postgres)
	ahead, behind := run(t, d, feed.Options{}), feed.New(d, feed.Options{})
	follower := follow(t, ahead, feed.Everything, feed.Cursor{})
	write(t, d, ahead, about("seen", "cas_1"))
	seen := next(t, follower).Cursor
	resumed := follow(t, behind, feed.Everything, seen)
	start(t, behind)
	last := write(t, d, ahead, about("new", "cas_1"))
	if got := told(t, resumed, last); !slices.Equal(got, []string{"new"}) {
		t.Errorf("told are %v", got)
	}
}

func TestAFollowerEndsWithItsContextAndWithTheFeed(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := feed.New(d, feed.Options{})
		stop := start(t, f)
		ctx, leave := context.WithCancel(t.Context())
		leaving, err := f.Follow(ctx, feed.Everything, feed.Cursor{})
		if err != nil {
			t.Fatal(err)
		}
		staying := follow(t, f, feed.Everything, feed.Cursor{})
		told(t, staying, write(t, d, f, about("a", "cas_1")))
		if err := leaving.Err(); err != nil {
			t.Errorf("a running follower has ended with %v", err)
		}
		leave()
		if drain(t, leaving); leaving.Err() != context.Canceled {
			t.Errorf("the one who left ended with %v", leaving.Err())
		}
		stop()
		if drain(t, staying); staying.Err() != feed.ErrStopped {
			t.Errorf("the one who stayed ended with %v", staying.Err())
		}
		if _, err := f.Follow(t.Context(), feed.Everything, feed.Cursor{}); err != feed.ErrStopped {
			t.Errorf("following a stopped feed gives %v", err)
		}
		if n := f.Metrics().Followers; n != 0 {
			t.Errorf("%d followers are left", n)
		}
	})
}

func TestWhatNobodyRingsForIsFoundByLooking(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{Poll: 10 * time.Millisecond})
		follower := follow(t, f, feed.Everything, head(t, f))
		for i := range 3 {
			last := write(t, d, feed.New(d, feed.Options{}), about(fmt.Sprint(i), "cas_1"))
			if got := told(t, follower, last); !slices.Equal(got, []string{fmt.Sprint(i)}) {
				t.Errorf("told are %v", got)
			}
		}
	})
}

// After a restart everybody comes back at once, having missed a little.
func TestAfterARestartWhoComesBackIsServedFromMemory(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		old := run(t, d, feed.Options{})
		before, live := head(t, old), follow(t, old, feed.Everything, feed.Cursor{})
		want := told(t, live, write(t, d, old, several(5, "r", "cas_1")...))
		f := run(t, d, feed.Options{})
		last := write(t, d, f, about("new", "cas_1"))
		told(t, follow(t, f, feed.Everything, before), last)
		ctx, statements := database.CountStatements(t.Context())
		follower, err := f.Follow(ctx, feed.Everything, before)
		if err != nil {
			t.Fatal(err)
		}
		if got := told(t, follower, last); !slices.Equal(got, append(want, "new")) {
			t.Errorf("told are %v", got)
		}
		if n := statements.Count(); n != 0 {
			t.Errorf("it cost %d statements", n)
		}
	})
}

func TestTheHeadOfARunningFeedCostsNoStatement(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{})
		told(t, follow(t, f, feed.Everything, feed.Cursor{}), write(t, d, f, about("a", "cas_1")))
		ctx, statements := database.CountStatements(t.Context())
		if _, err := f.Head(ctx); err != nil || statements.Count() != 0 {
			t.Errorf("it cost %d statements, %v", statements.Count(), err)
		}
	})
}
