package desk

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/change"
	"docket/ent/db/note"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
)

// CaseAsOf is a case as it was at an instant, with what belonged to it then.
type CaseAsOf struct {
	At time.Time
	// KnownSince is set, and nothing else, when the log does not reach back so
	// far.
	KnownSince *time.Time
	// Case is nil when the case was not opened yet.
	Case *db.ServiceCase
	// Place is where it stood in a queue; nil when it stood in none.
	Place *db.QueueItem
	// Activities and Notes are what it had, the oldest first.
	Activities []*db.Activity
	Notes      []*db.Note
	// Differs are the columns of the case that have another value now.
	Differs []string
	// Changed are the records, by id, that are another now, or not there any
	// more.
	Changed map[string]bool
}

// CaseAsOf gives a case as it was at an instant, all that was done at that
// instant included; nil when there is none that the actor may see.
func (d *Desk) CaseAsOf(ctx context.Context, by Actor, id string, at time.Time) (*CaseAsOf, error) {
	now, err := d.Cases(by).Where(servicecase.ID(id)).Only(ctx)
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find the case: %w", err)
	}
	changes, err := d.casePast(ctx, id, at)
	if err != nil {
		return nil, fmt.Errorf("read what became of the case: %w", err)
	}
	if since, err := d.unknownBefore(ctx, id, at); err != nil || since != nil {
		return &CaseAsOf{At: at, KnownSince: since}, err
	}
	as := &CaseAsOf{At: at, Changed: map[string]bool{}}
	rows, err := walkBack(pastOf(servicecase.Table, at, changes), []*db.ServiceCase{now})
	if err != nil || len(rows) == 0 {
		return as, err
	}
	as.Case, as.Differs = rows[0].row, rows[0].differs
	return as, as.fill(ctx, d, changes)
}

// unknownBefore is the instant since which all is known of a case; nil when all
// is known since the one that is asked for.
func (d *Desk) unknownBefore(ctx context.Context, id string, at time.Time) (*time.Time, error) {
	since, err := d.feed.KnownSince(ctx)
	if err != nil || since == nil || !at.Before(*since) {
		return nil, err
	}
	whole, err := d.client.Change.Query().
		Where(change.RecordID(id), change.OperationEQ(change.OperationCREATED)).Exist(ctx)
	if err != nil || whole {
		return nil, err
	}
	return since, nil
}

// casePast are the changes of a case and of what belongs to it since an instant,
// in the order of the log, and those of the commands that took something away
// from it: what is another case's now was perhaps this one's then.
func (d *Desk) casePast(ctx context.Context, id string, at time.Time) ([]*db.Change, error) {
	first, err := d.firstOfCaseAfter(ctx, id, at)
	if err != nil || first == 0 {
		return nil, err
	}
	changes, err := d.client.Change.Query().Where(change.IDGTE(first), func(s *sql.Selector) {
		others := sql.Table(change.Table).As("others")
		commands := sql.Dialect(s.Dialect()).Select(others.C(change.FieldCommandID)).From(others).
			Where(sql.And(sql.EQ(others.C(change.FieldCaseID), id), sql.GTE(others.C(change.FieldID), first)))
		s.Where(sql.Or(sql.EQ(s.C(change.FieldCaseID), id), sql.In(s.C(change.FieldCommandID), commands)))
	}).Order(change.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	ofCase, moved := belonging(id, changes)
	if len(moved) == 0 {
		return ofCase, nil
	}
	later, err := d.client.Change.Query().
		Where(change.IDGTE(first), change.RecordIDIn(moved...)).Order(change.ByID()).All(ctx)
	ofCase = slices.DeleteFunc(ofCase, func(c *db.Change) bool { return slices.Contains(moved, c.RecordID) })
	return append(ofCase, later...), err
}

// firstAfter is the number of the first change that was made after an instant;
// 0 when there is none.
func (d *Desk) firstAfter(ctx context.Context, at time.Time, of func(*sql.Selector)) (int64, error) {
	first, err := d.client.Change.Query().Where(of, change.AtGT(at)).Order(change.ByID()).FirstID(ctx)
	if db.IsNotFound(err) {
		return 0, nil
	}
	return first, err
}

// firstOfCaseAfter is the number of the first change of the first command that
// touched a case after an instant: what a command takes away from a case it may
// write before what it writes of the case itself. 0 when there is none.
func (d *Desk) firstOfCaseAfter(ctx context.Context, id string, at time.Time) (int64, error) {
	first, err := d.client.Change.Query().Where(func(s *sql.Selector) {
		touching := sql.Table(change.Table).As("touching")
		s.Where(sql.In(s.C(change.FieldCommandID), sql.Dialect(s.Dialect()).Select(touching.C(change.FieldCommandID)).From(touching).
			Where(sql.And(sql.EQ(touching.C(change.FieldCaseID), id), sql.GT(touching.C(change.FieldAt), at))).
			OrderBy(touching.C(change.FieldID)).Limit(1)))
	}).Order(change.ByID()).FirstID(ctx)
	if db.IsNotFound(err) {
		return 0, nil
	}
	return first, err
}

// belonging are the changes of records that belong to a case or did, and the
// records that were taken away from it.
func belonging(caseID string, changes []*db.Change) (of []*db.Change, moved []string) {
	belongs := map[string]bool{}
	for _, c := range changes {
		own := c.CaseID != nil && *c.CaseID == caseID && (c.RecordKind != servicecase.Table || c.RecordID == caseID)
		left := before[string](c, activity.FieldCaseID) == caseID && !own
		if left && c.RecordKind != servicecase.Table {
			moved = append(moved, c.RecordID)
		}
		belongs[c.RecordID] = belongs[c.RecordID] || own || left
	}
	of = slices.DeleteFunc(changes, func(c *db.Change) bool { return !belongs[c.RecordID] })
	return of, distinct(moved)
}

// fill adds what belonged to the case.
func (as *CaseAsOf) fill(ctx context.Context, d *Desk, changes []*db.Change) error {
	id, touched := as.Case.ID, touchedRecords(changes)
	items, err := d.client.QueueItem.Query().Where(queueitem.CaseID(id)).All(ctx)
	if err != nil {
		return fmt.Errorf("find the places of the case: %w", err)
	}
	activities, err := d.client.Activity.Query().Where(activity.Or(activity.CaseID(id), activity.IDIn(touched...))).All(ctx)
	if err != nil {
		return fmt.Errorf("find the activities of the case: %w", err)
	}
	notes, err := d.client.Note.Query().Where(note.Or(note.CaseID(id), note.IDIn(touched...))).All(ctx)
	if err != nil {
		return fmt.Errorf("find the notes of the case: %w", err)
	}
	places, err := had(as, pastOf(queueitem.Table, as.At, changes), items, func(i *db.QueueItem) bool { return i.CaseID == id && i.Active })
	if err != nil {
		return err
	}
	if len(places) > 0 {
		as.Place = places[0]
	}
	as.Changed = map[string]bool{} // of what is told below
	as.Activities, err = had(as, pastOf(activity.Table, as.At, changes), activities, func(a *db.Activity) bool { return a.CaseID == id })
	if err != nil {
		return err
	}
	as.Notes, err = had(as, pastOf(note.Table, as.At, changes), notes, func(n *db.Note) bool { return n.CaseID == id })
	slices.SortFunc(as.Activities, func(a, b *db.Activity) int {
		return cmp.Or(a.CreatedAt.Compare(b.CreatedAt), cmp.Compare(a.ID, b.ID))
	})
	slices.SortFunc(as.Notes, func(a, b *db.Note) int {
		return cmp.Or(a.CreatedAt.Compare(b.CreatedAt), cmp.Compare(a.ID, b.ID))
	})
	return err
}

// touchedRecords are the records that changes speak of.
func touchedRecords(changes []*db.Change) []string {
	ids := make([]string, len(changes))
	for i, c := range changes {
		ids[i] = c.RecordID
	}
	return distinct(ids)
}

// had are the rows that the case had, and notes which of them are another now.
func had[R any, P interface {
	*R
	row
}](as *CaseAsOf, p past, now []*R, belonged func(*R) bool) ([]*R, error) {
	rows, err := walkBack[R, P](p, now)
	var had []*R
	for _, w := range rows {
		if !belonged(w.row) {
			continue
		}
		had = append(had, w.row)
		if w.gone || len(w.differs) > 0 {
			as.Changed[P(w.row).RowID()] = true
		}
	}
	return had, err
}
