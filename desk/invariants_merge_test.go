package desk_test

import (
	"fmt"
	"testing"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/attachment"
	"docket/ent/db/caselink"
	"docket/ent/db/note"
	"docket/ent/db/post"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
)

func TestInvariant16MergedCasesEndCancelledAsMergedAndWhatTheyHadIsOnTheSurvivor(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, billing := d.Agent("Ana"), d.Queue("Billing")
		keep := d.Case(ana, "Survivor", desktest.In(billing))
		var merged, children []*db.ServiceCase
		for i := range 9 {
			c := d.Case(ana, fmt.Sprint("Merged ", i), desktest.In(billing))
			children = append(children, filled(t, d, ana, c))
			resolved, err := d.ResolveCase(t.Context(), ana, desk.Resolution{
				CaseID: c.ID, ResolutionTypeID: "reason_problem_solved", Resolution: "Once", OpenActivities: desk.CancelOpenActivities,
			})
			noError(t, err)
			_, err = d.ReactivateCase(t.Context(), ana, desk.Reactivation{CaseID: resolved.Case.ID, ReturnToQueue: true})
			noError(t, err)
			planned(t, d, ana, c, "Still open")
			merged = append(merged, c)
		}
		client := d.Database.Client
		client.CaseLink.Create().SetID("link_1").SetCaseID(merged[0].ID).SetSimilarCaseID(children[0].ID).SaveX(t.Context())
		done := mergeCases(t, d, ana, into(keep, merged...))
		equal(t, "moved", len(done.Moved), 9*(4+1+2+2+1)) // activities, note, posts, files, child

		for i, c := range merged {
			now := caseNow(t, d, c)
			equal(t, "status", now.Status, servicecase.StatusCANCELLED)
			equal(t, "reason", now.StatusReasonID, "reason_merged")
			equal(t, "merged into", value(now.MergedIntoID), keep.ID)
			equal(t, "queue", now.QueueID == nil, true)
			equal(t, "the queue it left", value(now.LeftQueueID), billing.ID)
			left := client.Activity.Query().Where(activity.CaseID(c.ID)).CountX(t.Context()) + client.Note.Query().Where(note.CaseID(c.ID)).CountX(t.Context()) +
				client.Post.Query().Where(post.CaseID(c.ID)).CountX(t.Context()) + client.Attachment.Query().Where(attachment.CaseID(c.ID)).CountX(t.Context())
			equal(t, "left behind", left, 0)
			equal(t, "child", value(caseNow(t, d, children[i]).ParentID), keep.ID)
			items := client.QueueItem.Query().Where(queueitem.CaseID(c.ID)).AllX(t.Context())
			equal(t, "places stay", len(items), 2)
			for _, item := range items {
				equal(t, "and are closed", item.Active, false)
			}
		}
		of := client.Activity.Query().Where(activity.CaseID(keep.ID))
		equal(t, "activities", of.Clone().CountX(t.Context()), 9*4)
		equal(t, "of them resolutions", of.Clone().Where(activity.KindEQ(activity.KindCASE_RESOLUTION)).CountX(t.Context()), 9)
		equal(t, "of them open", of.Clone().Where(activity.StatusEQ(activity.StatusOPEN)).CountX(t.Context()), 9)
		equal(t, "notes", client.Note.Query().Where(note.CaseID(keep.ID)).CountX(t.Context()), 9)
		equal(t, "posts", client.Post.Query().Where(post.CaseID(keep.ID)).CountX(t.Context()), 18)
		equal(t, "files", client.Attachment.Query().Where(attachment.CaseID(keep.ID)).CountX(t.Context()), 18)
		equal(t, "children", client.ServiceCase.Query().Where(servicecase.ParentID(keep.ID)).CountX(t.Context()), 9)
		equal(t, "the link stays", client.CaseLink.Query().Where(caselink.CaseID(merged[0].ID)).CountX(t.Context()), 1)
		now := caseNow(t, d, keep)
		equal(t, "the survivor is untouched", encoded(t, now.Columns()), encoded(t, keep.Columns()))
	})
}

func TestInvariant16AMergeThatFailsLeavesAllUntouched(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		keep, good, bad := d.Case(ana, "A"), d.Case(ana, "B"), d.Case(ana, "C")
		filled(t, d, ana, good)
		_, err := d.CancelCase(t.Context(), ana, desk.CaseCancellation{CaseID: bad.ID})
		noError(t, err)
		before := everything(t, d)
		wantChanges(t, recorded(t, d, func() {
			_, err := d.MergeCases(t.Context(), ana, into(keep, good, bad))
			wantProblems(t, err, "CASE_CLOSED mergedIds.1")
		}))
		sameRows(t, "refused", everything(t, d), before)
	})
}

func TestInvariant16MergedMustBeReachable(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, zita := d.Agent("Ana"), d.Administrator("Zita")
		keep, gone := d.Case(ana, "A"), d.Case(ana, "B")
		mayFollow := func(pairs ...[2]string) {
			definition := desk.StatusDefinition{Enabled: true}
			for _, from := range []string{"reason_in_progress", "reason_on_hold", "reason_waiting_for_details", "reason_researching"} {
				definition.Transitions = append(definition.Transitions, desk.StatusTransition{FromID: from, ToID: "reason_problem_solved"})
			}
			for _, pair := range pairs {
				definition.Transitions = append(definition.Transitions, desk.StatusTransition{FromID: pair[0], ToID: pair[1]})
			}
			_, err := d.SetStatusRules(t.Context(), zita, definition)
			noError(t, err)
		}
		mayFollow()
		wantChanges(t, recorded(t, d, func() {
			_, err := d.MergeCases(t.Context(), ana, into(keep, gone))
			wantProblems(t, err, "TRANSITION_NOT_ALLOWED mergedIds.0")
		}))
		mayFollow([2]string{"reason_in_progress", "reason_merged"})
		mergeCases(t, d, ana, into(keep, gone))
		done, err := d.UnmergeCases(t.Context(), ana, desk.CaseUnmerge{MergedIDs: []string{gone.ID}})
		noError(t, err)
		equal(t, "no way back", done.Outcomes[0].Problem.Code, desk.CodeTransitionNotAllowed)
		mayFollow([2]string{"reason_in_progress", "reason_merged"}, [2]string{"reason_merged", "reason_on_hold"})
		equal(t, "the first that may follow", unmerge(t, d, ana, gone)[0].Case.StatusReasonID, "reason_on_hold")
	})
}

func TestInvariant17AChildIsMergedOnlyIntoAChildOfTheSameParent(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		parent, other := d.Case(ana, "Parent"), d.Case(ana, "Other")
		first, second := below(t, d, ana, parent), below(t, d, ana, parent)
		elsewhere, single := below(t, d, ana, other), d.Case(ana, "Single")
		wantChanges(t, recorded(t, d, func() {
			for name, in := range map[string]desk.CaseMerge{
				"another parent":             into(elsewhere, first),
				"no parent":                  into(single, first),
				"its own parent":             into(parent, first),
				"a parent into a child":      into(first, other),
				"a parent into its child":    into(first, parent),
				"parent and child elsewhere": into(elsewhere, parent),
			} {
				_, err := d.MergeCases(t.Context(), ana, in)
				t.Run(name, func(t *testing.T) { wantProblems(t, err, "MERGE_PARENTS mergedIds.0") })
			}
			_, err := d.MergeCases(t.Context(), ana, into(single, parent, first))
			wantProblems(t, err, "MERGE_PARENTS mergedIds.1")
		}))
		mergeCases(t, d, ana, into(first, second, single)) // a sibling, and one of no family
		equal(t, "the parent stays", value(caseNow(t, d, second).ParentID), parent.ID)
		mergeCases(t, d, ana, into(other, parent))
		equal(t, "the children go along", value(caseNow(t, d, first).ParentID), other.ID)
	})
}
