package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/change"
	"docket/ent/db/merge"
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
