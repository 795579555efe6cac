package model

import (
	"docket/desk"
	"docket/ent/db"
)

// Viewer is who is signed in.
type Viewer struct {
	By   desk.Actor
	User *db.User
}

// ID is not the user's own, so that stores by id keep the two apart.
func (v *Viewer) ID() string { return "viewer:" + v.User.ID }

// Permissions is what the role allows.
func (v *Viewer) Permissions() []desk.Permission { return v.By.Permissions() }

// Locale is the language of the screen.
func (v *Viewer) Locale() string { return v.User.Locale }
