package importer

import (
	"strconv"
	"strings"

	"docket/desk"
)

// mappingNames are the names that a mapping has for fields of the desk, where
// the two differ by more than their spelling. The first that is mapped counts.
var mappingNames = map[string][]string{
	"customer":   {"customer.account.name", "customer.contact.name"},
	"owner":      {"owner.user", "owner.team"},
	"owner_user": {"owner.user"},
	"owner_team": {"owner.team"},
	"by":         {"changed_by", "created_by"},
	"at":         {"changed_at", "updated_at", "at"},
}

// explain turns the desk's refusal of a case into one that names line and
// column. All rows of the case are lost.
func (m *Mapping) explain(rec *record, refused desk.ImportRefusal) *Refusal {
	p := refused.Problems[0]
	from, field := rec.origin(p.Field)
	if from.values == nil {
		from.values = m.fields
	}
	var g given
	if v := m.value(from, snake(field)); v != nil {
		g.column, g.raw = v.firstColumn(from.row)
	}
	r := from.row.refusal(g, p.Code, "%s", p.Message)
	r.Rows = len(rec.rows)
	return r
}

// origin is what a problem is about, and its field there: "states.2.title" is
// the title of the third state.
func (rec *record) origin(path string) (origin, string) {
	part, rest, _ := strings.Cut(path, ".")
	place, field, _ := strings.Cut(rest, ".")
	all := map[string][]origin{"states": rec.states, "notes": rec.notes, "activities": rec.activities}[part]
	if i, err := strconv.Atoi(place); err == nil && i < len(all) {
		return all[i], field
	}
	return origin{row: rec.rows[0]}, path
}

// value is what the mapping says of a field; nil when nothing.
func (m *Mapping) value(from origin, field string) *value {
	if level, ok := strings.CutPrefix(field, "subject."); ok {
		if i, err := strconv.Atoi(level); err == nil && i < len(m.subject) {
			return m.subject[i]
		}
	}
	for _, name := range append(mappingNames[field], field, "customer."+field) {
		if v := from.values[name]; v != nil {
			return v
		}
	}
	return nil
}

// snake is a name in the spelling of mappings.
func snake(camel string) string {
	var b strings.Builder
	for _, r := range camel {
		if r >= 'A' && r <= 'Z' {
			b.WriteByte('_')
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}
