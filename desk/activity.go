package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/predicate"
	"docket/ent/db/servicecase"
)

// longText is the limit of descriptions of activities and of notes.
const longText = 100_000

// draftActivity begins an activity on a case, open or closed. The case
// is held, so that it does not change queues meanwhile.
func (w *work) draftActivity(ctx context.Context, caseID string, kind activity.Kind) (*db.ServiceCase, *db.ActivityCreate, error) {
	c, err := w.lockCase(ctx, "caseId", caseID)
	if err != nil {
		return nil, nil, err
	}
	draft := w.tx.Activity.Create().
		SetID(newID(prefixActivity)).SetCaseID(c.ID).SetKind(kind).
		SetNillableCreatedByID(w.by.userID()).
		SetCreatedAt(w.now).SetUpdatedAt(w.now)
	return c, draft, nil
}

// draftActivityOwner sets who has to do it: the one named, or the actor, or,
// when the desk itself acts, whoever owns the case.
func (w *work) draftActivityOwner(ctx context.Context, draft *db.ActivityCreate, c *db.ServiceCase, id *string) error {
	switch {
	case id != nil:
		owner, err := w.assignee(ctx, "ownerId", *id)
		if err != nil {
			return err
		}
		draft.SetNillableOwnerUserID(owner.userID()).SetNillableOwnerTeamID(owner.teamID())
	case w.by.UserID != "":
		draft.SetOwnerUserID(w.by.UserID)
	default:
		draft.SetNillableOwnerUserID(c.OwnerUserID).SetNillableOwnerTeamID(c.OwnerTeamID)
	}
	return nil
}

// addActivity writes a new activity and who has a part in it.
func (w *work) addActivity(ctx context.Context, draft *db.ActivityCreate, parties ...*db.ActivityParty) (*db.Activity, error) {
	added, err := draft.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("add activity: %w", err)
	}
	if err := w.created(added); err != nil {
		return nil, err
	}
	return added, w.addParties(ctx, added, parties)
}

// answered stamps the first answer that the customer got: the first call to
// them that took place. Closed cases stay as they are.
func (w *work) answered(ctx context.Context, c *db.ServiceCase, a *db.Activity) error {
	made := a.Kind == activity.KindPHONE_CALL && a.StatusReason == activity.StatusReasonMADE
	if !made || c.RespondedAt != nil || c.Status != servicecase.StatusACTIVE {
		return nil
	}
	_, err := w.saveCase(ctx, c, c.Update().SetRespondedAt(w.now))
	return err
}

// handOverActivities gives the open activities of a case to its new owner.
func (w *work) handOverActivities(ctx context.Context, caseID string, owner assignee) error {
	open, err := w.lockActivities(ctx, caseID, activity.StatusIn(openStatuses...))
	if err != nil {
		return err
	}
	for _, a := range open {
		draft := a.Update()
		put(Field[string]{Given: true, Value: owner.userID()}, draft.SetOwnerUserID, draft.ClearOwnerUserID)
		put(Field[string]{Given: true, Value: owner.teamID()}, draft.SetOwnerTeamID, draft.ClearOwnerTeamID)
		if _, err := w.saveActivity(ctx, a, draft); err != nil {
			return err
		}
	}
	return nil
}

// lockActivities reads those activities of a case that fit and holds them.
func (w *work) lockActivities(ctx context.Context, caseID string, which ...predicate.Activity) ([]*db.Activity, error) {
	query := w.tx.Activity.Query().Where(activity.CaseID(caseID)).Where(which...).Order(activity.ByID())
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	rows, err := query.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("lock activities of case %s: %w", caseID, err)
	}
	return rows, nil
}

// openStatuses are those of activities that are still to be done.
var openStatuses = []activity.Status{activity.StatusOPEN, activity.StatusSCHEDULED}

// saveActivity writes an update of an activity, if it changes anything, and
// records it.
func (w *work) saveActivity(ctx context.Context, a *db.Activity, draft *db.ActivityUpdateOne) (*db.Activity, error) {
	if same, err := changesNothing(draft.Mutation(), a); err != nil || same {
		return a, err
	}
	return w.writeActivity(ctx, a, draft)
}

// writeActivity writes an update of an activity and records it.
func (w *work) writeActivity(ctx context.Context, a *db.Activity, draft *db.ActivityUpdateOne) (*db.Activity, error) {
	saved, err := draft.AddVersion(1).SetUpdatedAt(w.now).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("update activity: %w", err)
	}
	return saved, w.updated(a, saved)
}
