package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// EntitlementProduct names a product that an entitlement covers; without any,
// it covers all.
type EntitlementProduct struct{ ent.Schema }

func (EntitlementProduct) Annotations() []schema.Annotation { return table("entitlement_products") }

func (EntitlementProduct) Fields() []ent.Field {
	return []ent.Field{
		id(),
		required("entitlement_id"),
		required("product_id"),
		field.Time("created_at").Default(now).Immutable(),
	}
}

func (EntitlementProduct) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("entitlement", Entitlement.Type).Ref("products").Field("entitlement_id").Unique().Required(),
		edge.To("product", Product.Type).Field("product_id").Unique().Required().Annotations(kept),
	}
}

func (EntitlementProduct) Indexes() []ent.Index {
	return []ent.Index{index.Fields("entitlement_id", "product_id").Unique(), index.Fields("product_id")}
}
