package graph

import (
	"context"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/servicecase"
	"docket/graph/model"
)

// mostChildren is how many children a case shows: as many as it may ever have.
const mostChildren = 500

// children answers the child cases of a case, the oldest first.
func (r *Resolver) children(ctx context.Context, c *db.ServiceCase) ([]*db.ServiceCase, error) {
	return forSiblings(ctx, c, "children", func(cases []*db.ServiceCase) (map[*db.ServiceCase][]*db.ServiceCase, error) {
		children, err := r.Desk.Cases(actor(ctx)).
			Where(servicecase.ParentIDIn(distinct(cases, caseID)...)).
			Order(servicecase.ByCreatedAt(), servicecase.ByID()).
			All(ctx)
		if err != nil {
			return nil, err
		}
		of := map[string][]*db.ServiceCase{}
		for _, child := range together(ctx, children) {
			of[*child.ParentID] = append(of[*child.ParentID], child)
		}
		return each(cases, func(c *db.ServiceCase) []*db.ServiceCase { return shown(of[c.ID], mostChildren) }), nil
	})
}

// closesWithIt answers the active children of a case while the policy closes
// them with it.
func (r *Resolver) closesWithIt(ctx context.Context, c *db.ServiceCase) ([]*db.ServiceCase, error) {
	return forSiblings(ctx, c, "closes with it", func(cases []*db.ServiceCase) (map[*db.ServiceCase][]*db.ServiceCase, error) {
		s, err := r.Desk.Settings(ctx, actor(ctx))
		if err != nil || s.ClosingPolicy != desk.ChildrenClose {
			return nil, err
		}
		closing := each(cases, func(*db.ServiceCase) []*db.ServiceCase { return nil })
		for _, c := range cases {
			children, err := r.children(ctx, c)
			if err != nil {
				return nil, err
			}
			for _, child := range children {
				if child.Status == servicecase.StatusACTIVE && c.Status == servicecase.StatusACTIVE {
					closing[c] = append(closing[c], child)
				}
			}
		}
		return closing, nil
	})
}

// childCounts answers how many child cases a case has.
func (r *Resolver) childCounts(ctx context.Context, c *db.ServiceCase) (*model.ChildCounts, error) {
	return forSiblings(ctx, c, "child counts", func(cases []*db.ServiceCase) (map[*db.ServiceCase]*model.ChildCounts, error) {
		var counts []struct {
			ParentID string             `sql:"parent_id"`
			Status   servicecase.Status `sql:"status"`
			Count    int                `sql:"count"`
		}
		err := r.Desk.Cases(actor(ctx)).
			Where(servicecase.ParentIDIn(distinct(cases, caseID)...)).
			GroupBy(servicecase.FieldParentID, servicecase.FieldStatus).
			Aggregate(db.Count()).
			Scan(ctx, &counts)
		if err != nil {
			return nil, err
		}
		of := map[string]*model.ChildCounts{}
		for _, c := range counts {
			if of[c.ParentID] == nil {
				of[c.ParentID] = &model.ChildCounts{}
			}
			of[c.ParentID].Total += c.Count
			if c.Status == servicecase.StatusACTIVE {
				of[c.ParentID].Active += c.Count
			}
		}
		return each(cases, func(c *db.ServiceCase) *model.ChildCounts {
			if counts := of[c.ID]; counts != nil {
				return counts
			}
			return &model.ChildCounts{}
		}), nil
	})
}

// heldBack tells whether a case cannot be closed before its children.
func (r *Resolver) heldBack(ctx context.Context, c *db.ServiceCase) (bool, error) {
	return forSiblings(ctx, c, "held back", func(cases []*db.ServiceCase) (map[*db.ServiceCase]bool, error) {
		held, err := r.Desk.HeldBack(ctx, actor(ctx), distinct(cases, caseID))
		return each(cases, func(c *db.ServiceCase) bool { return held[c.ID] }), err
	})
}

func newChildCase(in model.CreateChildCaseInput) desk.NewChildCase {
	return desk.NewChildCase{
		ParentID: in.ParentID, Title: field(in.Title), Description: field(in.Description), ContactID: field(in.ContactID),
		SubjectID: field(in.SubjectID), ProductID: field(in.ProductID), Priority: field(in.Priority),
		Origin: field(in.Origin), Type: field(in.Type), OwnerID: field(in.OwnerID),
		ResolveBy: in.ResolveBy, QueueID: in.QueueID, IdempotencyKey: key(in.IdempotencyKey),
	}
}

func associated(ctx context.Context, done *desk.Associated, err error) (*model.SetParentCasePayload, error) {
	problems, err := userErrors(err)
	if err != nil || done == nil {
		return &model.SetParentCasePayload{UserErrors: problems}, err
	}
	return &model.SetParentCasePayload{
		Outcomes: caseOutcomes(ctx, done.Outcomes), Parent: done.Parent, CommandID: &done.CommandID, UserErrors: problems,
	}, nil
}

func deleted(done *desk.Deleted, err error) (*model.DeleteCasePayload, error) {
	problems, err := userErrors(err)
	if err != nil || done == nil {
		return &model.DeleteCasePayload{UserErrors: problems}, err
	}
	effect := &model.DeletionEffect{
		CaseID: done.CaseID, Number: done.Number, ChildNumbers: make([]string, len(done.Children)),
		Activities: done.Activities, Notes: done.Notes, Posts: done.Posts, Attachments: done.Attachments,
		Links: done.Links, Merges: done.Merges, ReleasedCases: done.Released,
	}
	for i, c := range done.Children {
		effect.ChildNumbers[i] = c.Number
	}
	return &model.DeleteCasePayload{Effect: effect, UserErrors: problems}, nil
}

func settingsUpdate(in model.UpdateDeskSettingsInput) desk.SettingsUpdate {
	return desk.SettingsUpdate{
		ChildLimit: in.ChildLimit, ClosingPolicy: in.ClosingPolicy, ChildInherits: in.ChildInherits,
		DefaultEntitlementOnCreate: in.DefaultEntitlementOnCreate, DefaultEntitlementOnUpdate: in.DefaultEntitlementOnUpdate,
		TimeZone: in.TimeZone, IdempotencyKey: key(in.IdempotencyKey),
	}
}
