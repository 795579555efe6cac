package graph

import (
	"cmp"
	"context"
	"slices"
	"time"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/caselink"
	"docket/ent/db/change"
	"docket/ent/db/merge"
	"docket/ent/db/note"
	"docket/ent/db/post"
	"docket/ent/db/predicate"
	"docket/ent/db/servicecase"
	"docket/graph/model"
)

// A moment is one entry of a timeline. Moments are sorted by when they
// happened; the id breaks ties.
type moment struct {
	at    time.Time
	id    string
	entry model.TimelineEntry
}

const timelineOrder = "TIMELINE"

func (m moment) cursor() string {
	return place{order: timelineOrder, values: []any{m.at, m.id}}.cursor()
}

func (m moment) edge() *model.TimelineEdge {
	return &model.TimelineEdge{Cursor: m.cursor(), At: m.at, Node: m.entry}
}

func (m moment) compare(other moment) int {
	return cmp.Or(m.at.Compare(other.at), cmp.Compare(m.id, other.id))
}

// timeline is the last entries of a case before a cursor, the oldest first. It
// takes a statement each for the last activities, notes, posts and changes of
// the case; the last of them all are the page.
func (r *Resolver) timeline(ctx context.Context, c *db.ServiceCase, last int, before *string, in *model.TimelineFilter) (*model.TimelineConnection, error) {
	if err := pageSize("last", last, mostPerPage); err != nil {
		return nil, err
	}
	filter, err := readTimelineFilter(in)
	if err != nil {
		return nil, err
	}
	p := pastOf{resolver: r, caseID: c.ID, limit: last + 1, filter: filter}
	if before != nil {
		var at time.Time
		var id string
		if err := readCursor(*before, timelineOrder, &at, &id); err != nil {
			return nil, err
		}
		p.before = []any{at, id}
	}
	moments, floor, err := p.read(ctx)
	if err != nil {
		return nil, err
	}
	return timelinePage(moments, floor, last), nil
}

func timelinePage(moments []moment, floor *moment, last int) *model.TimelineConnection {
	page := &model.TimelineConnection{HasPreviousPage: len(moments) > last || floor != nil}
	moments = moments[max(0, len(moments)-last):]
	page.Edges = make([]*model.TimelineEdge, len(moments))
	page.Nodes = make([]model.TimelineEntry, len(moments))
	for i, m := range moments {
		page.Edges[i], page.Nodes[i] = m.edge(), m.entry
	}
	switch {
	case len(moments) > 0:
		start := moments[0].cursor()
		page.StartCursor = &start
	case floor != nil:
		start := floor.cursor()
		page.StartCursor = &start
	}
	return page
}

// pastOf reads what happened to a case before a place in its timeline.
type pastOf struct {
	resolver *Resolver
	caseID   string
	before   []any
	limit    int
	filter   timelineFilter
}

// read gives the last moments, the oldest first. When the log was not read far
// enough to know what else happened before some moment, that is the floor: the
// page ends there, and the next one goes on from it.
func (p pastOf) read(ctx context.Context) (moments []moment, floor *moment, err error) {
	activities, err := p.activities(ctx)
	if err != nil {
		return nil, nil, err
	}
	notes, err := p.notes(ctx)
	if err != nil {
		return nil, nil, err
	}
	posts, err := p.posts(ctx)
	if err != nil {
		return nil, nil, err
	}
	events, floor, err := p.events(ctx)
	if err != nil {
		return nil, nil, err
	}
	all := slices.Concat(activities, notes, posts, events)
	if floor != nil {
		all = slices.DeleteFunc(all, func(m moment) bool { return m.compare(*floor) < 0 })
	}
	slices.SortFunc(all, moment.compare)
	return all, floor, nil
}

func (p pastOf) activities(ctx context.Context) ([]moment, error) {
	if len(p.filter.activityKinds()) == 0 {
		return nil, nil
	}
	rows, err := p.resolver.Desk.Activities(actor(ctx)).
		Where(activity.CaseID(p.caseID), keyset([]string{activity.FieldCreatedAt, activity.FieldID}, true, p.before)).
		Where(p.filter.activities()...).
		Limit(p.limit).All(ctx)
	if err != nil {
		return nil, err
	}
	return momentsOf(together(ctx, rows), activityMoment), nil
}

func (p pastOf) notes(ctx context.Context) ([]moment, error) {
	if !p.filter.wantsNotes() {
		return nil, nil
	}
	rows, err := p.resolver.Desk.Notes(actor(ctx)).
		Where(note.CaseID(p.caseID), keyset([]string{note.FieldCreatedAt, note.FieldID}, true, p.before)).
		Where(p.filter.notes()...).
		Limit(p.limit).All(ctx)
	if err != nil {
		return nil, err
	}
	return momentsOf(together(ctx, rows), noteMoment), nil
}

func (p pastOf) posts(ctx context.Context) ([]moment, error) {
	if !p.filter.wantsPosts() {
		return nil, nil
	}
	rows, err := p.resolver.Desk.Posts(actor(ctx)).
		Where(post.CaseID(p.caseID), keyset([]string{post.FieldCreatedAt, post.FieldID}, true, p.before)).
		Where(p.filter.posts()...).
		Limit(p.limit).All(ctx)
	if err != nil {
		return nil, err
	}
	return momentsOf(together(ctx, rows), postMoment), nil
}

func activityMoment(a *db.Activity) moment { return moment{a.CreatedAt, a.ID, a} }
func noteMoment(n *db.Note) moment         { return moment{n.CreatedAt, n.ID, n} }
func postMoment(p *db.Post) moment         { return moment{p.CreatedAt, p.ID, p} }
func eventMoment(e *model.CaseEvent) moment {
	return moment{e.At, e.ID, e}
}

func momentsOf[R any](rows []*R, as func(*R) moment) []moment {
	moments := make([]moment, len(rows))
	for i, row := range rows {
		moments[i] = as(row)
	}
	return moments
}

// changesPerCommand is how many changes of the case's own row one command
// writes: opening a case into a queue writes two. Only merging writes more, one
// for each case that is merged.
const (
	changesPerCommand = 2
	mostPerCommand    = 10
)

// events reads what was done to the case itself, and the floor if there is
// more: of the oldest command read, some changes may have been left behind.
func (p pastOf) events(ctx context.Context) ([]moment, *moment, error) {
	if !p.filter.wantsEvents() {
		return nil, nil, nil
	}
	enough := p.limit*changesPerCommand + mostPerCommand
	rows, err := p.resolver.Desk.CaseChanges(actor(ctx), p.caseID).
		Where(change.RecordKindIn(servicecase.Table, caselink.Table, merge.Table), p.inLog()).
		Where(p.filter.events()...).
		Limit(enough + 1).All(ctx)
	if err != nil {
		return nil, nil, err
	}
	slices.Reverse(rows)
	commands := byCommand(rows)
	var floor *moment
	if len(rows) > enough && len(commands) > 1 {
		commands = commands[1:]
		floor = &moment{at: commands[0][0].At, id: eventID(commands[0][0])}
	}
	return p.eventMoments(ctx, commands), floor, nil
}

// inLog sorts the log backwards from the place. The place may be that of a
// record: of what happened at the same instant, what is done to records sorts by
// the kind of their ids.
func (p pastOf) inLog() predicate.Change {
	columns := []string{change.FieldAt, change.FieldID}
	if p.before == nil {
		return keyset(columns, true, nil)
	}
	at, id := p.before[0].(time.Time), p.before[1].(string)
	if number, ok := eventNumber(id); ok {
		return keyset(columns, true, []any{at, number})
	}
	if id < eventPrefix {
		return change.And(change.AtLT(at), keyset(columns, true, nil))
	}
	return change.And(change.AtLTE(at), keyset(columns, true, nil))
}

// eventMoments makes the events of commands that come before the place.
func (p pastOf) eventMoments(ctx context.Context, commands [][]*db.Change) []moment {
	var events []*model.CaseEvent
	for _, rows := range commands {
		if e := caseEvent(rows); e != nil && p.includes(eventMoment(e)) {
			events = append(events, e)
		}
	}
	return momentsOf(together(ctx, events), eventMoment)
}

func (p pastOf) includes(m moment) bool {
	return p.before == nil || m.compare(moment{at: p.before[0].(time.Time), id: p.before[1].(string)}) < 0
}
