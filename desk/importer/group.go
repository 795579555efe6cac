package importer

import (
	"crypto/sha256"
	"errors"
	"io"

	"docket/desk"
)

// rowsPerCase bounds the rows of one case, which are kept in memory until the
// next case begins.
const rowsPerCase = 10_000

// fingerprint stands for a key that was seen; whole keys would take more room.
type fingerprint [16]byte

// grouping makes cases of rows. The rows of a case stand together in the file.
type grouping struct {
	mapping *Mapping
	// rows counts what was read.
	rows *int
	// group are the rows of the case that is being read, key is what they
	// share; dropped is how many more there were than fit.
	group   []*row
	key     string
	dropped int
	// seen are the keys of the cases so far, with their lines.
	seen map[fingerprint]int
	keep func(*record, []*Refusal) error
}

// of hands over each case of a file, or nil, with what was refused of its rows.
func (g *grouping) of(file *rows, keep func(*record, []*Refusal) error) error {
	g.keep = keep
	for {
		row, err := file.read()
		if errors.Is(err, io.EOF) {
			return g.end()
		}
		if err != nil {
			return err
		}
		*g.rows++
		if err := g.take(row); err != nil {
			return err
		}
	}
}

// take adds a row to its case.
func (g *grouping) take(row *row) error {
	if g.mapping.groupBy == "" {
		g.group = append(g.group, row)
		return g.end()
	}
	key, _ := row.text(g.mapping.groupBy)
	if key != g.key || key == "" {
		if err := g.end(); err != nil {
			return err
		}
		g.key = key
	}
	if len(g.group) == rowsPerCase {
		g.dropped++
		return nil
	}
	g.group = append(g.group, row)
	return nil
}

// end makes a case of the rows read.
func (g *grouping) end() error {
	group, dropped := g.group, g.dropped
	g.group, g.dropped = nil, 0
	if len(group) == 0 {
		return nil
	}
	if refused := g.foreign(group, dropped); refused != nil {
		return g.keep(nil, []*Refusal{refused})
	}
	rec, refusals := g.mapping.record(group)
	if rec != nil {
		if refused := g.repeated(rec); refused != nil {
			rec, refusals = nil, append(refusals, refused)
		}
	}
	return g.keep(rec, refusals)
}

// foreign refuses rows that are no case: without a key, after the others of
// their case, or too many.
func (g *grouping) foreign(group []*row, dropped int) *Refusal {
	if g.mapping.groupBy == "" {
		return nil
	}
	first := group[0]
	from := given{column: g.mapping.groupBy, raw: first.raw(g.mapping.groupBy)}
	line, before := g.sawBefore("group", g.key, first.line)
	var refused *Refusal
	switch {
	case g.key == "":
		refused = first.refusal(from, desk.CodeRequired, "The row does not say which case it belongs to.")
	case dropped > 0:
		refused = first.refusal(from, desk.CodeInvalid, "A case may have at most %d rows.", rowsPerCase)
	case before:
		refused = first.refusal(from, desk.CodeInvalid, "The rows of a case must stand together; this one began on line %d. Sort the file by this column.", line)
	default:
		return nil
	}
	refused.Rows = len(group) + dropped
	return refused
}

// repeated refuses a second case with the same external id or number.
func (g *grouping) repeated(rec *record) *Refusal {
	for _, field := range []struct{ name, text string }{{"external_id", rec.ExternalID}, {"number", rec.Number}} {
		if field.text == "" {
			continue
		}
		line, before := g.sawBefore(field.name, field.text, rec.rows[0].line)
		if !before {
			continue
		}
		column, raw := g.mapping.fields[field.name].firstColumn(rec.rows[0])
		refused := rec.rows[0].refusal(given{column: column, raw: raw}, desk.CodeTaken, "The case on line %d has the same %s.", line, field.name)
		refused.Rows = len(rec.rows)
		return refused
	}
	return nil
}

// sawBefore tells on which line a key was met before, and notes it if not.
func (g *grouping) sawBefore(kind, key string, line int) (int, bool) {
	sum := sha256.Sum256([]byte(kind + "\x00" + key))
	short := fingerprint(sum[:16])
	if before, ok := g.seen[short]; ok {
		return before, true
	}
	if key != "" {
		g.seen[short] = line
	}
	return 0, false
}
