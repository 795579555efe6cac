package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Post is a short message among colleagues on a case; one that answers another
// is a comment. Comments are not commented.
type Post struct{ ent.Schema }

func (Post) Annotations() []schema.Annotation { return table("posts") }
func (Post) Mixin() []ent.Mixin               { return []ent.Mixin{record{}, imported{}} }

func (Post) Fields() []ent.Field {
	return []ent.Field{
		required("case_id"),
		field.String("text").NotEmpty().MaxRuneLen(2000),
		reference("answers_id"),
		reference("author_id"),
	}
}

func (Post) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("case", ServiceCase.Type).Ref("posts").Field("case_id").Unique().Required(),
		edge.To("comments", Post.Type).Annotations(kept).From("answers").Field("answers_id").Unique(),
		edge.To("author", User.Type).Field("author_id").Unique().Annotations(kept),
	}
}

func (Post) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("case_id", "created_at", "id"),
		index.Fields("answers_id"),
		index.Fields("source", "external_id").Unique(),
	}
}
