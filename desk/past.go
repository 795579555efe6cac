package desk

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"docket/ent/db"
	"docket/ent/db/change"
)

// Rows as they were are made from the rows as they are, by walking back through
// the log: each change is taken back in turn, the latest first. So a row that
// was there before the log began is known too, as far back as the log reaches.

// A past is what became of rows of one table since an instant.
type past struct {
	at      time.Time
	table   string
	changes map[string][]*db.Change // by record, in the order of the log
}

// pastOf sorts changes, in the order of the log, by record.
func pastOf(table string, at time.Time, changes []*db.Change) past {
	p := past{at: at, table: table, changes: map[string][]*db.Change{}}
	for _, c := range changes {
		if c.RecordKind == table {
			p.changes[c.RecordID] = append(p.changes[c.RecordID], c)
		}
	}
	return p
}

// after are the changes of a record that come after the instant: the first one
// that was made later, and whatever the log tells after that. Verbs at the same
// time may be written in another order than that of their clocks; what holds is
// the order of the log.
func (p past) after(id string) []*db.Change {
	changes := p.changes[id]
	if i := slices.IndexFunc(changes, func(c *db.Change) bool { return c.At.After(p.at) }); i >= 0 {
		return changes[i:]
	}
	return nil
}

// A was is a row as it was and what of it is different now.
type was[R any] struct {
	row *R
	// differs are the columns that have another value now, but for those that
	// every change writes.
	differs []string
	// gone says that the row is not there any more.
	gone bool
}

// walkBack gives the rows as they were at the instant: of those that are here
// now and of those that the log says were here. Rows that did not exist then are
// left out.
func walkBack[R any, P interface {
	*R
	row
}](p past, now []*R) ([]was[R], error) {
	var rows []was[R]
	here := map[string]bool{}
	for _, r := range now {
		here[P(r).RowID()] = true
		columns, err := encoded(P(r).Columns())
		if err != nil {
			return nil, err
		}
		if rows, err = appendWas[R, P](rows, p, P(r).RowID(), columns); err != nil {
			return nil, err
		}
	}
	var gone []string
	for id, changes := range p.changes {
		if !here[id] && changes[len(changes)-1].Operation == change.OperationDELETED {
			gone = append(gone, id)
		}
	}
	slices.Sort(gone)
	for _, id := range gone {
		var err error
		if rows, err = appendWas[R, P](rows, p, id, nil); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

// appendWas takes one row back; columns are what it is now, nil when it is gone.
func appendWas[R any, P interface {
	*R
	row
}](rows []was[R], p past, id string, columns map[string]json.RawMessage) ([]was[R], error) {
	var err error
	then := maps.Clone(columns)
	for _, c := range slices.Backward(p.after(id)) {
		then = takenBack(then, c)
	}
	if then == nil {
		return rows, nil
	}
	if then["id"], err = json.Marshal(id); err != nil { // the one column that a row does not tell of itself
		return nil, err
	}
	text, err := json.Marshal(then)
	if err != nil {
		return nil, fmt.Errorf("walk %s %s back: %w", p.table, id, err)
	}
	r := new(R)
	if err := json.Unmarshal(text, r); err != nil {
		return nil, fmt.Errorf("walk %s %s back: %w", p.table, id, err)
	}
	delete(then, "id")
	return append(rows, was[R]{row: r, differs: differing(then, columns), gone: columns == nil}), nil
}

// takenBack is a row before a change; nil before it was created.
func takenBack(columns map[string]json.RawMessage, c *db.Change) map[string]json.RawMessage {
	if c.Operation == change.OperationCREATED {
		return nil
	}
	then := maps.Clone(columns)
	if then == nil {
		then = map[string]json.RawMessage{}
	}
	for column, pair := range c.Fields {
		then[column] = pair[0]
	}
	return then
}

// differing are the columns whose values differ, sorted.
func differing(then, now map[string]json.RawMessage) []string {
	var names []string
	for column := range union(then, now) {
		if !ownColumns[column] && string(orNull(then[column])) != string(orNull(now[column])) {
			names = append(names, column)
		}
	}
	slices.Sort(names)
	return names
}
