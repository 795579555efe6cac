package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/attachment"
	"docket/ent/db/merge"
	"docket/ent/db/mergedrecord"
	"docket/ent/db/note"
	"docket/ent/db/post"
	"docket/ent/db/predicate"
)

// returnRecords moves what a case brought along from the last of the chain, where
// it went with everything else, back to the case. What somebody moved or removed
// since stays as it is. The merges along the chain forget what went back, or
// they would fetch it again when they are taken back.
func (u *unmerging) returnRecords(ctx context.Context, m *db.Merge, chain []string) (int, error) {
	at := chain[len(chain)-1]
	l, err := u.loadToReturn(ctx, m, at)
	if err != nil {
		return 0, err
	}
	if err := u.carryOver(ctx, l, m.MergedID); err != nil {
		return 0, err
	}
	for _, child := range l.children {
		moved, err := u.tx.ServiceCase.Get(ctx, child.ID)
		if err != nil {
			return 0, fmt.Errorf("find the child: %w", err)
		}
		u.keep(moved)
	}
	told := l.told(m.MergedID)
	return len(told), u.forget(ctx, told, chain[:len(chain)-1])
}

// loadToReturn reads what a merge moved, as far as it is where it went.
// Comments on what goes back and files on it go with it, whenever they came.
func (u *unmerging) loadToReturn(ctx context.Context, m *db.Merge, at string) (load, error) {
	var l load
	var err error
	of := func(kind mergedrecord.Kind) predicate.MergedRecord {
		return mergedrecord.And(mergedrecord.MergeID(m.ID), mergedrecord.KindEQ(kind))
	}
	if l.activities, err = u.lockActivities(ctx, at, recordedAs[predicate.Activity](activity.FieldID, of(mergedrecord.KindACTIVITY))); err != nil {
		return l, err
	}
	l.notes, err = u.tx.Note.Query().
		Where(note.CaseID(at), recordedAs[predicate.Note](note.FieldID, of(mergedrecord.KindNOTE))).Order(note.ByID()).All(ctx)
	if err != nil {
		return l, fmt.Errorf("read notes: %w", err)
	}
	posts := of(mergedrecord.KindPOST)
	l.posts, err = u.tx.Post.Query().
		Where(post.CaseID(at), post.Or(recordedAs[predicate.Post](post.FieldID, posts), recordedAs[predicate.Post](post.FieldAnswersID, posts))).
		Order(post.ByID()).All(ctx)
	if err != nil {
		return l, fmt.Errorf("read posts: %w", err)
	}
	l.attachments, err = u.tx.Attachment.Query().
		Where(attachment.CaseID(at), attachment.Or(
			recordedAs[predicate.Attachment](attachment.FieldID, of(mergedrecord.KindATTACHMENT)),
			recordedAs[predicate.Attachment](attachment.FieldNoteID, of(mergedrecord.KindNOTE)),
			recordedAs[predicate.Attachment](attachment.FieldActivityID, of(mergedrecord.KindACTIVITY)),
		)).
		Order(attachment.ByID()).All(ctx)
	if err != nil {
		return l, fmt.Errorf("read attachments: %w", err)
	}
	l.children, err = u.childrenToReturn(ctx, of(mergedrecord.KindCHILD), at)
	return l, err
}

// childrenToReturn are the cases that a merge brought below the last of the
// chain and that are still there.
func (u *unmerging) childrenToReturn(ctx context.Context, which predicate.MergedRecord, at string) ([]*db.ServiceCase, error) {
	moved, err := u.tx.MergedRecord.Query().Where(which).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read what moved: %w", err)
	}
	var children []*db.ServiceCase
	for _, c := range (family{all: u.all}).children(at) {
		for _, r := range moved {
			if r.RecordID == c.ID {
				children = append(children, c)
			}
		}
	}
	return children, nil
}

// forget takes records out of what the merges of cases wrote down.
func (u *unmerging) forget(ctx context.Context, records []MovedRecord, mergedIDs []string) error {
	if len(records) == 0 || len(mergedIDs) == 0 {
		return nil
	}
	back := map[string]bool{}
	for _, r := range records {
		back[r.RecordID] = true
	}
	rows, err := u.tx.MergedRecord.Query().
		Where(mergedrecord.HasMergeWith(merge.MergedIDIn(mergedIDs...), merge.UnmergedAtIsNil())).
		Order(mergedrecord.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("read what later merges moved: %w", err)
	}
	for _, row := range rows {
		if !back[row.RecordID] {
			continue
		}
		if err := u.tx.MergedRecord.DeleteOne(row).Exec(ctx); err != nil {
			return fmt.Errorf("forget what moved: %w", err)
		}
		if err := u.deleted(row); err != nil {
			return err
		}
	}
	return nil
}
