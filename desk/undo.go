package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"docket/ent/db"
	"docket/ent/db/change"
	"docket/ent/db/servicecase"
)

// Undoing takes a verb back.
type Undoing struct {
	// CommandID is what the verb answered.
	CommandID      string
	IdempotencyKey string
}

// Undone is what became of the cases that a verb was taken back from.
type Undone struct {
	Cases []*db.ServiceCase
	// CommandID is of the undoing itself.
	CommandID string
}

// Undo takes back what the actor did to cases: every row that the verb changed
// becomes what the change log says it was before, with a new version. A place
// in a queue that the verb opened ends, and a resolution it wrote is marked as
// undone. It is refused when any of those rows changed since, when the status
// rules do not let the reason before follow, and for verbs that added what
// cannot be taken away. It never closes a case: that has verbs of its own. A
// merge is taken back as UnmergeCases does it, all of it or nothing.
func (d *Desk) Undo(ctx context.Context, by Actor, in Undoing) (*Undone, error) {
	c := call{verb: "undo", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Undone, error) {
		told, err := w.toldOf(ctx, in.CommandID)
		if err != nil {
			return nil, err
		}
		if merges := mergesOf(told); len(merges) > 0 {
			return w.undoMerges(ctx, merges)
		}
		w.takesBack = true
		u := &undoing{work: w}
		if err := u.hold(ctx, told); err != nil {
			return nil, err
		}
		for _, step := range told {
			if err := undoKinds[step.RecordKind].takeBack(u, ctx, step); err != nil {
				return nil, err
			}
		}
		return &Undone{u.cases, w.command.ID}, nil
	})
}

// toldOf is what the log tells of a command of the actor: one change for each
// record, from what it was to what the command left. What the command created
// comes first: an old place in a queue begins again only when the new one ended.
func (w *work) toldOf(ctx context.Context, commandID string) ([]*db.Change, error) {
	rows, err := w.tx.Change.Query().Where(change.CommandID(commandID)).Order(change.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the change log: %w", err)
	}
	var told []*db.Change
	for _, row := range rows {
		if !sameID(row.ActorID, w.by.userID()) {
			return nil, notFound("commandId", "command")
		}
		told = foldIn(told, row)
	}
	if len(told) == 0 {
		return nil, notFound("commandId", "command")
	}
	slices.SortStableFunc(told, func(a, b *db.Change) int { return created(b) - created(a) })
	return told, nil
}

func created(c *db.Change) int {
	if c.Operation == change.OperationCREATED {
		return 1
	}
	return 0
}

// foldIn adds a change to those of other records.
func foldIn(told []*db.Change, row *db.Change) []*db.Change {
	i := slices.IndexFunc(told, func(c *db.Change) bool { return c.RecordID == row.RecordID })
	if i < 0 {
		return append(told, row)
	}
	if row.Operation == change.OperationDELETED {
		told[i].Operation = row.Operation
	}
	for column, pair := range row.Fields {
		if before, twice := told[i].Fields[column]; twice {
			pair[0] = before[0]
		}
		told[i].Fields[column] = pair
	}
	return told
}

// undoing is an Undo under way.
type undoing struct {
	*work
	held  map[string]*db.ServiceCase
	rules *StatusRules
	cases []*db.ServiceCase
}

// hold holds the cases that are concerned; the actor must see them all.
func (u *undoing) hold(ctx context.Context, told []*db.Change) error {
	var ids []string
	for _, c := range told {
		if stays(c) {
			return notUndoable()
		}
		concerned, err := concerned(c)
		if err != nil {
			return err
		}
		ids = append(ids, concerned...)
	}
	if len(ids) == 0 {
		return notUndoable()
	}
	ids = distinct(ids)
	var err error
	if u.held, err = u.lockCases(ctx, ids); err != nil {
		return err
	}
	if len(u.held) < len(ids) {
		return notFound("commandId", "command")
	}
	for _, id := range ids {
		u.cases = append(u.cases, u.held[id])
	}
	u.rules, err = statusRules(ctx, u.tx.Client())
	return err
}

func (u *undoing) takeBackCase(ctx context.Context, told *db.Change) error {
	c := u.held[told.RecordID]
	if !isAsLeft(told, c.Version) {
		return changedSince("Case " + c.Number)
	}
	before, draft := &db.ServiceCase{}, c.Update()
	if err := restore(c, before, draft.Mutation(), told); err != nil {
		return err
	}
	if err := u.mayBecome(ctx, c, before); err != nil {
		return err
	}
	back, err := u.saveCase(ctx, c, draft)
	if err != nil {
		return err
	}
	u.cases[slices.Index(u.cases, c)] = back
	return nil
}

// mayBecome refuses what another verb would refuse too.
func (u *undoing) mayBecome(ctx context.Context, now, before *db.ServiceCase) error {
	if before.Status != now.Status && before.Status != servicecase.StatusACTIVE {
		return problem(CodeNotUndoable, "commandId", "Case %s was closed before: resolve or cancel it instead.", now.Number)
	}
	if reason := u.rules.named(before.StatusReasonID); !u.rules.follows(now, reason.ID) {
		return notAfter("commandId", u.rules, now, reason)
	}
	if err := u.mayGoBelow(ctx, now, before.ParentID); err != nil {
		return err
	}
	if before.QueueID == nil || sameID(before.QueueID, now.QueueID) {
		return nil
	}
	_, err := u.queue(ctx, "commandId", *before.QueueID)
	return err
}

func (u *undoing) takeBackPlace(ctx context.Context, told *db.Change) error {
	item, err := u.tx.QueueItem.Get(ctx, told.RecordID)
	if err != nil {
		return fmt.Errorf("find the place: %w", err)
	}
	if !isAsLeft(told, item.Version) {
		return changedSince("The place in the queue")
	}
	if created(told) > 0 {
		_, err := u.leavePlace(ctx, u.held[item.CaseID])
		return err
	}
	draft := item.Update()
	if err := restore(item, &db.QueueItem{}, draft.Mutation(), told); err != nil {
		return err
	}
	back, err := draft.AddVersion(1).SetUpdatedAt(u.now).Save(ctx)
	if err != nil {
		return fmt.Errorf("return to the place: %w", err)
	}
	return u.updated(item, back)
}

func (u *undoing) takeBackActivity(ctx context.Context, told *db.Change) error {
	a, err := u.tx.Activity.Get(ctx, told.RecordID)
	if err != nil {
		return fmt.Errorf("find the activity: %w", err)
	}
	if !isAsLeft(told, a.Version) {
		return changedSince("“" + a.Subject + "”")
	}
	draft := a.Update()
	if created(told) > 0 {
		draft = undone(u.work, a)
	} else if err := restore(a, &db.Activity{}, draft.Mutation(), told); err != nil {
		return err
	}
	_, err = u.saveActivity(ctx, a, draft)
	return err
}

// isAsLeft reports whether a row has not changed since a command left it.
func isAsLeft(told *db.Change, version int) bool {
	var left int
	err := json.Unmarshal(told.Fields["version"][1], &left)
	return err == nil && left == version
}

func notUndoable() *Problem {
	return problem(CodeNotUndoable, "commandId", "This cannot be taken back.")
}

func changedSince(what string) *Problem {
	return problem(CodeNotUndoable, "commandId", "%s has changed since.", what)
}
