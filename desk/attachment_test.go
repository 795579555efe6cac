package desk_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/contents"
	"docket/ent/db"
	"docket/ent/db/attachment"
)

const png = "\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR"

// keep keeps the bytes of a file.
func keep(t *testing.T, d *desktest.Desk, by desk.Actor, name, text string) desk.Content {
	t.Helper()
	content, err := d.Keep(t.Context(), by, name, strings.NewReader(text))
	noError(t, err)
	return *content
}

// attached gives a file to a case.
func attached(t *testing.T, d *desktest.Desk, by desk.Actor, c *db.ServiceCase, name, text string) *db.Attachment {
	t.Helper()
	a, err := d.AttachFile(t.Context(), by, desk.NewAttachment{CaseID: &c.ID, Filename: name, Content: keep(t, d, by, name, text)})
	noError(t, err)
	return a
}

func readBack(t *testing.T, d *desktest.Desk, by desk.Actor, id string) (string, error) {
	t.Helper()
	_, r, err := d.OpenAttachment(t.Context(), by, id)
	if err != nil {
		return "", err
	}
	defer r.Close()
	text, err := io.ReadAll(r)
	noError(t, err)
	return string(text), nil
}

// eachStore runs a test with the bytes in the database and in a folder.
func eachStore(t *testing.T, run func(t *testing.T, d *desktest.Desk)) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		t.Run("database", func(t *testing.T) { run(t, d) })
		t.Run("folder", func(t *testing.T) {
			folder, err := contents.InFolder(t.TempDir())
			noError(t, err)
			other := *d
			other.Desk = d.Desk.Keeping(folder, desk.AttachmentLimit)
			run(t, &other)
		})
	})
}

func TestAFileIsSeenByNobodyElseUntilItsNoteIsWritten(t *testing.T) {
	eachStore(t, func(t *testing.T, d *desktest.Desk) {
		ana, carla := d.Agent("Ana "+t.Name()), d.Supervisor("Carla "+t.Name())
		c := d.Case(ana, "No invoice")
		a := attached(t, d, ana, c, "invoice.png", png)
		equal(t, "type", a.ContentType, "image/png")
		equal(t, "size", a.SizeBytes, int64(len(png)))
		if _, err := readBack(t, d, carla, a.ID); err == nil {
			t.Error("somebody else reads a file that is on nothing yet")
		}
		_, err := d.AddNote(t.Context(), carla, desk.NewNote{CaseID: c.ID, Text: "Mine", AttachmentIDs: []string{a.ID}})
		wantProblems(t, err, "NOT_FOUND attachmentIds")
		changes := recorded(t, d, func() {
			n, err := d.AddNote(t.Context(), ana, desk.NewNote{CaseID: c.ID, Text: "See the file", AttachmentIDs: []string{a.ID, a.ID}})
			noError(t, err)
			on, err := d.Attachments(carla).Where(attachment.NoteID(n.ID)).Only(t.Context())
			noError(t, err)
			equal(t, "file", on.ID, a.ID)
		})
		wantChanges(t, changes, "CREATED notes: author_id case_id created_at text updated_at version", "UPDATED attachments: note_id")
		text, err := readBack(t, d, carla, a.ID)
		noError(t, err)
		equal(t, "bytes", text, png)
		_, err = d.AddNote(t.Context(), ana, desk.NewNote{CaseID: c.ID, Text: "Again", AttachmentIDs: []string{a.ID}})
		wantProblems(t, err, "NOT_FOUND attachmentIds")
	})
}

func TestAFileOnAHiddenCaseIsNotThere(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		c := d.Case(ana, "Secret", desktest.In(d.PrivateQueue("Fraud", ana)))
		a := attached(t, d, ana, c, "secret.txt", "secret")
		n, err := d.AddNote(t.Context(), ana, desk.NewNote{CaseID: c.ID, Text: "See", AttachmentIDs: []string{a.ID}})
		noError(t, err)
		_, err = readBack(t, d, bruno, a.ID)
		wantProblem(t, err, desk.CodeNotFound, "id")
		_, err = d.RemoveAttachment(t.Context(), bruno, desk.AttachmentRemoval{AttachmentID: a.ID})
		wantProblem(t, err, desk.CodeNotFound, "attachmentId")
		for field, in := range map[string]desk.NewAttachment{"caseId": {CaseID: &c.ID}, "noteId": {NoteID: &n.ID}} {
			in.Filename, in.Content = "x.txt", keep(t, d, bruno, "x.txt", "x")
			_, err = d.AttachFile(t.Context(), bruno, in)
			wantProblem(t, err, desk.CodeNotFound, field)
		}
	})
}

func TestAttachmentsAreRefusedWithTheReason(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		c := d.Case(ana, "No invoice")
		small := d.Desk.Keeping(contents.InDatabase(d.Database.Client), 3)
		_, err := small.Keep(t.Context(), ana, "a.txt", strings.NewReader("abcd"))
		wantProblem(t, err, desk.CodeTooBig, "file")
		_, err = small.Keep(t.Context(), ana, "a.txt", strings.NewReader("abc"))
		noError(t, err)
		_, err = d.Keep(t.Context(), ana, "a.txt", strings.NewReader(""))
		wantProblem(t, err, desk.CodeFileRefused, "file")
		for name, bytes := range map[string]string{"a.png": "MZ\x90\x00\x03\x00\x00\x00", "b": "\x7fELF\x02\x01\x01\x00", "run.BAT": "echo off", "x.js": "alert(1)"} {
			_, err = d.Keep(t.Context(), ana, name, strings.NewReader(bytes))
			wantProblem(t, err, desk.CodeFileRefused, "file")
		}
		_, err = d.Keep(t.Context(), desk.Actor{}, "a.txt", strings.NewReader("a"))
		wantProblem(t, err, desk.CodeNotAllowed, "")

		wantChanges(t, recorded(t, d, func() {
			content := keep(t, d, ana, "a.txt", "text")
			_, err = d.AttachFile(t.Context(), ana, desk.NewAttachment{Filename: "a.txt", Content: content})
			wantProblem(t, err, desk.CodeInvalid, "caseId")
			_, err = d.AttachFile(t.Context(), ana, desk.NewAttachment{CaseID: &c.ID, NoteID: new("note_x"), Filename: "a.txt", Content: content})
			wantProblem(t, err, desk.CodeInvalid, "caseId")
		}))
		n, err := d.AddNote(t.Context(), ana, desk.NewNote{CaseID: c.ID, Text: "Mine"})
		noError(t, err)
		task := planned(t, d, ana, c, "Look")
		_, err = d.AttachFile(t.Context(), bruno, desk.NewAttachment{NoteID: &n.ID, Filename: "a.txt", Content: keep(t, d, bruno, "a.txt", "b")})
		wantProblem(t, err, desk.CodeNotAllowed, "noteId")
		_, err = d.AttachFile(t.Context(), ana, desk.NewAttachment{ActivityID: &task.ID, Filename: "a.txt", Content: keep(t, d, ana, "a.txt", "b")})
		wantProblem(t, err, desk.CodeInvalid, "activityId")
	})
}

func TestAFileOnADraftStaysOnceTheMessageIsClosed(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		c := d.Case(ana, "No invoice")
		loose := attached(t, d, ana, c, "invoice.pdf", "%PDF-1.7 x")
		equal(t, "type", loose.ContentType, "application/pdf")
		email, err := d.WriteEmail(t.Context(), ana, desk.NewEmail{CaseID: c.ID, Subject: "Invoice", Description: "Here.", To: "maria@acme.test", AttachmentIDs: []string{loose.ID}})
		noError(t, err)
		more, err := d.AttachFile(t.Context(), bruno, desk.NewAttachment{ActivityID: &email.ID, Filename: "more.txt", Content: keep(t, d, bruno, "more.txt", "more")})
		noError(t, err)
		_, err = d.RemoveAttachment(t.Context(), ana, desk.AttachmentRemoval{AttachmentID: more.ID})
		wantProblem(t, err, desk.CodeNotAllowed, "attachmentId")
		_, err = d.RemoveAttachment(t.Context(), bruno, desk.AttachmentRemoval{AttachmentID: more.ID})
		noError(t, err)
		_, err = d.CompleteActivity(t.Context(), ana, desk.Completion{ActivityID: email.ID})
		noError(t, err)
		_, err = d.RemoveAttachment(t.Context(), ana, desk.AttachmentRemoval{AttachmentID: loose.ID})
		wantProblem(t, err, desk.CodeActivityClosed, "attachmentId")
		_, err = d.AttachFile(t.Context(), ana, desk.NewAttachment{ActivityID: &email.ID, Filename: "late.txt", Content: keep(t, d, ana, "late.txt", "late")})
		wantProblem(t, err, desk.CodeActivityClosed, "activityId")
	})
}

func TestARemovedFileComesBackUntilItsBytesAreSwept(t *testing.T) {
	eachStore(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana " + t.Name())
		c := d.Case(ana, "No invoice")
		a := attached(t, d, ana, c, "invoice.txt", "a bill of "+t.Name())
		_, err := d.AddNote(t.Context(), ana, desk.NewNote{CaseID: c.ID, Text: "See", AttachmentIDs: []string{a.ID}})
		noError(t, err)
		d.Clock.Advance(100 * time.Hour)
		gone, err := d.RemoveAttachment(t.Context(), ana, desk.AttachmentRemoval{AttachmentID: a.ID})
		noError(t, err)
		d.Clock.Advance(23 * time.Hour)
		swept, err := d.SweepContents(t.Context())
		noError(t, err)
		equal(t, "swept within a day", swept, 0)
		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: gone.CommandID})
		noError(t, err)
		text, err := readBack(t, d, ana, a.ID)
		noError(t, err)
		equal(t, "bytes", text, "a bill of "+t.Name())
		back, err := d.Attachments(ana).Where(attachment.ID(a.ID)).Only(t.Context())
		noError(t, err)
		equal(t, "on its note", back.NoteID != nil, true)

		d.Clock.Advance(100 * time.Hour)
		swept, err = d.SweepContents(t.Context())
		noError(t, err)
		equal(t, "swept while used", swept, 0)
		gone, err = d.RemoveAttachment(t.Context(), ana, desk.AttachmentRemoval{AttachmentID: a.ID})
		noError(t, err)
		d.Clock.Advance(25 * time.Hour)
		swept, err = d.SweepContents(t.Context())
		noError(t, err)
		equal(t, "swept after a day", swept, 1)
		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: gone.CommandID})
		wantProblem(t, err, desk.CodeNotUndoable, "commandId")
	})
}

func TestWhatNobodyTookIsClearedAfterADay(t *testing.T) {
	eachStore(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana " + t.Name())
		c := d.Case(ana, "No invoice")
		taken, forgotten := attached(t, d, ana, c, "a.txt", "taken"+t.Name()), attached(t, d, ana, c, "b.txt", "forgotten"+t.Name())
		_, err := d.AddNote(t.Context(), ana, desk.NewNote{CaseID: c.ID, Text: "See", AttachmentIDs: []string{taken.ID}})
		noError(t, err)
		_, err = d.ClearUploads(t.Context(), ana, desk.Clearing{})
		wantProblem(t, err, desk.CodeNotAllowed, "")
		d.Clock.Advance(23 * time.Hour)
		cleared, err := d.ClearUploads(t.Context(), desk.Itself(), desk.Clearing{})
		noError(t, err)
		equal(t, "cleared within a day", cleared.Attachments, 0)
		d.Clock.Advance(2 * time.Hour)
		cleared, err = d.ClearUploads(t.Context(), desk.Itself(), desk.Clearing{})
		noError(t, err)
		equal(t, "cleared", cleared.Attachments, 1)
		swept, err := d.SweepContents(t.Context())
		noError(t, err)
		equal(t, "swept", swept, 1)
		_, err = readBack(t, d, ana, forgotten.ID)
		if _, refused := errors.AsType[*desk.Problem](err); !refused {
			t.Errorf("the forgotten file: %v", err)
		}
		_, err = readBack(t, d, ana, taken.ID)
		noError(t, err)
	})
}
