package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"docket/desk"
	"docket/ent/database"
	"docket/ent/database/databasetest"
)

const followEntries = `subscription($id: ID!, $filter: TimelineFilter, $after: ChangeCursor) { caseChanges(caseId: $id, after: $after) {
	cursor kind by { name } removedIds entry { node { ... on Node { id } } } entries(filter: $filter) { node { ... on Node { id } ... on Post { text comments { text } } } } } }`

// ids are the entries that a change shows.
func ids(change map[string]any) string {
	var all []any
	for _, entry := range change["entries"].([]any) {
		all = append(all, at(entry, "node.id"))
	}
	return fmt.Sprint(all)
}

func TestFollowersOfACaseSeePostsCommentsAndFilesChange(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, bruno := a.Agent("Ana"), a.Agent("Bruno")
		c := a.Case(ana, "Printer on fire")
		after := a.now()
		everything := a.follow(bruno, followEntries, variables{"id": c.ID, "after": after})
		posts := a.follow(bruno, followEntries, variables{"id": c.ID, "after": after, "filter": map[string]any{"search": "fuse"}})
		ctx := t.Context()
		p, err := a.AddPost(ctx, ana, desk.NewPost{CaseID: c.ID, Text: "Who knows?"})
		a.check(err)
		comment, err := a.AddPost(ctx, bruno, desk.NewPost{CaseID: c.ID, Text: "The fuse is out", AnswersID: &p.ID})
		a.check(err)
		_, err = a.UpdatePost(ctx, bruno, desk.PostUpdate{PostID: comment.ID, Text: "The fuse was out"})
		a.check(err)
		n := a.note(ana, c, "A note")
		content, err := a.Keep(ctx, ana, "a.txt", strings.NewReader("a"))
		a.check(err)
		file, err := a.AttachFile(ctx, ana, desk.NewAttachment{NoteID: &n.ID, Filename: "a.txt", Content: *content})
		a.check(err)
		_, err = a.RemoveAttachment(ctx, ana, desk.AttachmentRemoval{AttachmentID: file.ID})
		a.check(err)
		_, err = a.DeletePost(ctx, bruno, desk.PostDeletion{PostID: comment.ID})
		a.check(err)
		_, err = a.DeletePost(ctx, ana, desk.PostDeletion{PostID: p.ID})
		a.check(err)

		onPost, onNote, none := fmt.Sprint([]any{p.ID}), fmt.Sprint([]any{n.ID}), "[]"
		for i, want := range []struct{ told, entries, filtered, removed string }{
			{"POST_CHANGED Ana", onPost, none, none},
			{"POST_CHANGED Bruno", onPost, onPost, none},
			{"POST_CHANGED Bruno", onPost, onPost, none},
			{"NOTE_CHANGED Ana", onNote, none, none},
			{"NOTE_CHANGED Ana", onNote, none, none},
			{"NOTE_CHANGED Ana", onNote, none, none},
			{"POST_CHANGED Bruno", onPost, none, none},
			{"POST_CHANGED Ana", none, none, onPost},
		} {
			told, change := everything.told("caseChanges")
			_, narrowed := posts.told("caseChanges")
			removed := fmt.Sprint(change["removedIds"])
			if told != want.told || removed != want.removed {
				t.Errorf("%d: told %s, removed %s, want %+v", i, told, removed, want)
			}
			// What is read is what stands there by now, so nothing more is sure of
			// entries that are deleted in the end.
			if want.entries == onNote && (ids(change) != onNote || ids(narrowed) != none) {
				t.Errorf("%d: entries %s, of the filtered %s, want %+v", i, ids(change), ids(narrowed), want)
			}
		}
	})
}
