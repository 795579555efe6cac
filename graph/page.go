package graph

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"time"

	"entgo.io/ent/dialect/sql"

	"docket/graph/model"
)

// mostPerPage is the longest page of any list.
const mostPerPage = 100

// pageSize checks how many rows are asked for.
func pageSize(argument string, n, most int) error {
	if n < 1 || n > most {
		return badRequest("`%s` lies between 1 and %d.", argument, most)
	}
	return nil
}

// A place is where a row stands in an ordered list: the values of the columns
// that the list is sorted by, the id last. Rows are found again by comparing
// with it, so a page costs the same wherever it begins, and rows that come or
// go meanwhile shift nothing.
type place struct {
	// order names the list's order: a place in one order means nothing in another.
	order  string
	values []any
}

// cursor is the place as text that means nothing to anybody else.
func (p place) cursor() string {
	parts := append([]any{p.order}, p.values...)
	for i, part := range parts {
		if at, ok := part.(time.Time); ok {
			parts[i] = at.UnixMicro()
		}
	}
	text, _ := json.Marshal(parts) // strings and integers only
	return base64.RawURLEncoding.EncodeToString(text)
}

var errCursor = badRequest("This is not a cursor of a list in this order.")

// readCursor reads a cursor that a list in the same order gave out. The targets
// are pointers to what the place is made of: strings, ints and times.
func readCursor(cursor, order string, targets ...any) error {
	text, err := base64.RawURLEncoding.Strict().DecodeString(cursor)
	if err != nil {
		return errCursor
	}
	var parts []any
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if decoder.Decode(&parts) != nil || len(parts) != len(targets)+1 || parts[0] != order {
		return errCursor
	}
	for i, target := range targets {
		if !readPart(parts[i+1], target) {
			return errCursor
		}
	}
	return nil
}

func readPart(part, target any) bool {
	switch target := target.(type) {
	case *string:
		text, err := model.UnmarshalText(part)
		*target = text
		return err == nil && len(text) <= 1000
	case *int:
		n, err := model.UnmarshalInt(part)
		*target = n
		return err == nil
	case *time.Time:
		number, ok := part.(json.Number)
		if !ok {
			return false
		}
		micro, err := number.Int64()
		*target = time.UnixMicro(micro).UTC()
		return err == nil && target.Year() >= 1 && target.Year() <= 9999
	}
	return false
}

// keyset narrows a query to the rows behind a place and sorts it. All columns
// go the same way, so that one index serves both.
func keyset(columns []string, descending bool, after []any) func(*sql.Selector) {
	return func(s *sql.Selector) {
		sorted := make([]string, len(columns))
		order := make([]string, len(columns))
		for i, column := range columns {
			sorted[i] = s.C(column)
			order[i] = sql.Asc(sorted[i])
			if descending {
				order[i] = sql.Desc(sorted[i])
			}
		}
		s.OrderBy(order...)
		switch {
		case after == nil:
		case descending:
			s.Where(sql.CompositeLT(sorted, after...))
		default:
			s.Where(sql.CompositeGT(sorted, after...))
		}
	}
}

// pageInfo says how far a page of rows reaches; one row more than asked for was
// read to know whether more follows. After is where the page began.
func pageInfo[E any](edges []E, cursor func(E) string, after *string, more bool) *model.PageInfo {
	info := &model.PageInfo{HasPreviousPage: after != nil, HasNextPage: more}
	if len(edges) > 0 {
		start, end := cursor(edges[0]), cursor(edges[len(edges)-1])
		info.StartCursor, info.EndCursor = &start, &end
	}
	return info
}
