package importer_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"docket/desk/importer"
)

// FuzzMapping: whatever a mapping says, reading it ends, and either gives a
// mapping that knows its source or says what is wrong.
func FuzzMapping(f *testing.F) {
	for _, text := range []string{shop, desks, tiny, "a: &x [*x]", "source: !!binary x", "? a : b", "case: {title: {first: [a, {b: c}]}}", "dates: [\"%\", \"0\"]", "\x00", "- - -"} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		m, err := importer.Parse("fuzz", text)
		if err == nil && (m.Source == "" || len(m.Source) > 40) {
			t.Errorf("source %q is taken", m.Source)
		}
		if err != nil {
			if _, typed := errors.AsType[*importer.MappingError](err); !typed {
				t.Errorf("%T is no *MappingError", err)
			}
			return
		}
		m.Columns()
	})
}

// FuzzFile: whatever a file holds, it is refused as a whole by a line, or each
// of its rows is in a case or refused by its line.
func FuzzFile(f *testing.F) {
	for _, text := range []string{
		desksHeader + "1,0,2024-01-01 08:00,new,Mouse,,Ana,First,,Eva,Rang\n",
		desksHeader + "1,x,2024-01-01 08:00,,\"a\"\"b\",,Ana,First,,Eva,\n1,1,,,,,,,,,\n2,1,9999-01-01 00:00,done,x,,A,B,,,\n",
		desksHeader, "", "\xFF\xFE", "\"", "id,id\n", desksHeader + "\x00,,,,,,,,,,\n",
	} {
		f.Add([]byte(text))
	}
	mapping, err := importer.Parse("desks", []byte(desks))
	if err != nil {
		f.Fatal(err)
	}
	folder := f.TempDir()
	f.Fuzz(func(t *testing.T, text []byte) {
		file := filepath.Join(folder, "fuzz.csv")
		if err := os.WriteFile(file, text, 0o600); err != nil {
			t.Fatal(err)
		}
		rows, kept, refusals, err := importer.Convert(file, mapping)
		if err != nil {
			wrong, typed := errors.AsType[*importer.FileError](err)
			if !typed || wrong.Line < 1 {
				t.Fatalf("got %v, want a *FileError with its line", err)
			}
			return
		}
		for _, r := range refusals {
			if r.Line < 2 || r.Reason == "" || r.Code == "" {
				t.Errorf("%+v names no line or no reason", r)
			}
			kept += r.Rows
		}
		if rows != kept {
			t.Errorf("%d rows were read, %d are in cases or refused", rows, kept)
		}
	})
}
