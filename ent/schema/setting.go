package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
)

// Setting is a fact about this installation as a whole, such as the epoch of
// its change log.
type Setting struct{ ent.Schema }

func (Setting) Annotations() []schema.Annotation { return table("settings") }

func (Setting) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").MaxLen(60).SchemaType(idType).Immutable(),
		field.String("value"),
	}
}
