package model

import (
	"docket/desk"
	"docket/ent/db"
)

// UnmergeOutcome is what became of one case that was to be separated.
type UnmergeOutcome struct {
	CaseID     string
	Case       *db.ServiceCase
	SurvivorID *string
	Returned   int
	KeptFields []desk.MergeField
	LostPlace  bool
	UserErrors []UserError
}
