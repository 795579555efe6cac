package importer

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode/utf8"

	"docket/desk"
)

// template is text with columns in it: "{Complaint Type}: {Descriptor}".
type template []piece

// piece is a literal text or a column.
type piece struct {
	literal, column string
}

// value says how one field of a case comes out of a row.
type value struct {
	// field is its place in the mapping, for messages.
	field string
	// first are alternatives: the first that is not empty counts. Lines are
	// joined; those that are empty are left out.
	first, lines []template
	// values replaces texts; null makes it empty.
	values map[string]*string
	// others says what becomes of a text that values does not know.
	others string
	// fallback is for rows that give nothing.
	fallback *string
	// layouts replaces the mapping's date formats.
	layouts []string
	cut     bool
	// hash makes a short key of a text, as the file has it.
	hash bool
	// rows is which row of a group counts: each, first or last.
	rows string
	// limit is the number of characters that fit.
	limit int
}

// given is what a value gave for a row, with the column to name when it is
// refused.
type given struct {
	text string
	ok   bool
	// exact is text with the spaces that the file has around it.
	exact  string
	column string
	raw    string
}

// of evaluates the value for a row.
func (v *value) of(row *row) (given, *Refusal) {
	if v == nil {
		return given{}, nil
	}
	g := v.compose(row)
	if g.ok && v.values != nil {
		replaced, known := v.values[g.text]
		switch {
		case known && replaced != nil:
			g.text, g.exact = *replaced, *replaced
		case known || v.others == "empty":
			g.text, g.ok = "", false
		case v.others != "keep":
			return g, row.refusal(g, desk.CodeInvalid, "The mapping's values for %s do not list this.", v.field)
		}
	}
	if !g.ok && v.fallback != nil {
		g.text, g.exact, g.ok = *v.fallback, *v.fallback, true
	}
	if g.ok && v.hash {
		sum := sha256.Sum256([]byte(g.exact))
		g.text = hex.EncodeToString(sum[:16])
	}
	return v.fit(row, g)
}

// fit cuts what may be cut and refuses what is too long.
func (v *value) fit(row *row, g given) (given, *Refusal) {
	if v.cut {
		g.text = strings.TrimSpace(firstLine(g.text))
		for i := range g.text {
			if v.limit > 0 && utf8.RuneCountInString(g.text[:i]) == v.limit {
				g.text = strings.TrimSpace(g.text[:i])
				break
			}
		}
		g.ok = g.ok && g.text != ""
	}
	if v.limit > 0 && utf8.RuneCountInString(g.text) > v.limit {
		return g, row.refusal(g, desk.CodeTooLong, "At most %d characters fit into %s.", v.limit, v.field)
	}
	return g, nil
}

// compose fills in the templates.
func (v *value) compose(row *row) given {
	for _, t := range v.first {
		if g := t.of(row); g.ok {
			return g
		}
	}
	var g given
	var lines []string
	for _, t := range v.lines {
		line := t.of(row)
		if g.column == "" {
			g.column, g.raw = line.column, line.raw
		}
		if line.ok {
			lines = append(lines, line.text)
		}
	}
	if len(lines) > 0 {
		g.text, g.ok = strings.Join(lines, "\n"), true
		g.exact = g.text
	}
	if g.column == "" {
		g.column, g.raw = v.firstColumn(row)
	}
	return g
}

func (v *value) firstColumn(row *row) (string, string) {
	for _, t := range append(v.first, v.lines...) {
		for _, p := range t {
			if p.column != "" {
				return p.column, row.raw(p.column)
			}
		}
	}
	return "", ""
}

// of is empty as soon as one of the columns is.
func (t template) of(row *row) given {
	var g given
	var b, exact strings.Builder
	for _, p := range t {
		if p.column == "" {
			b.WriteString(p.literal)
			exact.WriteString(p.literal)
			continue
		}
		if g.column == "" {
			g.column, g.raw = p.column, row.raw(p.column)
		}
		text, ok := row.text(p.column)
		if !ok {
			return given{column: g.column, raw: g.raw}
		}
		b.WriteString(text)
		exact.WriteString(row.raw(p.column))
	}
	g.text, g.exact = strings.TrimSpace(b.String()), exact.String()
	g.ok = g.text != ""
	return g
}

// parseTemplate reads a template; "{{" and "}}" are braces.
func parseTemplate(text string) (template, string) {
	var t template
	var literal strings.Builder
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case (c == '{' || c == '}') && i+1 < len(text) && text[i+1] == c:
			literal.WriteByte(c)
			i++
		case c == '}':
			return nil, "there is a } without {; write }} for the character"
		case c == '{':
			end := strings.IndexAny(text[i+1:], "{}")
			if end <= 0 || text[i+1+end] != '}' {
				return nil, "a column is written {Name}; write {{ for the character {"
			}
			t = append(t, piece{literal: literal.String()}, piece{column: text[i+1 : i+1+end]})
			literal.Reset()
			i += end + 1
		default:
			literal.WriteByte(c)
		}
	}
	return append(t, piece{literal: literal.String()}), ""
}

// columns are the columns that the value reads.
func (v *value) columns() []string {
	var all []string
	for _, t := range append(append([]template(nil), v.first...), v.lines...) {
		for _, p := range t {
			if p.column != "" {
				all = append(all, p.column)
			}
		}
	}
	return all
}
