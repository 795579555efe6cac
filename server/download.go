package server

import (
	"errors"
	"log/slog"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"time"

	"docket/desk"
)

// attachmentsPath is where files are sent to and loaded from; the schema hands
// out the same addresses.
const attachmentsPath = "/attachments/"

// downloadLimit is how long a client may take to receive a file.
const downloadLimit = 15 * time.Minute

// download sends a file to somebody who may see it. Whatever is in it, no browser
// takes it for a page of ours: it is saved and not shown, unless it is a picture
// and asked for as one; its type is not guessed again; and it runs nothing.
func (s *site) download(w http.ResponseWriter, r *http.Request) {
	by := visitorOf(r.Context()).actor
	if !by.SignedIn() {
		http.Error(w, "Sign in first.", http.StatusUnauthorized)
		return
	}
	a, bytes, err := s.desk.OpenAttachment(r.Context(), by, r.PathValue("id"))
	if _, missing := errors.AsType[*desk.Problem](err); missing {
		http.Error(w, "There is no such attachment.", http.StatusNotFound)
		return
	}
	if err != nil {
		s.log.LogAttrs(r.Context(), slog.LevelError, "download failed", slog.String("request", requestID(r.Context())), slog.String("error", err.Error()))
		http.Error(w, "The file cannot be read now. Try again.", http.StatusInternalServerError)
		return
	}
	defer bytes.Close()
	deadlines(w, downloadLimit)
	header := w.Header()
	header.Set("Content-Type", desk.SentAs(a.ContentType))
	header.Set("Content-Disposition", disposition(r.URL.Query().Has("inline") && desk.ShownInPlace(a.ContentType), a.Filename))
	header.Set("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
	header.Set("Cache-Control", "private, no-cache")
	header.Set("ETag", `"`+a.Sha256+`"`)
	http.ServeContent(w, r, "", a.CreatedAt, bytes)
}

// disposition names a file for saving: in letters that every client reads, and
// as it is.
func disposition(inline bool, filename string) string {
	kind := "attachment"
	if inline {
		kind = "inline"
	}
	plain := strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' || r == '"' || r == '\\' {
			return '_'
		}
		return r
	}, filename)
	value := mime.FormatMediaType(kind, map[string]string{"filename": plain})
	return value + "; filename*=UTF-8''" + strings.ReplaceAll(url.QueryEscape(filename), "+", "%20")
}
