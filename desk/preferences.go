package desk

import (
	"context"
	"fmt"
	"slices"

	"docket/ent/db"
)

// locales are the languages the desk speaks; the first is where it begins.
var locales = []string{"en", "pt-BR"}

// Preferences are how the desk speaks to a user. What is absent stays.
type Preferences struct {
	Locale *string
}

// UpdatePreferences changes how the desk speaks to the actor.
func (d *Desk) UpdatePreferences(ctx context.Context, by Actor, in Preferences) (*db.User, error) {
	c := call{verb: "updatePreferences", needs: signedIn, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.User, error) {
		u, err := w.lockUser(ctx, "", by.UserID)
		if err != nil {
			return nil, err
		}
		var problems Problems
		draft := u.Update()
		if in.Locale != nil {
			draft.SetLocale(problems.locale("locale", *in.Locale))
		}
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		if same, err := changesNothing(draft.Mutation(), u); err != nil || same {
			return u, err
		}
		saved, err := draft.AddVersion(1).SetUpdatedAt(w.now).Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("change preferences: %w", err)
		}
		return saved, w.updated(u, saved)
	})
}

func (ps *Problems) locale(field, value string) string {
	if !slices.Contains(locales, value) {
		ps.add(CodeInvalid, field, "The desk speaks en and pt-BR.")
	}
	return value
}
