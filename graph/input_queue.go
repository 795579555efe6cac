package graph

import (
	"docket/desk"
	"docket/graph/model"
)

func newQueue(in model.CreateQueueInput) desk.NewQueue {
	return desk.NewQueue{
		Name: in.Name, Description: in.Description, Visibility: in.Visibility, OwnerID: in.OwnerID,
		IdempotencyKey: key(in.IdempotencyKey),
	}
}

func queueMembership(in model.QueueMemberInput) desk.QueueMembership {
	return desk.QueueMembership{QueueID: in.QueueID, MemberID: in.MemberID, IdempotencyKey: key(in.IdempotencyKey)}
}

func placement(in model.AddToQueueInput) desk.Placement {
	return desk.Placement{CaseID: in.CaseID, QueueID: in.QueueID, IdempotencyKey: key(in.IdempotencyKey)}
}

func pick(in model.PickQueueItemInput) desk.Pick {
	return desk.Pick{PlaceRef: desk.PlaceRef{QueueItemID: in.QueueItemID, CaseID: in.CaseID}, IdempotencyKey: key(in.IdempotencyKey)}
}

func pickNext(in model.PickNextInput) desk.PickNext {
	return desk.PickNext{QueueID: in.QueueID, IdempotencyKey: key(in.IdempotencyKey)}
}

func release(in model.ReleaseQueueItemInput) desk.Release {
	return desk.Release{PlaceRef: desk.PlaceRef{QueueItemID: in.QueueItemID, CaseID: in.CaseID}, IdempotencyKey: key(in.IdempotencyKey)}
}

func removal(in model.RemoveFromQueueInput) desk.Removal {
	return desk.Removal{PlaceRef: desk.PlaceRef{QueueItemID: in.QueueItemID, CaseID: in.CaseID}, IdempotencyKey: key(in.IdempotencyKey)}
}

// placed is the outcome of a verb on the place of a case in a queue.
func placed(place *desk.Place, err error) (*model.CaseQueuePayload, error) {
	problems, err := userErrors(err)
	if err != nil {
		return nil, err
	}
	payload := &model.CaseQueuePayload{UserErrors: problems}
	if place != nil {
		payload.Case, payload.QueueItem = place.Case, place.Item
		if place.CommandID != "" { // picking what one holds changes nothing
			payload.CommandID = &place.CommandID
		}
	}
	return payload, nil
}
