package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// StatusTransition lets one status reason follow another. The rows count only
// while the setting status_transitions is on.
type StatusTransition struct{ ent.Schema }

func (StatusTransition) Annotations() []schema.Annotation { return table("status_transitions") }

func (StatusTransition) Fields() []ent.Field {
	return []ent.Field{
		id(),
		required("from_reason_id"),
		required("to_reason_id"),
		field.Time("created_at").Default(now).Immutable(),
	}
}

func (StatusTransition) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("from_reason", StatusReason.Type).Field("from_reason_id").Unique().Required().Annotations(kept),
		edge.To("to_reason", StatusReason.Type).Field("to_reason_id").Unique().Required().Annotations(kept),
	}
}

func (StatusTransition) Indexes() []ent.Index {
	return []ent.Index{index.Fields("from_reason_id", "to_reason_id").Unique()}
}
