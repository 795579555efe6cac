package desk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"docket/ent/db"
	"docket/ent/db/attachment"
	"docket/ent/db/mergedrecord"
	"docket/ent/db/note"
	"docket/ent/db/post"
	"docket/ent/db/servicecase"
)

// MovedRecord is a record that a merge moves to the survivor.
type MovedRecord struct {
	Kind     mergedrecord.Kind
	RecordID string
	// Title is what the record is known by: its subject, its first words, its
	// file name.
	Title string
	// FromCaseID is the case it comes from.
	FromCaseID string
}

// A load is what was added to a case, and the cases below it.
type load struct {
	activities  []*db.Activity
	notes       []*db.Note
	posts       []*db.Post
	attachments []*db.Attachment
	children    []*db.ServiceCase
}

// gather reads what each of the cases brings along.
func (m *merging) gather(ctx context.Context) error {
	m.loads = make([]load, len(m.cases))
	for i, c := range m.cases {
		var err error
		if m.loads[i], err = m.loadOf(ctx, c.ID); err != nil {
			return err
		}
		m.loads[i].children = m.held.children(c.ID)
	}
	return nil
}

// loadOf reads what was added to a case.
func (w *work) loadOf(ctx context.Context, caseID string) (load, error) {
	var l load
	var err error
	if l.activities, err = w.lockActivities(ctx, caseID); err != nil {
		return l, err
	}
	if l.notes, err = w.tx.Note.Query().Where(note.CaseID(caseID)).Order(note.ByID()).All(ctx); err != nil {
		return l, fmt.Errorf("read notes: %w", err)
	}
	if l.posts, err = w.tx.Post.Query().Where(post.CaseID(caseID)).Order(post.ByID()).All(ctx); err != nil {
		return l, fmt.Errorf("read posts: %w", err)
	}
	l.attachments, err = w.tx.Attachment.Query().Where(attachment.CaseID(caseID)).Order(attachment.ByID()).All(ctx)
	if err != nil {
		return l, fmt.Errorf("read attachments: %w", err)
	}
	return l, nil
}

// carryOver makes everything of a load part of another case.
func (w *work) carryOver(ctx context.Context, l load, to string) error {
	for _, a := range l.activities {
		if _, err := w.saveActivity(ctx, a, a.Update().SetCaseID(to)); err != nil {
			return err
		}
	}
	for _, n := range l.notes {
		moved, err := n.Update().SetCaseID(to).AddVersion(1).SetUpdatedAt(w.now).Save(ctx)
		if err := w.savedMove(err, n, moved); err != nil {
			return err
		}
	}
	for _, p := range l.posts {
		moved, err := p.Update().SetCaseID(to).AddVersion(1).SetUpdatedAt(w.now).Save(ctx)
		if err := w.savedMove(err, p, moved); err != nil {
			return err
		}
	}
	for _, a := range l.attachments {
		moved, err := a.Update().SetCaseID(to).Save(ctx)
		if err := w.savedMove(err, a, moved); err != nil {
			return err
		}
	}
	for _, c := range l.children {
		if _, err := w.saveCase(ctx, c, c.Update().SetParentID(to)); err != nil {
			return err
		}
	}
	return nil
}

func (w *work) savedMove(err error, before, after row) error {
	if err != nil {
		return fmt.Errorf("move %s: %w", before.RowID(), err)
	}
	return w.updated(before, after)
}

// moved is what the survivor gains, as far as the actor may see it. Of children
// that are hidden from them nothing is told; they move all the same.
func (m *merging) moved(ctx context.Context) ([]MovedRecord, error) {
	var children []string
	for _, l := range m.loads {
		for _, c := range l.children {
			children = append(children, c.ID)
		}
	}
	visible, err := m.tx.ServiceCase.Query().Where(servicecase.IDIn(children...), visibleCase(m.by)).IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("see children: %w", err)
	}
	all := []MovedRecord{}
	for i, c := range m.cases {
		for _, r := range m.loads[i].told(c.ID) {
			if r.Kind != mergedrecord.KindCHILD || slices.Contains(visible, r.RecordID) {
				all = append(all, r)
			}
		}
	}
	return all, nil
}

// told are the records of a load by what they are known by.
func (l load) told(from string) []MovedRecord {
	var told []MovedRecord
	for _, c := range l.children {
		told = append(told, MovedRecord{mergedrecord.KindCHILD, c.ID, c.Number + " " + c.Title, from})
	}
	for _, a := range l.activities {
		told = append(told, MovedRecord{mergedrecord.KindACTIVITY, a.ID, a.Subject, from})
	}
	for _, n := range l.notes {
		told = append(told, MovedRecord{mergedrecord.KindNOTE, n.ID, firstWords(n.Text), from})
	}
	for _, p := range l.posts {
		told = append(told, MovedRecord{mergedrecord.KindPOST, p.ID, firstWords(p.Text), from})
	}
	for _, a := range l.attachments {
		told = append(told, MovedRecord{mergedrecord.KindATTACHMENT, a.ID, a.Filename, from})
	}
	return told
}

// firstWords is the beginning of a text, in one line.
func firstWords(text string) string {
	const most = 80
	line := []rune(strings.Join(strings.Fields(text), " "))
	if len(line) <= most {
		return string(line)
	}
	return string(line[:most]) + "…"
}
