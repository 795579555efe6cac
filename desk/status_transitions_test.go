package desk_test

import (
	"slices"
	"testing"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/statusreason"
)

// steps are transitions between standard reasons, as "in_progress on_hold".
func steps(pairs ...[2]string) []desk.StatusTransition {
	list := make([]desk.StatusTransition, len(pairs))
	for i, p := range pairs {
		list[i] = desk.StatusTransition{FromID: "reason_" + p[0], ToID: "reason_" + p[1]}
	}
	return list
}

// define switches transitions on.
func define(t *testing.T, d *desktest.Desk, list []desk.StatusTransition) {
	t.Helper()
	_, err := d.SetStatusRules(t.Context(), desk.Itself(), desk.StatusDefinition{Enabled: true, Transitions: list})
	noError(t, err)
}

// strict is a definition in which work is held before a problem is solved, and
// nothing but a question is answered at once.
var strict = steps(
	[2]string{"in_progress", "on_hold"}, [2]string{"on_hold", "problem_solved"}, [2]string{"researching", "information_provided"},
	[2]string{"waiting_for_details", "cancelled"}, [2]string{"in_progress", "waiting_for_details"}, [2]string{"problem_solved", "on_hold"},
)

func TestADefinitionThatStrandsAReasonIsRefusedWithTheNames(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		zita := d.Administrator("Zita")
		stranding := steps([2]string{"in_progress", "on_hold"}, [2]string{"on_hold", "in_progress"}, [2]string{"researching", "cancelled"})
		wantChanges(t, recorded(t, d, func() {
			_, err := d.SetStatusRules(t.Context(), zita, desk.StatusDefinition{Enabled: true, Transitions: stranding})
			p := wantProblem(t, err, desk.CodeReasonsStranded, "transitions")
			var names []string
			for _, reason := range p.Reasons {
				names = append(names, reason.Name)
			}
			equal(t, "stranded", slices.Equal(names, []string{"In Progress", "On Hold", "Waiting for Details"}), true)
			_, err = d.SetStatusRules(t.Context(), zita, desk.StatusDefinition{Enabled: true}) // nothing is defined yet
			wantProblem(t, err, desk.CodeReasonsStranded, "transitions")
		}))
		rules, err := d.SetStatusRules(t.Context(), zita, desk.StatusDefinition{Transitions: stranding}) // does not count yet
		noError(t, err)
		equal(t, "kept", len(rules.Transitions), 3)
		_, err = d.SetStatusRules(t.Context(), zita, desk.StatusDefinition{Enabled: true})
		wantProblem(t, err, desk.CodeReasonsStranded, "transitions")
	})
}

func TestTransitionsAreReplacedAndOutliveBeingSwitchedOff(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		zita := d.Administrator("Zita")
		changes := recorded(t, d, func() {
			_, err := d.SetStatusRules(t.Context(), zita, desk.StatusDefinition{Enabled: true, Transitions: append(slices.Clone(strict), strict[0])})
			noError(t, err)
		})
		equal(t, "changes", len(changes), len(strict)+1)
		wantField(t, changes[len(strict)], "value", quoted("off"), quoted("on"))
		fewer := append(slices.Clone(strict[1:]), steps([2]string{"in_progress", "cancelled"})...)
		wantChanges(t, recorded(t, d, func() {
			got, err := d.SetStatusRules(t.Context(), zita, desk.StatusDefinition{Enabled: true, Transitions: fewer})
			noError(t, err)
			equal(t, "transitions", len(got.Transitions), len(fewer))
		}), "DELETED status_transitions: created_at from_reason_id to_reason_id", "CREATED status_transitions: created_at from_reason_id to_reason_id")
		wantChanges(t, recorded(t, d, func() {
			_, err := d.SetStatusRules(t.Context(), zita, desk.StatusDefinition{})
			noError(t, err)
		}), "UPDATED settings: value")
		rules, err := d.StatusRules(t.Context(), zita)
		noError(t, err)
		equal(t, "enabled", rules.Enabled, false)
		equal(t, "kept", len(rules.Transitions), len(fewer))
	})
}

func TestTransitionsAreRefusedFieldByFieldAndToEverybodyElse(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		zita := d.Administrator("Zita")
		wantChanges(t, recorded(t, d, func() {
			wrong := steps([2]string{"in_progress", "nowhere"}, [2]string{"on_hold", "on_hold"}, [2]string{"", "on_hold"})
			_, err := d.SetStatusRules(t.Context(), zita, desk.StatusDefinition{Enabled: true, Transitions: wrong})
			wantProblems(t, err, "NOT_FOUND transitions.0.toId", "INVALID transitions.1.toId", "NOT_FOUND transitions.2.fromId")
			_, err = d.SetStatusRules(t.Context(), zita, desk.StatusDefinition{Transitions: make([]desk.StatusTransition, 1001)})
			wantProblem(t, err, desk.CodeInvalid, "transitions")
		}))
		for _, by := range []desk.Actor{d.Agent("Ana"), d.Supervisor("Carla"), {}} {
			_, err := d.SetStatusRules(t.Context(), by, desk.StatusDefinition{})
			wantProblem(t, err, desk.CodeNotAllowed, "")
		}
	})
}

// Invariant 15: the rules hold whatever the path.
func TestTransitionsHoldOnEveryPath(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		define(t, d, strict)
		verdicts := func(want ...desk.Code) {
			t.Helper()
			rules, err := d.StatusRules(t.Context(), ana)
			noError(t, err)
			now := caseNow(t, d, c)
			_, resolve := desk.CanResolve(ana, now, rules, false)
			_, cancel := desk.CanCancel(ana, now, rules, 0, false)
			_, reactivate := desk.CanReactivate(ana, now, rules)
			if got := []desk.Code{resolve, cancel, reactivate}; !slices.Equal(got, want) {
				t.Errorf("the verdicts are %v, want %v", got, want)
			}
		}
		verdicts(desk.CodeTransitionNotAllowed, desk.CodeTransitionNotAllowed, desk.CodeCaseActive)
		wantReasons(t, d, ana, c, "On Hold", "In Progress", "Waiting for Details")
		wantChanges(t, recorded(t, d, func() {
			_, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, StatusReasonID: desk.Set("reason_researching")})
			wantProblem(t, err, desk.CodeTransitionNotAllowed, "statusReasonId")
			_, err = d.ResolveCase(t.Context(), ana, solved(c))
			wantProblem(t, err, desk.CodeTransitionNotAllowed, "resolutionTypeId")
			_, err = d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: c.ID})
			wantProblem(t, err, desk.CodeTransitionNotAllowed, "caseId")
			_, err = d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, StatusReasonID: desk.Set("reason_in_progress")}) // as it is
			noError(t, err)
		}))
		held := recorded(t, d, func() {
			_, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, StatusReasonID: desk.Set("reason_on_hold")})
			noError(t, err)
		})
		verdicts("", desk.CodeTransitionNotAllowed, desk.CodeCaseActive)
		_, err := d.Undo(t.Context(), ana, desk.Undoing{CommandID: held[0].CommandID})
		wantProblem(t, err, desk.CodeTransitionNotAllowed, "commandId")

		in := solved(c)
		in.ResolutionTypeID = "reason_information_provided"
		_, err = d.ResolveCase(t.Context(), ana, in)
		wantProblem(t, err, desk.CodeTransitionNotAllowed, "resolutionTypeId")
		_, err = d.ResolveCase(t.Context(), ana, solved(c))
		noError(t, err)
		verdicts(desk.CodeCaseClosed, desk.CodeCaseClosed, "")
		_, err = d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID, StatusReasonID: new("reason_in_progress")})
		wantProblem(t, err, desk.CodeTransitionNotAllowed, "statusReasonId")
		again, err := d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID}) // with the first that may follow
		noError(t, err)
		equal(t, "reason", again.Case.StatusReasonID, "reason_on_hold")

		_, err = d.ResolveCase(t.Context(), ana, solved(c))
		noError(t, err)
		define(t, d, strict[:5])
		verdicts(desk.CodeCaseClosed, desk.CodeCaseClosed, desk.CodeTransitionNotAllowed)
		_, err = d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID})
		wantProblem(t, err, desk.CodeTransitionNotAllowed, "caseId")
		_, err = d.SetStatusRules(t.Context(), desk.Itself(), desk.StatusDefinition{})
		noError(t, err)
		verdicts(desk.CodeCaseClosed, desk.CodeCaseClosed, "")
		_, err = d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID})
		noError(t, err)
	})
}

// wantReasons compares the reasons that may be chosen, in any order.
func wantReasons(t *testing.T, d *desktest.Desk, by desk.Actor, c *db.ServiceCase, want ...string) {
	t.Helper()
	rules, err := d.StatusRules(t.Context(), by)
	noError(t, err)
	var got []string
	for _, reason := range rules.AvailableStatusReasons(by, caseNow(t, d, c)) {
		got = append(got, reason.Name)
		equal(t, reason.Name, reason.Status, statusreason.StatusACTIVE)
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("available are %v, want %v", got, want)
	}
}
