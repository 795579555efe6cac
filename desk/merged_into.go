package desk

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db"
	"docket/ent/db/merge"
	"docket/ent/db/mergedrecord"
	"docket/ent/db/predicate"
	"docket/ent/db/servicecase"
)

// A mergeChain says of cases what each was merged into; nothing when it was
// not.
type mergeChain map[string]string

// mergedInto follows merged cases to the last one, whoever may see them: one
// statement for each step of the longest chain.
func mergedInto(ctx context.Context, client *db.Client, ids []string) (mergeChain, error) {
	chain := mergeChain{}
	for len(ids) > 0 {
		rows, err := client.ServiceCase.Query().
			Where(servicecase.IDIn(ids...)).
			Select(servicecase.FieldID, servicecase.FieldMergedIntoID).
			All(ctx)
		if err != nil {
			return nil, fmt.Errorf("follow merged cases: %w", err)
		}
		ids = nil
		for _, c := range rows {
			into := ""
			if c.MergedIntoID != nil {
				into = *c.MergedIntoID
			}
			chain[c.ID] = into
			if _, known := chain[into]; !known && into != "" {
				ids = append(ids, into)
			}
		}
	}
	return chain, nil
}

// cases are all the cases of the chains, lowest id first.
func (chain mergeChain) cases() []string {
	var ids []string
	for id := range chain {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// last is the case that a case ended in; itself when it was not merged.
func (chain mergeChain) last(id string) string {
	for range chain {
		if chain[id] == "" {
			return id
		}
		id = chain[id]
	}
	return id
}

// MergedInto says of merged cases what each ended in, along the whole chain.
// Cases that were not merged are left out. Whether the actor may see the last
// one is for whoever reads it to ask.
func (d *Desk) MergedInto(ctx context.Context, ids []string) (map[string]string, error) {
	chain, err := mergedInto(ctx, d.client, ids)
	if err != nil {
		return nil, err
	}
	last := map[string]string{}
	for _, id := range ids {
		if end := chain.last(id); end != id {
			last[id] = end
		}
	}
	return last, nil
}

// laterMerges are the other merges into the same case that stand and came not
// before.
func (u *unmerging) laterMerges(ctx context.Context, m *db.Merge) ([]*db.Merge, error) {
	later, err := u.tx.Merge.Query().
		Where(merge.SurvivorID(m.SurvivorID), merge.UnmergedAtIsNil(), merge.IDNEQ(m.ID), merge.CreatedAtGTE(m.CreatedAt)).
		Order(merge.ByCreatedAt(), merge.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find later merges: %w", err)
	}
	return later, nil
}

// recordedAs holds for rows whose column names a record that a merge moved.
func recordedAs[P ~func(*sql.Selector)](column string, which predicate.MergedRecord) P {
	return func(s *sql.Selector) {
		moved := sql.Dialect(s.Dialect()).Select(mergedrecord.FieldRecordID).From(sql.Table(mergedrecord.Table))
		which(moved)
		s.Where(sql.In(s.C(column), moved))
	}
}

// sameJSON compares values as the change log writes them; a database may write
// spaces between.
func sameJSON(a, b json.RawMessage) bool {
	var left, right bytes.Buffer
	if json.Compact(&left, orNull(a)) != nil || json.Compact(&right, orNull(b)) != nil {
		return false
	}
	return bytes.Equal(left.Bytes(), right.Bytes())
}
