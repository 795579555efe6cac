package desk

import (
	"time"

	"docket/ent/db"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
)

// draw makes rows of the states.
func (l *life) draw() error {
	var previous *db.ServiceCase
	for i := range l.of.States {
		row := l.draft(i)
		if previous != nil && row.QueueID != nil && sameID(previous.QueueID, row.QueueID) {
			row.QueueEnteredAt = previous.QueueEnteredAt
		}
		form, err := encoded(row.Columns())
		if err != nil {
			return err
		}
		l.states, l.forms, previous = append(l.states, row), append(l.forms, form), row
	}
	return nil
}

// draft is a state as a row of ours.
func (l *life) draft(i int) *db.ServiceCase {
	s, at := l.of.States[i], l.at(i)
	row := &db.ServiceCase{
		Version: 1, CreatedAt: l.createdAt(), UpdatedAt: at,
		Source: &l.source, ExternalID: &l.of.ExternalID, CreatedByID: l.person(l.of.CreatedBy),
		Title: s.Title, Description: s.Description, Origin: s.Origin, Type: s.Type,
		Status: s.Status, StatusReasonID: l.reason(s).ID,
		Priority: s.Priority, SortPriority: sortPriority(s.Priority),
		ResolveBy: s.ResolveBy, SortDueAt: sortDueAt(s.ResolveBy), ResponseBy: s.ResponseBy, RespondedAt: s.RespondedAt,
		Decrements: true, Escalated: s.EscalatedAt != nil, EscalatedAt: s.EscalatedAt,
	}
	if l.before == nil {
		row.ID, row.Number = newID(prefixCase), l.of.Number
	} else {
		row.ID, row.Number = l.before.ID, l.before.Number
	}
	if i > 0 {
		row.ID = l.states[0].ID
	}
	if s.UpdatedAt != nil {
		row.UpdatedAt = *s.UpdatedAt
	}
	l.point(row, s, at)
	return row
}

// point sets what the row refers to, and when it was closed.
func (l *life) point(row *db.ServiceCase, s ImportedState, at time.Time) {
	switch {
	case s.Account != nil:
		row.CustomerAccountID = &l.known.accounts[s.Account.ExternalID].ID
	default:
		row.CustomerContactID = &l.known.contacts[s.Contact.ExternalID].ID
	}
	if s.Contact != nil {
		row.ContactID = &l.known.contacts[s.Contact.ExternalID].ID
	}
	if len(s.Subject) > 0 {
		row.SubjectID = &l.known.subjects[pathKey(s.Subject)].ID
	}
	if s.Product != "" {
		row.ProductID = &l.known.products[s.Product].ID
	}
	if s.OwnerUser != "" {
		row.OwnerUserID = l.person(s.OwnerUser)
	} else {
		row.OwnerTeamID = &l.known.teams[s.OwnerTeam].ID
	}
	if s.Queue != nil {
		row.QueueID, row.QueueEnteredAt, row.WorkerID = &l.known.queues[s.Queue.Name].ID, &at, l.person(s.Worker)
	}
	switch s.Status {
	case servicecase.StatusRESOLVED:
		row.ResolvedAt = s.ResolvedAt
	case servicecase.StatusCANCELLED:
		row.CancelledAt = s.CancelledAt
	}
	outOfQueueWhenClosed(row)
}

func (l *life) createdAt() time.Time {
	switch {
	case l.before != nil:
		return l.before.CreatedAt
	case l.of.CreatedAt != nil:
		return *l.of.CreatedAt
	}
	return l.now
}

// at is when a state began.
func (l *life) at(i int) time.Time {
	switch {
	case l.of.States[i].At != nil:
		return *l.of.States[i].At
	case i == 0 && l.before == nil:
		return l.createdAt()
	}
	return l.now
}

func (l *life) reason(s ImportedState) *db.StatusReason {
	if s.Reason != "" {
		return l.known.reasons[s.Reason]
	}
	return l.known.defaults[statusreason.Status(s.Status)]
}

func (im *importing) person(name string) *string {
	if name == "" {
		return nil
	}
	return &im.known.users[name].ID
}
