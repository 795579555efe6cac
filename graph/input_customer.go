package graph

import (
	"docket/desk"
	"docket/graph/model"
)

func newAccount(in model.CreateAccountInput) desk.NewAccount {
	return desk.NewAccount{
		Name: in.Name, AccountNumber: in.AccountNumber, Email: in.Email, Phone: in.Phone, Website: in.Website,
		City: in.City, Country: in.Country, TimeZone: in.TimeZone, Description: in.Description,
		IdempotencyKey: key(in.IdempotencyKey),
	}
}

func accountUpdate(in model.UpdateAccountInput) desk.AccountUpdate {
	return desk.AccountUpdate{
		AccountID: in.AccountID, ExpectedVersion: in.ExpectedVersion,
		Name: field(in.Name), AccountNumber: field(in.AccountNumber), Email: field(in.Email), Phone: field(in.Phone),
		Website: field(in.Website), City: field(in.City), Country: field(in.Country), TimeZone: field(in.TimeZone),
		Description: field(in.Description), IdempotencyKey: key(in.IdempotencyKey),
	}
}

func newContact(in model.CreateContactInput) desk.NewContact {
	return desk.NewContact{
		FirstName: in.FirstName, LastName: in.LastName, JobTitle: in.JobTitle, Email: in.Email,
		Phone: in.Phone, MobilePhone: in.MobilePhone, City: in.City, Country: in.Country, TimeZone: in.TimeZone,
		Language: in.Language, AccountID: in.AccountID, IdempotencyKey: key(in.IdempotencyKey),
	}
}

func contactUpdate(in model.UpdateContactInput) desk.ContactUpdate {
	return desk.ContactUpdate{
		ContactID: in.ContactID, ExpectedVersion: in.ExpectedVersion,
		FirstName: field(in.FirstName), LastName: field(in.LastName), JobTitle: field(in.JobTitle), Email: field(in.Email),
		Phone: field(in.Phone), MobilePhone: field(in.MobilePhone), City: field(in.City), Country: field(in.Country),
		TimeZone: field(in.TimeZone), Language: field(in.Language), AccountID: field(in.AccountID),
		IdempotencyKey: key(in.IdempotencyKey),
	}
}
