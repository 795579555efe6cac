package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// QueueItem is the place of a case in a queue. A case has at most one active
// item, whatever the code does: the index says so.
type QueueItem struct{ ent.Schema }

func (QueueItem) Annotations() []schema.Annotation { return table("queue_items") }
func (QueueItem) Mixin() []ent.Mixin               { return []ent.Mixin{record{}} }

func (QueueItem) Fields() []ent.Field {
	return []ent.Field{
		required("queue_id"),
		required("case_id"),
		field.Time("entered_at"),
		reference("worker_id"),
		instant("worker_since"),
		field.Bool("active").Default(true),
		instant("left_at"),
	}
}

func (QueueItem) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("queue", Queue.Type).Ref("items").Field("queue_id").Unique().Required(),
		edge.From("case", ServiceCase.Type).Ref("queue_items").Field("case_id").Unique().Required(),
		edge.To("worker", User.Type).Field("worker_id").Unique().Annotations(kept),
	}
}

func (QueueItem) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("case_id").Unique().StorageKey("queue_items_one_active").Annotations(entsql.IndexWhere("active")),
		index.Fields("case_id", "entered_at"),
		index.Fields("queue_id", "worker_id", "entered_at", "id").StorageKey("queue_items_waiting").Annotations(entsql.IndexWhere("active")),
	}
}
