package feed_test

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"slices"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/feed"
)

// resyncs expects one Resync and then, from its cursor on, what happens next.
func resyncs(t *testing.T, d *database.Database, f *feed.Feed, follower *feed.Follower) {
	t.Helper()
	e := next(t, follower)
	if !e.Resync || e.Cursor.IsZero() || len(e.Changes) != 0 {
		t.Fatalf("the first event is %+v", e)
	}
	last := write(t, d, f, about("new", "cas_1"))
	for name, from := range map[string]*feed.Follower{"the follower": follower, "one from the fresh cursor": follow(t, f, feed.Everything, e.Cursor)} {
		if got := told(t, from, last); !slices.Equal(got, []string{"new"}) {
			t.Errorf("%s is told %v", name, got)
		}
	}
}

// Guarantee 3.
func TestACursorOlderThanTheLogYieldsOneResync(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		old := feed.New(d, feed.Options{})
		before := head(t, old)
		for range 5 {
			write(t, d, old, about("old", "cas_1"))
		}
		settle(t, d)
		removed, err := old.Prune(t.Context(), time.Now().Add(time.Hour), 1)
		if err != nil || removed != 4 {
			t.Fatalf("%d removed, %v", removed, err)
		}
		f := run(t, d, feed.Options{})
		resyncs(t, d, f, follow(t, f, feed.Everything, before))
		if n := f.Metrics().Resynced; n != 1 {
			t.Errorf("%d resyncs", n)
		}
	})
}

func TestACursorOfAnotherLogYieldsOneResync(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		foreign, err := feed.ParseCursor("AQABb3RoZXI")
		if err != nil {
			t.Fatal(err)
		}
		f := run(t, d, feed.Options{})
		resyncs(t, d, f, follow(t, f, feed.Everything, foreign))
	})
}

// A backup that is put back has the same epoch, but does not reach as far.
func TestACursorBeyondTheLogYieldsOneResync(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{})
		write(t, d, f, about("old", "cas_1"))
		settle(t, d)
		raw := []byte{1}
		raw = binary.AppendUvarint(raw, 1<<40)
		raw = binary.AppendUvarint(raw, 1<<40)
		raw = append(raw, d.Client.Setting.GetX(t.Context(), "feed_epoch").Value...)
		beyond, err := feed.ParseCursor(base64.RawURLEncoding.EncodeToString(raw))
		if err != nil {
			t.Fatal(err)
		}
		resyncs(t, d, f, follow(t, f, feed.Everything, beyond))
	})
}

// The transaction ids in a log that was moved here mean nothing here. They may
// be far ahead of those to come.
func TestALogMovedFromAnotherClusterBeginsANewEpoch(t *testing.T) {
	t.Parallel()
	d := databasetest.New(t, dialect.Postgres)
	there := feed.New(d, feed.Options{})
	before := head(t, there)
	write(t, d, there, about("old", "cas_1"), about("older", "cas_1"))
	for _, statement := range []string{
		`update settings set value = 'another cluster' where id = 'feed_cluster'`,
		`update changes set xid = '99999999999'`,
	} {
		if _, err := d.Writer.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	f := run(t, d, feed.Options{})
	fresh := follow(t, f, feed.Everything, feed.Cursor{})
	resyncs(t, d, f, follow(t, f, feed.Everything, before))
	if e := next(t, fresh); !slices.Equal(recordsOf(e), []string{"new"}) {
		t.Errorf("told are %v", recordsOf(e))
	}
	again := feed.New(d, feed.Options{})
	if resumed := follow(t, f, feed.Everything, head(t, again)); resumed.Err() != nil {
		t.Error(resumed.Err())
	}
	if rows := inLogOrder(t, d); len(rows) != 3 || rows[2].record != "new" {
		t.Errorf("the log is %v", rows)
	}
}

// While one process cannot reach the database, others write, and prune what it
// has not read.
func TestATailWhosePlaceWasRemovedTellsEverybodyToResync(t *testing.T) {
	t.Parallel()
	d := databasetest.New(t, dialect.Postgres)
	away, err := database.Open(t.Context(), d.URL+"&application_name=away")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { away.Close() })
	f, here := run(t, away, feed.Options{Poll: time.Hour}), feed.New(d, feed.Options{})
	followers := []*feed.Follower{
		follow(t, f, feed.Everything, feed.Cursor{}),
		follow(t, f, feed.OfCase("cas_1"), feed.Cursor{}),
		follow(t, f, feed.OfQueue("que_9"), feed.Cursor{}),
	}
	told(t, followers[0], write(t, d, f, about("a", "cas_2")))

	lockOut(t, d, "away")
	for range 3 {
		write(t, d, here, about("lost", "cas_1"))
	}
	settle(t, d)
	if removed, err := here.Prune(t.Context(), time.Now().Add(time.Hour), 1); err != nil || removed != 3 {
		t.Fatalf("%d removed, %v", removed, err)
	}
	letIn(t, d)

	for _, follower := range followers {
		if e := next(t, follower); !e.Resync {
			t.Errorf("told is %+v", e)
		}
	}
	last := write(t, d, f, inQueue(about("new", "cas_1"), "que_9"))
	for _, follower := range followers {
		if got := told(t, follower, last); !slices.Equal(got, []string{"new"}) {
			t.Errorf("told are %v", got)
		}
	}
}

// lockOut ends the connections of an application, and lets nobody connect.
func lockOut(t *testing.T, d *database.Database, application string) {
	t.Helper()
	if _, err := d.Writer.ExecContext(t.Context(), `update pg_database set datallowconn = false where datname = current_database()`); err != nil {
		t.Fatal(err)
	}
	for deadline, left := time.Now().Add(patience), 1; left > 0; {
		err := d.Writer.QueryRowContext(t.Context(), `select count(pg_terminate_backend(pid)) from pg_stat_activity
			where datname = current_database() and application_name = $1`, application).Scan(&left)
		if err != nil || time.Now().After(deadline) {
			t.Fatalf("%d connections are left, %v", left, err)
		}
	}
}

func letIn(t *testing.T, d *database.Database) {
	t.Helper()
	if _, err := d.Writer.ExecContext(t.Context(), `update pg_database set datallowconn = true where datname = current_database()`); err != nil {
		t.Fatal(err)
	}
}

func TestPruningKeepsWhatIsYoungAndAtLeastSoMany(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := feed.New(d, feed.Options{})
		now := time.Now()
		for i, age := range []time.Duration{9, 8, 1, 7, 0, 0} {
			tx, c := begin(t, d), command("updateCase")
			c.At = now.Add(-age * time.Hour)
			appendTo(t, tx, c, about(fmt.Sprint(i), "cas_1"))
			commit(t, tx)
		}
		settle(t, d)
		for _, step := range []struct{ hours, keep, removed int }{{10, 0, 0}, {2, 5, 1}, {2, 6, 0}, {2, 0, 1}, {0, 2, 2}, {-1, 0, 1}, {-1, 0, 0}} {
			removed, err := f.Prune(t.Context(), now.Add(-time.Duration(step.hours)*time.Hour), step.keep)
			if err != nil || removed != step.removed {
				t.Errorf("keeping %d hours and %d changes removes %d, %v", step.hours, step.keep, removed, err)
			}
		}
		if rows := inLogOrder(t, d); len(rows) != 1 || rows[0].record != "5" {
			t.Errorf("left are %v", rows)
		}
	})
}

func TestPruningLeavesWhatIsNotToldYet(t *testing.T) {
	t.Parallel()
	d := databasetest.New(t, dialect.Postgres)
	f := run(t, d, feed.Options{})
	follower := follow(t, f, feed.Everything, head(t, f))
	older := begin(t, d)
	appendTo(t, older, command("late"), about("late", "cas_1"))
	for range 3 {
		write(t, d, f, about("waiting", "cas_1"))
	}
	if removed, err := f.Prune(t.Context(), time.Now().Add(time.Hour), 0); err != nil || removed != 0 {
		t.Errorf("%d removed, %v", removed, err)
	}
	commit(t, older)
	last := write(t, d, f, about("last", "cas_1"))
	if got := told(t, follower, last); !slices.Equal(got, []string{"late", "waiting", "waiting", "waiting", "last"}) {
		t.Errorf("told are %v", got)
	}
}

func TestAFeedWithARetentionPrunesByItself(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		old := feed.New(d, feed.Options{})
		for range 4 {
			write(t, d, old, about("old", "cas_1"))
		}
		settle(t, d)
		run(t, d, feed.Options{Retention: time.Nanosecond, KeepAtLeast: 1})
		for deadline := time.Now().Add(patience); len(inLogOrder(t, d)) > 1; {
			if time.Now().After(deadline) {
				t.Fatal("nothing is pruned")
			}
		}
	})
}
