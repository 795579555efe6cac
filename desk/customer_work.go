package desk

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/contact"
	"docket/ent/db/predicate"
	"docket/ent/db/servicecase"
)

// Customers says whose work is asked for: of companies, with their people, or
// of people.
type Customers struct {
	// ids are accounts or contacts, all of the same kind.
	ids []string
	// key is the SQL expression for whom of them a case is for.
	key string
	in  predicate.ServiceCase
}

// OfAccounts are companies: a case is theirs when it is for them or for one of
// their people.
func OfAccounts(ids ...string) Customers {
	return Customers{
		ids: ids,
		key: "COALESCE(cases.customer_account_id, (SELECT contacts.account_id FROM contacts WHERE contacts.id = cases.customer_contact_id))",
		in: servicecase.Or(
			servicecase.CustomerAccountIDIn(ids...),
			servicecase.HasCustomerContactWith(contact.AccountIDIn(ids...)),
		),
	}
}

// OfContacts are people: a case is theirs when it is for them, or when they are
// the one to talk to.
func OfContacts(ids ...string) Customers {
	return Customers{
		ids: ids,
		key: "COALESCE(cases.customer_contact_id, cases.contact_id)",
		in:  servicecase.Or(servicecase.CustomerContactIDIn(ids...), servicecase.ContactIDIn(ids...)),
	}
}

// Cases holds for the cases of the customers.
func (c Customers) Cases() predicate.ServiceCase { return c.in }

// CustomerCaseCounts is the work a customer brings.
type CustomerCaseCounts struct {
	Active           int
	LastTwelveMonths int
}

// CustomerCaseCounts counts the cases of customers, in one statement however
// many.
func (d *Desk) CustomerCaseCounts(ctx context.Context, by Actor, of Customers) (map[string]CustomerCaseCounts, error) {
	var rows []struct {
		Customer string `sql:"customer_key"`
		Active   int    `sql:"active"`
		Recent   int    `sql:"recent"`
	}
	since := d.Now().AddDate(-1, 0, 0)
	err := d.Cases(by).Where(of.in).Modify(func(s *sql.Selector) {
		s.SelectExpr(
			sql.Raw(of.key+" AS customer_key"),
			sql.Raw("SUM(CASE WHEN cases.status = 'ACTIVE' THEN 1 ELSE 0 END) AS active"),
			openedSince(since),
		).GroupBy("customer_key")
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, fmt.Errorf("count cases of customers: %w", err)
	}
	counts := make(map[string]CustomerCaseCounts, len(rows))
	for _, row := range rows {
		counts[row.Customer] = CustomerCaseCounts{Active: row.Active, LastTwelveMonths: row.Recent}
	}
	return counts, nil
}

func openedSince(since time.Time) sql.Querier {
	return sql.ExprFunc(func(b *sql.Builder) {
		b.WriteString("SUM(CASE WHEN cases.created_at >= ").Arg(since).WriteString(" THEN 1 ELSE 0 END) AS recent")
	})
}

// RecentCases are the cases of customers, the active ones first, then the
// newest, at most first for each of them, in one statement.
func (d *Desk) RecentCases(ctx context.Context, by Actor, of Customers, first int) (map[string][]*db.ServiceCase, error) {
	rows, err := d.client.ServiceCase.Query().Modify(func(s *sql.Selector) {
		ranked := rankedFor(s, by, of, "cases.id", "CASE WHEN cases.status = 'ACTIVE' THEN 0 ELSE 1 END", "cases.created_at DESC", "cases.id DESC")
		theFirst(s, ranked, first)
		s.AppendSelectExprAs(sql.Raw(of.key), "customer_key")
		s.OrderExpr(sql.Raw("CASE WHEN cases.status = 'ACTIVE' THEN 0 ELSE 1 END, cases.created_at DESC, cases.id DESC"))
	}).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find cases of customers: %w", err)
	}
	return byCustomer(rows, func(c *db.ServiceCase) (any, error) { return c.Value("customer_key") })
}

// RecentActivities are the activities on the cases of customers, the newest
// first, at most first for each customer, in one statement.
func (d *Desk) RecentActivities(ctx context.Context, by Actor, of Customers, first int) (map[string][]*db.Activity, error) {
	rows, err := d.client.Activity.Query().Modify(func(s *sql.Selector) {
		ranked := rankedFor(s, by, of, "activities.id", "activities.created_at DESC", "activities.id DESC")
		activities := sql.Table(activity.Table).As(activity.Table)
		ranked.Join(activities).On(ranked.C(servicecase.FieldID), activities.C(activity.FieldCaseID))
		theFirst(s, ranked, first)
		s.AppendSelectExprAs(sql.Raw("(SELECT "+of.key+" FROM cases WHERE cases.id = activities.case_id)"), "customer_key")
		s.OrderExpr(sql.Raw("activities.created_at DESC, activities.id DESC"))
	}).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find activities of customers: %w", err)
	}
	return byCustomer(rows, func(a *db.Activity) (any, error) { return a.Value("customer_key") })
}

// rankedFor numbers rows within each customer, among what the actor may see.
func rankedFor(s *sql.Selector, by Actor, of Customers, id string, order ...string) *sql.Selector {
	place := sql.RowNumber().PartitionExpr(sql.Raw(of.key))
	for _, expression := range order {
		place.OrderExpr(sql.Raw(expression))
	}
	ranked := sql.Dialect(s.Dialect()).SelectExpr(sql.Raw(id + " AS id")).From(sql.Table(servicecase.Table))
	ranked.AppendSelectExprAs(place, "place")
	visibleCase(by)(ranked)
	of.in(ranked)
	return ranked
}

func theFirst(s, ranked *sql.Selector, first int) {
	chosen := sql.Dialect(s.Dialect()).Select("id").From(ranked.As("ranked")).Where(sql.LTE("place", first))
	s.Where(sql.In(s.C("id"), chosen))
}

// byCustomer sorts rows by the customer they were read for.
func byCustomer[R any](rows []*R, key func(*R) (any, error)) (map[string][]*R, error) {
	sorted := map[string][]*R{}
	for _, row := range rows {
		value, err := key(row)
		if err != nil {
			return nil, fmt.Errorf("customer of a row: %w", err)
		}
		if text, ok := value.([]byte); ok {
			value = string(text)
		}
		id := fmt.Sprint(value)
		sorted[id] = append(sorted[id], row)
	}
	return sorted, nil
}
