package demo

import (
	"slices"

	"docket/ent/db/servicecase"
)

// language is what a customer and the desk write to each other in.
type language int

const (
	english language = iota
	portuguese
)

// area is the part of the business a case is about. It decides who works on it.
type area int

const (
	billing area = iota
	technical
	field
	security
	onboarding
	// general is no area of its own: its chatter suits every story.
	general
)

// story is what a case is about, told by those who take part. Words in braces
// are filled in from the facts of one case, so that no two cases read alike.
type story struct {
	area    area
	subject string
	product string
	kind    servicecase.Type
	// title is what the list shows.
	title string
	// says is the customer's own account of it.
	says string
	// finds is what a colleague writes down for the others after looking.
	finds string
	// answers is the first reply to the customer.
	answers string
	// settles is the message that ends it.
	settles string
}

// chatter is what else is said and done while a case of an area is worked on.
type chatter struct {
	// chases are messages in which the customer comes back to it.
	chases []string
	// updates are messages in which a colleague says how far things are.
	updates []string
	// calls are summaries of calls, in the words of whoever held them.
	calls []string
	// notes are left for the next colleague.
	notes []string
	// tasks are things to do.
	tasks []string
	// meetings are appointments.
	meetings []string
}

// gossipOf is the chatter that suits a story. Talk of credit memos belongs to
// wrong invoices, and talk of cables to devices.
func gossipOf(l language, s story) chatter {
	money := s.area == billing && s.kind == problem
	device := s.area == technical && slices.Contains([]string{"Device offline", "Wrong position", "Sensors and temperature"}, s.subject)
	if money || device || s.area != billing && s.area != technical {
		return gossip[l][s.area]
	}
	return gossip[l][general]
}

const (
	question = servicecase.TypeQUESTION
	problem  = servicecase.TypePROBLEM
	request  = servicecase.TypeREQUEST
)

// stories and gossip hold every text by language.
var stories = [2][]story{english: storiesInEnglish(), portuguese: storiesInPortuguese()}

var gossip = [2]map[area]chatter{english: chatterInEnglish, portuguese: chatterInPortuguese}

func storiesInEnglish() []story {
	return append(append([]story{}, billingInEnglish...), technicalInEnglish...)
}

func storiesInPortuguese() []story {
	return append(append([]story{}, billingInPortuguese...), technicalInPortuguese...)
}
