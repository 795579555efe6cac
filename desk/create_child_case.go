package desk

import (
	"context"
	"slices"
	"time"

	"docket/ent/db"
	"docket/ent/db/servicecase"
)

// NewChildCase is a case below another. What is not given is inherited: the
// title always, the other fields if the settings list them.
type NewChildCase struct {
	ParentID       string
	Title          Field[string]
	Description    Field[string]
	ContactID      Field[string]
	SubjectID      Field[string]
	ProductID      Field[string]
	Priority       Field[servicecase.Priority]
	Origin         Field[servicecase.Origin]
	Type           Field[servicecase.Type]
	OwnerID        Field[string]
	ResolveBy      *time.Time
	QueueID        *string
	IdempotencyKey string
}

// CreateChildCase opens a case for the customer of another, below it. The parent
// is active and no child itself.
func (d *Desk) CreateChildCase(ctx context.Context, by Actor, in NewChildCase) (*db.ServiceCase, error) {
	c := call{verb: "createChildCase", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.ServiceCase, error) {
		parent, err := w.lockActiveCase(ctx, "parentId", in.ParentID)
		if err != nil {
			return nil, err
		}
		if err := mayHaveChildren("parentId", parent); err != nil {
			return nil, err
		}
		room, limit, err := w.roomForChildren(ctx, parent)
		if err != nil {
			return nil, err
		}
		if room == 0 {
			return nil, tooManyChildren("parentId", parent, limit)
		}
		s, err := w.settings(ctx)
		if err != nil {
			return nil, err
		}
		return w.openCase(ctx, inherited(in, parent, s.ChildInherits), parent)
	})
}

// inherited is what a child is opened with.
func inherited(in NewChildCase, parent *db.ServiceCase, fields []InheritedField) NewCase {
	owner := parent.OwnerUserID
	if parent.OwnerTeamID != nil {
		owner = parent.OwnerTeamID
	}
	c := NewCase{
		Title: parent.Title, CustomerID: *customerID(parent), ResolveBy: in.ResolveBy, QueueID: in.QueueID,
		Description: inherit(in.Description, parent.Description, fields, InheritDescription),
		ContactID:   inherit(in.ContactID, parent.ContactID, fields, InheritContact),
		SubjectID:   inherit(in.SubjectID, parent.SubjectID, fields, InheritSubject),
		ProductID:   inherit(in.ProductID, parent.ProductID, fields, InheritProduct),
		Origin:      inherit(in.Origin, parent.Origin, fields, InheritOrigin),
		Type:        inherit(in.Type, parent.Type, fields, InheritType),
		OwnerID:     inherit(in.OwnerID, owner, fields, InheritOwner),
		Priority:    servicecase.PriorityNORMAL,
	}
	if in.Title.Given {
		c.Title = ""
		if in.Title.Value != nil {
			c.Title = *in.Title.Value
		}
	}
	if p := inherit(in.Priority, &parent.Priority, fields, InheritPriority); p != nil {
		c.Priority = *p
	}
	return c
}

// inherit is the value that is given, or the one of the parent if that field is
// inherited.
func inherit[T any](given Field[T], parents *T, fields []InheritedField, field InheritedField) *T {
	if given.Given || !slices.Contains(fields, field) {
		return given.Value
	}
	return parents
}
