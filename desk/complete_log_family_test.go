package desk_test

import (
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db/user"
)

// families takes a family of cases through everything that can become of it.
func (s *scenario) families() {
	admin := call(s, s.d.CreateUser, "CreateUser", s.itself, desk.NewUser{Name: "Yolanda", Email: new(desktest.Address("Yolanda")), Role: user.RoleADMINISTRATOR})
	yolanda := desk.Actor{UserID: admin.ID, Name: admin.Name, Role: admin.Role}
	call(s, s.d.UpdateDeskSettings, "UpdateDeskSettings", yolanda, desk.SettingsUpdate{
		ChildLimit: new(50), ClosingPolicy: new(desk.ChildrenClose), TimeZone: new("America/Bogota"), DefaultEntitlementOnUpdate: new(false),
		ChildInherits: []desk.InheritedField{desk.InheritOwner, desk.InheritContact, desk.InheritSubject},
	})
	parent := call(s, s.d.CreateCase, "CreateCase", s.ana, desk.NewCase{Title: "Whole office offline", CustomerID: s.acme.ID, ContactID: &s.maria.ID, QueueID: &s.queue.ID})
	child := call(s, s.d.CreateChildCase, "CreateChildCase", s.ana, desk.NewChildCase{ParentID: parent.ID, QueueID: &s.queue.ID})
	other := call(s, s.d.CreateCase, "CreateCase", s.ana, desk.NewCase{Title: "Floor 3 offline", CustomerID: s.acme.ID})
	second := call(s, s.d.CreateCase, "CreateCase", s.ana, desk.NewCase{Title: "Second office offline", CustomerID: s.acme.ID})
	call(s, s.d.SetParentCase, "SetParentCase", s.ana, desk.Association{CaseIDs: []string{other.ID, "case_none"}, ParentID: second.ID})
	moved := call(s, s.d.SetParentCase, "SetParentCase", s.ana, desk.Association{CaseIDs: []string{other.ID}, ParentID: parent.ID})
	call(s, s.d.RemoveFromParent, "RemoveFromParent", s.ana, desk.Separation{CaseID: moved.Outcomes[0].CaseID})
	call(s, s.d.SetParentCase, "SetParentCase", s.ana, desk.Association{CaseIDs: []string{other.ID}, ParentID: parent.ID})
	call(s, s.d.UpdateCase, "UpdateCase", s.ana, desk.CaseUpdate{CaseID: second.ID, ExistingCaseID: desk.Set(child.ID)})
	s.stages(child.ID)
	s.closings(parent.ID, child.ID)
	call(s, s.d.DeleteCase, "DeleteCase", yolanda, desk.CaseDeletion{CaseID: parent.ID})
	call(s, s.d.UpdateDeskSettings, "UpdateDeskSettings", yolanda, desk.SettingsUpdate{ClosingPolicy: new(desk.ChildrenStay)})
}

func (s *scenario) stages(caseID string) {
	call(s, s.d.MoveToStage, "MoveToStage", s.ana, desk.StageMove{CaseID: caseID, StageID: new("stage_research")})
	moved := call(s, s.d.MoveToStage, "MoveToStage", s.ana, desk.StageMove{CaseID: caseID, StageID: new("stage_resolve")})
	call(s, s.d.Undo, "Undo", s.ana, desk.Undoing{CommandID: moved.CommandID})
	call(s, s.d.MoveToStage, "MoveToStage", s.ana, desk.StageMove{CaseID: caseID, StageID: new("stage_resolve")})
	call(s, s.d.MoveToStage, "MoveToStage", s.ana, desk.StageMove{CaseID: caseID})
	call(s, s.d.MoveToStage, "MoveToStage", s.ana, desk.StageMove{CaseID: caseID, StageID: new("stage_identify")})
}

// closings closes a family with everything that a child can have.
func (s *scenario) closings(parentID, childID string) {
	for _, id := range []string{parentID, childID} {
		call(s, s.d.LogPhoneCall, "LogPhoneCall", s.ana, desk.PhoneCall{CaseID: id, Description: "We called.", Completed: true, DurationMinutes: 5})
		call(s, s.d.CreateTask, "CreateTask", s.ana, desk.NewTask{CaseID: id, Subject: "Call again", DueAt: new(s.d.Now().Add(time.Hour))})
	}
	call(s, s.d.AddNote, "AddNote", s.ana, desk.NewNote{CaseID: childID, Text: "They are angry."})
	resolved := call(s, s.d.ResolveCase, "ResolveCase", s.ana, desk.Resolution{
		CaseID: parentID, ResolutionTypeID: "reason_problem_solved", Resolution: "Plugged in", OpenActivities: desk.CancelOpenActivities,
	})
	call(s, s.d.Undo, "Undo", s.ana, desk.Undoing{CommandID: resolved.CommandID})
	call(s, s.d.ResolveCase, "ResolveCase", s.ana, desk.Resolution{
		CaseID: parentID, ResolutionTypeID: "reason_problem_solved", Resolution: "Plugged in", OpenActivities: desk.CancelOpenActivities,
	})
	call(s, s.d.ReactivateCase, "ReactivateCase", s.ana, desk.Reactivation{CaseID: parentID})
	call(s, s.d.ReactivateCase, "ReactivateCase", s.ana, desk.Reactivation{CaseID: childID, ReturnToQueue: true})
	call(s, s.d.CreateTask, "CreateTask", s.ana, desk.NewTask{CaseID: childID, Subject: "Visit"})
	call(s, s.d.CancelCase, "CancelCase", s.ana, desk.CaseCancellation{CaseID: parentID, ChildActivities: desk.CancelOpenActivities})
}
