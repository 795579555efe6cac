package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Note is an agent's own words on a case, never shown to the customer.
type Note struct{ ent.Schema }

func (Note) Annotations() []schema.Annotation { return table("notes") }
func (Note) Mixin() []ent.Mixin               { return []ent.Mixin{record{}, imported{}} }

func (Note) Fields() []ent.Field {
	return []ent.Field{
		required("case_id"),
		field.String("text").NotEmpty().MaxRuneLen(100_000),
		reference("author_id"),
	}
}

func (Note) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("case", ServiceCase.Type).Ref("notes").Field("case_id").Unique().Required(),
		edge.To("attachments", Attachment.Type).Annotations(kept),
		edge.To("author", User.Type).Field("author_id").Unique().Annotations(kept),
	}
}

func (Note) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("case_id", "created_at", "id"),
		index.Fields("source", "external_id").Unique(),
	}
}
