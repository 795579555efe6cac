package graph

import (
	"context"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/activityparty"
	"docket/ent/db/attachment"
	"docket/ent/db/predicate"
	"docket/graph/model"
)

// mostAttachments is how many files one case, note or e-mail shows.
const mostAttachments = 100

func (r *Resolver) attachments(ctx context.Context) func(ids []string) ([]*db.Attachment, error) {
	return func(ids []string) ([]*db.Attachment, error) {
		return r.Desk.Attachments(actor(ctx)).Where(attachment.IDIn(ids...)).All(ctx)
	}
}

// filesOn answers the files on a row, which they name in a column: the first few
// in an order, of which they are told by when they were added.
func filesOn[R any](
	ctx context.Context, r *Resolver, row *R, column string, id func(*R) *string, of func(*db.Attachment) *string, order ...string,
) ([]*db.Attachment, error) {
	return forSiblings(ctx, row, "attachments", func(rows []*R) (map[*R][]*db.Attachment, error) {
		fastened := attachment.Or(attachment.NoteIDNotNil(), attachment.ActivityIDNotNil())
		files, err := r.Desk.Attachments(actor(ctx)).
			Where(desk.FirstOfEach[predicate.Attachment](column, distinct(rows, id), mostAttachments, fastened, order...)).
			Order(attachment.ByCreatedAt(), attachment.ByID()).All(ctx)
		if err != nil {
			return nil, err
		}
		on := map[string][]*db.Attachment{}
		for _, file := range together(ctx, files) {
			key := *of(file)
			on[key] = append(on[key], file)
		}
		return each(rows, func(row *R) []*db.Attachment { return on[*id(row)] }), nil
	})
}

// parties answers who has a part in an activity.
func (r *Resolver) parties(ctx context.Context, a *db.Activity) ([]*db.ActivityParty, error) {
	return forSiblings(ctx, a, "parties", func(activities []*db.Activity) (map[*db.Activity][]*db.ActivityParty, error) {
		ids := distinct(activities, func(a *db.Activity) *string { return &a.ID })
		rows, err := r.Desk.ActivityParties(actor(ctx)).Where(activityparty.ActivityIDIn(ids...)).
			Order(activityparty.ByPosition(), activityparty.ByID()).All(ctx)
		if err != nil {
			return nil, err
		}
		of := map[string][]*db.ActivityParty{}
		together(ctx, rows)
		for _, role := range model.AllPartyRoles {
			for _, row := range rows {
				if row.Role == role {
					of[row.ActivityID] = append(of[row.ActivityID], row)
				}
			}
		}
		return each(activities, func(a *db.Activity) []*db.ActivityParty { return of[a.ID] }), nil
	})
}

// partyOf answers who a party is.
func (r *Resolver) partyOf(ctx context.Context, p *db.ActivityParty) (model.Party, error) {
	switch {
	case p.ContactID != nil:
		return orNull(reference(ctx, p, "contact", func(p *db.ActivityParty) *string { return p.ContactID }, r.contacts(ctx)))
	case p.AccountID != nil:
		return orNull(reference(ctx, p, "account", func(p *db.ActivityParty) *string { return p.AccountID }, r.accounts(ctx)))
	}
	return orNull(userOf(ctx, r, p, "user", func(p *db.ActivityParty) *string { return p.UserID }))
}

// attachmentPath is where the server has the files.
const attachmentPath = "/attachments/"

// canRemove answers whether the viewer may take a file away now.
func (r *Resolver) canRemove(ctx context.Context, a *db.Attachment) (*model.Verdict, error) {
	if !desk.MayRemoveAttachment(actor(ctx), a) {
		return verdict(false, desk.CodeNotAllowed), nil
	}
	on, err := reference(ctx, a, "activity", func(a *db.Attachment) *string { return a.ActivityID }, r.activities(ctx))
	if err != nil {
		return nil, err
	}
	closed := on != nil && (on.Status == activity.StatusCOMPLETED || on.Status == activity.StatusCANCELLED)
	return verdict(!closed, desk.CodeActivityClosed), nil
}
