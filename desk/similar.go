package desk

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"docket/desk/fulltext"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/caselink"
	"docket/ent/db/predicate"
	"docket/ent/db/servicecase"
	"docket/ent/db/subject"
)

// mostSimilar is how many similar cases are found at most.
const mostSimilar = 50

// What a similar case scores above its words: the one that has something in
// common is the likelier to help, and the one that was answered tells how.
const (
	boostSubject  = 0.3
	boostProduct  = 0.2
	boostResolved = 0.2
)

// Likeness is what similar cases are looked for to: a case, or one that is being
// written.
type Likeness struct {
	// CaseID is the case; empty for one that is being written.
	CaseID      string
	Title       string
	Description string
	SubjectID   *string
	ProductID   *string
	// CustomerID is an account or a contact; it is told, and weighs nothing.
	CustomerID *string

	// SubjectBelow narrows to a subject and those below it.
	SubjectBelow *string
	// Keyword narrows to cases that have all of its words.
	Keyword string
	// Status narrows to one status.
	Status *servicecase.Status
	// First is how many are wanted, 1 to 50.
	First int
}

// Similar is a case that is like another, and why.
type Similar struct {
	Case  *db.ServiceCase
	Score float64
	// Words are those of the other case that stand in this one.
	Words        []string
	SameSubject  bool
	SameProduct  bool
	SameCustomer bool
	// Resolution is the resolution that stands, if it was resolved.
	Resolution *db.Activity
}

// SimilarCases are the cases that are most like another, the likest first, as
// far as the actor may see them. The other one itself, those linked to it and
// those that were merged into another are not among them. It finds nothing for a
// case that the actor may not see. It takes the same few statements whatever
// there is.
func (d *Desk) SimilarCases(ctx context.Context, by Actor, like Likeness) ([]*Similar, error) {
	if like.CaseID != "" {
		c, err := d.Cases(by).Where(servicecase.ID(like.CaseID)).Only(ctx)
		if db.IsNotFound(err) {
			return nil, nil
		}
		if err != nil {
			return nil, fmt.Errorf("find the case: %w", err)
		}
		like.of(c)
	}
	words := fulltext.Any(like.Title + "\n" + like.Description)
	rows, err := d.Cases(by).
		Where(like.narrowed(), scored(words, like)).
		Limit(min(max(like.First, 1), mostSimilar)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find similar cases: %w", err)
	}
	resolutions, err := d.StandingResolutions(ctx, by, rows)
	if err != nil {
		return nil, err
	}
	found := make([]*Similar, len(rows))
	for i, row := range rows {
		if found[i], err = like.similar(row, resolutions[row.ID], words); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// of takes what is looked for from a case.
func (l *Likeness) of(c *db.ServiceCase) {
	l.Title, l.Description = c.Title, ""
	if c.Description != nil {
		l.Description = *c.Description
	}
	l.SubjectID, l.ProductID, l.CustomerID = c.SubjectID, c.ProductID, customerID(c)
}

// narrowed holds for the cases that may be among the similar ones at all.
func (l Likeness) narrowed() predicate.ServiceCase {
	all := []predicate.ServiceCase{servicecase.MergedIntoIDIsNil()}
	if l.CaseID != "" {
		all = append(all, servicecase.IDNEQ(l.CaseID), servicecase.Not(linkedTo(l.CaseID)))
	}
	if l.SubjectBelow != nil {
		all = append(all, InSubject(*l.SubjectBelow))
	}
	if l.Status != nil {
		all = append(all, servicecase.StatusEQ(*l.Status))
	}
	if l.Keyword != "" {
		all = append(all, Worded(l.Keyword))
	}
	return servicecase.And(all...)
}

// InSubject holds for the cases in a subject and below it: the path of a subject
// begins the paths of those below.
func InSubject(id string) predicate.ServiceCase {
	return servicecase.HasSubjectWith(func(s *sql.Selector) {
		top := sql.Dialect(s.Dialect()).Select(subject.FieldPathKey).From(sql.Table(subject.Table).As("top"))
		top.Where(sql.EQ(top.C(subject.FieldID), id))
		s.Where(sql.P(func(b *sql.Builder) {
			b.WriteString("substr(").Ident(s.C(subject.FieldPathKey)).WriteString(", 1, length((").Join(top).WriteString("))) = (").Join(top).WriteString(")")
		}))
	})
}

// linkedTo holds for the cases that were linked to a case, from either side.
func linkedTo(id string) predicate.ServiceCase {
	return func(s *sql.Selector) {
		links := func(this, other string) *sql.Selector {
			t := sql.Table(caselink.Table)
			return sql.Dialect(s.Dialect()).Select(t.C(other)).From(t).Where(sql.EQ(t.C(this), id))
		}
		s.Where(sql.Or(
			sql.In(s.C(servicecase.FieldID), links(caselink.FieldCaseID, caselink.FieldSimilarCaseID)),
			sql.In(s.C(servicecase.FieldID), links(caselink.FieldSimilarCaseID, caselink.FieldCaseID)),
		))
	}
}

// Worded holds for the cases whose title, description or standing resolution
// have all of the words, each perhaps only begun. A text without any word finds
// nothing.
func Worded(text string) predicate.ServiceCase {
	words := fulltext.All(text)
	return func(s *sql.Selector) {
		s.Where(sql.P(func(b *sql.Builder) {
			b.Ident(s.C(servicecase.FieldID)).WriteString(" IN (")
			words.Matches(b)
			b.WriteString(")")
		}))
	}
}

// hits is the name of what full text found within the query of cases.
const hits = "hits"

// scored joins the cases to what full text found, and sorts them by their score.
func scored(words fulltext.Query, like Likeness) predicate.ServiceCase {
	return func(s *sql.Selector) {
		s.Prefix(sql.ExprFunc(func(b *sql.Builder) {
			b.WriteString("WITH " + hits + " AS MATERIALIZED (")
			words.Hits(b)
			b.WriteString(")")
		}))
		found := sql.Table(hits)
		s.Join(found).On(s.C(servicecase.FieldID), found.C(fulltext.CaseID))
		score := sql.ExprFunc(func(b *sql.Builder) {
			b.Ident(found.C(fulltext.Score)).WriteString(" * (1")
			boost(b, s.C(servicecase.FieldSubjectID), like.SubjectID, boostSubject)
			boost(b, s.C(servicecase.FieldProductID), like.ProductID, boostProduct)
			boost(b, s.C(servicecase.FieldStatus), new(string(servicecase.StatusRESOLVED)), boostResolved)
			b.WriteString(")")
		})
		s.AppendSelectExprAs(score, fulltext.Score)
		s.OrderExpr(sql.ExprFunc(func(b *sql.Builder) {
			b.WriteString("score DESC, ").Ident(s.C(servicecase.FieldID)).WriteString(" DESC")
		}))
	}
}

func boost(b *sql.Builder, column string, wanted *string, by float64) {
	if wanted == nil {
		return
	}
	b.WriteString(" + CASE WHEN ").Ident(column).WriteString(" = ").Arg(*wanted).WriteString(fmt.Sprintf(" THEN %g ELSE 0 END", by))
}

// similar tells why a case that was found is like the other.
func (l Likeness) similar(c *db.ServiceCase, resolution *db.Activity, words fulltext.Query) (*Similar, error) {
	value, err := c.Value(fulltext.Score)
	if err != nil {
		return nil, fmt.Errorf("read the score: %w", err)
	}
	score, _ := value.(float64)
	texts := []string{c.Title}
	if resolution != nil {
		texts = append(texts, resolutionText(resolution))
	}
	if c.Description != nil {
		texts = append(texts, *c.Description)
	}
	return &Similar{
		Case: c, Score: score, Words: words.Words(texts...), Resolution: resolution,
		SameSubject:  l.SubjectID != nil && sameID(l.SubjectID, c.SubjectID),
		SameProduct:  l.ProductID != nil && sameID(l.ProductID, c.ProductID),
		SameCustomer: l.CustomerID != nil && sameID(l.CustomerID, customerID(c)),
	}, nil
}

// resolutionText is what a resolution says.
func resolutionText(a *db.Activity) string {
	if a.Description == nil {
		return a.Subject
	}
	return a.Subject + "\n" + *a.Description
}

// StandingResolutions are the resolutions that stand of the cases, by case: of
// each the last that was not undone.
func (d *Desk) StandingResolutions(ctx context.Context, by Actor, cases []*db.ServiceCase) (map[string]*db.Activity, error) {
	ids := make([]string, len(cases))
	for i, c := range cases {
		ids[i] = c.ID
	}
	rows, err := d.Activities(by).Where(
		activity.CaseIDIn(ids...), activity.KindEQ(activity.KindCASE_RESOLUTION),
		activity.StatusEQ(activity.StatusCOMPLETED), activity.UndoneAtIsNil(),
	).Order(activity.ByCreatedAt(), activity.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find resolutions: %w", err)
	}
	standing := make(map[string]*db.Activity, len(rows))
	for _, row := range rows {
		standing[row.CaseID] = row
	}
	return standing, nil
}
