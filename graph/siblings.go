package graph

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"

	"docket/desk"
	"docket/feed"
)

// Rows that one statement read are siblings: the cases of a page, the customers
// of those cases, the accounts of those customers. A resolver that needs
// something for one row loads it for all its siblings at once, the first time
// it is asked, and what it loads are siblings again. So the number of
// statements depends on the fields that were asked for and never on the number
// of rows, whatever the nesting, with no list of joins to keep and no timer.

// A reading is what one answer has read so far.
type reading struct {
	mu       sync.Mutex
	families map[any]*family // by row

	feed    *feed.Feed
	head    feed.Cursor
	headErr error

	// became is who the caller has become since the operation began.
	became atomic.Pointer[desk.Actor]
}

// become makes the rest of the operation somebody else's: of who signed in
// with it, or nobody's.
func (r *reading) become(ctx context.Context, by desk.Actor) {
	r.became.Store(&by)
	if by.SignedIn() {
		r.head, r.headErr = r.feed.Head(ctx)
	}
}

// A family is rows that are siblings, and what was loaded for them.
type family struct {
	rows  []any
	mu    sync.Mutex
	loads map[string]*load
}

type load struct {
	once   sync.Once
	values any // map[*R]V
	err    error
}

type readingKey struct{}

// withReading begins an answer: its change cursor is taken before any row.
// Nothing is read for strangers, not even that.
func withReading(ctx context.Context, f *feed.Feed) context.Context {
	r := &reading{families: map[any]*family{}, feed: f}
	if actor(ctx).SignedIn() {
		r.head, r.headErr = f.Head(ctx)
	}
	return context.WithValue(ctx, readingKey{}, r)
}

func readingOf(ctx context.Context) *reading { return ctx.Value(readingKey{}).(*reading) }

// together makes siblings of rows that were read together.
func together[R any](ctx context.Context, rows []*R) []*R {
	f := &family{rows: make([]any, len(rows)), loads: map[string]*load{}}
	r := readingOf(ctx)
	r.mu.Lock()
	defer r.mu.Unlock()
	for i, row := range rows {
		f.rows[i] = row
		r.families[row] = f
	}
	return rows
}

// familyOf is a row with its siblings; a row that came alone, such as the
// result of a verb, has none.
func (r *reading) familyOf(row any) *family {
	r.mu.Lock()
	defer r.mu.Unlock()
	f := r.families[row]
	if f == nil {
		f = &family{rows: []any{row}, loads: map[string]*load{}}
		r.families[row] = f
	}
	return f
}

func (f *family) load(what string) *load {
	f.mu.Lock()
	defer f.mu.Unlock()
	l := f.loads[what]
	if l == nil {
		l = &load{err: errors.New("loading " + what + " did not end")}
		f.loads[what] = l
	}
	return l
}

// forSiblings answers what load finds for a row. It is called once for the row
// and all its siblings; what tells one thing to load from another, arguments
// included. A row that load leaves out has the zero value.
func forSiblings[R, V any](ctx context.Context, row *R, what string, find func(rows []*R) (map[*R]V, error)) (V, error) {
	f := readingOf(ctx).familyOf(row)
	l := f.load(what)
	l.once.Do(func() {
		rows := make([]*R, len(f.rows))
		for i := range f.rows {
			rows[i] = f.rows[i].(*R)
		}
		l.values, l.err = find(rows)
	})
	if l.err != nil {
		var none V
		return none, l.err
	}
	return l.values.(map[*R]V)[row], nil
}

// rowWithID is a table row of type V.
type rowWithID[V any] interface {
	*V
	RowID() string
}

// reference answers the row that a row refers to; nil when it refers to none,
// or to one that the actor may not see.
func reference[R, V any, P rowWithID[V]](
	ctx context.Context, row *R, what string, id func(*R) *string, fetch func(ids []string) ([]*V, error),
) (*V, error) {
	if id(row) == nil {
		return nil, nil
	}
	return forSiblings(ctx, row, what, func(rows []*R) (map[*R]*V, error) {
		found, err := byID[V, P](ctx, distinct(rows, id), fetch)
		if err != nil {
			return nil, err
		}
		referred := make(map[*R]*V, len(rows))
		for _, r := range rows {
			if key := id(r); key != nil {
				referred[r] = found[*key]
			}
		}
		return referred, nil
	})
}

// byID fetches rows, which become siblings, and sorts them by id.
func byID[V any, P rowWithID[V]](ctx context.Context, ids []string, fetch func(ids []string) ([]*V, error)) (map[string]*V, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := fetch(ids)
	if err != nil {
		return nil, err
	}
	found := make(map[string]*V, len(rows))
	for _, row := range together(ctx, rows) {
		found[P(row).RowID()] = row
	}
	return found, nil
}

// distinct is the ids that rows refer to, each once, in the order met.
func distinct[R any](rows []*R, id func(*R) *string) []string {
	seen := make(map[string]bool, len(rows))
	var ids []string
	for _, row := range rows {
		if key := id(row); key != nil && !seen[*key] {
			seen[*key] = true
			ids = append(ids, *key)
		}
	}
	return ids
}

// headOf is the change cursor of an answer: whatever its rows do not show yet
// comes after it.
func headOf(ctx context.Context) (feed.Cursor, error) {
	r := readingOf(ctx)
	return r.head, r.headErr
}
