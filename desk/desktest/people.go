package desktest

import (
	"strings"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/user"
)

// Agent is a new colleague who works cases.
func (d *Desk) Agent(name string) desk.Actor { return d.somebody(name, user.RoleAGENT) }

// Supervisor is a new colleague who directs the work of others.
func (d *Desk) Supervisor(name string) desk.Actor { return d.somebody(name, user.RoleSUPERVISOR) }

// Administrator is a new colleague who sets the desk up.
func (d *Desk) Administrator(name string) desk.Actor {
	return d.somebody(name, user.RoleADMINISTRATOR)
}

// Address is the one that a colleague or customer of this name has.
func Address(name string) string {
	return strings.ToLower(strings.ReplaceAll(name, " ", ".")) + "@example.test"
}

// Password makes somebody able to sign in with their Address.
func (d *Desk) Password(of desk.Actor, password string) {
	d.t.Helper()
	u, err := d.SetPassword(d.t.Context(), desk.Itself(), desk.NewPassword{UserID: of.UserID, Password: password})
	must(d, u, err)
}

// Team is a new team of these colleagues.
func (d *Desk) Team(name string, members ...desk.Actor) *db.Team {
	d.t.Helper()
	t, err := d.CreateTeam(d.t.Context(), desk.Itself(), desk.NewTeam{Name: name})
	must(d, t, err)
	for _, m := range members {
		t, err = d.AddTeamMember(d.t.Context(), desk.Itself(), desk.TeamMembership{TeamID: t.ID, UserID: m.UserID})
		must(d, t, err)
	}
	return t
}

func (d *Desk) somebody(name string, role user.Role) desk.Actor {
	d.t.Helper()
	email := Address(name)
	u, err := d.CreateUser(d.t.Context(), desk.Itself(), desk.NewUser{Name: name, Email: &email, Role: role})
	must(d, u, err)
	return desk.Actor{UserID: u.ID, Name: u.Name, Role: u.Role}
}
