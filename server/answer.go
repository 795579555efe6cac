package server

import (
	"context"
	"encoding/json"
	"errors"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// codeBadRequest marks errors in how a request was sent. The codes of errors in
// what was asked are the graph package's.
const codeBadRequest = "BAD_REQUEST"

const (
	typeJSON   = "application/json"
	typeAnswer = "application/graphql-response+json"
	typeEvents = "text/event-stream"
)

// accepted chooses the media type of the answer; "" when the client takes none
// that we have. Without a wish it is JSON.
func accepted(r *http.Request) string {
	header := strings.Join(r.Header.Values("Accept"), ",")
	if strings.TrimSpace(header) == "" {
		return typeJSON
	}
	for part := range strings.SplitSeq(header, ",") {
		media, parameters, err := mime.ParseMediaType(strings.TrimSpace(part))
		if weight, wErr := strconv.ParseFloat(parameters["q"], 64); err != nil || wErr == nil && weight == 0 {
			continue
		}
		switch media {
		case "*/*", "application/*", typeJSON:
			return typeJSON
		case typeAnswer, typeEvents:
			return media
		}
	}
	return ""
}

// errorAnswer is an answer that has nothing but one error.
func errorAnswer(ctx context.Context, code, message string) *graphql.Response {
	extensions := map[string]any{"code": code}
	if id := requestID(ctx); id != "" {
		extensions["requestId"] = id
	}
	return &graphql.Response{Errors: gqlerror.List{{Message: message, Extensions: extensions}}}
}

// refuse answers a request that was turned away.
func refuse(w http.ResponseWriter, r *http.Request, err error) {
	refused, ok := errors.AsType[*refusal](err)
	if !ok {
		refused = &refusal{http.StatusBadRequest, "The request cannot be read."}
	}
	if refused.status == http.StatusRequestEntityTooLarge {
		w.Header().Set("Connection", "close")
	}
	writeAnswer(w, typeJSON, refused.status, errorAnswer(r.Context(), codeBadRequest, refused.message))
}

func writeAnswer(w http.ResponseWriter, media string, status int, response *graphql.Response) {
	header := w.Header()
	header.Set("Content-Type", media+"; charset=utf-8")
	header.Set("Cache-Control", "no-store")
	body := appendAnswer(nil, response)
	header.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // the client may have gone
}

// appendAnswer encodes a response. Its data was encoded by the executor and is
// taken as it is.
func appendAnswer(b []byte, r *graphql.Response) []byte {
	b = append(b, '{')
	start := len(b)
	member := func(name string, value []byte) {
		if len(b) > start {
			b = append(b, ',')
		}
		b = append(append(b, name...), value...)
	}
	if len(r.Errors) > 0 {
		member(`"errors":`, encode(r.Errors))
	}
	if r.Data != nil {
		member(`"data":`, r.Data)
	}
	if len(r.Extensions) > 0 {
		member(`"extensions":`, encode(r.Extensions))
	}
	return append(b, '}')
}

// encode is for values that are always encodable: errors and our own messages.
func encode(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // recovered at the edge and logged
	}
	return b
}
