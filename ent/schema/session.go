package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Session is a signed-in browser. The token itself is never stored.
type Session struct{ ent.Schema }

func (Session) Annotations() []schema.Annotation { return table("sessions") }

func (Session) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.String("token_hash").MaxLen(64).Unique().Immutable().Sensitive().Comment("SHA-256 of the token, hex."),
		required("user_id"),
		field.Time("created_at").Default(now).Immutable(),
		field.Time("expires_at"),
	}
}

func (Session) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Field("user_id").Unique().Required().Annotations(entsql.OnDelete(entsql.Cascade))}
}

func (Session) Indexes() []ent.Index {
	return []ent.Index{index.Fields("user_id"), index.Fields("expires_at")}
}
