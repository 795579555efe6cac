package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// BusinessCalendar says which time is working time: the hours of a week in a
// time zone, without the holidays.
type BusinessCalendar struct{ ent.Schema }

func (BusinessCalendar) Annotations() []schema.Annotation { return table("business_calendars") }
func (BusinessCalendar) Mixin() []ent.Mixin               { return []ent.Mixin{record{}} }

func (BusinessCalendar) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(100),
		field.String("zone").NotEmpty().MaxLen(100).Comment("An IANA name."),
		field.JSON("week", [7][][2]int{}).Comment("For each day from Sunday the stretches of working time, from and to in minutes since midnight."),
		field.JSON("holidays", []string{}).Comment("Days such as 2026-12-25, in order."),
	}
}

func (BusinessCalendar) Indexes() []ent.Index { return []ent.Index{index.Fields("name").Unique()} }
