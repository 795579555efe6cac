package graph

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"docket/desk"
	"docket/graph/exec"
	"docket/graph/model"
)

// CaseListStatement is the statement that a page of cases is read with, and its
// arguments.
func CaseListStatement(ctx context.Context, d *desk.Desk, filter *model.CaseFilter, order *model.CaseOrder, after *string) (string, []any, error) {
	r := &Resolver{Desk: d}
	behind, err := readCasePlace(after, order)
	if err != nil {
		return "", nil, err
	}
	query, err := r.filteredCases(ctx, filter)
	if err != nil {
		return "", nil, err
	}
	var statement string
	var args []any
	query.Where(keyset(caseOrder[order.Field], order.Direction == model.OrderDirectionDesc, behind)).Limit(51)
	query.Modify(func(s *sql.Selector) { statement, args = s.Clone().Query() })
	_, err = query.All(ctx)
	return statement, args, err
}

// Costs are the costs of fields, and CaseColumns the columns that case events
// tell of.
func Costs() exec.ComplexityRoot { return costs() }

// CaseColumns are the columns whose change a timeline tells.
func CaseColumns() []string {
	var columns []string
	for _, f := range caseFields {
		columns = append(columns, f.columns...)
	}
	return columns
}

// MostComplexity is what one operation may cost.
const MostComplexity = mostComplexity
