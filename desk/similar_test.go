package desk_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

// titles are those of similar cases, the likest first.
func titles(found []*desk.Similar) []string {
	all := []string{}
	for _, s := range found {
		all = append(all, s.Case.Title)
	}
	return all
}

func similarTo(t *testing.T, d *desktest.Desk, by desk.Actor, like desk.Likeness) []*desk.Similar {
	t.Helper()
	if like.First == 0 {
		like.First = 10
	}
	found, err := d.SimilarCases(t.Context(), by, like)
	noError(t, err)
	return found
}

func wantTitles(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: found %q, want %q", what, got, want)
	}
}

func answered(t *testing.T, d *desktest.Desk, by desk.Actor, c *db.ServiceCase, how string) *desk.Resolved {
	t.Helper()
	in := solved(c)
	in.Resolution = how
	done, err := d.ResolveCase(t.Context(), by, in)
	noError(t, err)
	return done
}

func with(change func(in *desk.NewCase)) desktest.With { return change }

func TestSimilarCasesAreFoundInEveryTextAndTellWhy(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		printers, laser := d.Subject("Printers", nil), d.Product("LaserJet")
		same := d.Case(ana, "Printer jams", with(func(in *desk.NewCase) { in.SubjectID, in.ProductID = &printers.ID, &laser.ID }))
		d.Case(ana, "Tray", with(func(in *desk.NewCase) { in.Description = new("The printer does not take paper.") }))
		d.Case(ana, "Nothing in common")
		answered(t, d, ana, d.Case(ana, "Other trouble"), "Cleaned the printers")
		found := similarTo(t, d, ana, desk.Likeness{Title: "My printer", SubjectID: &printers.ID, ProductID: &laser.ID, CustomerID: same.CustomerAccountID})
		wantTitles(t, "all", titles(found), "Printer jams", "Other trouble", "Tray")
		first, second := found[0], found[1]
		equal(t, "same subject", first.SameSubject && first.SameProduct && first.SameCustomer, true)
		equal(t, "score", first.Score > second.Score && second.Score > 0, true)
		equal(t, "words", strings.Join(first.Words, " "), "printer")
		equal(t, "words of a resolution", strings.Join(second.Words, " "), "printers")
		equal(t, "resolution", second.Resolution.Subject, "Cleaned the printers")
		equal(t, "no resolution", first.Resolution == nil && !second.SameSubject, true)
	})
}

func TestSimilarCasesHoldBackWhatMayNotBeSeen(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno := d.Agent("Ana"), d.Agent("Bruno")
		secret := d.Case(ana, "Secret printer", desktest.In(d.PrivateQueue("Board", ana)))
		open := d.Case(ana, "Open printer")
		wantTitles(t, "the member", titles(similarTo(t, d, ana, desk.Likeness{Title: "printer"})), "Open printer", "Secret printer")
		wantTitles(t, "another", titles(similarTo(t, d, bruno, desk.Likeness{Title: "printer"})), "Open printer")
		wantTitles(t, "like a hidden case", titles(similarTo(t, d, bruno, desk.Likeness{CaseID: secret.ID})))
		wantTitles(t, "a stranger", titles(similarTo(t, d, desk.Actor{}, desk.Likeness{Title: "printer"})))
		_, err := d.LinkSimilarCase(t.Context(), bruno, desk.SimilarLink{CaseID: open.ID, SimilarCaseID: secret.ID})
		wantProblems(t, err, "NOT_FOUND similarCaseId")
		_, err = d.LinkSimilarCase(t.Context(), ana, desk.SimilarLink{CaseID: open.ID, SimilarCaseID: secret.ID})
		noError(t, err)
		for by, want := range map[desk.Actor]int{ana: 1, bruno: 0} {
			links, err := d.CaseLinks(by).All(t.Context())
			noError(t, err)
			equal(t, by.Name+" sees links", len(links), want)
		}
	})
}

func TestSimilarCasesAreNarrowed(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		hardware := d.Subject("Hardware", nil)
		printers := d.Subject("Printers", hardware)
		inSubject := func(s *db.Subject) desktest.With { return with(func(in *desk.NewCase) { in.SubjectID = &s.ID }) }
		below := d.Case(ana, "Printer below", inSubject(printers))
		d.Case(ana, "Printer above", inSubject(hardware))
		d.Case(ana, "Printer beside", inSubject(d.Subject("Hardware 2", nil)))
		closed := d.Case(ana, "Printer closed")
		answered(t, d, ana, closed, "Turned it off and on")
		merged := d.Case(ana, "Printer merged")
		d.Database.Client.ServiceCase.UpdateOneID(merged.ID).SetMergedIntoID(below.ID).ExecX(t.Context())
		found := func(like desk.Likeness) []string {
			like.Title = "printer"
			got := titles(similarTo(t, d, ana, like))
			slices.Sort(got)
			return got
		}
		wantTitles(t, "a subject and below", found(desk.Likeness{SubjectBelow: &hardware.ID}), "Printer above", "Printer below")
		wantTitles(t, "below only", found(desk.Likeness{SubjectBelow: &printers.ID}), "Printer below")
		wantTitles(t, "no such subject", found(desk.Likeness{SubjectBelow: new("subject_none")}))
		wantTitles(t, "a status", found(desk.Likeness{Status: new(servicecase.StatusRESOLVED)}), "Printer closed")
		wantTitles(t, "a keyword begun", found(desk.Likeness{Keyword: "turn off"}), "Printer closed")
		_, err := d.LinkSimilarCase(t.Context(), ana, desk.SimilarLink{CaseID: closed.ID, SimilarCaseID: below.ID})
		noError(t, err)
		wantTitles(t, "not itself, not linked, not merged", found(desk.Likeness{CaseID: below.ID}), "Printer above", "Printer beside")
		wantTitles(t, "the first", titles(similarTo(t, d, ana, desk.Likeness{CaseID: merged.ID, First: 1}))[:1], titles(similarTo(t, d, ana, desk.Likeness{CaseID: merged.ID}))[0])
	})
}

func TestFullTextFoldsAccentsAndCapitalsAndKnowsForms(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		for _, title := range []string{"LIGAÇÃO cai sempre", "Cobrança duplicada no cartão", "Payments declined abroad", "Straße nicht gefunden", "Пароль не подходит"} {
			d.Case(ana, title)
		}
		for typed, want := range map[string]string{
			"ligacao": "LIGAÇÃO cai sempre", "ligação": "LIGAÇÃO cai sempre", "Ligações": "LIGAÇÃO cai sempre",
			"cobranças": "Cobrança duplicada no cartão", "cartao": "Cobrança duplicada no cartão", "duplicado": "Cobrança duplicada no cartão",
			"paying payment": "Payments declined abroad", "decline": "Payments declined abroad", "stra": "Straße nicht gefunden", "пароль": "Пароль не подходит",
		} {
			wantTitles(t, typed, titles(similarTo(t, d, ana, desk.Likeness{Title: typed})), want)
		}
	})
}

func TestNoTextIsAnError(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		d.Case(ana, `It's "quoted" AND (bracketed) OR not:* \ 100%`)
		for _, typed := range []string{
			"", " ", "'", `"`, `""`, "*", "a*", "()", "AND", "OR NOT", "NEAR(a b)", "title:", "^", "-", "a:b", "a & | ! b", "<->", "'x':*A", `\`, "%", "_",
			"\x00", "a\x00b", "\xff\xfe", "\u0301", "👩‍👩‍👧", "e\u0301", "ﬁ", "١٢٣", "½", "𝔘", "กำ", "हिन्दी", strings.Repeat("ä", 100_000), strings.Repeat("word ", 20_000),
			"'); DROP TABLE cases; --", "$1", "?", "{a}", "5e10", "1.5.2", "a_b", "http://x/y?z", "user@host",
		} {
			like := desk.Likeness{Title: typed, Description: typed, Keyword: typed, First: 5}
			if _, err := d.SimilarCases(t.Context(), ana, like); err != nil {
				t.Errorf("%.20q: %v", typed, err)
			}
			if _, err := d.Cases(ana).Where(desk.Worded(typed)).All(t.Context()); err != nil {
				t.Errorf("%.20q in a list: %v", typed, err)
			}
		}
		wantTitles(t, "quoted", titles(similarTo(t, d, ana, desk.Likeness{Title: `"quoted" (bracket`})), `It's "quoted" AND (bracketed) OR not:* \ 100%`)
	})
}

// Every way a text changes: the case, the resolution, its undoing.
func TestFullTextFollowsTheCase(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "Printer on fire")
		finds := func(typed string, want bool) {
			t.Helper()
			got, err := d.Cases(ana).Where(desk.Worded(typed)).Exist(t.Context())
			noError(t, err)
			equal(t, "finds "+typed, got, want)
		}
		finds("fire", true)
		_, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: c.ID, Title: desk.Set("Printer smokes"), Description: desk.Set("Thick clouds")})
		noError(t, err)
		finds("fire", false)
		finds("smokes cloud", true)
		done := answered(t, d, ana, c, "Extinguished")
		finds("extinguish", true)
		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: done.CommandID})
		noError(t, err)
		finds("extinguish", false)
		answered(t, d, ana, c, "Replaced")
		finds("replac", true)
		other := d.Case(ana, "Survivor")
		d.Database.Client.Activity.Update().Where(activity.CaseID(c.ID)).SetCaseID(other.ID).ExecX(t.Context())
		wantFullTextInStep(t, d, "a resolution moved to another case")
		d.Database.Client.Activity.Delete().Where(activity.CaseID(other.ID)).ExecX(t.Context())
		wantFullTextInStep(t, d, "a resolution deleted")
		finds("replac", false)
	})
}

func TestALinkIsOneForBothDirections(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		a, b := d.Case(ana, "A"), d.Case(ana, "B")
		link := func(from, to *db.ServiceCase, solution bool) error {
			_, err := d.LinkSimilarCase(t.Context(), ana, desk.SimilarLink{CaseID: from.ID, SimilarCaseID: to.ID, Solution: solution})
			return err
		}
		wantProblem(t, link(a, a, false), desk.CodeInvalid, "similarCaseId")
		changes := recorded(t, d, func() { noError(t, link(a, b, false)) })
		equal(t, "told on both cases", len(changes), 2)
		equal(t, "told", *changes[0].CaseID+" "+*changes[1].CaseID, a.ID+" "+b.ID)
		wantProblem(t, link(a, b, false), desk.CodeAlreadyLinked, "similarCaseId")
		wantProblem(t, link(b, a, false), desk.CodeAlreadyLinked, "similarCaseId")
		noError(t, link(b, a, true))
		wantProblem(t, link(a, b, false), desk.CodeAlreadyLinked, "similarCaseId")
		links, err := d.CaseLinks(ana).All(t.Context())
		noError(t, err)
		equal(t, "links", len(links), 1)
		equal(t, "solution", links[0].Solution && links[0].SimilarCaseID == a.ID && desk.OtherEnd(links[0], a.ID) == b.ID, true)
		_, err = d.UnlinkSimilarCase(t.Context(), ana, desk.SimilarUnlink{CaseID: a.ID, SimilarCaseID: b.ID})
		noError(t, err)
		_, err = d.UnlinkSimilarCase(t.Context(), ana, desk.SimilarUnlink{CaseID: a.ID, SimilarCaseID: b.ID})
		wantProblem(t, err, desk.CodeNotLinked, "similarCaseId")
	})
}

func TestOfTwoLinksMadeAtOnceFromEitherSideOneIsRefused(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		a, b := d.Case(ana, "A"), d.Case(ana, "B")
		errs := make([]error, 8)
		atOnce(len(errs), func(i int) {
			in := desk.SimilarLink{CaseID: a.ID, SimilarCaseID: b.ID}
			if i%2 == 1 {
				in.CaseID, in.SimilarCaseID = b.ID, a.ID
			}
			_, errs[i] = d.LinkSimilarCase(t.Context(), ana, in)
		})
		done := 0
		for _, err := range errs {
			if err == nil {
				done++
				continue
			}
			wantProblem(t, err, desk.CodeAlreadyLinked, "similarCaseId")
		}
		equal(t, "links made", done, 1)
	})
}

func TestUndoTakesBackLinksUnlessTheyChangedSince(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		a, b := d.Case(ana, "A"), d.Case(ana, "B")
		plain := desk.SimilarLink{CaseID: a.ID, SimilarCaseID: b.ID}
		solution := desk.SimilarLink{CaseID: a.ID, SimilarCaseID: b.ID, Solution: true}
		links := func() string {
			d.Clock.Advance(time.Minute)
			rows, err := d.CaseLinks(ana).All(t.Context())
			noError(t, err)
			return encoded(t, rows)
		}
		none := links()
		first, err := d.LinkSimilarCase(t.Context(), ana, plain)
		noError(t, err)
		linked := links()
		second, err := d.LinkSimilarCase(t.Context(), ana, solution)
		noError(t, err)
		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: first.CommandID})
		wantProblem(t, err, desk.CodeNotUndoable, "commandId")
		back, err := d.Undo(t.Context(), ana, desk.Undoing{CommandID: second.CommandID})
		noError(t, err)
		equal(t, "cases of the undoing", len(back.Cases), 2)
		equal(t, "the plain link is back", links(), linked)
		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: first.CommandID})
		noError(t, err)
		equal(t, "no link", links(), none)
	})
}
