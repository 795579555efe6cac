package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Activity is something done, or to be done, for a case. Which fields have a
// meaning depends on the kind. A case resolution is written by resolving: its
// subject is what was found, its duration all the minutes it counted, and those
// activities name it as what billed them.
type Activity struct{ ent.Schema }

func (Activity) Annotations() []schema.Annotation { return table("activities") }
func (Activity) Mixin() []ent.Mixin               { return []ent.Mixin{record{}, imported{}} }

func (Activity) Fields() []ent.Field {
	return []ent.Field{
		required("case_id"),
		field.Enum("kind").Values("PHONE_CALL", "TASK", "EMAIL", "APPOINTMENT", "CASE_RESOLUTION"),
		field.String("subject").NotEmpty().MaxRuneLen(200),
		text("description", 100_000),
		field.Enum("status").Values("OPEN", "SCHEDULED", "COMPLETED", "CANCELLED"),
		field.Enum("status_reason").Values("OPEN", "MADE", "RECEIVED", "NOT_STARTED", "IN_PROGRESS", "WAITING", "DEFERRED", "DRAFT", "SENT", "FREE", "TENTATIVE", "BUSY", "OUT_OF_OFFICE", "COMPLETED", "CANCELLED"),
		reference("owner_user_id"),
		reference("owner_team_id"),
		field.Enum("direction").Values("INCOMING", "OUTGOING").Optional().Nillable(),
		text("phone_number", 200),
		field.Bool("left_voicemail").Default(false),
		text("location", 200),
		text("email_from", 200),
		text("email_to", 2000),
		text("email_cc", 2000),
		text("email_bcc", 2000),
		instant("due_at"),
		instant("starts_at"),
		instant("ends_at"),
		instant("closed_at"),
		field.Int("duration_minutes").Default(0).NonNegative(),
		field.Bool("billed").Default(false).Comment("Its minutes were counted by a resolution that stands."),
		reference("billed_by_id"),
		field.Int("billable_minutes").Optional().Nillable().NonNegative().Comment("Of a resolution: what of its minutes the customer pays."),
		reference("resolution_type_id"),
		instant("undone_at"),
		reference("created_by_id"),
	}
}

func (Activity) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("case", ServiceCase.Type).Ref("activities").Field("case_id").Unique().Required(),
		edge.To("owner_user", User.Type).Field("owner_user_id").Unique().Annotations(kept),
		edge.To("owner_team", Team.Type).Field("owner_team_id").Unique().Annotations(kept),
		edge.To("created_by", User.Type).Field("created_by_id").Unique().Annotations(kept),
		edge.To("counted", Activity.Type).Annotations(kept).From("billed_by").Field("billed_by_id").Unique(),
		edge.To("parties", ActivityParty.Type).Annotations(kept),
		edge.To("attachments", Attachment.Type).Annotations(kept),
		edge.To("resolution_type", StatusReason.Type).Field("resolution_type_id").Unique().Annotations(kept),
	}
}

func (Activity) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("case_id", "created_at", "id"),
		index.Fields("case_id", "status"),
		index.Fields("owner_user_id", "status", "due_at"),
		index.Fields("billed_by_id"),
		index.Fields("source", "external_id").Unique(),
	}
}
