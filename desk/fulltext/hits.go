package fulltext

import (
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
)

// Columns of what Hits and Matches select.
const (
	CaseID = "case_id"
	Score  = "score"
)

// Hits writes a query that selects the id and the score of every case in which
// the words were found. A score is above zero and tells better from worse within
// one query and one database only.
func (q Query) Hits(b *sql.Builder) {
	switch {
	case q.Empty():
		b.WriteString("SELECT id AS case_id, 0.0 AS score FROM cases WHERE 1 = 0")
	case b.Dialect() == dialect.Postgres:
		q.hitsOnPostgres(b)
	default:
		q.hitsOnSQLite(b)
	}
}

// Matches writes a query that selects the id of every case in which the words
// were found.
func (q Query) Matches(b *sql.Builder) {
	switch {
	case q.Empty():
		b.WriteString("SELECT id FROM cases WHERE 1 = 0")
	case b.Dialect() == dialect.Postgres:
		b.WriteString("SELECT case_id FROM case_words WHERE words @@ ").Arg(q.tsquery()).WriteString("::tsquery")
	default:
		b.WriteString("SELECT t.case_id FROM case_words JOIN case_texts AS t ON t.id = case_words.rowid WHERE case_words MATCH ").Arg(q.match())
	}
}

// joined writes every term and puts between them what the query wants of them.
func (q Query) joined(and, or string, write func(term) string) string {
	written := make([]string, len(q.terms))
	for i, t := range q.terms {
		written[i] = write(t)
	}
	if q.all {
		return strings.Join(written, and)
	}
	return strings.Join(written, or)
}
