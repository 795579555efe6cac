package desk_test

import (
	"time"

	"docket/desk"
	"docket/desk/calendar"
	"docket/desk/desktest"
	"docket/ent/db/servicecase"
	"docket/ent/db/slaitem"
	"docket/ent/db/user"
)

// promises makes a service level the default and takes a case through all that
// its promises feel.
func (s *scenario) promises() {
	admin := call(s, s.d.CreateUser, "CreateUser", s.itself, desk.NewUser{Name: "Xenia", Email: new(desktest.Address("Xenia")), Role: user.RoleADMINISTRATOR})
	xenia := desk.Actor{UserID: admin.ID, Name: admin.Name, Role: admin.Role}
	var week calendar.Week
	for day := time.Sunday; day <= time.Saturday; day++ {
		week[day] = []calendar.Hours{{From: 0, To: 1440}}
	}
	hours := call(s, s.d.SaveBusinessCalendar, "SaveBusinessCalendar", xenia, desk.CalendarDraft{Name: "Always", Zone: "UTC", Week: week})
	call(s, s.d.SaveBusinessCalendar, "SaveBusinessCalendar", xenia, desk.CalendarDraft{CalendarID: &hours.ID, Name: "Nearly always", Zone: "UTC", Week: week, Holidays: []string{"2026-12-25"}})
	high := slaitem.PriorityHIGH
	draft := desk.SLADraft{Name: "Gold", Items: []desk.SLAItemDraft{
		{KPI: slaitem.KpiRESOLVE_BY, Priority: &high, FailAfter: 60, CalendarID: &hours.ID},
		{KPI: slaitem.KpiRESOLVE_BY, WarnAfter: new(300), FailAfter: 600},
		{KPI: slaitem.KpiFIRST_RESPONSE, FailAfter: 240},
	}}
	gold := call(s, s.d.SaveSLA, "SaveSLA", xenia, draft)
	draft.SLAID = &gold.ID
	call(s, s.d.SaveSLA, "SaveSLA", xenia, draft)
	call(s, s.d.ActivateSLA, "ActivateSLA", xenia, desk.SLAChoice{SLAID: gold.ID})
	call(s, s.d.MakeDefaultSLA, "MakeDefaultSLA", xenia, desk.SLAChoice{SLAID: gold.ID})

	c := call(s, s.d.CreateCase, "CreateCase", s.ana, desk.NewCase{Title: "Promised", CustomerID: s.acme.ID})
	update := func(in desk.CaseUpdate) {
		in.CaseID = c.ID
		call(s, s.d.UpdateCase, "UpdateCase", s.ana, in)
	}
	update(desk.CaseUpdate{StatusReasonID: desk.Set("reason_on_hold")})
	update(desk.CaseUpdate{StatusReasonID: desk.Set("reason_in_progress")})
	update(desk.CaseUpdate{Priority: desk.Set(servicecase.PriorityHIGH)})
	call(s, s.d.LogPhoneCall, "LogPhoneCall", s.ana, desk.PhoneCall{CaseID: c.ID, Description: "We called.", Completed: true})
	resolve := desk.Resolution{CaseID: c.ID, ResolutionTypeID: "reason_problem_solved", Resolution: "Kept"}
	resolved := call(s, s.d.ResolveCase, "ResolveCase", s.ana, resolve)
	call(s, s.d.Undo, "Undo", s.ana, desk.Undoing{CommandID: resolved.CommandID})
	call(s, s.d.ResolveCase, "ResolveCase", s.ana, resolve)
	call(s, s.d.ReactivateCase, "ReactivateCase", s.ana, desk.Reactivation{CaseID: c.ID})
	call(s, s.d.CancelCase, "CancelCase", s.ana, desk.CaseCancellation{CaseID: c.ID})
	call(s, s.d.DeleteCase, "DeleteCase", xenia, desk.CaseDeletion{CaseID: c.ID})
}
