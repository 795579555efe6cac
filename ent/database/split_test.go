package database_test

import (
	"context"
	"database/sql"
	"errors"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"docket/ent/database"
	"docket/ent/database/databasetest"
)

func TestTheReaderRefusesToWrite(t *testing.T) {
	d := databasetest.New(t, dialect.SQLite)
	addUser(t, d, "user_1")
	for _, statement := range []string{"DELETE FROM users", "INSERT INTO counters VALUES ('x', 1) RETURNING id", "DROP TABLE notes"} {
		if _, err := d.Reader.ExecContext(t.Context(), statement); err == nil {
			t.Errorf("the reader ran %q", statement)
		}
	}
	tx, err := d.Client.BeginTx(t.Context(), &sql.TxOptions{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	if n := tx.User.Query().CountX(t.Context()); n != 1 {
		t.Errorf("%d users", n)
	}
	if err := tx.User.UpdateOneID("user_1").SetName("Bruno").Exec(t.Context()); err == nil {
		t.Error("a transaction that only reads wrote")
	}
}

func TestQueriesDoNotWaitForTheWriter(t *testing.T) {
	d := databasetest.New(t, dialect.SQLite)
	tx, err := d.Client.Tx(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	tx.User.Create().SetID("user_1").SetName("Ana").SetRole("AGENT").SaveX(t.Context())
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	if n, err := d.Client.User.Query().Count(ctx); err != nil || n != 0 {
		t.Errorf("%d users outside the transaction, %v", n, err)
	}
	if n, err := tx.User.Query().Count(ctx); err != nil || n != 1 {
		t.Errorf("%d users inside the transaction, %v", n, err)
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
	if n, err := d.Client.User.Query().Count(ctx); err != nil || n != 1 {
		t.Errorf("%d users after the commit, %v", n, err)
	}
}

func TestAWriteBesideTheOwnTransactionEndsWithItsDeadline(t *testing.T) {
	d := databasetest.New(t, dialect.SQLite)
	tx, err := d.Client.Tx(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	err = add(d, "user_1").Exec(ctx)
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("the write beside the transaction: %v", err)
	}
}

func TestWhatHasNoDeadlineGetsOne(t *testing.T) {
	ctx, cancel := database.Bounded(context.Background())
	defer cancel()
	if at, ok := ctx.Deadline(); !ok || time.Until(at) > database.TransactionLimit {
		t.Errorf("deadline %v, %t", at, ok)
	}
	own, cancelOwn := context.WithTimeout(t.Context(), time.Hour)
	defer cancelOwn()
	if same, _ := database.Bounded(own); same != own {
		t.Error("a deadline of its own was replaced")
	}
}

func TestATransactionTakesStatementsWrittenByHand(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		ctx := t.Context()
		addUser(t, d, "user_1")
		tx, err := d.Client.Tx(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := tx.ExecContext(ctx, "UPDATE users SET name = $1 WHERE id = $2", "Bruno", "user_1"); err != nil {
			t.Fatal(err)
		}
		if name := tx.User.GetX(ctx, "user_1").Name; name != "Bruno" {
			t.Errorf("%s inside the transaction", name)
		}
		if err := tx.Rollback(); err != nil {
			t.Fatal(err)
		}
		if err := tx.Commit(); !errors.Is(err, sql.ErrTxDone) {
			t.Errorf("committed after the rollback: %v", err)
		}
		if name := d.Client.User.GetX(ctx, "user_1").Name; name != "Ana" {
			t.Errorf("%s after the rollback", name)
		}
	})
}
