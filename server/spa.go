package server

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"
)

// console serves the built single-page app.
//
//   - Files under assets/ have their hash in their name: they never change.
//   - Every other file is asked about again each time (ETag).
//   - A path that names no file is a page of the app: it gets index.html. A
//     missing file, recognised by its extension, is missing.
type console struct {
	files fs.FS
	known map[string]consoleFile // by path
}

// consoleFile is what was found out about a file at the start.
type consoleFile struct {
	etag      string
	br, gzip  bool // compressed when the console was built
	immutable bool
}

const indexFile = "index.html"

// newConsole reads what there is.
func newConsole(files fs.FS) (*console, error) {
	c := &console{files: files, known: map[string]consoleFile{}}
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !servable(name) {
			return err
		}
		content, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(content)
		c.known[name] = consoleFile{
			etag:      hex.EncodeToString(sum[:16]),
			br:        exists(files, name+".br"),
			gzip:      exists(files, name+".gz"),
			immutable: strings.HasPrefix(name, "assets/"),
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the console: %w", err)
	}
	return c, nil
}

// servable leaves out hidden files, and those that are served as a form of
// another file.
func servable(name string) bool {
	ext := path.Ext(name)
	return !strings.HasPrefix(name, ".") && !strings.HasPrefix(path.Base(name), ".") && ext != ".br" && ext != ".gz"
}

func exists(files fs.FS, name string) bool {
	_, err := fs.Stat(files, name)
	return err == nil
}

func (c *console) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "Method not allowed.", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	file, found := c.known[name]
	if !found && isPage(name) {
		name = indexFile
		if file, found = c.known[indexFile]; !found {
			http.Error(w, "The console is not part of this program: it was compiled before the console was built.", http.StatusNotFound)
			return
		}
	}
	if !found {
		http.NotFound(w, r)
		return
	}
	c.serve(w, r, name, file)
}

// isPage tells a page of the app from a file that is missing.
func isPage(name string) bool {
	return !strings.HasPrefix(name, "assets/") && path.Ext(name) == ""
}

func (c *console) serve(w http.ResponseWriter, r *http.Request, name string, file consoleFile) {
	header := w.Header()
	header.Set("Content-Type", mediaType(name))
	header.Set("Cache-Control", "no-cache")
	if file.immutable {
		header.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	stored, etag := name, file.etag
	if file.br || file.gzip {
		header.Set("Vary", "Accept-Encoding")
	}
	switch {
	case file.br && encodingAccepted(r, "br"):
		stored, etag = name+".br", etag+"-br"
		header.Set("Content-Encoding", "br")
	case file.gzip && encodingAccepted(r, "gzip"):
		stored, etag = name+".gz", etag+"-gz"
		header.Set("Content-Encoding", "gzip")
	}
	header.Set("ETag", `"`+etag+`"`)
	content, err := c.files.Open(stored)
	if err != nil {
		http.Error(w, "The file cannot be read.", http.StatusInternalServerError)
		return
	}
	defer content.Close()
	http.ServeContent(w, r, "", time.Time{}, content.(io.ReadSeeker)) // embedded files can seek
}

// encodingAccepted reports whether the client takes an encoding.
func encodingAccepted(r *http.Request, encoding string) bool {
	for part := range strings.SplitSeq(strings.Join(r.Header.Values("Accept-Encoding"), ","), ",") {
		name, weight, weighted := strings.Cut(strings.ReplaceAll(part, " ", ""), ";q=")
		if strings.EqualFold(name, encoding) {
			q, err := strconv.ParseFloat(weight, 64)
			return !weighted || err == nil && q > 0
		}
	}
	return false
}

// mediaType does not ask the system, whose tables differ.
func mediaType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".json", ".map":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".ico":
		return "image/x-icon"
	case ".woff2":
		return "font/woff2"
	case ".txt":
		return "text/plain; charset=utf-8"
	}
	return "application/octet-stream"
}
