package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// QueueMember lets a user, or whoever belongs to a team at the time, work in
// a queue.
type QueueMember struct{ ent.Schema }

func (QueueMember) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Annotation{
		Table:  "queue_members",
		Checks: map[string]string{"queue_members_one_member": "(user_id IS NULL) <> (team_id IS NULL)"},
	}}
}

func (QueueMember) Fields() []ent.Field {
	return []ent.Field{
		id(),
		required("queue_id"),
		reference("user_id"),
		reference("team_id"),
		field.Time("created_at").Default(now).Immutable(),
	}
}

func (QueueMember) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("queue", Queue.Type).Ref("members").Field("queue_id").Unique().Required(),
		edge.To("user", User.Type).Field("user_id").Unique().Annotations(kept),
		edge.To("team", Team.Type).Field("team_id").Unique().Annotations(kept),
	}
}

func (QueueMember) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("queue_id", "user_id").Unique(),
		index.Fields("queue_id", "team_id").Unique(),
		index.Fields("user_id"),
		index.Fields("team_id"),
	}
}
