package desk_test

import (
	"strings"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/post"
)

func posted(t *testing.T, d *desktest.Desk, by desk.Actor, c *db.ServiceCase, text string, on *db.Post) *db.Post {
	t.Helper()
	in := desk.NewPost{CaseID: c.ID, Text: text}
	if on != nil {
		in.AnswersID = &on.ID
	}
	p, err := d.AddPost(t.Context(), by, in)
	noError(t, err)
	return p
}

func TestAPostIsCommentedAndACommentIsNot(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		c, other := d.Closed(d.Case(ana, "No invoice")), d.Case(ana, "Another")
		changes := recorded(t, d, func() {
			p := posted(t, d, ana, c, " Who knows them?\r\n", nil)
			equal(t, "text", p.Text, "Who knows them?")
			comment := posted(t, d, bruno, c, "I do", p)
			_, err := d.AddPost(t.Context(), ana, desk.NewPost{CaseID: c.ID, Text: "And?", AnswersID: &comment.ID})
			wantProblems(t, err, "INVALID answersId")
			_, err = d.AddPost(t.Context(), ana, desk.NewPost{CaseID: other.ID, Text: "And?", AnswersID: &p.ID})
			wantProblems(t, err, "NOT_FOUND answersId")
		})
		wantChanges(t, changes,
			"CREATED posts: author_id case_id created_at text updated_at version",
			"CREATED posts: answers_id author_id case_id created_at text updated_at version")
		equal(t, "told to the case", value(changes[1].CaseID), c.ID)
		_, err := d.AddPost(t.Context(), ana, desk.NewPost{CaseID: c.ID, Text: strings.Repeat("é", 2001)})
		wantProblems(t, err, "TOO_LONG text")
		_, err = d.AddPost(t.Context(), ana, desk.NewPost{CaseID: c.ID, Text: " "})
		wantProblems(t, err, "REQUIRED text")
	})
}

func TestAPostBelongsToItsAuthor(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno, carla := d.Agent("Ana"), d.Agent("Bruno"), d.Supervisor("Carla")
		c := d.Case(ana, "No invoice")
		p := posted(t, d, ana, c, "Who knows them?", nil)
		for _, by := range []desk.Actor{bruno, carla} {
			_, err := d.UpdatePost(t.Context(), by, desk.PostUpdate{PostID: p.ID, Text: "Other words"})
			wantProblem(t, err, desk.CodeNotAllowed, "postId")
		}
		_, err := d.DeletePost(t.Context(), bruno, desk.PostDeletion{PostID: p.ID})
		wantProblem(t, err, desk.CodeNotAllowed, "postId")
		d.Clock.Advance(time.Hour)
		edited, err := d.UpdatePost(t.Context(), ana, desk.PostUpdate{PostID: p.ID, Text: "Who knows Acme?", ExpectedVersion: new(1)})
		noError(t, err)
		equal(t, "version", edited.Version, 2)
		equal(t, "edited later", edited.UpdatedAt.After(edited.CreatedAt), true)
		_, err = d.UpdatePost(t.Context(), ana, desk.PostUpdate{PostID: p.ID, Text: "Late", ExpectedVersion: new(1)})
		wantProblem(t, err, desk.CodeStaleVersion, "expectedVersion")
		wantChanges(t, recorded(t, d, func() {
			_, err = d.DeletePost(t.Context(), carla, desk.PostDeletion{PostID: p.ID})
			noError(t, err)
		}), "DELETED posts: author_id case_id created_at text updated_at version")
		_, err = d.DeletePost(t.Context(), ana, desk.PostDeletion{PostID: p.ID})
		wantProblem(t, err, desk.CodeNotFound, "postId")
	})
}

func TestAPostWithCommentsStays(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		c := d.Case(ana, "No invoice")
		p := posted(t, d, ana, c, "Who knows them?", nil)
		comment := posted(t, d, bruno, c, "I do", p)
		_, err := d.DeletePost(t.Context(), ana, desk.PostDeletion{PostID: p.ID})
		wantProblem(t, err, desk.CodePostAnswered, "postId")
		gone, err := d.DeletePost(t.Context(), bruno, desk.PostDeletion{PostID: comment.ID})
		noError(t, err)
		first, err := d.DeletePost(t.Context(), ana, desk.PostDeletion{PostID: p.ID})
		noError(t, err)
		_, err = d.Undo(t.Context(), bruno, desk.Undoing{CommandID: gone.CommandID})
		wantProblem(t, err, desk.CodeNotUndoable, "commandId") // what it answered is gone
		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: first.CommandID})
		noError(t, err)
		_, err = d.Undo(t.Context(), bruno, desk.Undoing{CommandID: gone.CommandID})
		noError(t, err)
		back, err := d.Posts(ana).Where(post.CaseID(c.ID)).Order(post.ByID()).All(t.Context())
		noError(t, err)
		equal(t, "posts", len(back), 2)
		equal(t, "words", back[0].Text, "Who knows them?")
		equal(t, "author", value(back[0].AuthorID), ana.UserID)
		equal(t, "version", back[0].Version, 2)
		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: first.CommandID})
		wantProblem(t, err, desk.CodeNotUndoable, "commandId") // it is back already
	})
}

func TestAPostOnAHiddenCaseIsNotThere(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		c := d.Case(ana, "Secret", desktest.In(d.PrivateQueue("Fraud", ana)))
		p := posted(t, d, ana, c, "Careful", nil)
		seen, err := d.Posts(bruno).Exist(t.Context())
		noError(t, err)
		equal(t, "seen", seen, false)
		_, err = d.AddPost(t.Context(), bruno, desk.NewPost{CaseID: c.ID, Text: "Hello"})
		wantProblem(t, err, desk.CodeNotFound, "caseId")
		_, err = d.UpdatePost(t.Context(), bruno, desk.PostUpdate{PostID: p.ID, Text: "Hello"})
		wantProblem(t, err, desk.CodeNotFound, "postId")
	})
}
