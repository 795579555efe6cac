package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// ProcessStep is what is to be done within a stage: fill a field, or take one of
// the actions that lead on. A required one must be done before the next stage.
type ProcessStep struct{ ent.Schema }

func (ProcessStep) Annotations() []schema.Annotation { return table("process_steps") }

func (ProcessStep) Fields() []ent.Field {
	return []ent.Field{
		id(),
		required("stage_id"),
		field.Int("position"),
		field.Enum("kind").Values("CUSTOMER", "CONTACT", "FIND_CASE", "SUBJECT", "PRODUCT", "ENTITLEMENT", "SIMILAR_CASES", "ACTIVITIES", "RESOLVE"),
		field.Bool("required").Default(false),
	}
}

func (ProcessStep) Edges() []ent.Edge {
	return []ent.Edge{edge.From("stage", ProcessStage.Type).Ref("steps").Field("stage_id").Unique().Required()}
}

func (ProcessStep) Indexes() []ent.Index {
	return []ent.Index{index.Fields("stage_id", "position").Unique()}
}
