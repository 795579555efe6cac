package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
)

// PostUpdate changes the words of a post.
type PostUpdate struct {
	PostID          string
	ExpectedVersion *int
	Text            string
	IdempotencyKey  string
}

// UpdatePost changes the words of a post or a comment. Only its author may, at
// any time: what it said before stays in the change log.
func (d *Desk) UpdatePost(ctx context.Context, by Actor, in PostUpdate) (*db.Post, error) {
	c := call{verb: "updatePost", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Post, error) {
		_, p, err := w.lockPost(ctx, in.PostID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if !MayEditPost(by, p) {
			return nil, problem(CodeNotAllowed, "postId", "Only its author changes a post.")
		}
		var problems Problems
		draft := p.Update().SetText(problems.paragraphs("text", in.Text, postText))
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		return w.savePost(ctx, p, draft)
	})
}

// savePost writes an update of a post, if it changes anything, and records it.
func (w *work) savePost(ctx context.Context, p *db.Post, draft *db.PostUpdateOne) (*db.Post, error) {
	if same, err := changesNothing(draft.Mutation(), p); err != nil || same {
		return p, err
	}
	saved, err := draft.AddVersion(1).SetUpdatedAt(w.now).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("update post: %w", err)
	}
	return saved, w.updated(p, saved)
}
