package desk_test

import (
	"testing"

	"entgo.io/ent/dialect"

	"docket/desk"
	"docket/desk/desktest"
)

// links links two cases, says that one of them holds the solution, takes that
// back and the link away.
func (s *scenario) links() {
	call(s, s.d.LinkSimilarCase, "LinkSimilarCase", s.ana, desk.SimilarLink{CaseID: s.first.ID, SimilarCaseID: s.second.ID})
	solved := call(s, s.d.LinkSimilarCase, "LinkSimilarCase", s.ana, desk.SimilarLink{CaseID: s.second.ID, SimilarCaseID: s.first.ID, Solution: true})
	call(s, s.d.Undo, "Undo", s.ana, desk.Undoing{CommandID: solved.CommandID})
	gone := call(s, s.d.UnlinkSimilarCase, "UnlinkSimilarCase", s.ana, desk.SimilarUnlink{CaseID: s.second.ID, SimilarCaseID: s.first.ID})
	call(s, s.d.Undo, "Undo", s.ana, desk.Undoing{CommandID: gone.CommandID})
}

// outOfStep counts the cases whose full text is not what the rows say: computed
// anew from cases and activities, and compared with what is kept.
var outOfStep = map[string]string{
	dialect.SQLite: `
		WITH meant AS (
			SELECT c.id, c.title, coalesce(c.description, '') AS description, coalesce((
				SELECT subject || ' ' || coalesce(description, '') FROM activities AS a
				WHERE a.case_id = c.id AND kind = 'CASE_RESOLUTION' AND status = 'COMPLETED' AND undone_at IS NULL
				ORDER BY created_at DESC, id DESC LIMIT 1), '') AS resolution
			FROM cases AS c)
		SELECT (SELECT count(*) FROM meant LEFT JOIN case_texts AS t ON t.case_id = meant.id
			WHERE (t.title, t.description, t.resolution) IS NOT (meant.title, meant.description, meant.resolution))
			+ (SELECT count(*) FROM case_texts WHERE case_id NOT IN (SELECT id FROM cases))`,
	dialect.Postgres: `
		SELECT (SELECT count(*) FROM cases AS c LEFT JOIN case_words AS w ON w.case_id = c.id
			WHERE w.words IS DISTINCT FROM docket_case_words(c.id))
			+ (SELECT count(*) FROM case_words WHERE case_id NOT IN (SELECT id FROM cases))`,
}

// wantFullTextInStep checks that what can be found is what is there.
func wantFullTextInStep(t *testing.T, d *desktest.Desk, after string) {
	t.Helper()
	var n int
	noError(t, d.Database.Reader.QueryRowContext(t.Context(), outOfStep[d.Database.Dialect]).Scan(&n))
	if n != 0 {
		t.Errorf("after %s the full text of %d cases is not what their rows say", after, n)
	}
	if d.Database.Dialect == dialect.SQLite { // the index against the texts it was made of
		_, err := d.Database.Writer.ExecContext(t.Context(), `INSERT INTO case_words (case_words, rank) VALUES ('integrity-check', 1)`)
		noError(t, err)
	}
}

func TestFullTextOutOfStepIsNoticed(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		d.Case(d.Agent("Ana"), "Printer on fire")
		wantFullTextInStep(t, d, "opening a case")
		table := map[string]string{dialect.SQLite: "case_texts", dialect.Postgres: "case_words"}[d.Database.Dialect]
		run(t, d.Database, "DELETE FROM "+table)
		var n int
		noError(t, d.Database.Reader.QueryRowContext(t.Context(), outOfStep[d.Database.Dialect]).Scan(&n))
		equal(t, "cases out of step", n, 1)
	})
}
