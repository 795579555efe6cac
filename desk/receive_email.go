package desk

import (
	"context"

	"docket/ent/db"
	"docket/ent/db/activity"
)

// ReceivedEmail is a message from the customer.
type ReceivedEmail struct {
	CaseID      string
	Subject     string
	Description string
	// From is one address without a name, To are addresses separated by commas.
	From string
	To   string
	// Files came with it.
	Files          []ReceivedFile
	IdempotencyKey string
}

// ReceivedFile is a file that came with a message; Content is what Keep answered.
type ReceivedFile struct {
	Filename string
	Content  Content
}

// ReceiveEmail keeps a message that reached us, on a case open or closed. Only
// the desk itself receives messages: nobody else can say that a customer wrote.
func (d *Desk) ReceiveEmail(ctx context.Context, by Actor, in ReceivedEmail) (*db.Activity, error) {
	if !by.itself {
		return nil, problem(CodeNotAllowed, "", "Only the desk itself receives messages.")
	}
	c := call{verb: "receiveEmail", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Activity, error) {
		c, draft, err := w.draftActivity(ctx, in.CaseID, activity.KindEMAIL)
		if err != nil {
			return nil, err
		}
		var problems Problems
		from, to := problems.address("from", &in.From), problems.addresses("to", &in.To)
		if from == nil {
			problems.add(CodeRequired, "from", "A value is needed here.")
		}
		draft.SetStatus(activity.StatusCOMPLETED).SetStatusReason(activity.StatusReasonRECEIVED).
			SetDirection(activity.DirectionINCOMING).SetClosedAt(w.now).
			SetSubject(problems.line("subject", in.Subject, 200)).
			SetDescription(problems.paragraphs("description", in.Description, longText)).
			SetNillableEmailFrom(from).SetNillableEmailTo(to)
		problems.take(w.draftActivityOwner(ctx, draft, c, nil))
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		people, err := w.correspondents(ctx, c, correspondence{from: from, to: to})
		if err != nil {
			return nil, err
		}
		received, err := w.addActivity(ctx, draft, people...)
		if err != nil {
			return nil, err
		}
		return received, w.addFiles(ctx, received, in.Files)
	})
}

// addFiles puts on a message what came with it.
func (w *work) addFiles(ctx context.Context, on *db.Activity, files []ReceivedFile) error {
	for _, f := range files {
		if _, err := w.addAttachment(ctx, w.draftAttachment(f.Filename, f.Content).SetCaseID(on.CaseID).SetActivityID(on.ID)); err != nil {
			return err
		}
	}
	return nil
}
