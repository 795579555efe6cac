package importer_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"docket/desk/importer"
	"docket/ent/database"
	"docket/ent/database/databasetest"
)

// tiny is the smallest mapping; %s is for more of it.
const tiny = `
source: tiny
%s
case:
  external_id: "{id}"
  title: "{title}"
  customer: {account: {name: Everybody}}
  owner: {team: All of us}
`

func TestAFileThatIsNotSoundIsRefusedAsAWholeByLine(t *testing.T) {
	good := strings.Builder{}
	good.WriteString("id,title\n")
	for i := range 500 {
		fmt.Fprintf(&good, "%d,fine\n", i)
	}
	after := good.String() // line 502 is next
	cases := map[string]struct {
		text, csv string
		kind      importer.FileErrorKind
		line      int
	}{
		"empty":                   {"", "", importer.FileEmpty, 1},
		"only a byte order mark":  {"\xEF\xBB\xBF", "", importer.FileEmpty, 1},
		"no header":               {"1,Printer\n2,Lamp\n", "", importer.FileHeader, 1},
		"a column is missing":     {"id,name\n1,Printer\n", "", importer.FileHeader, 1},
		"a column is there twice": {"id,title,title\n1,a,b\n", "", importer.FileHeader, 1},
		"another delimiter":       {"id;title\n1;Printer\n", "", importer.FileHeader, 1},
		"a quote inside":          {after + "1,Prin\"ter\n", "", importer.FileQuoting, 502},
		"text after a quote":      {after + "1,\"Prin\"ter\n", "", importer.FileQuoting, 502},
		"a quote never closed":    {after + "1,\"Printer\n", "", importer.FileQuoting, 502},
		"too few columns":         {after + "1\n", "", importer.FileColumns, 502},
		"too many columns":        {after + "1,Printer,red\n", "", importer.FileColumns, 502},
		"NUL":                     {after + "1,Prin\x00ter\n", "", importer.FileNUL, 502},
		"NUL after lines":         {after + "1,\"a\nb\"\n2,Prin\x00ter\n", "", importer.FileNUL, 504},
		"Latin-1 as UTF-8":        {after + "1,caf\xE9\n", "", importer.FileEncoding, 502},
		"UTF-16":                  {"\xFF\xFEi\x00d\x00", "", importer.FileEncoding, 1},
		"UTF-16 without mark":     {"i\x00d\x00,\x00t\x00\n\x00", "", importer.FileNUL, 1},
		"no such byte":            {after + "1,caf\x81\n", "csv: {encoding: windows-1252}", importer.FileEncoding, 502},
		"a line of 10 MB":         {after + "1," + strings.Repeat("x", 10<<20) + "\n2,fine\n", "", importer.FileTooLong, 502},
		"10 MB in quotes":         {after + "1,\"a\nb\"\n2,\"" + strings.Repeat("x\n", 5<<20) + "\"\n", "", importer.FileTooLong, 504},
	}
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		desk, before := newDesk(d), counts(t, d)
		for name, c := range cases {
			_, err := importer.Run(t.Context(), desk, importer.Options{
				Mapping: written(t, "tiny.yaml", fmt.Sprintf(tiny, c.csv)),
				File:    written(t, "file.csv", c.text),
			})
			wrong, typed := errors.AsType[*importer.FileError](err)
			if !typed || wrong.Kind != c.kind || wrong.Line != c.line {
				t.Errorf("%s: got %v, want %s on line %d", name, err, c.kind, c.line)
			}
		}
		same(t, before, counts(t, d))
	})
}

func TestAFileThatIsNotThereIsTold(t *testing.T) {
	d := databasetest.New(t, "sqlite3")
	_, err := importer.Run(t.Context(), newDesk(d), importer.Options{Mapping: "nyc311", File: "no such file.csv"})
	if !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %v, want that it does not exist", err)
	}
}

func TestFilesAreReadAsTheMappingSays(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		desk := newDesk(d)
		for i, c := range []struct{ csv, text string }{
			{"", "\xEF\xBB\xBFid,title\r\n1,caf\u00e9\r\n"},
			{"csv: {delimiter: ;}", "id;title\n2;\"caf\u00e9\"\n"},
			{"csv: {delimiter: tab, encoding: iso-8859-1}", "title\tid\tmore\ncaf\xE9\t3\t\n"},
			{"csv: {delimiter: \"|\", encoding: windows-1252}", "id|title\n\n4|caf\xE9\n"},
		} {
			r := run(t, desk, written(t, "tiny.yaml", fmt.Sprintf(tiny, c.csv)), written(t, "file.csv", c.text))
			if r.Created != 1 || r.RefusedRows != 0 {
				t.Errorf("file %d: %s", i+1, r)
			}
		}
		cases := d.Client.ServiceCase.Query().AllX(t.Context())
		if len(cases) != 4 {
			t.Errorf("%d cases, want 4", len(cases))
		}
		for _, c := range cases {
			if c.Title != "café" {
				t.Errorf("title %q, want café", c.Title)
			}
		}
	})
}
