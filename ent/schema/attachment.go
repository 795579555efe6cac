package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Attachment is a file on a note or an email. Its bytes are kept once per
// content, under their hash.
type Attachment struct{ ent.Schema }

func (Attachment) Annotations() []schema.Annotation { return table("attachments") }
func (Attachment) Mixin() []ent.Mixin               { return []ent.Mixin{imported{}} }

func (Attachment) Fields() []ent.Field {
	return []ent.Field{
		id(),
		required("case_id"),
		reference("note_id"),
		reference("activity_id"),
		field.String("filename").NotEmpty().MaxRuneLen(255),
		field.String("content_type").NotEmpty().MaxLen(256),
		field.Int64("size_bytes").NonNegative(),
		field.String("sha256").NotEmpty().MaxLen(64).SchemaType(idType),
		reference("created_by_id"),
		field.Time("created_at").Default(now).Immutable(),
	}
}

func (Attachment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("case", ServiceCase.Type).Ref("attachments").Field("case_id").Unique().Required(),
		edge.From("note", Note.Type).Ref("attachments").Field("note_id").Unique(),
		edge.From("activity", Activity.Type).Ref("attachments").Field("activity_id").Unique(),
		edge.To("created_by", User.Type).Field("created_by_id").Unique().Annotations(kept),
	}
}

func (Attachment) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("case_id", "created_at", "id"),
		index.Fields("note_id"),
		index.Fields("activity_id"),
		index.Fields("sha256"),
		index.Fields("source", "external_id").Unique(),
	}
}
