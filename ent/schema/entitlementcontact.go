package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// EntitlementContact names a person that an entitlement serves; without any, it
// serves everybody of the customer.
type EntitlementContact struct{ ent.Schema }

func (EntitlementContact) Annotations() []schema.Annotation { return table("entitlement_contacts") }

func (EntitlementContact) Fields() []ent.Field {
	return []ent.Field{
		id(),
		required("entitlement_id"),
		required("contact_id"),
		field.Time("created_at").Default(now).Immutable(),
	}
}

func (EntitlementContact) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("entitlement", Entitlement.Type).Ref("contacts").Field("entitlement_id").Unique().Required(),
		edge.To("contact", Contact.Type).Field("contact_id").Unique().Required().Annotations(kept),
	}
}

func (EntitlementContact) Indexes() []ent.Index {
	return []ent.Index{index.Fields("entitlement_id", "contact_id").Unique(), index.Fields("contact_id")}
}
