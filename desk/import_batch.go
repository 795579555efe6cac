package desk

import (
	"time"

	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

// ImportBatch is some of the cases that another system kept.
type ImportBatch struct {
	// Source names the other system for good; at most 40 characters.
	Source string
	// People are those of the source who are users here already: their ids by
	// the names that the source has for them.
	People map[string]string
	Cases  []ImportedCase
	// DryRun does everything and then takes it back.
	DryRun bool
}

// ImportedCase is a case as another system kept it. Empty texts are unknown.
type ImportedCase struct {
	// ExternalID names the case within its source for good.
	ExternalID string
	// Number is kept as it is; a new case without one gets our next number.
	Number string
	// CreatedAt is when it was opened; nil is the moment of its import.
	CreatedAt *time.Time
	// CreatedBy is the name of who opened it.
	CreatedBy string
	// States are how the case stood, oldest first: at least one. Only the last
	// one stays; the change log tells of the others.
	States     []ImportedState
	Notes      []ImportedNote
	Activities []ImportedActivity

	// place is where it stands in its batch.
	place int
}

// ImportedState is how a case stood from an instant on.
type ImportedState struct {
	// At is when it became so, By the name of who made it so. A nil At is
	// CreatedAt in the first state, and the moment of the import in others.
	At *time.Time
	By string
	// UpdatedAt is when the case was last changed, if the source says so.
	UpdatedAt *time.Time

	Title       string
	Description *string
	// Status may be left to Reason, the code of a status reason; a status
	// without a reason gets its default one.
	Status   servicecase.Status
	Reason   string
	Priority servicecase.Priority
	Origin   *servicecase.Origin
	Type     *servicecase.Type

	// Account or Contact is the customer. With both, the account is the
	// customer and the contact its person.
	Account *ImportedAccount
	Contact *ImportedContact
	// Subject is the path of titles from the root.
	Subject []string
	// Product is the name of what it is about.
	Product string
	// Queue is where an active case waits or is worked on; closed cases are in
	// no queue.
	Queue  *ImportedQueue
	Worker string
	// OwnerUser or else OwnerTeam answers for the case.
	OwnerUser, OwnerTeam string

	ResolveBy, ResponseBy, RespondedAt, EscalatedAt *time.Time
	// ResolvedAt and CancelledAt only count in the status they belong to.
	ResolvedAt, CancelledAt *time.Time
}

// ImportedAccount is a company. ExternalID is its name unless the source has
// something better.
type ImportedAccount struct {
	ExternalID, Name, Email, Phone, City, Country string
	AccountNumber, Website, TimeZone              string
}

// ImportedContact is a person. ExternalID is the name unless the source has
// something better.
type ImportedContact struct {
	ExternalID, Name, JobTitle, Email, Phone, City, Country string
	MobilePhone, TimeZone, Language                         string
}

// ImportedQueue is a queue by its name; a new one is public and the team's.
type ImportedQueue struct {
	Name, Description, Team string
}

// ImportedNote is a note on a case.
type ImportedNote struct {
	ExternalID string
	Text       string
	Author     string
	At         *time.Time
}

// ImportedActivity is something that was done for a case. An empty status is
// COMPLETED.
type ImportedActivity struct {
	ExternalID  string
	Kind        activity.Kind
	Subject     string
	Description *string
	Status      activity.Status
	Direction   *activity.Direction
	Minutes     int
	DueAt       *time.Time
	Author      string
	At          *time.Time
	// ClosedAt is when it was completed or cancelled; nil is At.
	ClosedAt *time.Time
	// OwnerUser or else OwnerTeam has to do it; with neither, the author.
	OwnerUser, OwnerTeam string
	// PhoneNumber is of calls, EmailFrom and EmailTo are of messages.
	PhoneNumber, EmailFrom, EmailTo string
	// Location, StartsAt and EndsAt are of appointments.
	Location         string
	StartsAt, EndsAt *time.Time
}
