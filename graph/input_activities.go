package graph

import (
	"github.com/99designs/gqlgen/graphql"

	"docket/desk"
	"docket/graph/model"
)

// The functions below turn inputs of the schema into those of the verbs, field
// by field.

func newPost(in model.AddPostInput) desk.NewPost {
	return desk.NewPost{CaseID: in.CaseID, Text: in.Text, AnswersID: in.AnswersID, IdempotencyKey: key(in.IdempotencyKey)}
}

func postUpdate(in model.UpdatePostInput) desk.PostUpdate {
	return desk.PostUpdate{PostID: in.PostID, ExpectedVersion: in.ExpectedVersion, Text: in.Text, IdempotencyKey: key(in.IdempotencyKey)}
}

func postDeletion(in model.DeletePostInput) desk.PostDeletion {
	return desk.PostDeletion{PostID: in.PostID, ExpectedVersion: in.ExpectedVersion, IdempotencyKey: key(in.IdempotencyKey)}
}

func attachmentRemoval(in model.RemoveAttachmentInput) desk.AttachmentRemoval {
	return desk.AttachmentRemoval{AttachmentID: in.AttachmentID, IdempotencyKey: key(in.IdempotencyKey)}
}

func activityUpdate(in model.UpdateActivityInput) desk.ActivityUpdate {
	return desk.ActivityUpdate{
		ActivityID: in.ActivityID, ExpectedVersion: in.ExpectedVersion,
		Subject: field(in.Subject), Description: field(in.Description), StatusReason: field(in.StatusReason), OwnerID: field(in.OwnerID),
		DurationMinutes: field(in.DurationMinutes), DueAt: field(in.DueAt),
		Direction: field(in.Direction), PhoneNumber: field(in.PhoneNumber), LeftVoicemail: field(in.LeftVoicemail),
		Location: field(in.Location), StartsAt: field(in.StartsAt), EndsAt: field(in.EndsAt),
		To: field(in.To), Cc: field(in.Cc), Bcc: field(in.Bcc), Parties: partiesField(in.Parties),
		IdempotencyKey: key(in.IdempotencyKey),
	}
}

func participants(in []*model.PartyInput) []desk.Participant {
	people := make([]desk.Participant, len(in))
	for i, p := range in {
		people[i] = desk.Participant{Role: p.Role, ID: p.PartyID, Address: p.Address}
	}
	return people
}

// givenParties tells a list that is empty from one that is absent.
func givenParties(in []*model.PartyInput) *[]desk.Participant {
	if in == nil {
		return nil
	}
	people := participants(in)
	return &people
}

func partiesField(in graphql.Omittable[[]*model.PartyInput]) desk.Field[[]desk.Participant] {
	value, given := in.ValueOK()
	return desk.Field[[]desk.Participant]{Given: given, Value: givenParties(value)}
}
