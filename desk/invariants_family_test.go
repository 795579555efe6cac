package desk_test

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

func settled(t *testing.T, d *desktest.Desk, in desk.SettingsUpdate) {
	t.Helper()
	_, err := d.UpdateDeskSettings(t.Context(), desk.Itself(), in)
	noError(t, err)
}

func underParent(t *testing.T, d *desktest.Desk, by desk.Actor, parent *db.ServiceCase, cases ...*db.ServiceCase) []desk.CaseOutcome {
	t.Helper()
	in := desk.Association{ParentID: parent.ID}
	for _, c := range cases {
		in.CaseIDs = append(in.CaseIDs, c.ID)
	}
	done, err := d.SetParentCase(t.Context(), by, in)
	noError(t, err)
	return done.Outcomes
}

func childrenOf(t *testing.T, d *desktest.Desk, parent *db.ServiceCase) []*db.ServiceCase {
	t.Helper()
	children, err := d.Cases(desk.Itself()).Where(servicecase.ParentID(parent.ID)).Order(servicecase.ByID()).All(t.Context())
	noError(t, err)
	return children
}

func TestInvariant18FamiliesHaveOneLevelAndNoMoreChildrenThanTheLimit(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		settled(t, d, desk.SettingsUpdate{ChildLimit: new(2)})
		parent, one, two, three := d.Case(ana, "Office"), d.Case(ana, "Floor 1"), d.Case(ana, "Floor 2"), d.Case(ana, "Floor 3")
		got := underParent(t, d, ana, parent, one, two, three)
		equal(t, "the third is refused", got[2].Problem.Code, desk.CodeChildLimit)
		_, err := d.CreateChildCase(t.Context(), ana, desk.NewChildCase{ParentID: parent.ID})
		wantProblem(t, err, desk.CodeChildLimit, "parentId")
		_, err = d.CreateChildCase(t.Context(), ana, desk.NewChildCase{ParentID: one.ID})
		wantProblem(t, err, desk.CodeParentIsChild, "parentId")
		_, err = d.SetParentCase(t.Context(), ana, desk.Association{CaseIDs: []string{three.ID}, ParentID: one.ID})
		wantProblem(t, err, desk.CodeParentIsChild, "parentId")
		equal(t, "a parent becomes no child", underParent(t, d, ana, three, parent)[0].Problem.Code, desk.CodeHasChildren)
		equal(t, "children", len(childrenOf(t, d, parent)), 2)
		_, err = d.CreateChildCase(t.Context(), ana, desk.NewChildCase{ParentID: three.ID})
		noError(t, err)
		_, err = d.MergeCases(t.Context(), ana, desk.CaseMerge{SurvivorID: parent.ID, MergedIDs: []string{three.ID}})
		wantProblems(t, err, "CHILD_LIMIT survivorId")
	})
}

// However many at once want to be its children, a parent never gets more than
// the limit, and never becomes a child while it gets one.
func TestInvariant18HoldsWhenManyComeAtOnce(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		settled(t, d, desk.SettingsUpdate{ChildLimit: new(5)})
		parent, other := d.Case(ana, "Office"), d.Case(ana, "Other office")
		var alone []*db.ServiceCase
		for i := range 8 {
			alone = append(alone, d.Case(ana, fmt.Sprint("Floor ", i)))
		}
		var done atomic.Int32
		atOnce(17, func(i int) {
			var err error
			switch {
			case i < 8:
				_, err = d.CreateChildCase(t.Context(), ana, desk.NewChildCase{ParentID: parent.ID})
			case i < 16:
				var got *desk.Associated
				got, err = d.SetParentCase(t.Context(), ana, desk.Association{CaseIDs: []string{alone[i-8].ID}, ParentID: parent.ID})
				if err == nil && got.Outcomes[0].Problem != nil {
					err = got.Outcomes[0].Problem
				}
			default:
				_, _ = d.SetParentCase(t.Context(), ana, desk.Association{CaseIDs: []string{parent.ID}, ParentID: other.ID})
				return
			}
			if err == nil {
				done.Add(1)
			} else if _, refused := errors.AsType[*desk.Problem](err); !refused {
				t.Error(err)
			}
		})
		now := caseNow(t, d, parent)
		children := len(childrenOf(t, d, parent))
		equal(t, "as many as were told so", children, int(done.Load()))
		if now.ParentID != nil {
			equal(t, "a child has no children", children, 0)
		} else {
			equal(t, "children", children, 5)
		}
	})
}

func TestInvariant19ARestrictedParentIsNotClosedBeforeItsChildrenAndACascadeClosesAll(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		billing := d.Queue("Billing")
		parent, one, two := d.Case(ana, "Office"), d.Case(ana, "Floor 1", desktest.In(billing)), d.Case(ana, "Floor 2")
		underParent(t, d, ana, parent, one, two)
		settled(t, d, desk.SettingsUpdate{ClosingPolicy: new(desk.ChildrenFirst)})
		changes := recorded(t, d, func() {
			_, err := d.ResolveCase(t.Context(), ana, solved(parent))
			equal(t, "their count", wantProblem(t, err, desk.CodeChildrenActive, "caseId").ActiveChildren, 2)
			_, err = d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: parent.ID})
			equal(t, "they are named", len(wantProblem(t, err, desk.CodeChildrenActive, "caseId").Children), 2)
		})
		equal(t, "changes", len(changes), 0)

		settled(t, d, desk.SettingsUpdate{ClosingPolicy: new(desk.ChildrenClose)})
		_, err := d.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: one.ID, Description: "We called.", Completed: true, DurationMinutes: 7})
		noError(t, err)
		task, err := d.CreateTask(t.Context(), ana, desk.NewTask{CaseID: two.ID, Subject: "Visit"})
		noError(t, err)
		refused := solved(parent)
		refused.OpenActivities = desk.RefuseOpenActivities
		_, err = d.ResolveCase(t.Context(), ana, refused)
		equal(t, "what is to be confirmed", wantProblem(t, err, desk.CodeOpenActivities, "openActivities").Activities[0].ID, task.ID)
		confirmed := refused
		confirmed.OpenActivities = desk.CancelOpenActivities
		done, err := d.ResolveCase(t.Context(), ana, confirmed)
		noError(t, err)
		equal(t, "children told", len(done.Children), 2)
		for _, c := range childrenOf(t, d, parent) {
			equal(t, "status", c.Status, servicecase.StatusRESOLVED)
			resolutions := resolutionsOf(t, d, c)
			equal(t, "words", resolutions[0].Subject, refused.Resolution)
			want := map[string]int{one.ID: 7, two.ID: 0}
			equal(t, "minutes", resolutions[0].DurationMinutes, want[c.ID])
		}
		equal(t, "queue left", value(caseNow(t, d, one).LeftQueueID), billing.ID)
		after, err := d.Activities(ana).Where(activity.ID(task.ID)).Only(t.Context())
		noError(t, err)
		equal(t, "task", after.Status, activity.StatusCANCELLED)

		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: done.CommandID})
		noError(t, err)
		for _, c := range childrenOf(t, d, parent) {
			equal(t, "status after undo", c.Status, servicecase.StatusACTIVE)
		}
		equal(t, "queue after undo", value(caseNow(t, d, one).QueueID), billing.ID)
		after, err = d.Activities(ana).Where(activity.ID(task.ID)).Only(t.Context())
		noError(t, err)
		equal(t, "task after undo", after.Status, activity.StatusOPEN)
	})
}

// The policy is one setting: two policies at once cannot even be asked for, and
// what is no policy is refused.
func TestInvariant19TwoClosingPoliciesNeverHoldAtOnce(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		_, err := d.UpdateDeskSettings(t.Context(), d.Administrator("Zita"), desk.SettingsUpdate{ClosingPolicy: new(desk.ClosingPolicy("CASCADE,RESTRICT"))})
		wantProblems(t, err, "INVALID closingPolicy")
	})
}

// A family of a hundred is closed with as many statements as one of two (25 and
// 24), with time spent, something to do and places in a queue.
func TestACascadeTakesAsManyStatementsForAHundredChildrenAsForTwo(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		acme, billing := d.Account("Acme"), d.Queue("Billing")
		settled(t, d, desk.SettingsUpdate{ClosingPolicy: new(desk.ChildrenClose)})
		statements := func(n int) int {
			parent := d.Case(ana, "Office", desktest.For(acme))
			for i := range n {
				c := d.Case(ana, fmt.Sprint("Floor ", i), desktest.For(acme), desktest.In(billing))
				underParent(t, d, ana, parent, c)
				_, err := d.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: c.ID, Description: "We called.", Completed: true, DurationMinutes: 1})
				noError(t, err)
				_, err = d.CreateTask(t.Context(), ana, desk.NewTask{CaseID: c.ID, Subject: "Visit"})
				noError(t, err)
			}
			in := solved(parent)
			in.OpenActivities = desk.CancelOpenActivities
			ctx, counter := database.CountStatements(t.Context())
			done, err := d.ResolveCase(ctx, ana, in)
			noError(t, err)
			equal(t, "children", len(done.Children), n)
			return counter.Count()
		}
		two, hundred := statements(2), statements(100)
		if hundred > two+1 { // the change log takes 500 entries at once
			t.Errorf("%d statements close a hundred children, %d close two", hundred, two)
		}
	})
}

func TestTheProcessRunsBesideTheStatusAndStandsStillWhileTheCaseIsClosed(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		move := func(to string) error {
			in := desk.StageMove{CaseID: c.ID}
			if to != "" {
				in.StageID = &to
			}
			_, err := d.MoveToStage(t.Context(), ana, in)
			return err
		}
		noError(t, d.Database.Client.ProcessStep.UpdateOneID("step_research_subject").SetRequired(true).Exec(t.Context()))
		d.Clock.Advance(10 * time.Minute)
		noError(t, move("stage_research"))
		equal(t, "missing", wantProblem(t, move("stage_resolve"), desk.CodeStepsMissing, "stageId").Steps[0].ID, "step_research_subject")
		noError(t, move("stage_identify")) // back needs nothing
		wantProblem(t, move(""), desk.CodeInvalid, "stageId")
		_, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, SubjectID: desk.Set(d.Subject("Invoices", nil).ID)})
		noError(t, err)
		noError(t, move("stage_resolve"))
		d.Clock.Advance(20 * time.Minute)
		_, err = d.ResolveCase(t.Context(), ana, solved(c))
		noError(t, err)
		wantProblem(t, move("stage_identify"), desk.CodeCaseClosed, "caseId")
		d.Clock.Advance(time.Hour)
		_, err = d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID})
		noError(t, err)
		d.Clock.Advance(5 * time.Minute)
		noError(t, move(""))
		equal(t, "still active", caseNow(t, d, c).Status, servicecase.StatusACTIVE)
		stays, err := d.CaseStays(ana).All(context.WithoutCancel(t.Context()))
		noError(t, err)
		spent := map[string]time.Duration{}
		for _, s := range stays {
			spent[s.StageID] += s.LeftAt.Sub(s.EnteredAt)
		}
		equal(t, "identify", spent["stage_identify"], 10*time.Minute)
		equal(t, "resolve, without the hour it was closed", spent["stage_resolve"], 25*time.Minute)
	})
}

func TestADeletedCaseTakesEverythingWithItAndTheLogKeepsIt(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, zita := d.Agent("Ana"), d.Administrator("Zita")
		c, other := d.Case(ana, "No invoice", desktest.In(d.Queue("Billing"))), d.Case(ana, "Other")
		_, err := d.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: c.ID, Description: "We called.", Completed: true, DurationMinutes: 7})
		noError(t, err)
		_, err = d.ResolveCase(t.Context(), ana, solved(c))
		noError(t, err)
		_, err = d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: other.ID, ExistingCaseID: desk.Set(c.ID)})
		noError(t, err)
		_, err = d.DeleteCase(t.Context(), ana, desk.CaseDeletion{CaseID: c.ID})
		wantProblem(t, err, desk.CodeNotAllowed, "")
		var done *desk.Deleted
		changes := recorded(t, d, func() {
			done, err = d.DeleteCase(t.Context(), zita, desk.CaseDeletion{CaseID: c.ID})
			noError(t, err)
		})
		equal(t, "activities", done.Activities, 2)
		equal(t, "last change", tell(changes[len(changes)-1])[:len("DELETED cases")], "DELETED cases")
		wantField(t, changes[len(changes)-1], "title", quoted("No invoice"), "null")
		left, err := d.Cases(ana).Where(servicecase.ID(c.ID)).Count(t.Context())
		noError(t, err)
		equal(t, "cases left", left, 0)
		equal(t, "the other forgets it", caseNow(t, d, other).ExistingCaseID, (*string)(nil))
		_, err = d.Undo(t.Context(), zita, desk.Undoing{CommandID: done.CommandID})
		wantProblem(t, err, desk.CodeNotUndoable, "commandId")
	})
}
