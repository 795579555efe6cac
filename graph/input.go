package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"docket/desk"
	"docket/ent/db"
	"docket/graph/model"
)

// The functions below turn inputs of the schema into those of the verbs, field
// by field.

func key(k *string) string {
	if k == nil {
		return ""
	}
	return *k
}

// field is a field of an update: absent, null or given.
func field[T any](f graphql.Omittable[*T]) desk.Field[T] {
	value, given := f.ValueOK()
	return desk.Field[T]{Given: given, Value: value}
}

func newCase(in model.CreateCaseInput) desk.NewCase {
	return desk.NewCase{
		Title: in.Title, Description: in.Description, CustomerID: in.CustomerID, ContactID: in.ContactID,
		SubjectID: in.SubjectID, ProductID: in.ProductID, Priority: in.Priority, Origin: in.Origin, Type: in.Type,
		ResolveBy: in.ResolveBy, QueueID: in.QueueID, OwnerID: in.OwnerID, EntitlementID: field(in.EntitlementID),
		IdempotencyKey: key(in.IdempotencyKey),
	}
}

func caseUpdate(in model.UpdateCaseInput) desk.CaseUpdate {
	return desk.CaseUpdate{
		CaseID: in.CaseID, ExpectedVersion: in.ExpectedVersion,
		Title: field(in.Title), Description: field(in.Description),
		CustomerID: field(in.CustomerID), ContactID: field(in.ContactID),
		SubjectID: field(in.SubjectID), ProductID: field(in.ProductID),
		Priority: field(in.Priority), Origin: field(in.Origin), Type: field(in.Type),
		ResolveBy: field(in.ResolveBy), StatusReasonID: field(in.StatusReasonID), Escalated: field(in.Escalated),
		ExistingCaseID: field(in.ExistingCaseID),
		EntitlementID:  field(in.EntitlementID),
		IdempotencyKey: key(in.IdempotencyKey),
	}
}

func assignment(in model.AssignCasesInput) desk.Assignment {
	return desk.Assignment{CaseIDs: in.CaseIds, OwnerID: in.OwnerID, IdempotencyKey: key(in.IdempotencyKey)}
}

// caseOutcomes tells what became of each case. The cases are siblings.
func caseOutcomes(ctx context.Context, outcomes []desk.CaseOutcome) []*model.CaseOutcome {
	told := make([]*model.CaseOutcome, len(outcomes))
	var cases []*db.ServiceCase
	for i, o := range outcomes {
		told[i] = &model.CaseOutcome{CaseID: o.CaseID, Case: o.Case, UserErrors: []model.UserError{}}
		if o.Problem != nil {
			told[i].UserErrors = []model.UserError{userError(o.Problem)}
		}
		if o.Case != nil {
			cases = append(cases, o.Case)
		}
	}
	together(ctx, cases)
	return told
}

func phoneCall(in model.LogPhoneCallInput) desk.PhoneCall {
	return desk.PhoneCall{
		CaseID: in.CaseID, Subject: in.Subject, Description: in.Description, Direction: in.Direction,
		PhoneNumber: in.PhoneNumber, LeftVoicemail: in.LeftVoicemail, DurationMinutes: in.DurationMinutes,
		Completed: in.Completed, DueAt: in.DueAt, Parties: givenParties(in.Parties), IdempotencyKey: key(in.IdempotencyKey),
	}
}

func newTask(in model.CreateTaskInput) desk.NewTask {
	return desk.NewTask{
		CaseID: in.CaseID, Subject: in.Subject, Description: in.Description, DueAt: in.DueAt,
		DurationMinutes: in.DurationMinutes, OwnerID: in.OwnerID, Parties: participants(in.Parties), IdempotencyKey: key(in.IdempotencyKey),
	}
}

func newAppointment(in model.CreateAppointmentInput) desk.NewAppointment {
	return desk.NewAppointment{
		CaseID: in.CaseID, Subject: in.Subject, Description: in.Description, Location: in.Location,
		StartsAt: in.StartsAt, EndsAt: in.EndsAt, OwnerID: in.OwnerID, Parties: givenParties(in.Parties), IdempotencyKey: key(in.IdempotencyKey),
	}
}

func newEmail(in model.WriteEmailInput) desk.NewEmail {
	return desk.NewEmail{
		CaseID: in.CaseID, Subject: in.Subject, Description: in.Description,
		To: in.To, Cc: in.Cc, Bcc: in.Bcc, AttachmentIDs: in.AttachmentIds, IdempotencyKey: key(in.IdempotencyKey),
	}
}

func completion(in model.CompleteActivityInput) desk.Completion {
	return desk.Completion{
		ActivityID: in.ActivityID, ExpectedVersion: in.ExpectedVersion,
		DurationMinutes: in.DurationMinutes, IdempotencyKey: key(in.IdempotencyKey),
	}
}

func cancellation(in model.CancelActivityInput) desk.Cancellation {
	return desk.Cancellation{ActivityID: in.ActivityID, ExpectedVersion: in.ExpectedVersion, IdempotencyKey: key(in.IdempotencyKey)}
}

func newNote(in model.AddNoteInput) desk.NewNote {
	return desk.NewNote{CaseID: in.CaseID, Text: in.Text, AttachmentIDs: in.AttachmentIds, IdempotencyKey: key(in.IdempotencyKey)}
}
