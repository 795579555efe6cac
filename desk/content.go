package desk

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"docket/ent/contents"
	"docket/ent/db"
	"docket/ent/db/attachment"
)

// AttachmentLimit is how many bytes a file has at most unless Keeping says
// otherwise.
const AttachmentLimit = 10 << 20

// Keeping is the same desk with another place for the bytes of attachments, and
// another limit for each of them.
func (d *Desk) Keeping(store contents.Store, limit int64) *Desk {
	other := *d
	other.contents, other.attachmentLimit = store, limit
	return &other
}

// Content is the bytes of a file that is to be attached, as the desk has them:
// Keep makes one.
type Content struct {
	SHA256      string
	SizeBytes   int64
	ContentType string
}

// Keep reads a file to the end and keeps its bytes, for a verb that attaches
// them. What no verb attaches is swept a day later. It is refused when there are
// too many bytes or none, and for programs: what a file is, its bytes say and
// its name only refines.
func (d *Desk) Keep(ctx context.Context, by Actor, filename string, r io.Reader) (*Content, error) {
	if !by.May(CaseWrite) {
		return nil, problem(CodeNotAllowed, "", "Your role does not allow this.")
	}
	kept, err := d.contents.Put(ctx, r, d.attachmentLimit, d.Now())
	switch {
	case errors.Is(err, contents.ErrTooBig):
		return nil, problem(CodeTooBig, "file", "A file has at most %s.", megabytes(d.attachmentLimit))
	case err != nil:
		return nil, fmt.Errorf("keep the file: %w", err)
	case kept.SizeBytes == 0:
		return nil, problem(CodeFileRefused, "file", "This file is empty.")
	}
	name := cleanFilename(filename)
	if isProgram(name, kept.Head) {
		return nil, problem(CodeFileRefused, "file", "Programs are not taken as attachments.")
	}
	return &Content{kept.SHA256, kept.SizeBytes, contentType(name, kept.Head)}, nil
}

// megabytes is a limit as a person reads it.
func megabytes(n int64) string {
	if n < 1<<20 {
		return fmt.Sprintf("%d bytes", n)
	}
	return fmt.Sprintf("%.3g MB", float64(n)/(1<<20))
}

// OpenAttachment reads a file that the actor may see.
func (d *Desk) OpenAttachment(ctx context.Context, by Actor, id string) (*db.Attachment, io.ReadSeekCloser, error) {
	a, err := d.Attachments(by).Where(attachment.ID(id)).Only(ctx)
	if err != nil {
		return nil, nil, found(err, "id", "attachment")
	}
	r, err := d.contents.Open(ctx, a.Sha256)
	if errors.Is(err, contents.ErrMissing) {
		return nil, nil, notFound("id", "attachment")
	}
	if err != nil {
		return nil, nil, fmt.Errorf("open the file: %w", err)
	}
	return a, r, nil
}

// looseFor is how long a file may wait for what it is to be attached to, and
// bytes for a file.
const looseFor = 24 * time.Hour

// SweepContents removes the bytes that no attachment has any more, a day after
// the last one let go of them, and answers how many contents that were.
func (d *Desk) SweepContents(ctx context.Context) (int, error) {
	return d.contents.Sweep(ctx, d.Now().Add(-looseFor), func(ctx context.Context, sums []string) (map[string]bool, error) {
		var used []string
		err := d.client.Attachment.Query().Where(attachment.Sha256In(sums...)).Unique(true).Select(attachment.FieldSha256).Scan(ctx, &used)
		known := make(map[string]bool, len(used))
		for _, sum := range used {
			known[sum] = true
		}
		return known, err
	})
}
