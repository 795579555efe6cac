package desk

import (
	"strings"

	"docket/ent/db/activity"
)

func (n *ImportedNote) check(ps *Problems) {
	n.ExternalID = ps.line("externalId", n.ExternalID, 200)
	n.Text = ps.paragraphs("text", n.Text, 100_000)
	ps.name("author", &n.Author, 160)
	n.At = ps.instant("at", n.At)
}

func (a *ImportedActivity) check(ps *Problems) {
	a.ExternalID = ps.line("externalId", a.ExternalID, 200)
	a.Subject = ps.line("subject", a.Subject, 200)
	a.Description = ps.optionalParagraphs("description", a.Description, 100_000)
	ps.name("author", &a.Author, 160)
	ps.name("ownerUser", &a.OwnerUser, 160)
	ps.name("ownerTeam", &a.OwnerTeam, 160)
	ps.name("phoneNumber", &a.PhoneNumber, 200)
	ps.name("emailFrom", &a.EmailFrom, 200)
	ps.name("emailTo", &a.EmailTo, 2000)
	ps.name("location", &a.Location, 200)
	a.At, a.ClosedAt, a.DueAt = ps.instant("at", a.At), ps.instant("closedAt", a.ClosedAt), ps.instant("dueAt", a.DueAt)
	a.StartsAt, a.EndsAt = ps.instant("startsAt", a.StartsAt), ps.instant("endsAt", a.EndsAt)
	if a.StartsAt != nil && a.EndsAt != nil && a.EndsAt.Before(*a.StartsAt) {
		ps.add(CodeInvalid, "endsAt", "An appointment cannot end before it begins.")
	}
	a.Minutes = ps.minutes("minutes", a.Minutes)
	if a.Status == "" {
		a.Status = activity.StatusCOMPLETED
	}
	if activity.KindValidator(a.Kind) != nil {
		ps.add(CodeInvalid, "kind", "There is no kind of activity %q.", a.Kind)
	} else if _, ok := importedReasons[a.Kind][a.Status]; !ok {
		ps.add(CodeInvalid, "status", "Activities of the kind %s are not imported with the status %q.", a.Kind, a.Status)
	}
	if a.Direction != nil && activity.DirectionValidator(*a.Direction) != nil {
		ps.add(CodeInvalid, "direction", "There is no direction %q.", *a.Direction)
	}
}

// within collects the problems of a part under the part's name.
func (ps *Problems) within(prefix string, check func(ps *Problems)) {
	var inner Problems
	check(&inner)
	for _, p := range inner {
		p.Field = prefix + "." + p.Field
	}
	*ps = append(*ps, inner...)
}

// name is line for a value that may be empty.
func (ps *Problems) name(field string, value *string, limit int) {
	if *value = strings.TrimSpace(*value); *value != "" {
		*value = ps.line(field, *value, limit)
	}
}

func (ps *Problems) externalID(field, value, name string) string {
	if value == "" {
		value = name
	}
	if value == "" {
		return "" // told already: the name is missing
	}
	return ps.line(field, value, 200)
}

// reached checks where somebody is reached.
func (ps *Problems) reached(prefix string, email, phone, city, country *string) {
	ps.name(prefix+".email", email, 100)
	ps.name(prefix+".phone", phone, 50)
	ps.name(prefix+".city", city, 80)
	ps.name(prefix+".country", country, 2)
}

// personNames splits a name at its last space.
func personNames(name string) (first, last string) {
	i := strings.LastIndexByte(name, ' ')
	if i < 0 {
		return "", name
	}
	return strings.TrimSpace(name[:i]), name[i+1:]
}
