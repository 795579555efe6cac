package desk_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db/activity"
	"docket/ent/db/note"
	"docket/ent/db/queue"
	"docket/ent/db/servicecase"
)

func TestAPrivateQueueAndItsCasesDoNotExistForOthers(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		member, other, boss := d.Agent("Ana"), d.Agent("Bruno"), d.Supervisor("Carla")
		board := d.PrivateQueue("Board", member)
		c := d.Case(member, "Secret", desktest.In(board))
		_, err := d.AddNote(t.Context(), member, desk.NewNote{CaseID: c.ID, Text: "Hush."})
		noError(t, err)
		_, err = d.CreateTask(t.Context(), member, desk.NewTask{CaseID: c.ID, Subject: "Hush"})
		noError(t, err)
		for _, seen := range []struct {
			by   desk.Actor
			want bool
		}{{member, true}, {other, false}, {boss, true}, {desk.Itself(), true}, {desk.Actor{}, false}} {
			for what, look := range map[string]func() (bool, error){
				"the queue":    func() (bool, error) { return d.Queues(seen.by).Where(queue.ID(board.ID)).Exist(t.Context()) },
				"the case":     func() (bool, error) { return d.Cases(seen.by).Where(servicecase.ID(c.ID)).Exist(t.Context()) },
				"the place":    func() (bool, error) { return d.QueueItems(seen.by).Exist(t.Context()) },
				"the note":     func() (bool, error) { return d.Notes(seen.by).Where(note.CaseID(c.ID)).Exist(t.Context()) },
				"the activity": func() (bool, error) { return d.Activities(seen.by).Where(activity.CaseID(c.ID)).Exist(t.Context()) },
				"the history":  func() (bool, error) { return d.CaseChanges(seen.by, c.ID).Exist(t.Context()) },
			} {
				got, err := look()
				noError(t, err)
				equal(t, seen.by.Name+" sees "+what, got, seen.want)
			}
		}
	})
}

func TestVerbsAnswerForTheInvisibleAsForTheMissing(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		member, other := d.Agent("Ana"), d.Agent("Bruno")
		board, billing := d.PrivateQueue("Board", member), d.Queue("Billing")
		open := d.Case(other, "Open")
		c := d.Case(member, "Secret", desktest.In(board))
		task, err := d.CreateTask(t.Context(), member, desk.NewTask{CaseID: c.ID, Subject: "Hush"})
		noError(t, err)
		item := onlyItem(t, d, c)
		verbs := map[string]func(ctx context.Context, caseID, itemID, queueID, activityID string) error{
			"update": func(ctx context.Context, caseID, _, _, _ string) error {
				_, err := d.UpdateCase(ctx, other, desk.CaseUpdate{CaseID: caseID, Title: desk.Set("Mine")})
				return err
			},
			"note": func(ctx context.Context, caseID, _, _, _ string) error {
				_, err := d.AddNote(ctx, other, desk.NewNote{CaseID: caseID, Text: "x"})
				return err
			},
			"call": func(ctx context.Context, caseID, _, _, _ string) error {
				_, err := d.LogPhoneCall(ctx, other, desk.PhoneCall{CaseID: caseID, Description: "x", Completed: true})
				return err
			},
			"complete": func(ctx context.Context, _, _, _, activityID string) error {
				_, err := d.CompleteActivity(ctx, other, desk.Completion{ActivityID: activityID})
				return err
			},
			"add to the public queue": func(ctx context.Context, caseID, _, _, _ string) error {
				_, err := d.AddToQueue(ctx, other, desk.Placement{CaseID: caseID, QueueID: billing.ID})
				return err
			},
			"add to the private queue": func(ctx context.Context, _, _, queueID, _ string) error {
				_, err := d.AddToQueue(ctx, other, desk.Placement{CaseID: open.ID, QueueID: queueID})
				return err
			},
			"pick by case": func(ctx context.Context, caseID, _, _, _ string) error {
				_, err := d.PickQueueItem(ctx, other, desk.Pick{PlaceRef: desk.PlaceRef{CaseID: &caseID}})
				return err
			},
			"pick by item": func(ctx context.Context, _, itemID, _, _ string) error {
				_, err := d.PickQueueItem(ctx, other, desk.Pick{PlaceRef: desk.PlaceRef{QueueItemID: &itemID}})
				return err
			},
			"pick the next": func(ctx context.Context, _, _, queueID, _ string) error {
				_, err := d.PickNext(ctx, other, desk.PickNext{QueueID: queueID})
				return err
			},
		}
		for what, verb := range verbs {
			invisible, _ := errors.AsType[*desk.Problem](verb(t.Context(), c.ID, item.ID, board.ID, task.ID))
			missing, _ := errors.AsType[*desk.Problem](verb(t.Context(), "case_none", "item_none", "queue_none", "activity_none"))
			if invisible == nil || missing == nil || invisible.Code != desk.CodeNotFound {
				t.Fatalf("%s: got %v for the invisible and %v for the missing", what, invisible, missing)
			}
			equal(t, what+": code", invisible.Code, missing.Code)
			equal(t, what+": field", invisible.Field, missing.Field)
			equal(t, what+": message", invisible.Message, missing.Message)
		}
	})
}

func TestAnIdThatNoDatabaseCanHoldIsMissing(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		for _, id := range []string{"case_\x00", "case_\xff", strings.Repeat("x", 100_000), "'; --", ""} {
			_, err := d.AddNote(t.Context(), ana, desk.NewNote{CaseID: id, Text: "x"})
			wantProblem(t, err, desk.CodeNotFound, "caseId")
			_, err = d.CreateCase(t.Context(), ana, desk.NewCase{Title: "x", CustomerID: id, SubjectID: &id, IdempotencyKey: id[:min(len(id), 9)]})
			wantProblems(t, err, "NOT_FOUND customerId", "NOT_FOUND subjectId")
			_, err = d.AssignCases(t.Context(), ana, desk.Assignment{CaseIDs: []string{id}, OwnerID: id})
			wantProblem(t, err, desk.CodeNotFound, "ownerId")
			seen, err := d.Cases(ana).Where(servicecase.ID(id)).Exist(t.Context())
			noError(t, err)
			equal(t, "seen", seen, false)
		}
	})
}

func TestTheOwnerSeesACaseInAQueueTheyDoNotSee(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, carla := d.Agent("Ana"), d.Supervisor("Carla")
		board := d.PrivateQueue("Board")
		c := d.Case(ana, "Escalated to the board")
		_, err := d.AddToQueue(t.Context(), carla, desk.Placement{CaseID: c.ID, QueueID: board.ID})
		noError(t, err)
		_, err = d.AddNote(t.Context(), ana, desk.NewNote{CaseID: c.ID, Text: "They called again."})
		noError(t, err)
		_, err = d.PickQueueItem(t.Context(), ana, desk.Pick{PlaceRef: byCase(c)})
		wantProblem(t, err, desk.CodeNotInQueue, "caseId") // for them it is in none
	})
}
