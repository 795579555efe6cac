package server_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"slices"
	"testing"
	"time"
)

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
