package desk

import (
	"fmt"
	"time"

	"docket/ent/db"
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
		if !sameID(person.AccountID, &im.known.accounts[s.Account.ExternalID].ID) {
			ps.add(CodeInvalid, fmt.Sprintf("states.%d.contact", i), "%s does not belong to this customer.", person.Name)
		}
	}
	return ps
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
