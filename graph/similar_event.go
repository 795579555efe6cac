package graph

import (
	"encoding/json"

	"docket/ent/db"
	"docket/ent/db/caselink"
)

// toldOfLink is what a change of a link means to the case that it is told of:
// the case at the other end, and that one of them holds the solution, before and
// after.
func toldOfLink(row *db.Change) map[string][2]json.RawMessage {
	var other, solution [2]json.RawMessage
	for side := range other {
		other[side] = row.Fields[caselink.FieldSimilarCaseID][side]
		if row.CaseID != nil && text(other[side]) == *row.CaseID {
			other[side] = row.Fields[caselink.FieldCaseID][side]
		}
		if held := row.Fields[caselink.FieldSolution][side]; string(held) == "true" {
			solution[side] = held
		}
	}
	return map[string][2]json.RawMessage{caselink.FieldSimilarCaseID: other, caselink.FieldSolution: solution}
}
