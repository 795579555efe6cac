package desk

import (
	"context"

	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlementchannel"
	"docket/ent/db/entitlemententry"
)

// Adjustment corrects what remains of an entitlement by hand.
type Adjustment struct {
	EntitlementID   string
	ExpectedVersion *int
	// DeltaHundredths is added to what remains; below zero it takes.
	DeltaHundredths int64
	// Channel is moved by as much; absent: none.
	Channel *entitlementchannel.Channel
	// Reason says why, in one line.
	Reason         string
	IdempotencyKey string
}

// AdjustEntitlement adds an entry to the ledger of an entitlement that is or was
// in force, with the reason. It never makes one that restricts negative.
func (d *Desk) AdjustEntitlement(ctx context.Context, by Actor, in Adjustment) (*db.Entitlement, error) {
	c := call{verb: "adjustEntitlement", needs: EntitlementAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Entitlement, error) {
		e, err := w.lockUnchangedEntitlement(ctx, in.EntitlementID, in.ExpectedVersion,
			entitlement.StatusACTIVE, entitlement.StatusWAITING, entitlement.StatusEXPIRED)
		if err != nil {
			return nil, err
		}
		m, err := adjusting(e, in)
		if err != nil {
			return nil, err
		}
		m.event = "adjust " + w.command.ID
		after, err := w.move(ctx, e, m)
		if err != nil {
			return nil, err
		}
		after.Edges = db.EntitlementEdges{}
		return after, nil
	})
}

func adjusting(e *db.Entitlement, in Adjustment) (movement, error) {
	var problems Problems
	reason := problems.line("reason", in.Reason, 500)
	size := max(in.DeltaHundredths, -in.DeltaHundredths)
	if size == 0 {
		problems.add(CodeInvalid, "terms", "An adjustment changes something.")
	} else {
		problems.terms("terms", size, e.Allocation == entitlement.AllocationCASES)
	}
	m := movement{reason: entitlemententry.ReasonADJUSTED, delta: in.DeltaHundredths, explanation: &reason, field: "terms"}
	if in.Channel != nil {
		m.channel, m.channelDelta = *in.Channel, in.DeltaHundredths
		if !hasChannel(e, *in.Channel) {
			problems.add(CodeInvalid, "channel", "“%s” does not limit this channel.", e.Name)
		}
	}
	return m, problems.orNil()
}

func hasChannel(e *db.Entitlement, channel entitlementchannel.Channel) bool {
	for _, row := range e.Edges.Channels {
		if row.Channel == channel {
			return true
		}
	}
	return false
}
