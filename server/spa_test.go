package server_test

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/fstest"

	"docket/server"
)

func TestTheConsoleIsServed(t *testing.T) {
	console, err := server.NewConsole(fstest.MapFS{
		"index.html":              {Data: []byte("<!doctype html>")},
		"index.html.br":           {Data: []byte("brotli page")},
		"favicon.svg":             {Data: []byte("<svg/>")},
		"assets/main-abc.js":      {Data: []byte("plain script")},
		"assets/main-abc.js.br":   {Data: []byte("brotli script")},
		"assets/main-abc.js.gz":   {Data: []byte("gzip script")},
		".vite/manifest.json":     {Data: []byte("{}")},
		"assets/inter-abc.woff2":  {Data: []byte("font")},
		".gitkeep":                {},
		"assets/only-gzip.css":    {Data: []byte("plain style")},
		"assets/only-gzip.css.gz": {Data: []byte("gzip style")},
	})
	if err != nil {
		t.Fatal(err)
	}
	const page, forever = "no-cache", "public, max-age=31536000, immutable"
	for _, c := range []struct {
		name, method, path, accept string
		status                     int
		body, cache, encoding      string
	}{
		{"the root is the app", "GET", "/", "", 200, "<!doctype html>", page, ""},
		{"a page of the app is the app", "GET", "/cases/case_01J", "", 200, "<!doctype html>", page, ""},
		{"a page compressed", "GET", "/queues", "gzip, br", 200, "brotli page", page, "br"},
		{"HEAD has no body", "HEAD", "/queues", "", 200, "", page, ""},
		{"a script never changes", "GET", "/assets/main-abc.js", "", 200, "plain script", forever, ""},
		{"brotli is preferred", "GET", "/assets/main-abc.js", "gzip, deflate, br", 200, "brotli script", forever, "br"},
		{"gzip is next", "GET", "/assets/main-abc.js", "gzip", 200, "gzip script", forever, "gzip"},
		{"what is refused is not sent", "GET", "/assets/main-abc.js", "br;q=0, gzip;q=0.5", 200, "gzip script", forever, "gzip"},
		{"what was not made is not sent", "GET", "/assets/only-gzip.css", "br", 200, "plain style", forever, ""},
		{"a file with its own name", "GET", "/favicon.svg", "", 200, "<svg/>", page, ""},
		{"a missing asset is missing", "GET", "/assets/old-abc.js", "", 404, "404 page not found\n", "", ""},
		{"a missing asset without extension", "GET", "/assets/old", "", 404, "404 page not found\n", "", ""},
		{"a missing file is missing", "GET", "/robots.txt", "", 404, "404 page not found\n", "", ""},
		{"hidden files are none", "GET", "/.vite/manifest.json", "", 404, "404 page not found\n", "", ""},
		{"compressed forms are no files", "GET", "/assets/main-abc.js.br", "", 404, "404 page not found\n", "", ""},
		{"nothing is posted to a page", "POST", "/", "", 405, "Method not allowed.\n", "", ""},
	} {
		request := httptest.NewRequest(c.method, c.path, nil)
		request.Header.Set("Accept-Encoding", c.accept)
		got := httptest.NewRecorder()
		console.ServeHTTP(got, request)
		if got.Code != c.status || got.Body.String() != c.body || got.Header().Get("Cache-Control") != c.cache || got.Header().Get("Content-Encoding") != c.encoding {
			t.Errorf("%s: got %d %q, cache %q, encoding %q", c.name, got.Code, got.Body, got.Header().Get("Cache-Control"), got.Header().Get("Content-Encoding"))
		}
	}
}

func TestAPageThatIsKnownIsNotSentAgain(t *testing.T) {
	console, err := server.NewConsole(fstest.MapFS{"index.html": {Data: []byte("<!doctype html>")}})
	if err != nil {
		t.Fatal(err)
	}
	first := httptest.NewRecorder()
	console.ServeHTTP(first, httptest.NewRequest(http.MethodGet, "/", nil))
	again := httptest.NewRequest(http.MethodGet, "/queues", nil)
	again.Header.Set("If-None-Match", first.Header().Get("ETag"))
	second := httptest.NewRecorder()
	console.ServeHTTP(second, again)
	if second.Code != http.StatusNotModified || second.Body.Len() > 0 {
		t.Errorf("got %d with %d bytes, want 304 with none", second.Code, second.Body.Len())
	}
}

func TestAProgramWithoutAConsoleSaysSo(t *testing.T) {
	console, err := server.NewConsole(fstest.MapFS{".gitkeep": {}})
	if err != nil {
		t.Fatal(err)
	}
	got := httptest.NewRecorder()
	console.ServeHTTP(got, httptest.NewRequest(http.MethodGet, "/", nil))
	if got.Code != http.StatusNotFound || got.Body.Len() == 0 {
		t.Errorf("got %d %q, want 404 and a reason", got.Code, got.Body)
	}
}
