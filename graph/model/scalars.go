// Package model is the Go side of the public language: the scalars, written by
// hand, and the types that no table row stands for, generated from the schema.
package model

import (
	"encoding/json"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"docket/desk"
	"docket/feed"
)

// An InputError says that a value cannot be what the schema asks for. It is the
// caller's mistake and fit to show: it repeats nothing of the value.
type InputError string

func (e InputError) Error() string { return string(e) }

// maxID is the length of the longest id or idempotency key.
const maxID = 64

// MarshalID prints an id.
func MarshalID(id string) graphql.Marshaler { return graphql.MarshalString(id) }

// UnmarshalID reads an id. Numbers are ids too, says the language; ours never
// are, so they name nothing.
func UnmarshalID(value any) (string, error) {
	var id string
	switch v := value.(type) {
	case string:
		id = v
	case json.Number:
		id = v.String()
	case int:
		id = strconv.Itoa(v)
	case int64:
		id = strconv.FormatInt(v, 10)
	default:
		return "", InputError("An ID is a string.")
	}
	switch {
	case id == "":
		return "", InputError("An ID is not empty.")
	case len(id) > maxID:
		return "", InputError("An ID has at most 64 characters.")
	case strings.ContainsFunc(id, unprintable):
		return "", InputError("An ID has no control characters and is valid UTF-8.")
	}
	return id, nil
}

func unprintable(r rune) bool { return unicode.IsControl(r) || r == utf8.RuneError }

// MarshalInt prints a whole number.
func MarshalInt(n int) graphql.Marshaler { return graphql.MarshalInt(n) }

// UnmarshalInt reads a whole number of 32 bits.
func UnmarshalInt(value any) (int, error) {
	var n int64
	switch v := value.(type) {
	case int:
		n = int64(v)
	case int64:
		n = v
	case json.Number:
		parsed, err := strconv.ParseInt(v.String(), 10, 64)
		if err != nil {
			return 0, InputError("An Int is a whole number of 32 bits.")
		}
		n = parsed
	default:
		return 0, InputError("An Int is a whole number of 32 bits.")
	}
	if n < math.MinInt32 || n > math.MaxInt32 {
		return 0, InputError("An Int is a whole number of 32 bits.")
	}
	return int(n), nil
}

// MarshalText prints a string.
func MarshalText(text string) graphql.Marshaler { return graphql.MarshalString(text) }

// UnmarshalText reads a string. PostgreSQL keeps neither NUL nor invalid
// UTF-8, so neither gets any further.
func UnmarshalText(value any) (string, error) {
	text, ok := value.(string)
	switch {
	case !ok:
		return "", InputError("A String is a string.")
	case !utf8.ValidString(text):
		return "", InputError("A String is valid UTF-8.")
	case strings.ContainsRune(text, 0):
		return "", InputError("A String has no NUL character.")
	}
	return text, nil
}

// dateTimeFormat is RFC 3339 with milliseconds.
const dateTimeFormat = "2006-01-02T15:04:05.000Z07:00"

// dateTimeShape is what time.Parse takes too lightly: it lets hours of one
// digit and commas through.
var dateTimeShape = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$`)

// FormatDateTime writes an instant the way DateTime prints it.
func FormatDateTime(at time.Time) string { return at.UTC().Format(dateTimeFormat) }

// MarshalDateTime prints an instant in UTC, with milliseconds.
func MarshalDateTime(at time.Time) graphql.Marshaler {
	return graphql.MarshalString(FormatDateTime(at))
}

// UnmarshalDateTime reads an instant in the years that every database, browser
// and sort key can take.
func UnmarshalDateTime(value any) (time.Time, error) {
	text, ok := value.(string)
	if !ok {
		return time.Time{}, InputError("A DateTime is a string such as 2026-03-01T09:30:00Z.")
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil || !dateTimeShape.MatchString(text) {
		return time.Time{}, InputError("A DateTime looks like 2026-03-01T09:30:00Z.")
	}
	at = at.UTC()
	if at.Year() < 1970 || at.Year() > 9998 {
		return time.Time{}, InputError("A DateTime lies in the years 1970 to 9998.")
	}
	return at, nil
}

// MarshalChangeCursor prints a position in the change log.
func MarshalChangeCursor(c feed.Cursor) graphql.Marshaler { return graphql.MarshalString(c.String()) }

// UnmarshalChangeCursor reads a position that the desk gave out.
func UnmarshalChangeCursor(value any) (feed.Cursor, error) {
	text, ok := value.(string)
	if !ok || text == "" {
		return feed.Cursor{}, InputError("A ChangeCursor is a string that the desk gave out.")
	}
	c, err := feed.ParseCursor(text)
	if err != nil {
		return feed.Cursor{}, InputError("This is not a ChangeCursor that the desk gave out.")
	}
	return c, nil
}

// MarshalDay prints a calendar day.
func MarshalDay(day string) graphql.Marshaler { return graphql.MarshalString(day) }

// UnmarshalDay reads a calendar day in the years that DateTime admits.
func UnmarshalDay(value any) (string, error) {
	text, ok := value.(string)
	if !ok {
		return "", InputError("A Day is a string such as 2026-11-25.")
	}
	at, err := time.Parse(time.DateOnly, text)
	if err != nil || len(text) != len(time.DateOnly) || at.Year() < 1970 || at.Year() > 9998 {
		return "", InputError("A Day looks like 2026-11-25 and lies in the years 1970 to 9998.")
	}
	return text, nil
}

// termsShape is a decimal with at most two places.
var termsShape = regexp.MustCompile(`^-?\d{1,12}(\.\d{1,2})?$`)

const notTerms = InputError("Terms are a decimal with at most two places, such as \"7.50\".")

// MarshalTerms prints hundredths of a term as a decimal with two places.
func MarshalTerms(hundredths int64) graphql.Marshaler {
	return graphql.MarshalString(desk.FormatTerms(hundredths))
}

// UnmarshalTerms reads a decimal into hundredths of a term, digit by digit. A
// number of the language is taken when it is whole: with a fraction it might
// have been rounded on its way.
func UnmarshalTerms(value any) (int64, error) {
	var text string
	switch v := value.(type) {
	case string:
		text = v
	case json.Number:
		if text = v.String(); strings.Contains(text, ".") {
			return 0, notTerms
		}
	case int:
		text = strconv.Itoa(v)
	case int64:
		text = strconv.FormatInt(v, 10)
	}
	if !termsShape.MatchString(text) {
		return 0, notTerms
	}
	whole, part, _ := strings.Cut(text, ".")
	return strconv.ParseInt(whole+(part + "00")[:2], 10, 64)
}
