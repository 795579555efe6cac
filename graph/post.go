package graph

import (
	"context"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/post"
	"docket/ent/db/predicate"
	"docket/graph/model"
)

// mostComments is how many comments a post shows, which is as many as it takes.
const mostComments = 100

func (r *Resolver) posts(ctx context.Context) func(ids []string) ([]*db.Post, error) {
	return func(ids []string) ([]*db.Post, error) {
		return r.Desk.Posts(actor(ctx)).Where(post.IDIn(ids...)).All(ctx)
	}
}

// comments answers the comments on a post, the oldest first.
func (r *Resolver) comments(ctx context.Context, p *db.Post) ([]*db.Post, error) {
	if p.AnswersID != nil {
		return []*db.Post{}, nil
	}
	return forSiblings(ctx, p, "comments", func(posts []*db.Post) (map[*db.Post][]*db.Post, error) {
		ids := distinct(posts, func(p *db.Post) *string { return &p.ID })
		rows, err := r.Desk.Posts(actor(ctx)).
			Where(desk.FirstOfEach[predicate.Post](post.FieldAnswersID, ids, mostComments, nil, "created_at", "id")).
			Order(post.ByCreatedAt(), post.ByID()).All(ctx)
		if err != nil {
			return nil, err
		}
		below := map[string][]*db.Post{}
		for _, row := range together(ctx, rows) {
			below[*row.AnswersID] = append(below[*row.AnswersID], row)
		}
		return each(posts, func(p *db.Post) []*db.Post { return below[p.ID] }), nil
	})
}

// canDelete answers whether the viewer may delete a post now.
func (r *Resolver) canDelete(ctx context.Context, p *db.Post) (*model.Verdict, error) {
	if !desk.MayDeletePost(actor(ctx), p) {
		return verdict(false, desk.CodeNotAllowed), nil
	}
	comments, err := r.comments(ctx, p)
	return verdict(len(comments) == 0, desk.CodePostAnswered), err
}

func postPayload(p *db.Post, err error) (*model.PostPayload, error) {
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.PostPayload{Post: p, UserErrors: problems}, nil
}

func removalPayload(done *desk.Removed, err error) (*model.RemovalPayload, error) {
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	payload := &model.RemovalPayload{UserErrors: problems}
	if done != nil {
		payload.RemovedID, payload.Case, payload.CommandID = &done.ID, done.Case, &done.CommandID
	}
	return payload, nil
}
