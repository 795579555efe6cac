package graph

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"docket/desk"
	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/ent/db"
	"docket/feed"
)

func TestSiblingsAreLoadedOnceForAll(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		ctx := withReading(t.Context(), feed.New(d, feed.Options{}))
		rows := together(ctx, []*db.User{{ID: "user_a"}, {ID: "user_b"}, {ID: "user_c"}})
		var loads atomic.Int32
		var asking sync.WaitGroup
		for range 20 {
			for _, row := range rows {
				asking.Go(func() {
					id, err := forSiblings(ctx, row, "id", func(all []*db.User) (map[*db.User]string, error) {
						loads.Add(1)
						return each(all, func(u *db.User) string { return u.ID }), nil
					})
					if id != row.ID || err != nil {
						t.Errorf("%s for %s, %v", id, row.ID, err)
					}
				})
			}
		}
		asking.Wait()
		if n := loads.Load(); n != 1 {
			t.Errorf("loaded %d times", n)
		}
	})
}

func TestARowThatCameAloneIsItsOwnFamily(t *testing.T) {
	ctx := withReading(t.Context(), nil)
	row := &db.User{ID: "user_a"}
	n, err := forSiblings(ctx, row, "siblings", func(all []*db.User) (map[*db.User]int, error) {
		return map[*db.User]int{row: len(all)}, nil
	})
	if n != 1 || err != nil {
		t.Errorf("%d, %v", n, err)
	}
}

// One resolver that fails or panics must not leave its siblings with half an
// answer that looks whole.
func TestALoadThatFailsFailsForAllSiblings(t *testing.T) {
	ctx := withReading(t.Context(), nil)
	rows := together(ctx, []*db.User{{ID: "user_a"}, {ID: "user_b"}})
	wrong := errors.New("no such luck")
	ask := func(row *db.User, what string, find func() error) (err error) {
		defer func() {
			if recover() != nil {
				err = errors.New("panic")
			}
		}()
		_, err = forSiblings(ctx, row, what, func([]*db.User) (map[*db.User]int, error) { return nil, find() })
		return err
	}
	for what, find := range map[string]func() error{
		"error": func() error { return wrong },
		"panic": func() error { panic("defect") },
	} {
		for _, row := range rows {
			if ask(row, what, find) == nil {
				t.Errorf("%s: %s has an answer", what, row.ID)
			}
		}
	}
}

func TestNobodyBecomesSomebodyWithinAnOperation(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		ctx := withReading(t.Context(), feed.New(d, feed.Options{}))
		if actor(ctx).SignedIn() {
			t.Error("a stranger is signed in")
		}
		readingOf(ctx).become(ctx, desk.Actor{UserID: "user_a"})
		if got := actor(ctx).UserID; got != "user_a" {
			t.Errorf("became %q", got)
		}
		if head, err := headOf(ctx); head.IsZero() || err != nil {
			t.Errorf("the cursor of somebody is %v, %v", head, err)
		}
	})
}
