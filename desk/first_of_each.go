package desk

import "entgo.io/ent/dialect/sql"

// FirstOfEach narrows a query to the rows that refer to one of the ids by a
// column, and of those to the first few for each id, in the order of SQL
// expressions. What else the rows must be is said by among, so that only such
// rows are counted. It is how lists of many records stay short for each of them
// in one statement.
func FirstOfEach[P ~func(*sql.Selector)](column string, ids []string, most int, among P, order ...string) P {
	return func(s *sql.Selector) {
		rows := sql.Dialect(s.Dialect()).Select().From(sql.Table(s.TableName()))
		place := sql.RowNumber().PartitionBy(rows.C(column))
		for _, expression := range order {
			place.OrderExpr(sql.Raw(expression))
		}
		rows.Select(rows.C("id")).AppendSelectExprAs(place, "place")
		rows.Where(sql.In(rows.C(column), anyOf(ids)...))
		if among != nil {
			among(rows)
		}
		first := sql.Dialect(s.Dialect()).Select("id").From(rows.As("ranked")).Where(sql.LTE("place", most))
		s.Where(sql.In(s.C("id"), first))
	}
}

func anyOf(ids []string) []any {
	values := make([]any, len(ids))
	for i, id := range ids {
		values[i] = id
	}
	return values
}
