package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
)

// PostDeletion takes a post away.
type PostDeletion struct {
	PostID          string
	ExpectedVersion *int
	IdempotencyKey  string
}

// DeletePost takes a post or a comment away. Its author may, and those who
// direct the work of others. A post that others have commented stays: their
// words would hang in the air.
func (d *Desk) DeletePost(ctx context.Context, by Actor, in PostDeletion) (*Removed, error) {
	c := call{verb: "deletePost", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Removed, error) {
		c, p, err := w.lockPost(ctx, in.PostID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if !MayDeletePost(by, p) {
			return nil, problem(CodeNotAllowed, "postId", "Only its author deletes a post.")
		}
		n, err := w.comments(ctx, p.ID)
		if err != nil {
			return nil, err
		}
		if n > 0 {
			return nil, problem(CodePostAnswered, "postId", "This post has comments and stays.")
		}
		return &Removed{p.ID, c, w.command.ID}, w.removePost(ctx, p)
	})
}

func (w *work) removePost(ctx context.Context, p *db.Post) error {
	if err := w.tx.Post.DeleteOne(p).Exec(ctx); err != nil {
		return fmt.Errorf("delete post: %w", err)
	}
	return w.deleted(p)
}
