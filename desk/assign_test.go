package desk_test

import (
	"fmt"
	"testing"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db/activity"
)

func TestAssigningReportsEachCaseInTheOrderAsked(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		hidden := d.PrivateQueue("Board", d.Agent("Zoe"))
		open1, open2 := d.Case(ana, "One"), d.Case(ana, "Two")
		closed := d.Closed(d.Case(ana, "Three"))
		secret := d.Case(d.Supervisor("Carla"), "Secret", desktest.In(hidden))
		ids := []string{open2.ID, closed.ID, open1.ID, open2.ID, "case_none", secret.ID}
		outcomes, err := d.AssignCases(t.Context(), ana, desk.Assignment{CaseIDs: ids, OwnerID: bruno.UserID})
		noError(t, err)
		want := []string{open2.ID, closed.ID + " CASE_CLOSED caseIds.1", open1.ID, "case_none NOT_FOUND caseIds.4", secret.ID + " NOT_FOUND caseIds.5"}
		equal(t, "outcomes", len(outcomes), len(want))
		for i, o := range outcomes {
			got := o.CaseID
			if o.Problem != nil {
				got = fmt.Sprint(o.CaseID, " ", o.Problem.Code, " ", o.Problem.Field)
			} else {
				equal(t, "owner", value(o.Case.OwnerUserID), bruno.UserID)
			}
			equal(t, "outcome", got, want[i])
		}
		equal(t, "missing and invisible are told alike", outcomes[3].Problem.Message, outcomes[4].Problem.Message)
	})
}

func TestAssigningLeavesQueueAndWorkerAndTakesOpenActivitiesAlong(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno, billing := d.Agent("Ana"), d.Agent("Bruno"), d.Queue("Billing")
		team := d.Team("Tier 2", bruno)
		c := d.Case(ana, "No invoice", desktest.In(billing))
		picked, err := d.PickQueueItem(t.Context(), ana, desk.Pick{PlaceRef: desk.PlaceRef{CaseID: &c.ID}})
		noError(t, err)
		open, err := d.CreateTask(t.Context(), ana, desk.NewTask{CaseID: c.ID, Subject: "Call back"})
		noError(t, err)
		done, err := d.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: c.ID, Description: "We talked.", Completed: true})
		noError(t, err)
		changes := recorded(t, d, func() {
			outcomes, err := d.AssignCases(t.Context(), ana, desk.Assignment{CaseIDs: []string{c.ID}, OwnerID: team.ID})
			noError(t, err)
			got := outcomes[0].Case
			equal(t, "owning team", value(got.OwnerTeamID), team.ID)
			equal(t, "owning user", got.OwnerUserID == nil, true)
			equal(t, "queue", value(got.QueueID), billing.ID)
			equal(t, "worker", value(got.WorkerID), ana.UserID)
		})
		wantChanges(t, changes,
			"UPDATED cases: owner_team_id owner_user_id version",
			"UPDATED activities: owner_team_id owner_user_id version")
		wantField(t, changes[0], "owner_user_id", quoted(ana.UserID), "null")
		wantField(t, changes[0], "owner_team_id", "null", quoted(team.ID))
		equal(t, "the activity is told to the queue", value(changes[1].QueueID), billing.ID)
		for id, want := range map[string]string{open.ID: team.ID, done.ID: ""} {
			a, err := d.Activities(ana).Where(activity.ID(id)).Only(t.Context())
			noError(t, err)
			equal(t, "owning team of activity", value(a.OwnerTeamID), want)
		}
		item, err := d.QueueItems(ana).Only(t.Context())
		noError(t, err)
		equal(t, "the place is untouched", item.Version, picked.Item.Version)
	})
}

func TestAssigningToTheOwnerWritesNothing(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		wantChanges(t, recorded(t, d, func() {
			outcomes, err := d.AssignCases(t.Context(), ana, desk.Assignment{CaseIDs: []string{c.ID}, OwnerID: ana.UserID})
			noError(t, err)
			equal(t, "version", outcomes[0].Case.Version, c.Version)
		}))
	})
}

func TestAnAssignmentAsAWholeIsRefused(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		gone := d.Agent("Gone")
		noError(t, d.Database.Client.User.UpdateOneID(gone.UserID).SetActive(false).Exec(t.Context()))
		many := make([]string, 101)
		for i := range many {
			many[i] = fmt.Sprint("case_", i)
		}
		for _, refused := range []struct {
			in    desk.Assignment
			code  desk.Code
			field string
		}{
			{desk.Assignment{OwnerID: ana.UserID}, desk.CodeRequired, "caseIds"},
			{desk.Assignment{CaseIDs: many, OwnerID: ana.UserID}, desk.CodeInvalid, "caseIds"},
			{desk.Assignment{CaseIDs: []string{c.ID}, OwnerID: c.ID}, desk.CodeNotFound, "ownerId"},
			{desk.Assignment{CaseIDs: []string{c.ID}, OwnerID: gone.UserID}, desk.CodeInvalid, "ownerId"},
		} {
			wantChanges(t, recorded(t, d, func() {
				_, err := d.AssignCases(t.Context(), ana, refused.in)
				wantProblem(t, err, refused.code, refused.field)
			}))
		}
	})
}

func TestManyWhoAssignTheSameCasesInAnyOrderAllSucceed(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		var up, down []string
		for i := range 10 {
			c := d.Case(ana, fmt.Sprint("Case ", i))
			up, down = append(up, c.ID), append([]string{c.ID}, down...)
		}
		owners := []desk.Actor{d.Agent("Bruno"), d.Agent("Zoe"), ana, d.Agent("Davi")}
		atOnce(8, func(i int) {
			ids := up
			if i%2 == 1 {
				ids = down
			}
			if _, err := d.AssignCases(t.Context(), ana, desk.Assignment{CaseIDs: ids, OwnerID: owners[i%4].UserID}); err != nil {
				t.Error(err)
			}
		})
		cases, err := d.Cases(ana).All(t.Context())
		noError(t, err)
		for _, c := range cases {
			equal(t, "one owner for all", value(c.OwnerUserID), value(cases[0].OwnerUserID))
		}
	})
}
