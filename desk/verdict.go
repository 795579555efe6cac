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

// CanResolve says whether the actor may resolve a case now, which is held back
// by active children or not. Open activities do not stand in the way: they may
// be cancelled with it.
func CanResolve(by Actor, c *db.ServiceCase, rules *StatusRules, held bool) (bool, Code) {
	allowed, why := CanUpdate(by, c)
	if allowed && held {
		return false, CodeChildrenActive
	}
	if allowed && len(rules.after(c, statusreason.StatusRESOLVED)) == 0 {
		return false, CodeTransitionNotAllowed
	}
	return allowed, why
}

// CanCancel says whether the actor may cancel a case now, of which so many
// activities are open and which is held back by active children or not.
func CanCancel(by Actor, c *db.ServiceCase, rules *StatusRules, open int, held bool) (bool, Code) {
	allowed, why := CanUpdate(by, c)
	switch {
	case !allowed:
		return false, why
	case held:
		return false, CodeChildrenActive
	case open > 0:
		return false, CodeOpenActivities
	case len(rules.afterCancelling(c)) == 0:
		return false, CodeTransitionNotAllowed
	}
	return true, ""
}

// CanReactivate says whether the actor may take a closed case up again now.
func CanReactivate(by Actor, c *db.ServiceCase, rules *StatusRules) (bool, Code) {
	switch {
	case !by.May(CaseWrite):
		return false, CodeNotAllowed
	case c.Status == servicecase.StatusACTIVE:
		return false, CodeCaseActive
	case c.MergedIntoID != nil:
		return false, CodeCaseMerged
	case len(rules.after(c, statusreason.StatusACTIVE)) == 0:
		return false, CodeTransitionNotAllowed
	}
	return true, ""
}

// CanMerge says whether the actor may merge a case now: others into it, or it
// into another.
func CanMerge(by Actor, c *db.ServiceCase) (bool, Code) { return CanUpdate(by, c) }

// CanUnmerge says whether the actor may separate a case now from what it was
// merged into.
func CanUnmerge(by Actor, c *db.ServiceCase, rules *StatusRules) (bool, Code) {
	switch {
	case !by.May(CaseWrite):
		return false, CodeNotAllowed
	case c.MergedIntoID == nil:
		return false, CodeNotMerged
	case len(rules.after(c, statusreason.StatusACTIVE)) == 0:
		return false, CodeTransitionNotAllowed
	}
	return true, ""
}

// CanHaveChild says whether the actor may open a child case below a case now.
// Whether there is room for one is found out by opening it.
func CanHaveChild(by Actor, c *db.ServiceCase) (bool, Code) {
	allowed, why := CanUpdate(by, c)
	if allowed && c.ParentID != nil {
		return false, CodeParentIsChild
	}
	return allowed, why
}

// CanDelete says whether the actor may delete a case.
func CanDelete(by Actor) (bool, Code) {
	if !by.May(CaseDelete) {
		return false, CodeNotAllowed
	}
	return true, ""
}
