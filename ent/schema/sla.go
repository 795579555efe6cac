package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// SLA is a service level: what is promised to customers, and within what time.
// What it says is fixed once it is active.
type SLA struct{ ent.Schema }

func (SLA) Annotations() []schema.Annotation { return table("slas") }
func (SLA) Mixin() []ent.Mixin               { return []ent.Mixin{record{}} }

func (SLA) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(100),
		field.Enum("state").Values("DRAFT", "ACTIVE").Default("DRAFT"),
		field.Bool("is_default").Default(false).Comment("Given to every case that is opened; at most one."),
		instant("activated_at"),
	}
}

func (SLA) Edges() []ent.Edge { return []ent.Edge{edge.To("items", SLAItem.Type).Annotations(kept)} }

func (SLA) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("is_default").Unique().StorageKey("slas_default").Annotations(entsql.IndexWhere("is_default")),
		index.Fields("name").Unique(),
	}
}
