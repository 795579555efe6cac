package desk

import (
	"slices"

	"docket/ent/db/user"
)

// Permission is one of the words that rights are made of. The public schema
// shows which one a field needs.
type Permission string

// The permissions; what each covers is said in the public schema.
const (
	CaseRead      Permission = "CASE_READ"
	CaseWrite     Permission = "CASE_WRITE"
	CaseAssign    Permission = "CASE_ASSIGN"
	CaseDelete    Permission = "CASE_DELETE"
	CustomerRead  Permission = "CUSTOMER_READ"
	CustomerWrite Permission = "CUSTOMER_WRITE"
	QueueWork     Permission = "QUEUE_WORK"
	QueueAdmin    Permission = "QUEUE_ADMIN"
	PeopleRead    Permission = "PEOPLE_READ"
	DeskAdmin     Permission = "DESK_ADMIN"

	EntitlementRead      Permission = "ENTITLEMENT_READ"
	EntitlementAdmin     Permission = "ENTITLEMENT_ADMIN"
	EntitlementDecrement Permission = "ENTITLEMENT_DECREMENT"
)

// agentPermissions is what everybody who works cases may do; the other roles
// add to it.
var agentPermissions = []Permission{CaseRead, CaseWrite, CaseAssign, CustomerRead, CustomerWrite, QueueWork, PeopleRead, EntitlementRead}

// signedIn is a right that the public schema has no word for, because nothing
// in it needs one.
const signedIn Permission = "SIGNED_IN"

var rolePermissions = map[user.Role][]Permission{
	user.RoleAGENT:         agentPermissions,
	user.RoleSUPERVISOR:    append(slices.Clone(agentPermissions), QueueAdmin, EntitlementAdmin, EntitlementDecrement),
	user.RoleADMINISTRATOR: append(slices.Clone(agentPermissions), QueueAdmin, EntitlementAdmin, EntitlementDecrement, CaseDelete, DeskAdmin),
}

// Actor is who asks: a signed-in user, or the desk itself (jobs, imports).
// The zero Actor is a stranger and may nothing.
type Actor struct {
	// UserID is empty for strangers and for the desk itself.
	UserID string
	Name   string
	Role   user.Role
	// SessionID is the session the user came by; empty for the command line.
	SessionID string

	itself bool
}

// Itself is the desk as an actor: it may everything and signs changes with no
// user.
func Itself() Actor { return Actor{itself: true} }

// SignedIn reports whether the actor is somebody.
func (a Actor) SignedIn() bool { return a.itself || a.UserID != "" }

// Permissions lists what the actor's role allows.
func (a Actor) Permissions() []Permission {
	if a.itself {
		return rolePermissions[user.RoleADMINISTRATOR]
	}
	if a.UserID == "" {
		return nil
	}
	return rolePermissions[a.Role]
}

// May reports whether the actor's role allows what the permission covers.
func (a Actor) May(p Permission) bool {
	if p == signedIn {
		return a.SignedIn()
	}
	return slices.Contains(a.Permissions(), p)
}

// seesEverything is true for those whom private queues hide nothing from.
func (a Actor) seesEverything() bool {
	return a.itself || a.UserID != "" && a.Role != user.RoleAGENT
}

// userID is the actor as the change log names it.
func (a Actor) userID() *string {
	if a.UserID == "" {
		return nil
	}
	return &a.UserID
}

// commandOwner is whom an idempotency key belongs to.
func (a Actor) commandOwner() string {
	if a.itself {
		return "desk"
	}
	return a.UserID
}
