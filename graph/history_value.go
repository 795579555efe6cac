package graph

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	columntype "entgo.io/ent/schema/field"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/activityparty"
	"docket/ent/db/attachment"
	"docket/ent/db/caselink"
	"docket/ent/db/casestage"
	"docket/ent/db/change"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlemententry"
	"docket/ent/db/merge"
	"docket/ent/db/mergedrecord"
	"docket/ent/db/migrate"
	"docket/ent/db/note"
	"docket/ent/db/post"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
	"docket/graph/model"
)

// recordKinds are the tables that a history speaks of.
var recordKinds = map[string]model.HistoryRecordKind{
	servicecase.Table:      model.HistoryRecordKindCase,
	activity.Table:         model.HistoryRecordKindActivity,
	activityparty.Table:    model.HistoryRecordKindParty,
	note.Table:             model.HistoryRecordKindNote,
	post.Table:             model.HistoryRecordKindPost,
	attachment.Table:       model.HistoryRecordKindAttachment,
	queueitem.Table:        model.HistoryRecordKindQueueItem,
	caselink.Table:         model.HistoryRecordKindLink,
	casestage.Table:        model.HistoryRecordKindStage,
	merge.Table:            model.HistoryRecordKindMerge,
	mergedrecord.Table:     model.HistoryRecordKindMoved,
	entitlemententry.Table: model.HistoryRecordKindLedgerEntry,
	entitlement.Table:      model.HistoryRecordKindEntitlement,
}

func recordKind(table string) model.HistoryRecordKind {
	if kind, known := recordKinds[table]; known {
		return kind
	}
	return model.HistoryRecordKindOther
}

// tablesOf are the tables of a kind; of OTHER all that have none.
func tablesOf(kind model.HistoryRecordKind) []string {
	var tables []string
	for _, t := range migrate.Tables {
		if recordKind(t.Name) == kind {
			tables = append(tables, t.Name)
		}
	}
	return tables
}

// technical are the columns that say nothing to a person: they never change, or
// always, or follow from others.
var technical = map[string]bool{
	"id": true, "version": true, "created_at": true, "updated_at": true, "source": true, "external_id": true,
	servicecase.FieldSortPriority: true, servicecase.FieldSortDueAt: true,
}

// onePerson are the columns of which one of two is filled, and the field that
// they are to a person.
var onePerson = map[string]string{
	servicecase.FieldOwnerUserID: "owner", servicecase.FieldOwnerTeamID: "owner",
	servicecase.FieldCustomerAccountID: "customer", servicecase.FieldCustomerContactID: "customer",
}

// fieldOf is the name of a column in the schema.
func fieldOf(column string) string {
	if name, pair := onePerson[column]; pair {
		return name
	}
	words := strings.Split(strings.TrimSuffix(column, "_id"), "_")
	for i, word := range words[1:] {
		words[i+1] = strings.ToUpper(word[:1]) + word[1:]
	}
	return strings.Join(words, "")
}

// columnsOf are the columns that a field of the schema may be, of whatever
// record.
func columnsOf(name string) []string {
	var columns []string
	for _, t := range migrate.Tables {
		for _, c := range t.Columns {
			if fieldOf(c.Name) == name {
				columns = append(columns, c.Name)
			}
		}
	}
	return append(eachOnce(columns), name) // one that no table has changes nowhere
}

// refers is true for columns that hold the id of another record.
func refers(column string) bool { return strings.HasSuffix(column, "_id") }

// columnTypes are the types of all columns, by table and column.
var columnTypes = func() map[string]columntype.Type {
	types := map[string]columntype.Type{}
	for _, t := range migrate.Tables {
		for _, c := range t.Columns {
			types[t.Name+"."+c.Name] = c.Type
		}
	}
	return types
}()

// fields are what changed in a record, by the names of the schema.
func (k *knownNames) fields(c *db.Change) []*model.HistoryField {
	byName := map[string]*model.HistoryField{}
	for column, pair := range c.Fields {
		if technical[column] || column == "case_id" && c.Operation != change.OperationUPDATED || string(pair[0]) == string(pair[1]) {
			continue
		}
		f := byName[fieldOf(column)]
		if f == nil {
			f = &model.HistoryField{Name: fieldOf(column)}
			byName[f.Name] = f
		}
		if v := k.value(c.RecordKind, column, pair[0]); v != nil {
			f.Before = v
		}
		if v := k.value(c.RecordKind, column, pair[1]); v != nil {
			f.After = v
		}
	}
	all := []*model.HistoryField{}
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		if f := byName[name]; f.Before != nil || f.After != nil {
			all = append(all, f)
		}
	}
	return all
}

// value is a value as the log keeps it; nil when there is none.
func (k *knownNames) value(table, column string, raw json.RawMessage) *model.HistoryValue {
	if !filled(raw) {
		return nil
	}
	if refers(column) {
		return k.record(text(raw))
	}
	v := &model.HistoryValue{Kind: model.HistoryValueKindText, Text: new(shortened(text(raw)))}
	switch columnTypes[table+"."+column] {
	case columntype.TypeTime:
		var at time.Time
		if at.UnmarshalText([]byte(text(raw))) == nil {
			v.Kind, v.Text = model.HistoryValueKindInstant, new(model.FormatDateTime(at))
		}
	case columntype.TypeBool:
		v.Kind = model.HistoryValueKindBoolean
	case columntype.TypeInt, columntype.TypeInt64:
		v.Kind = model.HistoryValueKindNumber
	case columntype.TypeEnum:
		v.Kind = model.HistoryValueKindCode
	case columntype.TypeString:
		if strings.HasSuffix(column, "_on") {
			v.Kind = model.HistoryValueKindDay
		}
	}
	return v
}

func (k *knownNames) record(id string) *model.HistoryValue {
	name, known := k.names[id]
	if !known {
		return &model.HistoryValue{Kind: model.HistoryValueKindHidden}
	}
	v := &model.HistoryValue{Kind: model.HistoryValueKindRecord, Text: &name, RecordID: &id}
	if word, shipped := k.words[id]; shipped {
		v.Word = &word
	}
	return v
}

// label is what a record is called; nil when it has no name.
func (k *knownNames) label(c *db.Change) *string {
	if name, known := k.names[c.RecordID]; known {
		return &name
	}
	if name, known := k.names[value(c.QueueID)]; known && c.RecordKind == queueitem.Table {
		return &name
	}
	for _, column := range []string{"name", "subject", "title", "text", "file_name"} {
		for _, side := range []int{1, 0} {
			if raw := c.Fields[column][side]; filled(raw) {
				return new(beginningOf(text(raw), mostInLabel))
			}
		}
	}
	return nil
}

const (
	mostInLabel = 80
	mostInValue = 2000
)

func shortened(s string) string { return beginningOf(s, mostInValue) }

// beginningOf is a text of at most so many characters.
func beginningOf(s string, most int) string {
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most]) + "…"
}

// eachOnce keeps the first of equal texts.
func eachOnce(all []string) []string {
	seen := make(map[string]bool, len(all))
	return slices.DeleteFunc(all, func(s string) bool {
		again := seen[s]
		seen[s] = true
		return again
	})
}

// value is what a pointer points at, or nothing.
func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
