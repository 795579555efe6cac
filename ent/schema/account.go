package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Account is a company that is a customer.
type Account struct{ ent.Schema }

func (Account) Annotations() []schema.Annotation { return table("accounts") }
func (Account) Mixin() []ent.Mixin               { return []ent.Mixin{record{}, imported{}} }

func (Account) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(160),
		field.String("search_text").Default("").Comment("Lower-case words that a look-up matches: name, number, e-mail, telephone."),
		text("account_number", 20),
		text("email", 100),
		text("phone", 50),
		text("website", 200),
		text("city", 80),
		text("country", 2),
		text("time_zone", 60),
		text("description", 2000),
	}
}

func (Account) Edges() []ent.Edge {
	return []ent.Edge{edge.To("contacts", Contact.Type).Annotations(kept)}
}

func (Account) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("name", "id"),
		index.Fields("email"),
		index.Fields("source", "external_id").Unique(),
	}
}
