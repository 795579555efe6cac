package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// MergedRecord is one record that a merge moved to the surviving case.
type MergedRecord struct{ ent.Schema }

func (MergedRecord) Annotations() []schema.Annotation { return table("merged_records") }

func (MergedRecord) Fields() []ent.Field {
	return []ent.Field{
		id(),
		required("merge_id"),
		field.Enum("kind").Values("ACTIVITY", "NOTE", "POST", "ATTACHMENT", "CHILD"),
		required("record_id"),
	}
}

func (MergedRecord) Edges() []ent.Edge {
	return []ent.Edge{edge.From("merge", Merge.Type).Ref("records").Field("merge_id").Unique().Required()}
}

func (MergedRecord) Indexes() []ent.Index {
	return []ent.Index{index.Fields("merge_id", "record_id").Unique()}
}
