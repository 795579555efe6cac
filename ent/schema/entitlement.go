package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Entitlement is how much support a customer bought, for which period,
// products, people and channels. Terms are counted in hundredths: of a case or
// of an hour. What remains stands on the row and is always the total plus the
// sum of its entries.
type Entitlement struct{ ent.Schema }

func (Entitlement) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Annotation{
		Table: "entitlements",
		Checks: map[string]string{
			"entitlements_one_customer": "(customer_account_id IS NULL) <> (customer_contact_id IS NULL)",
		},
	}}
}

func (Entitlement) Mixin() []ent.Mixin { return []ent.Mixin{record{}, imported{}} }

func (Entitlement) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(100),
		text("description", 2000),
		reference("customer_account_id"),
		reference("customer_contact_id"),
		day("starts_on"),
		day("ends_on"),
		field.Enum("allocation").Values("CASES", "HOURS"),
		field.Enum("decrease_on").Values("CREATION", "RESOLUTION"),
		field.Int64("total_hundredths").Optional().Nillable().NonNegative().Comment("Absent only in a draft."),
		field.Int64("remaining_hundredths").Default(0).Comment("Below zero only when the terms do not restrict."),
		field.Bool("restricts").Default(false).Comment("A case is refused when the terms are used up."),
		field.Bool("is_default").Default(false).Comment("Applied to a new case of the customer by itself."),
		field.Enum("status").Values("DRAFT", "WAITING", "ACTIVE", "EXPIRED", "CANCELLED").Default("DRAFT"),
		instant("activated_at"),
		instant("cancelled_at"),
		reference("renewed_from_id"),
		reference("created_by_id"),
	}
}

func (Entitlement) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("customer_account", Account.Type).Field("customer_account_id").Unique().Annotations(kept),
		edge.To("customer_contact", Contact.Type).Field("customer_contact_id").Unique().Annotations(kept),
		edge.To("renewals", Entitlement.Type).Annotations(kept).From("renewed_from").Field("renewed_from_id").Unique(),
		edge.To("created_by", User.Type).Field("created_by_id").Unique().Annotations(kept),
		edge.To("channels", EntitlementChannel.Type).Annotations(kept),
		edge.To("products", EntitlementProduct.Type).Annotations(kept),
		edge.To("contacts", EntitlementContact.Type).Annotations(kept),
		edge.To("entries", EntitlementEntry.Type).Annotations(kept),
		edge.To("cases", ServiceCase.Type).Annotations(kept),
	}
}

func (Entitlement) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("customer_account_id", "status", "ends_on", "id").StorageKey("entitlements_account"),
		index.Fields("customer_contact_id", "status", "ends_on", "id").StorageKey("entitlements_contact"),
		index.Fields("status", "ends_on", "id").StorageKey("entitlements_status"),
		index.Fields("customer_account_id").Unique().StorageKey("entitlements_account_default").Annotations(entsql.IndexWhere("is_default")),
		index.Fields("customer_contact_id").Unique().StorageKey("entitlements_contact_default").Annotations(entsql.IndexWhere("is_default")),
		index.Fields("source", "external_id").Unique(),
	}
}
