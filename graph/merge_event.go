package graph

import (
	"docket/ent/db"
	"docket/ent/db/change"
	"docket/ent/db/merge"
	"docket/graph/model"
)

// tellMerge adds to an event that a case was merged into its case, or was
// separated again. Other changes of a merge are bookkeeping.
func tellMerge(event *model.CaseEvent, row *db.Change) {
	switch {
	case row.Operation == change.OperationCREATED:
		event.TookIn = append(event.TookIn, row.RecordID)
	case filled(row.Fields[merge.FieldUnmergedAt][1]):
		event.GaveBack = append(event.GaveBack, row.RecordID)
	}
}

// mergeChanges are the cases that came to a case and left it again, by number.
func mergeChanges(event *model.CaseEvent, names map[string]string) []*model.FieldChange {
	name := func(id string) *string {
		number, ok := names[id]
		if !ok {
			number = hidden
		}
		return &number
	}
	var changes []*model.FieldChange
	for _, id := range event.TookIn {
		changes = append(changes, &model.FieldChange{Field: "mergedCase", After: name(id)})
	}
	for _, id := range event.GaveBack {
		changes = append(changes, &model.FieldChange{Field: "mergedCase", Before: name(id)})
	}
	return changes
}
