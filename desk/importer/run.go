package importer

import (
	"context"
	"crypto/sha256"
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

// How much goes into one transaction, and how many rows a case may have.
const (
	casesAtOnce  = 200
	statesAtOnce = 1000
	rowsPerCase  = 10_000
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
	r := &run{
		desk: d, mapping: m, dryRun: o.DryRun, seen: map[fingerprint]int{}, began: time.Now(),
		bar: newProgress(o.Progress, total),
		report: reporting{
			Report: Report{File: filepath.Base(o.File), Mapping: m.Name, DryRun: o.DryRun},
			lines:  o.Report,
		},
	}
	err = r.all(ctx, file)
	r.bar.end()
	r.report.Seconds = time.Since(r.began).Seconds()
	return r.report.Report, errors.Join(err, r.report.summary())
}

// fingerprint stands for a key that was seen; whole keys would take more room.
type fingerprint [16]byte

// run is one import under way.
type run struct {
	desk    *desk.Desk
	mapping *Mapping
	dryRun  bool
	began   time.Time
	bar     *progress
	report  reporting

	// group are the rows of the case that is being read, key what they share;
	// dropped is how many more there were than fit.
	group   []*row
	key     string
	dropped int
	// seen are the keys of the cases so far, with their lines.
	seen  map[fingerprint]int
	batch []*record
	// states is how many the batch has.
	states int
}

func (r *run) all(ctx context.Context, file *rows) error {
	for {
		row, err := file.read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		r.report.Rows++
		if err := r.take(ctx, row); err != nil {
			return err
		}
	}
	if err := r.endGroup(ctx); err != nil {
		return err
	}
	return r.flush(ctx)
}

// take adds a row to its case. The rows of a case stand together in the file.
func (r *run) take(ctx context.Context, row *row) error {
	if r.mapping.groupBy == "" {
		r.group = append(r.group, row)
		return r.endGroup(ctx)
	}
	key, _ := row.text(r.mapping.groupBy)
	if key != r.key || key == "" {
		if err := r.endGroup(ctx); err != nil {
			return err
		}
		r.key = key
	}
	if len(r.group) == rowsPerCase {
		r.dropped++
		return nil
	}
	r.group = append(r.group, row)
	return nil
}

// endGroup makes a case of the rows read and, when a batch is full, imports it.
func (r *run) endGroup(ctx context.Context) error {
	group, dropped := r.group, r.dropped
	r.group, r.dropped = nil, 0
	if len(group) == 0 {
		return nil
	}
	if refused := r.foreign(group, dropped); refused != nil {
		return r.report.refuse(refused)
	}
	rec, refusals := r.mapping.record(group)
	if rec != nil {
		if refused := r.repeated(rec); refused != nil {
			rec, refusals = nil, append(refusals, refused)
		}
	}
	if err := r.report.refuse(refusals...); err != nil {
		return err
	}
	if rec == nil {
		return nil
	}
	r.batch = append(r.batch, rec)
	r.states += len(rec.States)
	if len(r.batch) == casesAtOnce || r.states >= statesAtOnce {
		return r.flush(ctx)
	}
	return nil
}

// foreign refuses rows that are no case: without a key, after the others of
// their case, or too many.
func (r *run) foreign(group []*row, dropped int) *Refusal {
	if r.mapping.groupBy == "" {
		return nil
	}
	g := given{column: r.mapping.groupBy, raw: group[0].raw(r.mapping.groupBy)}
	line, before := r.sawBefore("group", r.key, group[0].line)
	var refused *Refusal
	switch {
	case r.key == "":
		refused = group[0].refusal(g, desk.CodeRequired, "The row does not say which case it belongs to.")
	case dropped > 0:
		refused = group[0].refusal(g, desk.CodeInvalid, "A case may have at most %d rows.", rowsPerCase)
	case before:
		refused = group[0].refusal(g, desk.CodeInvalid, "The rows of a case must stand together; this one began on line %d. Sort the file by this column.", line)
	default:
		return nil
	}
	refused.Rows = len(group) + dropped
	return refused
}

// repeated refuses a second case with the same external id or number.
func (r *run) repeated(rec *record) *Refusal {
	for _, field := range []struct{ name, text string }{{"external_id", rec.ExternalID}, {"number", rec.Number}} {
		if field.text == "" {
			continue
		}
		if line, before := r.sawBefore(field.name, field.text, rec.rows[0].line); before {
			column, raw := r.mapping.fields[field.name].firstColumn(rec.rows[0])
			refused := rec.rows[0].refusal(given{column: column, raw: raw}, desk.CodeTaken, "The case on line %d has the same %s.", line, field.name)
			refused.Rows = len(rec.rows)
			return refused
		}
	}
	return nil
}

func (r *run) sawBefore(kind, key string, line int) (int, bool) {
	sum := sha256.Sum256([]byte(kind + "\x00" + key))
	print := fingerprint(sum[:16])
	if before, ok := r.seen[print]; ok {
		return before, true
	}
	if key != "" {
		r.seen[print] = line
	}
	return 0, false
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
