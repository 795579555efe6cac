package fulltext

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// longest is how many bytes of a word are looked at; PostgreSQL keeps none
// that is longer than 2046.
const longest = 100

// split gives the words of a text as they are kept: in lower case and without
// accents.
func split(text string) []string {
	fields := strings.FieldsFunc(plain(text), isNoWord)
	for i, word := range fields {
		if len(word) > longest {
			fields[i] = strings.ToValidUTF8(word[:longest], "")
		}
	}
	return fields
}

// plain is a text in lower case and without accents.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		if isAccent(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(strings.ToValidUTF8(text, " ")))
}

// endings are what inflection adds to words of English and Portuguese, without
// accents; the longest that fits goes. They only have to bring forms of a word
// together, because a stem finds everything that begins with it.
var endings = []string{
	"amentos", "imentos", "amento", "imento", "mente", "acoes", "icoes", "idades", "idade", "acao", "icao", "coes",
	"ando", "endo", "indo", "aram", "eram", "iram", "ados", "adas", "idos", "idas", "ado", "ada", "ido", "ida",
	"ments", "ment", "ings", "ing", "ies", "ied", "ely", "ed", "es", "ly", "cao", "ar", "er", "ir", "ou", "s", "e", "o", "a", "y",
}

// shortest is how many letters a stem has at least.
const shortest = 4

// stem is what the forms of a word begin with, or the word itself when it is
// too short to be cut.
func stem(word string) string {
	for _, ending := range endings {
		if rest, ok := strings.CutSuffix(word, ending); ok && len(rest) >= shortest {
			return rest
		}
	}
	return word
}

// common are words that are in so many texts that they say nothing of any.
var common = set(`a about after all am an and any are as at be been before but by can could did do does for from get got had has have he
	her here him his how i if in into is it its just me my no not now of on or our out she should so some such than that the their them
	then there these they this to too up us was we were what when where which while who why will with would you your
	ao aos ate com como da das de dela dele do dos e ela ele eles em era essa esse esta estao este estou eu foi ha isso isto ja
	la lhe mais mas me mesmo meu minha muito na nao nas nem no nos o os ou para pela pelo por porque pra qual quando que quem se sem
	ser seu sua so sou tem tenho um uma voce`)

func set(words string) map[string]bool {
	all := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		all[word] = true
	}
	return all
}

// isAccent holds for the signs that stand over and under letters.
func isAccent(r rune) bool { return r >= 0x300 && r <= 0x36f }

func isNoWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !isAccent(r) }
