package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// ActivityParty is somebody with a part in an activity: who called, who was
// written to, who attends. It is a contact, an account, a colleague, or an
// address that belongs to nobody we know.
type ActivityParty struct{ ent.Schema }

func (ActivityParty) Annotations() []schema.Annotation { return table("activity_parties") }

func (ActivityParty) Fields() []ent.Field {
	return []ent.Field{
		id(),
		required("activity_id"),
		field.Enum("role").Values("SENDER", "TO", "CC", "BCC", "REQUIRED_ATTENDEE", "OPTIONAL_ATTENDEE", "ORGANIZER"),
		field.Int("position").Default(0),
		reference("contact_id"),
		reference("account_id"),
		reference("user_id"),
		text("address", 200),
	}
}

func (ActivityParty) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("activity", Activity.Type).Ref("parties").Field("activity_id").Unique().Required(),
		edge.To("contact", Contact.Type).Field("contact_id").Unique().Annotations(kept),
		edge.To("account", Account.Type).Field("account_id").Unique().Annotations(kept),
		edge.To("user", User.Type).Field("user_id").Unique().Annotations(kept),
	}
}

func (ActivityParty) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("activity_id", "role", "position").Unique(),
		index.Fields("contact_id"),
		index.Fields("account_id"),
		index.Fields("user_id"),
	}
}
