package desk

import (
	"entgo.io/ent/dialect/sql"

	"docket/ent/db/caselink"
	"docket/ent/db/change"
	"docket/ent/db/merge"
	"docket/ent/db/predicate"
	"docket/ent/db/servicecase"
)

// everything is the predicate that holds for all rows.
func everything(*sql.Selector) {}

// nothing is the predicate that holds for no row.
func nothing(s *sql.Selector) { s.Where(sql.False()) }

// forThoseWho opens a whole table to whoever has a permission.
func forThoseWho[P ~func(*sql.Selector)](by Actor, p Permission) P {
	if by.May(p) {
		return everything
	}
	return nothing
}

// visibleMergedCase holds for merges whose merged case the actor may see.
func visibleMergedCase(by Actor) func(*sql.Selector) { return merge.HasMergedWith(visibleCase(by)) }

// visibleLink holds for links whose two cases the actor may see.
func visibleLink(by Actor) predicate.CaseLink {
	if by.May(CaseRead) && by.seesEverything() {
		return everything
	}
	return caselink.And(caselink.HasCaseWith(visibleCase(by)), caselink.HasSimilarCaseWith(visibleCase(by)))
}

// visibleChange narrows the log to one case, if the actor may see that case.
func visibleChange(by Actor, caseID string) predicate.Change {
	if by.May(CaseRead) && by.seesEverything() {
		return change.CaseID(caseID)
	}
	return change.And(change.CaseID(caseID), func(s *sql.Selector) {
		cases := sql.Dialect(s.Dialect()).Select(servicecase.FieldID).From(sql.Table(servicecase.Table))
		visibleCase(by)(cases)
		s.Where(sql.In(s.C(change.FieldCaseID), cases))
	})
}
