package feed

import (
	"time"

	"docket/ent/db"
)

// A Topic is what a follower follows.
type Topic struct{ kind, id string }

const (
	topicAll   = "all"
	topicCase  = "case"
	topicQueue = "queue"
)

// Everything is the topic of all changes.
var Everything = Topic{kind: topicAll}

// OfCase is the topic of the changes that concern one case.
func OfCase(id string) Topic { return Topic{topicCase, id} }

// OfQueue is the topic of the changes that concern one queue: of the queue, its
// items, and the cases in it.
func OfQueue(id string) Topic { return Topic{topicQueue, id} }

func (t Topic) String() string {
	if t == Everything {
		return t.kind
	}
	return t.kind + " " + t.id
}

// An Event is what one command did to one case, as far as it concerns the
// topic: the consecutive changes of the topic that have command and case in
// common. A command about many cases gives one event for each.
//
// All followers of a topic are given the same value: do not change what it
// points to.
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

// eventOf makes the event of rows that belong together; last is the place of
// the last of them.
func eventOf(rows []*db.Change, last Cursor) Event {
	first := rows[0]
	return Event{
		Cursor:    last,
		CommandID: first.CommandID,
		Verb:      first.Verb,
		ActorID:   first.ActorID,
		At:        first.At,
		CaseID:    first.CaseID,
		Changes:   rows,
	}
}

// together tells whether two changes that follow one another in a topic are of
// the same event. Two transactions are never in one event: the second may not
// have been visible when the first was delivered.
func together(a, b *db.Change) bool {
	return a.CommandID == b.CommandID && a.Xid == b.Xid && sameText(a.CaseID, b.CaseID)
}

func sameText(a, b *string) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}
