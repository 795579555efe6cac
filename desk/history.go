package desk

import (
	"context"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqljson"

	"docket/ent/db"
	"docket/ent/db/change"
	"docket/ent/db/predicate"
)

// A Step is what one command did to a case: one change for each record that it
// touched, from what the record was to what the command left.
type Step struct {
	CommandID string
	Verb      string
	ActorID   *string
	At        time.Time
	Records   []*db.Change

	last int64
}

// Place is where the step stands in the history of its case.
func (s *Step) Place() StepPlace { return StepPlace{s.At, int(s.last)} }

// A StepPlace is where a step stands: steps are sorted by when they happened,
// the number of the last change breaks ties.
type StepPlace struct {
	At     time.Time
	Change int
}

// StepFilter chooses steps by one of their changes, of which all that is given
// must hold.
type StepFilter struct {
	// ActorID is who did it.
	ActorID *string
	Verb    *string
	// Tables are the kinds of records; none is any.
	Tables []string
	// Columns are several of which one must have changed.
	Columns []string
}

// Steps are the latest steps of a case that fit a filter, before a place if one
// is given, the latest first, and whether there are more. The log of a case that
// the actor may not see is empty.
func (d *Desk) Steps(ctx context.Context, by Actor, caseID string, f StepFilter, before *StepPlace, most int) ([]*Step, bool, error) {
	var found []struct {
		CommandID string `sql:"command_id"`
		Last      int64  `sql:"last"`
	}
	err := d.CaseChanges(by, caseID).Where(f.predicates()...).
		Modify(func(s *sql.Selector) { selectCommands(s, before, most+1) }).Scan(ctx, &found)
	if err != nil {
		return nil, false, fmt.Errorf("find the steps of a case: %w", err)
	}
	more := len(found) > most
	found = found[:min(len(found), most)]
	steps := make([]*Step, len(found))
	byCommand := map[string]*Step{}
	ids := make([]string, len(found))
	for i, f := range found {
		steps[i], ids[i] = &Step{CommandID: f.CommandID, last: f.Last}, f.CommandID
		byCommand[f.CommandID] = steps[i]
	}
	rows, err := d.CaseChanges(by, caseID).Where(change.CommandIDIn(ids...)).Order(change.ByID()).All(ctx)
	if err != nil {
		return nil, false, fmt.Errorf("read the steps of a case: %w", err)
	}
	for _, row := range rows {
		byCommand[row.CommandID].take(row)
	}
	return steps, more, nil
}

func (s *Step) take(row *db.Change) {
	s.Verb, s.ActorID, s.At = row.Verb, row.ActorID, row.At
	s.Records = foldIn(s.Records, row)
}

// selectCommands turns a query of changes into one of the commands that wrote
// them, the latest first.
func selectCommands(s *sql.Selector, before *StepPlace, most int) {
	command, at, last := s.C(change.FieldCommandID), s.C(change.FieldAt), sql.Max(s.C(change.FieldID))
	s.Select(command, sql.As(last, "last")).GroupBy(command, at).
		OrderBy(sql.Desc(at), sql.Desc(last)).Limit(most)
	if before == nil {
		return
	}
	s.Where(sql.LTE(at, before.At))
	s.Having(sql.P(func(b *sql.Builder) {
		b.Ident(at).WriteString(" < ").Arg(before.At).WriteString(" OR ").WriteString(last).WriteString(" < ").Arg(before.Change)
	}))
}

func (f StepFilter) predicates() []predicate.Change {
	var all []predicate.Change
	if f.ActorID != nil {
		all = append(all, change.ActorID(*f.ActorID))
	}
	if f.Verb != nil {
		all = append(all, change.Verb(*f.Verb))
	}
	if len(f.Tables) > 0 {
		all = append(all, change.RecordKindIn(f.Tables...))
	}
	if len(f.Columns) > 0 {
		all = append(all, changesOneOf(f.Columns))
	}
	return all
}

// changesOneOf holds for changes of at least one of the columns.
func changesOneOf(columns []string) predicate.Change {
	return func(s *sql.Selector) {
		var any []*sql.Predicate
		for _, column := range slices.Compact(slices.Sorted(slices.Values(columns))) {
			any = append(any, sqljson.HasKey(s.C(change.FieldFields), sqljson.Path(column)))
		}
		s.Where(sql.Or(any...))
	}
}
