package server_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const picture = "\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR"

// sent is what the server answers to a file.
type sent struct {
	ID, Filename, ContentType, DownloadURL string
	SizeBytes                              int
	Error                                  struct{ Code, Message string }
}

func (o *office) send(p *person, header map[string]string, query url.Values, bytes string) (int, sent) {
	p.t.Helper()
	response, body := raw(p.t, p, "POST", "/attachments?"+query.Encode(), header, strings.NewReader(bytes))
	var answer sent
	if err := json.Unmarshal([]byte(body), &answer); err != nil && response.StatusCode != http.StatusForbidden {
		p.t.Fatalf("%d %s: %v", response.StatusCode, body, err)
	}
	return response.StatusCode, answer
}

// eachPlace runs a test with the bytes in the database and in a folder.
func eachPlace(t *testing.T, run func(t *testing.T, o *office)) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		run(t, open(t, databaseURL, "--attachment-limit", "64KiB"))
	})
	t.Run("folder", func(t *testing.T) {
		folder := filepath.Join(t.TempDir(), "attachments")
		o := open(t, "sqlite:"+filepath.Join(t.TempDir(), "docket.db"), "--attachment-limit", "64KiB", "--attachments", folder)
		run(t, o)
		if files, err := filepath.Glob(filepath.Join(folder, "??", "*")); err != nil || len(files) == 0 {
			t.Errorf("the folder holds %v, %v", files, err)
		}
		if info, err := os.Stat(folder); err != nil || info.Mode().Perm() != 0o700 {
			t.Errorf("the folder is %v, %v", info, err)
		}
	})
}

func TestAFileIsSentAndLoadedByThoseWhoSeeItsCase(t *testing.T) {
	eachPlace(t, func(t *testing.T, o *office) {
		c := o.newCase(o.ana, "Printer on fire")
		status, file := o.send(o.ana, nil, url.Values{"caseId": {c.ID}, "filename": {`C:\Fotos\incêndio "1".png`}, "idempotencyKey": {"k"}}, picture)
		if status != 201 || file.ContentType != "image/png" || file.SizeBytes != len(picture) || file.Filename != "incêndio _1_.png" {
			t.Fatalf("got %d %+v", status, file)
		}
		if _, again := o.send(o.ana, nil, url.Values{"caseId": {c.ID}, "filename": {`C:\Fotos\incêndio "1".png`}, "idempotencyKey": {"k"}}, picture); again.ID != file.ID {
			t.Errorf("the same key gave %s, then %s", file.ID, again.ID)
		}
		if response, _ := raw(t, o.bruno, "GET", file.DownloadURL, nil, nil); response.StatusCode != 404 {
			t.Errorf("somebody else loads what is on nothing yet: %d", response.StatusCode)
		}
		ask[any](o.ana, `mutation($in: AddNoteInput!) { addNote(input: $in) { note { id } } }`,
			values{"in": values{"caseId": c.ID, "text": "See", "attachmentIds": []string{file.ID}}})
		response, body := raw(t, o.bruno, "GET", file.DownloadURL, nil, nil)
		if response.StatusCode != 200 || body != picture {
			t.Errorf("got %d %q", response.StatusCode, body)
		}
		for name, want := range map[string]string{
			"Content-Type": "image/png", "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-cache",
			"Content-Disposition":     `attachment; filename="inc_ndio _1_.png"; filename*=UTF-8''inc%C3%AAndio%20_1_.png`,
			"Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
		} {
			if got := response.Header.Get(name); got != want {
				t.Errorf("%s: got %q, want %q", name, got, want)
			}
		}
		if shown, _ := raw(t, o.bruno, "GET", file.DownloadURL+"?inline=1", nil, nil); !strings.HasPrefix(shown.Header.Get("Content-Disposition"), "inline;") {
			t.Errorf("a picture asked for in place: %s", shown.Header.Get("Content-Disposition"))
		}
		if part, end := raw(t, o.bruno, "GET", file.DownloadURL, map[string]string{"Range": "bytes=-4"}, nil); part.StatusCode != 206 || end != "IHDR" {
			t.Errorf("the end of it: %d %q", part.StatusCode, end)
		}
		if same, _ := raw(t, o.bruno, "GET", file.DownloadURL, map[string]string{"If-None-Match": response.Header.Get("ETag")}, nil); same.StatusCode != 304 {
			t.Errorf("known already: %d", same.StatusCode)
		}
		if none, _ := raw(t, stranger(t, o.url), "GET", file.DownloadURL, nil, nil); none.StatusCode != 401 {
			t.Errorf("a stranger: %d", none.StatusCode)
		}
	})
}

func TestAPageThatSaysItIsAPictureIsNeverShown(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		c := o.newCase(o.ana, "Printer on fire")
		for name, bytes := range map[string]string{
			"page.png":     "<!DOCTYPE html><script>alert(1)</script>",
			"drawing.svg":  `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`,
			"feed.xml.png": `<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>`,
		} {
			status, file := o.send(o.ana, map[string]string{"Content-Type": "image/png"}, url.Values{"caseId": {c.ID}, "filename": {name}}, bytes)
			if status != 201 {
				t.Fatalf("%s: %d %+v", name, status, file)
			}
			response, _ := raw(t, o.ana, "GET", file.DownloadURL+"?inline=1", nil, nil)
			kind := response.Header.Get("Content-Type")
			if kind != "application/octet-stream" && kind != "text/plain; charset=utf-8" || !strings.HasPrefix(response.Header.Get("Content-Disposition"), "attachment;") {
				t.Errorf("%s is sent as %s, %s", name, kind, response.Header.Get("Content-Disposition"))
			}
		}
	})
}

func TestFilesAreRefusedWithTheReasonAndTheProcessStaysUp(t *testing.T) {
	eachPlace(t, func(t *testing.T, o *office) {
		c := o.newCase(o.ana, "Printer on fire")
		onCase := url.Values{"caseId": {c.ID}, "filename": {"a.txt"}}
		if status, file := o.send(o.ana, nil, onCase, "kept"); status != 201 || file.ContentType != "text/plain; charset=utf-8" {
			t.Errorf("a text: %d %+v", status, file)
		}
		for _, r := range []struct {
			name   string
			by     *person
			header map[string]string
			query  url.Values
			bytes  string
			status int
			code   string
		}{
			{"too big", o.ana, nil, onCase, strings.Repeat("a", 64<<10+1), 413, "TOO_BIG"},
			{"much too big", o.ana, nil, onCase, strings.Repeat("a", 5<<20), 413, "TOO_BIG"},
			{"empty", o.ana, nil, onCase, "", 415, "FILE_REFUSED"},
			{"a program", o.ana, nil, onCase, "MZ\x90\x00\x03", 415, "FILE_REFUSED"},
			{"no such case", o.ana, nil, url.Values{"caseId": {"case_none"}}, "a", 404, "NOT_FOUND"},
			{"on nothing", o.ana, nil, url.Values{}, "a", 422, "INVALID"},
			{"a stranger", stranger(t, o.url), nil, onCase, "a", 401, "UNAUTHENTICATED"},
			{"another site", o.ana, map[string]string{"Sec-Fetch-Site": "cross-site"}, onCase, "a", 403, ""},
			{"another origin", o.ana, map[string]string{"Origin": "https://evil.example"}, onCase, "a", 403, ""},
			{"a page without the header", o.ana, map[string]string{"Origin": o.url}, onCase, "a", 403, ""},
		} {
			status, answer := o.send(r.by, r.header, r.query, r.bytes)
			if status != r.status || answer.Error.Code != r.code {
				t.Errorf("%s: got %d %+v, want %d %s", r.name, status, answer, r.status, r.code)
			}
		}
		if status, _ := o.send(o.ana, map[string]string{"Origin": o.url, "X-Docket": "1"}, onCase, "kept too"); status != 201 {
			t.Errorf("a page of ours: %d", status)
		}
		if response, _ := raw(t, o.ana, "GET", "/attachments/attachment_none", nil, nil); response.StatusCode != 404 {
			t.Errorf("no such file: %d", response.StatusCode)
		}
		if response, _ := raw(t, o.ana, "PUT", "/attachments", nil, strings.NewReader("a")); response.StatusCode != 405 && response.StatusCode != 404 {
			t.Errorf("PUT: %d", response.StatusCode)
		}
	})
}

func TestTheLimitOfAttachmentsIsASize(t *testing.T) {
	database := "sqlite:" + filepath.Join(t.TempDir(), "docket.db")
	for value, status := range map[string]int{"1": 0, "10MiB": 0, "512 KiB": 0, "1024MiB": 0, "0": 2, "-1": 2, "2048MiB": 2, "ten": 2, "": 2, "9999999999999999999": 2} {
		got, stderr := withEnvironment(t, []string{"DOCKET_ATTACHMENT_LIMIT=" + value}, "migrate", "--database-url", database)
		if got != status {
			t.Errorf("%q: got %d %s, want %d", value, got, stderr, status)
		}
	}
}
