package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Content is the bytes of attachments, each content once, under its SHA-256. It
// is no record of the desk: the change log tells of the attachments.
type Content struct{ ent.Schema }

func (Content) Annotations() []schema.Annotation { return table("contents") }

func (Content) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").NotEmpty().MaxLen(64).SchemaType(idType).Immutable(),
		field.Bytes("bytes").Immutable(),
		field.Time("touched_at").Comment("When it last came in or an attachment let go of it; what nothing refers to is swept a day later."),
	}
}

func (Content) Indexes() []ent.Index { return []ent.Index{index.Fields("touched_at")} }
