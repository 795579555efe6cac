package graph

import (
	"context"

	"docket/desk"
	"docket/graph/model"
)

// signIn begins a session. The rest of the operation runs on behalf of whoever
// signed in.
func (r *Resolver) signIn(ctx context.Context, input model.SignInInput) (*model.SignInPayload, error) {
	token, _, err := r.Desk.SignIn(ctx, input.Email, input.Password)
	problems, err := userErrors(err)
	if err != nil || len(problems) > 0 {
		return &model.SignInPayload{UserErrors: problems}, err
	}
	by, err := r.Desk.Authenticate(ctx, token)
	if err != nil {
		return nil, err
	}
	r.Cookies.Set(ctx, token, r.Desk.Now().Add(desk.SessionLifetime))
	readingOf(ctx).become(ctx, by)
	viewer, err := r.viewer(ctx, by)
	return &model.SignInPayload{Viewer: viewer, UserErrors: problems}, err
}

// signOut ends the session; the rest of the operation is a stranger's.
func (r *Resolver) signOut(ctx context.Context) (*model.SignOutPayload, error) {
	if err := r.Desk.SignOut(ctx, actor(ctx)); err != nil {
		return nil, err
	}
	r.Cookies.Clear(ctx)
	readingOf(ctx).become(ctx, desk.Actor{})
	return &model.SignOutPayload{UserErrors: []model.UserError{}}, nil
}

func (r *Resolver) updatePreferences(ctx context.Context, input model.UpdatePreferencesInput) (*model.UpdatePreferencesPayload, error) {
	by := actor(ctx)
	if !by.SignedIn() {
		return nil, errUnauthenticated
	}
	_, err := r.Desk.UpdatePreferences(ctx, by, desk.Preferences{Locale: input.Locale})
	problems, err := userErrors(err)
	if err != nil || len(problems) > 0 {
		return &model.UpdatePreferencesPayload{UserErrors: problems}, err
	}
	viewer, err := r.viewer(ctx, by)
	return &model.UpdatePreferencesPayload{Viewer: viewer, UserErrors: problems}, err
}
