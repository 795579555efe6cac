package graph

import (
	"context"
	"regexp"
	"time"

	"docket/desk"
	"docket/ent/db"
	"docket/graph/model"
)

const historyOrder = "HISTORY"

func stepCursor(s *desk.Step) string {
	at := s.Place()
	return place{order: historyOrder, values: []any{at.At, at.Change}}.cursor()
}

func stepPlace(cursor *string) (*desk.StepPlace, error) {
	if cursor == nil {
		return nil, nil
	}
	var at desk.StepPlace
	return &at, readCursor(*cursor, historyOrder, &at.At, &at.Change)
}

// history is a page of what was done to a case. The names in it, and whether its
// entries can be taken back, are looked up for all of them at once.
func (r *Resolver) history(ctx context.Context, c *db.ServiceCase, filter *model.HistoryFilter, first int, after *string) (*model.HistoryConnection, error) {
	if err := pageSize("first", first, mostPerPage); err != nil {
		return nil, err
	}
	before, err := stepPlace(after)
	if err != nil {
		return nil, err
	}
	chosen, err := stepFilter(filter)
	if err != nil {
		return nil, err
	}
	steps, more, err := r.Desk.Steps(ctx, actor(ctx), c.ID, chosen, before, first)
	if err != nil {
		return nil, err
	}
	since, err := r.Feed.KnownSince(ctx)
	if err != nil {
		return nil, err
	}
	page := &model.HistoryConnection{Nodes: together(ctx, steps), KnownSince: since, Edges: make([]*model.HistoryEdge, len(steps))}
	for i, s := range steps {
		page.Edges[i] = &model.HistoryEdge{Cursor: stepCursor(s), Node: s}
	}
	page.PageInfo = pageInfo(page.Edges, func(e *model.HistoryEdge) string { return e.Cursor }, after, more)
	return page, nil
}

var fieldName = regexp.MustCompile(`^[a-zA-Z]{1,60}$`)

func stepFilter(filter *model.HistoryFilter) (desk.StepFilter, error) {
	if filter == nil {
		return desk.StepFilter{}, nil
	}
	f := desk.StepFilter{ActorID: filter.ActorID, Verb: filter.Verb}
	if filter.Kind != nil {
		f.Tables = tablesOf(*filter.Kind)
	}
	if filter.Field != nil {
		if !fieldName.MatchString(*filter.Field) {
			return f, badRequest("`field` has 1 to 60 letters.")
		}
		f.Columns = columnsOf(*filter.Field)
	}
	return f, nil
}

// historyRecords answers what a step did, with names for ids.
func (r *Resolver) historyRecords(ctx context.Context, step *desk.Step) ([]*model.HistoryRecord, error) {
	known, err := forSiblings(ctx, step, "names ever", func(steps []*desk.Step) (map[*desk.Step]*knownNames, error) {
		known, err := r.knownNames(ctx, steps)
		return each(steps, func(*desk.Step) *knownNames { return known }), err
	})
	if err != nil {
		return nil, err
	}
	records := []*model.HistoryRecord{}
	for _, c := range step.Records {
		records = append(records, &model.HistoryRecord{
			Kind: recordKind(c.RecordKind), RecordID: c.RecordID, Operation: c.Operation,
			Label: known.label(c), Fields: known.fields(c),
		})
	}
	return records, nil
}

// knownNames are the names of what a history speaks of.
type knownNames struct{ names, words map[string]string }

func (r *Resolver) knownNames(ctx context.Context, steps []*desk.Step) (*knownNames, error) {
	var ids []string
	for _, s := range steps {
		for _, c := range s.Records {
			ids = append(ids, mentioned(c)...)
		}
	}
	names, err := r.Desk.NamesEver(ctx, actor(ctx), eachOnce(ids))
	if err != nil {
		return nil, err
	}
	words, err := r.Desk.CodesOfReasons(ctx, actor(ctx))
	return &knownNames{names, words}, err
}

// mentioned are the ids that a change speaks of.
func mentioned(c *db.Change) []string {
	ids := []string{c.RecordID}
	if c.QueueID != nil {
		ids = append(ids, *c.QueueID)
	}
	for column, pair := range c.Fields {
		if refers(column) {
			ids = append(ids, text(pair[0]), text(pair[1]))
		}
	}
	return ids
}

// undoVerdict answers whether a step can be taken back.
func (r *Resolver) undoVerdict(ctx context.Context, step *desk.Step) (*model.UndoVerdict, error) {
	verdict, err := forSiblings(ctx, step, "undoable", func(steps []*desk.Step) (map[*desk.Step]desk.UndoVerdict, error) {
		verdicts, err := r.Desk.Undoable(ctx, actor(ctx), steps)
		var since []*db.Change
		for _, v := range verdicts {
			if v.Since != nil {
				since = append(since, v.Since)
			}
		}
		together(ctx, since)
		return verdicts, err
	})
	if err != nil {
		return nil, err
	}
	answer := &model.UndoVerdict{Allowed: verdict.Obstacle == "", Since: verdict.Since}
	if !answer.Allowed {
		answer.Obstacle = &verdict.Obstacle
	}
	return answer, nil
}

// endOf is the last instant of a millisecond: what is known to the millisecond
// includes what was done in it.
func endOf(at time.Time) time.Time {
	return at.Truncate(time.Millisecond).Add(time.Millisecond - time.Microsecond)
}

// differs are the fields of a case that have another value now.
func differs(as *desk.CaseAsOf) []string {
	names := []string{}
	for _, column := range as.Differs {
		if name := fieldOf(column); !technical[column] {
			names = append(names, name)
		}
	}
	return eachOnce(names)
}

func actorOf(c *db.Change) *string { return c.ActorID }
