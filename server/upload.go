package server

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	"docket/desk"
	"docket/ent/db"
)

const (
	// chunkLimit is how long the next bytes of an upload may take.
	chunkLimit = 30 * time.Second
	// uploadLimit is how long an upload may take as a whole.
	uploadLimit = 15 * time.Minute
	// uploadsAtOnce bounds what uploads hold in memory.
	uploadsAtOnce = 8
	// drainedAfterRefusal is how much of a refused upload is still taken.
	drainedAfterRefusal = 64 << 20
)

// An upload is a file that is being sent: its bytes are the body, whatever the
// header says they are. The answer tells of the attachment, or why there is none.
func (s *site) upload(w http.ResponseWriter, r *http.Request) {
	by := visitorOf(r.Context()).actor
	if !by.SignedIn() {
		answerUpload(w, http.StatusUnauthorized, uploadError{Code: "UNAUTHENTICATED", Message: "Sign in first."})
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), uploadLimit)
	defer cancel()
	select {
	case s.uploads <- struct{}{}:
		defer func() { <-s.uploads }()
	case <-ctx.Done():
		return
	}
	body := slowReader{http.NewResponseController(w), r.Body}
	added, err := s.attach(ctx, by, r.URL.Query(), body)
	if err != nil { // a browser hears the answer only when it has sent everything
		_, _ = io.CopyN(io.Discard, body, drainedAfterRefusal)
	}
	deadlines(w, answerLimit)
	s.answerAttached(w, r, added, err)
}

// attach reads the body and calls the verb.
func (s *site) attach(ctx context.Context, by desk.Actor, query url.Values, body io.Reader) (*db.Attachment, error) {
	content, err := s.desk.Keep(ctx, by, query.Get("filename"), body)
	if err != nil {
		return nil, err
	}
	given := func(name string) *string {
		if value := query.Get(name); value != "" {
			return &value
		}
		return nil
	}
	return s.desk.AttachFile(ctx, by, desk.NewAttachment{
		CaseID: given("caseId"), NoteID: given("noteId"), ActivityID: given("activityId"),
		Filename: query.Get("filename"), Content: *content, IdempotencyKey: query.Get("idempotencyKey"),
	})
}

// slowReader gives every chunk of a body a time-out of its own.
type slowReader struct {
	control *http.ResponseController
	io.ReadCloser
}

func (r slowReader) Read(p []byte) (int, error) {
	_ = r.control.SetReadDeadline(time.Now().Add(chunkLimit)) // servers without deadlines keep their own
	return r.ReadCloser.Read(p)
}

type uploaded struct {
	ID          string `json:"id"`
	Filename    string `json:"filename"`
	ContentType string `json:"contentType"`
	SizeBytes   int64  `json:"sizeBytes"`
	DownloadURL string `json:"downloadUrl"`
}

type uploadError struct {
	Code    desk.Code `json:"code"`
	Message string    `json:"message"`
	Path    []string  `json:"path"`
}

func (s *site) answerAttached(w http.ResponseWriter, r *http.Request, a *db.Attachment, err error) {
	if err == nil {
		answerUpload(w, http.StatusCreated, uploaded{a.ID, a.Filename, a.ContentType, a.SizeBytes, attachmentsPath + a.ID})
		return
	}
	if several, ok := errors.AsType[desk.Problems](err); ok {
		err = several[0]
	}
	if refused, ok := errors.AsType[*desk.Problem](err); ok {
		answerUpload(w, uploadStatus(refused.Code), uploadError{refused.Code, refused.Message, refused.Path()})
		return
	}
	if r.Context().Err() == nil {
		s.log.LogAttrs(r.Context(), slog.LevelWarn, "upload failed", slog.String("request", requestID(r.Context())), slog.String("error", err.Error()))
	}
	answerUpload(w, http.StatusInternalServerError, uploadError{Code: "INTERNAL", Message: "The file did not arrive. Try again."})
}

func uploadStatus(code desk.Code) int {
	switch code {
	case desk.CodeTooBig:
		return http.StatusRequestEntityTooLarge
	case desk.CodeNotFound:
		return http.StatusNotFound
	case desk.CodeNotAllowed:
		return http.StatusForbidden
	case desk.CodeFileRefused:
		return http.StatusUnsupportedMediaType
	}
	return http.StatusUnprocessableEntity
}

func answerUpload(w http.ResponseWriter, status int, answer any) {
	if e, refused := answer.(uploadError); refused {
		if e.Path == nil {
			e.Path = []string{}
		}
		answer = map[string]uploadError{"error": e}
	}
	w.Header().Set("Content-Type", typeJSON+"; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(answer) // the client may have gone
}
