package desk_test

import (
	"slices"
	"strings"
	"testing"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
)

// reasonsOf are the names of the reasons of a status in order; a default has a
// star, a retired one stands in brackets.
func reasonsOf(t *testing.T, d *desktest.Desk, status statusreason.Status) string {
	t.Helper()
	rules, err := d.StatusRules(t.Context(), desk.Itself())
	noError(t, err)
	var names []string
	for _, r := range rules.Reasons {
		name := r.Name
		if r.IsDefault {
			name += "*"
		}
		if r.RetiredAt != nil {
			name = "(" + name + ")"
		}
		if r.Status == status {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// added is a new reason.
func added(t *testing.T, d *desktest.Desk, status statusreason.Status, name string) *db.StatusReason {
	t.Helper()
	r, err := d.CreateStatusReason(t.Context(), desk.Itself(), desk.NewStatusReason{Status: status, Name: name})
	noError(t, err)
	return r
}

func TestAReasonIsAddedWhereItWasAskedFor(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		zita := d.Administrator("Zita")
		wantChanges(t, recorded(t, d, func() {
			r, err := d.CreateStatusReason(t.Context(), zita, desk.NewStatusReason{Status: statusreason.StatusRESOLVED, Name: " Replaced ", Position: new(2)})
			noError(t, err)
			equal(t, "name", r.Name, "Replaced")
		}), "CREATED status_reasons: created_at is_default name position status updated_at version",
			"UPDATED status_reasons: position updated_at version")
		equal(t, "resolved", reasonsOf(t, d, statusreason.StatusRESOLVED), "Problem Solved*, Replaced, Information Provided")
		added(t, d, statusreason.StatusRESOLVED, "No fault found")
		equal(t, "resolved", reasonsOf(t, d, statusreason.StatusRESOLVED), "Problem Solved*, Replaced, Information Provided, No fault found")
	})
}

func TestReasonsAreRefusedFieldByFieldAndToEverybodyElse(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		zita := d.Administrator("Zita")
		wantChanges(t, recorded(t, d, func() {
			_, err := d.CreateStatusReason(t.Context(), zita, desk.NewStatusReason{Status: "CLOSED", Name: "X"})
			wantProblem(t, err, desk.CodeInvalid, "status")
			_, err = d.CreateStatusReason(t.Context(), zita, desk.NewStatusReason{Status: statusreason.StatusACTIVE, Name: "on HOLD", Position: new(6)})
			wantProblems(t, err, "TAKEN name", "INVALID position")
			_, err = d.RenameStatusReason(t.Context(), zita, desk.StatusReasonName{ReasonID: "reason_on_hold", Name: "Researching"})
			wantProblems(t, err, "TAKEN name")
			_, err = d.RenameStatusReason(t.Context(), zita, desk.StatusReasonName{ReasonID: "reason_on_hold", Name: "Held", ExpectedVersion: new(7)})
			wantProblem(t, err, desk.CodeStaleVersion, "expectedVersion")
			_, err = d.MoveStatusReason(t.Context(), zita, desk.StatusReasonPlace{ReasonID: "reason_on_hold", Position: 0})
			wantProblems(t, err, "INVALID position")
			_, err = d.RetireStatusReason(t.Context(), zita, desk.StatusReasonRetirement{ReasonID: "reason_nowhere", Retired: true})
			wantProblem(t, err, desk.CodeNotFound, "reasonId")
		}))
		for _, by := range []desk.Actor{d.Agent("Ana"), d.Supervisor("Carla"), {}} {
			_, err := d.CreateStatusReason(t.Context(), by, desk.NewStatusReason{Status: statusreason.StatusACTIVE, Name: "X"})
			wantProblem(t, err, desk.CodeNotAllowed, "")
			_, err = d.RetireStatusReason(t.Context(), by, desk.StatusReasonRetirement{ReasonID: "reason_on_hold", Retired: true})
			wantProblem(t, err, desk.CodeNotAllowed, "")
		}
	})
}

func TestAReasonThatCameWithTheDeskIsNotTranslatedOnceItIsRenamed(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		held, err := d.RenameStatusReason(t.Context(), d.Administrator("Zita"), desk.StatusReasonName{ReasonID: "reason_on_hold", Name: "Parked"})
		noError(t, err)
		equal(t, "code", value(held.Code), "ON_HOLD") // imports go on finding it
		equal(t, "to translate", desk.WordOf(held) == nil, true)
		back, err := d.RenameStatusReason(t.Context(), d.Administrator("Zoe"), desk.StatusReasonName{ReasonID: "reason_on_hold", Name: "On Hold"})
		noError(t, err)
		equal(t, "to translate again", value(desk.WordOf(back)), "ON_HOLD")
	})
}

// Every shipped name is the one that the migrations write.
func TestShippedReasonsHaveTheirWords(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		rules, err := d.StatusRules(t.Context(), desk.Itself())
		noError(t, err)
		for _, r := range rules.Reasons {
			equal(t, r.Name, value(desk.WordOf(r)), value(r.Code))
		}
		equal(t, "reasons", len(rules.Reasons), 8)
	})
}

func TestReasonsAreOfferedInTheOrderTheyAreMovedTo(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		zita := d.Administrator("Zita")
		move := func(id string, position int) {
			t.Helper()
			r, err := d.MoveStatusReason(t.Context(), zita, desk.StatusReasonPlace{ReasonID: id, Position: position})
			noError(t, err)
			equal(t, "position", r.Position, position)
		}
		move("reason_researching", 1)
		equal(t, "active", reasonsOf(t, d, statusreason.StatusACTIVE), "Researching, In Progress*, On Hold, Waiting for Details")
		move("reason_researching", 3)
		equal(t, "active", reasonsOf(t, d, statusreason.StatusACTIVE), "In Progress*, On Hold, Researching, Waiting for Details")
		wantChanges(t, recorded(t, d, func() { move("reason_researching", 3) }))
	})
}

// Invariant 2: a case keeps a reason of its status, and a retired one is kept by
// those that have it and chosen by nobody, on no path.
func TestARetiredReasonIsKeptByItsCasesAndChosenByNobody(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, zita := d.Agent("Ana"), d.Administrator("Zita")
		lost := added(t, d, statusreason.StatusCANCELLED, "Lost interest")
		fixed := added(t, d, statusreason.StatusRESOLVED, "Replaced")
		c, other := d.Case(ana, "No invoice"), d.Case(ana, "No light")
		held := desk.CaseUpdate{CaseID: c.ID, StatusReasonID: desk.Set("reason_on_hold")}
		_, err := d.UpdateCase(t.Context(), ana, held)
		noError(t, err)
		for _, id := range []string{"reason_on_hold", lost.ID, fixed.ID} {
			_, err := d.RetireStatusReason(t.Context(), zita, desk.StatusReasonRetirement{ReasonID: id, Retired: true})
			noError(t, err)
		}
		equal(t, "kept", caseNow(t, d, c).StatusReasonID, "reason_on_hold")
		wantReasons(t, d, ana, c, "In Progress", "On Hold", "Waiting for Details", "Researching")
		wantReasons(t, d, ana, other, "In Progress", "Waiting for Details", "Researching")
		wantChanges(t, recorded(t, d, func() {
			_, err := d.UpdateCase(t.Context(), ana, held) // as it is
			noError(t, err)
			held.CaseID = other.ID
			_, err = d.UpdateCase(t.Context(), ana, held)
			wantProblem(t, err, desk.CodeReasonRetired, "statusReasonId")
			in := solved(other)
			in.ResolutionTypeID = fixed.ID
			_, err = d.ResolveCase(t.Context(), ana, in)
			wantProblem(t, err, desk.CodeReasonRetired, "resolutionTypeId")
			_, err = d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: other.ID, StatusReasonID: &lost.ID})
			wantProblem(t, err, desk.CodeReasonRetired, "statusReasonId")
		}))
		done, err := d.ResolveCase(t.Context(), ana, solved(c))
		noError(t, err)
		_, err = d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID, StatusReasonID: new("reason_on_hold")})
		wantProblem(t, err, desk.CodeReasonRetired, "statusReasonId")
		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: done.CommandID}) // gives back what the case had
		noError(t, err)
		equal(t, "given back", caseNow(t, d, c).StatusReasonID, "reason_on_hold")
		_, err = d.RetireStatusReason(t.Context(), zita, desk.StatusReasonRetirement{ReasonID: "reason_on_hold"})
		noError(t, err)
		_, err = d.UpdateCase(t.Context(), ana, held)
		noError(t, err)
	})
}

func TestTheDefaultOfAStatusIsNeverRetiredSoThatOneIsAlwaysLeft(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		zita := d.Administrator("Zita")
		retire := func(id string) error {
			_, err := d.RetireStatusReason(t.Context(), zita, desk.StatusReasonRetirement{ReasonID: id, Retired: true})
			return err
		}
		wantProblem(t, retire("reason_in_progress"), desk.CodeDefaultReason, "reasonId")
		wantProblem(t, retire("reason_merged"), desk.CodeInvalid, "reasonId")
		noError(t, retire("reason_information_provided"))
		wantProblem(t, retire("reason_problem_solved"), desk.CodeDefaultReason, "reasonId")
		wantChanges(t, recorded(t, d, func() { noError(t, retire("reason_information_provided")) })) // already
		_, err := d.SetDefaultStatusReason(t.Context(), zita, desk.StatusReasonDefault{ReasonID: "reason_information_provided"})
		wantProblem(t, err, desk.CodeReasonRetired, "reasonId")
		_, err = d.SetDefaultStatusReason(t.Context(), zita, desk.StatusReasonDefault{ReasonID: "reason_merged"})
		wantProblem(t, err, desk.CodeInvalid, "reasonId")
	})
}

func TestCasesBeginGoOnAndEndWithTheDefaultOfTheStatus(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, zita := d.Agent("Ana"), d.Administrator("Zita")
		lost := added(t, d, statusreason.StatusCANCELLED, "Lost interest")
		for _, id := range []string{"reason_researching", lost.ID} {
			r, err := d.SetDefaultStatusReason(t.Context(), zita, desk.StatusReasonDefault{ReasonID: id})
			noError(t, err)
			equal(t, "default", r.IsDefault, true)
		}
		equal(t, "active", reasonsOf(t, d, statusreason.StatusACTIVE), "In Progress, On Hold, Waiting for Details, Researching*")
		c := d.Case(ana, "No invoice")
		equal(t, "begins", c.StatusReasonID, "reason_researching")
		cancelled, err := d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: c.ID})
		noError(t, err)
		equal(t, "ends", cancelled.Case.StatusReasonID, lost.ID)
		again, err := d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: c.ID})
		noError(t, err)
		equal(t, "goes on", again.Case.StatusReasonID, "reason_researching")
	})
}

func TestACaseIsGivenUpForAReasonThatIsChosenButNeverMerged(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		lost := added(t, d, statusreason.StatusCANCELLED, "Lost interest")
		c := d.Case(ana, "No invoice")
		rules, err := d.StatusRules(t.Context(), ana)
		noError(t, err)
		var names []string
		for _, r := range rules.AvailableCancellationReasons(ana, c) {
			names = append(names, r.Name)
		}
		equal(t, "available", slices.Equal(names, []string{"Cancelled", "Lost interest"}), true)
		wantChanges(t, recorded(t, d, func() {
			_, err := d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: c.ID, StatusReasonID: new("reason_merged")})
			wantProblem(t, err, desk.CodeInvalid, "statusReasonId")
			_, err = d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: c.ID, StatusReasonID: new("reason_on_hold")})
			wantProblem(t, err, desk.CodeInvalid, "statusReasonId")
		}))
		done, err := d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: c.ID, StatusReasonID: &lost.ID})
		noError(t, err)
		equal(t, "status", done.Case.Status, servicecase.StatusCANCELLED)
		equal(t, "reason", done.Case.StatusReasonID, lost.ID)
	})
}

func TestAReasonIsNotRetiredWhenAnotherWouldBeStrandedByIt(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		zita := d.Administrator("Zita")
		define(t, d, strict)
		fresh := added(t, d, statusreason.StatusACTIVE, "With the supplier") // nothing leads there, so nobody is stranded yet
		retire := func(id string) error {
			_, err := d.RetireStatusReason(t.Context(), zita, desk.StatusReasonRetirement{ReasonID: id, Retired: true})
			return err
		}
		p := wantProblem(t, retire("reason_information_provided"), desk.CodeReasonsStranded, "reasonId")
		equal(t, "stranded", len(p.Reasons), 1)
		equal(t, "stranded", p.Reasons[0].Name, "Researching")
		_, err := d.SetDefaultStatusReason(t.Context(), zita, desk.StatusReasonDefault{ReasonID: fresh.ID})
		p = wantProblem(t, err, desk.CodeReasonsStranded, "reasonId")
		equal(t, "stranded", p.Reasons[0].ID, fresh.ID)
		noError(t, retire(fresh.ID))
		_, err = d.SetStatusRules(t.Context(), zita, desk.StatusDefinition{})
		noError(t, err)
		noError(t, retire("reason_information_provided"))
	})
}
