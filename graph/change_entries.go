package graph

import (
	"slices"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/attachment"
	"docket/ent/db/change"
	"docket/ent/db/note"
	"docket/ent/db/post"
	"docket/feed"
	"docket/graph/model"
)

// recordsOf are the entries of a timeline that an event touched, each once: its
// activities, notes and posts, and those that files on them or comments under
// them changed.
func recordsOf(e *feed.Event) []string {
	var ids []string
	for _, c := range e.Changes {
		if id := entryIDOf(c); id != nil && !slices.Contains(ids, *id) {
			ids = append(ids, *id)
		}
	}
	return ids
}

// entryIDOf is the entry that a change shows at; nil when it shows at none.
func entryIDOf(c *db.Change) *string {
	switch c.RecordKind {
	case activity.Table, note.Table:
		return &c.RecordID
	case post.Table:
		if id := referredBy(c, post.FieldAnswersID); id != nil {
			return id
		}
		return &c.RecordID
	case attachment.Table:
		if id := referredBy(c, attachment.FieldNoteID); id != nil {
			return id
		}
		return referredBy(c, attachment.FieldActivityID)
	}
	return nil
}

// referredBy is the record that a changed row refers to by a column, or did before
// it went.
func referredBy(c *db.Change, column string) *string {
	pair := c.Fields[column]
	for _, value := range []int{1, 0} {
		if filled(pair[value]) {
			id := text(pair[value])
			return &id
		}
	}
	return nil
}

// removedBy are the entries that an event took out of the timeline.
func removedBy(e *feed.Event) []string {
	ids := []string{}
	for _, c := range e.Changes {
		if c.Operation != change.OperationDELETED {
			continue
		}
		if id := entryIDOf(c); id != nil && *id == c.RecordID {
			ids = append(ids, *id)
		}
	}
	return ids
}

// attachmentChange says what a file means to those who follow its case: what it
// is on has changed. One that is on nothing yet means nothing to them.
func attachmentChange(c *db.Change) (model.CaseChangeKind, *model.CaseEvent, *string) {
	if id := referredBy(c, attachment.FieldNoteID); id != nil {
		return model.CaseChangeKindNoteChanged, nil, id
	}
	if id := referredBy(c, attachment.FieldActivityID); id != nil {
		return model.CaseChangeKindActivityChanged, nil, id
	}
	return model.CaseChangeKindCaseChanged, nil, nil
}
