package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/account"
	"docket/ent/db/predicate"
)

// NewAccount is a company to be entered as a customer.
type NewAccount struct {
	Name          string
	AccountNumber *string
	Email         *string
	Phone         *string
	Website       *string
	City          *string
	// Country is a code of two letters.
	Country *string
	// TimeZone is an IANA name.
	TimeZone       *string
	Description    *string
	IdempotencyKey string
}

// CreateAccount enters a company as a customer.
func (d *Desk) CreateAccount(ctx context.Context, by Actor, in NewAccount) (*db.Account, error) {
	c := call{verb: "createAccount", needs: CustomerWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Account, error) {
		draft, err := w.draftAccount(in)
		if err != nil {
			return nil, err
		}
		entered, err := draft.Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("enter account: %w", err)
		}
		return entered, w.created(entered)
	})
}

func (w *work) draftAccount(in NewAccount) (*db.AccountCreate, error) {
	var problems Problems
	name := problems.line("name", in.Name, 160)
	number := problems.optionalLine("accountNumber", in.AccountNumber, 20)
	email := problems.address("email", in.Email)
	phone := problems.optionalLine("phone", in.Phone, 50)
	draft := w.tx.Account.Create().
		SetID(newID(prefixAccount)).SetCreatedAt(w.now).SetUpdatedAt(w.now).
		SetName(name).SetNillableAccountNumber(number).SetNillableEmail(email).SetNillablePhone(phone).
		SetNillableWebsite(problems.optionalLine("website", in.Website, 200)).
		SetNillableCity(problems.optionalLine("city", in.City, 80)).
		SetNillableCountry(problems.country("country", in.Country)).
		SetNillableTimeZone(problems.timeZone("timeZone", in.TimeZone)).
		SetNillableDescription(problems.optionalParagraphs("description", in.Description, 2000)).
		SetSearchText(searchText([]*string{&name, number, email}, phone))
	return draft, problems.orNil()
}

// AccountUpdate is a change of a company. Fields that are not given stay as
// they are.
type AccountUpdate struct {
	AccountID       string
	ExpectedVersion *int
	Name            Field[string]
	AccountNumber   Field[string]
	Email           Field[string]
	Phone           Field[string]
	Website         Field[string]
	City            Field[string]
	Country         Field[string]
	TimeZone        Field[string]
	Description     Field[string]
	IdempotencyKey  string
}

// UpdateAccount changes a company.
func (d *Desk) UpdateAccount(ctx context.Context, by Actor, in AccountUpdate) (*db.Account, error) {
	c := call{verb: "updateAccount", needs: CustomerWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Account, error) {
		a, err := w.lockAccount(ctx, in.AccountID)
		if err != nil {
			return nil, err
		}
		if in.ExpectedVersion != nil && *in.ExpectedVersion != a.Version {
			return nil, stale("account")
		}
		draft, err := draftAccountUpdate(a, in)
		if err != nil {
			return nil, err
		}
		if same, err := changesNothing(draft.Mutation(), a); err != nil || same {
			return a, err
		}
		saved, err := draft.AddVersion(1).SetUpdatedAt(w.now).Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("update account: %w", err)
		}
		return saved, w.updated(a, saved)
	})
}

func draftAccountUpdate(a *db.Account, in AccountUpdate) (*db.AccountUpdateOne, error) {
	var problems Problems
	name := problems.lineField("name", in.Name, 160)
	number := problems.optionalLineField("accountNumber", in.AccountNumber, 20)
	email := in.Email.in(problems.address, "email")
	phone := problems.optionalLineField("phone", in.Phone, 50)
	draft := a.Update()
	putValue(name, draft.SetName)
	put(number, draft.SetAccountNumber, draft.ClearAccountNumber)
	put(email, draft.SetEmail, draft.ClearEmail)
	put(phone, draft.SetPhone, draft.ClearPhone)
	put(problems.optionalLineField("website", in.Website, 200), draft.SetWebsite, draft.ClearWebsite)
	put(problems.optionalLineField("city", in.City, 80), draft.SetCity, draft.ClearCity)
	put(in.Country.in(problems.country, "country"), draft.SetCountry, draft.ClearCountry)
	put(in.TimeZone.in(problems.timeZone, "timeZone"), draft.SetTimeZone, draft.ClearTimeZone)
	put(problems.optionalParagraphsField("description", in.Description, 2000), draft.SetDescription, draft.ClearDescription)
	draft.SetSearchText(searchText(
		[]*string{name.or(&a.Name), number.or(a.AccountNumber), email.or(a.Email)}, phone.or(a.Phone)))
	return draft, problems.orNil()
}

func (w *work) lockAccount(ctx context.Context, id string) (*db.Account, error) {
	query := w.tx.Account.Query().Where(account.ID(id), forThoseWho[predicate.Account](w.by, CustomerRead))
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	a, err := query.Only(ctx)
	return a, found(err, "accountId", "account")
}
