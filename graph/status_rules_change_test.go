package graph_test

import (
	"testing"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
)

func TestFollowersOfTheStatusRulesAreToldOfThemAndOfNothingElse(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, zita := a.Agent("Ana"), a.Administrator("Zita")
		rules := a.must(ana, `{ statusRules { changeCursor } }`, nil)
		s := a.follow(ana, `subscription($after: ChangeCursor) { statusRulesChanges(after: $after) {
			cursor at kind by { name } statusRules { enabled } statusReasons { name } } }`, variables{"after": at(rules, "statusRules.changeCursor")})
		a.Case(ana, "No invoice", desktest.In(a.Queue("Billing")))
		_, err := a.RenameStatusReason(t.Context(), zita, desk.StatusReasonName{ReasonID: "reason_on_hold", Name: "Parked"})
		a.check(err)
		change := s.tells("statusRulesChanges", "CHANGED Zita")
		if got := at(change, "statusReasons.1.name"); got != "Parked" {
			t.Errorf("the reason is told as %v", got)
		}
		_, err = a.SetStatusRules(t.Context(), zita, desk.StatusDefinition{Enabled: true, Transitions: []desk.StatusTransition{
			{FromID: "reason_in_progress", ToID: "reason_cancelled"}, {FromID: "reason_on_hold", ToID: "reason_cancelled"},
			{FromID: "reason_waiting_for_details", ToID: "reason_cancelled"}, {FromID: "reason_researching", ToID: "reason_cancelled"},
		}})
		a.check(err)
		change = s.tells("statusRulesChanges", "CHANGED Zita")
		if got := at(change, "statusRules.enabled"); got != true {
			t.Errorf("enabled is told as %v", got)
		}
	})
}
