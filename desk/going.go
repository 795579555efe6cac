package desk

import (
	"context"
	"fmt"
	"slices"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/activityparty"
	"docket/ent/db/attachment"
	"docket/ent/db/caselink"
	"docket/ent/db/casestage"
	"docket/ent/db/merge"
	"docket/ent/db/mergedrecord"
	"docket/ent/db/note"
	"docket/ent/db/post"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
	"docket/ent/db/slatimer"
)

// going is cases that are to be removed, the parent last, and every row that
// cannot stay without them.
type going struct {
	*work
	ids []string

	cases       []*db.ServiceCase
	items       []*db.QueueItem
	activities  []*db.Activity
	parties     []*db.ActivityParty
	notes       []*db.Note
	posts       []*db.Post
	attachments []*db.Attachment
	stays       []*db.CaseStage
	timers      []*db.SLATimer
	links       []*db.CaseLink
	merges      []*db.Merge
	moved       []*db.MergedRecord
	// released stay, and forget one that goes; so do activities that were counted
	// by a resolution that goes: they stay counted.
	released  []*db.ServiceCase
	uncounted []*db.Activity
}

// all reads what goes with cases that are held.
func (w *work) all(ctx context.Context, cases []*db.ServiceCase) (*going, error) {
	g := &going{work: w, cases: cases, ids: idsOf(cases)}
	for _, read := range []func(context.Context) error{g.readTimeline, g.readPlaces, g.readRelations} {
		if err := read(ctx); err != nil {
			return nil, fmt.Errorf("read what goes with case %s: %w", g.ids[len(g.ids)-1], err)
		}
	}
	return g, nil
}

func (g *going) readTimeline(ctx context.Context) (err error) {
	if g.activities, err = g.tx.Activity.Query().Where(activity.CaseIDIn(g.ids...)).All(ctx); err != nil {
		return err
	}
	ofThem := activityparty.HasActivityWith(activity.CaseIDIn(g.ids...))
	if g.parties, err = g.tx.ActivityParty.Query().Where(ofThem).All(ctx); err != nil {
		return err
	}
	if g.notes, err = g.tx.Note.Query().Where(note.CaseIDIn(g.ids...)).All(ctx); err != nil {
		return err
	}
	if g.posts, err = g.tx.Post.Query().Where(post.CaseIDIn(g.ids...)).All(ctx); err != nil {
		return err
	}
	g.attachments, err = g.tx.Attachment.Query().Where(attachment.CaseIDIn(g.ids...)).All(ctx)
	return err
}

func (g *going) readPlaces(ctx context.Context) (err error) {
	if g.items, err = g.tx.QueueItem.Query().Where(queueitem.CaseIDIn(g.ids...)).All(ctx); err != nil {
		return err
	}
	if g.timers, err = g.tx.SLATimer.Query().Where(slatimer.CaseIDIn(g.ids...)).All(ctx); err != nil {
		return err
	}
	g.stays, err = g.tx.CaseStage.Query().Where(casestage.CaseIDIn(g.ids...)).All(ctx)
	return err
}

// readRelations reads what ties the cases to others. What a merge moved to one
// of them goes, and so does the memory of it.
func (g *going) readRelations(ctx context.Context) (err error) {
	ofThem := caselink.Or(caselink.CaseIDIn(g.ids...), caselink.SimilarCaseIDIn(g.ids...))
	if g.links, err = g.tx.CaseLink.Query().Where(ofThem).All(ctx); err != nil {
		return err
	}
	merged := merge.Or(merge.SurvivorIDIn(g.ids...), merge.MergedIDIn(g.ids...))
	if g.merges, err = g.tx.Merge.Query().Where(merged).All(ctx); err != nil {
		return err
	}
	moved := mergedrecord.Or(mergedrecord.HasMergeWith(merged), mergedrecord.RecordIDIn(g.ids...))
	if g.moved, err = g.tx.MergedRecord.Query().Where(moved).All(ctx); err != nil {
		return err
	}
	query := g.tx.ServiceCase.Query().Order(servicecase.ByID()).Where(
		servicecase.IDNotIn(g.ids...),
		servicecase.Or(servicecase.MergedIntoIDIn(g.ids...), servicecase.ExistingCaseIDIn(g.ids...)),
	)
	if g.desk.onPostgres() {
		query.ForUpdate()
	}
	if g.released, err = query.All(ctx); err != nil {
		return err
	}
	byThem := activity.HasBilledByWith(activity.CaseIDIn(g.ids...))
	g.uncounted, err = g.tx.Activity.Query().Where(byThem, activity.CaseIDNotIn(g.ids...)).Order(activity.ByID()).All(ctx)
	return err
}

// remove deletes it all, what depends on a row before the row, and records it.
func (g *going) remove(ctx context.Context) error {
	for _, c := range g.cases {
		if err := g.refundForDeleting(ctx, c); err != nil {
			return err
		}
	}
	if err := g.release(ctx); err != nil {
		return err
	}
	tx, ids := g.tx, g.ids
	ofMerges := mergedrecord.IDIn(idsOf(g.moved)...)
	for _, step := range []func() error{
		func() error { return gone(ctx, g, g.moved, tx.MergedRecord.Delete().Where(ofMerges)) },
		func() error { return gone(ctx, g, g.merges, tx.Merge.Delete().Where(merge.IDIn(idsOf(g.merges)...))) },
		func() error {
			return gone(ctx, g, g.links, tx.CaseLink.Delete().Where(caselink.IDIn(idsOf(g.links)...)))
		},
		func() error {
			return gone(ctx, g, g.attachments, tx.Attachment.Delete().Where(attachment.CaseIDIn(ids...)))
		},
		func() error {
			return gone(ctx, g, g.parties, tx.ActivityParty.Delete().Where(activityparty.HasActivityWith(activity.CaseIDIn(ids...))))
		},
		func() error { return gone(ctx, g, g.activities, tx.Activity.Delete().Where(activity.CaseIDIn(ids...))) },
		func() error { return gone(ctx, g, g.notes, tx.Note.Delete().Where(note.CaseIDIn(ids...))) },
		func() error { return gone(ctx, g, g.posts, tx.Post.Delete().Where(post.CaseIDIn(ids...))) },
		func() error { return gone(ctx, g, g.timers, tx.SLATimer.Delete().Where(slatimer.CaseIDIn(ids...))) },
		func() error { return gone(ctx, g, g.stays, tx.CaseStage.Delete().Where(casestage.CaseIDIn(ids...))) },
		func() error { return gone(ctx, g, g.items, tx.QueueItem.Delete().Where(queueitem.CaseIDIn(ids...))) },
		func() error { return gone(ctx, g, g.cases, tx.ServiceCase.Delete().Where(servicecase.IDIn(ids...))) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// release empties what other cases say of those that go.
func (g *going) release(ctx context.Context) error {
	for i, c := range g.released {
		draft := c.Update()
		if g.goes(c.MergedIntoID) {
			draft.ClearMergedIntoID()
		}
		if g.goes(c.ExistingCaseID) {
			draft.ClearExistingCaseID()
		}
		kept, err := g.saveCase(ctx, c, draft)
		if err != nil {
			return err
		}
		g.released[i] = kept
	}
	for _, a := range g.uncounted {
		if _, err := g.saveActivity(ctx, a, a.Update().ClearBilledByID()); err != nil {
			return err
		}
	}
	return nil
}

func (g *going) goes(id *string) bool {
	return id != nil && slices.Contains(g.ids, *id)
}

// gone deletes rows of one table and records each.
func gone[R row](ctx context.Context, g *going, rows []R, remove interface {
	Exec(context.Context) (int, error)
}) error {
	if len(rows) == 0 {
		return nil
	}
	written, err := remove.Exec(ctx)
	if err := wrote("delete", written, len(rows), err); err != nil {
		return err
	}
	for _, r := range rows {
		if err := g.deleted(r); err != nil {
			return err
		}
	}
	return nil
}
