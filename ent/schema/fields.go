package schema

import (
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
)

// now is the instant a row is stamped with when a verb gives none:
// microseconds, because that is what both databases keep.
func now() time.Time { return time.Now().UTC().Truncate(time.Microsecond) }

// idType is the type of ids. On PostgreSQL the migrations order them by their
// bytes (COLLATE "C"), so that keyset cursors mean the same on both databases.
var idType = map[string]string{dialect.Postgres: "text"}

func id() ent.Field {
	return field.String("id").NotEmpty().MaxLen(40).Immutable().SchemaType(idType)
}

func reference(name string) ent.Field {
	return field.String(name).Optional().Nillable().MaxLen(40).SchemaType(idType)
}

func required(name string) ent.Field {
	return field.String(name).NotEmpty().MaxLen(40).SchemaType(idType)
}

func text(name string, limit int) ent.Field {
	return field.String(name).Optional().Nillable().MaxRuneLen(limit)
}

// day is a calendar day, written 2026-11-25, so that it sorts as it reads and
// belongs to no time zone.
func day(name string) ent.Field {
	return field.String(name).NotEmpty().MaxLen(10).SchemaType(idType)
}

// channels are the ways a case comes in, which are also what an entitlement
// may limit.
var channels = []string{"PHONE", "EMAIL", "WEB", "FACEBOOK", "TWITTER"}

func instant(name string) ent.Field {
	return field.Time(name).Optional().Nillable()
}

// kept is on every reference: the database never changes or removes a row by
// itself, because nothing would tell the change log. A verb removes or detaches
// what depends on a row, one by one, before the row.
var kept = entsql.OnDelete(entsql.NoAction)

func table(name string) []schema.Annotation {
	return []schema.Annotation{entsql.Annotation{Table: name}}
}

// record is what every row that a person edits has: an id, a version for the
// optimistic lock, and when it was made and last changed.
type record struct{ mixin.Schema }

func (record) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.Int("version").Default(1).Positive(),
		field.Time("created_at").Default(now).Immutable(),
		field.Time("updated_at").Default(now),
	}
}

// imported marks rows that came from another system: the pair is unique, so
// importing a file again finds the row instead of adding a second one.
type imported struct{ mixin.Schema }

func (imported) Fields() []ent.Field {
	return []ent.Field{text("source", 40), text("external_id", 200)}
}
