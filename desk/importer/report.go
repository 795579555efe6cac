package importer

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"docket/desk"
)

// Report is what became of a file.
type Report struct {
	File    string `json:"file"`
	Mapping string `json:"mapping"`
	DryRun  bool   `json:"dryRun"`
	// Rows were read; RefusedRows of them are in no case.
	Rows        int `json:"rows"`
	RefusedRows int `json:"refusedRows"`
	// Created, Updated and Unchanged count cases.
	Created   int     `json:"created"`
	Updated   int     `json:"updated"`
	Unchanged int     `json:"unchanged"`
	Seconds   float64 `json:"seconds"`
	// Refusals counts what was refused, Shown are the first of it.
	Refusals int        `json:"refusals"`
	Shown    []*Refusal `json:"-"`
}

// Refusal is something in the file that was not imported, and why.
type Refusal struct {
	Line int `json:"line"`
	// Rows is how many rows are lost by it; 0 when it is only a note or an
	// activity that the row would have given.
	Rows   int       `json:"rows"`
	Column string    `json:"column,omitempty"`
	Value  string    `json:"value,omitempty"`
	Code   desk.Code `json:"code"`
	Reason string    `json:"reason"`
}

func (r *Refusal) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "line %d", r.Line)
	if r.Rows > 1 {
		fmt.Fprintf(&b, " (%d rows)", r.Rows)
	}
	if r.Column != "" {
		fmt.Fprintf(&b, ", %s %q", r.Column, r.Value)
	}
	return b.String() + ": " + r.Reason
}

// refusalsShown is how many refusals a report tells people; all of them are in
// the report file.
const refusalsShown = 20

// String is the report for people.
func (r Report) String() string {
	var b strings.Builder
	if r.DryRun {
		b.WriteString("Dry run, nothing was written. ")
	}
	fmt.Fprintf(&b, "%s (%s): %d rows in %.1f s\n", r.File, r.Mapping, r.Rows, r.Seconds)
	fmt.Fprintf(&b, "cases created: %d, updated: %d, unchanged: %d\n", r.Created, r.Updated, r.Unchanged)
	fmt.Fprintf(&b, "rows refused: %d\n", r.RefusedRows)
	for _, refused := range r.Shown {
		fmt.Fprintf(&b, "  %s\n", refused)
	}
	if more := r.Refusals - len(r.Shown); more > 0 {
		fmt.Fprintf(&b, "  and %d more; --report FILE tells all of them\n", more)
	}
	return b.String()
}

// reporting is a report under way.
type reporting struct {
	Report
	lines io.Writer
}

func (r *reporting) refuse(refusals ...*Refusal) error {
	for _, refused := range refusals {
		r.Refusals++
		r.RefusedRows += refused.Rows
		if len(r.Shown) < refusalsShown {
			r.Shown = append(r.Shown, refused)
		}
		if err := r.write(struct {
			Type string `json:"type"`
			*Refusal
		}{"refusal", refused}); err != nil {
			return err
		}
	}
	return nil
}

func (r *reporting) summary() error {
	return r.write(struct {
		Type string `json:"type"`
		Report
	}{"summary", r.Report})
}

func (r *reporting) write(line any) error {
	if r.lines == nil {
		return nil
	}
	if err := json.NewEncoder(r.lines).Encode(line); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	return nil
}

// deskFields are the fields of the desk's problems in the words of a mapping,
// where the two differ by more than their spelling.
var deskFields = map[string]string{
	"account.name": "customer.account.name", "account.externalId": "customer.account.external_id",
	"account.email": "customer.account.email", "account.phone": "customer.account.phone",
	"account.city": "customer.account.city", "account.country": "customer.account.country",
	"by": "changed_by", "ownerUser": "owner.user", "ownerTeam": "owner.team", "at": "changed_at",
}

// explain turns the desk's refusal of a case into one that names line and
// column. All rows of the case are lost.
func (m *Mapping) explain(rec *record, refused desk.ImportRefusal) *Refusal {
	p := refused.Problems[0]
	row, field := rec.rowOf(p.Field)
	column, raw := m.value(field).firstColumnOf(row)
	r := row.refusal(given{column: column, raw: raw}, p.Code, "%s", p.Message)
	r.Rows = len(rec.rows)
	return r
}

// rowOf is the row that a problem is about, and the field without its place.
func (rec *record) rowOf(path string) (*row, string) {
	part, rest, _ := strings.Cut(path, ".")
	place, field, _ := strings.Cut(rest, ".")
	i, err := strconv.Atoi(place)
	if err != nil {
		return rec.rows[0], path
	}
	for name, rows := range map[string][]*row{"states": rec.states, "notes": rec.notes, "activities": rec.activities} {
		if name == part && i < len(rows) {
			return rows[i], field
		}
	}
	return rec.rows[0], field
}

// value finds the value of a field of the desk; nil when the mapping has none.
func (m *Mapping) value(field string) *value {
	if known, ok := deskFields[field]; ok {
		field = known
	}
	if v := m.fields[snake(field)]; v != nil {
		return v
	}
	if strings.HasPrefix(field, "contact.") {
		return m.fields["customer."+snake(field)]
	}
	return nil
}

func (v *value) firstColumnOf(row *row) (string, string) {
	if v == nil {
		return "", ""
	}
	return v.firstColumn(row)
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
