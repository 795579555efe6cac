package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// kpis are what a service level promises a time for.
var kpis = []string{"FIRST_RESPONSE", "RESOLVE_BY"}

// SLAItem is one promise of a service level. Of each kind the first that fits
// a case counts.
type SLAItem struct{ ent.Schema }

func (SLAItem) Annotations() []schema.Annotation { return table("sla_items") }

func (SLAItem) Fields() []ent.Field {
	return []ent.Field{
		id(),
		required("sla_id"),
		field.Enum("kpi").Values(kpis...),
		field.Int("position").Positive(),
		field.Enum("priority").Values("HIGH", "NORMAL", "LOW").Optional().Nillable().Comment("Which cases it is for; absent: all."),
		field.Int("warn_after").Optional().Nillable().Positive().Comment("Minutes of working time."),
		field.Int("fail_after").Positive().Comment("Minutes of working time."),
		reference("calendar_id"),
	}
}

func (SLAItem) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("sla", SLA.Type).Ref("items").Field("sla_id").Unique().Required(),
		edge.To("calendar", BusinessCalendar.Type).Field("calendar_id").Unique().Annotations(kept),
		edge.To("timers", SLATimer.Type).Annotations(kept),
	}
}

func (SLAItem) Indexes() []ent.Index { return []ent.Index{index.Fields("sla_id", "position").Unique()} }
