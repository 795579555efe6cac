package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/attachment"
	"docket/ent/db/note"
)

// NewAttachment is a file for a note, for an e-mail that is a draft, or for
// something on a case that is still being written. Exactly one of the three ids
// is given.
type NewAttachment struct {
	CaseID     *string
	NoteID     *string
	ActivityID *string
	// Filename is cleaned, never refused.
	Filename string
	// Content is what Keep answered.
	Content        Content
	IdempotencyKey string
}

// AttachFile adds a file. On a note that is there it takes its author, or
// somebody who directs the work of others; on an e-mail, that it is a draft.
// A file given to a case is seen by nobody else until addNote or writeEmail takes
// it, and is cleared away when none does within a day. The bytes are not in the
// change log: their hash is.
func (d *Desk) AttachFile(ctx context.Context, by Actor, in NewAttachment) (*db.Attachment, error) {
	c := call{verb: "attachFile", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Attachment, error) {
		draft := w.draftAttachment(in.Filename, in.Content)
		caseID, err := w.attachTo(ctx, draft, in)
		if err != nil {
			return nil, err
		}
		return w.addAttachment(ctx, draft.SetCaseID(caseID))
	})
}

func (w *work) draftAttachment(filename string, content Content) *db.AttachmentCreate {
	return w.tx.Attachment.Create().
		SetID(newID(prefixAttachment)).SetFilename(cleanFilename(filename)).SetContentType(content.ContentType).
		SetSizeBytes(content.SizeBytes).SetSha256(content.SHA256).
		SetNillableCreatedByID(w.by.userID()).SetCreatedAt(w.now)
}

// attachTo sets what a file belongs to and answers the case of that.
func (w *work) attachTo(ctx context.Context, draft *db.AttachmentCreate, in NewAttachment) (string, error) {
	switch {
	case in.CaseID != nil && in.NoteID == nil && in.ActivityID == nil:
		c, err := w.lockCase(ctx, "caseId", *in.CaseID)
		if err != nil {
			return "", err
		}
		return c.ID, nil
	case in.NoteID != nil && in.CaseID == nil && in.ActivityID == nil:
		n, err := w.lockOwnNote(ctx, *in.NoteID)
		if err != nil {
			return "", err
		}
		draft.SetNoteID(n.ID)
		return n.CaseID, nil
	case in.ActivityID != nil && in.CaseID == nil && in.NoteID == nil:
		_, a, err := w.lockOpenActivity(ctx, *in.ActivityID, nil)
		if err != nil {
			return "", err
		}
		if a.Kind != activity.KindEMAIL {
			return "", problem(CodeInvalid, "activityId", "Files go on notes and e-mails.")
		}
		draft.SetActivityID(a.ID)
		return a.CaseID, nil
	}
	return "", problem(CodeInvalid, "caseId", "Give a case, a note or an activity, and only one of them.")
}

// lockOwnNote reads a note that the actor may add to or take from.
func (w *work) lockOwnNote(ctx context.Context, id string) (*db.Note, error) {
	seen, err := w.tx.Note.Query().Where(note.ID(id), visibleNote(w.by)).Only(ctx)
	if err != nil {
		return nil, found(err, "noteId", "note")
	}
	if _, err := w.lockCase(ctx, "noteId", seen.CaseID); err != nil {
		return nil, err
	}
	if !w.by.seesEverything() && !sameID(seen.AuthorID, w.by.userID()) {
		return nil, problem(CodeNotAllowed, "noteId", "Only its author changes a note.")
	}
	return seen, nil
}

func (w *work) addAttachment(ctx context.Context, draft *db.AttachmentCreate) (*db.Attachment, error) {
	added, err := draft.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("add attachment: %w", err)
	}
	return added, w.created(added)
}

// mostAttachments is how many files one note or e-mail takes when it is written.
const mostAttachments = 20

// loose finds the files that the actor gave to a case for what is written now.
func (w *work) loose(ctx context.Context, caseID string, ids []string) ([]*db.Attachment, error) {
	ids = distinct(ids)
	if len(ids) == 0 {
		return nil, nil
	}
	if len(ids) > mostAttachments {
		return nil, problem(CodeInvalid, "attachmentIds", "At most %d files go on at once.", mostAttachments)
	}
	query := w.tx.Attachment.Query().Where(attachment.IDIn(ids...), attachment.CaseID(caseID),
		attachment.NoteIDIsNil(), attachment.ActivityIDIsNil()).Order(attachment.ByID())
	if by := w.by.userID(); by != nil {
		query.Where(attachment.CreatedByID(*by))
	} else {
		query.Where(attachment.CreatedByIDIsNil())
	}
	rows, err := query.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find attachments: %w", err)
	}
	if len(rows) < len(ids) {
		return nil, notFound("attachmentIds", "attachment")
	}
	return rows, nil
}

// fasten puts files on what was written.
func (w *work) fasten(ctx context.Context, files []*db.Attachment, to func(*db.AttachmentUpdateOne) *db.AttachmentUpdateOne) error {
	for _, file := range files {
		fastened, err := to(file.Update()).Save(ctx)
		if err != nil {
			return fmt.Errorf("fasten attachment: %w", err)
		}
		if err := w.updated(file, fastened); err != nil {
			return err
		}
	}
	return nil
}
