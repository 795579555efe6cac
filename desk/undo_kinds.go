package desk

import (
	"context"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/activityparty"
	"docket/ent/db/attachment"
	"docket/ent/db/caselink"
	"docket/ent/db/casestage"
	"docket/ent/db/change"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlementchannel"
	"docket/ent/db/entitlemententry"
	"docket/ent/db/post"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
	"docket/ent/db/slatimer"
)

// An undoKind says how Undo takes back what a verb did to one kind of record.
// The history of a case asks the same table before, so a kind that is entered
// here can be taken back there too.
type undoKind struct {
	// takeBack makes the record what it was. It refuses what changed since.
	takeBack func(u *undoing, ctx context.Context, told *db.Change) error
	// ends reports whether a record that the verb created can be taken away, or
	// marked as undone; nil: it stays, and the verb is refused.
	ends func(told *db.Change) bool
	// returns is true when a record that the verb deleted can be brought back.
	returns bool
	// goesOn says that what became of the record since does not stand in the
	// way: it is not made what it was, but moved by as much as before.
	goesOn bool
}

// undoKinds are the kinds of records that Undo knows, by table.
var undoKinds = map[string]undoKind{
	servicecase.Table: {takeBack: (*undoing).takeBackCase},
	casestage.Table:   {takeBack: (*undoing).takeBackStay, ends: always},
	queueitem.Table:   {takeBack: (*undoing).takeBackPlace, ends: always},
	activity.Table:    {takeBack: (*undoing).takeBackActivity, ends: isResolution},
	caselink.Table:    {takeBack: (*undoing).takeBackLink, ends: always, returns: true},

	slatimer.Table: {takeBack: (*undoing).takeBackTimer, ends: always},

	entitlemententry.Table:   {takeBack: (*undoing).takeBackEntry, ends: always, goesOn: true},
	entitlement.Table:        {takeBack: withItsEntry, goesOn: true},
	entitlementchannel.Table: {takeBack: withItsEntry, goesOn: true},

	post.Table:          {takeBack: (*undoing).takeBackPost, ends: always, returns: true},
	attachment.Table:    {takeBack: (*undoing).takeBackAttachment, ends: always, returns: true},
	activityparty.Table: {takeBack: (*undoing).takeBackParty, ends: always, returns: true},
}

func always(*db.Change) bool { return true }

// isResolution reports whether the activity that a verb created is a
// resolution, which is marked as undone.
func isResolution(told *db.Change) bool {
	return string(told.Fields[activity.FieldKind][1]) == `"`+string(activity.KindCASE_RESOLUTION)+`"`
}

// stays reports whether a change can never be taken back, whatever happened
// since.
func stays(told *db.Change) bool {
	kind, known := undoKinds[told.RecordKind]
	switch {
	case movesTerms(told):
		return false
	case !known || told.CaseID == nil:
		return true
	case told.Operation == change.OperationDELETED:
		return !kind.returns
	case told.Operation == change.OperationCREATED:
		return kind.ends == nil || !kind.ends(told)
	}
	return false
}
