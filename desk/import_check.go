package desk

import (
	"context"
	"fmt"
	"time"

	"docket/ent/db/servicecase"
)

// accept checks the cases of the batch and keeps those that break no rule.
func (im *importing) accept(ctx context.Context) ([]ImportedCase, error) {
	if err := im.loadReasons(ctx); err != nil {
		return nil, err
	}
	taken, err := im.numbersTaken(ctx)
	if err != nil {
		return nil, err
	}
	var accepted []ImportedCase
	ids := map[string]bool{}
	for place, c := range im.cases {
		problems := im.check(&c)
		if owner, ok := taken[c.Number]; ok && c.Number != "" && owner != c.ExternalID {
			problems.add(CodeTaken, "number", "Another case has the number %s.", c.Number)
		}
		if ids[c.ExternalID] {
			problems.add(CodeTaken, "externalId", "This case is in the batch twice.")
		}
		if err := problems.orNil(); err != nil {
			im.refuse(place, problems)
			continue
		}
		ids[c.ExternalID], c.place = true, place
		if c.Number != "" {
			taken[c.Number] = c.ExternalID
		}
		accepted = append(accepted, c)
	}
	return accepted, nil
}

// numbersTaken tells who has the numbers of the batch: the external id of a
// case of this source, or something that no external id is.
func (im *importing) numbersTaken(ctx context.Context) (map[string]string, error) {
	var numbers []string
	for _, c := range im.cases {
		if c.Number != "" {
			numbers = append(numbers, c.Number)
		}
	}
	taken := map[string]string{}
	if len(numbers) == 0 {
		return taken, nil
	}
	rows, err := im.tx.ServiceCase.Query().Where(servicecase.NumberIn(numbers...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find numbers: %w", err)
	}
	for _, r := range rows {
		taken[r.Number] = "\n"
		if r.Source != nil && *r.Source == im.source && r.ExternalID != nil {
			taken[r.Number] = *r.ExternalID
		}
	}
	return taken, nil
}

// check normalises a case and tells what is wrong with it.
func (im *importing) check(c *ImportedCase) Problems {
	var ps Problems
	c.ExternalID = ps.line("externalId", c.ExternalID, 200)
	ps.name("number", &c.Number, 100)
	ps.name("createdBy", &c.CreatedBy, 160)
	c.CreatedAt = ps.instant("createdAt", c.CreatedAt)
	if len(c.States) == 0 {
		ps.add(CodeRequired, "states", "A case has at least one state.")
	}
	c.States = append([]ImportedState(nil), c.States...)
	for i := range c.States {
		ps.within(fmt.Sprintf("states.%d", i), func(ps *Problems) { im.checkState(&c.States[i], ps) })
	}
	c.Notes = append([]ImportedNote(nil), c.Notes...)
	for i := range c.Notes {
		ps.within(fmt.Sprintf("notes.%d", i), c.Notes[i].check)
	}
	c.Activities = append([]ImportedActivity(nil), c.Activities...)
	for i := range c.Activities {
		ps.within(fmt.Sprintf("activities.%d", i), c.Activities[i].check)
	}
	return ps
}

func (im *importing) checkState(s *ImportedState, ps *Problems) {
	s.Title = ps.line("title", s.Title, 200)
	s.Description = ps.optionalParagraphs("description", s.Description, 2000)
	ps.name("by", &s.By, 160)
	ps.name("worker", &s.Worker, 160)
	ps.name("ownerUser", &s.OwnerUser, 160)
	ps.name("ownerTeam", &s.OwnerTeam, 160)
	ps.name("product", &s.Product, 100)
	if s.OwnerUser == "" && s.OwnerTeam == "" {
		ps.add(CodeRequired, "owner", "A case needs an owner.")
	}
	if s.Priority == "" {
		s.Priority = servicecase.PriorityNORMAL
	}
	im.checkStatus(s, ps)
	s.checkEnums(ps)
	s.checkCustomer(ps)
	s.checkPlace(ps)
	for field, at := range map[string]**time.Time{
		"at": &s.At, "updatedAt": &s.UpdatedAt, "resolveBy": &s.ResolveBy, "responseBy": &s.ResponseBy,
		"respondedAt": &s.RespondedAt, "escalatedAt": &s.EscalatedAt, "resolvedAt": &s.ResolvedAt, "cancelledAt": &s.CancelledAt,
	} {
		*at = ps.instant(field, *at)
	}
}

func (s *ImportedState) checkEnums(ps *Problems) {
	if err := servicecase.PriorityValidator(s.Priority); err != nil {
		ps.add(CodeInvalid, "priority", "There is no priority %q.", s.Priority)
	}
	if s.Origin != nil && servicecase.OriginValidator(*s.Origin) != nil {
		ps.add(CodeInvalid, "origin", "There is no origin %q.", *s.Origin)
	}
	if s.Type != nil && servicecase.TypeValidator(*s.Type) != nil {
		ps.add(CodeInvalid, "type", "There is no case type %q.", *s.Type)
	}
}

func (im *importing) checkStatus(s *ImportedState, ps *Problems) {
	if s.Reason != "" {
		reason, ok := im.known.reasons[s.Reason]
		switch {
		case !ok:
			ps.add(CodeInvalid, "statusReason", "There is no status reason with the code %q.", s.Reason)
		case s.Status == "":
			s.Status = servicecase.Status(reason.Status)
		case string(s.Status) != string(reason.Status):
			ps.add(CodeInvalid, "statusReason", "The status reason %s does not belong to the status %s.", s.Reason, s.Status)
		}
	}
	if s.Status == "" {
		s.Status = servicecase.StatusACTIVE
	}
	if err := servicecase.StatusValidator(s.Status); err != nil {
		ps.add(CodeInvalid, "status", "There is no status %q.", s.Status)
	}
}

func (s *ImportedState) checkCustomer(ps *Problems) {
	if s.Account == nil && s.Contact == nil {
		ps.add(CodeRequired, "customer", "A case needs a customer.")
	}
	if s.Account != nil {
		a := *s.Account
		a.Name = ps.line("account.name", a.Name, 160)
		a.ExternalID = ps.externalID("account.externalId", a.ExternalID, a.Name)
		ps.reached("account", &a.Email, &a.Phone, &a.City, &a.Country)
		ps.name("account.accountNumber", &a.AccountNumber, 20)
		ps.name("account.website", &a.Website, 200)
		ps.name("account.timeZone", &a.TimeZone, 60)
		s.Account = &a
	}
	if s.Contact != nil {
		c := *s.Contact
		c.Name = ps.line("contact.name", c.Name, 160)
		first, last := personNames(c.Name)
		if len([]rune(first)) > 50 || len([]rune(last)) > 50 {
			ps.add(CodeTooLong, "contact.name", "At most 50 characters fit into a first or last name.")
		}
		c.ExternalID = ps.externalID("contact.externalId", c.ExternalID, c.Name)
		ps.name("contact.jobTitle", &c.JobTitle, 100)
		ps.reached("contact", &c.Email, &c.Phone, &c.City, &c.Country)
		ps.name("contact.mobilePhone", &c.MobilePhone, 50)
		ps.name("contact.timeZone", &c.TimeZone, 60)
		ps.name("contact.language", &c.Language, 20)
		s.Contact = &c
	}
}

func (s *ImportedState) checkPlace(ps *Problems) {
	s.Subject = append([]string(nil), s.Subject...)
	for i := range s.Subject {
		s.Subject[i] = ps.line(fmt.Sprintf("subject.%d", i), s.Subject[i], 200)
	}
	if len(s.Subject) > 10 {
		ps.add(CodeInvalid, "subject", "A subject lies at most 10 levels deep.")
	}
	if s.Queue == nil {
		return
	}
	q := *s.Queue
	q.Name = ps.line("queue.name", q.Name, 200)
	ps.name("queue.description", &q.Description, 2000)
	ps.name("queue.team", &q.Team, 160)
	if q.Team == "" {
		q.Team = s.OwnerTeam
	}
	if q.Team == "" {
		ps.add(CodeRequired, "queue.team", "A queue needs a team that it belongs to.")
	}
	s.Queue = &q
}
