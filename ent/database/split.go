package database

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
)

// TransactionLimit is how long a transaction, or a statement outside of one,
// of the ent client may wait and run when its context has no deadline.
const TransactionLimit = 30 * time.Second

// split is ent's driver over two pools: the queries of query builders go to
// the reader, everything else (inserts that return a row are queries too) to
// the writer.
type split struct {
	*entsql.Driver // the writer
	reader         *entsql.Driver
}

func newSplit(name string, writer, reader *sql.DB) *split {
	return &split{entsql.OpenDB(name, writer), entsql.OpenDB(name, reader)}
}

// pool answers where a statement of this context belongs.
func (s *split) pool(ctx context.Context) *entsql.Driver {
	if ent.QueryFromContext(ctx) != nil {
		return s.reader
	}
	return s.Driver
}

// Exec runs a statement that answers no rows.
func (s *split) Exec(ctx context.Context, query string, args, v any) error {
	ctx, cancel := bounded(ctx)
	defer cancel()
	return s.Driver.Exec(ctx, query, args, v)
}

// Query runs a statement that answers rows, which end with their Close.
func (s *split) Query(ctx context.Context, query string, args, v any) error {
	rows, ok := v.(*entsql.Rows)
	if !ok {
		return fmt.Errorf("query into %T, not *sql.Rows", v)
	}
	ctx, cancel := bounded(ctx)
	if err := s.pool(ctx).Query(ctx, query, args, rows); err != nil {
		cancel()
		return err
	}
	rows.ColumnScanner = boundedRows{rows.ColumnScanner, cancel}
	return nil
}

// Tx begins a transaction that can write.
func (s *split) Tx(ctx context.Context) (dialect.Tx, error) { return s.BeginTx(ctx, nil) }

// BeginTx begins a transaction; one that only reads does so from the reader.
func (s *split) BeginTx(ctx context.Context, options *sql.TxOptions) (dialect.Tx, error) {
	from := s.Driver
	if options != nil && options.ReadOnly {
		from = s.reader
	}
	ctx, cancel := bounded(ctx)
	begun, err := from.BeginTx(ctx, options)
	if err != nil {
		cancel()
		return nil, err
	}
	return &boundedTx{begun.(*entsql.Tx), cancel}, nil
}

// Close does nothing: the pools are closed by Database.Close.
func (s *split) Close() error { return nil }

// bounded gives the context a deadline if it has none.
func bounded(ctx context.Context) (context.Context, context.CancelFunc) {
	if _, ok := ctx.Deadline(); ok {
		return ctx, func() {}
	}
	return context.WithTimeout(ctx, TransactionLimit)
}

type boundedRows struct {
	entsql.ColumnScanner
	cancel context.CancelFunc
}

func (r boundedRows) Close() error {
	defer r.cancel()
	return r.ColumnScanner.Close()
}

type boundedTx struct {
	*entsql.Tx
	cancel context.CancelFunc
}

func (t *boundedTx) Commit() error {
	defer t.cancel()
	return t.Tx.Commit()
}

func (t *boundedTx) Rollback() error {
	defer t.cancel()
	return t.Tx.Rollback()
}
