package desk

import (
	"net/mail"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/language"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// address checks a single mail address without a name before it.
func (ps *Problems) address(field string, value *string) *string {
	value = ps.optionalLine(field, value, 100)
	if value == nil {
		return nil
	}
	if parsed, err := mail.ParseAddress(*value); err != nil || parsed.Address != *value {
		ps.add(CodeInvalid, field, "This is not an e-mail address.")
	}
	return value
}

// country checks a country code of two letters; it is kept in capitals.
func (ps *Problems) country(field string, value *string) *string {
	value = ps.optionalLine(field, value, 60)
	if value == nil {
		return nil
	}
	code := strings.ToUpper(*value)
	if len(code) != 2 || strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		ps.add(CodeInvalid, field, "A country code has two letters, such as BR.")
	}
	return &code
}

// timeZone checks the IANA name of a time zone.
func (ps *Problems) timeZone(field string, value *string) *string {
	value = ps.optionalLine(field, value, 60)
	if value == nil {
		return nil
	}
	if _, err := time.LoadLocation(*value); err != nil || *value == "Local" {
		ps.add(CodeInvalid, field, "There is no such time zone; names look like America/Sao_Paulo.")
	}
	return value
}

// language checks a BCP 47 tag; it is kept in its usual spelling.
func (ps *Problems) language(field string, value *string) *string {
	value = ps.optionalLine(field, value, 20)
	if value == nil {
		return nil
	}
	tag, err := language.Parse(*value)
	if err != nil {
		ps.add(CodeInvalid, field, "This is not a language tag such as pt-BR.")
		return value
	}
	usual := tag.String()
	return &usual
}

// in applies a check of an optional value to a field of an update.
func (f Field[T]) in(check func(field string, value *T) *T, field string) Field[T] {
	return Field[T]{Given: f.Given, Value: check(field, f.Value)}
}

// searchText is what a look-up matches: the given texts in lower case,
// separated by single spaces, then those with accents once more without them,
// and telephones once more as nothing but digits. Every word begins the text or
// follows a space.
func searchText(texts []*string, phones ...*string) string {
	var words []string
	for _, text := range append(texts, phones...) {
		if text != nil {
			words = append(words, strings.Fields(strings.ToLower(*text))...)
		}
	}
	plain := strings.Join(words, " ")
	if bare := withoutAccents(plain); bare != plain {
		words = append(words, bare)
	}
	for _, phone := range phones {
		if phone == nil {
			continue
		}
		if digits := onlyDigits(*phone); digits != "" && digits != *phone {
			words = append(words, digits)
		}
	}
	return strings.Join(words, " ")
}

func withoutAccents(text string) string {
	bare, _, err := transform.String(transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC), text)
	if err != nil {
		return text
	}
	return bare
}

func onlyDigits(text string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, text)
}
