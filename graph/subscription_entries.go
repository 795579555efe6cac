package graph

import (
	"context"
	"slices"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/note"
	"docket/ent/db/post"
	"docket/graph/model"
)

// entriesOf is all that the timeline shows of a change of a case, as far as it
// fits.
func (r *Resolver) entriesOf(ctx context.Context, c *model.CaseChange, in *model.TimelineFilter) ([]*model.TimelineEdge, error) {
	filter, err := readTimelineFilter(in)
	if err != nil {
		return nil, err
	}
	var moments []moment
	if c.Event != nil && filter.includesEvent(c.Event) {
		moments = append(moments, eventMoment(c.Event))
	}
	if len(c.RecordIDs) > 0 {
		records, err := r.recordMoments(ctx, c.RecordIDs, filter)
		if err != nil {
			return nil, err
		}
		moments = append(moments, records...)
	}
	slices.SortFunc(moments, moment.compare)
	edges := make([]*model.TimelineEdge, len(moments))
	for i, m := range moments {
		edges[i] = m.edge()
	}
	return edges, nil
}

// recordMoments reads those of the records that fit; a comment shows at its post.
func (r *Resolver) recordMoments(ctx context.Context, ids []string, f timelineFilter) ([]moment, error) {
	by := actor(ctx)
	var activities []*db.Activity
	var notes []*db.Note
	var posts []*db.Post
	var err error
	if len(f.activityKinds()) > 0 {
		if activities, err = r.Desk.Activities(by).Where(activity.IDIn(ids...)).Where(f.activities()...).All(ctx); err != nil {
			return nil, err
		}
	}
	if f.wantsNotes() {
		if notes, err = r.Desk.Notes(by).Where(note.IDIn(ids...)).Where(f.notes()...).All(ctx); err != nil {
			return nil, err
		}
	}
	if f.wantsPosts() {
		if posts, err = r.Desk.Posts(by).Where(post.Or(post.IDIn(ids...), post.HasCommentsWith(post.IDIn(ids...)))).Where(f.posts()...).All(ctx); err != nil {
			return nil, err
		}
	}
	return slices.Concat(
		momentsOf(together(ctx, activities), activityMoment),
		momentsOf(together(ctx, notes), noteMoment),
		momentsOf(together(ctx, posts), postMoment),
	), nil
}

// entryOf is what the timeline shows of a change of a case: the weightiest of it.
func (r *Resolver) entryOf(ctx context.Context, c *model.CaseChange) (*model.TimelineEdge, error) {
	if c.RecordID == nil {
		if c.Event == nil {
			return nil, nil
		}
		return eventMoment(c.Event).edge(), nil
	}
	found, err := r.recordMoments(ctx, []string{*c.RecordID}, timelineFilter{})
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return found[0].edge(), nil
}
