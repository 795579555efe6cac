package desk

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"docket/ent/db"
	"docket/ent/db/setting"
)

// ClosingPolicy says what becomes of the child cases of a case that is closed.
type ClosingPolicy string

// What may become of them. It is one setting, so that two policies never hold
// at once.
const (
	// ChildrenStay leaves them alone.
	ChildrenStay ClosingPolicy = "NONE"
	// ChildrenClose closes them with their parent.
	ChildrenClose ClosingPolicy = "CASCADE"
	// ChildrenFirst refuses to close the parent while a child is active.
	ChildrenFirst ClosingPolicy = "RESTRICT"
)

var closingPolicies = []ClosingPolicy{ChildrenStay, ChildrenClose, ChildrenFirst}

// InheritedField is a field that a child case takes from its parent, beside the
// title and the customer, which it always takes.
type InheritedField string

// The fields that may be inherited.
const (
	InheritContact     InheritedField = "CONTACT"
	InheritSubject     InheritedField = "SUBJECT"
	InheritProduct     InheritedField = "PRODUCT"
	InheritPriority    InheritedField = "PRIORITY"
	InheritOrigin      InheritedField = "ORIGIN"
	InheritType        InheritedField = "TYPE"
	InheritDescription InheritedField = "DESCRIPTION"
	InheritOwner       InheritedField = "OWNER"
)

// inheritedFields are the fields in the order they are listed, with the name
// that each is stored under.
var inheritedFields = []struct {
	field  InheritedField
	stored string
}{
	{InheritContact, "contactId"}, {InheritSubject, "subjectId"}, {InheritProduct, "productId"}, {InheritPriority, "priority"},
	{InheritOrigin, "origin"}, {InheritType, "type"}, {InheritDescription, "description"}, {InheritOwner, "ownerId"},
}

// The ids of the settings of families.
const (
	settingChildLimit    = "child_limit"
	settingClosingPolicy = "closing_policy"
	settingChildInherits = "child_inherits"
)

var deskSettings = []string{
	settingChildLimit, settingClosingPolicy, settingChildInherits,
	settingDefaultOnCreate, settingDefaultOnUpdate, settingTimeZone,
}

// Settings are how this desk works, as its administrators chose.
type Settings struct {
	// ChildLimit is how many children a case has at most.
	ChildLimit    int
	ClosingPolicy ClosingPolicy
	// ChildInherits are in the order of the fields, each at most once.
	ChildInherits []InheritedField
	// DefaultEntitlementOnCreate and OnUpdate apply the default entitlement of the
	// customer to a case that is opened, or whose customer, contact or product
	// changes.
	DefaultEntitlementOnCreate bool
	DefaultEntitlementOnUpdate bool
	// TimeZone is an IANA name: where the days of the desk begin.
	TimeZone string
}

// Settings reads how the desk works.
func (d *Desk) Settings(ctx context.Context, by Actor) (*Settings, error) {
	if !by.May(CaseRead) {
		return &Settings{ClosingPolicy: ChildrenStay, TimeZone: "UTC"}, nil
	}
	return readSettings(ctx, d.client)
}

func (w *work) settings(ctx context.Context) (*Settings, error) {
	return readSettings(ctx, w.tx.Client())
}

func readSettings(ctx context.Context, client *db.Client) (*Settings, error) {
	rows, err := client.Setting.Query().Where(setting.IDIn(deskSettings...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the settings: %w", err)
	}
	return settingsFrom(storedIn(rows))
}

func storedIn(rows []*db.Setting) map[string]string {
	stored := make(map[string]string, len(rows))
	for _, row := range rows {
		stored[row.ID] = row.Value
	}
	return stored
}

// settingsFrom reads the settings as they are stored.
func settingsFrom(stored map[string]string) (*Settings, error) {
	limit, err := strconv.Atoi(stored[settingChildLimit])
	if err != nil {
		return nil, fmt.Errorf("read the setting %s: %w", settingChildLimit, err)
	}
	s := &Settings{
		ChildLimit: limit, ClosingPolicy: ClosingPolicy(stored[settingClosingPolicy]),
		DefaultEntitlementOnCreate: stored[settingDefaultOnCreate] == settingOn,
		DefaultEntitlementOnUpdate: stored[settingDefaultOnUpdate] == settingOn,
		TimeZone:                   stored[settingTimeZone],
	}
	names := strings.Split(stored[settingChildInherits], ",")
	for _, f := range inheritedFields {
		if slices.Contains(names, f.stored) {
			s.ChildInherits = append(s.ChildInherits, f.field)
		}
	}
	return s, nil
}

// stored is the counterpart of settingsFrom.
func (s *Settings) stored() map[string]string {
	var names []string
	for _, f := range inheritedFields {
		if slices.Contains(s.ChildInherits, f.field) {
			names = append(names, f.stored)
		}
	}
	return map[string]string{
		settingChildLimit: strconv.Itoa(s.ChildLimit), settingClosingPolicy: string(s.ClosingPolicy),
		settingChildInherits: strings.Join(names, ","), settingTimeZone: s.TimeZone,
		settingDefaultOnCreate: asSwitch(s.DefaultEntitlementOnCreate), settingDefaultOnUpdate: asSwitch(s.DefaultEntitlementOnUpdate),
	}
}

func asSwitch(on bool) string {
	if on {
		return settingOn
	}
	return "off"
}
