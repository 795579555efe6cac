package feed

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"docket/ent/db"
	"docket/ent/db/change"
)

// A Command is one carried-out verb: what its changes have in common.
type Command struct {
	ID      string // groups the changes; one transaction per id
	Verb    string
	ActorID *string // nil when the desk itself acted
	At      time.Time
}

// An Entry is what a verb did to one record.
type Entry struct {
	Kind      string // the table of the record
	ID        string // the record
	Operation change.Operation
	Fields    map[string][2]json.RawMessage // column: before, after

	// The topics the change belongs to.
	CaseID, QueueID, CustomerID *string
	// RelatedCaseID is another case whose followers hear of it: the parent of a
	// child, the other end of a link.
	RelatedCaseID *string
}

// appendAtOnce is the number of entries in one INSERT. Twelve values each stay
// far below the parameters that either database takes in one statement.
const appendAtOnce = 500

// Told is one command with what it did.
type Told struct {
	Command Command
	Entries []Entry
}

// Append writes the entries of one command to the change log, in the verb's
// transaction. It deliberately notifies nobody: a NOTIFY inside a transaction
// makes all commits wait for one another. Call Wake after the commit.
func Append(ctx context.Context, tx *db.Tx, c Command, entries []Entry) error {
	return AppendAll(ctx, tx, []Told{{Command: c, Entries: entries}})
}

// AppendAll is Append for a transaction that carries out several commands, such
// as an import that tells what others did before.
func AppendAll(ctx context.Context, tx *db.Tx, told []Told) error {
	var rows []*db.ChangeCreate
	for _, t := range told {
		for _, e := range t.Entries {
			rows = append(rows, create(tx, t.Command, e))
		}
	}
	for some := range slices.Chunk(rows, appendAtOnce) {
		if err := tx.Change.CreateBulk(some...).Exec(ctx); err != nil {
			return fmt.Errorf("append %d changes of %s: %w", len(some), told[0].Command.Verb, err)
		}
	}
	return nil
}

// create leaves out the number and the transaction: the database fills them in.
func create(tx *db.Tx, c Command, e Entry) *db.ChangeCreate {
	fields := e.Fields
	if fields == nil {
		fields = map[string][2]json.RawMessage{}
	}
	return tx.Change.Create().
		SetAt(c.At.UTC().Truncate(time.Microsecond)).
		SetCommandID(c.ID).
		SetVerb(c.Verb).
		SetNillableActorID(c.ActorID).
		SetRecordKind(e.Kind).
		SetRecordID(e.ID).
		SetOperation(e.Operation).
		SetFields(fields).
		SetNillableCaseID(e.CaseID).
		SetNillableQueueID(e.QueueID).
		SetNillableCustomerID(e.CustomerID).
		SetNillableRelatedCaseID(e.RelatedCaseID)
}
