package graph

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/caselink"
	"docket/graph/model"
)

// mostSimilar is how many similar cases are answered at most.
const mostSimilar = 50

// similarCases answers what is like a case or like a draft.
func (r *Resolver) similarCases(ctx context.Context, caseID *string, draft *model.CaseDraft, filter *model.SimilarCaseFilter, first int) ([]*desk.Similar, error) {
	if err := pageSize("first", first, mostSimilar); err != nil {
		return nil, err
	}
	if (caseID == nil) == (draft == nil) {
		return nil, badRequest("Give one of caseId and draft.")
	}
	found, err := r.Desk.SimilarCases(ctx, actor(ctx), likeness(caseID, draft, filter, first))
	if err != nil {
		return nil, err
	}
	cases, resolutions := []*db.ServiceCase{}, []*db.Activity{}
	for _, s := range found {
		cases = append(cases, s.Case)
		if s.Resolution != nil {
			resolutions = append(resolutions, s.Resolution)
		}
	}
	together(ctx, cases)
	together(ctx, resolutions)
	return found, nil
}

func likeness(caseID *string, draft *model.CaseDraft, filter *model.SimilarCaseFilter, first int) desk.Likeness {
	like := desk.Likeness{First: first}
	if caseID != nil {
		like.CaseID = *caseID
	}
	if draft != nil {
		like.Title = searched(draft.Title)
		like.SubjectID, like.ProductID, like.CustomerID = draft.SubjectID, draft.ProductID, draft.CustomerID
		if draft.Description != nil {
			like.Description = searched(*draft.Description)
		}
	}
	if filter != nil {
		like.SubjectBelow, like.Status = filter.SubjectID, filter.Status
		if filter.Keyword != nil {
			like.Keyword = searched(*filter.Keyword)
		}
	}
	return like
}

// resolutionOf answers the resolution that stands of a case.
func (r *Resolver) resolutionOf(ctx context.Context, c *db.ServiceCase) (*db.Activity, error) {
	return forSiblings(ctx, c, "standing resolution", func(cases []*db.ServiceCase) (map[*db.ServiceCase]*db.Activity, error) {
		byCase, err := r.Desk.StandingResolutions(ctx, actor(ctx), cases)
		if err != nil {
			return nil, err
		}
		answered := []*db.Activity{}
		found := each(cases, func(c *db.ServiceCase) *db.Activity { return byCase[c.ID] })
		for _, resolution := range byCase {
			answered = append(answered, resolution)
		}
		together(ctx, answered)
		return found, nil
	})
}

// linksOf answers the links of a case, the newest first.
func (r *Resolver) linksOf(ctx context.Context, c *db.ServiceCase) ([]*model.SimilarCaseLink, error) {
	return forSiblings(ctx, c, "similar links", func(cases []*db.ServiceCase) (map[*db.ServiceCase][]*model.SimilarCaseLink, error) {
		ids := distinct(cases, caseID)
		links, err := r.Desk.CaseLinks(actor(ctx)).Where(desk.LinksOf(ids...)).
			Order(caselink.ByCreatedAt(sql.OrderDesc()), caselink.ByID(sql.OrderDesc())).All(ctx)
		if err != nil {
			return nil, err
		}
		var all []*model.SimilarCaseLink
		answer := each(cases, func(c *db.ServiceCase) []*model.SimilarCaseLink {
			seen := seenFrom(c.ID, links)
			all = append(all, seen...)
			return seen
		})
		together(ctx, all)
		return answer, nil
	})
}

// seenFrom is the links as seen from a case.
func seenFrom(id string, links []*db.CaseLink) []*model.SimilarCaseLink {
	seen := []*model.SimilarCaseLink{}
	for _, link := range links {
		if (link.CaseID == id || link.SimilarCaseID == id) && len(seen) < mostInList {
			seen = append(seen, &model.SimilarCaseLink{Link: link, FromID: id})
		}
	}
	return seen
}

func similarLink(in model.LinkSimilarCaseInput) desk.SimilarLink {
	return desk.SimilarLink{CaseID: in.CaseID, SimilarCaseID: in.SimilarCaseID, Solution: in.Solution, IdempotencyKey: key(in.IdempotencyKey)}
}

// linked is the outcome of a verb on a link.
func linked(ctx context.Context, done *desk.Linked, err error) (*model.SimilarLinkPayload, error) {
	problems, err := userErrors(err)
	if err != nil || done == nil {
		return &model.SimilarLinkPayload{UserErrors: problems}, err
	}
	together(ctx, []*db.ServiceCase{done.Case, done.Similar})
	return &model.SimilarLinkPayload{Case: done.Case, SimilarCase: done.Similar, CommandID: &done.CommandID, UserErrors: problems}, nil
}
