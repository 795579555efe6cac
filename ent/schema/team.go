package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// Team is a group of users who share work.
type Team struct{ ent.Schema }

func (Team) Annotations() []schema.Annotation { return table("teams") }
func (Team) Mixin() []ent.Mixin               { return []ent.Mixin{record{}} }

func (Team) Fields() []ent.Field {
	return []ent.Field{field.String("name").NotEmpty().MaxRuneLen(160).Unique()}
}

func (Team) Edges() []ent.Edge {
	return []ent.Edge{edge.To("members", TeamMember.Type)}
}
