package desk

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db/account"
	"docket/ent/db/activity"
	"docket/ent/db/contact"
	"docket/ent/db/entitlement"
	"docket/ent/db/merge"
	"docket/ent/db/predicate"
	"docket/ent/db/processstage"
	"docket/ent/db/product"
	"docket/ent/db/queue"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
	"docket/ent/db/subject"
	"docket/ent/db/team"
	"docket/ent/db/user"
)

// nameOf says where the name of a kind of record stands and who may see it.
type nameOf struct {
	table, column string
	visible       func(by Actor) func(*sql.Selector)
}

var namesByPrefix = map[string]nameOf{
	prefixUser:    {user.Table, user.FieldName, seenWith[predicate.User](PeopleRead)},
	prefixTeam:    {team.Table, team.FieldName, seenWith[predicate.Team](PeopleRead)},
	prefixAccount: {account.Table, account.FieldName, seenWith[predicate.Account](CustomerRead)},
	prefixContact: {contact.Table, contact.FieldName, seenWith[predicate.Contact](CustomerRead)},
	prefixSubject: {subject.Table, subject.FieldTitle, seenWith[predicate.Subject](CaseRead)},
	prefixProduct: {product.Table, product.FieldName, seenWith[predicate.Product](CaseRead)},
	prefixReason:  {statusreason.Table, statusreason.FieldName, seenWith[predicate.StatusReason](CaseRead)},
	prefixStage:   {processstage.Table, processstage.FieldName, seenWith[predicate.ProcessStage](CaseRead)},
	prefixCase:    {servicecase.Table, servicecase.FieldNumber, func(by Actor) func(*sql.Selector) { return visibleCase(by) }},
	prefixQueue:   {queue.Table, queue.FieldName, func(by Actor) func(*sql.Selector) { return visibleQueue(by) }},

	prefixActivity:    {activity.Table, activity.FieldSubject, func(by Actor) func(*sql.Selector) { return visibleActivity(by) }},
	prefixEntitlement: {entitlement.Table, entitlement.FieldName, seenWith[predicate.Entitlement](EntitlementRead)},
	prefixMerge:       {merge.Table, merge.FieldMergedID, func(by Actor) func(*sql.Selector) { return visibleMergedCase(by) }},
}

// namesElsewhere are the expressions for names that stand in another table: a
// merge is known by the number of the case that was merged.
var namesElsewhere = map[string]string{prefixMerge: "(SELECT number FROM cases WHERE id = merges.merged_id)"}

func seenWith[P ~func(*sql.Selector)](p Permission) func(Actor) func(*sql.Selector) {
	return func(by Actor) func(*sql.Selector) { return forThoseWho[P](by, p) }
}

// Names are the names of records of any kind, by id, in one statement. A
// record that the actor may not see, or that has no name, is left out.
func (d *Desk) Names(ctx context.Context, by Actor, ids []string) (map[string]string, error) {
	kinds := map[string][]any{}
	for _, id := range ids {
		prefix := id[:strings.Index(id, "_")+1]
		if _, named := namesByPrefix[prefix]; named {
			kinds[prefix] = append(kinds[prefix], id)
		}
	}
	found := map[string]string{}
	if len(kinds) == 0 {
		return found, nil
	}
	var rows []struct {
		ID   string `sql:"id"`
		Name string `sql:"name"`
	}
	err := d.client.User.Query().Modify(func(s *sql.Selector) { selectNames(s, by, kinds) }).Scan(ctx, &rows)
	if err != nil {
		return nil, fmt.Errorf("look up names: %w", err)
	}
	for _, row := range rows {
		found[row.ID] = row.Name
	}
	return found, nil
}

// selectNames turns a query of users into one of names: users first, whether
// any is asked for or not, then every other kind that is.
func selectNames(s *sql.Selector, by Actor, kinds map[string][]any) {
	users := namesByPrefix[prefixUser]
	s.Select(s.C("id"), s.C(users.column))
	users.visible(by)(s)
	s.Where(sql.In(s.C("id"), kinds[prefixUser]...))
	for _, prefix := range slices.Sorted(maps.Keys(kinds)) {
		if prefix == prefixUser {
			continue
		}
		kind := namesByPrefix[prefix]
		table := sql.Table(kind.table)
		other := sql.Dialect(s.Dialect()).Select(table.C("id")).From(table)
		if expression, elsewhere := namesElsewhere[prefix]; elsewhere {
			other.AppendSelectExprAs(sql.Raw(expression), "name")
		} else {
			other.AppendSelectAs(table.C(kind.column), "name")
		}
		kind.visible(by)(other)
		s.UnionAll(other.Where(sql.In(other.C("id"), kinds[prefix]...)))
	}
}
