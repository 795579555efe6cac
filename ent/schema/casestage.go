package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// CaseStage is one stay of a case in a stage of the process.
type CaseStage struct{ ent.Schema }

func (CaseStage) Annotations() []schema.Annotation { return table("case_stages") }

func (CaseStage) Fields() []ent.Field {
	return []ent.Field{
		id(),
		required("case_id"),
		required("stage_id"),
		field.Time("entered_at"),
		instant("left_at"),
		reference("entered_by_id"),
	}
}

func (CaseStage) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("case", ServiceCase.Type).Ref("stages").Field("case_id").Unique().Required(),
		edge.To("stage", ProcessStage.Type).Field("stage_id").Unique().Required().Annotations(kept),
		edge.To("entered_by", User.Type).Field("entered_by_id").Unique().Annotations(kept),
	}
}

func (CaseStage) Indexes() []ent.Index {
	return []ent.Index{index.Fields("case_id", "entered_at", "id")}
}
