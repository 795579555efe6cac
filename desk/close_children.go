package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/predicate"
	"docket/ent/db/servicecase"
)

// closing is the active children of a case that are closed with it, and what
// goes with them. They are read together and written together: a few statements
// for all of them, however many they are.
type closing struct {
	children []*db.ServiceCase
	// open is what is still to be done for them, counted is what was done and no
	// standing resolution counted yet.
	open, counted []*db.Activity
}

// childrenToClose holds what is closed with a case. While the policy is that
// children come first, an active child refuses it; while they stay, there is
// nothing to close.
func (w *work) childrenToClose(ctx context.Context, parent *db.ServiceCase, reasonID string) (*closing, error) {
	s, err := w.settings(ctx)
	if err != nil || s.ClosingPolicy == ChildrenStay {
		return &closing{}, err
	}
	children, err := w.lockChildren(ctx, []string{parent.ID}, servicecase.StatusEQ(servicecase.StatusACTIVE))
	if err != nil || len(children) == 0 {
		return &closing{}, err
	}
	if s.ClosingPolicy == ChildrenFirst {
		return nil, w.childrenActive(ctx, parent, children)
	}
	if err := w.mayAllBecome(ctx, children, reasonID); err != nil {
		return nil, err
	}
	open, err := w.lockActivitiesOf(ctx, children, activity.StatusIn(openStatuses...))
	if err != nil {
		return nil, err
	}
	counted, err := w.lockActivitiesOf(ctx, children, Unbilled())
	return &closing{children, open, counted}, err
}

// mayAllBecome refuses a reason that may not follow that of every child.
func (w *work) mayAllBecome(ctx context.Context, children []*db.ServiceCase, reasonID string) error {
	rules, err := statusRules(ctx, w.tx.Client())
	if err != nil {
		return err
	}
	for _, c := range children {
		if !rules.follows(c, reasonID) {
			return ofChild(notAfter("caseId", rules, c, rules.named(reasonID)), c)
		}
	}
	return nil
}

// childrenActive refuses to close a case before its children, with their
// number and the names of those that the actor may see.
func (w *work) childrenActive(ctx context.Context, parent *db.ServiceCase, children []*db.ServiceCase) error {
	seen, err := w.seenOf(ctx, children)
	if err != nil {
		return err
	}
	p := problem(CodeChildrenActive, "caseId", "Case %s has %d active child cases: close them first.", parent.Number, len(children))
	if len(children) == 1 {
		p.Message = fmt.Sprintf("Case %s has an active child case: close it first.", parent.Number)
	}
	p.Children, p.ActiveChildren = seen, len(children)
	return p
}

// ofChild says of which child a refusal is.
func ofChild(err error, c *db.ServiceCase) error {
	if p, refused := err.(*Problem); refused {
		told := *p
		told.Message = "Child case " + c.Number + ": " + p.Message
		return &told
	}
	return err
}

// lockActivitiesOf is lockActivities for several cases.
func (w *work) lockActivitiesOf(ctx context.Context, cases []*db.ServiceCase, which ...predicate.Activity) ([]*db.Activity, error) {
	query := w.tx.Activity.Query().Where(activity.CaseIDIn(idsOf(cases)...)).Where(which...).Order(activity.ByID())
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	rows, err := query.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("lock activities of child cases: %w", err)
	}
	return rows, nil
}

// resolveChildren resolves the children with the type and the words of their
// parent's resolution. What each was worked on counts for itself.
func (w *work) resolveChildren(ctx context.Context, all *closing, parents *db.Activity) error {
	if len(all.children) == 0 {
		return nil
	}
	if err := w.leavePlaces(ctx, all.children); err != nil {
		return err
	}
	resolutions, err := w.resolutionsOf(ctx, all, parents)
	if err != nil {
		return err
	}
	if err := w.giveUpAll(ctx, all.open); err != nil {
		return err
	}
	if err := w.countAll(ctx, all.counted, resolutions); err != nil {
		return err
	}
	return w.closeAll(ctx, all.children, servicecase.StatusRESOLVED, *parents.ResolutionTypeID)
}

// cancelChildren gives the children up with their parent.
func (w *work) cancelChildren(ctx context.Context, all *closing, reasonID string) error {
	if len(all.children) == 0 {
		return nil
	}
	for _, c := range all.children {
		if err := w.refundForCancelling(ctx, c); err != nil {
			return err
		}
	}
	if err := w.leavePlaces(ctx, all.children); err != nil {
		return err
	}
	if err := w.giveUpAll(ctx, all.open); err != nil {
		return err
	}
	return w.closeAll(ctx, all.children, servicecase.StatusCANCELLED, reasonID)
}

// resolutionsOf writes a resolution onto the timeline of each child, and gives
// them by case.
func (w *work) resolutionsOf(ctx context.Context, all *closing, parents *db.Activity) (map[string]*db.Activity, error) {
	minutes := map[string]int{}
	for _, a := range all.counted {
		minutes[a.CaseID] += a.DurationMinutes
	}
	drafts := make([]*db.ActivityCreate, len(all.children))
	for i, c := range all.children {
		id := newID(prefixActivity)
		if err := w.chargeForResolution(ctx, c, id, minutes[c.ID]); err != nil {
			return nil, ofChild(err, c)
		}
		drafts[i] = w.tx.Activity.Create().
			SetID(id).SetCaseID(c.ID).SetKind(activity.KindCASE_RESOLUTION).
			SetSubject(parents.Subject).SetNillableDescription(parents.Description).
			SetStatus(activity.StatusCOMPLETED).SetStatusReason(activity.StatusReasonCOMPLETED).
			SetNillableResolutionTypeID(parents.ResolutionTypeID).
			SetNillableOwnerUserID(parents.OwnerUserID).SetNillableOwnerTeamID(parents.OwnerTeamID).
			SetDurationMinutes(minutes[c.ID]).SetBillableMinutes(minutes[c.ID]).
			SetCreatedAt(w.now).SetUpdatedAt(w.now).SetClosedAt(w.now).
			SetNillableCreatedByID(w.by.userID())
	}
	added, err := w.tx.Activity.CreateBulk(drafts...).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("resolve child cases: %w", err)
	}
	byCase := make(map[string]*db.Activity, len(added))
	for _, a := range added {
		byCase[a.CaseID] = a
		if err := w.created(a); err != nil {
			return nil, err
		}
	}
	return byCase, nil
}
