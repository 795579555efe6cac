package model

import (
	"time"

	"docket/ent/db"
)

// SimilarCaseLink is a link of two cases, as seen from one of them.
type SimilarCaseLink struct {
	Link *db.CaseLink
	// FromID is the case it is seen from.
	FromID string
}

// ID is another from either side: what the two sides show is not the same.
func (l *SimilarCaseLink) ID() string {
	if l.Link.CaseID == l.FromID {
		return l.Link.ID + ":there"
	}
	return l.Link.ID + ":here"
}

// CreatedAt is when the link was made.
func (l *SimilarCaseLink) CreatedAt() time.Time { return l.Link.CreatedAt }

// Solution is which of the two holds the solution; nil when neither.
func (l *SimilarCaseLink) Solution() *SimilarCaseSolution {
	switch {
	case !l.Link.Solution:
		return nil
	case l.Link.CaseID == l.FromID:
		return new(SimilarCaseSolutionThere)
	}
	return new(SimilarCaseSolutionHere)
}
