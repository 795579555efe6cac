package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// Subject is a node of the one tree that cases are classified by.
type Subject struct{ ent.Schema }

func (Subject) Annotations() []schema.Annotation { return table("subjects") }
func (Subject) Mixin() []ent.Mixin               { return []ent.Mixin{record{}} }

func (Subject) Fields() []ent.Field {
	return []ent.Field{
		field.String("title").NotEmpty().MaxRuneLen(200),
		reference("parent_id"),
		field.Strings("path").Comment("Titles from the root down to this node."),
		field.String("path_key").SchemaType(idType).Unique().Comment("The path in one string, each title followed by a line feed: a prefix is a subtree."),
		text("description", 2000),
	}
}

func (Subject) Edges() []ent.Edge {
	return []ent.Edge{edge.To("children", Subject.Type).Annotations(kept).From("parent").Field("parent_id").Unique()}
}
