package desk

import (
	"context"

	"docket/ent/db"
)

// CaseMerge makes one case of several.
type CaseMerge struct {
	// SurvivorID is the case that stays active.
	SurvivorID string
	// MergedIDs are 1 to 9 other cases. One that is named twice is merged once.
	MergedIDs []string
	// Take names the fields in which the survivor takes the value of a merged
	// case; in all others it keeps its own.
	Take []FieldChoice
	// ExpectedVersions refuse the merge when one of these cases changed since.
	ExpectedVersions []CaseVersion
	// DryRun checks and tells everything and writes nothing; it uses no key.
	DryRun         bool
	IdempotencyKey string
}

// CaseVersion is a case as somebody saw it.
type CaseVersion struct {
	CaseID  string
	Version int
}

// Merged is what merging did; of a dry run: what it would do, with the cases
// as they are.
type Merged struct {
	Survivor *db.ServiceCase
	Merged   []*db.ServiceCase
	// Moved is what the survivor gains, as far as the actor may see it.
	Moved []MovedRecord
	// CommandID is what Undo takes; empty of a dry run.
	CommandID string
}

// mostMerged is how many cases are merged into another at once.
const mostMerged = 9

// MergeCases makes one case of up to ten: all that was done for the others goes
// to the survivor, and they are cancelled as merged. What moves is written down,
// so that UnmergeCases can give it back. Queues, links and what was merged into
// them before stay where they are.
func (d *Desk) MergeCases(ctx context.Context, by Actor, in CaseMerge) (*Merged, error) {
	c := call{verb: "mergeCases", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	if in.DryRun {
		c.key = ""
	}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Merged, error) {
		m, err := w.toMerge(ctx, in)
		if err != nil {
			return nil, err
		}
		if err := m.gather(ctx); err != nil {
			return nil, err
		}
		draft, err := m.draftSurvivor(ctx, in.Take)
		if err != nil {
			return nil, err
		}
		answer := &Merged{Survivor: m.survivor, Merged: m.cases}
		if answer.Moved, err = m.moved(ctx); err != nil || in.DryRun {
			return answer, err
		}
		answer.CommandID = w.command.ID
		answer.Survivor, answer.Merged, err = m.carryOut(ctx, draft)
		return answer, err
	})
}

// merging is a MergeCases under way.
type merging struct {
	*work
	survivor *db.ServiceCase
	cases    []*db.ServiceCase
	held     family
	// loads is what each of the cases brings along.
	loads []load
	// given are the choices of fields by the case that gives them.
	given map[string][]MergeField
}

// carryOut writes the merge: first the survivor, then of each case the terms it
// took, what moves, its place in a queue and itself.
func (m *merging) carryOut(ctx context.Context, draft *db.ServiceCaseUpdateOne) (*db.ServiceCase, []*db.ServiceCase, error) {
	if len(m.given) > 0 {
		if err := m.draftNewEntitlement(ctx, draft, m.survivor, Field[string]{}); err != nil {
			return nil, nil, err
		}
	}
	survivor, err := m.saveCase(ctx, m.survivor, draft)
	if err != nil {
		return nil, nil, err
	}
	taken, err := m.taken(survivor)
	if err != nil {
		return nil, nil, err
	}
	merged := make([]*db.ServiceCase, len(m.cases))
	for i, c := range m.cases {
		if merged[i], err = m.mergeOne(ctx, c, m.loads[i], taken[c.ID]); err != nil {
			return nil, nil, err
		}
	}
	return survivor, merged, nil
}

// mergeOne moves what a case brings along, closes the case and writes down what
// was where.
func (m *merging) mergeOne(ctx context.Context, c *db.ServiceCase, l load, taken fieldPairs) (*db.ServiceCase, error) {
	if err := m.refundForMerging(ctx, c); err != nil {
		return nil, err
	}
	if err := m.carryOver(ctx, l, m.survivor.ID); err != nil {
		return nil, err
	}
	place, err := m.activePlace(ctx, c.ID)
	if err != nil {
		return nil, err
	}
	if _, err := m.leavePlace(ctx, c); err != nil {
		return nil, err
	}
	merged, err := m.closeAsMerged(ctx, c)
	if err != nil {
		return nil, err
	}
	return merged, m.writeDown(ctx, c, merged, place, l, taken)
}
