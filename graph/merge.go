package graph

import (
	"context"
	"slices"
	"strings"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/merge"
	"docket/ent/db/mergedrecord"
	"docket/graph/model"
)

func (r *Resolver) merges(ctx context.Context) func(ids []string) ([]*db.Merge, error) {
	return func(ids []string) ([]*db.Merge, error) {
		return r.Desk.Merges(actor(ctx)).Where(merge.IDIn(ids...)).All(ctx)
	}
}

// mergedIntoFinal answers where everything that a merged case had is now.
func (r *Resolver) mergedIntoFinal(ctx context.Context, c *db.ServiceCase) (*db.ServiceCase, error) {
	if c.MergedIntoID == nil {
		return nil, nil
	}
	return forSiblings(ctx, c, "merged into in the end", func(cases []*db.ServiceCase) (map[*db.ServiceCase]*db.ServiceCase, error) {
		merged := distinct(cases, func(c *db.ServiceCase) *string {
			if c.MergedIntoID == nil {
				return nil
			}
			return &c.ID
		})
		ends, err := r.Desk.MergedInto(ctx, merged)
		if err != nil {
			return nil, err
		}
		var ids []string
		for _, id := range merged {
			ids = append(ids, ends[id])
		}
		slices.Sort(ids)
		found, err := byID(ctx, slices.Compact(ids), r.cases(ctx))
		return each(cases, func(c *db.ServiceCase) *db.ServiceCase { return found[ends[c.ID]] }), err
	})
}

// mostMergedCases is how many merges a case shows.
const mostMergedCases = 100

// latestMerge is the order of merges, as the database sorts them.
var latestMerge = []string{"created_at DESC", "id DESC"}

// mergedCases answers what was merged into a case, the latest first.
func (r *Resolver) mergedCases(ctx context.Context, c *db.ServiceCase) ([]*db.Merge, error) {
	return forSiblings(ctx, c, "merged cases", func(cases []*db.ServiceCase) (map[*db.ServiceCase][]*db.Merge, error) {
		standing := merge.UnmergedAtIsNil()
		rows, err := r.Desk.Merges(actor(ctx)).
			Where(desk.FirstOfEach(merge.FieldSurvivorID, distinct(cases, caseID), mostMergedCases, standing, latestMerge...)).
			All(ctx)
		if err != nil {
			return nil, err
		}
		slices.SortFunc(rows, func(a, b *db.Merge) int {
			if later := b.CreatedAt.Compare(a.CreatedAt); later != 0 {
				return later
			}
			return strings.Compare(b.ID, a.ID)
		})
		byCase := map[string][]*db.Merge{}
		for _, m := range together(ctx, rows) {
			byCase[m.SurvivorID] = append(byCase[m.SurvivorID], m)
		}
		return each(cases, func(c *db.ServiceCase) []*db.Merge { return byCase[c.ID] }), nil
	})
}

// movedWith answers how much a merge moved.
func (r *Resolver) movedWith(ctx context.Context, m *db.Merge) (*model.MergedCounts, error) {
	return forSiblings(ctx, m, "moved", func(merges []*db.Merge) (map[*db.Merge]*model.MergedCounts, error) {
		var rows []struct {
			MergeID string            `sql:"merge_id"`
			Kind    mergedrecord.Kind `sql:"kind"`
			Count   int               `sql:"count"`
		}
		err := r.Desk.MergedRecords(actor(ctx)).
			Where(mergedrecord.MergeIDIn(distinct(merges, func(m *db.Merge) *string { return &m.ID })...)).
			GroupBy(mergedrecord.FieldMergeID, mergedrecord.FieldKind).
			Aggregate(db.Count()).
			Scan(ctx, &rows)
		if err != nil {
			return nil, err
		}
		counts := map[string]*model.MergedCounts{}
		for _, m := range merges {
			counts[m.ID] = &model.MergedCounts{}
		}
		for _, row := range rows {
			count(counts[row.MergeID], row.Kind, row.Count)
		}
		return each(merges, func(m *db.Merge) *model.MergedCounts { return counts[m.ID] }), nil
	})
}

func count(into *model.MergedCounts, kind mergedrecord.Kind, n int) {
	switch kind {
	case mergedrecord.KindACTIVITY:
		into.Activities = n
	case mergedrecord.KindNOTE:
		into.Notes = n
	case mergedrecord.KindPOST:
		into.Posts = n
	case mergedrecord.KindATTACHMENT:
		into.Attachments = n
	case mergedrecord.KindCHILD:
		into.Children = n
	}
}

func caseMerge(in model.MergeCasesInput) desk.CaseMerge {
	m := desk.CaseMerge{SurvivorID: in.SurvivorID, MergedIDs: in.MergedIds, DryRun: in.DryRun, IdempotencyKey: key(in.IdempotencyKey)}
	for _, choice := range in.Take {
		m.Take = append(m.Take, desk.FieldChoice{Field: choice.Field, CaseID: choice.CaseID})
	}
	for _, seen := range in.ExpectedVersions {
		m.ExpectedVersions = append(m.ExpectedVersions, desk.CaseVersion{CaseID: seen.CaseID, Version: seen.Version})
	}
	return m
}

func merged(ctx context.Context, done *desk.Merged, err error) (*model.MergeCasesPayload, error) {
	problems, err := userErrors(err)
	if err != nil || done == nil {
		return &model.MergeCasesPayload{Merged: []*db.ServiceCase{}, Moved: []*desk.MovedRecord{}, UserErrors: problems}, err
	}
	together(ctx, append(slices.Clone(done.Merged), done.Survivor))
	payload := &model.MergeCasesPayload{Survivor: done.Survivor, Merged: done.Merged, Moved: make([]*desk.MovedRecord, len(done.Moved)), UserErrors: problems}
	for i := range done.Moved {
		payload.Moved[i] = &done.Moved[i]
	}
	if done.CommandID != "" {
		payload.CommandID = &done.CommandID
	}
	return payload, nil
}

func unmerged(ctx context.Context, done *desk.Unmerged, err error) (*model.UnmergeCasesPayload, error) {
	problems, err := userErrors(err)
	payload := &model.UnmergeCasesPayload{Outcomes: []*model.UnmergeOutcome{}, UserErrors: problems}
	if err != nil || done == nil {
		return payload, err
	}
	var cases []*db.ServiceCase
	for _, o := range done.Outcomes {
		told := &model.UnmergeOutcome{
			CaseID: o.CaseID, Case: o.Case, Returned: o.Returned, KeptFields: o.KeptFields, LostPlace: o.LostPlace, UserErrors: []model.UserError{},
		}
		if o.Problem != nil {
			told.UserErrors = append(told.UserErrors, userError(o.Problem))
		} else {
			told.SurvivorID = &o.SurvivorID
			cases = append(cases, o.Case)
		}
		payload.Outcomes = append(payload.Outcomes, told)
	}
	together(ctx, cases)
	together(ctx, payload.Outcomes)
	return payload, nil
}
