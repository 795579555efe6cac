package model

import (
	"encoding/json"
	"time"

	"docket/ent/db"
	"docket/ent/db/activityparty"
	"docket/feed"
)

// CaseEvent is what one command did to a case, read from the change log.
type CaseEvent struct {
	ID      string
	At      time.Time
	Kind    CaseEventKind
	ActorID *string
	// Changed are the columns that changed: before and after.
	Changed map[string][2]json.RawMessage
	// TookIn and GaveBack are the merges into the case that were made and taken
	// back.
	TookIn, GaveBack []string
}

// IsTimelineEntry lets it stand in a timeline.
func (*CaseEvent) IsTimelineEntry() {}

// QueueChange is an event of the feed, as the followers of a queue are told it.
type QueueChange struct {
	QueueID string
	Cursor  feed.Cursor
	At      time.Time
	Kind    QueueChangeKind
	ActorID *string
	CaseID  *string
}

// CaseChange is an event of the feed, as the followers of a case are told it.
type CaseChange struct {
	FollowedID string
	Cursor     feed.Cursor
	At         time.Time
	Kind       CaseChangeKind
	ActorID    *string
	// Event is what the timeline shows of it; nil when that shows a record.
	Event *CaseEvent
	// RecordID is the activity or note that was added or changed.
	RecordID *string
	// RecordIDs are all of them, and the posts whose comments changed.
	RecordIDs []string
	// RemovedIds are entries that are gone.
	RemovedIds []string
}

// CustomerChange is an event of the feed, as the followers of a customer are
// told it.
type CustomerChange struct {
	FollowedID string
	Cursor     feed.Cursor
	At         time.Time
	Kind       CustomerChangeKind
	ActorID    *string
	CaseID     *string
	// EntitlementIDs are those that the event touched and that still are.
	EntitlementIDs        []string
	DeletedEntitlementIds []string
}

// ResolutionEffect is what resolving does beside closing a case.
type ResolutionEffect struct {
	TotalMinutes        int
	BillableMinutes     int
	CountedActivities   int
	CancelledActivities []*db.Activity
	ClosedChildren      []*db.ServiceCase
	LeftQueueID         *string
	Entitlement         *EntitlementEffect
}

// ChildCounts are how many child cases somebody sees.
type ChildCounts struct{ Total, Active int }

// PersonTime is the time that somebody spent on a case.
type PersonTime struct {
	OwnerUserID, OwnerTeamID *string
	Minutes, UnbilledMinutes int
}

// AllPartyRoles are the parts in an activity in the order they are told.
var AllPartyRoles = []activityparty.Role{
	activityparty.RoleSENDER, activityparty.RoleTO, activityparty.RoleCC, activityparty.RoleBCC,
	activityparty.RoleORGANIZER, activityparty.RoleREQUIRED_ATTENDEE, activityparty.RoleOPTIONAL_ATTENDEE,
}
