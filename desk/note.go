package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
)

// NewNote is an agent's own words on a case.
type NewNote struct {
	CaseID string
	Text   string
	// AttachmentIDs are files that the actor gave to the case for this note.
	AttachmentIDs  []string
	IdempotencyKey string
}

// AddNote adds an internal note to a case, open or closed. The case is held, so
// that it does not change queues meanwhile.
func (d *Desk) AddNote(ctx context.Context, by Actor, in NewNote) (*db.Note, error) {
	c := call{verb: "addNote", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Note, error) {
		c, err := w.lockCase(ctx, "caseId", in.CaseID)
		if err != nil {
			return nil, err
		}
		var problems Problems
		text := problems.paragraphs("text", in.Text, longText)
		files, err := w.loose(ctx, c.ID, in.AttachmentIDs)
		problems.take(err)
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		added, err := w.tx.Note.Create().
			SetID(newID(prefixNote)).SetCaseID(c.ID).SetText(text).SetNillableAuthorID(w.by.userID()).
			SetCreatedAt(w.now).SetUpdatedAt(w.now).
			Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("add note: %w", err)
		}
		if err := w.created(added); err != nil {
			return nil, err
		}
		return added, w.fasten(ctx, files, func(u *db.AttachmentUpdateOne) *db.AttachmentUpdateOne { return u.SetNoteID(added.ID) })
	})
}
