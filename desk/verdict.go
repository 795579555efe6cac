package desk

import (
	"docket/ent/db"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
)

// The verdicts say beforehand what a verb would answer, from rows that were
// read already. The reason is empty when the verb is allowed.

// CanUpdate says whether the actor may change a case now.
func CanUpdate(by Actor, c *db.ServiceCase) (bool, Code) {
	switch {
	case !by.May(CaseWrite):
		return false, CodeNotAllowed
	case c.Status != servicecase.StatusACTIVE:
		return false, CodeCaseClosed
	}
	return true, ""
}

// CanPick says whether the actor may pick a case now. The item is its active
// place as the actor sees it, nil when there is none.
func CanPick(by Actor, c *db.ServiceCase, item *db.QueueItem) (bool, Code) {
	switch {
	case !by.May(QueueWork) || by.UserID == "":
		return false, CodeNotAllowed
	case c.Status != servicecase.StatusACTIVE:
		return false, CodeCaseClosed
	case item == nil || !item.Active:
		return false, CodeNotInQueue
	case item.WorkerID != nil && *item.WorkerID != by.UserID:
		return false, CodeAlreadyPicked
	}
	return true, ""
}

// CanRelease says whether the actor may give a case back now. The item is as in
// CanPick.
func CanRelease(by Actor, c *db.ServiceCase, item *db.QueueItem) (bool, Code) {
	switch {
	case !by.May(QueueWork):
		return false, CodeNotAllowed
	case c.Status != servicecase.StatusACTIVE:
		return false, CodeCaseClosed
	case item == nil || !item.Active:
		return false, CodeNotInQueue
	case item.WorkerID == nil:
		return false, CodeInvalid
	case !mayRelease(by, item):
		return false, CodeNotAllowed
	}
	return true, ""
}

// mayRelease is true for who works on an item and for those who direct the
// work of others.
func mayRelease(by Actor, item *db.QueueItem) bool {
	return by.seesEverything() || item.WorkerID != nil && *item.WorkerID == by.UserID
}

// AvailableStatusReasons are the reasons that UpdateCase takes for a case now,
// in order: those of an active case, and none once it is closed.
func (d *Desk) AvailableStatusReasons(by Actor, c *db.ServiceCase) *db.StatusReasonQuery {
	query := d.StatusReasons(by).Order(statusreason.ByPosition(), statusreason.ByID())
	if allowed, _ := CanUpdate(by, c); !allowed {
		return query.Where(nothing)
	}
	return query.Where(statusreason.StatusEQ(statusreason.StatusACTIVE))
}
