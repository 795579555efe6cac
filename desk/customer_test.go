package desk_test

import (
	"strings"
	"testing"

	"docket/desk"
	"docket/desk/desktest"
)

func TestANewAccountIsKeptInItsUsualSpellingAndFoundByItsWords(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		changes := recorded(t, d, func() {
			a, err := d.CreateAccount(t.Context(), ana, desk.NewAccount{
				Name: " Padaria  São João ", AccountNumber: new("PSJ-7"), Email: new("Oi@Padaria.test"),
				Phone: new("+55 (11) 5555-0100"), Country: new("br"), TimeZone: new("America/Sao_Paulo"), Website: new(" "),
			})
			noError(t, err)
			equal(t, "country", value(a.Country), "BR")
			equal(t, "website", a.Website == nil, true)
			equal(t, "search text", a.SearchText, "padaria são joão psj-7 oi@padaria.test +55 (11) 5555-0100 "+
				"padaria sao joao psj-7 oi@padaria.test +55 (11) 5555-0100 551155550100")
			equal(t, "version", a.Version, 1)
		})
		wantChanges(t, changes, "CREATED accounts: account_number country created_at email name phone search_text time_zone updated_at version")
		equal(t, "customer", value(changes[0].CustomerID), changes[0].RecordID)
		equal(t, "verb", changes[0].Verb, "createAccount")
	})
}

func TestBadCustomersAreRefusedFieldByField(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		_, err := d.CreateAccount(t.Context(), ana, desk.NewAccount{
			Name: strings.Repeat("x", 161), AccountNumber: new(strings.Repeat("1", 21)), Email: new("Ana <ana@x.test>"),
			Country: new("B1"), TimeZone: new("Local"), Phone: new(strings.Repeat("1", 51)), City: new("a\nb"),
		})
		wantProblems(t, err, "TOO_LONG name", "TOO_LONG accountNumber", "INVALID email", "INVALID country",
			"INVALID timeZone", "TOO_LONG phone", "INVALID city")
		_, err = d.CreateContact(t.Context(), ana, desk.NewContact{
			LastName: "\t", FirstName: new(strings.Repeat("x", 51)), Email: new("nobody"), Country: new("BRA"),
			TimeZone: new("Mars/Olympus"), Language: new("english!"), AccountID: new("account_none"),
		})
		wantProblems(t, err, "REQUIRED lastName", "TOO_LONG firstName", "INVALID email", "INVALID country",
			"INVALID timeZone", "INVALID language", "NOT_FOUND accountId")
	})
}

func TestAnAccountIsUpdatedFieldByField(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		a, err := d.CreateAccount(t.Context(), ana, desk.NewAccount{Name: "Acme", Email: new("a@acme.test"), Phone: new("555 0100")})
		noError(t, err)
		changes := recorded(t, d, func() {
			got, err := d.UpdateAccount(t.Context(), ana, desk.AccountUpdate{
				AccountID: a.ID, ExpectedVersion: &a.Version, Name: desk.Set("Acme Brasil"), Phone: desk.Clear[string](),
			})
			noError(t, err)
			equal(t, "name", got.Name, "Acme Brasil")
			equal(t, "e-mail", value(got.Email), "a@acme.test")
			equal(t, "phone", got.Phone == nil, true)
			equal(t, "search text", got.SearchText, "acme brasil a@acme.test")
		})
		wantChanges(t, changes, "UPDATED accounts: name phone search_text version")
		wantField(t, changes[0], "phone", `"555 0100"`, "null")
		wantChanges(t, recorded(t, d, func() {
			_, err := d.UpdateAccount(t.Context(), ana, desk.AccountUpdate{AccountID: a.ID, Name: desk.Set("Acme Brasil"), City: desk.Clear[string]()})
			noError(t, err)
			_, err = d.UpdateAccount(t.Context(), ana, desk.AccountUpdate{AccountID: a.ID, ExpectedVersion: &a.Version, Name: desk.Set("Mine")})
			wantProblem(t, err, desk.CodeStaleVersion, "expectedVersion")
			_, err = d.UpdateAccount(t.Context(), ana, desk.AccountUpdate{AccountID: a.ID, Name: desk.Clear[string](), Country: desk.Set("12")})
			wantProblems(t, err, "REQUIRED name", "INVALID country")
			_, err = d.UpdateAccount(t.Context(), ana, desk.AccountUpdate{AccountID: "account_none", Name: desk.Set("x")})
			wantProblem(t, err, desk.CodeNotFound, "accountId")
		}))
	})
}

func TestAContactIsUpdatedFieldByField(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		c, err := d.CreateContact(t.Context(), ana, desk.NewContact{FirstName: new("Maria"), LastName: "Silva", Language: new("pt-br")})
		noError(t, err)
		equal(t, "name", c.Name, "Maria Silva")
		equal(t, "language", value(c.Language), "pt-BR")
		changes := recorded(t, d, func() {
			got, err := d.UpdateContact(t.Context(), ana, desk.ContactUpdate{
				ContactID: c.ID, FirstName: desk.Clear[string](), LastName: desk.Set("Souza"), MobilePhone: desk.Set("9 5555"), AccountID: desk.Set(acme.ID),
			})
			noError(t, err)
			equal(t, "name", got.Name, "Souza")
			equal(t, "account", value(got.AccountID), acme.ID)
			equal(t, "search text", got.SearchText, "souza 9 5555 95555")
		})
		wantChanges(t, changes, "UPDATED contacts: account_id first_name last_name mobile_phone name search_text version")
		equal(t, "customer", value(changes[0].CustomerID), c.ID)
		wantChanges(t, recorded(t, d, func() {
			_, err := d.UpdateContact(t.Context(), ana, desk.ContactUpdate{ContactID: c.ID, ExpectedVersion: &c.Version, LastName: desk.Set("x")})
			wantProblem(t, err, desk.CodeStaleVersion, "expectedVersion")
			_, err = d.UpdateContact(t.Context(), ana, desk.ContactUpdate{ContactID: c.ID, LastName: desk.Clear[string](), AccountID: desk.Set("account_none")})
			wantProblems(t, err, "REQUIRED lastName", "NOT_FOUND accountId")
			_, err = d.UpdateContact(t.Context(), ana, desk.ContactUpdate{ContactID: acme.ID})
			wantProblem(t, err, desk.CodeNotFound, "contactId")
		}))
	})
}
