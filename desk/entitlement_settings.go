package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/setting"
)

// EntitlementSettings is how entitlements behave here.
type EntitlementSettings struct {
	// TimeZone decides which day it is: an IANA name.
	TimeZone string
	// Today is the present day there.
	Today string
	// DefaultOnCreate and DefaultOnUpdate say whether the default entitlement of
	// a customer is given by itself.
	DefaultOnCreate, DefaultOnUpdate bool
}

// EntitlementSettings reads how entitlements behave here.
func (d *Desk) EntitlementSettings(ctx context.Context) (*EntitlementSettings, error) {
	return d.entitlementSettings(ctx, d.client)
}

func (d *Desk) entitlementSettings(ctx context.Context, client *db.Client) (*EntitlementSettings, error) {
	rows, err := client.Setting.Query().Where(setting.IDIn(settingTimeZone, settingDefaultOnCreate, settingDefaultOnUpdate)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read settings: %w", err)
	}
	values := map[string]string{}
	for _, row := range rows {
		values[row.ID] = row.Value
	}
	day, err := dayAt(values[settingTimeZone], d.Now())
	return &EntitlementSettings{
		TimeZone: values[settingTimeZone], Today: day,
		DefaultOnCreate: values[settingDefaultOnCreate] == settingOn, DefaultOnUpdate: values[settingDefaultOnUpdate] == settingOn,
	}, err
}

// NewEntitlementSettings changes how entitlements behave. What is nil stays.
type NewEntitlementSettings struct {
	TimeZone                         *string
	DefaultOnCreate, DefaultOnUpdate *bool
	IdempotencyKey                   string
}

// SetEntitlementSettings changes how entitlements behave. Cases stay as they
// are.
func (d *Desk) SetEntitlementSettings(ctx context.Context, by Actor, in NewEntitlementSettings) (*EntitlementSettings, error) {
	c := call{verb: "setEntitlementSettings", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*EntitlementSettings, error) {
		var problems Problems
		zone := problems.timeZone("timeZone", in.TimeZone)
		if in.TimeZone != nil && zone == nil {
			problems.add(CodeRequired, "timeZone", "A value is needed here.")
		}
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		for _, change := range []struct {
			id    string
			value *string
		}{{settingTimeZone, zone}, {settingDefaultOnCreate, onOrOff(in.DefaultOnCreate)}, {settingDefaultOnUpdate, onOrOff(in.DefaultOnUpdate)}} {
			if change.value == nil {
				continue
			}
			s, err := w.lockSetting(ctx, change.id)
			if err != nil {
				return nil, err
			}
			if err := w.changeSetting(ctx, s, *change.value); err != nil {
				return nil, err
			}
		}
		return d.entitlementSettings(ctx, w.tx.Client())
	})
}

func onOrOff(on *bool) *string {
	if on == nil {
		return nil
	}
	value := "off"
	if *on {
		value = settingOn
	}
	return &value
}
