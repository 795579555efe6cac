package graph

import (
	"context"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/predicate"
	"docket/ent/db/servicecase"
	"docket/ent/db/subject"
	"docket/graph/model"
)

// caseOrder is the columns that a list of cases is sorted by. Each begins an
// index of the table (after the queue, or the status).
var caseOrder = map[model.CaseOrderField][]string{
	model.CaseOrderFieldTimeLeft: {servicecase.FieldSortDueAt, servicecase.FieldSortPriority, servicecase.FieldCreatedAt, servicecase.FieldID},
	model.CaseOrderFieldPriority: {servicecase.FieldSortPriority, servicecase.FieldSortDueAt, servicecase.FieldCreatedAt, servicecase.FieldID},
	model.CaseOrderFieldAge:      {servicecase.FieldCreatedAt, servicecase.FieldID},
	model.CaseOrderFieldUpdated:  {servicecase.FieldUpdatedAt, servicecase.FieldID},
}

// casePlace is where a case stands in an order.
func casePlace(c *db.ServiceCase, order *model.CaseOrder) place {
	p := place{order: orderName(order)}
	for _, column := range caseOrder[order.Field] {
		switch column {
		case servicecase.FieldSortDueAt:
			p.values = append(p.values, c.SortDueAt)
		case servicecase.FieldSortPriority:
			p.values = append(p.values, c.SortPriority)
		case servicecase.FieldCreatedAt:
			p.values = append(p.values, c.CreatedAt)
		case servicecase.FieldUpdatedAt:
			p.values = append(p.values, c.UpdatedAt)
		case servicecase.FieldID:
			p.values = append(p.values, c.ID)
		}
	}
	return p
}

func orderName(order *model.CaseOrder) string {
	return string(order.Field) + " " + string(order.Direction)
}

// readCasePlace reads a cursor of a list of cases.
func readCasePlace(cursor *string, order *model.CaseOrder) ([]any, error) {
	if cursor == nil {
		return nil, nil
	}
	var targets []any
	for _, column := range caseOrder[order.Field] {
		switch column {
		case servicecase.FieldSortPriority:
			targets = append(targets, new(int))
		case servicecase.FieldID:
			targets = append(targets, new(string))
		default:
			targets = append(targets, new(time.Time))
		}
	}
	if err := readCursor(*cursor, orderName(order), targets...); err != nil {
		return nil, err
	}
	values := make([]any, len(targets))
	for i, target := range targets {
		switch target := target.(type) {
		case *int:
			values[i] = *target
		case *string:
			values[i] = *target
		case *time.Time:
			values[i] = *target
		}
	}
	return values, nil
}

// caseConnection is a page of the cases that fit a filter.
func (r *Resolver) caseConnection(ctx context.Context, filter *model.CaseFilter, order *model.CaseOrder, first int, after *string) (*model.CaseConnection, error) {
	if err := pageSize("first", first, mostPerPage); err != nil {
		return nil, err
	}
	if order == nil {
		order = &model.CaseOrder{Field: model.CaseOrderFieldTimeLeft, Direction: model.OrderDirectionAsc}
	}
	behind, err := readCasePlace(after, order)
	if err != nil {
		return nil, err
	}
	query, err := r.filteredCases(ctx, filter)
	if err != nil {
		return nil, err
	}
	head, err := headOf(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := query.
		Where(keyset(caseOrder[order.Field], order.Direction == model.OrderDirectionDesc, behind)).
		Limit(first + 1).All(ctx)
	if err != nil {
		return nil, err
	}
	more := len(rows) > first
	rows = together(ctx, rows[:min(first, len(rows))])
	edges := make([]*model.CaseEdge, len(rows))
	for i, row := range rows {
		edges[i] = &model.CaseEdge{Cursor: casePlace(row, order).cursor(), Node: row}
	}
	info := pageInfo(edges, func(e *model.CaseEdge) string { return e.Cursor }, after, more)
	return &model.CaseConnection{Edges: edges, Nodes: rows, PageInfo: info, ChangeCursor: head}, nil
}

// filteredCases is the visible cases for which all of a filter holds.
func (r *Resolver) filteredCases(ctx context.Context, filter *model.CaseFilter) (*db.ServiceCaseQuery, error) {
	query := r.Desk.Cases(actor(ctx))
	if filter == nil {
		return query, nil
	}
	if filter.Status != nil {
		query.Where(servicecase.StatusEQ(*filter.Status))
	}
	if filter.Priority != nil {
		query.Where(servicecase.PriorityEQ(*filter.Priority))
	}
	if filter.QueueID != nil || filter.View != nil {
		query.Where(inQueue(actor(ctx), filter.QueueID, filter.View))
	}
	if filter.CustomerID != nil {
		query.Where(ofCustomer(*filter.CustomerID))
	}
	if filter.OwnerID != nil {
		query.Where(ownedBy(*filter.OwnerID))
	}
	if filter.Search != nil {
		query.Where(matching(*filter.Search)...)
	}
	if filter.SubjectID != nil {
		below, err := r.inSubject(ctx, *filter.SubjectID)
		if err != nil {
			return nil, err
		}
		query.Where(below)
	}
	return query, nil
}

// inQueue holds for the cases in a queue, or in any, that fit a view.
func inQueue(by desk.Actor, queueID *string, view *model.QueueView) predicate.ServiceCase {
	return func(s *sql.Selector) {
		desk.Queued(s)
		if queueID != nil {
			s.Where(sql.EQ(s.C(servicecase.FieldQueueID), *queueID))
		}
		if view == nil {
			return
		}
		switch *view {
		case model.QueueViewAvailable:
			s.Where(sql.IsNull(s.C(servicecase.FieldWorkerID)))
		case model.QueueViewMine:
			s.Where(sql.EQ(s.C(servicecase.FieldWorkerID), by.UserID))
		}
	}
}

func ofCustomer(id string) predicate.ServiceCase {
	if strings.HasPrefix(id, accountPrefix) {
		return desk.OfAccounts(id).Cases()
	}
	return desk.OfContacts(id).Cases()
}

func ownedBy(id string) predicate.ServiceCase {
	if strings.HasPrefix(id, teamPrefix) {
		return servicecase.OwnerTeamID(id)
	}
	return servicecase.OwnerUserID(id)
}

// matching holds for cases whose number begins with the text, or whose title,
// description or resolution have all of its words.
func matching(search string) []predicate.ServiceCase {
	typed := searched(search)
	if typed == "" {
		return nil
	}
	return []predicate.ServiceCase{servicecase.Or(desk.Worded(typed), servicecase.NumberHasPrefix(strings.ToUpper(typed)))}
}

// inSubject holds for the cases in a subject and below it: the path of a
// subject begins the paths of those below.
func (r *Resolver) inSubject(ctx context.Context, id string) (predicate.ServiceCase, error) {
	tops, err := r.Desk.Subjects(actor(ctx)).Where(subject.ID(id)).All(ctx)
	if err != nil {
		return nil, err
	}
	from, to := "", ""
	if len(tops) == 1 {
		from = tops[0].PathKey
		end := []byte(from)
		end[len(end)-1]++ // the line feed that ends every title
		to = string(end)
	}
	return servicecase.HasSubjectWith(subject.PathKeyGTE(from), subject.PathKeyLT(to)), nil
}

// shown cuts a list to what is shown of it at most.
func shown[E any](rows []E, most int) []E { return slices.Clip(rows[:min(len(rows), most)]) }
