package graph_test

import (
	"testing"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
)

// Of a case that is removed its followers hear once more, if they saw it, and
// then nothing.
func TestFollowersHearThatACaseIsGone(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, bruno, zita := a.Agent("Ana"), a.Agent("Bruno"), a.Administrator("Zita")
		vault, open := a.PrivateQueue("Vault", ana, bruno), a.Queue("Open")
		c, other := a.Case(ana, "Printer on fire", desktest.In(open)), a.Case(zita, "Secret", desktest.In(vault))
		after := a.now()
		ofCase, ofQueue, ofSecret := a.followCase(bruno, c, after), a.followQueue(bruno, open, after), a.followCase(bruno, other, after)

		a.title(ana, c, "Printer out")
		a.title(zita, other, "Very secret")
		ofCase.tells("caseChanges", "CASE_CHANGED Ana")
		ofQueue.tells("queueChanges", "ITEM_CHANGED Ana")
		ofSecret.tells("caseChanges", "CASE_CHANGED Zita")
		_, err := a.RemoveQueueMember(t.Context(), desk.Itself(), desk.QueueMembership{QueueID: vault.ID, MemberID: bruno.UserID})
		a.check(err)
		for _, id := range []string{c.ID, other.ID} {
			_, err := a.DeleteCase(t.Context(), zita, desk.CaseDeletion{CaseID: id})
			a.check(err)
		}
		last := ofCase.tells("caseChanges", "DELETED Zita")
		if last["case"] != nil || last["entry"] != nil {
			t.Errorf("the last thing told is %v", last)
		}
		ofCase.ended()
		ofQueue.tells("queueChanges", "ITEM_LEFT Zita")
		ofSecret.ended() // who lost the right to see it is told nothing
	})
}

// The followers of a parent hear what becomes of its children.
func TestFollowersOfAParentHearOfItsChildren(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana, bruno, zita := a.Agent("Ana"), a.Agent("Bruno"), a.Administrator("Zita")
		parent, second, child := a.Case(ana, "Office offline"), a.Case(ana, "Second office"), a.Case(ana, "Floor 1")
		after := a.now()
		ofParent, ofSecond, ofChild := a.followCase(bruno, parent, after), a.followCase(bruno, second, after), a.followCase(bruno, child, after)

		below := func(id string) {
			_, err := a.SetParentCase(t.Context(), ana, desk.Association{CaseIDs: []string{child.ID}, ParentID: id})
			a.check(err)
		}
		a.title(ana, second, "Second office offline")
		ofSecond.tells("caseChanges", "CASE_CHANGED Ana")
		below(parent.ID)
		ofParent.tells("caseChanges", "RELATED_CHANGED Ana")
		ofChild.tells("caseChanges", "CASE_CHANGED Ana")
		a.title(ana, child, "Floor 1 and 2")
		ofChild.tells("caseChanges", "CASE_CHANGED Ana")
		below(second.ID)
		ofChild.tells("caseChanges", "CASE_CHANGED Ana")
		_, err := a.DeleteCase(t.Context(), zita, desk.CaseDeletion{CaseID: child.ID})
		a.check(err)
		ofParent.tells("caseChanges", "RELATED_CHANGED Ana", "RELATED_CHANGED Ana")
		ofSecond.tells("caseChanges", "RELATED_CHANGED Ana", "RELATED_CHANGED Zita")
		ofChild.tells("caseChanges", "DELETED Zita")
	})
}
