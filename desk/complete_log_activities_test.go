package desk_test

import (
	"strings"
	"time"

	"docket/desk"
	"docket/ent/db/activity"
	"docket/ent/db/activityparty"
)

// words are what colleagues write to each other, the files that go with it, and
// what becomes of work that is planned.
func (s *scenario) words() {
	caseID := s.second.ID
	post := call(s, s.d.AddPost, "AddPost", s.ana, desk.NewPost{CaseID: caseID, Text: "Who knows them?"})
	comment := call(s, s.d.AddPost, "AddPost", s.bruno, desk.NewPost{CaseID: caseID, Text: "I do", AnswersID: &post.ID})
	call(s, s.d.UpdatePost, "UpdatePost", s.bruno, desk.PostUpdate{PostID: comment.ID, Text: "I do."})
	gone := call(s, s.d.DeletePost, "DeletePost", s.bruno, desk.PostDeletion{PostID: comment.ID})
	call(s, s.d.Undo, "Undo", s.bruno, desk.Undoing{CommandID: gone.CommandID})
	call(s, s.d.DeletePost, "DeletePost", s.bruno, desk.PostDeletion{PostID: comment.ID})

	loose := call(s, s.d.AttachFile, "AttachFile", s.ana, desk.NewAttachment{CaseID: &caseID, Filename: "bill.txt", Content: s.kept("a bill")})
	note := call(s, s.d.AddNote, "AddNote", s.ana, desk.NewNote{CaseID: caseID, Text: "See the file.", AttachmentIDs: []string{loose.ID}})
	call(s, s.d.AttachFile, "AttachFile", s.ana, desk.NewAttachment{NoteID: &note.ID, Filename: "more.txt", Content: s.kept("more")})
	away := call(s, s.d.RemoveAttachment, "RemoveAttachment", s.ana, desk.AttachmentRemoval{AttachmentID: loose.ID})
	call(s, s.d.Undo, "Undo", s.ana, desk.Undoing{CommandID: away.CommandID})
	call(s, s.d.ReceiveEmail, "ReceiveEmail", s.itself, desk.ReceivedEmail{
		CaseID: caseID, Subject: "Invoice?", Description: "Attached.", From: "maria@acme.test", To: "desk@docket.test",
		Files: []desk.ReceivedFile{{Filename: "scan.txt", Content: s.kept("a scan")}},
	})
	call(s, s.d.AttachFile, "AttachFile", s.ana, desk.NewAttachment{CaseID: &caseID, Filename: "forgotten.txt", Content: s.kept("a bill")})
	s.d.Clock.Advance(25 * time.Hour)
	call(s, s.d.ClearUploads, "ClearUploads", s.itself, desk.Clearing{})

	people := []desk.Participant{{Role: activityparty.RoleORGANIZER, ID: &s.ana.UserID}, {Role: activityparty.RoleREQUIRED_ATTENDEE, ID: &s.maria.ID}}
	meeting := call(s, s.d.CreateAppointment, "CreateAppointment", s.ana, desk.NewAppointment{CaseID: caseID, Subject: "Meet", StartsAt: s.d.Now(), EndsAt: s.d.Now().Add(time.Hour), Parties: &people})
	people = append(people[:1:1], desk.Participant{Role: activityparty.RoleOPTIONAL_ATTENDEE, Address: new("somebody@else.test")})
	moved := call(s, s.d.UpdateActivity, "UpdateActivity", s.ana, desk.ActivityUpdate{
		ActivityID: meeting.ID, Subject: desk.Set("Meet again"), EndsAt: desk.Set(s.d.Now().Add(3 * time.Hour)),
		StatusReason: desk.Set(activity.StatusReasonTENTATIVE), Parties: desk.Set(people),
	})
	call(s, s.d.Undo, "Undo", s.ana, desk.Undoing{CommandID: moved.CommandID})
	email := call(s, s.d.WriteEmail, "WriteEmail", s.ana, desk.NewEmail{CaseID: caseID, Subject: "Invoice", Description: "Here.", To: "maria@acme.test"})
	call(s, s.d.UpdateActivity, "UpdateActivity", s.ana, desk.ActivityUpdate{ActivityID: email.ID, To: desk.Set("maria@acme.test, boss@acme.test")})
}

// kept is what a text is once its bytes are kept.
func (s *scenario) kept(text string) desk.Content {
	s.t.Helper()
	content, err := s.d.Keep(s.t.Context(), s.itself, "text.txt", strings.NewReader(text))
	noError(s.t, err)
	return *content
}
