package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// SLATimer is the time of one promise for one case. That it nears its end or is
// broken is not stored: it is read from the instants.
type SLATimer struct{ ent.Schema }

func (SLATimer) Annotations() []schema.Annotation { return table("sla_timers") }
func (SLATimer) Mixin() []ent.Mixin               { return []ent.Mixin{record{}} }

func (SLATimer) Fields() []ent.Field {
	return []ent.Field{
		required("case_id"),
		required("item_id"),
		field.Enum("kpi").Values(kpis...),
		field.Enum("status").Values("IN_PROGRESS", "PAUSED", "SUCCEEDED", "CANCELLED").Default("IN_PROGRESS"),
		field.Time("started_at"),
		instant("warn_at"),
		field.Time("fail_at"),
		instant("paused_at"),
		field.Int64("paused_work").Default(0).NonNegative().Comment("Working time of the pauses that are over, in microseconds."),
		instant("ended_at"),
		reference("previous_id"),
	}
}

func (SLATimer) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("case", ServiceCase.Type).Ref("sla_timers").Field("case_id").Unique().Required(),
		edge.From("item", SLAItem.Type).Ref("timers").Field("item_id").Unique().Required(),
		edge.To("next", SLATimer.Type).Annotations(kept).From("previous").Field("previous_id").Unique(),
	}
}

func (SLATimer) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("case_id", "kpi", "id").StorageKey("sla_timers_case"),
		index.Fields("item_id"),
		index.Fields("previous_id"),
	}
}
