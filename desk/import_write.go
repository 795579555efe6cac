package desk

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/note"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
)

// importedRows are the rows of a batch that are to be written, new ones and
// those that stand here already.
type importedRows struct {
	newCases, cases           []*db.ServiceCase
	newItems, items           []*db.QueueItem
	newNotes, notes           []*db.Note
	newActivities, activities []*db.Activity
}

// number gives our next numbers to new cases that came without one.
func (im *importing) number(ctx context.Context, cases []ImportedCase) error {
	var without []*ImportedCase
	for i := range cases {
		if cases[i].Number == "" && im.past.cases[cases[i].ExternalID] == nil {
			without = append(without, &cases[i])
		}
	}
	if len(without) == 0 {
		return nil
	}
	numbers, err := im.caseNumbers(ctx, len(without))
	for i, number := range numbers {
		without[i].Number = number
	}
	return err
}

// rewritten replaces all columns of a row that is there already.
func rewritten(columns []string) []sql.ConflictOption {
	return []sql.ConflictOption{sql.ConflictColumns("id"), sql.ResolveWith(func(u *sql.UpdateSet) {
		for _, column := range columns {
			if column != "id" {
				u.SetExcluded(column)
			}
		}
	})}
}

// write sends the rows, at most two statements per table.
func (im *importing) write(ctx context.Context) error {
	for _, step := range []func(context.Context) error{im.writeCases, im.writeItems, im.writeNotes, im.writeActivities} {
		if err := step(ctx); err != nil {
			return fmt.Errorf("write the import: %w", err)
		}
	}
	return nil
}

func (im *importing) writeCases(ctx context.Context) error {
	if err := im.tx.ServiceCase.CreateBulk(drafts(im.rows.newCases, im.draftImported)...).Exec(ctx); err != nil {
		return err
	}
	if len(im.rows.cases) == 0 {
		return nil
	}
	return im.tx.ServiceCase.CreateBulk(drafts(im.rows.cases, im.draftImported)...).
		OnConflict(rewritten(servicecase.Columns)...).Exec(ctx)
}

// writeItems ends old places before it makes new ones: a case has one at most.
func (im *importing) writeItems(ctx context.Context) error {
	if len(im.rows.items) > 0 {
		if err := im.tx.QueueItem.CreateBulk(drafts(im.rows.items, im.draftItem)...).
			OnConflict(rewritten(queueitem.Columns)...).Exec(ctx); err != nil {
			return err
		}
	}
	return im.tx.QueueItem.CreateBulk(drafts(im.rows.newItems, im.draftItem)...).Exec(ctx)
}

func (im *importing) writeNotes(ctx context.Context) error {
	if err := im.tx.Note.CreateBulk(drafts(im.rows.newNotes, im.draftNote)...).Exec(ctx); err != nil {
		return err
	}
	if len(im.rows.notes) == 0 {
		return nil
	}
	return im.tx.Note.CreateBulk(drafts(im.rows.notes, im.draftNote)...).
		OnConflict(rewritten(note.Columns)...).Exec(ctx)
}

func (im *importing) writeActivities(ctx context.Context) error {
	if err := im.tx.Activity.CreateBulk(drafts(im.rows.newActivities, im.draftActivity)...).Exec(ctx); err != nil {
		return err
	}
	if len(im.rows.activities) == 0 {
		return nil
	}
	return im.tx.Activity.CreateBulk(drafts(im.rows.activities, im.draftActivity)...).
		OnConflict(rewritten(activity.Columns)...).Exec(ctx)
}

func drafts[R, C any](rows []R, draft func(R) C) []C {
	all := make([]C, len(rows))
	for i, r := range rows {
		all[i] = draft(r)
	}
	return all
}

func (im *importing) draftImported(c *db.ServiceCase) *db.ServiceCaseCreate {
	return im.tx.ServiceCase.Create().
		SetID(c.ID).SetVersion(c.Version).SetCreatedAt(c.CreatedAt).SetUpdatedAt(c.UpdatedAt).
		SetNillableSource(c.Source).SetNillableExternalID(c.ExternalID).
		SetNumber(c.Number).SetTitle(c.Title).SetNillableDescription(c.Description).
		SetStatus(c.Status).SetStatusReasonID(c.StatusReasonID).
		SetPriority(c.Priority).SetNillableOrigin(c.Origin).SetNillableType(c.Type).
		SetNillableCustomerAccountID(c.CustomerAccountID).SetNillableCustomerContactID(c.CustomerContactID).
		SetNillableContactID(c.ContactID).SetNillableSubjectID(c.SubjectID).SetNillableProductID(c.ProductID).
		SetNillableOwnerUserID(c.OwnerUserID).SetNillableOwnerTeamID(c.OwnerTeamID).
		SetNillableQueueID(c.QueueID).SetNillableWorkerID(c.WorkerID).SetNillableQueueEnteredAt(c.QueueEnteredAt).
		SetNillableResolveBy(c.ResolveBy).SetNillableResponseBy(c.ResponseBy).SetNillableRespondedAt(c.RespondedAt).
		SetDecrements(c.Decrements).SetEscalated(c.Escalated).SetNillableEscalatedAt(c.EscalatedAt).
		SetNillableResolvedAt(c.ResolvedAt).SetNillableCancelledAt(c.CancelledAt).
		SetNillableCreatedByID(c.CreatedByID).
		SetNillableParentID(c.ParentID).SetNillableExistingCaseID(c.ExistingCaseID).SetNillableStageID(c.StageID).
		SetNillableEntitlementID(c.EntitlementID).SetNillableMergedIntoID(c.MergedIntoID).SetNillableLeftQueueID(c.LeftQueueID).
		SetSortPriority(c.SortPriority).SetSortDueAt(c.SortDueAt)
}

func (im *importing) draftItem(i *db.QueueItem) *db.QueueItemCreate {
	return im.tx.QueueItem.Create().
		SetID(i.ID).SetVersion(i.Version).SetCreatedAt(i.CreatedAt).SetUpdatedAt(i.UpdatedAt).
		SetQueueID(i.QueueID).SetCaseID(i.CaseID).SetEnteredAt(i.EnteredAt).
		SetNillableWorkerID(i.WorkerID).SetNillableWorkerSince(i.WorkerSince).
		SetActive(i.Active).SetNillableLeftAt(i.LeftAt)
}

func (im *importing) draftNote(n *db.Note) *db.NoteCreate {
	return im.tx.Note.Create().
		SetID(n.ID).SetVersion(n.Version).SetCreatedAt(n.CreatedAt).SetUpdatedAt(n.UpdatedAt).
		SetNillableSource(n.Source).SetNillableExternalID(n.ExternalID).
		SetCaseID(n.CaseID).SetText(n.Text).SetNillableAuthorID(n.AuthorID)
}

func (im *importing) draftActivity(a *db.Activity) *db.ActivityCreate {
	return im.tx.Activity.Create().
		SetID(a.ID).SetVersion(a.Version).SetCreatedAt(a.CreatedAt).SetUpdatedAt(a.UpdatedAt).
		SetNillableSource(a.Source).SetNillableExternalID(a.ExternalID).
		SetCaseID(a.CaseID).SetKind(a.Kind).SetSubject(a.Subject).SetNillableDescription(a.Description).
		SetStatus(a.Status).SetStatusReason(a.StatusReason).
		SetNillableOwnerUserID(a.OwnerUserID).SetNillableOwnerTeamID(a.OwnerTeamID).
		SetNillableDirection(a.Direction).SetNillablePhoneNumber(a.PhoneNumber).SetLeftVoicemail(a.LeftVoicemail).
		SetNillableLocation(a.Location).SetNillableEmailFrom(a.EmailFrom).SetNillableEmailTo(a.EmailTo).
		SetNillableEmailCc(a.EmailCc).SetNillableEmailBcc(a.EmailBcc).
		SetNillableDueAt(a.DueAt).SetNillableStartsAt(a.StartsAt).SetNillableEndsAt(a.EndsAt).
		SetNillableClosedAt(a.ClosedAt).SetDurationMinutes(a.DurationMinutes).SetBilled(a.Billed).
		SetNillableBilledByID(a.BilledByID).SetNillableBillableMinutes(a.BillableMinutes).
		SetNillableResolutionTypeID(a.ResolutionTypeID).SetNillableUndoneAt(a.UndoneAt).
		SetNillableCreatedByID(a.CreatedByID)
}
