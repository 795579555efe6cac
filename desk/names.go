package desk

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db/account"
	"docket/ent/db/contact"
	"docket/ent/db/merge"
	"docket/ent/db/predicate"
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
	// expression is given where the name stands in another table.
	expression string
	visible    func(by Actor) func(*sql.Selector)
}

var namesByPrefix = map[string]nameOf{
	prefixUser:    {table: user.Table, column: user.FieldName, visible: seenWith[predicate.User](PeopleRead)},
	prefixTeam:    {table: team.Table, column: team.FieldName, visible: seenWith[predicate.Team](PeopleRead)},
	prefixAccount: {table: account.Table, column: account.FieldName, visible: seenWith[predicate.Account](CustomerRead)},
	prefixContact: {table: contact.Table, column: contact.FieldName, visible: seenWith[predicate.Contact](CustomerRead)},
	prefixSubject: {table: subject.Table, column: subject.FieldTitle, visible: seenWith[predicate.Subject](CaseRead)},
	prefixProduct: {table: product.Table, column: product.FieldName, visible: seenWith[predicate.Product](CaseRead)},
	prefixCase:    {table: servicecase.Table, column: servicecase.FieldNumber, visible: func(by Actor) func(*sql.Selector) { return visibleCase(by) }},
	prefixMerge:   {table: merge.Table, expression: "(SELECT number FROM cases WHERE id = merges.merged_id)", visible: visibleMergedCase},
	prefixReason:  {table: statusreason.Table, column: statusreason.FieldName, visible: seenWith[predicate.StatusReason](CaseRead)},
	prefixQueue:   {table: queue.Table, column: queue.FieldName, visible: func(by Actor) func(*sql.Selector) { return visibleQueue(by) }},
}

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
		if kind.expression != "" {
			other.AppendSelectExprAs(sql.Raw(kind.expression), "name")
		} else {
			other.AppendSelectAs(table.C(kind.column), "name")
		}
		kind.visible(by)(other)
		s.UnionAll(other.Where(sql.In(other.C("id"), kinds[prefix]...)))
	}
}
