package importer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"time"

	"docket/desk"
)

// Options say what to import.
type Options struct {
	// Mapping is the name of a shipped mapping, or a file.
	Mapping string
	// File is the CSV file.
	File string
	// DryRun does everything, takes it back, and gives the same report.
	DryRun bool
	// Report, if any, gets a JSON object per refusal and one at the end.
	Report io.Writer
	// Progress, if any, is told how far it is: a bar on a terminal, a line now
	// and then elsewhere.
	Progress io.Writer
}

// How much goes into one transaction.
const (
	casesAtOnce  = 200
	statesAtOnce = 1000
)

// Run imports a file. A broken mapping is told by *MappingError, a file that is
// not sound CSV by *FileError: then nothing was written. Any other error ends
// the import; what the report counts until then is kept, and importing again
// goes on.
func Run(ctx context.Context, d *desk.Desk, o Options) (Report, error) {
	m, err := Load(o.Mapping)
	if err != nil {
		return Report{}, err
	}
	total, err := inspect(o.File, m)
	if err != nil {
		return Report{}, fmt.Errorf("%s: %w", filepath.Base(o.File), err)
	}
	file, err := open(o.File, m)
	if err != nil {
		return Report{}, fmt.Errorf("%s: %w", filepath.Base(o.File), err)
	}
	defer file.close()
	began := time.Now()
	r := &run{
		desk: d, mapping: m, dryRun: o.DryRun,
		bar: newProgress(o.Progress, total),
		report: reporting{
			Report: Report{File: filepath.Base(o.File), Mapping: m.Name, DryRun: o.DryRun},
			lines:  o.Report,
		},
	}
	err = r.all(ctx, file)
	r.bar.last = r.report.Rows
	r.bar.end()
	r.report.Seconds = time.Since(began).Seconds()
	return r.report.Report, errors.Join(err, r.report.summary())
}

// run is one import under way.
type run struct {
	desk    *desk.Desk
	mapping *Mapping
	dryRun  bool
	bar     *progress
	report  reporting

	batch []*record
	// states is how many the batch has.
	states int
}

func (r *run) all(ctx context.Context, file *rows) error {
	cases := grouping{mapping: r.mapping, seen: map[fingerprint]int{}, rows: &r.report.Rows}
	err := cases.of(file, func(rec *record, refused []*Refusal) error {
		if err := r.report.refuse(refused...); err != nil || rec == nil {
			return err
		}
		r.batch = append(r.batch, rec)
		r.states += len(rec.States)
		if len(r.batch) == casesAtOnce || r.states >= statesAtOnce {
			return r.flush(ctx)
		}
		return nil
	})
	if err != nil {
		return err
	}
	return r.flush(ctx)
}

// flush imports the batch.
func (r *run) flush(ctx context.Context) error {
	records := r.batch
	r.batch, r.states = nil, 0
	if len(records) == 0 {
		return nil
	}
	batch := desk.ImportBatch{Source: r.mapping.Source, DryRun: r.dryRun, Cases: make([]desk.ImportedCase, len(records))}
	for i, rec := range records {
		batch.Cases[i] = rec.ImportedCase
	}
	done, err := r.desk.ImportRecords(ctx, desk.Itself(), batch)
	if err != nil {
		return fmt.Errorf("import the cases from line %d on: %w", records[0].rows[0].line, err)
	}
	r.report.Created += done.Created
	r.report.Updated += done.Updated
	r.report.Unchanged += done.Unchanged
	for _, refused := range done.Refused {
		if err := r.report.refuse(r.mapping.explain(records[refused.Case], refused)); err != nil {
			return err
		}
	}
	r.bar.at(r.report.Rows)
	return nil
}
