package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"docket/ent/db"
	"docket/ent/db/caselink"
	"docket/ent/db/change"
	"docket/ent/db/merge"
	"docket/ent/db/servicecase"
	"docket/graph/model"
)

// byCommand splits changes in the order of the log into those of one command
// each.
func byCommand(rows []*db.Change) [][]*db.Change {
	var commands [][]*db.Change
	for i, row := range rows {
		if i == 0 || row.CommandID != rows[i-1].CommandID {
			commands = append(commands, nil)
		}
		last := len(commands) - 1
		commands[last] = append(commands[last], row)
	}
	return commands
}

const eventPrefix = "change_"

// eventID carries the number of a change with leading zeros, so that ids sort
// as the log does.
func eventID(row *db.Change) string { return fmt.Sprintf("%s%020d", eventPrefix, row.ID) }

// eventNumber reads what eventID wrote.
func eventNumber(id string) (int64, bool) {
	digits, ok := strings.CutPrefix(id, eventPrefix)
	number, err := strconv.ParseInt(digits, 10, 64)
	return number, ok && err == nil
}

// caseEvent is what one command did to a case; nil when it did nothing worth
// telling. Changes of other records than the case, its links and merges into it are passed over.
func caseEvent(rows []*db.Change) *model.CaseEvent {
	var event *model.CaseEvent
	for _, row := range rows {
		fields := toldOfCase(row)
		if fields == nil && row.RecordKind != merge.Table {
			continue
		}
		if event == nil {
			event = &model.CaseEvent{
				ID: eventID(row), At: row.At, ActorID: row.ActorID,
				Changed: map[string][2]json.RawMessage{},
			}
		}
		if row.RecordKind == merge.Table {
			tellMerge(event, row)
			continue
		}
		if row.Operation == change.OperationCREATED && row.RecordKind == servicecase.Table {
			event.Kind = model.CaseEventKindCreated
		}
		for column, pair := range fields {
			if earlier, twice := event.Changed[column]; twice {
				pair[0] = earlier[0]
			}
			event.Changed[column] = pair
		}
	}
	if event == nil || event.Kind == model.CaseEventKindCreated {
		return event
	}
	switch {
	case len(event.TookIn) > 0:
		event.Kind = model.CaseEventKindTookIn
	case len(event.GaveBack) > 0:
		event.Kind = model.CaseEventKindGaveBack
	case !slices.ContainsFunc(caseFields, func(f caseField) bool { return f.changedIn(event.Changed) }):
		return nil
	default:
		event.Kind = caseEventKind(event.Changed)
	}
	return event
}

// toldOfCase are the fields of a change that an event of the case tells; nil when
// the change is of another record.
func toldOfCase(row *db.Change) map[string][2]json.RawMessage {
	switch row.RecordKind {
	case servicecase.Table:
		return row.Fields
	case caselink.Table:
		return toldOfLink(row)
	}
	return nil
}

// caseEventKind says what was done from what changed: the weightiest of it.
func caseEventKind(changed map[string][2]json.RawMessage) model.CaseEventKind {
	status, worker, queue := changed[servicecase.FieldStatus], changed[servicecase.FieldWorkerID], changed[servicecase.FieldQueueID]
	link := changed[caselink.FieldSimilarCaseID]
	_, ownedByUser := changed[servicecase.FieldOwnerUserID]
	_, ownedByTeam := changed[servicecase.FieldOwnerTeamID]
	merged := changed[servicecase.FieldMergedIntoID]
	switch {
	case filled(merged[1]):
		return model.CaseEventKindMerged
	case filled(merged[0]):
		return model.CaseEventKindUnmerged
	case text(status[1]) == string(servicecase.StatusRESOLVED):
		return model.CaseEventKindResolved
	case text(status[1]) == string(servicecase.StatusCANCELLED):
		return model.CaseEventKindCancelled
	case text(status[1]) == string(servicecase.StatusACTIVE):
		return model.CaseEventKindReactivated
	case filled(queue[1]):
		return model.CaseEventKindQueued
	case filled(queue[0]):
		return model.CaseEventKindUnqueued
	case filled(worker[1]):
		return model.CaseEventKindPicked
	case filled(worker[0]):
		return model.CaseEventKindReleased
	case filled(link[1]):
		return model.CaseEventKindLinked
	case filled(link[0]):
		return model.CaseEventKindUnlinked
	case ownedByUser || ownedByTeam:
		return model.CaseEventKindAssigned
	}
	return model.CaseEventKindChanged
}

// A caseField is a field of the schema as the change log knows it: the column,
// or the two of which one is filled.
type caseField struct {
	name    string
	columns []string
}

// caseFields are the fields whose change means something to a person, in the
// order they are told.
var caseFields = []caseField{
	{"title", []string{servicecase.FieldTitle}},
	{"description", []string{servicecase.FieldDescription}},
	{"status", []string{servicecase.FieldStatus}},
	{"statusReason", []string{servicecase.FieldStatusReasonID}},
	{"priority", []string{servicecase.FieldPriority}},
	{"escalated", []string{servicecase.FieldEscalated}},
	{"resolveBy", []string{servicecase.FieldResolveBy}},
	{"responseBy", []string{servicecase.FieldResponseBy}},
	{"owner", []string{servicecase.FieldOwnerUserID, servicecase.FieldOwnerTeamID}},
	{"queue", []string{servicecase.FieldQueueID}},
	{"worker", []string{servicecase.FieldWorkerID}},
	{"customer", []string{servicecase.FieldCustomerAccountID, servicecase.FieldCustomerContactID}},
	{"contact", []string{servicecase.FieldContactID}},
	{"subject", []string{servicecase.FieldSubjectID}},
	{"product", []string{servicecase.FieldProductID}},
	{"origin", []string{servicecase.FieldOrigin}},
	{"type", []string{servicecase.FieldType}},
	{"parent", []string{servicecase.FieldParentID}},
	{"existingCase", []string{servicecase.FieldExistingCaseID}},
	{"stage", []string{servicecase.FieldStageID}},
	{"similarCase", []string{caselink.FieldSimilarCaseID}},
	{"solution", []string{caselink.FieldSolution}},
	{"entitlement", []string{servicecase.FieldEntitlementID}},
	{"decrements", []string{servicecase.FieldDecrements}},
	{"mergedInto", []string{servicecase.FieldMergedIntoID}},
}

// values is the field before and after.
func (f caseField) values(changed map[string][2]json.RawMessage) (before, after json.RawMessage) {
	for _, column := range f.columns {
		if pair := changed[column]; filled(pair[0]) {
			before = pair[0]
		}
		if pair := changed[column]; filled(pair[1]) {
			after = pair[1]
		}
	}
	return before, after
}

func (f caseField) changedIn(changed map[string][2]json.RawMessage) bool {
	before, after := f.values(changed)
	return !bytes.Equal(before, after)
}

// references is true for fields that hold the id of another record.
func (f caseField) references() bool { return strings.HasSuffix(f.columns[0], "_id") }

// filled is true for a value that is there.
func filled(value json.RawMessage) bool { return len(value) > 0 && string(value) != "null" }

// text is a value of the log as it stands there, without quotes.
func text(value json.RawMessage) string {
	var s string
	if json.Unmarshal(value, &s) == nil {
		return s
	}
	return string(value)
}

// fieldChanges answers what changed in an event, with names for ids. The names
// for all events of a timeline are looked up at once.
func (r *Resolver) fieldChanges(ctx context.Context, event *model.CaseEvent) ([]*model.FieldChange, error) {
	if event.Kind == model.CaseEventKindCreated {
		return []*model.FieldChange{}, nil
	}
	names, err := forSiblings(ctx, event, "names", func(events []*model.CaseEvent) (map[*model.CaseEvent]map[string]string, error) {
		names, err := r.Desk.Names(ctx, actor(ctx), referredTo(events))
		return each(events, func(*model.CaseEvent) map[string]string { return names }), err
	})
	if err != nil {
		return nil, err
	}
	changes := []*model.FieldChange{}
	for _, f := range caseFields {
		if !f.changedIn(event.Changed) {
			continue
		}
		before, after := f.values(event.Changed)
		changes = append(changes, &model.FieldChange{Field: f.name, Before: f.show(before, names), After: f.show(after, names)})
	}
	return append(changes, mergeChanges(event, names)...), nil
}

// referredTo is the ids of the records that changed fields hold.
func referredTo(events []*model.CaseEvent) []string {
	var ids []string
	for _, event := range events {
		if event.Kind == model.CaseEventKindCreated {
			continue
		}
		ids = slices.Concat(ids, event.TookIn, event.GaveBack)
		for _, f := range caseFields {
			if !f.references() || !f.changedIn(event.Changed) {
				continue
			}
			before, after := f.values(event.Changed)
			ids = append(ids, text(before), text(after))
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// hidden stands for the name of a record that the reader may not see.
const hidden = "(hidden)"

// show is a value as a person reads it; nil when there is none.
func (f caseField) show(value json.RawMessage, names map[string]string) *string {
	if !filled(value) {
		return nil
	}
	shown := text(value)
	var at time.Time
	switch {
	case f.references():
		name, ok := names[shown]
		if !ok {
			name = hidden
		}
		shown = name
	case strings.HasSuffix(f.name, "By") && at.UnmarshalText([]byte(shown)) == nil:
		shown = model.FormatDateTime(at)
	}
	return &shown
}
