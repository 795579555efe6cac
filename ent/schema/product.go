package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
)

// Product is something we sell.
type Product struct{ ent.Schema }

func (Product) Annotations() []schema.Annotation { return table("products") }
func (Product) Mixin() []ent.Mixin               { return []ent.Mixin{record{}} }

func (Product) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(100).Unique(),
		text("product_number", 100),
	}
}
