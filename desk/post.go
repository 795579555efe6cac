package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/post"
)

// postText is how many letters a post has at most.
const postText = 2000

// mostComments is how many comments a post takes.
const mostComments = 100

// NewPost is a short message among colleagues.
type NewPost struct {
	CaseID string
	Text   string
	// AnswersID makes it a comment on a post of the same case. A comment is not
	// commented.
	AnswersID      *string
	IdempotencyKey string
}

// AddPost puts a message for colleagues on a case, open or closed, or a comment
// under one.
func (d *Desk) AddPost(ctx context.Context, by Actor, in NewPost) (*db.Post, error) {
	c := call{verb: "addPost", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Post, error) {
		c, err := w.lockCase(ctx, "caseId", in.CaseID)
		if err != nil {
			return nil, err
		}
		var problems Problems
		draft := w.tx.Post.Create().SetID(newID(prefixPost)).SetCaseID(c.ID).
			SetText(problems.paragraphs("text", in.Text, postText)).
			SetNillableAuthorID(w.by.userID()).SetCreatedAt(w.now).SetUpdatedAt(w.now)
		if in.AnswersID != nil {
			problems.take(w.mayComment(ctx, c, *in.AnswersID))
			draft.SetAnswersID(*in.AnswersID)
		}
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		added, err := draft.Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("add post: %w", err)
		}
		return added, w.created(added)
	})
}

// mayComment refuses comments on what is no post of this case.
func (w *work) mayComment(ctx context.Context, c *db.ServiceCase, id string) error {
	on, err := w.tx.Post.Query().Where(post.ID(id), post.CaseID(c.ID)).Only(ctx)
	if err != nil {
		return found(err, "answersId", "post")
	}
	if on.AnswersID != nil {
		return problem(CodeInvalid, "answersId", "A comment cannot be commented: answer the post instead.")
	}
	n, err := w.comments(ctx, id)
	if err == nil && n >= mostComments {
		return problem(CodeInvalid, "answersId", "A post takes at most %d comments.", mostComments)
	}
	return err
}

func (w *work) comments(ctx context.Context, id string) (int, error) {
	n, err := w.tx.Post.Query().Where(post.AnswersID(id)).Count(ctx)
	if err != nil {
		return 0, fmt.Errorf("count comments: %w", err)
	}
	return n, nil
}

// MayEditPost says whether the actor may change the words of a post: they are
// its author's.
func MayEditPost(by Actor, p *db.Post) bool {
	return by.May(CaseWrite) && p.AuthorID != nil && sameID(p.AuthorID, by.userID())
}

// MayDeletePost says whether the actor may delete a post, as far as the post
// itself tells: its author, and those who direct the work of others.
func MayDeletePost(by Actor, p *db.Post) bool {
	return MayEditPost(by, p) || by.May(CaseWrite) && by.seesEverything()
}

// lockPost reads a post and holds its case.
func (w *work) lockPost(ctx context.Context, id string, version *int) (*db.ServiceCase, *db.Post, error) {
	seen, err := w.tx.Post.Query().Where(post.ID(id), visiblePost(w.by)).Only(ctx)
	if err != nil {
		return nil, nil, found(err, "postId", "post")
	}
	c, err := w.lockCase(ctx, "postId", seen.CaseID)
	if err != nil {
		return nil, nil, found(err, "postId", "post")
	}
	p, err := w.tx.Post.Query().Where(post.ID(id)).Only(ctx)
	if err != nil {
		return nil, nil, found(err, "postId", "post")
	}
	if version != nil && *version != p.Version {
		return nil, nil, stale("post")
	}
	return c, p, nil
}
