package desk

import (
	"strings"
	"unicode"

	"docket/ent/db/activity"
	"docket/ent/db/note"
	"docket/ent/db/post"
	"docket/ent/db/predicate"
)

// ActivityMentions holds for activities in whose texts every one of the words
// occurs.
func ActivityMentions(words []string) predicate.Activity {
	return mentions(words, activity.And, activity.Or,
		activity.SubjectContains, activity.DescriptionContains, activity.LocationContains, activity.PhoneNumberContains,
		activity.EmailFromContains, activity.EmailToContains, activity.EmailCcContains)
}

// NoteMentions holds for notes in which every one of the words occurs.
func NoteMentions(words []string) predicate.Note {
	return mentions(words, note.And, note.Or, note.TextContains)
}

// PostMentions holds for posts in which, or in one of whose comments, every one
// of the words occurs.
func PostMentions(words []string) predicate.Post {
	says := mentions(words, post.And, post.Or, post.TextContains)
	return post.Or(says, post.HasCommentsWith(says))
}

// mentions asks for every word in some column. Databases differ in the letters
// whose case they know, so each word is asked for as it was typed, in small
// letters, in capitals, and with a capital first.
func mentions[P any](words []string, and, or func(...P) P, columns ...func(string) P) P {
	var all []P
	for _, word := range words {
		var some []P
		for _, column := range columns {
			for _, form := range forms(word) {
				some = append(some, column(form))
			}
		}
		all = append(all, or(some...))
	}
	return and(all...)
}

func forms(word string) []string {
	small := strings.ToLower(word)
	letters := []rune(small)
	letters[0] = unicode.ToUpper(letters[0])
	return distinct([]string{word, small, strings.ToUpper(word), string(letters)})
}
