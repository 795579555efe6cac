package server_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

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
