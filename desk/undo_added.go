package desk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"entgo.io/ent"

	"docket/ent/contents"
	"docket/ent/db"
	"docket/ent/db/activityparty"
	"docket/ent/db/attachment"
	"docket/ent/db/change"
	"docket/ent/db/post"
)

// Posts, files and those with a part in an activity come and go as a whole: what
// was added is taken away again, and what was taken away comes back as it was.

func (u *undoing) takeBackPost(ctx context.Context, told *db.Change) error {
	if told.Operation == change.OperationDELETED {
		return u.revivePost(ctx, told)
	}
	p, err := u.tx.Post.Get(ctx, told.RecordID)
	if db.IsNotFound(err) || err == nil && !isAsLeft(told, p.Version) {
		return changedSince("The post")
	}
	if err != nil {
		return fmt.Errorf("find the post: %w", err)
	}
	if created(told) == 0 {
		draft := p.Update()
		if err := restore(p, &db.Post{}, draft.Mutation(), told); err != nil {
			return err
		}
		_, err := u.savePost(ctx, p, draft)
		return err
	}
	n, err := u.comments(ctx, p.ID)
	if err != nil {
		return err
	}
	if n > 0 {
		return problem(CodeNotUndoable, "commandId", "The post has comments by now.")
	}
	return u.removePost(ctx, p)
}

func (u *undoing) revivePost(ctx context.Context, told *db.Change) error {
	row, draft := &db.Post{}, u.tx.Post.Create().SetID(told.RecordID)
	if err := revive(row, draft.Mutation(), told); err != nil {
		return err
	}
	if row.AnswersID != nil {
		there, err := u.tx.Post.Query().Where(post.ID(*row.AnswersID)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("find the post that was commented: %w", err)
		}
		if !there {
			return changedSince("The post that was commented")
		}
	}
	back, err := draft.SetVersion(row.Version + 1).SetUpdatedAt(u.now).Save(ctx)
	if isTaken(err) {
		return changedSince("The post")
	}
	if err != nil {
		return fmt.Errorf("bring the post back: %w", err)
	}
	return u.created(back)
}

func (u *undoing) takeBackAttachment(ctx context.Context, told *db.Change) error {
	switch told.Operation {
	case change.OperationDELETED:
		return u.reviveAttachment(ctx, told)
	case change.OperationCREATED:
		a, err := u.tx.Attachment.Query().Where(attachment.ID(told.RecordID)).Only(ctx)
		if db.IsNotFound(err) {
			return changedSince("The file")
		}
		if err != nil {
			return fmt.Errorf("find the file: %w", err)
		}
		return u.removeAttachment(ctx, a)
	}
	return notUndoable()
}

// reviveAttachment brings a file back while its bytes are still there and what it
// was on still is.
func (u *undoing) reviveAttachment(ctx context.Context, told *db.Change) error {
	row, draft := &db.Attachment{}, u.tx.Attachment.Create().SetID(told.RecordID)
	if err := revive(row, draft.Mutation(), told); err != nil {
		return err
	}
	bytes, err := u.desk.contents.Open(ctx, row.Sha256)
	if errors.Is(err, contents.ErrMissing) {
		return problem(CodeNotUndoable, "commandId", "The file is not kept any more.")
	}
	if err != nil {
		return fmt.Errorf("find the bytes of the file: %w", err)
	}
	if err := bytes.Close(); err != nil {
		return fmt.Errorf("find the bytes of the file: %w", err)
	}
	back, err := draft.Save(ctx)
	if isTaken(err) {
		return changedSince("The file")
	}
	if err != nil {
		return fmt.Errorf("bring the file back: %w", err)
	}
	return u.created(back)
}

// takeBackParty goes with the activity, whose version says whether the people of
// it have changed since.
func (u *undoing) takeBackParty(ctx context.Context, told *db.Change) error {
	if told.Operation == change.OperationDELETED {
		row, draft := &db.ActivityParty{}, u.tx.ActivityParty.Create().SetID(told.RecordID)
		if err := revive(row, draft.Mutation(), told); err != nil {
			return err
		}
		u.activities[row.ActivityID] = *told.CaseID
		back, err := draft.Save(ctx)
		if isTaken(err) {
			return changedSince("The activity")
		}
		if err != nil {
			return fmt.Errorf("bring a party back: %w", err)
		}
		return u.created(back)
	}
	row, err := u.tx.ActivityParty.Query().Where(activityparty.ID(told.RecordID)).Only(ctx)
	if db.IsNotFound(err) {
		return changedSince("The activity")
	}
	if err != nil {
		return fmt.Errorf("find a party: %w", err)
	}
	u.activities[row.ActivityID] = *told.CaseID
	return u.removeParty(ctx, row)
}

// revive makes an empty row, and the draft of it, what the row was when the log
// last told of it.
func revive(row row, draft ent.Mutation, told *db.Change) error {
	was := map[string]json.RawMessage{}
	for column, pair := range told.Fields {
		was[column] = pair[0]
	}
	text, err := json.Marshal(was)
	if err != nil {
		return fmt.Errorf("revive %s: %w", told.RecordID, err)
	}
	if err := json.Unmarshal(text, row); err != nil {
		return fmt.Errorf("revive %s: %w", told.RecordID, err)
	}
	values := row.Columns()
	for column := range was {
		if !filledIn(was[column]) {
			continue
		}
		if err := restoreColumn(draft, column, values[column]); err != nil {
			return fmt.Errorf("revive %s: %w", told.RecordID, err)
		}
	}
	return nil
}

func filledIn(value json.RawMessage) bool { return len(value) > 0 && string(value) != "null" }
