package importer

import (
	"strconv"
	"time"

	"docket/desk"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

// sheet evaluates a mapping's values for one row and stops at the first that
// is refused.
type sheet struct {
	mapping *Mapping
	row     *row
	// first and last are the first and the last row of the case.
	first, last *row
	refused     *Refusal
}

// text is a field's text; "" when the row gives none.
func (s *sheet) text(v *value) string {
	if v == nil || s.refused != nil {
		return ""
	}
	from := s.row
	switch v.rows {
	case "first":
		from = s.first
	case "last":
		from = s.last
	}
	g, refused := v.of(from)
	if s.refused = refused; refused != nil || !g.ok {
		return ""
	}
	return g.text
}

func (s *sheet) field(name string) string { return s.text(s.mapping.fields[name]) }

func (s *sheet) optional(v *value) *string {
	if text := s.text(v); text != "" {
		return &text
	}
	return nil
}

// instant reads a date and time in the mapping's time zone.
func (s *sheet) instant(v *value) *time.Time {
	text := s.text(v)
	if text == "" {
		return nil
	}
	at, ok := s.mapping.instant(text, v.layouts)
	if !ok {
		s.refuse(v, "This is not a date and time in a format of the mapping.")
		return nil
	}
	if at.Year() < 1970 || at.Year() > 9998 {
		s.refuse(v, "The date must lie in the years 1970 to 9998.")
		return nil
	}
	return &at
}

func (m *Mapping) instant(text string, layouts []string) (time.Time, bool) {
	if len(layouts) == 0 {
		layouts = m.layouts
	}
	for _, layout := range layouts {
		if at, err := time.ParseInLocation(layout, text, m.zone); err == nil {
			return at.UTC().Truncate(time.Microsecond), true
		}
	}
	return time.Time{}, false
}

func (s *sheet) refuse(v *value, reason string) {
	column, raw := v.firstColumn(s.row)
	s.refused = s.row.refusal(given{column: column, raw: raw}, desk.CodeInvalid, "%s", reason)
}

// word reads one of the words that an enum has.
func word[E ~string](s *sheet, v *value, valid func(E) error) E {
	text := E(s.text(v))
	if text != "" && s.refused == nil && valid(text) != nil {
		s.refuse(v, "There is no "+v.field+" "+strconv.Quote(shortened(string(text)))+" in the desk; translate it with values.")
		return ""
	}
	return text
}

func optionalWord[E ~string](s *sheet, v *value, valid func(E) error) *E {
	if w := word(s, v, valid); w != "" {
		return &w
	}
	return nil
}

// state is how the case stood with this row.
func (s *sheet) state() desk.ImportedState {
	f := s.mapping.fields
	state := desk.ImportedState{
		At: s.changedAt(), By: s.field("changed_by"), UpdatedAt: s.instant(f["updated_at"]),
		Title: s.field("title"), Description: s.optional(f["description"]),
		Status: word(s, f["status"], servicecase.StatusValidator), Reason: s.field("status_reason"),
		Priority: word(s, f["priority"], servicecase.PriorityValidator),
		Origin:   optionalWord(s, f["origin"], servicecase.OriginValidator),
		Type:     optionalWord(s, f["type"], servicecase.TypeValidator),
		Worker:   s.field("worker"), OwnerUser: s.field("owner.user"), OwnerTeam: s.field("owner.team"),
		ResolveBy: s.instant(f["resolve_by"]), ResponseBy: s.instant(f["response_by"]),
		RespondedAt: s.instant(f["responded_at"]), EscalatedAt: s.instant(f["escalated_at"]),
		ResolvedAt: s.instant(f["resolved_at"]), CancelledAt: s.instant(f["cancelled_at"]),
	}
	s.refer(&state)
	return state
}

// changedAt is when the row was written, for mappings that tell histories.
func (s *sheet) changedAt() *time.Time {
	if at := s.instant(s.mapping.fields["changed_at"]); at != nil || !s.mapping.history {
		return at
	}
	return s.instant(s.mapping.fields["updated_at"])
}

func (s *sheet) refer(state *desk.ImportedState) {
	if name := s.field("customer.account.name"); name != "" {
		state.Account = &desk.ImportedAccount{
			Name: name, ExternalID: s.field("customer.account.external_id"),
			Email: s.field("customer.account.email"), Phone: s.field("customer.account.phone"),
			City: s.field("customer.account.city"), Country: s.field("customer.account.country"),
		}
		state.Contact = s.contact("contact.")
	} else {
		state.Contact = s.contact("customer.contact.")
	}
	for _, v := range s.mapping.subject {
		title := s.text(v)
		if title == "" {
			break // what is below an unknown level is unknown too
		}
		state.Subject = append(state.Subject, title)
	}
	if name := s.field("queue.name"); name != "" {
		state.Queue = &desk.ImportedQueue{Name: name, Description: s.field("queue.description"), Team: s.field("queue.team")}
	}
}

func (s *sheet) contact(prefix string) *desk.ImportedContact {
	name := s.field(prefix + "name")
	if name == "" {
		return nil
	}
	return &desk.ImportedContact{
		Name: name, ExternalID: s.field(prefix + "external_id"), JobTitle: s.field(prefix + "job_title"),
		Email: s.field(prefix + "email"), Phone: s.field(prefix + "phone"),
		City: s.field(prefix + "city"), Country: s.field(prefix + "country"),
	}
}

// notes are what the row adds to the case; a note without text is none.
func (s *sheet) notes() ([]desk.ImportedNote, []origin) {
	var all []desk.ImportedNote
	var from []origin
	for _, part := range s.mapping.notes {
		if text := s.text(part["text"]); text != "" {
			all = append(all, desk.ImportedNote{
				ExternalID: s.text(part["external_id"]), Text: text,
				Author: s.text(part["author"]), At: s.instant(part["at"]),
			})
			from = append(from, origin{s.row, part})
		}
	}
	return all, from
}

// activities are what the row says was done; one without a subject is none.
func (s *sheet) activities() ([]desk.ImportedActivity, []origin) {
	var all []desk.ImportedActivity
	var from []origin
	for _, part := range s.mapping.activities {
		subject := s.text(part["subject"])
		if subject == "" {
			continue
		}
		all = append(all, desk.ImportedActivity{
			ExternalID: s.text(part["external_id"]), Subject: subject, Description: s.optional(part["description"]),
			Kind:      word(s, part["kind"], activity.KindValidator),
			Status:    word(s, part["status"], activity.StatusValidator),
			Direction: optionalWord(s, part["direction"], activity.DirectionValidator),
			Minutes:   s.minutes(part["minutes"]), DueAt: s.instant(part["due_at"]),
			Author: s.text(part["author"]), At: s.instant(part["at"]),
		})
		from = append(from, origin{s.row, part})
	}
	return all, from
}

func (s *sheet) minutes(v *value) int {
	text := s.text(v)
	if text == "" {
		return 0
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		s.refuse(v, "This is not a whole number of minutes.")
	}
	return n
}
