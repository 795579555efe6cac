package graph_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
)

func oneOf[T any](f *fuzz, of ...T) T { return of[f.r.IntN(len(of))] }

// chance is true in so many of a hundred cases.
func (f *fuzz) chance(percent int) bool { return f.r.IntN(100) < percent }

// value is a random value of a type of the schema: mostly of the right form,
// now and then not.
func (f *fuzz) value(of *ast.Type, name string, depth int) any {
	if f.chance(2) {
		return oneOf[any](f, nil, "", 7, true, []any{}, map[string]any{"x": 1})
	}
	if !of.NonNull && f.chance(15) {
		return nil
	}
	if of.Elem != nil {
		list := make([]any, oneOf(f, 0, 1, 1, 1, 2, 3, 3, 120))
		for i := range list {
			list[i] = f.value(of.Elem, strings.TrimSuffix(name, "s"), depth+1)
		}
		return list
	}
	definition := schema().Types[of.Name()]
	switch definition.Kind {
	case ast.InputObject:
		return f.object(definition, depth)
	case ast.Enum:
		return definition.EnumValues[f.r.IntN(len(definition.EnumValues))].Name
	}
	return f.scalar(of.Name(), name)
}

func (f *fuzz) object(definition *ast.Definition, depth int) map[string]any {
	object := map[string]any{}
	for _, field := range definition.Fields {
		optional := !field.Type.NonNull || field.DefaultValue != nil
		if optional && (f.chance(60) || depth > 6) || !optional && f.chance(1) {
			continue
		}
		object[field.Name] = f.value(field.Type, field.Name, depth+1)
	}
	return object
}

func (f *fuzz) scalar(kind, name string) any {
	switch kind {
	case "ID":
		return f.id(name)
	case "Boolean":
		return f.chance(50)
	case "Int":
		return oneOf(f, 0, 1, 1, 2, 5, 30, 60, -1, 100_000, 1<<31-1, -1<<31, 1<<31, 1<<53)
	case "Float":
		return oneOf(f, 0, 0.5, -1e308, 1e308)
	case "DateTime":
		now := f.Now()
		return oneOf(f, now.Add(time.Hour).Format(time.RFC3339), now.AddDate(0, 0, 2).Format(time.RFC3339Nano), now.Add(-time.Hour).Format(time.RFC3339),
			"1970-01-01T00:00:00Z", "9998-12-31T23:59:59.999999999Z", "9999-01-01T00:00:00Z", "tomorrow", "2026-02-30T00:00:00Z")
	case "String":
		return f.words(name)
	}
	// A scalar that is written as text: an amount, a day, a cursor, a colour.
	return oneOf[any](f, "1", "10", "2.5", "0.01", "-3", "1e9", "99999999999999999999", "2026-04-01", "2026-12-31", "2026-13-01", "", "x", 4, -1, 2.25)
}

var strange = []string{
	"", " ", "\x00", "a\x00b", "bell\a", "line\nbreak", "\u202egnirts", "é́", "日本語", "🖨️🔥", "'; DROP TABLE cases; --", "%", "_", "\\", "{{x}}", "<b>x</b>",
	"\ufeff", "\u2028", strings.Repeat("x", 201), strings.Repeat("é", 2001), strings.Repeat("long ", 30_000),
}

func (f *fuzz) words(name string) string {
	if f.chance(25) {
		return oneOf(f, strange...)
	}
	switch {
	case strings.Contains(strings.ToLower(name), "email") || name == "to" || name == "cc" || name == "bcc":
		return oneOf(f, "maria@acme.test", "Maria <maria@acme.test>, desk@acme.test", "maria@@acme", "@")
	case name == "password":
		return oneOf(f, "a long password", "x")
	}
	return oneOf(f, "Printer on fire", "Acme", "On Hold", "Billing", "Straße 7", "x", "Call back", "pt-BR", "America/Sao_Paulo", "br") + oneOf(f, "", "", " "+f.id("any"))
}

// prefixes are what fields that name records name, by the end of the field.
var prefixes = map[string][]string{
	"caseId": {"case_"}, "survivorId": {"case_"}, "mergedId": {"case_"}, "parentId": {"case_", "subject_"}, "childId": {"case_"}, "similarCaseId": {"case_"},
	"queueId": {"queue_"}, "queueItemId": {"item_"}, "activityId": {"activity_"}, "noteId": {"note_"}, "commandId": {"command_"},
	"customerId": {"account_", "contact_"}, "accountId": {"account_"}, "contactId": {"contact_"}, "ownerId": {"user_", "team_"}, "memberId": {"user_", "team_"},
	"subjectId": {"subject_"}, "productId": {"product_"}, "reasonId": {"reason_"}, "statusReasonId": {"reason_"}, "resolutionTypeId": {"reason_"},
	"fromId": {"reason_"}, "toId": {"reason_"}, "entitlementId": {"entitlement_"}, "postId": {"post_"}, "attachmentId": {"attachment_"}, "linkId": {"link_"},
	"mergeId": {"merge_"}, "stageId": {"stage_"},
}

// id names a record that fits, one that does not, or none.
func (f *fuzz) id(name string) string {
	if name == "idempotencyKey" {
		return oneOf(f, "key", "another key", fmt.Sprint("key ", f.r.Uint64()), strings.Repeat("k", 300))
	}
	if f.chance(10) {
		return oneOf(f, "case_01J00000000000000000000000", "x", "_", "case_%", "case_' OR 1=1 --", "日本", "")
	}
	wanted := prefixes[name]
	if wanted == nil || f.chance(5) {
		wanted = slices.Sorted(maps.Keys(f.ids))
	}
	var fitting []string
	for _, prefix := range wanted {
		fitting = append(fitting, f.ids[prefix]...)
	}
	if len(fitting) == 0 {
		return "case_01J00000000000000000000000"
	}
	return fitting[f.r.IntN(len(fitting))]
}
