package desk

import (
	"bytes"
	"encoding/json"

	"docket/ent/db"
	"docket/ent/db/servicecase"
)

// unit is a group of columns that only make sense together: an import takes
// all of them over or none. Columns are those compared; what copy copies beyond
// them follows from them.
type unit struct {
	columns []string
	copy    func(to, from *db.ServiceCase)
}

var caseUnits = []unit{
	{[]string{"title"}, func(to, from *db.ServiceCase) { to.Title = from.Title }},
	{[]string{"description"}, func(to, from *db.ServiceCase) { to.Description = from.Description }},
	{[]string{"status", "status_reason_id", "resolved_at", "cancelled_at"}, func(to, from *db.ServiceCase) {
		to.Status, to.StatusReasonID = from.Status, from.StatusReasonID
		to.ResolvedAt, to.CancelledAt = from.ResolvedAt, from.CancelledAt
	}},
	{[]string{"priority"}, func(to, from *db.ServiceCase) { to.Priority, to.SortPriority = from.Priority, from.SortPriority }},
	{[]string{"origin"}, func(to, from *db.ServiceCase) { to.Origin = from.Origin }},
	{[]string{"type"}, func(to, from *db.ServiceCase) { to.Type = from.Type }},
	{[]string{"customer_account_id", "customer_contact_id", "contact_id"}, func(to, from *db.ServiceCase) {
		to.CustomerAccountID, to.CustomerContactID, to.ContactID = from.CustomerAccountID, from.CustomerContactID, from.ContactID
	}},
	{[]string{"subject_id"}, func(to, from *db.ServiceCase) { to.SubjectID = from.SubjectID }},
	{[]string{"product_id"}, func(to, from *db.ServiceCase) { to.ProductID = from.ProductID }},
	{[]string{"owner_user_id", "owner_team_id"}, func(to, from *db.ServiceCase) {
		to.OwnerUserID, to.OwnerTeamID = from.OwnerUserID, from.OwnerTeamID
	}},
	{[]string{"queue_id", "worker_id"}, func(to, from *db.ServiceCase) {
		if !sameID(to.QueueID, from.QueueID) {
			to.QueueID, to.QueueEnteredAt = from.QueueID, from.QueueEnteredAt
		}
		to.WorkerID = from.WorkerID
	}},
	{[]string{"resolve_by"}, func(to, from *db.ServiceCase) { to.ResolveBy, to.SortDueAt = from.ResolveBy, from.SortDueAt }},
	{[]string{"response_by"}, func(to, from *db.ServiceCase) { to.ResponseBy = from.ResponseBy }},
	{[]string{"responded_at"}, func(to, from *db.ServiceCase) { to.RespondedAt = from.RespondedAt }},
	{[]string{"escalated", "escalated_at"}, func(to, from *db.ServiceCase) {
		to.Escalated, to.EscalatedAt = from.Escalated, from.EscalatedAt
	}},
}

// values are the columns of a row as the change log writes them.
type values map[string]json.RawMessage

func (v values) same(other values, columns []string) bool {
	for _, column := range columns {
		if !bytes.Equal(orNull(v[column]), orNull(other[column])) {
			return false
		}
	}
	return true
}

// sameState reports whether two states of a case differ in nothing that an
// import takes over.
func (v values) sameState(other values) bool {
	for _, u := range caseUnits {
		if !v.same(other, u.columns) {
			return false
		}
	}
	return true
}

// follow is the row after the source went on from one state to the next: the
// units that differ between these two are taken over, and what became of the
// others here stays.
func follow(row *db.ServiceCase, from, to values, next *db.ServiceCase) *db.ServiceCase {
	after := *row
	for _, u := range caseUnits {
		if !from.same(to, u.columns) {
			u.copy(&after, next)
		}
	}
	outOfQueueWhenClosed(&after)
	return &after
}

func outOfQueueWhenClosed(c *db.ServiceCase) {
	if c.Status != servicecase.StatusACTIVE {
		c.QueueID, c.WorkerID, c.QueueEnteredAt = nil, nil, nil
	}
}
