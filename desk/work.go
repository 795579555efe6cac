package desk

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"docket/ent/db"
	"docket/ent/db/command"
	"docket/feed"
)

// work is one verb under way: its transaction, its one instant, who acts, and
// the changes made so far.
type work struct {
	desk    *Desk
	tx      *db.Tx
	by      Actor
	now     time.Time
	command feed.Command
	entries []feed.Entry
	// queues remembers the queue of each case touched, so that what happens to
	// its activities is told to those who watch the queue.
	queues map[string]*string
	// entitled remembers the customer of each entitlement touched, so that what
	// happens to its ledger is told to those who watch the customer.
	entitled map[string]*string
	// day is the present day once it was asked for.
	day string
	// activities remembers the case of each activity whose people are written.
	activities map[string]string
	// takesBack says that promises become what they were with everything else,
	// and not by what becomes of their case.
	takesBack bool
}

// call names a verb as it was called.
type call struct {
	verb string
	// needs is the permission without which the verb is refused.
	needs Permission
	// key makes the call safe to repeat; empty for none.
	key string
	// input is compared when a key comes again.
	input any
}

// do runs a verb: one transaction in which its rows, its changes and the
// memory of its key are written. Called again with the same key and input it
// returns the first result as it was.
func do[T any](ctx context.Context, d *Desk, by Actor, c call, verb func(ctx context.Context, w *work) (T, error)) (T, error) {
	var result, none T
	if !by.May(c.needs) {
		return none, problem(CodeNotAllowed, "", "Your role does not allow this.")
	}
	if len(c.key) > 255 {
		return none, problem(CodeTooLong, "idempotencyKey", "At most 255 characters fit here.")
	}
	err := d.inTx(ctx, func(tx *db.Tx) error {
		w := d.begin(tx, by, c.verb)
		result = none // nothing of an attempt before
		known, err := w.claim(ctx, c, &result)
		if err != nil || known {
			return err
		}
		if result, err = verb(ctx, w); err != nil {
			return err
		}
		if err := w.remember(ctx, c, result); err != nil {
			return err
		}
		return feed.Append(ctx, tx, w.command, w.entries)
	})
	if err != nil {
		return none, err
	}
	return result, nil
}

func (d *Desk) begin(tx *db.Tx, by Actor, verb string) *work {
	now := d.Now()
	return &work{
		desk: d, tx: tx, by: by, now: now, queues: map[string]*string{}, activities: map[string]string{}, entitled: map[string]*string{},
		command: feed.Command{ID: newID(prefixCommand), Verb: verb, ActorID: by.userID(), At: now},
	}
}

// claim takes the key for this call before anything is decided, and reports
// whether it was used before; then the first result is given. Of two calls at
// once the second waits here for the end of the first, so it can never act, nor
// be refused, because of what the first is doing.
func (w *work) claim(ctx context.Context, c call, result any) (bool, error) {
	if c.key == "" {
		return false, nil
	}
	hash, err := c.hash()
	if err != nil {
		return false, err
	}
	err = w.tx.Command.Create().
		SetID(w.command.ID).SetActorID(w.by.commandOwner()).SetKey(c.key).
		SetVerb(c.verb).SetInputHash(hash).SetResult(null).SetAt(w.now).
		OnConflictColumns(command.FieldActorID, command.FieldKey).DoNothing().
		Exec(ctx)
	if errors.Is(err, sql.ErrNoRows) {
		return true, w.recall(ctx, c, hash, result)
	}
	if err != nil {
		return false, fmt.Errorf("claim the key: %w", err)
	}
	return false, nil
}

// recall gives the result of the call that had the key first.
func (w *work) recall(ctx context.Context, c call, hash string, result any) error {
	past, err := w.tx.Command.Query().Where(command.ActorID(w.by.commandOwner()), command.Key(c.key)).Only(ctx)
	if err != nil {
		return fmt.Errorf("find the key: %w", err)
	}
	if past.Verb != c.verb || past.InputHash != hash {
		return problem(CodeKeyReused, "idempotencyKey", "This key was used before with other input.")
	}
	if err := json.Unmarshal(past.Result, result); err != nil {
		return fmt.Errorf("read the first result: %w", err)
	}
	return nil
}

// remember keeps the result under the key.
func (w *work) remember(ctx context.Context, c call, result any) error {
	if c.key == "" {
		return nil
	}
	kept, err := json.Marshal(result)
	if err != nil {
		return fmt.Errorf("keep the result: %w", err)
	}
	if err := w.tx.Command.Update().Where(command.ID(w.command.ID)).SetResult(kept).Exec(ctx); err != nil {
		return fmt.Errorf("keep the result: %w", err)
	}
	return nil
}

func (c call) hash() (string, error) {
	text, err := json.Marshal(c.input)
	if err != nil {
		return "", fmt.Errorf("hash the input: %w", err)
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:]), nil
}
