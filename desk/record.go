package desk

import (
	"bytes"
	"encoding/json"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/change"
	"docket/feed"
)

// row is a table row that can tell its columns; ent generates the methods.
type row interface {
	Table() string
	RowID() string
	Columns() map[string]any
	Secrets() map[string]any
}

// created records a new row: every column from nothing to its value.
func (w *work) created(r row) error { return w.record(change.OperationCREATED, nil, r) }

// updated records what became of a row. Columns that kept their value are left
// out; a row that did not change at all is not recorded.
func (w *work) updated(before, after row) error {
	return w.record(change.OperationUPDATED, before, after)
}

// deleted records the end of a row: every column from its value to nothing.
func (w *work) deleted(r row) error { return w.record(change.OperationDELETED, r, nil) }

func (w *work) record(operation change.Operation, before, after row) error {
	subject := after
	if subject == nil {
		subject = before
	}
	fields, err := difference(before, after)
	if err != nil {
		return fmt.Errorf("record %s %s: %w", subject.Table(), subject.RowID(), err)
	}
	if len(fields) == 0 {
		return nil
	}
	entry := feed.Entry{Kind: subject.Table(), ID: subject.RowID(), Operation: operation, Fields: fields}
	w.place(&entry, subject)
	entry.RelatedCaseID = related(before, after)
	w.entries = append(w.entries, entry)
	if link, ok := subject.(*db.CaseLink); ok { // told on both of its cases
		entry.CaseID, entry.QueueID = &link.SimilarCaseID, w.queues[link.SimilarCaseID]
		w.entries = append(w.entries, entry)
	}
	return nil
}

// place says who is to hear of a change: the followers of a case, of a queue,
// of a customer.
func (w *work) place(e *feed.Entry, r row) {
	switch r := r.(type) {
	case *db.ServiceCase:
		w.queues[r.ID] = r.QueueID
		e.CaseID, e.QueueID, e.CustomerID = &r.ID, r.QueueID, customerID(r)
	case *db.QueueItem:
		e.CaseID, e.QueueID = &r.CaseID, &r.QueueID
	case *db.Activity:
		e.CaseID, e.QueueID = &r.CaseID, w.queues[r.CaseID]
	case *db.Note:
		e.CaseID, e.QueueID = &r.CaseID, w.queues[r.CaseID]
	case *db.Post:
		e.CaseID, e.QueueID = &r.CaseID, w.queues[r.CaseID]
	case *db.Attachment:
		e.CaseID, e.QueueID = &r.CaseID, w.queues[r.CaseID]
	case *db.ActivityParty:
		if caseID, ok := w.activities[r.ActivityID]; ok {
			e.CaseID, e.QueueID = &caseID, w.queues[caseID]
		}
	case *db.CaseLink:
		e.CaseID, e.QueueID = &r.CaseID, w.queues[r.CaseID]
	case *db.CaseStage:
		e.CaseID, e.QueueID = &r.CaseID, w.queues[r.CaseID]
	case *db.SLATimer:
		e.CaseID, e.QueueID = &r.CaseID, w.queues[r.CaseID]
	case *db.Merge:
		e.CaseID, e.QueueID = &r.SurvivorID, w.queues[r.SurvivorID]
	case *db.Entitlement:
		w.entitled[r.ID] = entitled(r)
		e.CustomerID = w.entitled[r.ID]
	case *db.EntitlementChannel:
		e.CustomerID = w.entitled[r.EntitlementID]
	case *db.EntitlementProduct:
		e.CustomerID = w.entitled[r.EntitlementID]
	case *db.EntitlementContact:
		e.CustomerID = w.entitled[r.EntitlementID]
	case *db.EntitlementEntry:
		e.CaseID, e.CustomerID = r.CaseID, w.entitled[r.EntitlementID]
	case *db.Queue:
		e.QueueID = &r.ID
	case *db.QueueMember:
		e.QueueID = &r.QueueID
	case *db.Account:
		e.CustomerID = &r.ID
	case *db.Contact:
		e.CustomerID = &r.ID
	}
}

// related is another case whose followers are to hear of a change: the parent
// of a child, also of one that just left it, and the merged case of a merge.
func related(before, after row) *string {
	for _, r := range []row{after, before} {
		switch r := r.(type) {
		case *db.ServiceCase:
			if r.ParentID != nil {
				return r.ParentID
			}
		case *db.Merge:
			return &r.MergedID
		}
	}
	return nil
}

// entitled is the customer of an entitlement: an account or a contact.
func entitled(e *db.Entitlement) *string {
	if e.CustomerAccountID != nil {
		return e.CustomerAccountID
	}
	return e.CustomerContactID
}

var null = json.RawMessage("null")

// changedSecret stands in the log for the value of a secret.
var changedSecret = json.RawMessage(`"changed"`)

// difference is the columns whose values differ, with both values.
func difference(before, after row) (map[string][2]json.RawMessage, error) {
	was, err := columns(before)
	if err != nil {
		return nil, err
	}
	is, err := columns(after)
	if err != nil {
		return nil, err
	}
	fields := map[string][2]json.RawMessage{}
	for column := range union(was, is) {
		pair := [2]json.RawMessage{orNull(was[column]), orNull(is[column])}
		if !bytes.Equal(pair[0], pair[1]) {
			fields[column] = pair
		}
	}
	return fields, secrets(fields, before, after)
}

func columns(r row) (map[string]json.RawMessage, error) {
	if r == nil {
		return nil, nil
	}
	return encoded(r.Columns())
}

// secrets adds the secret columns that changed, without their values.
func secrets(fields map[string][2]json.RawMessage, before, after row) error {
	was, is := map[string]json.RawMessage{}, map[string]json.RawMessage{}
	var err error
	if before != nil {
		if was, err = encoded(before.Secrets()); err != nil {
			return err
		}
	}
	if after != nil {
		if is, err = encoded(after.Secrets()); err != nil {
			return err
		}
	}
	for column := range union(was, is) {
		if !bytes.Equal(orNull(was[column]), orNull(is[column])) {
			fields[column] = [2]json.RawMessage{null, changedSecret}
		}
	}
	return nil
}

func encoded(values map[string]any) (map[string]json.RawMessage, error) {
	out := make(map[string]json.RawMessage, len(values))
	for column, value := range values {
		text, err := json.Marshal(value)
		if err != nil {
			return nil, fmt.Errorf("column %s: %w", column, err)
		}
		out[column] = text
	}
	return out, nil
}

func union[V any](a, b map[string]V) map[string]struct{} {
	all := make(map[string]struct{}, len(a)+len(b))
	for k := range a {
		all[k] = struct{}{}
	}
	for k := range b {
		all[k] = struct{}{}
	}
	return all
}

func orNull(text json.RawMessage) json.RawMessage {
	if text == nil {
		return null
	}
	return text
}
