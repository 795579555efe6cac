package server_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

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

// book keeps what was acknowledged.
type book struct {
	closed atomic.Bool

	mu      sync.Mutex
	answers map[string]acknowledged // by idempotency key
	unknown int
	more    chan struct{} // closed when enough was acknowledged
	missing int
}

// acknowledged is a mutation that was answered.
type acknowledged struct {
	person      *person
	body        []byte
	answer      string
	verb        string
	caseID, key string
}

func (b *book) enter(a acknowledged, uncertain bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.answers[a.key] = a
	if uncertain {
		b.unknown++
	}
	if b.missing--; b.missing == 0 {
		close(b.more)
	}
}

// awaitMore waits until that many more mutations have been acknowledged.
func (b *book) awaitMore(count int) {
	b.mu.Lock()
	b.more, b.missing = make(chan struct{}), count
	more := b.more
	b.mu.Unlock()
	<-more
}

// writer opens cases, writes a note on each, and picks it, as fast as it is
// answered. What it does not know the outcome of it sends again, with the same
// key.
type writer struct {
	victim *victim
	person *person
	office *office
	book   *book
	name   string
}

func (w *writer) write() {
	for i := 0; !w.book.closed.Load(); i++ {
		key := fmt.Sprintf("%s, case %d", w.name, i)
		opened, err := w.insist(acknowledged{verb: "createCase", key: key}, createCase,
			values{"title": key, "customerId": w.office.customer, "queueId": w.office.queue})
		if err == nil {
			_, err = w.insist(acknowledged{verb: "addNote", key: key + ", note", caseID: opened},
				`mutation($in: AddNoteInput!) { addNote(input: $in) { note { id text } userErrors { code message } } }`,
				values{"caseId": opened, "text": "Note of " + key})
		}
		if err == nil {
			_, err = w.insist(acknowledged{verb: "pickQueueItem", key: key + ", pick", caseID: opened},
				`mutation($in: PickQueueItemInput!) { pickQueueItem(input: $in) { case { id version } queueItem { id } userErrors { code message } } }`,
				values{"caseId": opened})
		}
		if err != nil {
			w.victim.t.Errorf("%s: %v", key, err)
			return
		}
	}
}

// insist sends a mutation until it is answered, and enters the answer.
func (w *writer) insist(a acknowledged, mutation string, input values) (caseID string, err error) {
	input["idempotencyKey"] = a.key
	if a.body, err = json.Marshal(values{"query": mutation, "variables": values{"in": input}}); err != nil {
		return "", err
	}
	a.person = w.person
	url, generation := w.victim.next(0)
	for uncertain := false; ; uncertain = true {
		answer, err := mutate(a.person.http, url, a.body)
		if err == nil {
			a.answer = answer
			if a.caseID == "" {
				a.caseID, err = caseOpened(answer)
			}
			w.book.enter(a, uncertain)
			return a.caseID, err
		}
		if errors.Is(err, errRefused) {
			return "", err
		}
		url, generation = w.victim.next(generation)
	}
}

var errRefused = errors.New("refused")

// mutate answers the text of an answer without errors. Any error but errRefused
// leaves the outcome unknown.
func mutate(client *http.Client, url string, body []byte) (string, error) {
	response, err := client.Post(url+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		return "", err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return "", err
	}
	if response.StatusCode != http.StatusOK || !strings.Contains(string(text), `"userErrors":[]`) || strings.Contains(string(text), `"errors":`) {
		return "", fmt.Errorf("%w: %d %s", errRefused, response.StatusCode, text)
	}
	return string(text), nil
}

func caseOpened(answer string) (string, error) {
	var opened struct {
		Data struct{ CreateCase struct{ Case caseRow } }
	}
	err := json.Unmarshal([]byte(answer), &opened)
	return opened.Data.CreateCase.Case.ID, err
}

// everythingIsThere compares what was acknowledged with what can be read:
// every case once, with its one note, picked.
func (b *book) everythingIsThere(o *office) {
	t := o.carla.t
	titles := map[string]string{} // by id
	for _, a := range b.answers {
		if a.verb == "createCase" {
			titles[a.caseID] = a.key
		}
	}
	read := 0
	for after := any(nil); ; {
		page := ask[struct {
			Cases struct {
				Nodes    []caseRow
				PageInfo struct {
					EndCursor   string
					HasNextPage bool
				}
			}
		}](o.carla, `query($queue: ID!, $after: String) {
			cases(filter: {queueId: $queue}, first: 100, after: $after) { nodes { id title } pageInfo { endCursor hasNextPage } }
		}`, values{"queue": o.queue, "after": after}).Cases
		for _, c := range page.Nodes {
			if title, known := titles[c.ID]; c.Title != "The last of all" && (!known || title != c.Title) {
				t.Errorf("the queue holds %s %q, which nobody was told of", c.ID, c.Title)
			}
			read++
		}
		if !page.PageInfo.HasNextPage {
			break
		}
		after = page.PageInfo.EndCursor
	}
	if read != len(titles)+1 {
		t.Errorf("the queue holds %d cases; %d were acknowledged", read, len(titles)+1)
	}
	for id, title := range titles {
		b.oneNoteAndPicked(o, id, title)
	}
}

func (b *book) oneNoteAndPicked(o *office, id, title string) {
	t := o.carla.t
	got := ask[struct {
		Case struct {
			Worker   *struct{ ID string }
			Timeline struct{ Nodes []struct{ Text string } }
		}
	}](o.carla, `query($id: ID!) { case(id: $id) { worker { id } timeline { nodes { ... on Note { text } } } } }`, values{"id": id}).Case
	notes := 0
	for _, entry := range got.Timeline.Nodes {
		if entry.Text == "Note of "+title {
			notes++
		}
	}
	if notes != 1 || got.Worker == nil {
		t.Errorf("%s has %d notes and worker %v, want one and somebody", title, notes, got.Worker)
	}
}

// everyKeyAnswersTheSame sends every mutation once more.
func (b *book) everyKeyAnswersTheSame(v *victim) {
	url, _ := v.next(0)
	for key, a := range b.answers {
		if again, err := mutate(a.person.http, url, a.body); err != nil || again != a.answer {
			v.t.Errorf("%s was answered %s, again %s (%v)", key, a.answer, again, err)
		}
	}
}

// watcher follows the queue from process to process.
type watcher struct {
	victim  *victim
	person  *person
	office  *office
	cursor  string
	told    []queueChange
	resumed int
}

// isEnd tells the last event of all: the note on the last case.
func (c queueChange) isEnd(last string) bool { return c.CaseID == last && c.Kind == "ITEM_CHANGED" }

// watch ends when the last event of all is told.
func (w *watcher) watch() {
	for generation := 0; ; w.resumed++ {
		var url string
		url, generation = w.victim.next(generation)
		if done, err := w.follow(url); done || err != nil {
			if err != nil {
				w.victim.t.Errorf("watch: %v", err)
			}
			return
		}
	}
}

// follow reads from one process until it is gone.
func (w *watcher) follow(url string) (done bool, err error) {
	conn, _, err := dial(&person{w.victim.t, url, w.person.http}, "graphql-transport-ws", nil)
	if err != nil {
		return false, nil // killed meanwhile
	}
	defer conn.Close()
	payload, err := json.Marshal(values{"query": followQueue, "variables": w.office.following(w.cursor)})
	if err != nil {
		return false, err
	}
	_ = conn.WriteJSON(frame{Type: "connection_init"}) // a lost connection shows when reading
	_ = conn.WriteJSON(frame{Type: "subscribe", ID: "1", Payload: payload})
	for {
		var f frame
		_ = conn.SetReadDeadline(time.Now().Add(patience))
		err := conn.ReadJSON(&f)
		if timeout, ok := errors.AsType[net.Error](err); ok && timeout.Timeout() {
			return false, errors.New("nothing was told")
		}
		if err != nil {
			return false, nil // killed
		}
		if f.Type != "next" {
			if f.Type == "error" {
				return false, fmt.Errorf("told %s", f.Payload)
			}
			continue
		}
		var got answer[struct{ QueueChanges queueChange }]
		if err := json.Unmarshal(f.Payload, &got); err != nil || len(got.Errors) > 0 {
			return false, fmt.Errorf("told %s (%v)", f.Payload, err)
		}
		w.told = append(w.told, got.Data.QueueChanges)
		w.cursor = got.Data.QueueChanges.Cursor
		if last := w.victim.last.Load(); last != nil && got.Data.QueueChanges.isEnd(*last) {
			return true, nil
		}
	}
}

// watchersAgree compares what each watcher was told, over all its connections,
// with what somebody is told who reads the log in one go.
func watchersAgree(t *testing.T, o *office, watchers []*watcher, head, last string) []queueChange {
	t.Helper()
	s := greet(o.carla)
	s.subscribe("1", followQueue, o.following(head))
	var want []queueChange
	for len(want) == 0 || !want[len(want)-1].isEnd(last) {
		want = append(want, changeIn(t, s.receive().Payload))
	}
	for i, w := range watchers {
		same := slices.EqualFunc(w.told, want, func(a, b queueChange) bool { return a.Cursor == b.Cursor && a.String() == b.String() })
		if !same {
			t.Errorf("watcher %d was told %d events, the log has %d:\n%v\n%v", i, len(w.told), len(want), w.told, want)
		}
	}
	return want
}

// everyEventWasTold counts: every case entered once, changed once by its note,
// and was picked once.
func (b *book) everyEventWasTold(t *testing.T, events []queueChange, last string) {
	t.Helper()
	got, want := map[string]int{}, map[string]int{}
	for _, e := range events {
		if e.CaseID != "" {
			got[e.String()]++
		}
	}
	kinds := map[string]string{"createCase": "ITEM_ENTERED", "addNote": "ITEM_CHANGED", "pickQueueItem": "ITEM_PICKED"}
	for _, a := range b.answers {
		want[kinds[a.verb]+" "+a.caseID]++
	}
	want["ITEM_ENTERED "+last]++
	want["ITEM_CHANGED "+last]++
	if !maps.Equal(got, want) {
		for e := range want {
			if got[e] != want[e] {
				t.Errorf("%s was told %d times, want %d", e, got[e], want[e])
			}
		}
		t.Errorf("%d different events were told, want %d", len(got), len(want))
	}
}
