package desk

import (
	"context"
	"fmt"

	"docket/ent/db/attachment"
)

// Clearing removes files that nothing took.
type Clearing struct{}

// Cleared is how many files were removed.
type Cleared struct{ Attachments int }

// clearedAtOnce is how many files one clearing removes.
const clearedAtOnce = 500

// ClearUploads removes the files that were given to cases more than a day ago
// and that no note and no e-mail took. Only the desk itself does.
func (d *Desk) ClearUploads(ctx context.Context, by Actor, in Clearing) (*Cleared, error) {
	if !by.itself {
		return nil, problem(CodeNotAllowed, "", "Only the desk itself clears up.")
	}
	c := call{verb: "clearUploads", needs: CaseWrite, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Cleared, error) {
		forgotten, err := w.tx.Attachment.Query().
			Where(attachment.NoteIDIsNil(), attachment.ActivityIDIsNil(), attachment.CreatedAtLT(w.now.Add(-looseFor))).
			Order(attachment.ByID()).Limit(clearedAtOnce).All(ctx)
		if err != nil {
			return nil, fmt.Errorf("find forgotten files: %w", err)
		}
		var cases []string
		for _, a := range forgotten {
			cases = append(cases, a.CaseID)
		}
		if _, err := w.lockCases(ctx, distinct(cases)); err != nil {
			return nil, err
		}
		cleared := &Cleared{}
		for _, a := range forgotten {
			// One that was taken meanwhile stays.
			n, err := w.tx.Attachment.Delete().Where(attachment.ID(a.ID), attachment.NoteIDIsNil(), attachment.ActivityIDIsNil()).Exec(ctx)
			if err != nil {
				return nil, fmt.Errorf("clear an upload: %w", err)
			}
			if n == 0 {
				continue
			}
			cleared.Attachments++
			if err := w.deleted(a); err != nil {
				return nil, err
			}
		}
		return cleared, nil
	})
}
