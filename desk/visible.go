package desk

import (
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/activityparty"
	"docket/ent/db/attachment"
	"docket/ent/db/merge"
	"docket/ent/db/mergedrecord"
	"docket/ent/db/note"
	"docket/ent/db/post"
	"docket/ent/db/predicate"
	"docket/ent/db/queue"
	"docket/ent/db/queueitem"
	"docket/ent/db/queuemember"
	"docket/ent/db/servicecase"
	"docket/ent/db/team"
	"docket/ent/db/teammember"
)

// This file is the one place that says who sees what. Every read of the
// program starts at one of the queries below, and every verb looks its records
// up through the same predicates.
//
// A stranger sees nothing. An agent sees everything but private queues in
// which they do not work and the cases waiting there, or closed there, unless
// they own the case.
// Supervisors and administrators see everything.

// Cases are the cases that the actor may see.
func (d *Desk) Cases(by Actor) *db.ServiceCaseQuery {
	return d.client.ServiceCase.Query().Where(visibleCase(by))
}

// Queues are the queues that the actor may see.
func (d *Desk) Queues(by Actor) *db.QueueQuery {
	return d.client.Queue.Query().Where(visibleQueue(by))
}

// QueueItems are the places in queues that the actor may see.
func (d *Desk) QueueItems(by Actor) *db.QueueItemQuery {
	return d.client.QueueItem.Query().Where(visibleQueueItem(by))
}

// Activities are the activities on cases that the actor may see.
func (d *Desk) Activities(by Actor) *db.ActivityQuery {
	return d.client.Activity.Query().Where(visibleActivity(by))
}

// Notes are the notes on cases that the actor may see.
func (d *Desk) Notes(by Actor) *db.NoteQuery {
	return d.client.Note.Query().Where(visibleNote(by))
}

// Merges are what was merged into what, of cases that the actor may see.
func (d *Desk) Merges(by Actor) *db.MergeQuery {
	return d.client.Merge.Query().Where(merge.HasSurvivorWith(visibleCase(by)), merge.HasMergedWith(visibleCase(by)))
}

// MergedRecords are what merges moved, of merges that the actor may see.
func (d *Desk) MergedRecords(by Actor) *db.MergedRecordQuery {
	return d.client.MergedRecord.Query().Where(mergedrecord.HasMergeWith(merge.HasSurvivorWith(visibleCase(by)), merge.HasMergedWith(visibleCase(by))))
}

// Posts are the messages among colleagues, and the comments, on cases that the
// actor may see.
func (d *Desk) Posts(by Actor) *db.PostQuery {
	return d.client.Post.Query().Where(visiblePost(by))
}

// Attachments are the files on cases that the actor may see. What is not on a
// note or an e-mail yet is seen by who added it only.
func (d *Desk) Attachments(by Actor) *db.AttachmentQuery {
	return d.client.Attachment.Query().Where(visibleAttachment(by))
}

// ActivityParties are those with a part in activities that the actor may see.
func (d *Desk) ActivityParties(by Actor) *db.ActivityPartyQuery {
	return d.client.ActivityParty.Query().Where(visibleParty(by))
}

// Accounts are the companies that the actor may see.
func (d *Desk) Accounts(by Actor) *db.AccountQuery {
	return d.client.Account.Query().Where(forThoseWho[predicate.Account](by, CustomerRead))
}

// Contacts are the people that the actor may see.
func (d *Desk) Contacts(by Actor) *db.ContactQuery {
	return d.client.Contact.Query().Where(forThoseWho[predicate.Contact](by, CustomerRead))
}

// Users are the colleagues that the actor may see.
func (d *Desk) Users(by Actor) *db.UserQuery {
	return d.client.User.Query().Where(forThoseWho[predicate.User](by, PeopleRead))
}

// Teams are the teams that the actor may see.
func (d *Desk) Teams(by Actor) *db.TeamQuery {
	return d.client.Team.Query().Where(forThoseWho[predicate.Team](by, PeopleRead))
}

// Subjects is the subject tree.
func (d *Desk) Subjects(by Actor) *db.SubjectQuery {
	return d.client.Subject.Query().Where(forThoseWho[predicate.Subject](by, CaseRead))
}

// Products are the things we sell.
func (d *Desk) Products(by Actor) *db.ProductQuery {
	return d.client.Product.Query().Where(forThoseWho[predicate.Product](by, CaseRead))
}

// StatusReasons are the reasons within the statuses of cases.
func (d *Desk) StatusReasons(by Actor) *db.StatusReasonQuery {
	return d.client.StatusReason.Query().Where(forThoseWho[predicate.StatusReason](by, CaseRead))
}

// Entitlements are what customers bought, as far as the actor may see it.
func (d *Desk) Entitlements(by Actor) *db.EntitlementQuery {
	return d.client.Entitlement.Query().Where(visibleEntitlement(by))
}

// EntitlementEntries are the ledgers of the entitlements that the actor may see.
// The cases that they name have a visibility of their own.
func (d *Desk) EntitlementEntries(by Actor) *db.EntitlementEntryQuery {
	return d.client.EntitlementEntry.Query().Where(forThoseWho[predicate.EntitlementEntry](by, EntitlementRead))
}

// CaseChanges is the log of what happened to cases that the actor may see.
func (d *Desk) CaseChanges(by Actor, caseID string) *db.ChangeQuery {
	return d.client.Change.Query().Where(visibleChange(by, caseID))
}

func visibleEntitlement(by Actor) predicate.Entitlement {
	return forThoseWho[predicate.Entitlement](by, EntitlementRead)
}

func visibleCase(by Actor) predicate.ServiceCase {
	switch {
	case !by.May(CaseRead):
		return nothing
	case by.seesEverything():
		return everything
	}
	return servicecase.Or(
		servicecase.And(servicecase.QueueIDIsNil(), servicecase.LeftQueueIDIsNil()),
		servicecase.HasQueueWith(visibleQueue(by)),
		servicecase.HasLeftQueueWith(visibleQueue(by)),
		servicecase.OwnerUserID(by.UserID),
	)
}

func visibleQueue(by Actor) predicate.Queue {
	switch {
	case !by.May(QueueWork):
		return nothing
	case by.seesEverything():
		return everything
	}
	return queue.Or(queue.VisibilityEQ(queue.VisibilityPUBLIC), worksIn(by))
}

// worksIn holds for queues that the actor is a member of, by name or through a
// team, now.
func worksIn(by Actor) predicate.Queue {
	return queue.Or(
		queue.OwnerUserID(by.UserID),
		queue.HasMembersWith(queuemember.Or(
			queuemember.UserID(by.UserID),
			queuemember.HasTeamWith(team.HasMembersWith(teammember.UserID(by.UserID))),
		)),
	)
}

func visibleQueueItem(by Actor) predicate.QueueItem {
	if !by.May(QueueWork) {
		return nothing
	}
	if by.seesEverything() {
		return everything
	}
	return queueitem.HasQueueWith(visibleQueue(by))
}

func visibleActivity(by Actor) predicate.Activity {
	if by.May(CaseRead) && by.seesEverything() {
		return everything
	}
	return activity.HasCaseWith(visibleCase(by))
}

func visibleNote(by Actor) predicate.Note {
	if by.May(CaseRead) && by.seesEverything() {
		return everything
	}
	return note.HasCaseWith(visibleCase(by))
}

func visiblePost(by Actor) predicate.Post {
	if by.May(CaseRead) && by.seesEverything() {
		return everything
	}
	return post.HasCaseWith(visibleCase(by))
}

func visibleAttachment(by Actor) predicate.Attachment {
	if by.itself {
		return everything
	}
	own := attachment.Or(attachment.NoteIDNotNil(), attachment.ActivityIDNotNil(), attachment.CreatedByID(by.UserID))
	if by.May(CaseRead) && by.seesEverything() {
		return own
	}
	return attachment.And(own, attachment.HasCaseWith(visibleCase(by)))
}

func visibleParty(by Actor) predicate.ActivityParty {
	if by.May(CaseRead) && by.seesEverything() {
		return everything
	}
	return activityparty.HasActivityWith(visibleActivity(by))
}
