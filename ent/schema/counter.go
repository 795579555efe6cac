package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
)

// Counter gives out running numbers, such as those of cases.
type Counter struct{ ent.Schema }

func (Counter) Annotations() []schema.Annotation { return table("counters") }

func (Counter) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").MaxLen(40).SchemaType(idType).Immutable(),
		field.Int64("value").Comment("The last number given out."),
	}
}
