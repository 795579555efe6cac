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
// connection and costs one round trip instead of two.
type statements struct {
	conn   driver.ConnPrepareContext
	limit  int
	recent *list.List // of *statement, the one used last in front
	byText map[string]*list.Element
}

type statement struct {
	text string
	driver.Stmt
}

func newStatements(conn driver.ConnPrepareContext, limit int) *statements {
	return &statements{conn, limit, list.New(), map[string]*list.Element{}}
}

// get answers the prepared statement for a text, preparing it the first time.
func (s *statements) get(ctx context.Context, text string) (driver.Stmt, error) {
	if e, ok := s.byText[text]; ok {
		s.recent.MoveToFront(e)
		return e.Value.(*statement).Stmt, nil
	}
	if s.recent.Len() >= s.limit {
		if err := s.drop(s.recent.Back().Value.(*statement).text); err != nil {
			return nil, err
		}
	}
	fresh, err := s.conn.PrepareContext(ctx, text)
	if err != nil {
		return nil, err
	}
	s.byText[text] = s.recent.PushFront(&statement{text, fresh})
	return fresh, nil
}

// drop forgets a statement, here and on the server.
func (s *statements) drop(text string) error {
	e, ok := s.byText[text]
	if !ok {
		return nil
	}
	delete(s.byText, text)
	return s.recent.Remove(e).(*statement).Close()
}

// prepared runs a statement of the connection. If the server refuses it only
// because it was prepared before the tables changed, it is prepared anew, and
// outside a transaction run once more. Inside one that cannot be, because the
// refusal has ended the transaction.
func prepared[T any](c *conn, ctx context.Context, text string, run func(driver.Stmt) (T, error)) (T, error) {
	var none T
	for again := !c.inTx; ; again = false {
		s, err := c.statements.get(ctx, text)
		if err != nil {
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
