package feed_test

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"runtime/pprof"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/feed"
)

// second opens the same PostgreSQL database as another process would.
func second(t *testing.T, d *database.Database) *database.Database {
	t.Helper()
	other, err := database.Open(t.Context(), d.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { other.Close() })
	return other
}

// cut ends all connections to the database but the one it uses.
func cut(ctx context.Context, by *sql.Conn) (n int, err error) {
	err = by.QueryRowContext(ctx, `select count(pg_terminate_backend(pid)) from pg_stat_activity
		where datname = current_database() and pid <> pg_backend_pid()`).Scan(&n)
	return n, err
}

func connection(t *testing.T, d *database.Database) *sql.Conn {
	t.Helper()
	c, err := second(t, d).Writer.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

// committed writes one command, again and again until the database takes it.
func committed(t *testing.T, d *database.Database, f *feed.Feed, record string) feed.Command {
	t.Helper()
	for deadline := time.Now().Add(patience); ; {
		c := command("updateCase")
		if err := try(t.Context(), d, c, about(record, "cas_1")); err == nil {
			f.Wake()
			return c
		} else if time.Now().After(deadline) {
			t.Fatal(err)
		}
	}
}

func try(ctx context.Context, d *database.Database, c feed.Command, entries ...feed.Entry) error {
	tx, err := d.Client.Tx(ctx)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := feed.Append(ctx, tx, c, entries); err != nil {
		return err
	}
	return tx.Commit()
}

// With a poll of an hour only a ring can wake another process.
func TestAnotherProcessIsWokenByARing(t *testing.T) {
	t.Parallel()
	d := databasetest.New(t, dialect.Postgres)
	here, there := run(t, d, feed.Options{Poll: time.Hour}), run(t, second(t, d), feed.Options{Poll: time.Hour})
	follower := follow(t, there, feed.Everything, head(t, here))
	for i := range 20 {
		last := write(t, d, here, about(fmt.Sprint(i), "cas_1"))
		if got := told(t, follower, last); !slices.Equal(got, []string{fmt.Sprint(i)}) {
			t.Fatalf("told are %v", got)
		}
	}
}

func TestLostConnectionsHealAndLoseNobody(t *testing.T) {
	t.Parallel()
	d := databasetest.New(t, dialect.Postgres)
	here, there := run(t, d, feed.Options{Poll: time.Hour}), run(t, second(t, d), feed.Options{Poll: time.Hour})
	by := connection(t, d)
	before := head(t, here)
	followers := []*feed.Follower{follow(t, here, feed.Everything, before), follow(t, there, feed.OfCase("cas_1"), before)}
	for i := range 5 {
		if n, err := cut(t.Context(), by); err != nil || n == 0 {
			t.Fatalf("%d connections cut, %v", n, err)
		}
		for j := range 3 {
			record := fmt.Sprint(i, j)
			last := committed(t, d, here, record)
			for _, follower := range followers {
				if got := told(t, follower, last); !slices.Equal(got, []string{record}) {
					t.Fatalf("told are %v, not %s", got, record)
				}
			}
		}
	}
}

// A follower that joins while the database is away is not lost either.
func TestWhoCatchesUpSurvivesALostDatabase(t *testing.T) {
	t.Parallel()
	d := databasetest.New(t, dialect.Postgres)
	old := run(t, d, feed.Options{})
	before := head(t, old)
	live := follow(t, old, feed.Everything, before)
	for i := range 11 {
		told(t, live, write(t, d, old, several(100, fmt.Sprintf("r%02d", i), "cas_1")...))
	}
	f := run(t, d, feed.Options{Buffer: 1, Remember: 1})
	by := connection(t, d)
	follower := follow(t, f, feed.Everything, before)
	var got []string
	for range 11 {
		if _, err := cut(t.Context(), by); err != nil {
			t.Fatal(err)
		}
		got = append(got, recordsOf(next(t, follower))...)
	}
	if !slices.IsSorted(got) || len(slices.Compact(got)) != 1100 {
		t.Errorf("told are %d changes", len(got))
	}
}

func TestNothingRunsOnAfterTheFeedHasEnded(t *testing.T) {
	for _, on := range []string{dialect.SQLite, dialect.Postgres} {
		t.Run(on, func(t *testing.T) {
			d := databasetest.New(t, on)
			old := feed.New(d, feed.Options{})
			before := head(t, old)
			for range 30 {
				write(t, d, old, about("old", "cas_1"))
			}
			settle(t, d)
			f := feed.New(d, feed.Options{Buffer: 2, Retention: time.Hour})
			stop := start(t, f)
			live := follow(t, f, feed.Everything, feed.Cursor{})
			told(t, live, write(t, d, f, about("new", "cas_1")))
			next(t, follow(t, f, feed.Everything, before)) // and 29 more that it never takes
			stop()
			// The driver's own goroutine tells its end just before it returns.
			var left []string
			for range 1000 {
				if left = running(t); len(left) == 0 {
					return
				}
				time.Sleep(time.Millisecond)
			}
			t.Errorf("still runs:\n%s", strings.Join(left, "\n\n"))
		})
	}
}

// running tells the stacks of what belongs to the feed.
func running(t *testing.T) []string {
	t.Helper()
	var stacks bytes.Buffer
	if err := pprof.Lookup("goroutine").WriteTo(&stacks, 2); err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(strings.Split(stacks.String(), "\n\n"), func(stack string) bool {
		return !strings.Contains(stack, "docket/feed.") && !strings.Contains(stack, "pq.(*ListenerConn)")
	})
}
