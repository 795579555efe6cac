package desk_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"docket/desk"
)

func TestFilenamesAreCleanedAndNeverRefused(t *testing.T) {
	for given, want := range map[string]string{
		"invoice.pdf":                     "invoice.pdf",
		"../../etc/passwd":                "passwd",
		`C:\Users\Ana\bill.docx`:          "bill.docx",
		"a\r\nSet-Cookie: x.txt":          "a Set-Cookie_ x.txt",
		"  .htaccess ":                    "htaccess",
		"gpj.\u202eexe.png":               "gpj.exe.png",
		"":                                "file",
		"/":                               "file",
		"...":                             "file",
		"con.txt":                         "_con.txt",
		"lpt1":                            "_lpt1",
		"Ocorrência nº 1 – cópia.png":     "Ocorrência nº 1 – cópia.png",
		`say "hi"?.txt`:                   "say _hi__.txt",
		strings.Repeat("x", 300) + ".png": strings.Repeat("x", 251) + ".png",
		strings.Repeat("é", 300):          strings.Repeat("é", 255),
		"\xff\xfe.txt":                    "_.txt",
	} {
		if got := desk.CleanFilename(given); got != want {
			t.Errorf("%q: got %q, want %q", given, got, want)
		}
	}
}

func FuzzCleanFilename(f *testing.F) {
	for _, seed := range []string{"a.txt", "../x", "con", "\u202e", strings.Repeat("é.", 200), "x." + strings.Repeat("y", 300), " . "} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, given string) {
		got := desk.CleanFilename(given)
		n := utf8.RuneCountInString(got)
		switch {
		case n == 0 || n > 255 || !utf8.ValidString(got):
			t.Errorf("%q became %q", given, got)
		case strings.ContainsAny(got, "/\\<>:\"|?*;%\x00"), strings.ContainsFunc(got, unicode.IsControl):
			t.Errorf("%q kept what is not safe: %q", given, got)
		case strings.Trim(got, ". ") != got:
			t.Errorf("%q hides or ends badly: %q", given, got)
		case desk.CleanFilename(got) != got:
			t.Errorf("%q is cleaned twice: %q, %q", given, got, desk.CleanFilename(got))
		}
	})
}

func TestATypeIsWhatTheBytesSay(t *testing.T) {
	for _, c := range []struct{ name, bytes, want string }{
		{"page.png", "<!DOCTYPE html><script>alert(1)</script>", "text/html; charset=utf-8"},
		{"picture.txt", png, "image/png"},
		{"letter.docx", "PK\x03\x04rest", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
		{"letter.png", "PK\x03\x04rest", "application/zip"},
		{"table.csv", "a,b\n1,2\n", "text/csv; charset=utf-8"},
		{"drawing.svg", `<?xml version="1.0"?><svg onload="alert(1)"/>`, "text/xml; charset=utf-8"},
	} {
		if got := desk.ContentTypeOf(c.name, []byte(c.bytes)); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
	for _, dangerous := range []string{"text/html; charset=utf-8", "text/xml; charset=utf-8", "image/svg+xml", "application/xhtml+xml", "text/javascript"} {
		if got := desk.SentAs(dangerous); got != "application/octet-stream" || desk.ShownInPlace(dangerous) {
			t.Errorf("%s is sent as %s", dangerous, got)
		}
	}
}
