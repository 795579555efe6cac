package model

import (
	"time"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/change"
	"docket/feed"
)

// HistoryRecord is what one command did to one record.
type HistoryRecord struct {
	Kind      HistoryRecordKind
	RecordID  string
	Operation change.Operation
	Label     *string
	Fields    []*HistoryField
}

// UndoVerdict says whether something can be taken back now.
type UndoVerdict struct {
	Allowed  bool
	Obstacle *desk.Obstacle
	Since    *db.Change
}

// StatusRulesChange is an event of the feed, as the followers of the status
// rules are told it.
type StatusRulesChange struct {
	Cursor  feed.Cursor
	At      time.Time
	Kind    StatusRulesChangeKind
	ActorID *string
}
