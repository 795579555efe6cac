package schema

import (
	"encoding/json"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Change is one row of the change log: what one verb did to one record. It is
// written in the verb's transaction and never changed afterwards.
type Change struct{ ent.Schema }

func (Change) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Annotation{
		Table:  "changes",
		Checks: map[string]string{"changes_have_xid": "xid IS NOT NULL"},
	}}
}

func (Change) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id").StorageKey("seq"),
		field.String("xid").SchemaType(map[string]string{dialect.Postgres: "xid8", dialect.SQLite: "integer"}).
			Annotations(entsql.Annotation{DefaultExprs: map[string]string{dialect.Postgres: "pg_current_xact_id()", dialect.SQLite: "0"}}).
			Optional().Immutable().Comment("The writing transaction; orders changes that commit out of turn. Always 0 on SQLite."),
		field.Time("at").Immutable(),
		field.String("command_id").MaxLen(40).SchemaType(idType).Immutable().Comment("Groups the changes of one verb."),
		field.String("verb").MaxLen(60).Immutable(),
		reference("actor_id"),
		field.String("record_kind").MaxLen(40).Immutable().Comment("The table of the record."),
		field.String("record_id").MaxLen(40).SchemaType(idType).Immutable(),
		field.Enum("operation").Values("CREATED", "UPDATED", "DELETED").Immutable(),
		field.JSON("fields", map[string][2]json.RawMessage{}).Immutable().Comment("Column: before, after. Secrets are recorded as changed, without their value."),
		reference("case_id"),
		reference("queue_id"),
		reference("customer_id"),
		reference("related_case_id"),
	}
}

func (Change) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("xid", "id").StorageKey("changes_order"),
		index.Fields("case_id", "xid", "id").StorageKey("changes_case"),
		index.Fields("queue_id", "xid", "id").StorageKey("changes_queue"),
		index.Fields("related_case_id", "xid", "id").StorageKey("changes_related_case").Annotations(entsql.IndexWhere("related_case_id IS NOT NULL")),
		index.Fields("customer_id", "xid", "id").StorageKey("changes_customer"),
		index.Fields("record_id", "id").StorageKey("changes_record"),
		index.Fields("command_id").StorageKey("changes_command"),
	}
}
