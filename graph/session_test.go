package graph_test

import (
	"testing"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
)

func TestSignInGivesTheBrowserATokenAndSignOutTakesIt(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		a.Password(a.Agent("Ana"), "correct horse battery")
		const signIn = `mutation($e: String!, $p: String!) { signIn(input: {email: $e, password: $p}) { viewer { user { name } queues { changeCursor } } userErrors { code } } }`
		a.must(desk.Actor{}, signIn, variables{"e": desktest.Address("Ana"), "p": "wrong"})
		if a.token != "" {
			t.Fatal("a wrong password gives a token")
		}
		a.Queue("Billing")
		data := a.must(desk.Actor{}, signIn, variables{"e": desktest.Address("Ana"), "p": "correct horse battery"})
		if at(data, "signIn.viewer.user.name") != "Ana" || at(data, "signIn.viewer.queues.0.changeCursor") == "" {
			t.Errorf("signed in: %v", data)
		}
		ana, err := a.Authenticate(t.Context(), a.token)
		a.check(err)
		out := a.must(ana, `mutation { signOut { userErrors { code } } updatePreferences: signOut { userErrors { code } } }`, nil)
		if a.token != "" {
			t.Errorf("the token is still there after %v", out)
		}
		if _, err := a.Authenticate(t.Context(), "gone"); err == nil {
			t.Error("the session goes on")
		}
	})
}

// After signing out within an operation nothing more is done as that person.
func TestWhatFollowsASignOutIsAStrangers(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		c := a.Case(ana, "Printer on fire")
		got := a.ask(ana, `mutation($c: ID!) { signOut { userErrors { code } } addNote(input: {caseId: $c, text: "T"}) { note { id } } }`, variables{"c": c.ID})
		if codes := got.codes(); len(codes) != 1 || codes[0] != "UNAUTHENTICATED" {
			t.Errorf("%s", got.raw)
		}
	})
}
