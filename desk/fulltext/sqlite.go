package fulltext

import "entgo.io/ent/dialect/sql"

// hitsOnSQLite scores by BM25; the title weighs most, the resolution more than
// the description.
func (q Query) hitsOnSQLite(b *sql.Builder) {
	b.WriteString("SELECT t.case_id, -bm25(case_words, 3.0, 1.0, 1.5) AS score FROM case_words" +
		" JOIN case_texts AS t ON t.id = case_words.rowid WHERE case_words MATCH ").Arg(q.match())
}

// match is the query in the language of FTS5. Words are letters and digits and
// stand in quotes, so nothing in them is an operator.
func (q Query) match() string {
	return q.joined(" AND ", " OR ", func(t term) string {
		if t.prefix {
			return `"` + t.text + `"*`
		}
		return `"` + t.text + `"`
	})
}
