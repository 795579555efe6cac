package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/change"
	"docket/ent/db/merge"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
)

// mergesOf are the ids of the merges that a command made.
func mergesOf(told []*db.Change) []string {
	var ids []string
	for _, c := range told {
		if c.RecordKind == merge.Table && c.Operation == change.OperationCREATED {
			ids = append(ids, c.RecordID)
		}
	}
	return ids
}

// undoMerges takes all merges of a command back, or none.
func (w *work) undoMerges(ctx context.Context, ids []string) (*Undone, error) {
	merges, err := w.tx.Merge.Query().Where(merge.IDIn(ids...), merge.UnmergedAtIsNil()).Order(merge.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find the merges: %w", err)
	}
	if len(merges) < len(ids) {
		return nil, problem(CodeNotUndoable, "commandId", "The cases have been separated since.")
	}
	var cases, fields []string
	for _, m := range merges {
		cases, fields = append(cases, m.MergedID), append(fields, "commandId")
	}
	outcomes, err := w.unmergeEach(ctx, cases, fields)
	if err != nil {
		return nil, err
	}
	undone := &Undone{CommandID: w.command.ID}
	for _, o := range outcomes {
		if o.Problem != nil {
			return nil, o.Problem
		}
		undone.Cases = append(undone.Cases, o.Case)
	}
	survivor, err := w.tx.ServiceCase.Get(ctx, merges[0].SurvivorID)
	if err != nil {
		return nil, fmt.Errorf("find the survivor: %w", err)
	}
	undone.Cases = append(undone.Cases, survivor)
	return undone, nil
}

// ofMerges is what undoMerges asks: what was added to the cases since does not
// stand in the way.
func (u *undoability) ofMerges(told []*db.Change, merges []string) UndoVerdict {
	for _, c := range told {
		if c.CaseID != nil && u.cases[*c.CaseID] == nil {
			return UndoVerdict{Obstacle: ObstacleHidden}
		}
	}
	for _, id := range merges {
		since := u.since[id]
		if _, separated := since.Fields[merge.FieldUnmergedAt]; separated && string(since.Fields[merge.FieldUnmergedAt][1]) != "null" {
			return UndoVerdict{Obstacle: ObstacleChangedSince, Since: since}
		}
	}
	for _, c := range told {
		now := u.cases[c.RecordID]
		if now == nil || now.MergedIntoID == nil {
			continue
		}
		if reason := before[string](c, servicecase.FieldStatusReasonID); !u.rules.follows(now, reason) && len(u.rules.after(now, statusreason.StatusACTIVE)) == 0 {
			return UndoVerdict{Obstacle: ObstacleStatusRules}
		}
	}
	return u.ofTerms(told)
}
