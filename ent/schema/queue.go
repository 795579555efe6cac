package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// Queue is a line of cases waiting for somebody to pick them.
type Queue struct{ ent.Schema }

func (Queue) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Annotation{
		Table:  "queues",
		Checks: map[string]string{"queues_one_owner": "(owner_user_id IS NULL) <> (owner_team_id IS NULL)"},
	}}
}

func (Queue) Mixin() []ent.Mixin { return []ent.Mixin{record{}} }

func (Queue) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(200).Unique(),
		text("description", 2000),
		field.Enum("visibility").Values("PUBLIC", "PRIVATE").Default("PUBLIC"),
		reference("owner_user_id"),
		reference("owner_team_id"),
	}
}

func (Queue) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("owner_user", User.Type).Field("owner_user_id").Unique().Annotations(kept),
		edge.To("owner_team", Team.Type).Field("owner_team_id").Unique().Annotations(kept),
		edge.To("members", QueueMember.Type).Annotations(kept),
		edge.To("items", QueueItem.Type).Annotations(kept),
	}
}
