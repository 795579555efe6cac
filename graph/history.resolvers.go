package graph

import (
	"context"
	"docket/desk"
	"docket/ent/db"
	"docket/graph/exec"
	"docket/graph/model"
	"time"
)

func (r *caseResolver) History(ctx context.Context, obj *db.ServiceCase, filter *model.HistoryFilter, first int, after *string) (*model.HistoryConnection, error) {
	return r.history(ctx, obj, filter, first, after)
}

func (r *caseAsOfResolver) Differs(ctx context.Context, obj *desk.CaseAsOf) ([]string, error) {
	return differs(obj), nil
}

func (r *caseAsOfResolver) Place(ctx context.Context, obj *desk.CaseAsOf) (*db.QueueItem, error) {
	return r.visiblePlace(ctx, obj)
}

func (r *caseAsOfResolver) ActivityCount(ctx context.Context, obj *desk.CaseAsOf) (int, error) {
	return len(obj.Activities), nil
}

func (r *caseAsOfResolver) Activities(ctx context.Context, obj *desk.CaseAsOf, last int) ([]*db.Activity, error) {
	return latestOf(ctx, obj.Activities, last)
}

func (r *caseAsOfResolver) NoteCount(ctx context.Context, obj *desk.CaseAsOf) (int, error) {
	return len(obj.Notes), nil
}

func (r *caseAsOfResolver) Notes(ctx context.Context, obj *desk.CaseAsOf, last int) ([]*db.Note, error) {
	return latestOf(ctx, obj.Notes, last)
}

func (r *caseAsOfResolver) ChangedSince(ctx context.Context, obj *desk.CaseAsOf) ([]string, error) {
	return changedRecords(obj), nil
}

func (r *historyEntryResolver) By(ctx context.Context, obj *desk.Step) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "by", func(s *desk.Step) *string { return s.ActorID })
}

func (r *historyEntryResolver) Records(ctx context.Context, obj *desk.Step) ([]*model.HistoryRecord, error) {
	return r.historyRecords(ctx, obj)
}

func (r *historyEntryResolver) Undoable(ctx context.Context, obj *desk.Step) (*model.UndoVerdict, error) {
	return r.undoVerdict(ctx, obj)
}

func (r *laterChangeResolver) By(ctx context.Context, obj *db.Change) (*db.User, error) {
	return userOf(ctx, r.Resolver, obj, "by", actorOf)
}

func (r *pastActivityResolver) Owner(ctx context.Context, obj *db.Activity) (model.Assignee, error) {
	return (&activityResolver{r.Resolver}).Owner(ctx, obj)
}

func (r *pastActivityResolver) CreatedBy(ctx context.Context, obj *db.Activity) (*db.User, error) {
	return (&activityResolver{r.Resolver}).CreatedBy(ctx, obj)
}

func (r *pastCaseResolver) StatusReason(ctx context.Context, obj *db.ServiceCase) (*db.StatusReason, error) {
	return (&caseResolver{r.Resolver}).StatusReason(ctx, obj)
}

func (r *pastCaseResolver) Customer(ctx context.Context, obj *db.ServiceCase) (model.Customer, error) {
	return (&caseResolver{r.Resolver}).Customer(ctx, obj)
}

func (r *pastCaseResolver) Contact(ctx context.Context, obj *db.ServiceCase) (*db.Contact, error) {
	return (&caseResolver{r.Resolver}).Contact(ctx, obj)
}

func (r *pastCaseResolver) Subject(ctx context.Context, obj *db.ServiceCase) (*db.Subject, error) {
	return (&caseResolver{r.Resolver}).Subject(ctx, obj)
}

func (r *pastCaseResolver) Product(ctx context.Context, obj *db.ServiceCase) (*db.Product, error) {
	return (&caseResolver{r.Resolver}).Product(ctx, obj)
}

func (r *pastCaseResolver) Owner(ctx context.Context, obj *db.ServiceCase) (model.Assignee, error) {
	return (&caseResolver{r.Resolver}).Owner(ctx, obj)
}

func (r *pastCaseResolver) Queue(ctx context.Context, obj *db.ServiceCase) (*db.Queue, error) {
	return (&caseResolver{r.Resolver}).Queue(ctx, obj)
}

func (r *pastCaseResolver) Worker(ctx context.Context, obj *db.ServiceCase) (*db.User, error) {
	return (&caseResolver{r.Resolver}).Worker(ctx, obj)
}

func (r *pastCaseResolver) Parent(ctx context.Context, obj *db.ServiceCase) (*db.ServiceCase, error) {
	return reference(ctx, obj, "parent", func(c *db.ServiceCase) *string { return c.ParentID }, r.cases(ctx))
}

func (r *pastCaseResolver) MergedInto(ctx context.Context, obj *db.ServiceCase) (*db.ServiceCase, error) {
	return reference(ctx, obj, "merged into", func(c *db.ServiceCase) *string { return c.MergedIntoID }, r.cases(ctx))
}

func (r *pastCaseResolver) CreatedBy(ctx context.Context, obj *db.ServiceCase) (*db.User, error) {
	return (&caseResolver{r.Resolver}).CreatedBy(ctx, obj)
}

func (r *pastNoteResolver) Author(ctx context.Context, obj *db.Note) (*db.User, error) {
	return (&noteResolver{r.Resolver}).Author(ctx, obj)
}

func (r *pastPlaceResolver) Queue(ctx context.Context, obj *db.QueueItem) (*db.Queue, error) {
	return (&queueItemResolver{r.Resolver}).Queue(ctx, obj)
}

func (r *pastPlaceResolver) Worker(ctx context.Context, obj *db.QueueItem) (*db.User, error) {
	return (&queueItemResolver{r.Resolver}).Worker(ctx, obj)
}

func (r *queryResolver) CaseAsOf(ctx context.Context, id string, at time.Time) (*desk.CaseAsOf, error) {
	return r.caseAsOf(ctx, id, at)
}

func (r *queryResolver) QueueAsOf(ctx context.Context, id string, at time.Time) (*desk.QueueAsOf, error) {
	return r.queueAsOf(ctx, id, at)
}

func (r *queueAsOfResolver) Places(ctx context.Context, obj *desk.QueueAsOf) ([]*desk.Place, error) {
	return placesOf(ctx, obj), nil
}

func (r *Resolver) CaseAsOf() exec.CaseAsOfResolver { return &caseAsOfResolver{r} }

func (r *Resolver) HistoryEntry() exec.HistoryEntryResolver { return &historyEntryResolver{r} }

func (r *Resolver) LaterChange() exec.LaterChangeResolver { return &laterChangeResolver{r} }

func (r *Resolver) PastActivity() exec.PastActivityResolver { return &pastActivityResolver{r} }

func (r *Resolver) PastCase() exec.PastCaseResolver { return &pastCaseResolver{r} }

func (r *Resolver) PastNote() exec.PastNoteResolver { return &pastNoteResolver{r} }

func (r *Resolver) PastPlace() exec.PastPlaceResolver { return &pastPlaceResolver{r} }

func (r *Resolver) QueueAsOf() exec.QueueAsOfResolver { return &queueAsOfResolver{r} }

type (
	caseAsOfResolver     struct{ *Resolver }
	historyEntryResolver struct{ *Resolver }
	laterChangeResolver  struct{ *Resolver }
	pastActivityResolver struct{ *Resolver }
	pastCaseResolver     struct{ *Resolver }
	pastNoteResolver     struct{ *Resolver }
	pastPlaceResolver    struct{ *Resolver }
	queueAsOfResolver    struct{ *Resolver }
)
