package database

import (
	"container/list"
	"context"
	"database/sql/driver"
	"errors"

	"github.com/lib/pq"
)

// statementsPerConnection bounds what one connection keeps prepared. The desk
// has some two hundred different statements.
const statementsPerConnection = 256

// statements keeps the statements of one connection prepared, and lets go of
// the one that was not used for longest. A statement is then parsed once per
// connection; on PostgreSQL it also costs one round trip instead of two.
type statements struct {
	conn   driver.ConnPrepareContext
	recent *list.List // of *statement, the one used last in front
	byText map[string]*list.Element
	// holds says that the connection stays open as long as one of its
	// statements does.
	holds bool
}

type statement struct {
	driver.Stmt
	text string
	busy bool // its rows are still being read
}

func newPostgresStatements(conn driver.ConnPrepareContext) *statements {
	return &statements{conn: conn, recent: list.New(), byText: map[string]*list.Element{}}
}

func newSQLiteStatements(conn driver.ConnPrepareContext) *statements {
	s := newPostgresStatements(conn)
	s.holds = true
	return s
}

// get answers the prepared statement for a text, preparing it the first time.
// It answers nil for one that is to be sent as it comes, because its like is
// in use.
func (s *statements) get(ctx context.Context, text string) (*statement, error) {
	if e, ok := s.byText[text]; ok {
		s.recent.MoveToFront(e)
		if known := e.Value.(*statement); !known.busy {
			return known, nil
		}
		return nil, nil
	}
	if s.recent.Len() >= statementsPerConnection {
		oldest := s.recent.Back().Value.(*statement)
		if oldest.busy {
			return nil, nil
		}
		if err := s.drop(oldest.text); err != nil {
			return nil, err
		}
	}
	stmt, err := s.conn.PrepareContext(ctx, text)
	if err != nil {
		return nil, err
	}
	fresh := &statement{Stmt: stmt, text: text}
	s.byText[text] = s.recent.PushFront(fresh)
	return fresh, nil
}

// drop forgets a statement, here and in the database.
func (s *statements) drop(text string) error {
	e, ok := s.byText[text]
	if !ok {
		return nil
	}
	delete(s.byText, text)
	return s.recent.Remove(e).(*statement).Close()
}

// close closes what would hold the connection open.
func (s *statements) close() error {
	var errs []error
	for text := range s.byText {
		if s.holds {
			errs = append(errs, s.drop(text))
		}
	}
	return errors.Join(errs...)
}

// prepared runs a statement of the connection. If PostgreSQL refuses it only
// because it was prepared before the tables changed, it is prepared anew, and
// outside a transaction run once more. Inside one that cannot be, because the
// refusal has ended the transaction.
func prepared[T any](c *conn, ctx context.Context, text string, run func(*statement) (T, error)) (T, error) {
	var none T
	for again := !c.inTx; ; again = false {
		s, err := c.statements.get(ctx, text)
		if err != nil {
			return none, err
		}
		// Preparing takes a round trip, and a cancellation that falls between it
		// and the statement would be lost.
		if err := ctx.Err(); err != nil {
			return none, err
		}
		answer, err := run(s)
		if err == nil || !outdated(err) {
			return answer, err
		}
		if dropErr := c.statements.drop(text); dropErr != nil || !again {
			return none, errors.Join(err, dropErr)
		}
	}
}

// outdated tells whether a prepared statement is of no more use: its result
// has other columns now (0A000), or the server has forgotten it (26000).
func outdated(err error) bool {
	refused, ok := errors.AsType[*pq.Error](err)
	if !ok {
		return false
	}
	return refused.Code == "26000" || refused.Code == "0A000" && refused.Routine == "RevalidateCachedQuery"
}

// preparedRows are rows of a prepared statement, which is busy until they are
// closed.
type preparedRows struct {
	driver.Rows
	statement *statement
}

func (r *preparedRows) Close() error {
	r.statement.busy = false
	return r.Rows.Close()
}
