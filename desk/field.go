package desk

import (
	"bytes"
	"encoding/json"
	"fmt"

	"entgo.io/ent"
)

// Field is a value of an update: not given (stays as it is), given as nil
// (emptied) or given.
type Field[T any] struct {
	Given bool
	Value *T
}

// Set is a field that is given.
func Set[T any](value T) Field[T] { return Field[T]{Given: true, Value: &value} }

// Clear is a field that is emptied.
func Clear[T any]() Field[T] { return Field[T]{Given: true} }

// or is the value after the update: the given one, or what stands there now.
func (f Field[T]) or(now *T) *T {
	if f.Given {
		return f.Value
	}
	return now
}

// put writes a given field through the setters of an ent update.
func put[T, B any](f Field[T], set func(T) B, clear func() B) {
	switch {
	case !f.Given:
	case f.Value == nil:
		clear()
	default:
		set(*f.Value)
	}
}

// putValue is put for a column that is never empty; null was refused before.
func putValue[T, B any](f Field[T], set func(T) B) {
	if f.Given && f.Value != nil {
		set(*f.Value)
	}
}

// notNull refuses to empty what always has a value.
func notNull[T any](ps *Problems, field string, f Field[T]) Field[T] {
	if f.Given && f.Value == nil {
		ps.add(CodeRequired, field, "A value is needed here.")
	}
	return f
}

// lineField is line for a field of an update; null is refused.
func (ps *Problems) lineField(field string, f Field[string], limit int) Field[string] {
	if notNull(ps, field, f); f.Value == nil {
		return Field[string]{}
	}
	return Set(ps.line(field, *f.Value, limit))
}

// optionalLineField is optionalLine for a field of an update.
func (ps *Problems) optionalLineField(field string, f Field[string], limit int) Field[string] {
	return Field[string]{Given: f.Given, Value: ps.optionalLine(field, f.Value, limit)}
}

// optionalParagraphsField is optionalParagraphs for a field of an update.
func (ps *Problems) optionalParagraphsField(field string, f Field[string], limit int) Field[string] {
	return Field[string]{Given: f.Given, Value: ps.optionalParagraphs(field, f.Value, limit)}
}

// changesNothing reports whether an update would leave the row as it is. Such
// an update is not carried out: the version of a row counts its changes.
func changesNothing(m ent.Mutation, r row) (bool, error) {
	now := r.Columns()
	for _, name := range m.ClearedFields() {
		if same, err := sameValue(now[name], nil); err != nil || !same {
			return false, err
		}
	}
	for _, name := range m.Fields() {
		value, _ := m.Field(name)
		if same, err := sameValue(now[name], value); err != nil || !same {
			return false, err
		}
	}
	return true, nil
}

// sameValue compares values as the change log writes them.
func sameValue(a, b any) (bool, error) {
	left, err := json.Marshal(a)
	if err != nil {
		return false, fmt.Errorf("compare values: %w", err)
	}
	right, err := json.Marshal(b)
	if err != nil {
		return false, fmt.Errorf("compare values: %w", err)
	}
	return bytes.Equal(left, right), nil
}
