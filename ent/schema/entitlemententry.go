package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// EntitlementEntry is a line of the ledger of an entitlement: what took terms
// or gave them back, once per case and event. Lines are only ever added. They
// outlive their case, whose number they keep.
type EntitlementEntry struct{ ent.Schema }

func (EntitlementEntry) Annotations() []schema.Annotation { return table("entitlement_entries") }

func (EntitlementEntry) Fields() []ent.Field {
	return []ent.Field{
		id(),
		required("entitlement_id"),
		field.Enum("reason").Values(
			"CASE_CREATED", "ENTITLEMENT_SET", "ENTITLEMENT_REMOVED", "CASE_RESOLVED", "CASE_CANCELLED", "CASE_REACTIVATED",
			"CASE_MERGED", "CASE_UNMERGED", "CASE_DELETED", "DECREMENT_OFF", "CHANNEL_LEFT", "CHANNEL_ENTERED", "ADJUSTED", "UNDONE",
		),
		field.Int64("delta_hundredths").Comment("Below zero takes terms. Zero when only a channel changed."),
		field.Int64("balance_hundredths").Comment("What remained of the whole after it."),
		field.Enum("channel").Values(channels...).Optional().Nillable(),
		field.Int64("channel_delta_hundredths").Default(0),
		reference("case_id"),
		text("case_number", 100),
		field.String("event").NotEmpty().MaxLen(120).SchemaType(idType).Comment("What happened, once: \"create\", \"resolve activity_01...\"."),
		text("explanation", 500),
		reference("actor_id"),
		field.String("verb").NotEmpty().MaxLen(60),
		required("command_id"),
		field.Time("at"),
	}
}

func (EntitlementEntry) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("entitlement", Entitlement.Type).Ref("entries").Field("entitlement_id").Unique().Required(),
		edge.To("actor", User.Type).Field("actor_id").Unique().Annotations(kept),
	}
}

func (EntitlementEntry) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("entitlement_id", "at", "id").StorageKey("entitlement_entries_ledger"),
		index.Fields("entitlement_id", "case_id", "event").Unique(),
		index.Fields("case_id"),
	}
}
