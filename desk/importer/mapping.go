package importer

import (
	"cmp"
	"embed"
	"fmt"
	"io"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // a mapping's time zone must not depend on the machine
)

// Mapping says what becomes of a CSV file. See docs/importing.md.
type Mapping struct {
	// Name is what it was loaded by.
	Name string
	// Title and Licence are about the data, for people.
	Title, Licence string
	// Source names the other system for good: with the external id it is how
	// a case is known again.
	Source string

	file    dialect
	zone    *time.Location
	layouts []string
	groupBy string
	order   []order
	history bool

	fields     map[string]*value // by name, such as "queue.name"
	subject    []*value
	notes      []map[string]*value
	activities []map[string]*value
}

// dialect is how a CSV file is written.
type dialect struct {
	delimiter rune
	encoding  string
	null      []string
}

// order is a column that the rows of a case are ordered by.
type order struct {
	column, as string
}

//go:embed mappings/*.yaml
var shippedFiles embed.FS

// Shipped are the names of the mappings that come with the program.
func Shipped() []string {
	entries, err := shippedFiles.ReadDir("mappings")
	if err != nil {
		return nil
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = strings.TrimSuffix(e.Name(), ".yaml")
	}
	return names
}

// largestMapping bounds what is read as a mapping, in bytes.
const largestMapping = 1 << 20

// Load reads the shipped mapping of that name, or else the file of that name.
func Load(nameOrFile string) (*Mapping, error) {
	if slices.Contains(Shipped(), nameOrFile) {
		text, err := shippedFiles.ReadFile(path.Join("mappings", nameOrFile+".yaml"))
		if err != nil {
			return nil, fmt.Errorf("read mapping: %w", err)
		}
		return Parse(nameOrFile, text)
	}
	file, err := os.Open(nameOrFile)
	if err != nil {
		return nil, fmt.Errorf("read mapping (shipped are %s): %w", strings.Join(Shipped(), ", "), err)
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, largestMapping+1))
	if err != nil {
		return nil, fmt.Errorf("read mapping: %w", err)
	}
	if len(text) > largestMapping {
		return nil, &MappingError{Mapping: nameOrFile, Message: "this is too large for a mapping"}
	}
	return Parse(nameOrFile, text)
}

// Parse reads a mapping. The error joins every *MappingError found.
func Parse(name string, text []byte) (*Mapping, error) {
	r := &reader{mapping: name}
	m := &Mapping{
		Name: name, zone: time.UTC, fields: map[string]*value{},
		file: dialect{delimiter: ',', encoding: "utf-8"},
	}
	root := r.parse(text)
	if len(r.errs) > 0 {
		return nil, r.err()
	}
	r.fields(root, map[string]func(node){
		"title":      func(n node) { m.Title = r.text(n) },
		"licence":    func(n node) { m.Licence = r.text(n) },
		"source":     func(n node) { m.Source = r.source(n) },
		"csv":        func(n node) { m.file = r.dialect(n) },
		"time_zone":  func(n node) { m.zone = r.zone(n) },
		"dates":      func(n node) { m.layouts = r.layouts(n) },
		"group":      func(n node) { r.group(n, m) },
		"history":    func(n node) { m.history = r.truth(n) },
		"case":       func(n node) { r.caseFields(n, m) },
		"notes":      func(n node) { m.notes = r.parts(n, noteFields) },
		"activities": func(n node) { m.activities = r.parts(n, activityFields) },
	})
	r.complete(root, m)
	return m, r.err()
}

func (r *reader) source(n node) string {
	text := r.text(n)
	if len(text) > 40 {
		r.fail(n, "at most 40 characters fit here")
	}
	return text
}

func (r *reader) dialect(n node) dialect {
	d := dialect{delimiter: ',', encoding: "utf-8"}
	r.fields(n, map[string]func(node){
		"delimiter": func(n node) { d.delimiter = r.delimiter(n) },
		"encoding":  func(n node) { d.encoding = r.one(n, "utf-8", "iso-8859-1", "windows-1252") },
		"null":      func(n node) { d.null = r.texts(n) },
	})
	return d
}

func (r *reader) delimiter(n node) rune {
	switch text := r.text(n); text {
	case ",", ";", "|", "\t":
		return rune(text[0])
	case "tab":
		return '\t'
	}
	r.fail(n, "one of , ; | tab is expected here")
	return ','
}

func (r *reader) zone(n node) *time.Location {
	zone, err := time.LoadLocation(r.text(n))
	if err != nil {
		r.fail(n, "there is no such time zone; a name such as Europe/Lisbon is expected")
		return time.UTC
	}
	return zone
}

// layouts checks that each format gives a date back as it was written.
func (r *reader) layouts(n node) []string {
	var layouts []string
	for _, item := range r.items(n) {
		layout := r.text(item)
		sample := time.Date(2006, 1, 2, 15, 4, 5, 0, time.UTC)
		back, err := time.Parse(layout, sample.Format(layout))
		if err != nil || back.Year() != 2006 || back.YearDay() != 2 {
			r.fail(item, "write the format as the file would write 2 January 2006, 15:04:05")
		}
		layouts = append(layouts, layout)
	}
	return layouts
}

func (r *reader) group(n node, m *Mapping) {
	r.fields(n, map[string]func(node){
		"by":    func(n node) { m.groupBy = r.text(n) },
		"order": func(n node) { m.order = r.order(n) },
	})
	if m.groupBy == "" || len(m.order) == 0 {
		r.fail(n, "a group needs a column (by) and its order")
	}
}

func (r *reader) order(n node) []order {
	var all []order
	for _, item := range r.items(n) {
		o := order{as: "text"}
		r.fields(item, map[string]func(node){
			"column": func(n node) { o.column = r.text(n) },
			"as":     func(n node) { o.as = r.one(n, "text", "number", "date") },
		})
		if o.column == "" {
			r.fail(item, "a column is needed")
		}
		all = append(all, o)
	}
	return all
}

// complete checks what only the whole mapping can tell.
func (r *reader) complete(root node, m *Mapping) {
	if m.Source == "" {
		r.fail(node{root.Node, "source"}, "a source is needed: a short name of the other system")
	}
	for _, name := range []string{"external_id", "title"} {
		if m.fields[name] == nil {
			r.fail(node{root.Node, "case." + name}, "this field is needed")
		}
	}
	if m.fields["customer.account.name"] == nil && m.fields["customer.contact.name"] == nil {
		r.fail(node{root.Node, "case.customer"}, "a case needs a customer: an account or a contact with a name")
	}
	if m.fields["owner.user"] == nil && m.fields["owner.team"] == nil {
		r.fail(node{root.Node, "case.owner"}, "a case needs an owner: a user, or a team")
	}
	if m.fields["customer.account.name"] == nil && m.fields["contact.name"] != nil {
		r.fail(node{root.Node, "case.contact"}, "only a customer that is an account has a contact")
	}
	if len(m.layouts) == 0 {
		for name, v := range m.fields {
			if instants[name] && len(v.layouts) == 0 {
				r.fail(node{root.Node, v.field}, "a date needs a format: give dates, or formats here")
			}
		}
	}
}

// Columns are the columns that the mapping reads, in alphabetical order.
func (m *Mapping) Columns() []string {
	all := map[string]bool{}
	note := func(v *value) {
		for _, column := range v.columns() {
			all[column] = true
		}
	}
	for _, v := range m.fields {
		note(v)
	}
	for _, v := range m.subject {
		note(v)
	}
	for _, part := range append(append([]map[string]*value(nil), m.notes...), m.activities...) {
		for _, v := range part {
			note(v)
		}
	}
	for _, o := range m.order {
		all[o.column] = true
	}
	if m.groupBy != "" {
		all[m.groupBy] = true
	}
	return slices.SortedFunc(maps.Keys(all), cmp.Compare)
}
