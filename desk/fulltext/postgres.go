package fulltext

import (
	"entgo.io/ent/dialect/sql"
	"github.com/lib/pq"
)

// hitsOnPostgres scores as BM25 does, which ts_rank alone does not: it knows
// nothing of how rare a word is. So every word is looked for on its own, weighs
// the more the fewer cases have it, and the weights are summed up per case. How
// many cases there are is counted while they are few, and then taken from what
// the database knows of the table. All of it in float8: numeric takes longer than
// the rest together.
func (q Query) hitsOnPostgres(b *sql.Builder) {
	single := make(pq.StringArray, len(q.terms))
	for i, t := range q.terms {
		single[i] = t.tsquery()
	}
	b.WriteString("SELECT case_id, sum(weight * ln(1 + greatest(total - having_it + 0.5::float8, 0.5) / (having_it + 0.5::float8))) AS score FROM (" +
		"SELECT w.case_id, ts_rank('{0.1, 0.35, 0.5, 1}', w.words, term.q, 1) AS weight, (count(*) OVER (PARTITION BY term.n))::float8 AS having_it" +
		" FROM unnest(").Arg(single).WriteString("::tsquery[]) WITH ORDINALITY AS term (q, n) JOIN case_words AS w ON w.words @@ term.q" +
		") AS hit, (SELECT CASE WHEN reltuples >= 10000 THEN reltuples::float8 ELSE (SELECT count(*) FROM case_words) END AS total" +
		" FROM pg_class WHERE oid = 'case_words'::regclass) AS size GROUP BY case_id")
}

// tsquery is the query in the language of PostgreSQL. Words are letters and
// digits and stand in quotes, so nothing in them is an operator.
func (q Query) tsquery() string { return q.joined(" & ", " | ", term.tsquery) }

func (t term) tsquery() string {
	if t.prefix {
		return "'" + t.text + "':*"
	}
	return "'" + t.text + "'"
}
