package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// EntitlementChannel limits what an entitlement gives through one channel. A
// channel without a row is not limited by itself.
type EntitlementChannel struct{ ent.Schema }

func (EntitlementChannel) Annotations() []schema.Annotation { return table("entitlement_channels") }

func (EntitlementChannel) Fields() []ent.Field {
	return []ent.Field{
		id(),
		required("entitlement_id"),
		field.Enum("channel").Values(channels...),
		field.Int64("total_hundredths").NonNegative(),
		field.Int64("remaining_hundredths"),
		field.Time("created_at").Default(now).Immutable(),
	}
}

func (EntitlementChannel) Edges() []ent.Edge {
	return []ent.Edge{edge.From("entitlement", Entitlement.Type).Ref("channels").Field("entitlement_id").Unique().Required()}
}

func (EntitlementChannel) Indexes() []ent.Index {
	return []ent.Index{index.Fields("entitlement_id", "channel").Unique()}
}
