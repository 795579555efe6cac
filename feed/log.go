package feed

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"docket/ent/database"
	"docket/ent/db"
	"docket/ent/db/change"
	"docket/ent/db/predicate"
	"docket/ent/db/setting"
)

// pageSize is the number of changes read from the log at once.
const pageSize = 500

// A changeLog reads the changes in the order in which they are told.
type changeLog struct{ *database.Database }

func (l changeLog) postgres() bool { return l.Dialect == dialect.Postgres }

// A horizon is how far the log can be read now: every change up to it has been
// committed, and none will ever be added there. Held says that there are
// committed changes beyond it, which wait for an older transaction to end.
type horizon struct {
	position
	held bool
}

// The watermark and the test for waiting changes see the same snapshot.
const (
	postgresHorizon = `select pg_snapshot_xmin(s.now)::text, 0,
		exists(select 1 from changes c where c.xid >= pg_snapshot_xmin(s.now))
		from (select pg_current_snapshot() as now) s`
	sqliteHorizon = `select 0, coalesce(max(seq), 0), false from changes`
)

func (l changeLog) horizon(ctx context.Context) (horizon, error) {
	query := sqliteHorizon
	if l.postgres() {
		query = postgresHorizon
	}
	var h horizon
	err := l.Reader.QueryRowContext(ctx, query).Scan(&h.xid, &h.seq, &h.held)
	if err != nil {
		return horizon{}, fmt.Errorf("find the end of the change log: %w", err)
	}
	return h, nil
}

// page reads up to pageSize changes of the topic after one position and up to
// another, which must not be beyond a horizon.
func (l changeLog) page(ctx context.Context, topic Topic, after, upTo position) ([]placed, error) {
	rows, err := l.Client.Change.Query().
		Where(l.beyond(after), l.until(upTo), l.about(topic)).
		Order(l.inOrder()).Limit(pageSize).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the change log after %s: %w", after, err)
	}
	return place(rows)
}

// wholePage reads a page and tells whether it is whole: it is not when changes
// after the position have been removed from the log. That is asked last, so
// that a removal between the two questions is noticed.
func (l changeLog) wholePage(ctx context.Context, topic Topic, after, upTo position) ([]placed, bool, error) {
	read, err := l.page(ctx, topic, after, upTo)
	if err != nil {
		return nil, false, err
	}
	pruned, err := l.prunedTo(ctx)
	return read, !after.before(pruned), err
}

// latest reads the last changes up to a position, and tells after which place
// they are all there are.
func (l changeLog) latest(ctx context.Context, upTo position, n int) (from position, latest []placed, err error) {
	rows, err := l.Client.Change.Query().
		Where(l.within(upTo)).Order(l.inOrder(sql.OrderDesc())).Limit(n).All(ctx)
	if err != nil {
		return position{}, nil, fmt.Errorf("read the end of the change log: %w", err)
	}
	slices.Reverse(rows)
	if latest, err = place(rows); err != nil {
		return position{}, nil, err
	}
	if len(latest) == n {
		return latest[0].position, latest[1:], nil
	}
	from, err = l.prunedTo(ctx)
	return from, latest, err
}

// prunedTo is the place of the last change that was removed from the log.
func (l changeLog) prunedTo(ctx context.Context) (position, error) {
	row, err := l.Client.Setting.Query().Where(setting.ID(settingPrunedTo)).Only(ctx)
	if db.IsNotFound(err) {
		return position{}, nil
	}
	if err != nil {
		return position{}, fmt.Errorf("find the start of the change log: %w", err)
	}
	return parsePosition(row.Value)
}

func (l changeLog) beyond(p position) predicate.Change { return l.compared(">", p) }
func (l changeLog) within(p position) predicate.Change { return l.compared("<=", p) }

// until is within for reading forward. The sign keeps the bound from SQLite's
// planner, which would take a number between two bounds for a better start than
// the topic, and read everybody's changes to find those of one case.
func (l changeLog) until(p position) predicate.Change {
	if l.postgres() {
		return l.within(p)
	}
	return func(s *sql.Selector) {
		s.Where(sql.P(func(b *sql.Builder) {
			b.WriteByte('+').Ident(s.C(change.FieldID)).WriteString(" <= ").Arg(int64(p.seq))
		}))
	}
}

// compared compares the place of a row. On SQLite the transaction is always 0,
// and naming only the number lets the primary key serve the order.
func (l changeLog) compared(operator string, p position) predicate.Change {
	return func(s *sql.Selector) {
		s.Where(sql.P(func(b *sql.Builder) {
			if !l.postgres() {
				b.Ident(s.C(change.FieldID)).WriteString(" " + operator + " ").Arg(int64(p.seq))
				return
			}
			b.WriteByte('(').IdentComma(s.C(change.FieldXid), s.C(change.FieldID)).WriteString(") " + operator + " (").
				Arg(strconv.FormatUint(p.xid, 10)).WriteString("::xid8, ").Arg(int64(p.seq)).WriteByte(')')
		}))
	}
}

// about narrows to a topic so that its indexes find it.
func (l changeLog) about(topic Topic) predicate.Change {
	return func(s *sql.Selector) {
		switch topic.kind {
		case Everything.kind:
			return
		case OfCase("").kind:
			s.Where(sql.Or(sql.EQ(s.C(change.FieldCaseID), topic.id), sql.EQ(s.C(change.FieldRelatedCaseID), topic.id)))
		case OfQueue("").kind:
			s.Where(sql.EQ(s.C(change.FieldQueueID), topic.id))
		case OfCustomer("").kind:
			s.Where(sql.EQ(s.C(change.FieldCustomerID), topic.id))
		}
		if !l.postgres() {
			s.Where(sql.EQ(s.C(change.FieldXid), 0))
		}
	}
}

// inOrder orders by the columns themselves: an unqualified xid could mean an
// output column of that name, which sorts as text.
func (l changeLog) inOrder(direction ...sql.OrderTermOption) change.OrderOption {
	return func(s *sql.Selector) {
		if l.postgres() {
			change.ByXid(direction...)(s)
		}
		change.ByID(direction...)(s)
	}
}
