package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"docket/ent/db"
	"docket/ent/db/change"
	"docket/ent/db/servicecase"
)

// NamesEver are the names of records of any kind, by id, also of those that are
// not there any more: the log keeps what they were called last. A record that
// the actor may not see, or that has no name, is left out.
func (d *Desk) NamesEver(ctx context.Context, by Actor, ids []string) (map[string]string, error) {
	names, err := d.Names(ctx, by, ids)
	if err != nil {
		return nil, err
	}
	missing := slices.DeleteFunc(slices.Clone(ids), func(id string) bool { _, found := names[id]; return found })
	gone, err := d.client.Change.Query().
		Where(change.RecordIDIn(missing...), change.OperationEQ(change.OperationDELETED)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up the names of what is gone: %w", err)
	}
	for _, c := range gone {
		if name, seen := lastName(by, c); seen {
			names[c.RecordID] = name
		}
	}
	return names, nil
}

// lastName is what a record was called when it was deleted, if the actor may
// know.
func lastName(by Actor, c *db.Change) (string, bool) {
	kind, named := namesByPrefix[c.RecordID[:strings.Index(c.RecordID, "_")+1]]
	if !named || !maySeeGone(by, c) {
		return "", false
	}
	var name string
	err := json.Unmarshal(c.Fields[kind.column][0], &name)
	return name, err == nil && name != ""
}

// maySeeGone is visibleCase for a case that is not there any more. What else is
// deleted is no more hidden than the case whose log speaks of it.
func maySeeGone(by Actor, c *db.Change) bool {
	if c.RecordKind != servicecase.Table || by.seesEverything() {
		return by.May(CaseRead)
	}
	queues := []*string{before[*string](c, servicecase.FieldQueueID), before[*string](c, servicecase.FieldLeftQueueID)}
	inNone := !slices.ContainsFunc(queues, func(id *string) bool { return id != nil })
	owner := before[*string](c, servicecase.FieldOwnerUserID)
	return by.May(CaseRead) && (inNone || owner != nil && *owner == by.UserID)
}

// CodesOfReasons are the words to translate of the status reasons that ship
// with the desk, by id.
func (d *Desk) CodesOfReasons(ctx context.Context, by Actor) (map[string]string, error) {
	reasons, err := d.StatusReasons(by).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read status reasons: %w", err)
	}
	words := map[string]string{}
	for _, r := range reasons {
		if word := WordOf(r); word != nil {
			words[r.ID] = *word
		}
	}
	return words, nil
}
