package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/session"
	"docket/ent/db/user"
)

// Current tells who somebody is now, for those who go on asking for long: with
// the role they have by now. It answers ErrNoSession when their session ended
// or their account was disabled meanwhile.
func (d *Desk) Current(ctx context.Context, by Actor) (Actor, error) {
	if by.UserID == "" {
		return by, nil
	}
	u, err := d.client.User.Query().Where(user.ID(by.UserID), user.Active(true)).Only(ctx)
	if db.IsNotFound(err) {
		return Actor{}, ErrNoSession
	}
	if err != nil {
		return Actor{}, fmt.Errorf("find user: %w", err)
	}
	by.Name, by.Role = u.Name, u.Role
	if by.SessionID == "" {
		return by, nil
	}
	lasts, err := d.client.Session.Query().Where(session.ID(by.SessionID), session.ExpiresAtGT(d.Now())).Exist(ctx)
	if err != nil {
		return Actor{}, fmt.Errorf("find session: %w", err)
	}
	if !lasts {
		return Actor{}, ErrNoSession
	}
	return by, nil
}
