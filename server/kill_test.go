package server_test

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"entgo.io/ent/dialect"

	"docket/ent/database/databasetest"
)

const (
	kills          = 5
	killedWriters  = 6
	killedWatchers = 4
	// acknowledgedBetween is how many more mutations are answered before the
	// process is killed again, while others are under way.
	acknowledgedBetween = 60
)

// The process is killed, as by kill -9, in the middle of a burst of mutations,
// again and again, each time to be followed by another on the same database.
func TestKillingTheProcessLosesNothingThatWasAcknowledged(t *testing.T) {
	t.Parallel()
	binary := filepath.Join(t.TempDir(), "docket")
	if out, err := exec.Command("go", "build", "-o", binary, "docket").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	for name, kind := range map[string]string{"sqlite": dialect.SQLite, "postgres": dialect.Postgres} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			killing(t, binary, databasetest.URL(t, kind))
		})
	}
}

func killing(t *testing.T, binary, databaseURL string) {
	for _, name := range []string{"ana", "bruno"} {
		enter(t, databaseURL, name, "agent")
	}
	enter(t, databaseURL, "carla", "supervisor")
	v := newVictim(t, binary, databaseURL)
	v.start()
	first, _ := v.next(0)
	o := &office{running: &running{url: first}}
	o.ana, o.bruno, o.carla = signIn(t, first, "ana"), signIn(t, first, "bruno"), signIn(t, first, "carla")
	o.furnish()
	head := o.head(o.carla)

	var watching, writing sync.WaitGroup
	watchers := make([]*watcher, killedWatchers)
	for i := range watchers {
		watchers[i] = &watcher{victim: v, person: []*person{o.ana, o.bruno}[i%2], office: o, cursor: head}
		watching.Go(watchers[i].watch)
	}
	book := &book{answers: map[string]acknowledged{}}
	for i := range killedWriters {
		w := &writer{victim: v, person: []*person{o.ana, o.bruno}[i%2], office: o, book: book, name: fmt.Sprint("writer ", i)}
		writing.Go(w.write)
	}
	for range kills {
		book.awaitMore(acknowledgedBetween)
		v.kill()
		v.start()
	}
	book.awaitMore(acknowledgedBetween)
	book.closed.Store(true)
	writing.Wait()

	o.url = v.url
	for _, p := range []*person{o.ana, o.bruno, o.carla} {
		p.url = v.url
	}
	last := o.newCase(o.carla, "The last of all").ID
	v.last.Store(&last)
	ask[any](o.carla, `mutation($in: AddNoteInput!) { addNote(input: $in) { note { id } } }`, values{"in": values{"caseId": last, "text": "The end"}})
	watching.Wait()
	if t.Failed() {
		return
	}
	book.everythingIsThere(o)
	book.everyKeyAnswersTheSame(v)
	events := watchersAgree(t, o, watchers, head, last)
	book.everyEventWasTold(t, events, last)
	resumed := 0
	for _, w := range watchers {
		resumed += w.resumed
	}
	t.Logf("%d kills; %d mutations acknowledged, %d of them after an unknown outcome; 0 lost, 0 doubled; %d events told to each of %d followers, who resumed %d times; 0 missed, 0 twice",
		kills, len(book.answers), book.unknown, len(events), len(watchers), resumed)
}

// victim is a process that is killed and started again.
type victim struct {
	t                   *testing.T
	binary, databaseURL string
	last                atomic.Pointer[string] // the id of the last case of all

	mu         sync.Mutex
	up         *sync.Cond
	url        string
	generation int
	process    *exec.Cmd
}

func newVictim(t *testing.T, binary, databaseURL string) *victim {
	v := &victim{t: t, binary: binary, databaseURL: databaseURL}
	v.up = sync.NewCond(&v.mu)
	t.Cleanup(func() { _ = v.process.Process.Kill() })
	return v
}

// start starts the process and waits until it serves.
func (v *victim) start() {
	v.t.Helper()
	log := newLogLines()
	v.process = exec.Command(v.binary, "serve", "--addr", "127.0.0.1:0", "--database-url", v.databaseURL, "--log-format", "json")
	v.process.Env = []string{}
	v.process.Stderr = log
	if err := v.process.Start(); err != nil {
		v.t.Fatal(err)
	}
	running := v.process
	go func() {
		_ = running.Wait() // it is killed: that is no news
		log.end()
	}()
	address := log.await(v.t, "ready")["address"].(string)
	v.mu.Lock()
	v.url, v.generation = "http://"+address, v.generation+1
	v.mu.Unlock()
	v.up.Broadcast()
}

// kill ends the process at once: it is told nothing and can finish nothing.
func (v *victim) kill() {
	v.t.Helper()
	if err := v.process.Process.Kill(); err != nil {
		v.t.Fatal(err)
	}
}

// next waits for a process later than a generation.
func (v *victim) next(after int) (url string, generation int) {
	v.mu.Lock()
	defer v.mu.Unlock()
	for v.generation <= after {
		v.up.Wait()
	}
	return v.url, v.generation
}
