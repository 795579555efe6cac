package desk

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// lastYear is the last year that DateTime admits.
const lastYear = 9998

// line checks and normalises a required single line: trimmed, valid UTF-8,
// without control characters, 1 to limit characters.
func (ps *Problems) line(field, value string, limit int) string {
	value = strings.TrimSpace(value)
	if value == "" {
		ps.add(CodeRequired, field, "A value is needed here.")
		return ""
	}
	ps.characters(field, value, limit, false)
	return value
}

// optionalLine is line for a value that may be absent or empty; empty is nil.
func (ps *Problems) optionalLine(field string, value *string, limit int) *string {
	return ps.optional(field, value, limit, false)
}

// paragraphs is a required text of several lines.
func (ps *Problems) paragraphs(field, value string, limit int) string {
	value = normalLines(value)
	if value == "" {
		ps.add(CodeRequired, field, "A value is needed here.")
		return ""
	}
	ps.characters(field, value, limit, true)
	return value
}

// optionalParagraphs is paragraphs for a text that may be absent or empty.
func (ps *Problems) optionalParagraphs(field string, value *string, limit int) *string {
	return ps.optional(field, value, limit, true)
}

func (ps *Problems) optional(field string, value *string, limit int, lines bool) *string {
	if value == nil {
		return nil
	}
	normal := normalLines(*value)
	if normal == "" {
		return nil
	}
	ps.characters(field, normal, limit, lines)
	return &normal
}

func normalLines(value string) string {
	return strings.TrimSpace(strings.ReplaceAll(value, "\r\n", "\n"))
}

func (ps *Problems) characters(field, value string, limit int, lines bool) {
	switch {
	case !utf8.ValidString(value):
		ps.add(CodeInvalid, field, "This is not valid text.")
	case strings.ContainsFunc(value, func(r rune) bool { return forbidden(r, lines) }):
		ps.add(CodeInvalid, field, "Control characters are not allowed.")
	case utf8.RuneCountInString(value) > limit:
		ps.add(CodeTooLong, field, "At most %d characters fit here.", limit)
	}
}

func forbidden(r rune, lines bool) bool {
	return unicode.IsControl(r) && !(lines && (r == '\n' || r == '\t'))
}

// instant checks that a time is one that DateTime admits, and cuts it to the
// microseconds that both databases keep.
func (ps *Problems) instant(field string, at *time.Time) *time.Time {
	if at == nil {
		return nil
	}
	utc := at.UTC().Truncate(time.Microsecond)
	if utc.Year() < 1970 || utc.Year() > lastYear {
		ps.add(CodeInvalid, field, "The date must lie in the years 1970 to %d.", lastYear)
	}
	return &utc
}

// minutes checks a duration.
func (ps *Problems) minutes(field string, minutes int) int {
	if minutes < 0 || minutes > 100_000 {
		ps.add(CodeInvalid, field, "A duration lies between 0 and 100000 minutes.")
	}
	return minutes
}
