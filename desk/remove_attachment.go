package desk

import (
	"context"
	"errors"
	"fmt"

	"docket/ent/contents"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/attachment"
)

// AttachmentRemoval takes a file away.
type AttachmentRemoval struct {
	AttachmentID   string
	IdempotencyKey string
}

// Removed tells of a record that is gone.
type Removed struct {
	// ID is of the record.
	ID string
	// Case is what it belonged to.
	Case *db.ServiceCase
	// CommandID takes it back, see Undo.
	CommandID string
}

// RemoveAttachment takes a file away from a note, or from an e-mail that is a
// draft. It takes whoever added it, or somebody who directs the work of others.
// Its bytes stay for a day, so that it can be undone.
func (d *Desk) RemoveAttachment(ctx context.Context, by Actor, in AttachmentRemoval) (*Removed, error) {
	if err := d.touchAttachment(ctx, by, in.AttachmentID); err != nil {
		return nil, err
	}
	c := call{verb: "removeAttachment", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Removed, error) {
		seen, err := w.tx.Attachment.Query().Where(attachment.ID(in.AttachmentID), visibleAttachment(by)).Only(ctx)
		if err != nil {
			return nil, found(err, "attachmentId", "attachment")
		}
		c, err := w.lockCase(ctx, "attachmentId", seen.CaseID)
		if err != nil {
			return nil, found(err, "attachmentId", "attachment")
		}
		a, err := w.tx.Attachment.Query().Where(attachment.ID(seen.ID)).Only(ctx)
		if err != nil {
			return nil, found(err, "attachmentId", "attachment")
		}
		if err := w.mayRemove(ctx, a); err != nil {
			return nil, err
		}
		return &Removed{a.ID, c, w.command.ID}, w.removeAttachment(ctx, a)
	})
}

// touchAttachment keeps the bytes of a file for another day, before the
// transaction begins: the bytes may be where it does not reach.
func (d *Desk) touchAttachment(ctx context.Context, by Actor, id string) error {
	a, err := d.Attachments(by).Where(attachment.ID(id)).Only(ctx)
	if db.IsNotFound(err) {
		return nil // the verb says so
	}
	if err != nil {
		return fmt.Errorf("find attachment: %w", err)
	}
	if err := d.contents.Touch(ctx, a.Sha256, d.Now()); err != nil && !errors.Is(err, contents.ErrMissing) {
		return fmt.Errorf("keep the file for a day: %w", err)
	}
	return nil
}

// MayRemoveAttachment says whether the actor may take a file away, as far as the
// file itself tells; what was sent keeps its files.
func MayRemoveAttachment(by Actor, a *db.Attachment) bool {
	return by.May(CaseWrite) && (by.seesEverything() || sameID(a.CreatedByID, by.userID()))
}

func (w *work) mayRemove(ctx context.Context, a *db.Attachment) error {
	if !MayRemoveAttachment(w.by, a) {
		return problem(CodeNotAllowed, "attachmentId", "Only who added a file takes it away.")
	}
	if a.ActivityID == nil {
		return nil
	}
	on, err := w.tx.Activity.Get(ctx, *a.ActivityID)
	if err != nil {
		return fmt.Errorf("find the activity of an attachment: %w", err)
	}
	if on.Status == activity.StatusCOMPLETED || on.Status == activity.StatusCANCELLED {
		return closedActivity("attachmentId")
	}
	return nil
}

func (w *work) removeAttachment(ctx context.Context, a *db.Attachment) error {
	if err := w.tx.Attachment.DeleteOne(a).Exec(ctx); err != nil {
		return fmt.Errorf("remove attachment: %w", err)
	}
	return w.deleted(a)
}
