package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// ProcessStage is a stage of the process that every case is led through:
// identify, research, resolve. Those with a code come with the product.
type ProcessStage struct{ ent.Schema }

func (ProcessStage) Annotations() []schema.Annotation { return table("process_stages") }
func (ProcessStage) Mixin() []ent.Mixin               { return []ent.Mixin{record{}} }

func (ProcessStage) Fields() []ent.Field {
	return []ent.Field{
		text("code", 40),
		field.String("name").NotEmpty().MaxRuneLen(100),
		field.Int("position"),
	}
}

func (ProcessStage) Edges() []ent.Edge {
	return []ent.Edge{edge.To("steps", ProcessStep.Type).Annotations(kept)}
}

func (ProcessStage) Indexes() []ent.Index {
	return []ent.Index{index.Fields("code").Unique(), index.Fields("position")}
}
