package desk

import (
	"encoding/json"
	"fmt"
	"reflect"

	"entgo.io/ent"

	"docket/ent/db"
)

// ownColumns are those of every row that only its own saving writes.
var ownColumns = map[string]bool{"version": true, "updated_at": true}

// restore sets, in an update of a row, the columns that a change told of to what
// they were before, and makes an empty row what the row will be then. The change
// log names columns as the rows do.
func restore(now, then row, update ent.Mutation, told *db.Change) error {
	columns, err := encoded(now.Columns())
	if err != nil {
		return fmt.Errorf("restore %s: %w", now.RowID(), err)
	}
	for column, pair := range told.Fields {
		if !ownColumns[column] {
			columns[column] = pair[0]
		}
	}
	text, err := json.Marshal(columns)
	if err != nil {
		return fmt.Errorf("restore %s: %w", now.RowID(), err)
	}
	if err := json.Unmarshal(text, then); err != nil {
		return fmt.Errorf("restore %s: %w", now.RowID(), err)
	}
	values := then.Columns()
	for column := range told.Fields {
		if ownColumns[column] {
			continue
		}
		if err := restoreColumn(update, column, values[column]); err != nil {
			return fmt.Errorf("restore %s: %w", now.RowID(), err)
		}
	}
	return nil
}

// restoreColumn writes a value of a row into an update, which takes values
// where the row has pointers.
func restoreColumn(update ent.Mutation, column string, value any) error {
	v := reflect.ValueOf(value)
	if v.Kind() != reflect.Pointer {
		return update.SetField(column, value)
	}
	if v.IsNil() {
		return update.ClearField(column)
	}
	return update.SetField(column, v.Elem().Interface())
}
