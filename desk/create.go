package desk

import (
	"context"
	"fmt"
	"time"

	"docket/ent/db"
	"docket/ent/db/servicecase"
	"docket/ent/db/statusreason"
)

// NewCase is what a case is opened with.
type NewCase struct {
	Title       string
	Description *string
	// CustomerID names an account or a contact.
	CustomerID string
	// ContactID is the person to talk to; must belong to the customer.
	ContactID *string
	SubjectID *string
	ProductID *string
	// Priority is normal when empty.
	Priority servicecase.Priority
	Origin   *servicecase.Origin
	Type     *servicecase.Type
	// ResolveBy is a promise to the customer and lies after now.
	ResolveBy *time.Time
	// QueueID puts the case into a queue at once.
	QueueID *string
	// OwnerID names a user or a team; absent means the actor.
	OwnerID *string
	// EntitlementID is chosen explicitly, or explicitly none; not given: the
	// default of the customer, if it fits.
	EntitlementID  Field[string]
	IdempotencyKey string
}

// CreateCase opens a case: always Active with the default reason, with the next number,
// and in a queue if one is named.
func (d *Desk) CreateCase(ctx context.Context, by Actor, in NewCase) (*db.ServiceCase, error) {
	if in.Priority == "" {
		in.Priority = servicecase.PriorityNORMAL
	}
	c := call{verb: "createCase", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.ServiceCase, error) {
		return w.openCase(ctx, in, nil)
	})
}

// openCase opens a case, as a child of another if one is given, which is held.
func (w *work) openCase(ctx context.Context, in NewCase, parent *db.ServiceCase) (*db.ServiceCase, error) {
	draft, err := w.draftCase(ctx, in)
	if err != nil {
		return nil, err
	}
	if parent != nil {
		draft.SetParentID(parent.ID)
	}
	numbers, err := w.caseNumbers(ctx, 1)
	if err != nil {
		return nil, err
	}
	promises, err := w.promiseNew(ctx, draft)
	if err != nil {
		return nil, err
	}
	opened, err := draft.SetNumber(numbers[0]).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("open case: %w", err)
	}
	if err := w.created(opened); err != nil {
		return nil, err
	}
	if err := w.writePromises(ctx, opened.ID, promises); err != nil {
		return nil, err
	}
	if err := w.chargeForCreation(ctx, opened); err != nil || in.QueueID == nil {
		return opened, err
	}
	q, err := w.queue(ctx, "queueId", *in.QueueID)
	if err != nil {
		return nil, err
	}
	place, err := w.enterQueue(ctx, opened, q)
	return place.Case, err
}

// draftCase checks everything that a case is opened with.
func (w *work) draftCase(ctx context.Context, in NewCase) (*db.ServiceCaseCreate, error) {
	var problems Problems
	draft := w.tx.ServiceCase.Create().
		SetID(newID(prefixCase)).
		SetTitle(problems.line("title", in.Title, 200)).
		SetNillableDescription(problems.optionalParagraphs("description", in.Description, 2000)).
		SetPriority(in.Priority).SetSortPriority(sortPriority(in.Priority)).
		SetNillableOrigin(in.Origin).SetNillableType(in.Type).
		SetCreatedAt(w.now).SetUpdatedAt(w.now).
		SetNillableCreatedByID(w.by.userID())
	due := problems.instant("resolveBy", in.ResolveBy)
	if due != nil && !due.After(w.now) {
		problems.add(CodeInvalid, "resolveBy", "The promised instant must lie after now.")
	}
	draft.SetNillableResolveBy(due).SetSortDueAt(sortDueAt(due))
	problems.take(w.draftFirstReason(ctx, draft))
	w.draftReferences(ctx, draft, in, &problems)
	if err := problems.orNil(); err != nil {
		return nil, err
	}
	return draft, w.draftEntitlement(ctx, draft, in.EntitlementID)
}

// caseNumbers gives out the next numbers: a prefix, a running number and a
// random suffix each.
func (w *work) caseNumbers(ctx context.Context, n int) ([]string, error) {
	counter, err := w.tx.Counter.UpdateOneID("case_number").AddValue(int64(n)).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("next case numbers: %w", err)
	}
	numbers := make([]string, n)
	for i := range numbers {
		numbers[i] = fmt.Sprintf("CAS-%05d-%s", counter.Value-int64(n-i)+1, caseSuffix())
	}
	return numbers, nil
}

// draftFirstReason gives a case the reason that every case begins with.
func (w *work) draftFirstReason(ctx context.Context, draft *db.ServiceCaseCreate) error {
	first, err := w.tx.StatusReason.Query().Where(statusreason.StatusEQ(statusreason.StatusACTIVE), statusreason.IsDefault(true)).Only(ctx)
	if err != nil {
		return fmt.Errorf("find the reason that cases begin with: %w", err)
	}
	draft.SetStatusReasonID(first.ID)
	return nil
}

// sortPriority is the priority as lists sort by it.
func sortPriority(p servicecase.Priority) int {
	switch p {
	case servicecase.PriorityHIGH:
		return 1
	case servicecase.PriorityLOW:
		return 3
	default:
		return 2
	}
}

// endOfTime is where cases without a promise stand in a list by time left.
var endOfTime = time.Date(lastYear+1, 12, 31, 0, 0, 0, 0, time.UTC)

func sortDueAt(due *time.Time) time.Time {
	if due == nil {
		return endOfTime
	}
	return *due
}

// customerID is who the case is for: an account or a contact.
func customerID(c *db.ServiceCase) *string {
	if c.CustomerAccountID != nil {
		return c.CustomerAccountID
	}
	return c.CustomerContactID
}
