package desk

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db"
	"docket/ent/db/session"
	"docket/ent/db/user"
)

// SessionLifetime is how long a session lasts after the sign-in: a long day's
// work. It is not prolonged by use, so that reading never writes.
const SessionLifetime = 12 * time.Hour

// ErrNoSession says that a token belongs to no session that lasts.
var ErrNoSession = errors.New("no such session")

// Authenticate tells who comes with a token, in one statement; ErrNoSession
// when nobody does: unknown, ended, signed out or disabled meanwhile.
func (d *Desk) Authenticate(ctx context.Context, token string) (Actor, error) {
	const sessionID = "of_session"
	holder := func(s *sql.Selector) {
		t := sql.Table(session.Table)
		s.Join(t).On(s.C(user.FieldID), t.C(session.FieldUserID))
		s.Where(sql.And(
			sql.EQ(t.C(session.FieldTokenHash), tokenHash(token)),
			sql.GT(t.C(session.FieldExpiresAt), d.Now()),
		))
		s.AppendSelectAs(t.C(session.FieldID), sessionID)
	}
	u, err := d.client.User.Query().Where(user.Active(true), holder).Only(ctx)
	if db.IsNotFound(err) {
		return Actor{}, ErrNoSession
	}
	if err != nil {
		return Actor{}, fmt.Errorf("find session: %w", err)
	}
	id, err := u.Value(sessionID)
	if err != nil {
		return Actor{}, fmt.Errorf("find session: %w", err)
	}
	return Actor{UserID: u.ID, Name: u.Name, Role: u.Role, SessionID: text(id)}, nil
}

// text is a dynamically selected text, which drivers give in two types.
func text(value any) string {
	if raw, ok := value.([]byte); ok {
		return string(raw)
	}
	return fmt.Sprint(value)
}

// SignOut ends the session the actor came by. Harmless without one.
func (d *Desk) SignOut(ctx context.Context, by Actor) error {
	if by.SessionID == "" {
		return nil
	}
	if _, err := d.client.Session.Delete().Where(session.ID(by.SessionID)).Exec(ctx); err != nil {
		return fmt.Errorf("end session: %w", err)
	}
	return nil
}

// newToken makes a token of 256 random bits.
func newToken() string {
	random := make([]byte, 32)
	_, _ = rand.Read(random) // never fails: crypto/rand ends the program instead
	return base64.RawURLEncoding.EncodeToString(random)
}

// tokenHash is what is kept of a token. It needs no salt: nobody guesses 256
// random bits.
func tokenHash(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
