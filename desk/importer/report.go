package importer

import (
	"encoding/json"
	"fmt"
	"io"
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
