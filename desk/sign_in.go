package desk

import (
	"context"
	"fmt"
	"strings"

	"docket/ent/db"
	"docket/ent/db/session"
	"docket/ent/db/user"
)

// SignIn begins a session and returns its token: whoever has the token is the
// user until SignOut or the end of SessionLifetime. Only a hash of the token is
// kept. A wrong address, a wrong password and a disabled account are told alike
// and take equally long.
func (d *Desk) SignIn(ctx context.Context, email, password string) (string, *db.User, error) {
	u, err := d.client.User.Query().Where(user.Email(strings.ToLower(strings.TrimSpace(email))), user.Active(true)).Only(ctx)
	if err != nil && !db.IsNotFound(err) {
		return "", nil, fmt.Errorf("find who signs in: %w", err)
	}
	right, err := knows(ctx, u, password)
	if err != nil {
		return "", nil, err
	}
	if !right {
		return "", nil, problem(CodeWrongCredentials, "", "The e-mail address or the password is wrong.")
	}
	token, err := d.openSession(ctx, u)
	return token, u, err
}

// knows reports whether the password is the user's; the user may be nil.
func knows(ctx context.Context, u *db.User, password string) (bool, error) {
	if len(password) > longestPassword {
		password = "" // too long to be anybody's; it costs what any other costs
	}
	if u == nil || u.PasswordHash == nil {
		_, err := matches(ctx, password, nobodysHash())
		return false, err
	}
	return matches(ctx, password, *u.PasswordHash)
}

// openSession writes a session and sweeps away those that have ended.
func (d *Desk) openSession(ctx context.Context, u *db.User) (string, error) {
	token, now := newToken(), d.Now()
	return token, d.inTx(ctx, func(tx *db.Tx) error {
		if _, err := tx.Session.Delete().Where(session.ExpiresAtLTE(now)).Exec(ctx); err != nil {
			return fmt.Errorf("sweep sessions: %w", err)
		}
		err := tx.Session.Create().
			SetID(newID(prefixSession)).SetTokenHash(tokenHash(token)).SetUserID(u.ID).
			SetCreatedAt(now).SetExpiresAt(now.Add(SessionLifetime)).
			Exec(ctx)
		if err != nil {
			return fmt.Errorf("open session: %w", err)
		}
		return nil
	})
}
