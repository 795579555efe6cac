package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// StatusReason is a finer reason within the status of a case. Those with
// a code come with the product; an administrator may add more.
type StatusReason struct{ ent.Schema }

func (StatusReason) Annotations() []schema.Annotation { return table("status_reasons") }
func (StatusReason) Mixin() []ent.Mixin               { return []ent.Mixin{record{}} }

func (StatusReason) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("status").Values("ACTIVE", "RESOLVED", "CANCELLED"),
		text("code", 40),
		field.String("name").NotEmpty().MaxRuneLen(100),
		field.Int("position").Default(0),
		field.Bool("is_default").Default(false),
		instant("retired_at"),
	}
}

func (StatusReason) Indexes() []ent.Index {
	return []ent.Index{index.Fields("code").Unique(), index.Fields("status", "position")}
}
