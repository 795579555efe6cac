package feed_test

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"docket/ent/database"
	"docket/ent/db"
	"docket/ent/db/change"
	"docket/feed"
)

// patience is how long a test waits for what must happen. No test measures it.
const patience = time.Minute

// run runs a feed until the test ends.
func run(t *testing.T, d *database.Database, options feed.Options) *feed.Feed {
	t.Helper()
	f := feed.New(d, options)
	start(t, f)
	return f
}

// start runs a feed until the test ends or stop is called, which returns when
// the feed has ended.
func start(t *testing.T, f *feed.Feed) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- f.Run(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		select {
		case err := <-ended:
			if err != nil {
				t.Errorf("the feed ended with %v", err)
			}
		case <-time.After(patience):
			t.Error("the feed does not end")
		}
	})
	t.Cleanup(stop)
	return stop
}

// fromLog are the options of a feed that remembers nothing: whoever comes back
// to it is served from the log.
var fromLog = feed.Options{Remember: 1}

func follow(t *testing.T, f *feed.Feed, topic feed.Topic, after feed.Cursor) *feed.Follower {
	t.Helper()
	follower, err := f.Follow(t.Context(), topic, after)
	if err != nil {
		t.Fatal(err)
	}
	return follower
}

func head(t *testing.T, f *feed.Feed) feed.Cursor {
	t.Helper()
	c, err := f.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// next waits for the next event.
func next(t *testing.T, follower *feed.Follower) *feed.Event {
	t.Helper()
	select {
	case e, open := <-follower.Events():
		if !open {
			t.Fatalf("the events ended: %v", follower.Err())
		}
		return e
	case <-time.After(patience):
		t.Fatal("no event came")
		return nil
	}
}

// told reads events until a command's, and gives the records of all of them.
func told(t *testing.T, follower *feed.Follower, last feed.Command) []string {
	t.Helper()
	var records []string
	for {
		e := next(t, follower)
		records = append(records, recordsOf(e)...)
		if e.CommandID == last.ID {
			return records
		}
	}
}

func recordsOf(e *feed.Event) []string {
	records := make([]string, len(e.Changes))
	for i, c := range e.Changes {
		records[i] = c.RecordID
	}
	return records
}

func command(verb string) feed.Command {
	return feed.Command{ID: "cmd_" + rand.Text(), Verb: verb, ActorID: new("usr_ana"), At: time.Now()}
}

// about is a change of one record of a case.
func about(record, caseID string) feed.Entry {
	return feed.Entry{
		Kind: "cases", ID: record, Operation: change.OperationUPDATED, CaseID: &caseID,
		Fields: map[string][2]json.RawMessage{"title": {json.RawMessage(`"old"`), json.RawMessage(`"new"`)}},
	}
}

func inQueue(e feed.Entry, queueID string) feed.Entry {
	e.QueueID = &queueID
	return e
}

// several are changes of n records of one case.
func several(n int, prefix, caseID string) []feed.Entry {
	entries := make([]feed.Entry, n)
	for i := range entries {
		entries[i] = about(fmt.Sprintf("%s%04d", prefix, i), caseID)
	}
	return entries
}

func begin(t *testing.T, d *database.Database) *db.Tx {
	t.Helper()
	tx, err := d.Client.Tx(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

func appendTo(t *testing.T, tx *db.Tx, c feed.Command, entries ...feed.Entry) {
	t.Helper()
	if err := feed.Append(t.Context(), tx, c, entries); err != nil {
		t.Fatal(err)
	}
}

func commit(t *testing.T, tx *db.Tx) {
	t.Helper()
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
}

// write carries out one command.
func write(t *testing.T, d *database.Database, f *feed.Feed, entries ...feed.Entry) feed.Command {
	t.Helper()
	c := command("updateCase")
	tx := begin(t, d)
	appendTo(t, tx, c, entries...)
	commit(t, tx)
	f.Wake()
	return c
}

// settle waits until everything that has been committed can be told. On
// PostgreSQL a transaction in any database of the server, such as that of
// another test, can hold it back.
func settle(t *testing.T, d *database.Database) {
	t.Helper()
	if d.Dialect != dialect.Postgres {
		return
	}
	for deadline, held := time.Now().Add(patience), true; held; {
		err := d.Reader.QueryRowContext(t.Context(),
			`select exists(select from changes where xid >= pg_snapshot_xmin(pg_current_snapshot()))`).Scan(&held)
		if err != nil {
			t.Fatal(err)
		}
		if held && time.Now().After(deadline) {
			t.Fatal("some transaction does not end")
		}
	}
}
