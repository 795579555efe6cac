package importer

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"docket/desk"
	"docket/ent/db/servicecase"
)

// record is one case with the rows that it came from.
type record struct {
	desk.ImportedCase
	rows []*row
	// states, notes and activities say where each came from.
	states, notes, activities []origin
}

// origin is the row, and the values of the mapping, that something came from.
type origin struct {
	row    *row
	values map[string]*value
}

// record makes a case of the rows of a group. Rows that cannot be kept are
// refused one by one; when none is left there is no case.
func (m *Mapping) record(rows []*row) (*record, []*Refusal) {
	rows, refusals := m.inOrder(rows)
	rows, states, more := m.statesOf(rows)
	refusals = append(refusals, more...)
	if len(rows) == 0 {
		return nil, refusals
	}
	r := &record{rows: rows}
	first := &sheet{mapping: m, row: rows[0], first: rows[0], last: rows[len(rows)-1]}
	r.ExternalID, r.Number = first.field("external_id"), first.field("number")
	r.CreatedAt, r.CreatedBy = first.instant(m.fields["created_at"]), first.field("created_by")
	if first.refused == nil && r.ExternalID == "" {
		column, raw := m.fields["external_id"].firstColumn(rows[0])
		first.refused = rows[0].refusal(given{column: column, raw: raw}, desk.CodeRequired, "Without an external id the case could not be known again.")
	}
	if first.refused != nil {
		return nil, append(refusals, refuseAll(rows, first.refused)...)
	}
	m.tell(r, states)
	refusals = append(refusals, m.add(r)...)
	return r, refusals
}

// refuseAll refuses the rows of a case that cannot be, all for one reason.
func refuseAll(rows []*row, reason *Refusal) []*Refusal {
	reason.Rows = len(rows)
	return []*Refusal{reason}
}

// statesOf evaluates each row. Values of the first and last row are those of
// the rows that can be kept.
func (m *Mapping) statesOf(rows []*row) ([]*row, []desk.ImportedState, []*Refusal) {
	var refusals []*Refusal
	for {
		var kept []*row
		var states []desk.ImportedState
		refused := false
		for _, row := range rows {
			s := &sheet{mapping: m, row: row, first: rows[0], last: rows[len(rows)-1]}
			state := s.state()
			if s.refused != nil {
				refusals, refused = append(refusals, s.refused), true
				continue
			}
			kept, states = append(kept, row), append(states, state)
		}
		if !refused || len(kept) == 0 {
			return kept, states, refusals
		}
		rows = kept
	}
}

// tell gives the case its states: all of them for a mapping that tells
// histories, otherwise the last one.
func (m *Mapping) tell(r *record, states []desk.ImportedState) {
	last := len(states) - 1
	if !m.history {
		states[last].At, states[last].By = nil, r.CreatedBy
		r.States, r.states = states[last:], []origin{{r.rows[last], m.fields}}
		return
	}
	for _, row := range r.rows {
		r.states = append(r.states, origin{row, m.fields})
	}
	if closed := closing(states[0]); closed != nil {
		open := states[0]
		open.Status, open.Reason, open.UpdatedAt = servicecase.StatusACTIVE, "", nil
		states[0].At = closed
		states, r.states = append([]desk.ImportedState{open}, states...), append([]origin{r.states[0]}, r.states...)
	}
	states[0].At = r.CreatedAt
	if r.CreatedBy != "" {
		states[0].By = r.CreatedBy
	}
	r.States = states
}

// closing is when a case was closed that is first heard of as closed. It was
// open before, and that much of its history is known.
func closing(s desk.ImportedState) *time.Time {
	switch {
	case s.Status == servicecase.StatusRESOLVED:
		return s.ResolvedAt
	case s.Status == servicecase.StatusCANCELLED:
		return s.CancelledAt
	}
	return nil
}

// add brings in the notes and activities of each row.
func (m *Mapping) add(r *record) []*Refusal {
	var refusals []*Refusal
	for _, row := range r.rows {
		s := &sheet{mapping: m, row: row, first: r.rows[0], last: r.rows[len(r.rows)-1]}
		notes, noteOrigins := s.notes()
		activities, activityOrigins := s.activities()
		if s.refused != nil {
			s.refused.Rows = 0 // the case keeps what else the row says
			refusals = append(refusals, s.refused)
			continue
		}
		r.Notes, r.notes = append(r.Notes, notes...), append(r.notes, noteOrigins...)
		r.Activities, r.activities = append(r.Activities, activities...), append(r.activities, activityOrigins...)
	}
	return refusals
}

// inOrder sorts the rows of a case by the mapping's order. Rows that compare
// equal stay as they stand in the file.
func (m *Mapping) inOrder(rows []*row) ([]*row, []*Refusal) {
	if len(m.order) == 0 {
		return rows, nil
	}
	type placed struct {
		row  *row
		keys []orderKey
	}
	var kept []placed
	var refusals []*Refusal
	for _, row := range rows {
		keys, refused := m.keys(row)
		if refused != nil {
			refusals = append(refusals, refused)
			continue
		}
		kept = append(kept, placed{row, keys})
	}
	slices.SortStableFunc(kept, func(a, b placed) int { return slices.CompareFunc(a.keys, b.keys, orderKey.compare) })
	sorted := make([]*row, len(kept))
	for i, p := range kept {
		sorted[i] = p.row
	}
	return sorted, refusals
}

// orderKey is what one column gives to sort by; one of them is used.
type orderKey struct {
	text   string
	number float64
	at     time.Time
}

func (a orderKey) compare(b orderKey) int {
	return cmp.Or(a.at.Compare(b.at), cmp.Compare(a.number, b.number), strings.Compare(a.text, b.text))
}

func (m *Mapping) keys(row *row) ([]orderKey, *Refusal) {
	keys := make([]orderKey, len(m.order))
	for i, o := range m.order {
		text, _ := row.text(o.column)
		var ok bool
		switch o.as {
		case "date":
			keys[i].at, ok = m.instant(text, nil)
		case "number":
			n, err := strconv.ParseFloat(text, 64)
			keys[i].number, ok = n, err == nil
		default:
			keys[i].text, ok = text, true
		}
		if !ok {
			return nil, row.refusal(given{column: o.column, raw: row.raw(o.column)}, desk.CodeInvalid, "The rows of a case are ordered by this column, and this is not a %s.", o.as)
		}
	}
	return keys, nil
}
