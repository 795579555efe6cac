package desk

import (
	"slices"

	"docket/ent/db/activity"
)

// openReasons are the reasons that an activity of a kind may have while it is
// still to be done. The first is the one it begins with.
var openReasons = map[activity.Kind][]activity.StatusReason{
	activity.KindPHONE_CALL: {activity.StatusReasonOPEN},
	activity.KindTASK: {
		activity.StatusReasonNOT_STARTED, activity.StatusReasonIN_PROGRESS, activity.StatusReasonWAITING, activity.StatusReasonDEFERRED,
	},
	activity.KindEMAIL: {activity.StatusReasonDRAFT},
	activity.KindAPPOINTMENT: {
		activity.StatusReasonBUSY, activity.StatusReasonOUT_OF_OFFICE, activity.StatusReasonTENTATIVE, activity.StatusReasonFREE,
	},
}

// OpenReasons are the reasons that an activity of this kind may have while it is
// open; none for those that are never open.
func OpenReasons(kind activity.Kind) []activity.StatusReason { return openReasons[kind] }

// openStatus is the status that an open reason belongs to: an appointment that
// takes somebody's time is scheduled.
func openStatus(reason activity.StatusReason) activity.Status {
	if reason == activity.StatusReasonBUSY || reason == activity.StatusReasonOUT_OF_OFFICE {
		return activity.StatusSCHEDULED
	}
	return activity.StatusOPEN
}

func mayStandAt(kind activity.Kind, reason activity.StatusReason) bool {
	return slices.Contains(openReasons[kind], reason)
}
