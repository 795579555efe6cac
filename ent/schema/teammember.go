package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// TeamMember says that a user belongs to a team.
type TeamMember struct{ ent.Schema }

func (TeamMember) Annotations() []schema.Annotation { return table("team_members") }

func (TeamMember) Fields() []ent.Field {
	return []ent.Field{
		id(),
		required("team_id"),
		required("user_id"),
		field.Time("created_at").Default(now).Immutable(),
	}
}

func (TeamMember) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("team", Team.Type).Ref("members").Field("team_id").Unique().Required(),
		edge.From("user", User.Type).Ref("memberships").Field("user_id").Unique().Required(),
	}
}

func (TeamMember) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("team_id", "user_id").Unique(),
		index.Fields("user_id"),
	}
}
