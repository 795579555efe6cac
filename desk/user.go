package desk

import (
	"context"
	"fmt"
	"strings"

	"docket/ent/db"
	"docket/ent/db/session"
	"docket/ent/db/user"
)

// NewUser is a colleague to be entered.
type NewUser struct {
	Name string
	// Email is what they sign in with; absent for those who never do.
	Email *string
	// Password may be absent: they cannot sign in until one is set.
	Password *string `json:"-"`
	Role     user.Role
	// Locale is en when empty.
	Locale         string
	IdempotencyKey string
}

// CreateUser enters a colleague. Administrators may, and the desk itself.
func (d *Desk) CreateUser(ctx context.Context, by Actor, in NewUser) (*db.User, error) {
	hash, err := hashAhead(ctx, by, in.Password)
	if err != nil {
		return nil, err
	}
	c := call{verb: "createUser", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.User, error) {
		draft, err := w.draftUser(in)
		if err != nil {
			return nil, err
		}
		entered, err := draft.SetNillablePasswordHash(hash).Save(ctx)
		if isTaken(err) {
			return nil, problem(CodeTaken, "email", "There is a user with this address already.")
		}
		if err != nil {
			return nil, fmt.Errorf("enter user: %w", err)
		}
		return entered, w.created(entered)
	})
}

// hashAhead hashes a password before the transaction begins, which would hold
// up every other writer meanwhile. It is nil for what the verb will refuse.
func hashAhead(ctx context.Context, by Actor, password *string) (*string, error) {
	if password == nil || !by.May(DeskAdmin) {
		return nil, nil
	}
	var problems Problems
	if problems.password("password", *password); len(problems) > 0 {
		return nil, nil
	}
	hash, err := hashPassword(ctx, *password)
	return &hash, err
}

func (w *work) draftUser(in NewUser) (*db.UserCreate, error) {
	var problems Problems
	if in.Locale == "" {
		in.Locale = locales[0]
	}
	if err := user.RoleValidator(in.Role); err != nil {
		problems.add(CodeInvalid, "role", "There is no such role.")
	}
	problems.locale("locale", in.Locale)
	email := problems.address("email", in.Email)
	if email != nil {
		*email = strings.ToLower(*email)
	}
	draft := w.tx.User.Create().
		SetID(newID(prefixUser)).SetCreatedAt(w.now).SetUpdatedAt(w.now).
		SetName(problems.line("name", in.Name, 160)).
		SetNillableEmail(email).SetRole(in.Role).SetLocale(in.Locale)
	if in.Password != nil {
		problems.password("password", *in.Password)
	}
	return draft, problems.orNil()
}

// NewPassword is a password to be set.
type NewPassword struct {
	UserID   string
	Password string `json:"-"`
}

// SetPassword sets a user's password and ends all their sessions, so that
// whoever knew the old one is out. Administrators may, and the desk itself.
func (d *Desk) SetPassword(ctx context.Context, by Actor, in NewPassword) (*db.User, error) {
	hash, err := hashAhead(ctx, by, &in.Password)
	if err != nil {
		return nil, err
	}
	c := call{verb: "setPassword", needs: DeskAdmin, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.User, error) {
		var problems Problems
		u, err := w.lockUser(ctx, "userId", in.UserID)
		problems.take(err)
		problems.password("password", in.Password)
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		changed, err := u.Update().SetNillablePasswordHash(hash).AddVersion(1).SetUpdatedAt(w.now).Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("set password: %w", err)
		}
		if _, err := w.tx.Session.Delete().Where(session.UserID(u.ID)).Exec(ctx); err != nil {
			return nil, fmt.Errorf("end sessions: %w", err)
		}
		return changed, w.updated(u, changed)
	})
}

func (w *work) lockUser(ctx context.Context, field, id string) (*db.User, error) {
	query := w.tx.User.Query().Where(user.ID(id))
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	u, err := query.Only(ctx)
	return u, found(err, field, "user")
}
