package desk

import (
	"context"
	"net/mail"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/activityparty"
)

// NewEmail is a message to the customer.
type NewEmail struct {
	CaseID      string
	Subject     string
	Description string
	// To, Cc and Bcc are addresses separated by commas.
	To  string
	Cc  *string
	Bcc *string
	// AttachmentIDs are files that the actor gave to the case for this message.
	AttachmentIDs  []string
	IdempotencyKey string
}

// WriteEmail keeps a message to the customer as a draft. It sends nothing.
func (d *Desk) WriteEmail(ctx context.Context, by Actor, in NewEmail) (*db.Activity, error) {
	c := call{verb: "writeEmail", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Activity, error) {
		c, draft, err := w.draftActivity(ctx, in.CaseID, activity.KindEMAIL)
		if err != nil {
			return nil, err
		}
		var problems Problems
		to := problems.addresses("to", &in.To)
		if to == nil {
			problems.add(CodeRequired, "to", "A value is needed here.")
		}
		cc, bcc := problems.addresses("cc", in.Cc), problems.addresses("bcc", in.Bcc)
		draft.SetStatus(activity.StatusOPEN).SetStatusReason(activity.StatusReasonDRAFT).
			SetDirection(activity.DirectionOUTGOING).
			SetSubject(problems.line("subject", in.Subject, 200)).
			SetDescription(problems.paragraphs("description", in.Description, longText)).
			SetNillableEmailTo(to).
			SetNillableEmailCc(cc).SetNillableEmailBcc(bcc)
		problems.take(w.draftActivityOwner(ctx, draft, c, nil))
		people, err := w.correspondents(ctx, c, correspondence{to: to, cc: cc, bcc: bcc})
		problems.take(err)
		files, err := w.loose(ctx, c.ID, in.AttachmentIDs)
		problems.take(err)
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		written, err := w.addActivity(ctx, draft, append(us(activityparty.RoleSENDER, w.by.userID()), people...)...)
		if err != nil {
			return nil, err
		}
		return written, w.fasten(ctx, files, func(u *db.AttachmentUpdateOne) *db.AttachmentUpdateOne { return u.SetActivityID(written.ID) })
	})
}

// addresses checks mail addresses separated by commas, with or without names.
func (ps *Problems) addresses(field string, value *string) *string {
	value = ps.optionalLine(field, value, 2000)
	if value == nil {
		return nil
	}
	if _, err := mail.ParseAddressList(*value); err != nil {
		ps.add(CodeInvalid, field, "These are not e-mail addresses separated by commas.")
	}
	return value
}
