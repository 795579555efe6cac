package desk_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/merge"
	"docket/ent/db/servicecase"
)

// into merges cases into the first one.
func into(survivor *db.ServiceCase, merged ...*db.ServiceCase) desk.CaseMerge {
	in := desk.CaseMerge{SurvivorID: survivor.ID}
	for _, c := range merged {
		in.MergedIDs = append(in.MergedIDs, c.ID)
	}
	return in
}

func mergeCases(t *testing.T, d *desktest.Desk, by desk.Actor, in desk.CaseMerge) *desk.Merged {
	t.Helper()
	done, err := d.MergeCases(t.Context(), by, in)
	noError(t, err)
	return done
}

// unmerge separates cases and ends the test unless all could be.
func unmerge(t *testing.T, d *desktest.Desk, by desk.Actor, cases ...*db.ServiceCase) []desk.UnmergeOutcome {
	t.Helper()
	in := desk.CaseUnmerge{}
	for _, c := range cases {
		in.MergedIDs = append(in.MergedIDs, c.ID)
	}
	done, err := d.UnmergeCases(t.Context(), by, in)
	noError(t, err)
	for _, o := range done.Outcomes {
		if o.Problem != nil {
			t.Fatalf("%s cannot be separated: %v", o.CaseID, o.Problem)
		}
	}
	return done.Outcomes
}

// filled adds one of everything that can be on a case, and a case below it.
func filled(t *testing.T, d *desktest.Desk, by desk.Actor, c *db.ServiceCase) (child *db.ServiceCase) {
	t.Helper()
	called(t, d, by, c, 5)
	task := planned(t, d, by, c, "Task of "+c.Title)
	note, err := d.AddNote(t.Context(), by, desk.NewNote{CaseID: c.ID, Text: "Note of " + c.Title})
	noError(t, err)
	client := d.Database.Client
	post := client.Post.Create().SetID("post_" + c.ID[5:]).SetCaseID(c.ID).SetText("Post of " + c.Title).SaveX(t.Context())
	client.Post.Create().SetID("post_answer" + c.ID[15:]).SetCaseID(c.ID).SetText("Answer").SetAnswersID(post.ID).SaveX(t.Context())
	fileOn(t, d, c.ID, "attachment_n"+c.ID[15:], &note.ID, nil)
	fileOn(t, d, c.ID, "attachment_a"+c.ID[15:], nil, &task.ID)
	return below(t, d, by, c)
}

func fileOn(t *testing.T, d *desktest.Desk, caseID, id string, noteID, activityID *string) {
	t.Helper()
	d.Database.Client.Attachment.Create().SetID(id).SetCaseID(caseID).SetNillableNoteID(noteID).SetNillableActivityID(activityID).
		SetFilename("photo.png").SetContentType("image/png").SetSizeBytes(3).SetSha256("abc").SaveX(t.Context())
}

// below is a new case below another.
func below(t *testing.T, d *desktest.Desk, by desk.Actor, parent *db.ServiceCase) *db.ServiceCase {
	t.Helper()
	child := d.Case(by, "Child of "+parent.Title)
	return d.Database.Client.ServiceCase.UpdateOneID(child.ID).SetParentID(parent.ID).SaveX(t.Context())
}

// everything is all rows that a merge can touch, but what it writes about itself.
func everything(t *testing.T, d *desktest.Desk) map[string]string {
	t.Helper()
	client, rows := d.Database.Client, map[string]string{}
	keep := func(id string, columns map[string]any) { rows[id] = encoded(t, columns) }
	for _, r := range client.ServiceCase.Query().AllX(t.Context()) {
		keep(r.ID, but(r))
	}
	for _, r := range client.Activity.Query().AllX(t.Context()) {
		keep(r.ID, but(r))
	}
	for _, r := range client.Note.Query().AllX(t.Context()) {
		keep(r.ID, but(r))
	}
	for _, r := range client.Post.Query().AllX(t.Context()) {
		keep(r.ID, but(r))
	}
	for _, r := range client.Attachment.Query().AllX(t.Context()) {
		keep(r.ID, but(r))
	}
	for _, r := range client.QueueItem.Query().AllX(t.Context()) {
		keep(r.ID, but(r))
	}
	return rows
}

func sameRows(t *testing.T, what string, got, want map[string]string) {
	t.Helper()
	equal(t, what+": rows", len(got), len(want))
	for id, row := range want {
		if got[id] != row {
			t.Errorf("%s: %s is\n  %s\nwas\n  %s", what, id, got[id], row)
		}
	}
}

func TestADryRunOfAMergeTellsWhatMovesAndWritesNothing(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing := d.Agent("Ana"), d.Queue("Billing")
		keep, gone := d.Case(ana, "No invoice"), d.Case(ana, "Invoice missing", desktest.In(billing))
		child := filled(t, d, ana, gone)
		in := into(keep, gone)
		in.DryRun, in.IdempotencyKey = true, "k"
		wantChanges(t, recorded(t, d, func() {
			told := mergeCases(t, d, ana, in)
			equal(t, "command", told.CommandID, "")
			equal(t, "survivor", told.Survivor.Version, keep.Version)
			equal(t, "moves", len(told.Moved), 8)
			equal(t, "child", told.Moved[0].Title, child.Number+" "+child.Title)
			equal(t, "from", told.Moved[0].FromCaseID, gone.ID)
			equal(t, "call", told.Moved[1].Title != "", true)
			equal(t, "task", told.Moved[2].Title, "Task of Invoice missing")
			equal(t, "note", told.Moved[3].Title, "Note of Invoice missing")
		}))
		in.DryRun = false
		equal(t, "the key was not used up", mergeCases(t, d, ana, in).CommandID != "", true)
	})
}

func TestTheSurvivorOfAMergeTakesTheFieldsThatWereChosen(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		maria, printer, hardware := d.Contact("Maria", "Silva", acme), d.Product("LaserJet"), d.Subject("Hardware", nil)
		keep := d.Case(ana, "No invoice")
		due := d.Now().Add(time.Hour)
		gone, err := d.CreateCase(t.Context(), ana, desk.NewCase{
			Title: "Invoice missing", Description: new("Since May."), CustomerID: acme.ID, ContactID: &maria.ID, ProductID: &printer.ID, SubjectID: &hardware.ID,
			Priority: servicecase.PriorityHIGH, Origin: new(servicecase.OriginEMAIL), Type: new(servicecase.TypePROBLEM), ResolveBy: &due,
		})
		noError(t, err)
		in := into(keep, gone)
		for _, field := range []desk.MergeField{
			desk.MergeTitle, desk.MergeDescription, desk.MergeCustomer, desk.MergeSubject, desk.MergeProduct, desk.MergePriority,
			desk.MergeOrigin, desk.MergeType, desk.MergeResolveBy, desk.MergeEscalated,
		} {
			in.Take = append(in.Take, desk.FieldChoice{Field: field, CaseID: gone.ID})
		}
		before := everything(t, d)
		got := mergeCases(t, d, ana, in).Survivor
		equal(t, "title", got.Title, "Invoice missing")
		equal(t, "description", value(got.Description), "Since May.")
		equal(t, "customer", value(got.CustomerAccountID), acme.ID)
		equal(t, "contact", value(got.ContactID), maria.ID)
		equal(t, "subject", value(got.SubjectID), hardware.ID)
		equal(t, "product", value(got.ProductID), printer.ID)
		equal(t, "priority", got.Priority, servicecase.PriorityHIGH)
		equal(t, "its sort key", got.SortPriority, gone.SortPriority)
		equal(t, "origin", value(got.Origin), servicecase.OriginEMAIL)
		equal(t, "type", value(got.Type), servicecase.TypePROBLEM)
		equal(t, "due", value(got.ResolveBy), due)
		unmerge(t, d, ana, gone)
		sameRows(t, "separated", everything(t, d), before)
	})
}

func TestAFieldThatChangedSinceTheMergeStaysAndIsNamed(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		keep, gone := d.Case(ana, "No invoice"), d.Case(ana, "Invoice missing", desktest.Prioritised(servicecase.PriorityHIGH))
		in := into(keep, gone)
		in.Take = []desk.FieldChoice{{Field: desk.MergeTitle, CaseID: gone.ID}, {Field: desk.MergePriority, CaseID: gone.ID}}
		mergeCases(t, d, ana, in)
		_, err := d.UpdateCase(t.Context(), ana, desk.CaseUpdate{CaseID: keep.ID, Title: desk.Set("Both invoices")})
		noError(t, err)
		got := unmerge(t, d, ana, gone)
		equal(t, "kept", fmt.Sprint(got[0].KeptFields), "[TITLE]")
		now := caseNow(t, d, keep)
		equal(t, "title", now.Title, "Both invoices")
		equal(t, "priority", now.Priority, servicecase.PriorityNORMAL)
	})
}

func TestChoicesOfFieldsAreRefusedOneByOne(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		keep, gone, third, other := d.Case(ana, "A"), d.Case(ana, "B"), d.Case(ana, "C"), d.Case(ana, "D")
		in := into(keep, gone, third)
		in.Take = []desk.FieldChoice{
			{Field: desk.MergeTitle, CaseID: gone.ID}, {Field: desk.MergeTitle, CaseID: third.ID}, {Field: desk.MergeType, CaseID: other.ID},
			{Field: "COLOUR", CaseID: gone.ID}, {Field: desk.MergeCustomer, CaseID: gone.ID}, {Field: desk.MergeContact, CaseID: third.ID},
		}
		wantChanges(t, recorded(t, d, func() {
			_, err := d.MergeCases(t.Context(), ana, in)
			wantProblems(t, err, "INVALID take.1.field", "INVALID take.2.caseId", "INVALID take.3.field", "INVALID take.5.caseId")
			maria := d.Database.Client.Contact.Create().SetID("contact_maria").SetLastName("Silva").SetName("Silva").SaveX(t.Context())
			d.Database.Client.ServiceCase.UpdateOneID(gone.ID).SetContactID(maria.ID).SaveX(t.Context())
			in.Take = []desk.FieldChoice{{Field: desk.MergeContact, CaseID: gone.ID}}
			_, err = d.MergeCases(t.Context(), ana, in)
			wantProblems(t, err, "INVALID take.0")
		}))
	})
}

func TestAMergeIsRefusedWithEveryReasonThereIs(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, board := d.Agent("Ana"), d.PrivateQueue("Board")
		keep, closed, hidden := d.Case(ana, "A"), d.Closed(d.Case(ana, "B")), d.Case(d.Supervisor("Carla"), "C", desktest.In(board))
		some := d.Case(ana, "D")
		wantChanges(t, recorded(t, d, func() {
			in := into(keep, keep, closed, hidden, some)
			in.ExpectedVersions = []desk.CaseVersion{{CaseID: keep.ID, Version: keep.Version}, {CaseID: some.ID, Version: 7}}
			_, err := d.MergeCases(t.Context(), ana, in)
			wantProblems(t, err, "MERGE_ITSELF mergedIds.0", "CASE_CLOSED mergedIds.1", "NOT_FOUND mergedIds.2", "STALE_VERSION expectedVersions.1")
			_, err = d.MergeCases(t.Context(), ana, into(hidden, some))
			wantProblems(t, err, "NOT_FOUND survivorId")
			_, err = d.MergeCases(t.Context(), ana, into(closed, some))
			wantProblems(t, err, "CASE_CLOSED survivorId")
			_, err = d.MergeCases(t.Context(), ana, into(keep))
			wantProblem(t, err, desk.CodeRequired, "mergedIds")
			many := desk.CaseMerge{SurvivorID: keep.ID}
			for i := range 10 {
				many.MergedIDs = append(many.MergedIDs, fmt.Sprint("case_", i))
			}
			_, err = d.MergeCases(t.Context(), ana, many)
			wantProblem(t, err, desk.CodeInvalid, "mergedIds")
			_, err = d.MergeCases(t.Context(), desk.Actor{}, into(keep, some))
			wantProblem(t, err, desk.CodeNotAllowed, "")
		}))
	})
}

func TestWhatCameAfterTheMergeStaysButCommentsAndFilesFollow(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		keep, gone := d.Case(ana, "No invoice"), d.Case(ana, "Invoice missing")
		old, err := d.AddNote(t.Context(), ana, desk.NewNote{CaseID: gone.ID, Text: "Old"})
		noError(t, err)
		client := d.Database.Client
		post := client.Post.Create().SetID("post_1").SetCaseID(gone.ID).SetText("Anybody?").SaveX(t.Context())
		mergeCases(t, d, ana, into(keep, gone))
		later, err := d.AddNote(t.Context(), ana, desk.NewNote{CaseID: keep.ID, Text: "New"})
		noError(t, err)
		comment := client.Post.Create().SetID("post_2").SetCaseID(keep.ID).SetText("Me.").SetAnswersID(post.ID).SaveX(t.Context())
		fileOn(t, d, keep.ID, "attachment_1", &old.ID, nil)
		fileOn(t, d, keep.ID, "attachment_2", &later.ID, nil)
		got := unmerge(t, d, ana, gone)
		equal(t, "returned", got[0].Returned, 4)
		equal(t, "survivor", got[0].SurvivorID, keep.ID)
		equal(t, "the old note", client.Note.GetX(t.Context(), old.ID).CaseID, gone.ID)
		equal(t, "the comment", client.Post.GetX(t.Context(), comment.ID).CaseID, gone.ID)
		equal(t, "its file", client.Attachment.GetX(t.Context(), "attachment_1").CaseID, gone.ID)
		equal(t, "the new note", client.Note.GetX(t.Context(), later.ID).CaseID, keep.ID)
		equal(t, "its file", client.Attachment.GetX(t.Context(), "attachment_2").CaseID, keep.ID)
	})
}

func TestSeparatingIsRefusedForWhatIsNotMerged(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, carla := d.Agent("Ana"), d.Supervisor("Carla")
		board := d.PrivateQueue("Board")
		keep, gone, single := d.Case(ana, "A"), d.Case(ana, "B"), d.Case(ana, "C")
		mergeCases(t, d, ana, into(keep, gone))
		_, err := d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: gone.ID})
		wantProblem(t, err, desk.CodeCaseMerged, "caseId")
		_, err = d.UnmergeCases(t.Context(), ana, desk.CaseUnmerge{})
		wantProblem(t, err, desk.CodeRequired, "mergedIds")
		done, err := d.UnmergeCases(t.Context(), ana, desk.CaseUnmerge{MergedIDs: []string{single.ID, "case_none", gone.ID, single.ID}})
		noError(t, err)
		equal(t, "outcomes", len(done.Outcomes), 3)
		equal(t, "single", done.Outcomes[0].Problem.Code, desk.CodeNotMerged)
		equal(t, "missing", done.Outcomes[1].Problem.Code, desk.CodeNotFound)
		equal(t, "field", done.Outcomes[1].Problem.Field, "mergedIds.1")
		equal(t, "the other is separated", done.Outcomes[2].Case.Status, servicecase.StatusACTIVE)
		// Into a case that the actor does not see any more.
		mergeCases(t, d, ana, into(keep, gone))
		_, err = d.AddToQueue(t.Context(), carla, desk.Placement{CaseID: keep.ID, QueueID: board.ID})
		noError(t, err)
		_, err = d.AssignCases(t.Context(), carla, desk.Assignment{CaseIDs: []string{keep.ID}, OwnerID: carla.UserID})
		noError(t, err)
		done, err = d.UnmergeCases(t.Context(), ana, desk.CaseUnmerge{MergedIDs: []string{gone.ID}})
		noError(t, err)
		equal(t, "hidden survivor", done.Outcomes[0].Problem.Code, desk.CodeNotFound)
	})
}

func TestUndoingAMergeSeparatesAllOfItsCases(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, bruno, billing := d.Agent("Ana"), d.Agent("Bruno"), d.Queue("Billing")
		keep, first, second := d.Case(ana, "A", desktest.In(billing)), d.Case(ana, "B", desktest.In(billing)), d.Case(ana, "C")
		_, err := d.PickQueueItem(t.Context(), bruno, desk.Pick{PlaceRef: byCase(first)})
		noError(t, err)
		for _, c := range []*db.ServiceCase{keep, first, second} {
			filled(t, d, ana, c)
		}
		before := everything(t, d)
		d.Clock.Advance(time.Minute)
		in := into(keep, first, second)
		in.Take = []desk.FieldChoice{{Field: desk.MergeTitle, CaseID: second.ID}}
		merged := mergeCases(t, d, ana, in)
		d.Clock.Advance(time.Minute)
		_, err = d.AddNote(t.Context(), bruno, desk.NewNote{CaseID: keep.ID, Text: "x"})
		noError(t, err)
		_, err = d.Undo(t.Context(), bruno, desk.Undoing{CommandID: merged.CommandID})
		wantProblem(t, err, desk.CodeNotFound, "commandId")
		undone, err := d.Undo(t.Context(), ana, desk.Undoing{CommandID: merged.CommandID})
		noError(t, err)
		equal(t, "cases", len(undone.Cases), 3)
		after := everything(t, d)
		for id := range after {
			if before[id] == "" {
				delete(after, id) // the note that came since
			}
		}
		sameRows(t, "undone", after, before)
		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: merged.CommandID})
		wantProblem(t, err, desk.CodeNotUndoable, "commandId")
		_, err = d.Undo(t.Context(), ana, desk.Undoing{CommandID: undone.CommandID})
		wantProblem(t, err, desk.CodeNotUndoable, "commandId")
	})
}

func TestMergeThenUnmergeIsIdentityAlsoForChainsInAnyOrder(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		for round := range 12 {
			seed := rand.Uint64()
			random := rand.New(rand.NewPCG(seed, 1))
			t.Logf("round %d: seed %d", round, seed)
			identity(t, d, random, fmt.Sprint("Round ", round, " "))
		}
	})
}

// identity merges random cases step by step and separates them again in random
// order: after every merge was taken back, everything is as it was.
func identity(t *testing.T, d *desktest.Desk, random *rand.Rand, name string) {
	ana, queues := d.Agent(name+"Ana"), []*db.Queue{d.Queue(name + "Billing"), d.Queue(name + "Repairs")}
	accounts := []*db.Account{d.Account(name + "Acme"), d.Account(name + "Umbrella")}
	bought := []*db.Entitlement{d.Default(accounts[0], name+"Gold", desktest.OnCreation), d.Default(accounts[1], name+"Silver", desktest.OnCreation)}
	var cases []*db.ServiceCase
	for i := range 6 {
		acme := accounts[random.IntN(2)]
		in := desk.NewCase{
			Title: fmt.Sprint(name, i), CustomerID: acme.ID, ContactID: &d.Contact(name, fmt.Sprint(i), acme).ID,
			Priority: []servicecase.Priority{servicecase.PriorityHIGH, servicecase.PriorityLOW}[random.IntN(2)],
		}
		if random.IntN(2) == 0 {
			in.QueueID = &queues[random.IntN(2)].ID
		}
		c, err := d.CreateCase(t.Context(), ana, in)
		noError(t, err)
		if in.QueueID != nil && random.IntN(2) == 0 {
			_, err := d.PickQueueItem(t.Context(), ana, desk.Pick{PlaceRef: byCase(c)})
			noError(t, err)
		}
		update := desk.CaseUpdate{CaseID: c.ID, Escalated: desk.Set(random.IntN(2) == 0)}
		if random.IntN(2) == 0 {
			update.StatusReasonID = desk.Set("reason_on_hold")
		}
		_, err = d.UpdateCase(t.Context(), ana, update)
		noError(t, err)
		for range random.IntN(3) {
			filledSome(t, d, ana, c, random)
		}
		cases = append(cases, c)
	}
	before, terms := everything(t, d), []string{}
	for _, e := range bought {
		terms = append(terms, desk.FormatTerms(entitlementNow(t, d, e).RemainingHundredths))
	}
	active, merged := cases, []*db.ServiceCase{}
	for steps := 0; len(active) > 1 && (steps < 4 || random.IntN(2) == 0); steps++ {
		random.Shuffle(len(active), func(i, j int) { active[i], active[j] = active[j], active[i] })
		some := min(1+random.IntN(2), len(active)-1)
		in := into(active[0], active[1:1+some]...)
		for _, field := range []desk.MergeField{desk.MergeTitle, desk.MergeCustomer, desk.MergePriority, desk.MergeEscalated} {
			if random.IntN(2) == 0 {
				in.Take = append(in.Take, desk.FieldChoice{Field: field, CaseID: active[1+random.IntN(some)].ID})
			}
		}
		d.Clock.Advance(time.Minute)
		mergeCases(t, d, ana, in)
		merged = append(merged, active[1:1+some]...)
		active = append([]*db.ServiceCase{active[0]}, active[1+some:]...)
		if random.IntN(3) == 0 { // one goes back and may be merged again
			i := random.IntN(len(merged))
			unmerge(t, d, ana, merged[i])
			active = append(active, merged[i])
			merged = append(merged[:i:i], merged[i+1:]...)
		}
	}
	random.Shuffle(len(merged), func(i, j int) { merged[i], merged[j] = merged[j], merged[i] })
	d.Clock.Advance(time.Minute)
	for len(merged) > 0 {
		some := 1 + random.IntN(len(merged))
		for _, o := range unmerge(t, d, ana, merged[:some]...) {
			equal(t, "kept fields", len(o.KeptFields), 0)
			equal(t, "lost its place", o.LostPlace, false)
		}
		merged = merged[some:]
	}
	sameRows(t, name, everything(t, d), before)
	for i, e := range bought {
		remains(t, d, e, terms[i])
	}
	open := d.Database.Client.Merge.Query().Where(merge.UnmergedAtIsNil()).CountX(t.Context())
	equal(t, "merges that stand", open, 0)
}

func filledSome(t *testing.T, d *desktest.Desk, by desk.Actor, c *db.ServiceCase, random *rand.Rand) {
	switch random.IntN(4) {
	case 0:
		if d.Database.Client.Post.Query().Where().CountX(t.Context()) == 0 {
			filled(t, d, by, c)
		}
	case 1:
		below(t, d, by, c)
	case 2:
		planned(t, d, by, c, "Task")
	default:
		_, err := d.AddNote(t.Context(), by, desk.NewNote{CaseID: c.ID, Text: "Note"})
		noError(t, err)
	}
}

func TestOfTwoMergesThatShareACaseOneWins(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		for range 5 {
			a, b, c := d.Case(ana, "A"), d.Case(ana, "B"), d.Case(ana, "C")
			planned(t, d, ana, b, "Task")
			ins := []desk.CaseMerge{into(a, b), into(c, b), into(b, a)}
			answers := make([]error, len(ins))
			atOnce(len(ins), func(i int) { _, answers[i] = d.MergeCases(t.Context(), ana, ins[i]) })
			won := 0
			for _, err := range answers {
				if err == nil {
					won++
				} else if _, refused := errors.AsType[desk.Problems](err); !refused {
					t.Error(err)
				}
			}
			// A into B and B into C may both happen, one after the other.
			if b := caseNow(t, d, b); won == 0 || won > 2 || won == 2 && (b.MergedIntoID == nil || *b.MergedIntoID != c.ID) {
				t.Errorf("%d merges were carried out, B ended in %v", won, value(b.MergedIntoID))
			}
		}
	})
}

func TestAMergeAgainstAResolveLeavesOneOfTheTwo(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		for range 5 {
			a, b := d.Case(ana, "A"), d.Case(ana, "B", desktest.In(d.Queue("Q"+d.Case(ana, "x").ID)))
			var merging, resolving error
			atOnce(2, func(i int) {
				if i == 0 {
					_, merging = d.MergeCases(t.Context(), ana, into(a, b))
				} else {
					_, resolving = d.ResolveCase(t.Context(), ana, solved(b))
				}
			})
			equal(t, "one was refused", (merging == nil) != (resolving == nil), true)
			now := caseNow(t, d, b)
			equal(t, "merged", now.MergedIntoID != nil, merging == nil)
			equal(t, "resolved", now.Status == servicecase.StatusRESOLVED, resolving == nil)
			resolutions := d.Database.Client.Activity.Query().Where(activity.CaseID(b.ID), activity.KindEQ(activity.KindCASE_RESOLUTION)).CountX(t.Context())
			equal(t, "resolutions", resolutions == 1, resolving == nil)
		}
	})
}
