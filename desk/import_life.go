package desk

import (
	"fmt"
	"time"

	"docket/ent/db"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
	"docket/feed"
)

// life is one case on its way through its states: those that were not told
// before become changes, and the last one becomes the row.
type life struct {
	*importing
	of ImportedCase
	// before is the row as it was found; nil for a new case.
	before, row *db.ServiceCase
	// states and their columns, as rows of ours.
	states []*db.ServiceCase
	forms  []values
	// last is the state that the source is known to have been in.
	last    values
	touched bool
}

func (im *importing) live(c ImportedCase) error {
	if problems := im.strangers(c); len(problems) > 0 {
		im.refuse(c.place, problems)
		return nil
	}
	l := &life{importing: im, of: c, before: im.past.cases[c.ExternalID]}
	l.row = l.before
	if err := l.draw(); err != nil {
		return err
	}
	for _, step := range []func() error{l.unfold, l.settle, l.annotate, l.act} {
		if err := step(); err != nil {
			return err
		}
	}
	l.count()
	return nil
}

func (l *life) count() {
	switch {
	case l.before == nil:
		l.report.Created++
		l.rows.newCases = append(l.rows.newCases, l.row)
	case l.row != l.before:
		l.report.Updated++
		l.rows.cases = append(l.rows.cases, l.row)
	case l.touched:
		l.report.Updated++
	default:
		l.report.Unchanged++
	}
}

// strangers tells which contacts do not belong to the customer.
func (im *importing) strangers(c ImportedCase) Problems {
	var ps Problems
	for i, s := range c.States {
		if s.Account == nil || s.Contact == nil {
			continue
		}
		person := im.known.contacts[s.Contact.ExternalID]
		if !sameReference(person.AccountID, &im.known.accounts[s.Account.ExternalID].ID) {
			ps.add(CodeInvalid, fmt.Sprintf("states.%d.contact", i), "%s does not belong to this customer.", person.Name)
		}
	}
	return ps
}

// draw makes rows of the states.
func (l *life) draw() error {
	var previous *db.ServiceCase
	for i := range l.of.States {
		row := l.draft(i)
		if previous != nil && row.QueueID != nil && sameReference(previous.QueueID, row.QueueID) {
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
		Escalated: s.EscalatedAt != nil, EscalatedAt: s.EscalatedAt,
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
		row.SubjectID = &l.known.subjects[importedPathKey(s.Subject)].ID
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

// unfold goes through the states that were not told before.
func (l *life) unfold() error {
	next := 0
	if l.before == nil {
		l.row, l.last, next = l.states[0], l.forms[0], 1
		if err := l.tell(l.at(0), l.of.States[0].By, func() error { return l.created(l.row) }); err != nil {
			return err
		}
	} else {
		known, err := l.lastKnown(l.before)
		if err != nil {
			return err
		}
		l.last, next = known, l.untold(known)
	}
	for i := next; i < len(l.states); i++ {
		if err := l.goOn(i); err != nil {
			return err
		}
	}
	return nil
}

// untold is the first state after the one that the source was last known in.
// When that is none of these the source tells another story now, and only how
// it ends counts.
func (l *life) untold(known values) int {
	for i := len(l.forms) - 1; i >= 0; i-- {
		if l.forms[i].sameState(known) {
			return i + 1
		}
	}
	return len(l.forms) - 1
}

// goOn takes the row into one more state.
func (l *life) goOn(i int) error {
	after := follow(l.row, l.last, l.forms[i], l.states[i])
	l.last = l.forms[i]
	is, err := encoded(after.Columns())
	if err != nil {
		return err
	}
	was, err := encoded(l.row.Columns())
	if err != nil || values(was).sameState(is) {
		return err
	}
	after.Version++
	if l.states[i].UpdatedAt.After(after.UpdatedAt) {
		after.UpdatedAt = l.states[i].UpdatedAt
	}
	before := l.row
	l.row = after
	return l.tell(l.at(i), l.of.States[i].By, func() error { return l.updated(before, after) })
}

// tell records something as done at another time, by another person.
func (im *importing) tell(at time.Time, by string, record func() error) error {
	ours := im.entries
	im.entries = nil
	err := record()
	actor := im.person(by)
	if actor == nil {
		actor = im.by.userID()
	}
	im.told = append(im.told, feed.Told{
		Command: feed.Command{ID: newID(prefixCommand), Verb: im.command.Verb, ActorID: actor, At: at},
		Entries: im.entries,
	})
	im.entries = ours
	return err
}

// tellMore adds to what was told last.
func (im *importing) tellMore(record func() error) error {
	ours, last := im.entries, len(im.told)-1
	im.entries = im.told[last].Entries
	err := record()
	im.told[last].Entries, im.entries = im.entries, ours
	return err
}
