package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Contact is a person who is a customer, or belongs to one.
type Contact struct{ ent.Schema }

func (Contact) Annotations() []schema.Annotation { return table("contacts") }
func (Contact) Mixin() []ent.Mixin               { return []ent.Mixin{record{}, imported{}} }

func (Contact) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(160).Comment("First and last name, as shown and sorted."),
		text("first_name", 50),
		field.String("last_name").NotEmpty().MaxRuneLen(50),
		field.String("search_text").Default("").Comment("Lower-case words that a look-up matches: name, e-mail, telephones."),
		text("job_title", 100),
		text("email", 100),
		text("phone", 50),
		text("mobile_phone", 50),
		text("city", 80),
		text("country", 2),
		text("time_zone", 60),
		text("language", 20),
		reference("account_id"),
	}
}

func (Contact) Edges() []ent.Edge {
	return []ent.Edge{edge.From("account", Account.Type).Ref("contacts").Field("account_id").Unique()}
}

func (Contact) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("name", "id"),
		index.Fields("account_id", "name", "id"),
		index.Fields("email"),
		index.Fields("source", "external_id").Unique(),
	}
}
