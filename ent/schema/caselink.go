package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// CaseLink says that two cases are similar. It is one row for both directions;
// the case it was made from comes first.
type CaseLink struct{ ent.Schema }

func (CaseLink) Annotations() []schema.Annotation { return table("case_links") }

func (CaseLink) Fields() []ent.Field {
	return []ent.Field{
		id(),
		required("case_id"),
		required("similar_case_id"),
		field.Bool("solution").Default(false).Comment("The similar case was found to hold the solution."),
		reference("created_by_id"),
		field.Time("created_at").Default(now).Immutable(),
	}
}

func (CaseLink) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("case", ServiceCase.Type).Field("case_id").Unique().Required().Annotations(kept),
		edge.To("similar_case", ServiceCase.Type).Field("similar_case_id").Unique().Required().Annotations(kept),
		edge.To("created_by", User.Type).Field("created_by_id").Unique().Annotations(kept),
	}
}

func (CaseLink) Indexes() []ent.Index {
	return []ent.Index{index.Fields("case_id", "similar_case_id").Unique(), index.Fields("similar_case_id")}
}
