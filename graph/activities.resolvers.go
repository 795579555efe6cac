package graph

import (
	"context"
	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/attachment"
	"docket/graph/exec"
	"docket/graph/model"
	"slices"
)

func (r *activityResolver) Parties(ctx context.Context, obj *db.Activity) ([]*db.ActivityParty, error) {
	return r.parties(ctx, obj)
}

func (r *activityResolver) Attachments(ctx context.Context, obj *db.Activity) ([]*db.Attachment, error) {
	return filesOn(ctx, r.Resolver, obj, attachment.FieldActivityID, func(a *db.Activity) *string { return &a.ID },
		func(f *db.Attachment) *string { return f.ActivityID }, "created_at", "id")
}

func (r *activityResolver) AvailableStatusReasons(ctx context.Context, obj *db.Activity) ([]activity.StatusReason, error) {
	if obj.Status == activity.StatusCOMPLETED || obj.Status == activity.StatusCANCELLED {
		return []activity.StatusReason{}, nil
	}
	return desk.OpenReasons(obj.Kind), nil
}

func (r *activityPartyResolver) Party(ctx context.Context, obj *db.ActivityParty) (model.Party, error) {
	return r.partyOf(ctx, obj)
}

func (r *attachmentResolver) SizeBytes(ctx context.Context, obj *db.Attachment) (int, error) {
	return int(obj.SizeBytes), nil
}

func (r *attachmentResolver) DownloadURL(ctx context.Context, obj *db.Attachment) (string, error) {
	return attachmentPath + obj.ID, nil
}

func (r *attachmentResolver) InlineURL(ctx context.Context, obj *db.Attachment) (*string, error) {
	if !desk.ShownInPlace(obj.ContentType) {
		return nil, nil
	}
	url := attachmentPath + obj.ID + "?inline=1"
	return &url, nil
}

func (r *attachmentResolver) Case(ctx context.Context, obj *db.Attachment) (*db.ServiceCase, error) {
	return caseOf(ctx, r.Resolver, obj, func(a *db.Attachment) *string { return &a.CaseID })
}

func (r *attachmentResolver) Note(ctx context.Context, obj *db.Attachment) (*db.Note, error) {
	return reference(ctx, obj, "note", func(a *db.Attachment) *string { return a.NoteID }, r.notes(ctx))
}

func (r *attachmentResolver) Activity(ctx context.Context, obj *db.Attachment) (*db.Activity, error) {
	return reference(ctx, obj, "activity", func(a *db.Attachment) *string { return a.ActivityID }, r.activities(ctx))
}

func (r *attachmentResolver) CreatedBy(ctx context.Context, obj *db.Attachment) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "created by", func(a *db.Attachment) *string { return a.CreatedByID })
}

func (r *attachmentResolver) ViewerCanRemove(ctx context.Context, obj *db.Attachment) (*model.Verdict, error) {
	return r.canRemove(ctx, obj)
}

func (r *caseResolver) Attachments(ctx context.Context, obj *db.ServiceCase) ([]*db.Attachment, error) {
	files, err := filesOn(ctx, r.Resolver, obj, attachment.FieldCaseID, caseID,
		func(f *db.Attachment) *string { return &f.CaseID }, "created_at DESC", "id DESC")
	files = slices.Clone(files)
	slices.Reverse(files)
	return files, err
}

func (r *caseResolver) TimelineCounts(ctx context.Context, obj *db.ServiceCase, filter *model.TimelineFilter) (*model.TimelineCounts, error) {
	return r.timelineCounts(ctx, obj, filter)
}

func (r *caseResolver) HandlingTime(ctx context.Context, obj *db.ServiceCase) (*model.HandlingTime, error) {
	return r.handlingTime(ctx, obj)
}

func (r *mutationResolver) AddPost(ctx context.Context, input model.AddPostInput) (*model.PostPayload, error) {
	return postPayload(r.Desk.AddPost(ctx, actor(ctx), newPost(input)))
}

func (r *mutationResolver) UpdatePost(ctx context.Context, input model.UpdatePostInput) (*model.PostPayload, error) {
	return postPayload(r.Desk.UpdatePost(ctx, actor(ctx), postUpdate(input)))
}

func (r *mutationResolver) DeletePost(ctx context.Context, input model.DeletePostInput) (*model.RemovalPayload, error) {
	return removalPayload(r.Desk.DeletePost(ctx, actor(ctx), postDeletion(input)))
}

func (r *mutationResolver) UpdateActivity(ctx context.Context, input model.UpdateActivityInput) (*model.UpdateActivityPayload, error) {
	done, err := r.Desk.UpdateActivity(ctx, actor(ctx), activityUpdate(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	payload := &model.UpdateActivityPayload{UserErrors: problems}
	if done != nil {
		payload.Activity, payload.CommandID = done.Activity, &done.CommandID
	}
	return payload, nil
}

func (r *mutationResolver) RemoveAttachment(ctx context.Context, input model.RemoveAttachmentInput) (*model.RemovalPayload, error) {
	return removalPayload(r.Desk.RemoveAttachment(ctx, actor(ctx), attachmentRemoval(input)))
}

func (r *noteResolver) Attachments(ctx context.Context, obj *db.Note) ([]*db.Attachment, error) {
	return filesOn(ctx, r.Resolver, obj, attachment.FieldNoteID, func(n *db.Note) *string { return &n.ID },
		func(f *db.Attachment) *string { return f.NoteID }, "created_at", "id")
}

func (r *personTimeResolver) Owner(ctx context.Context, obj *model.PersonTime) (model.Assignee, error) {
	return assigneeOf(ctx, r.Resolver, obj,
		func(p *model.PersonTime) *string { return p.OwnerUserID }, func(p *model.PersonTime) *string { return p.OwnerTeamID })
}

func (r *postResolver) Case(ctx context.Context, obj *db.Post) (*db.ServiceCase, error) {
	return caseOf(ctx, r.Resolver, obj, func(p *db.Post) *string { return &p.CaseID })
}

func (r *postResolver) Author(ctx context.Context, obj *db.Post) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "author", func(p *db.Post) *string { return p.AuthorID })
}

func (r *postResolver) Answers(ctx context.Context, obj *db.Post) (*db.Post, error) {
	return reference(ctx, obj, "answers", func(p *db.Post) *string { return p.AnswersID }, r.posts(ctx))
}

func (r *postResolver) Comments(ctx context.Context, obj *db.Post) ([]*db.Post, error) {
	return r.comments(ctx, obj)
}

func (r *postResolver) ViewerCanEdit(ctx context.Context, obj *db.Post) (*model.Verdict, error) {
	return verdict(desk.MayEditPost(actor(ctx), obj), desk.CodeNotAllowed), nil
}

func (r *postResolver) ViewerCanDelete(ctx context.Context, obj *db.Post) (*model.Verdict, error) {
	return r.canDelete(ctx, obj)
}

func (r *Resolver) ActivityParty() exec.ActivityPartyResolver { return &activityPartyResolver{r} }

func (r *Resolver) Attachment() exec.AttachmentResolver { return &attachmentResolver{r} }

func (r *Resolver) PersonTime() exec.PersonTimeResolver { return &personTimeResolver{r} }

func (r *Resolver) Post() exec.PostResolver { return &postResolver{r} }

type (
	activityPartyResolver struct{ *Resolver }
	attachmentResolver    struct{ *Resolver }
	personTimeResolver    struct{ *Resolver }
	postResolver          struct{ *Resolver }
)
