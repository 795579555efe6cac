package fulltext

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// mostWords is how many words of a text are looked for. What a case is about
// stands at its beginning.
const mostWords = 24

// A Query is the words that are looked for.
type Query struct {
	terms []term
	all   bool
}

// A term is a word to be found: as it stands, or what begins with it.
type term struct {
	text   string
	prefix bool
}

// All looks for texts that have all of the words, for a search while it is
// typed: every word may be the beginning of one.
func All(typed string) Query {
	q := Query{all: true}
	for _, word := range split(typed) {
		q.add(term{text: stem(word), prefix: true})
	}
	return q
}

// Any looks for texts that have some of the words, the more and the rarer the
// better. The last one may be half typed. Words that say nothing are passed
// over, if there are others.
func Any(text string) Query {
	words := split(text)
	telling := slices.DeleteFunc(slices.Clone(words), func(word string) bool { return common[word] })
	if len(telling) == 0 {
		telling = words
	}
	var q Query
	for i, word := range telling {
		last := i == len(telling)-1 && word == words[len(words)-1]
		cut := stem(word)
		q.add(term{text: cut, prefix: last || utf8.RuneCountInString(cut) >= shortest})
	}
	return q
}

func (q *Query) add(t term) {
	if len(q.terms) < mostWords && !slices.Contains(q.terms, t) {
		q.terms = append(q.terms, t)
	}
}

// Empty reports whether there is nothing to look for.
func (q Query) Empty() bool { return len(q.terms) == 0 }

// Words gives those of the query's words that stand in one of the texts, as
// they are written there, each once.
func (q Query) Words(texts ...string) []string {
	found := []string{}
	for _, t := range q.terms {
		if word := t.in(texts); word != "" && !slices.Contains(found, word) {
			found = append(found, word)
		}
	}
	return found
}

// in gives the first word of the texts that fits.
func (t term) in(texts []string) string {
	for _, text := range texts {
		for _, written := range strings.FieldsFunc(strings.ToLower(text), isNoWord) {
			if slices.ContainsFunc(split(written), t.fits) {
				return written
			}
		}
	}
	return ""
}

func (t term) fits(word string) bool {
	return word == t.text || t.prefix && strings.HasPrefix(word, t.text)
}
