package feed

import (
	"strings"
	"time"

	"docket/ent/db"
)

// A Topic is what a follower follows.
type Topic struct{ kind, id string }

// Everything is the topic of all changes.
var Everything = Topic{kind: "everything"}

// OfCase is the topic of the changes that concern one case, those of cases that
// are related to it among them.
func OfCase(id string) Topic { return Topic{"case", id} }

// OfQueue is the topic of the changes that concern one queue: of the queue, its
// items, and the cases in it.
func OfQueue(id string) Topic { return Topic{"queue", id} }

// OfCustomer is the topic of the changes that concern one customer: of the
// account or contact, its cases and its entitlements.
func OfCustomer(id string) Topic { return Topic{"customer", id} }

func (t Topic) String() string { return strings.TrimSpace(t.kind + " " + t.id) }

// An Event is what one command did to one case, as far as it concerns the
// topic: the consecutive changes of the topic that have command and case in
// common. A command about many cases gives one event for each.
//
// All followers of a topic are given the same event: change nothing in it.
type Event struct {
	// Cursor is the place of the last change of the event: following after it
	// continues with the next event.
	Cursor Cursor

	// Resync says that the log cannot tell what happened since the follower's
	// cursor. Read everything again and continue with the events that follow.
	// Nothing but the Cursor is set with it.
	Resync bool

	CommandID string
	Verb      string
	ActorID   *string
	At        time.Time
	CaseID    *string
	Changes   []*db.Change
}

// A placed is a change with its place in the log.
type placed struct {
	position
	*db.Change
}

// place finds the places of rows that were read in the order of the log.
func place(rows []*db.Change) ([]placed, error) {
	changes := make([]placed, len(rows))
	for i, row := range rows {
		p, err := positionOf(row)
		if err != nil {
			return nil, err
		}
		changes[i] = placed{p, row}
	}
	return changes, nil
}

// events joins changes of one topic, in the order of the log, into events.
func events(epoch string, changes []placed) []*Event {
	var joined []*Event
	for i, c := range changes {
		if i > 0 && sameEvent(changes[i-1], c) {
			last := joined[len(joined)-1]
			last.Changes = append(last.Changes, c.Change)
			last.Cursor.position = c.position
			continue
		}
		joined = append(joined, &Event{
			Cursor:    Cursor{epoch, c.position},
			CommandID: c.CommandID,
			Verb:      c.Verb,
			ActorID:   c.ActorID,
			At:        c.At,
			CaseID:    c.CaseID,
			Changes:   []*db.Change{c.Change},
		})
	}
	return joined
}

// sameEvent tells whether two changes that follow one another in a topic are
// told together.
func sameEvent(a, b placed) bool {
	return sameCommand(a, b) && sameText(a.CaseID, b.CaseID)
}

// sameCommand compares the transactions too: two of them are never told
// together, because the second may not have been visible with the first.
func sameCommand(a, b placed) bool {
	return a.xid == b.xid && a.CommandID == b.CommandID
}

func sameText(a, b *string) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

// cutBeforeLast splits changes before the last run of those that are the same:
// what comes after it may belong to the run too and is not known yet.
func cutBeforeLast(changes []placed, same func(a, b placed) bool) (whole, open []placed) {
	for i := len(changes) - 1; i > 0; i-- {
		if !same(changes[i-1], changes[i]) {
			return changes[:i], changes[i:]
		}
	}
	return nil, changes
}
