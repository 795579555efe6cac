package schema

import (
	"encoding/json"

	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Command remembers a verb that was called with an idempotency key, so that
// calling it again gives the first answer. It is written in the verb's
// transaction.
type Command struct{ ent.Schema }

func (Command) Annotations() []schema.Annotation { return table("commands") }

func (Command) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.String("actor_id").MaxLen(40).SchemaType(idType).Immutable(),
		field.String("key").MaxLen(255).Immutable().Comment("Belongs to the actor: another actor's same key is another key."),
		field.String("verb").MaxLen(60).Immutable(),
		field.String("input_hash").MaxLen(64).Immutable(),
		field.JSON("result", json.RawMessage{}).Comment("The first answer; null while the verb runs, which nobody else sees."),
		field.Time("at").Immutable(),
	}
}

func (Command) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("actor_id", "key").Unique(),
		index.Fields("at"),
	}
}
