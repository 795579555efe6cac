package graph

import (
	"context"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/note"
	"docket/ent/db/post"
	"docket/graph/model"
)

// timelineCounts answers how many entries of each kind fit, whatever kinds are
// shown: activities, notes and posts in a statement each.
func (r *Resolver) timelineCounts(ctx context.Context, c *db.ServiceCase, in *model.TimelineFilter) (*model.TimelineCounts, error) {
	f, err := readTimelineFilter(in)
	if err != nil {
		return nil, err
	}
	f.kinds = nil
	counts := &model.TimelineCounts{Kinds: []*model.TimelineKindCount{}}
	var rows []struct {
		Kind  activity.Kind `sql:"kind"`
		Count int           `sql:"count"`
	}
	err = r.Desk.Activities(actor(ctx)).Where(activity.CaseID(c.ID)).Where(f.activities()...).
		GroupBy(activity.FieldKind).Aggregate(db.Count()).Scan(ctx, &rows)
	if err != nil {
		return nil, err
	}
	found := map[model.TimelineKind]int{}
	for _, row := range rows {
		found[model.TimelineKind(row.Kind)] = row.Count
	}
	if f.wantsNotes() {
		if found[model.TimelineKindNote], err = r.Desk.Notes(actor(ctx)).Where(note.CaseID(c.ID)).Where(f.notes()...).Count(ctx); err != nil {
			return nil, err
		}
	}
	if f.wantsPosts() {
		if found[model.TimelineKindPost], err = r.Desk.Posts(actor(ctx)).Where(post.CaseID(c.ID)).Where(f.posts()...).Count(ctx); err != nil {
			return nil, err
		}
	}
	for _, kind := range model.AllTimelineKind {
		if n := found[kind]; n > 0 {
			counts.Total += n
			counts.Kinds = append(counts.Kinds, &model.TimelineKindCount{Kind: kind, Count: n})
		}
	}
	return counts, nil
}
