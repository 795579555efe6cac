package desk

import (
	"context"
	"fmt"
	"slices"

	"docket/ent/db"
	"docket/ent/db/setting"
)

// SettingsUpdate changes how the desk works. What is absent stays.
type SettingsUpdate struct {
	ChildLimit    *int
	ClosingPolicy *ClosingPolicy
	// ChildInherits are all fields from now on; nil leaves them as they are.
	ChildInherits              []InheritedField
	DefaultEntitlementOnCreate *bool
	DefaultEntitlementOnUpdate *bool
	TimeZone                   *string
	IdempotencyKey             string
}

// mostChildren is the highest limit of children that administrators can set:
// as many as are closed together in a moment.
const mostChildren = 500

// UpdateDeskSettings changes how the desk works. Cases stay as they are, also
// those with more children than a new limit allows.
func (d *Desk) UpdateDeskSettings(ctx context.Context, by Actor, in SettingsUpdate) (*Settings, error) {
	c := call{verb: "updateDeskSettings", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Settings, error) {
		rows, err := w.lockSettings(ctx)
		if err != nil {
			return nil, err
		}
		settings, err := settingsFrom(storedIn(rows))
		if err != nil {
			return nil, err
		}
		if err := settings.change(in); err != nil {
			return nil, err
		}
		if err := w.storeSettings(ctx, rows, settings); err != nil {
			return nil, err
		}
		return w.settings(ctx)
	})
}

// change checks what is given and puts it into the settings.
func (s *Settings) change(in SettingsUpdate) error {
	var problems Problems
	if in.ChildLimit != nil {
		if s.ChildLimit = *in.ChildLimit; s.ChildLimit < 1 || s.ChildLimit > mostChildren {
			problems.add(CodeInvalid, "childLimit", "A case may have 1 to %d child cases.", mostChildren)
		}
	}
	if in.ClosingPolicy != nil {
		if s.ClosingPolicy = *in.ClosingPolicy; !slices.Contains(closingPolicies, s.ClosingPolicy) {
			problems.add(CodeInvalid, "closingPolicy", "The closing policy is NONE, CASCADE or RESTRICT.")
		}
	}
	if in.ChildInherits != nil {
		s.ChildInherits = in.ChildInherits
	}
	if in.DefaultEntitlementOnCreate != nil {
		s.DefaultEntitlementOnCreate = *in.DefaultEntitlementOnCreate
	}
	if in.DefaultEntitlementOnUpdate != nil {
		s.DefaultEntitlementOnUpdate = *in.DefaultEntitlementOnUpdate
	}
	if in.TimeZone != nil {
		zone := problems.timeZone("timeZone", in.TimeZone)
		if zone == nil && len(problems) == 0 {
			problems.add(CodeRequired, "timeZone", "The desk needs a time zone.")
		} else if zone != nil {
			s.TimeZone = *zone
		}
	}
	return problems.orNil()
}

// lockSettings reads the settings of the desk and holds them.
func (w *work) lockSettings(ctx context.Context) ([]*db.Setting, error) {
	query := w.tx.Setting.Query().Where(setting.IDIn(deskSettings...)).Order(setting.ByID())
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	rows, err := query.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("lock the settings: %w", err)
	}
	return rows, nil
}

// storeSettings writes those that changed.
func (w *work) storeSettings(ctx context.Context, rows []*db.Setting, s *Settings) error {
	stored := s.stored()
	for _, row := range rows {
		if err := w.changeSetting(ctx, row, stored[row.ID]); err != nil {
			return err
		}
	}
	return nil
}
