package importer

import "io"

// Convert makes cases of a file without writing them: how many rows were read,
// how many of them are in cases, and what was refused.
func Convert(file string, m *Mapping) (read, kept int, refusals []*Refusal, err error) {
	if _, err := inspect(file, m); err != nil {
		return 0, 0, nil, err
	}
	rows, err := open(file, m)
	if err != nil {
		return 0, 0, nil, err
	}
	defer rows.close()
	cases := grouping{mapping: m, seen: map[fingerprint]int{}, rows: &read}
	err = cases.of(rows, func(rec *record, refused []*Refusal) error {
		if rec != nil {
			kept += len(rec.rows)
		}
		refusals = append(refusals, refused...)
		return nil
	})
	return read, kept, refusals, err
}

// Bar shows the progress of an import on a terminal.
func Bar(terminal io.Writer, total int, steps ...int) {
	p := newProgress(terminal, total)
	p.terminal = true
	for _, rows := range steps[:len(steps)-1] {
		p.at(rows)
	}
	p.last = steps[len(steps)-1]
	p.end()
}
