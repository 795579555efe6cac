package server

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
)

const (
	// bodyLimit is what a request or a message on a socket may weigh.
	bodyLimit = 1 << 20
	// nestingLimit is how deep the JSON of a request may nest.
	nestingLimit = 64
)

// refusal is a request that is turned away before it reaches the schema.
type refusal struct {
	status  int
	message string
}

func (r *refusal) Error() string { return r.message }

// readParams reads the one GraphQL request in the body of a POST.
func readParams(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, error) {
	start := time.Now()
	if err := acceptableBody(r); err != nil {
		return nil, err
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, bodyLimit))
	if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
		return nil, &refusal{http.StatusRequestEntityTooLarge, "A request may have 1 MB."}
	}
	if err != nil {
		return nil, &refusal{http.StatusBadRequest, "The request ended before its end."}
	}
	params, err := parseParams(body)
	if err != nil {
		return nil, err
	}
	params.Headers = r.Header
	params.ReadTime = graphql.TraceTiming{Start: start, End: time.Now()}
	return params, nil
}

func acceptableBody(r *http.Request) error {
	media, parameters, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset, named := parameters["charset"]
	switch {
	case err != nil || media != "application/json":
		return &refusal{http.StatusUnsupportedMediaType, "Content-Type must be application/json."}
	case named && !strings.EqualFold(charset, "utf-8"):
		return &refusal{http.StatusUnsupportedMediaType, "The charset must be utf-8."}
	case r.Header.Get("Content-Encoding") != "":
		return &refusal{http.StatusUnsupportedMediaType, "Content-Encoding is not accepted."}
	case r.ContentLength > bodyLimit:
		return &refusal{http.StatusRequestEntityTooLarge, "A request may have 1 MB."}
	}
	return nil
}

// parseParams reads a GraphQL request: {"query", "operationName", "variables"}.
// Numbers stay as they were written, so that an Int is never a float.
func parseParams(body []byte) (*graphql.RawParams, error) {
	if !utf8.Valid(body) {
		return nil, &refusal{http.StatusBadRequest, "The request is not UTF-8."}
	}
	body = bytes.TrimLeft(body, " \t\r\n")
	if bytes.HasPrefix(body, []byte("[")) {
		return nil, &refusal{http.StatusBadRequest, "Send one request at a time: batches are not accepted."}
	}
	if !bytes.HasPrefix(body, []byte("{")) || nesting(body) > nestingLimit {
		return nil, &refusal{http.StatusBadRequest, "The request is not a JSON object of reasonable depth."}
	}
	decoder := json.NewDecoder(bytes.NewReader(body))
	decoder.UseNumber()
	var params graphql.RawParams
	err := decoder.Decode(&params)
	if mistyped, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		field, _, _ := strings.Cut(mistyped.Field, ".")
		return nil, &refusal{http.StatusBadRequest, "In the request, " + knownField(field) + " has the wrong type."}
	}
	if err != nil || trailing(decoder) {
		return nil, &refusal{http.StatusBadRequest, "The request is not valid JSON."}
	}
	if strings.TrimSpace(params.Query) == "" {
		return nil, &refusal{http.StatusBadRequest, "The request has no query."}
	}
	return &params, nil
}

// knownField names a member of the request without repeating what was sent.
func knownField(name string) string {
	switch name {
	case "query", "operationName", "variables", "extensions":
		return name
	}
	return "a member"
}

func trailing(decoder *json.Decoder) bool {
	_, err := decoder.Token()
	return !errors.Is(err, io.EOF)
}

// nesting is how deep the braces and brackets of a JSON text go.
func nesting(text []byte) int {
	depth, deepest, quoted := 0, 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			depth++
			deepest = max(deepest, depth)
		case c == '}' || c == ']':
			depth--
		}
	}
	return deepest
}
