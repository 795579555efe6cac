package model

import (
	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/change"
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
