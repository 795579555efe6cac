package importer

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"docket/desk"
)

// FileError is a file that is not sound CSV, or not the one that the mapping
// is for. Nothing of it is imported.
type FileError struct {
	Kind FileErrorKind
	// Line is where, counted from 1.
	Line    int
	Message string
}

// FileErrorKind says what is wrong with a file.
type FileErrorKind string

// The kinds of FileError.
const (
	FileEmpty    FileErrorKind = "EMPTY"
	FileHeader   FileErrorKind = "HEADER"
	FileQuoting  FileErrorKind = "QUOTING"
	FileColumns  FileErrorKind = "COLUMNS"
	FileEncoding FileErrorKind = "ENCODING"
	FileNUL      FileErrorKind = "NUL"
	FileTooLong  FileErrorKind = "TOO_LONG"
)

func (e *FileError) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Message) }

// longestRow is the number of bytes that one row may have.
const longestRow = 1 << 20

// row is one row of the file.
type row struct {
	line   int
	fields []string
	file   *rows
}

// raw is a column as the file has it.
func (r *row) raw(column string) string { return r.fields[r.file.columns[column]] }

// text is a column; it is not ok when the file says that it knows nothing.
func (r *row) text(column string) (string, bool) {
	text := strings.TrimSpace(r.raw(column))
	return text, text != "" && !slices.Contains(r.file.null, text)
}

func (r *row) refusal(g given, code desk.Code, format string, args ...any) *Refusal {
	return &Refusal{
		Line: r.line, Rows: 1, Column: g.column, Value: shortened(g.raw),
		Code: code, Reason: fmt.Sprintf(format, args...),
	}
}

// rows reads a file row by row.
type rows struct {
	file    *os.File
	bound   *bounded
	csv     *csv.Reader
	columns map[string]int
	null    []string
	// decoded says that the file's bytes went through a table of characters.
	decoded bool
	// next is the line that the next row begins at.
	next int
}

// open opens a file and reads its header.
func open(name string, m *Mapping) (*rows, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("open the file: %w", err)
	}
	r := &rows{file: file, null: m.file.null, next: 1}
	if err := r.begin(m); err != nil {
		_ = file.Close()
		return nil, err
	}
	return r, nil
}

func (r *rows) begin(m *Mapping) error {
	text, err := r.characters(m.file.encoding)
	if err != nil {
		return err
	}
	r.bound = &bounded{reader: text}
	r.csv = csv.NewReader(r.bound)
	r.csv.Comma = m.file.delimiter
	header, err := r.read()
	if errors.Is(err, io.EOF) {
		return &FileError{Kind: FileEmpty, Line: 1, Message: "The file is empty; a line with the names of the columns is expected."}
	}
	if err != nil {
		return err
	}
	return r.header(header.fields, m)
}

// characters gives the file as UTF-8, without a byte order mark.
func (r *rows) characters(encoding string) (io.Reader, error) {
	buffered := bufio.NewReader(r.file)
	start, _ := buffered.Peek(3)
	if bytes.HasPrefix(start, []byte{0xFF, 0xFE}) || bytes.HasPrefix(start, []byte{0xFE, 0xFF}) {
		return nil, &FileError{Kind: FileEncoding, Line: 1, Message: "The file is UTF-16; save it as UTF-8."}
	}
	if bytes.Equal(start, []byte{0xEF, 0xBB, 0xBF}) {
		_, _ = buffered.Discard(3) // they are in the buffer
		return buffered, nil
	}
	switch encoding {
	case "iso-8859-1":
		r.decoded = true
		return charmap.ISO8859_1.NewDecoder().Reader(buffered), nil
	case "windows-1252":
		r.decoded = true
		return charmap.Windows1252.NewDecoder().Reader(buffered), nil
	}
	return buffered, nil
}

// header finds the mapping's columns.
func (r *rows) header(names []string, m *Mapping) error {
	count := map[string]int{}
	r.columns = map[string]int{}
	for i, name := range names {
		name = strings.TrimSpace(name)
		count[name]++
		r.columns[name] = i
	}
	var missing, twice []string
	for _, column := range m.Columns() {
		switch count[column] {
		case 0:
			missing = append(missing, column)
		case 1:
		default:
			twice = append(twice, column)
		}
	}
	if len(missing) > 0 {
		return &FileError{Kind: FileHeader, Line: 1, Message: fmt.Sprintf("The first line must name the columns; missing are: %s.", strings.Join(missing, ", "))}
	}
	if len(twice) > 0 {
		return &FileError{Kind: FileHeader, Line: 1, Message: fmt.Sprintf("These columns are there twice: %s.", strings.Join(twice, ", "))}
	}
	return nil
}

// read gives the next row, or io.EOF, or a *FileError.
func (r *rows) read() (*row, error) {
	r.bound.left = longestRow
	fields, err := r.csv.Read()
	if err != nil {
		return nil, r.fileError(err, fields)
	}
	line, _ := r.csv.FieldPos(0)
	for i, field := range fields {
		at, _ := r.csv.FieldPos(i)
		if err := r.checkCharacters(field, at); err != nil {
			return nil, err
		}
		r.next = at + strings.Count(field, "\n") + 1
	}
	return &row{line: line, fields: fields, file: r}, nil
}

func (r *rows) checkCharacters(field string, line int) error {
	switch {
	case strings.ContainsRune(field, 0):
		return &FileError{Kind: FileNUL, Line: line, Message: "There is a NUL character; this is not a text file, or not in the mapping's encoding."}
	case !utf8.ValidString(field):
		return &FileError{Kind: FileEncoding, Line: line, Message: "This is not UTF-8; give the file's encoding in the mapping."}
	case r.decoded && strings.ContainsRune(field, utf8.RuneError):
		return &FileError{Kind: FileEncoding, Line: line, Message: "There is a byte that does not exist in the mapping's encoding."}
	}
	return nil
}

func (r *rows) fileError(err error, fields []string) error {
	if errors.Is(err, errTooLong) {
		return &FileError{Kind: FileTooLong, Line: r.next, Message: fmt.Sprintf("This row is longer than %d bytes; perhaps a quotation mark is never closed.", longestRow)}
	}
	parse, ok := errors.AsType[*csv.ParseError](err)
	if !ok {
		return err
	}
	switch {
	case errors.Is(err, csv.ErrFieldCount):
		return &FileError{Kind: FileColumns, Line: parse.StartLine, Message: fmt.Sprintf("This row has %d columns, the first line names %d.", len(fields), r.csv.FieldsPerRecord)}
	case errors.Is(err, csv.ErrBareQuote):
		return &FileError{Kind: FileQuoting, Line: parse.Line, Message: `There is a quotation mark in a value without quotation marks; it must be written "like ""this""".`}
	case errors.Is(err, csv.ErrQuote):
		return &FileError{Kind: FileQuoting, Line: parse.Line, Message: fmt.Sprintf("In the row that begins on line %d a quotation mark is not closed, or not at the end of its value.", parse.StartLine)}
	}
	return &FileError{Kind: FileQuoting, Line: parse.Line, Message: parse.Err.Error()}
}

func (r *rows) close() error { return r.file.Close() }

// bounded ends a row that does not end by itself.
type bounded struct {
	reader io.Reader
	left   int
}

var errTooLong = errors.New("row too long")

func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errTooLong
	}
	n, err := b.reader.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
}

// inspect reads the whole file once, so that one that is not sound is refused
// before anything is written, and counts its rows.
func inspect(name string, m *Mapping) (int, error) {
	r, err := open(name, m)
	if err != nil {
		return 0, err
	}
	defer r.close()
	for count := 0; ; count++ {
		if _, err := r.read(); errors.Is(err, io.EOF) {
			return count, nil
		} else if err != nil {
			return 0, err
		}
	}
}

// shortened is a value fit for a message.
func shortened(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7F {
			return ' '
		}
		return r
	}, text)
	if runes := []rune(text); len(runes) > 60 {
		return string(runes[:57]) + "..."
	}
	return text
}
