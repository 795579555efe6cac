package graph

import (
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/attachment"
	"docket/ent/db/change"
	"docket/ent/db/note"
	"docket/ent/db/post"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
	"docket/feed"
	"docket/graph/model"
)

// queueChangeKind says what an event means to those who follow a queue. The
// event has only the changes that concern that queue, so a move between two
// queues is a leaving to one and an entering to the other.
func queueChangeKind(e *feed.Event) model.QueueChangeKind {
	if e.CaseID == nil {
		return model.QueueChangeKindQueueChanged
	}
	kind := model.QueueChangeKindItemChanged
	for _, c := range e.Changes {
		if c.RecordKind != queueitem.Table {
			continue
		}
		worker, active := c.Fields[queueitem.FieldWorkerID], c.Fields[queueitem.FieldActive]
		switch {
		case c.Operation == change.OperationCREATED:
			kind = model.QueueChangeKindItemEntered
		case c.Operation == change.OperationDELETED && text(active[0]) == "true":
			kind = model.QueueChangeKindItemLeft
		case text(active[1]) == "true": // a closing was taken back
			kind = model.QueueChangeKindItemEntered
		case text(active[1]) == "false":
			kind = model.QueueChangeKindItemLeft
		case filled(worker[1]):
			kind = model.QueueChangeKindItemPicked
		case filled(worker[0]):
			kind = model.QueueChangeKindItemReleased
		}
	}
	return kind
}

// caseChange says what an event means to those who follow a case, and what
// their timeline gains by it: an event when the case itself changed, else the
// activity, the note or the post.
func caseChange(e *feed.Event) (model.CaseChangeKind, *model.CaseEvent, *string) {
	touched := map[string]*db.Change{}
	for _, c := range e.Changes {
		touched[c.RecordKind] = c
	}
	event := caseEvent(e.Changes)
	switch {
	case event != nil && touched[queueitem.Table] != nil:
		return model.CaseChangeKindQueueItemChanged, event, nil
	case event != nil:
		return model.CaseChangeKindCaseChanged, event, nil
	case touched[activity.Table] != nil:
		return model.CaseChangeKindActivityChanged, nil, &touched[activity.Table].RecordID
	case touched[note.Table] != nil:
		return model.CaseChangeKindNoteChanged, nil, &touched[note.Table].RecordID
	case touched[post.Table] != nil:
		return model.CaseChangeKindPostChanged, nil, entryIDOf(touched[post.Table])
	case touched[attachment.Table] != nil:
		return attachmentChange(touched[attachment.Table])
	case touched[queueitem.Table] != nil && touched[servicecase.Table] == nil:
		return model.CaseChangeKindQueueItemChanged, nil, nil
	}
	return model.CaseChangeKindCaseChanged, nil, nil
}
