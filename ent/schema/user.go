package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// User is a colleague: somebody who signs in, or who is known from imported
// history only and never can.
type User struct{ ent.Schema }

func (User) Annotations() []schema.Annotation { return table("users") }
func (User) Mixin() []ent.Mixin               { return []ent.Mixin{record{}, imported{}} }

func (User) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(160),
		field.String("email").Optional().Nillable().MaxRuneLen(100).Comment("Lower case; null for people who never sign in."),
		field.String("password_hash").Optional().Nillable().Sensitive().Comment("argon2id in PHC form."),
		field.Enum("role").Values("AGENT", "SUPERVISOR", "ADMINISTRATOR"),
		field.Bool("active").Default(true),
		field.String("locale").Default("en").MaxLen(10),
	}
}

func (User) Edges() []ent.Edge {
	return []ent.Edge{edge.To("memberships", TeamMember.Type).Annotations(kept)}
}

func (User) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("email").Unique(),
		index.Fields("name"),
		index.Fields("source", "external_id").Unique(),
	}
}
