package desk

import (
	"encoding/json"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/caselink"
	"docket/ent/db/change"
	"docket/ent/db/predicate"
)

// CaseLinks are the links between cases that the actor may see both of.
func (d *Desk) CaseLinks(by Actor) *db.CaseLinkQuery {
	return d.client.CaseLink.Query().Where(visibleLink(by))
}

// LinksOf holds for the links of some cases, from either side.
func LinksOf(ids ...string) predicate.CaseLink {
	return caselink.Or(caselink.CaseIDIn(ids...), caselink.SimilarCaseIDIn(ids...))
}

// OtherEnd is the case that a link leads to from one of its two.
func OtherEnd(link *db.CaseLink, from string) string {
	if link.CaseID == from {
		return link.SimilarCaseID
	}
	return link.CaseID
}

// between holds for the link of two cases.
func between(a, b string) predicate.CaseLink {
	return caselink.Or(
		caselink.And(caselink.CaseID(a), caselink.SimilarCaseID(b)),
		caselink.And(caselink.CaseID(b), caselink.SimilarCaseID(a)),
	)
}

// linkOf is the link that a change made or took away, as the log has it.
func linkOf(told *db.Change) (*db.CaseLink, error) {
	side := 0
	if told.Operation == change.OperationCREATED {
		side = 1
	}
	columns := map[string]json.RawMessage{}
	for column, pair := range told.Fields {
		columns[column] = pair[side]
	}
	text, err := json.Marshal(columns)
	if err != nil {
		return nil, fmt.Errorf("read a link of the log: %w", err)
	}
	link := &db.CaseLink{ID: told.RecordID}
	if err := json.Unmarshal(text, link); err != nil {
		return nil, fmt.Errorf("read a link of the log: %w", err)
	}
	return link, nil
}

// concerned are the cases that a change is told of: the one it stands by, and
// both of a link; none of the balance that an entry of a case moved.
func concerned(told *db.Change) ([]string, error) {
	if told.CaseID == nil {
		return nil, nil
	}
	if told.RecordKind != caselink.Table {
		return []string{*told.CaseID}, nil
	}
	link, err := linkOf(told)
	if err != nil {
		return nil, err
	}
	return []string{link.CaseID, link.SimilarCaseID}, nil
}
