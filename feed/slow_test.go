package feed_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/feed"
)

// drain reads what is left until the events end.
func drain(t *testing.T, follower *feed.Follower) []*feed.Event {
	t.Helper()
	var rest []*feed.Event
	limit := time.After(patience)
	for {
		select {
		case e, open := <-follower.Events():
			if !open {
				return rest
			}
			rest = append(rest, e)
		case <-limit:
			t.Fatal("the events do not end")
		}
	}
}

// Guarantee 4.
func TestASlowFollowerIsCutOffAndResumesWhileAFastOneGetsAll(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{Buffer: 8})
		slow := follow(t, f, feed.Everything, feed.Cursor{})
		fast := follow(t, f, feed.Everything, feed.Cursor{})
		var want, got []string
		var last feed.Command
		for i := range 40 {
			want = append(want, fmt.Sprint(i))
			last = write(t, d, f, about(fmt.Sprint(i), "cas_1"))
			got = append(got, told(t, fast, last)...)
		}
		if !slices.Equal(got, want) || fast.Err() != nil {
			t.Errorf("the fast one was told %v, %v", got, fast.Err())
		}
		kept := drain(t, slow)
		if len(kept) != 8 || slow.Err() != feed.ErrSlow {
			t.Fatalf("the slow one was left %d events and ended with %v", len(kept), slow.Err())
		}
		got = nil
		for _, e := range kept {
			got = append(got, recordsOf(e)...)
		}
		got = append(got, told(t, follow(t, f, feed.Everything, kept[7].Cursor), last)...)
		if !slices.Equal(got, want) {
			t.Errorf("the slow one was told %v", got)
		}
		if m := f.Metrics(); m.CutOff != 1 {
			t.Errorf("the metrics are %+v", m)
		}
	})
}

// One who catches up is served at its own pace, and holds up nobody else.
func TestWhoCatchesUpIsNotCutOff(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{Buffer: 2})
		before := head(t, f)
		live := follow(t, f, feed.Everything, before)
		var want []string
		for i := range 20 {
			want = append(want, fmt.Sprint(i))
			told(t, live, write(t, d, f, about(fmt.Sprint(i), "cas_1")))
		}
		slow := follow(t, f, feed.Everything, before)
		var last feed.Command
		for i := 20; i < 40; i++ {
			want = append(want, fmt.Sprint(i))
			last = write(t, d, f, about(fmt.Sprint(i), "cas_1"))
			told(t, live, last)
		}
		if got := told(t, slow, last); !slices.Equal(got, want) {
			t.Errorf("the slow one was told %v", got)
		}
	})
}
