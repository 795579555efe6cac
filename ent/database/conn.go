package database

import (
	"context"
	"database/sql/driver"
	"errors"
	"strings"
	"time"
	"unicode/utf8"
)

// connector opens the connections of a pool. They count statements and keep
// them prepared.
type connector struct {
	driver     driver.Driver
	open       func(context.Context) (driver.Conn, error)
	statements func(driver.ConnPrepareContext) *statements
}

func (c *connector) Driver() driver.Driver { return c.driver }

func (c *connector) Connect(ctx context.Context) (driver.Conn, error) {
	opened, err := c.open(ctx)
	if err != nil {
		return nil, err
	}
	inner := opened.(innerConn)
	return &conn{inner: inner, statements: c.statements(inner)}, nil
}

// innerConn is what both drivers' connections can do.
type innerConn interface {
	driver.Conn
	driver.ConnPrepareContext
	driver.ConnBeginTx
	driver.ExecerContext
	driver.QueryerContext
	driver.Pinger
	driver.SessionResetter
	driver.Validator
}

// conn is one connection. database/sql never uses it from two goroutines at
// the same time.
type conn struct {
	inner      innerConn
	statements *statements
	inTx       bool
	last       context.Context // of the last statement
	cancelled  bool
}

// ExecContext runs a statement. One without arguments is sent as it comes: it
// may be a whole script.
func (c *conn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	c.begins(ctx)
	if len(args) == 0 {
		return c.inner.ExecContext(ctx, query, args)
	}
	args = keepable(args)
	return prepared(c, ctx, query, func(s *statement) (driver.Result, error) {
		if s == nil {
			return c.inner.ExecContext(ctx, query, args)
		}
		return s.Stmt.(driver.StmtExecContext).ExecContext(ctx, args)
	})
}

// QueryContext runs a statement that answers rows.
func (c *conn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	c.begins(ctx)
	args = keepable(args)
	return prepared(c, ctx, query, func(s *statement) (driver.Rows, error) {
		if s == nil {
			return c.inner.QueryContext(ctx, query, args)
		}
		rows, err := s.Stmt.(driver.StmtQueryContext).QueryContext(ctx, args)
		if err != nil {
			return nil, err
		}
		s.busy = true
		return &preparedRows{rows, s}, nil
	})
}

// begins notes that a statement is sent.
func (c *conn) begins(ctx context.Context) {
	count(ctx)
	c.cancelled = c.cancelled || c.last != nil && c.last.Err() != nil
	c.last = ctx
}

// IsValid answers false, so that the pool lets the connection go, when a
// statement on it was cancelled: the cancellation may still be on its way to
// the server and would hit the next, innocent statement.
func (c *conn) IsValid() bool {
	cancelled := c.cancelled || c.last != nil && c.last.Err() != nil
	c.last, c.cancelled = nil, false
	return !cancelled && c.inner.IsValid()
}

// BeginTx begins a transaction and remembers it, because a statement that
// fails inside of one cannot be tried again.
func (c *conn) BeginTx(ctx context.Context, options driver.TxOptions) (driver.Tx, error) {
	begun, err := c.inner.BeginTx(ctx, options)
	if err != nil {
		return nil, err
	}
	c.inTx = true
	return &tx{begun, c}, nil
}

type tx struct {
	driver.Tx
	conn *conn
}

func (t *tx) Commit() error {
	t.conn.inTx = false
	return t.Tx.Commit()
}

func (t *tx) Rollback() error {
	t.conn.inTx = false
	return t.Tx.Rollback()
}

// CheckNamedValue leaves the driver's own conversions in force.
func (c *conn) CheckNamedValue(v *driver.NamedValue) error {
	if checker, ok := c.inner.(driver.NamedValueChecker); ok {
		return checker.CheckNamedValue(v)
	}
	return driver.ErrSkip
}

func (c *conn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	return c.inner.PrepareContext(ctx, query)
}

func (c *conn) Prepare(query string) (driver.Stmt, error) {
	return c.inner.PrepareContext(context.Background(), query)
}

func (c *conn) Begin() (driver.Tx, error) {
	return c.BeginTx(context.Background(), driver.TxOptions{})
}

// Close closes the connection and, where they would hold on to it, its
// statements.
func (c *conn) Close() error {
	return errors.Join(c.statements.close(), c.inner.Close())
}

func (c *conn) Ping(ctx context.Context) error         { return c.inner.Ping(ctx) }
func (c *conn) ResetSession(ctx context.Context) error { return c.inner.ResetSession(ctx) }

// keepable makes of the values what both databases keep. Instants are cut to
// microseconds: PostgreSQL would round, SQLite would cut off. Characters that
// PostgreSQL cannot hold are replaced, so that looking for a text that cannot
// be there finds nothing instead of failing; what is written was checked before.
func keepable(args []driver.NamedValue) []driver.NamedValue {
	for i, arg := range args {
		switch v := arg.Value.(type) {
		case time.Time:
			args[i].Value = v.UTC().Truncate(time.Microsecond)
		case string:
			if strings.IndexByte(v, 0) >= 0 || !utf8.ValidString(v) {
				args[i].Value = strings.ToValidUTF8(strings.ReplaceAll(v, "\x00", replacement), replacement)
			}
		}
	}
	return args
}

// replacement stands for a character that cannot be kept.
const replacement = string(utf8.RuneError)
