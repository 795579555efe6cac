package feed_test

import (
	"slices"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/feed"
)

// Guarantee 2.
func TestChangesAreToldInTheOrderOfTheirCommits(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{})
		before := head(t, f)
		follower := follow(t, f, feed.Everything, before)
		var want []string
		var last feed.Command
		for _, record := range []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"} {
			want = append(want, record)
			last = write(t, d, f, about(record, "cas_1"))
		}
		if got := told(t, follower, last); !slices.Equal(got, want) {
			t.Errorf("told live: %v", got)
		}
		if got := told(t, follow(t, f, feed.Everything, before), last); !slices.Equal(got, want) {
			t.Errorf("told after a while: %v", got)
		}
		if got := told(t, follow(t, run(t, d, fromLog), feed.Everything, before), last); !slices.Equal(got, want) {
			t.Errorf("told from the log: %v", got)
		}
	})
}

// Guarantee 3, with the trap: a change that took its number first and commits
// last. A reader that goes by numbers never tells it.
func TestAChangeThatCommitsLateIsNotSkipped(t *testing.T) {
	t.Parallel()
	d := databasetest.New(t, dialect.Postgres)
	f := run(t, d, feed.Options{})
	follower := follow(t, f, feed.Everything, head(t, f))

	first, late := command("late"), begin(t, d)
	appendTo(t, late, first, about("late", "cas_1"))
	second := write(t, d, f, about("early", "cas_1"))
	between := head(t, f)
	unstarted, err := feed.New(d, feed.Options{}).Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	commit(t, late)
	f.Wake()

	for _, from := range []*feed.Follower{
		follower,
		follow(t, f, feed.Everything, between),
		follow(t, f, feed.OfCase("cas_1"), unstarted),
		follow(t, run(t, d, fromLog), feed.Everything, between),
	} {
		if got := told(t, from, second); !slices.Equal(got, []string{"late", "early"}) {
			t.Errorf("told are %v, the first being %s", got, first.ID)
		}
	}
}

func TestWhatWaitsForARolledBackTransactionIsToldWithoutAnybodyRinging(t *testing.T) {
	t.Parallel()
	d := databasetest.New(t, dialect.Postgres)
	f := run(t, d, feed.Options{Poll: time.Hour})
	follower := follow(t, f, feed.Everything, head(t, f))

	older := begin(t, d)
	appendTo(t, older, command("undone"), about("undone", "cas_1"))
	last := write(t, d, f, about("waiting", "cas_1"))
	for deadline := time.Now().Add(patience); f.Metrics().Lag == 0; {
		if time.Now().After(deadline) {
			t.Fatal("the lag is not noticed")
		}
		f.Wake()
	}
	if err := older.Rollback(); err != nil {
		t.Fatal(err)
	}
	if got := told(t, follower, last); !slices.Equal(got, []string{"waiting"}) {
		t.Errorf("told are %v", got)
	}
}

// The numbers on both sides of 9 and 10 sort differently as text.
func TestTransactionsAreOrderedAsNumbers(t *testing.T) {
	t.Parallel()
	d := databasetest.New(t, dialect.Postgres)
	f := run(t, d, feed.Options{})
	for i, xid := range []string{"8", "9", "10", "11", "100"} {
		tx := begin(t, d)
		appendTo(t, tx, command("old"), about(xid, "cas_1"))
		if _, err := tx.ExecContext(t.Context(), `update changes set xid = $1::text::xid8 where record_id = $1`, xid); err != nil {
			t.Fatal(i, err)
		}
		commit(t, tx)
	}
	var got []string
	for _, row := range inLogOrder(t, d) {
		got = append(got, row.record)
	}
	if want := []string{"8", "9", "10", "11", "100"}; !slices.Equal(got, want) {
		t.Fatalf("the log is %v", got)
	}
	removed, err := f.Prune(t.Context(), time.Now().Add(time.Hour), 3)
	if err != nil || removed != 2 {
		t.Fatalf("%d removed, %v", removed, err)
	}
	if rest := inLogOrder(t, d); rest[0].record != "10" {
		t.Errorf("the oldest left is %s", rest[0].record)
	}
}

// A logged is a row of the log, read without the feed.
type logged struct {
	xid, seq        uint64
	command, record string
	caseID, queueID string
}

func inLogOrder(t *testing.T, d *database.Database) []logged {
	t.Helper()
	query := `select 0, c.seq, c.command_id, c.record_id, coalesce(c.case_id, ''), coalesce(c.queue_id, '') from changes c order by c.seq`
	if d.Dialect == dialect.Postgres {
		query = `select c.xid::text, c.seq, c.command_id, c.record_id, coalesce(c.case_id, ''), coalesce(c.queue_id, '') from changes c order by c.xid, c.seq`
	}
	found, err := d.Reader.QueryContext(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer found.Close()
	var rows []logged
	for found.Next() {
		var r logged
		if err := found.Scan(&r.xid, &r.seq, &r.command, &r.record, &r.caseID, &r.queueID); err != nil {
			t.Fatal(err)
		}
		rows = append(rows, r)
	}
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	return rows
}
