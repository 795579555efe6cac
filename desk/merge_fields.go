package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"docket/ent/db"
	"docket/ent/db/servicecase"
)

// MergeField is a field of a case that the survivor of a merge can take from a
// merged case.
type MergeField string

// The fields. With the customer comes the contact.
const (
	MergeTitle       MergeField = "TITLE"
	MergeDescription MergeField = "DESCRIPTION"
	MergeCustomer    MergeField = "CUSTOMER"
	MergeContact     MergeField = "CONTACT"
	MergeSubject     MergeField = "SUBJECT"
	MergeProduct     MergeField = "PRODUCT"
	MergePriority    MergeField = "PRIORITY"
	MergeOrigin      MergeField = "ORIGIN"
	MergeType        MergeField = "TYPE"
	MergeResolveBy   MergeField = "RESOLVE_BY"
	MergeEscalated   MergeField = "ESCALATED"
)

// FieldChoice takes a field from one of the cases.
type FieldChoice struct {
	Field  MergeField
	CaseID string
}

// A choosable field is one as updates and rows know it.
type choosable struct {
	field MergeField
	// input is the field of CaseUpdate whose refusal is that of the choice.
	input   string
	columns []string
	put     func(in *CaseUpdate, from *db.ServiceCase)
}

// choosables are the fields in the order they are told. An entitlement goes with
// whom and what it covers.
var choosables = []choosable{
	{MergeTitle, "title", []string{servicecase.FieldTitle}, func(in *CaseUpdate, from *db.ServiceCase) { in.Title = Set(from.Title) }},
	{MergeDescription, "description", []string{servicecase.FieldDescription}, func(in *CaseUpdate, from *db.ServiceCase) { in.Description = given(from.Description) }},
	{MergeCustomer, "customerId", []string{servicecase.FieldCustomerAccountID, servicecase.FieldCustomerContactID, servicecase.FieldContactID, servicecase.FieldEntitlementID}, func(in *CaseUpdate, from *db.ServiceCase) {
		in.CustomerID, in.ContactID = given(customerID(from)), given(from.ContactID)
	}},
	{MergeContact, "contactId", []string{servicecase.FieldContactID, servicecase.FieldEntitlementID}, func(in *CaseUpdate, from *db.ServiceCase) { in.ContactID = given(from.ContactID) }},
	{MergeSubject, "subjectId", []string{servicecase.FieldSubjectID}, func(in *CaseUpdate, from *db.ServiceCase) { in.SubjectID = given(from.SubjectID) }},
	{MergeProduct, "productId", []string{servicecase.FieldProductID, servicecase.FieldEntitlementID}, func(in *CaseUpdate, from *db.ServiceCase) { in.ProductID = given(from.ProductID) }},
	{MergePriority, "priority", []string{servicecase.FieldPriority, servicecase.FieldSortPriority}, func(in *CaseUpdate, from *db.ServiceCase) { in.Priority = Set(from.Priority) }},
	{MergeOrigin, "origin", []string{servicecase.FieldOrigin}, func(in *CaseUpdate, from *db.ServiceCase) { in.Origin = given(from.Origin) }},
	{MergeType, "type", []string{servicecase.FieldType}, func(in *CaseUpdate, from *db.ServiceCase) { in.Type = given(from.Type) }},
	{MergeResolveBy, "resolveBy", []string{servicecase.FieldResolveBy, servicecase.FieldSortDueAt}, func(in *CaseUpdate, from *db.ServiceCase) { in.ResolveBy = given(from.ResolveBy) }},
	{MergeEscalated, "escalated", []string{servicecase.FieldEscalated, servicecase.FieldEscalatedAt}, func(in *CaseUpdate, from *db.ServiceCase) { in.Escalated = Set(from.Escalated) }},
}

// given is a field with the value of another row, or emptied where that is.
func given[T any](value *T) Field[T] { return Field[T]{Given: true, Value: value} }

// draftSurvivor is the update that gives the survivor what it takes from the
// others. It obeys the rules of every update; a refusal names the choice.
func (m *merging) draftSurvivor(ctx context.Context, take []FieldChoice) (*db.ServiceCaseUpdateOne, error) {
	var problems Problems
	in, from := CaseUpdate{CaseID: m.survivor.ID}, map[string]string{}
	m.given = map[string][]MergeField{}
	for _, field := range choosables {
		for i, choice := range take {
			if choice.Field != field.field {
				continue
			}
			path := fmt.Sprintf("take.%d", i)
			c := m.among(choice.CaseID)
			_, twice := from[field.input]
			switch {
			case c == nil:
				problems.add(CodeInvalid, path+".caseId", "Fields are taken from the cases that are merged.")
			case twice:
				problems.add(CodeInvalid, path+".field", "This field is chosen twice.")
			case c != m.survivor:
				field.put(&in, c)
				m.given[c.ID] = append(m.given[c.ID], field.field)
			}
			from[field.input] = path
		}
	}
	problems = append(problems, m.oddChoices(take)...)
	draft, err := m.draftCaseUpdate(ctx, m.survivor, in)
	problems.take(asChosen(err, from))
	return draft, problems.orNil()
}

// among is one of the cases of the merge; nil when it is another.
func (m *merging) among(id string) *db.ServiceCase {
	all := append(slices.Clone(m.cases), m.survivor)
	if i := slices.IndexFunc(all, func(c *db.ServiceCase) bool { return c.ID == id }); i >= 0 {
		return all[i]
	}
	return nil
}

// oddChoices refuses what no field is, and a contact without their company.
func (m *merging) oddChoices(take []FieldChoice) Problems {
	var problems Problems
	customer := slices.IndexFunc(take, func(c FieldChoice) bool { return c.Field == MergeCustomer })
	for i, choice := range take {
		switch {
		case !slices.ContainsFunc(choosables, func(f choosable) bool { return f.field == choice.Field }):
			problems.add(CodeInvalid, fmt.Sprintf("take.%d.field", i), "This field cannot be taken.")
		case choice.Field == MergeContact && customer >= 0 && take[customer].CaseID != choice.CaseID:
			problems.add(CodeInvalid, fmt.Sprintf("take.%d.caseId", i), "The contact comes from the case that the customer comes from.")
		}
	}
	return problems
}

// asChosen says of the refusals of an update which choice each is about.
func asChosen(err error, from map[string]string) error {
	refused, ok := err.(Problems)
	if !ok {
		return err
	}
	for _, p := range refused {
		switch {
		case from[p.Field] != "":
			p.Field = from[p.Field]
		case from["customerId"] != "": // the contact that came with the customer
			p.Field = from["customerId"]
		}
	}
	return refused
}

// fieldPairs are columns of a row: as they were and as they became.
type fieldPairs = map[string][2]json.RawMessage

// taken is what the survivor's columns were and became, by the case that gave
// the value.
func (m *merging) taken(survivor *db.ServiceCase) (map[string]fieldPairs, error) {
	changed, err := difference(m.survivor, survivor)
	if err != nil {
		return nil, fmt.Errorf("compare the survivor: %w", err)
	}
	taken := map[string]fieldPairs{}
	for id, fields := range m.given {
		taken[id] = fieldPairs{}
		for _, field := range fields {
			for _, column := range columnsOf(field) {
				pair, differs := changed[column]
				if differs {
					taken[id][column] = pair
					delete(changed, column)
				}
			}
		}
	}
	return taken, nil
}

// columnsOf are the columns of a field.
func columnsOf(field MergeField) []string {
	i := slices.IndexFunc(choosables, func(f choosable) bool { return f.field == field })
	return choosables[i].columns
}
