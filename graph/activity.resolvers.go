package graph

import (
	"context"
	"docket/ent/db"
	"docket/graph/exec"
	"docket/graph/model"
)

func (r *activityResolver) Case(ctx context.Context, obj *db.Activity) (*db.ServiceCase, error) {
	return caseOf(ctx, r.Resolver, obj, func(a *db.Activity) *string { return &a.CaseID })
}

func (r *activityResolver) Owner(ctx context.Context, obj *db.Activity) (model.Assignee, error) {
	return assigneeOf(ctx, r.Resolver, obj,
		func(a *db.Activity) *string { return a.OwnerUserID }, func(a *db.Activity) *string { return a.OwnerTeamID })
}

func (r *activityResolver) ResolutionType(ctx context.Context, obj *db.Activity) (*db.StatusReason, error) {
	return reference(ctx, obj, "resolution type", func(a *db.Activity) *string { return a.ResolutionTypeID }, r.statusReasons(ctx))
}

func (r *activityResolver) CreatedBy(ctx context.Context, obj *db.Activity) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "created by", func(a *db.Activity) *string { return a.CreatedByID })
}

func (r *caseEventResolver) By(ctx context.Context, obj *model.CaseEvent) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "by", func(e *model.CaseEvent) *string { return e.ActorID })
}

func (r *caseEventResolver) Fields(ctx context.Context, obj *model.CaseEvent) ([]*model.FieldChange, error) {
	return r.fieldChanges(ctx, obj)
}

func (r *mutationResolver) LogPhoneCall(ctx context.Context, input model.LogPhoneCallInput) (*model.ActivityPayload, error) {
	a, err := r.Desk.LogPhoneCall(ctx, actor(ctx), phoneCall(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.ActivityPayload{Activity: a, UserErrors: problems}, nil
}

func (r *mutationResolver) CreateTask(ctx context.Context, input model.CreateTaskInput) (*model.ActivityPayload, error) {
	a, err := r.Desk.CreateTask(ctx, actor(ctx), newTask(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.ActivityPayload{Activity: a, UserErrors: problems}, nil
}

func (r *mutationResolver) CreateAppointment(ctx context.Context, input model.CreateAppointmentInput) (*model.ActivityPayload, error) {
	a, err := r.Desk.CreateAppointment(ctx, actor(ctx), newAppointment(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.ActivityPayload{Activity: a, UserErrors: problems}, nil
}

func (r *mutationResolver) WriteEmail(ctx context.Context, input model.WriteEmailInput) (*model.ActivityPayload, error) {
	a, err := r.Desk.WriteEmail(ctx, actor(ctx), newEmail(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.ActivityPayload{Activity: a, UserErrors: problems}, nil
}

func (r *mutationResolver) CompleteActivity(ctx context.Context, input model.CompleteActivityInput) (*model.ActivityPayload, error) {
	a, err := r.Desk.CompleteActivity(ctx, actor(ctx), completion(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.ActivityPayload{Activity: a, UserErrors: problems}, nil
}

func (r *mutationResolver) CancelActivity(ctx context.Context, input model.CancelActivityInput) (*model.ActivityPayload, error) {
	a, err := r.Desk.CancelActivity(ctx, actor(ctx), cancellation(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.ActivityPayload{Activity: a, UserErrors: problems}, nil
}

func (r *mutationResolver) AddNote(ctx context.Context, input model.AddNoteInput) (*model.AddNotePayload, error) {
	done, err := r.Desk.AddNote(ctx, actor(ctx), newNote(input))
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	return &model.AddNotePayload{Note: done, UserErrors: problems}, nil
}

func (r *noteResolver) Case(ctx context.Context, obj *db.Note) (*db.ServiceCase, error) {
	return caseOf(ctx, r.Resolver, obj, func(n *db.Note) *string { return &n.CaseID })
}

func (r *noteResolver) Author(ctx context.Context, obj *db.Note) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "author", func(n *db.Note) *string { return n.AuthorID })
}

func (r *Resolver) Activity() exec.ActivityResolver { return &activityResolver{r} }

func (r *Resolver) CaseEvent() exec.CaseEventResolver { return &caseEventResolver{r} }

func (r *Resolver) Note() exec.NoteResolver { return &noteResolver{r} }

type (
	activityResolver  struct{ *Resolver }
	caseEventResolver struct{ *Resolver }
	noteResolver      struct{ *Resolver }
)
