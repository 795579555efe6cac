package schema

import (
	"encoding/json"

	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Merge is one case that was merged into another, and what the two were before:
// what unmerging needs.
type Merge struct{ ent.Schema }

func (Merge) Annotations() []schema.Annotation { return table("merges") }
func (Merge) Mixin() []ent.Mixin               { return []ent.Mixin{record{}} }

func (Merge) Fields() []ent.Field {
	return []ent.Field{
		required("survivor_id"),
		required("merged_id"),
		field.JSON("survivor_before", map[string][2]json.RawMessage{}).Comment("Columns of the survivor that took a value of the merged case: as they were and as they became."),
		field.JSON("merged_before", map[string]json.RawMessage{}).Comment("Columns of the merged case that merging changed, as they were."),
		field.JSON("place_before", map[string]json.RawMessage{}).Optional().Comment("The place in a queue that the merged case left, as it was; null when it stood in none."),
		reference("merged_by_id"),
		instant("unmerged_at"),
		reference("unmerged_by_id"),
	}
}

func (Merge) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("survivor", ServiceCase.Type).Field("survivor_id").Unique().Required().Annotations(kept),
		edge.To("merged", ServiceCase.Type).Field("merged_id").Unique().Required().Annotations(kept),
		edge.To("merged_by", User.Type).Field("merged_by_id").Unique().Annotations(kept),
		edge.To("unmerged_by", User.Type).Field("unmerged_by_id").Unique().Annotations(kept),
		edge.To("records", MergedRecord.Type).Annotations(kept),
	}
}

func (Merge) Indexes() []ent.Index {
	return []ent.Index{index.Fields("survivor_id", "created_at", "id"), index.Fields("merged_id", "created_at", "id")}
}
