package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// ServiceCase is one request of one customer (the language keeps `case` for
// itself). The queue, the worker and the sort keys of lists stand on the row,
// so that a page of a queue is one walk along one index. A closed case stands in
// no queue and remembers the one it left by being closed.
type ServiceCase struct{ ent.Schema }

func (ServiceCase) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Annotation{
		Table: "cases",
		Checks: map[string]string{
			"cases_one_customer": "(customer_account_id IS NULL) <> (customer_contact_id IS NULL)",
			"cases_one_owner":    "(owner_user_id IS NULL) <> (owner_team_id IS NULL)",
		},
	}}
}

func (ServiceCase) Mixin() []ent.Mixin { return []ent.Mixin{record{}, imported{}} }

func (ServiceCase) Fields() []ent.Field {
	return []ent.Field{
		field.String("number").NotEmpty().MaxRuneLen(100).Unique(),
		field.String("title").NotEmpty().MaxRuneLen(200),
		text("description", 2000),
		field.Enum("status").Values("ACTIVE", "RESOLVED", "CANCELLED").Default("ACTIVE"),
		required("status_reason_id"),
		field.Enum("priority").Values("HIGH", "NORMAL", "LOW").Default("NORMAL"),
		field.Enum("origin").Values(channels...).Optional().Nillable(),
		field.Enum("type").Values("QUESTION", "PROBLEM", "REQUEST").Optional().Nillable(),
		reference("customer_account_id"),
		reference("customer_contact_id"),
		reference("contact_id"),
		reference("subject_id"),
		reference("product_id"),
		reference("owner_user_id"),
		reference("owner_team_id"),
		reference("queue_id"),
		reference("left_queue_id"),
		reference("worker_id"),
		instant("queue_entered_at"),
		instant("resolve_by"),
		instant("response_by"),
		instant("responded_at"),
		field.Bool("escalated").Default(false),
		instant("escalated_at"),
		instant("resolved_at"),
		instant("cancelled_at"),
		reference("entitlement_id"),
		field.Bool("decrements").Default(true).Comment("False: the case takes no terms of its entitlement."),
		reference("parent_id"),
		reference("merged_into_id"),
		reference("existing_case_id"),
		reference("stage_id"),
		reference("created_by_id"),
		field.Int("sort_priority").Default(2).Comment("1 high, 2 normal, 3 low."),
		field.Time("sort_due_at").Comment("resolve_by, or the end of the calendar when there is none."),
	}
}

func (ServiceCase) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("status_reason", StatusReason.Type).Field("status_reason_id").Unique().Required().Annotations(kept),
		edge.To("customer_account", Account.Type).Field("customer_account_id").Unique().Annotations(kept),
		edge.To("customer_contact", Contact.Type).Field("customer_contact_id").Unique().Annotations(kept),
		edge.To("contact", Contact.Type).Field("contact_id").Unique().Annotations(kept),
		edge.To("subject", Subject.Type).Field("subject_id").Unique().Annotations(kept),
		edge.To("product", Product.Type).Field("product_id").Unique().Annotations(kept),
		edge.To("owner_user", User.Type).Field("owner_user_id").Unique().Annotations(kept),
		edge.To("owner_team", Team.Type).Field("owner_team_id").Unique().Annotations(kept),
		edge.To("queue", Queue.Type).Field("queue_id").Unique().Annotations(kept),
		edge.To("left_queue", Queue.Type).Field("left_queue_id").Unique().Annotations(kept),
		edge.To("worker", User.Type).Field("worker_id").Unique().Annotations(kept),
		edge.From("entitlement", Entitlement.Type).Ref("cases").Field("entitlement_id").Unique(),
		edge.To("children", ServiceCase.Type).Annotations(kept).From("parent").Field("parent_id").Unique(),
		edge.To("merged_cases", ServiceCase.Type).Annotations(kept).From("merged_into").Field("merged_into_id").Unique(),
		edge.To("continued_by", ServiceCase.Type).Annotations(kept).From("existing_case").Field("existing_case_id").Unique(),
		edge.To("stage", ProcessStage.Type).Field("stage_id").Unique().Annotations(kept),
		edge.To("created_by", User.Type).Field("created_by_id").Unique().Annotations(kept),
		edge.To("queue_items", QueueItem.Type).Annotations(kept),
		edge.To("activities", Activity.Type).Annotations(kept),
		edge.To("notes", Note.Type).Annotations(kept),
		edge.To("posts", Post.Type).Annotations(kept),
		edge.To("attachments", Attachment.Type).Annotations(kept),
		edge.To("stages", CaseStage.Type).Annotations(kept),
		edge.To("sla_timers", SLATimer.Type).Annotations(kept),
	}
}

func (ServiceCase) Indexes() []ent.Index {
	inQueue := entsql.IndexWhere("queue_id IS NOT NULL AND status = 'ACTIVE'")
	return []ent.Index{
		index.Fields("queue_id", "sort_due_at", "sort_priority", "created_at", "id").StorageKey("cases_queue_time_left").Annotations(inQueue),
		index.Fields("queue_id", "sort_priority", "sort_due_at", "created_at", "id").StorageKey("cases_queue_priority").Annotations(inQueue),
		index.Fields("queue_id", "created_at", "id").StorageKey("cases_queue_age").Annotations(inQueue),
		index.Fields("worker_id", "queue_id").StorageKey("cases_worker").Annotations(inQueue),
		index.Fields("status", "sort_due_at", "sort_priority", "created_at", "id").StorageKey("cases_status_time_left"),
		index.Fields("status", "updated_at", "id").StorageKey("cases_status_updated"),
		index.Fields("customer_account_id", "status", "created_at", "id").StorageKey("cases_customer_account"),
		index.Fields("customer_contact_id", "status", "created_at", "id").StorageKey("cases_customer_contact"),
		index.Fields("contact_id").StorageKey("cases_contact"),
		index.Fields("owner_user_id", "status", "sort_due_at", "id").StorageKey("cases_owner_user"),
		index.Fields("owner_team_id", "status", "sort_due_at", "id").StorageKey("cases_owner_team"),
		index.Fields("subject_id").StorageKey("cases_subject"),
		index.Fields("entitlement_id").StorageKey("cases_entitlement").Annotations(entsql.IndexWhere("entitlement_id IS NOT NULL")),
		index.Fields("parent_id", "status").StorageKey("cases_parent").Annotations(entsql.IndexWhere("parent_id IS NOT NULL")),
		index.Fields("merged_into_id").StorageKey("cases_merged_into").Annotations(entsql.IndexWhere("merged_into_id IS NOT NULL")),
		index.Fields("existing_case_id").StorageKey("cases_existing_case").Annotations(entsql.IndexWhere("existing_case_id IS NOT NULL")),
		index.Fields("source", "external_id").Unique(),
	}
}
