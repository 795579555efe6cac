package desk_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db/user"
)

func TestSigningInOpensASessionThatLastsADay(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		d.Password(ana, "correct horse")
		token, u, err := d.SignIn(t.Context(), " ANA@example.test ", "correct horse")
		noError(t, err)
		equal(t, "user", u.ID, ana.UserID)
		equal(t, "token length", len(token), 43) // 256 bits
		got, err := d.Authenticate(t.Context(), token)
		noError(t, err)
		equal(t, "who", got.UserID, ana.UserID)
		equal(t, "name", got.Name, "Ana")
		equal(t, "role", got.Role, user.RoleAGENT)
		s, err := d.Database.Client.Session.Query().Only(t.Context())
		noError(t, err)
		equal(t, "session", got.SessionID, s.ID)
		equal(t, "the token is not kept", strings.Contains(encoded(t, s), token) || s.TokenHash == token, false)

		d.Clock.Advance(desk.SessionLifetime - time.Second)
		_, err = d.Authenticate(t.Context(), token)
		noError(t, err)
		d.Clock.Advance(time.Second)
		_, err = d.Authenticate(t.Context(), token)
		equal(t, "ended", errors.Is(err, desk.ErrNoSession), true)
		_, _, err = d.SignIn(t.Context(), "ana@example.test", "correct horse")
		noError(t, err)
		n, err := d.Database.Client.Session.Query().Count(t.Context())
		noError(t, err)
		equal(t, "sessions, the ended one swept away", n, 1)
	})
}

func TestWrongCredentialsAreAllToldAlike(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, gone := d.Agent("Ana"), d.Agent("Gone")
		d.Agent("Nopass")
		d.Password(ana, "correct horse")
		d.Password(gone, "correct horse")
		noError(t, d.Database.Client.User.UpdateOneID(gone.UserID).SetActive(false).Exec(t.Context()))
		for _, try := range [][2]string{
			{"ana@example.test", "wrong horse"}, {"nobody@example.test", "correct horse"}, {"gone@example.test", "correct horse"},
			{"nopass@example.test", ""}, {"", ""}, {"ana@example.test", strings.Repeat("x", 1_000_000)}, {"ana@example.test\x00", "correct horse"},
		} {
			_, _, err := d.SignIn(t.Context(), try[0], try[1])
			p := wantProblem(t, err, desk.CodeWrongCredentials, "")
			equal(t, "message", p.Message, "The e-mail address or the password is wrong.")
		}
	})
}

func TestSigningOutEndsThisSessionOnly(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		d.Password(d.Agent("Ana"), "correct horse")
		here, _, err := d.SignIn(t.Context(), "ana@example.test", "correct horse")
		noError(t, err)
		there, _, err := d.SignIn(t.Context(), "ana@example.test", "correct horse")
		noError(t, err)
		by, err := d.Authenticate(t.Context(), here)
		noError(t, err)
		noError(t, d.SignOut(t.Context(), by))
		noError(t, d.SignOut(t.Context(), by))
		noError(t, d.SignOut(t.Context(), desk.Actor{}))
		_, err = d.Authenticate(t.Context(), here)
		equal(t, "here", errors.Is(err, desk.ErrNoSession), true)
		_, err = d.Authenticate(t.Context(), there)
		noError(t, err)
		_, err = d.Authenticate(t.Context(), "")
		equal(t, "no token", errors.Is(err, desk.ErrNoSession), true)
	})
}

func TestANewPasswordEndsAllSessionsAndIsNotInTheLog(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		d.Password(ana, "correct horse")
		token, _, err := d.SignIn(t.Context(), "ana@example.test", "correct horse")
		noError(t, err)
		changes := recorded(t, d, func() { d.Password(ana, "battery staple") })
		wantChanges(t, changes, "UPDATED users: password_hash version")
		wantField(t, changes[0], "password_hash", "null", `"changed"`)
		_, err = d.Authenticate(t.Context(), token)
		equal(t, "ended", errors.Is(err, desk.ErrNoSession), true)
		_, _, err = d.SignIn(t.Context(), "ana@example.test", "correct horse")
		wantProblem(t, err, desk.CodeWrongCredentials, "")
		_, _, err = d.SignIn(t.Context(), "ana@example.test", "battery staple")
		noError(t, err)
	})
}

func TestOnlyAdministratorsSetTheDeskUp(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, carla, root := d.Agent("Ana"), d.Supervisor("Carla"), d.Administrator("Root")
		verbs := map[string]func(by desk.Actor) error{
			"user": func(by desk.Actor) error {
				_, err := d.CreateUser(t.Context(), by, desk.NewUser{Name: "New", Role: user.RoleAGENT})
				return err
			},
			"password": func(by desk.Actor) error {
				_, err := d.SetPassword(t.Context(), by, desk.NewPassword{UserID: ana.UserID, Password: "battery staple"})
				return err
			},
			"team": func(by desk.Actor) error {
				_, err := d.CreateTeam(t.Context(), by, desk.NewTeam{Name: "Tier 2"})
				return err
			},
			"subject": func(by desk.Actor) error {
				_, err := d.CreateSubject(t.Context(), by, desk.NewSubject{Title: "Hardware"})
				return err
			},
			"product": func(by desk.Actor) error {
				_, err := d.CreateProduct(t.Context(), by, desk.NewProduct{Name: "LaserJet"})
				return err
			},
		}
		for what, verb := range verbs {
			for _, by := range []desk.Actor{ana, carla, {}} {
				wantProblem(t, verb(by), desk.CodeNotAllowed, "")
			}
			if err := verb(root); err != nil {
				t.Errorf("%s: %v", what, err)
			}
		}
	})
}

func TestBadPeopleAreRefused(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		d.Agent("Ana")
		_, err := d.CreateUser(t.Context(), desk.Itself(), desk.NewUser{Email: new("nobody"), Password: new("short"), Role: "BOSS", Locale: "de"})
		wantProblems(t, err, "REQUIRED name", "INVALID email", "INVALID password", "INVALID role", "INVALID locale")
		_, err = d.CreateUser(t.Context(), desk.Itself(), desk.NewUser{Name: "Ana Two", Email: new("ANA@example.test"), Role: user.RoleAGENT})
		wantProblem(t, err, desk.CodeTaken, "email")
		_, err = d.SetPassword(t.Context(), desk.Itself(), desk.NewPassword{UserID: "user_none", Password: "short"})
		wantProblems(t, err, "NOT_FOUND userId", "INVALID password")
		d.Team("Tier 2")
		_, err = d.CreateTeam(t.Context(), desk.Itself(), desk.NewTeam{Name: "Tier 2"})
		wantProblem(t, err, desk.CodeTaken, "name")
		_, err = d.AddTeamMember(t.Context(), desk.Itself(), desk.TeamMembership{TeamID: "team_none", UserID: "user_none"})
		wantProblems(t, err, "NOT_FOUND teamId", "NOT_FOUND userId")
	})
}

func TestATeamMemberIsAddedOnce(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, team := d.Agent("Ana"), d.Team("Tier 2")
		changes := recorded(t, d, func() {
			atOnce(4, func(int) {
				if _, err := d.AddTeamMember(t.Context(), desk.Itself(), desk.TeamMembership{TeamID: team.ID, UserID: ana.UserID}); err != nil {
					t.Error(err)
				}
			})
		})
		wantChanges(t, changes, "CREATED team_members: created_at team_id user_id")
	})
}

func TestAUserChoosesTheLanguageOfTheScreen(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		changes := recorded(t, d, func() {
			for range 2 {
				u, err := d.UpdatePreferences(t.Context(), ana, desk.Preferences{Locale: new("pt-BR")})
				noError(t, err)
				equal(t, "locale", u.Locale, "pt-BR")
			}
			_, err := d.UpdatePreferences(t.Context(), ana, desk.Preferences{Locale: new("pt")})
			wantProblem(t, err, desk.CodeInvalid, "locale")
		})
		wantChanges(t, changes, "UPDATED users: locale version")
	})
}

func TestASubjectKnowsThePathFromTheRoot(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		root := d.Subject("Hardware", nil)
		node := d.Subject("Printers", root)
		leaf := d.Subject("Laser", node)
		path, _ := json.Marshal(leaf.Path)
		equal(t, "path", string(path), `["Hardware","Printers","Laser"]`)
		equal(t, "the key of what is above begins it", strings.HasPrefix(leaf.PathKey, node.PathKey), true)
		d.Subject("Printers", nil) // elsewhere in the tree
		_, err := d.CreateSubject(t.Context(), desk.Itself(), desk.NewSubject{Title: "Printers", ParentID: &root.ID})
		wantProblem(t, err, desk.CodeTaken, "title")
		_, err = d.CreateSubject(t.Context(), desk.Itself(), desk.NewSubject{Title: "x\ny", ParentID: new("subject_none")})
		wantProblems(t, err, "INVALID title", "NOT_FOUND parentId")
		for range 9 {
			leaf = d.Subject(strings.Repeat("x", 200), leaf)
		}
		_, err = d.CreateSubject(t.Context(), desk.Itself(), desk.NewSubject{Title: strings.Repeat("x", 200), ParentID: &leaf.ID})
		wantProblem(t, err, desk.CodeTooLong, "title")
		d.Product("LaserJet")
		_, err = d.CreateProduct(t.Context(), desk.Itself(), desk.NewProduct{Name: "LaserJet"})
		wantProblem(t, err, desk.CodeTaken, "name")
	})
}
