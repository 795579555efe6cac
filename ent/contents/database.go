package contents

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"time"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db"
	"docket/ent/db/content"
)

// inDatabase keeps contents in a table: whatever backs up the database backs
// them up too.
type inDatabase struct{ client *db.Client }

// InDatabase is a store in the database itself.
func InDatabase(client *db.Client) Store { return inDatabase{client} }

func (s inDatabase) Put(ctx context.Context, r io.Reader, limit int64, at time.Time) (Content, error) {
	b := bytes.NewBuffer([]byte{}) // nothing is a content too
	c, err := copied(ctx, b, r, limit)
	if err != nil {
		return Content{}, err
	}
	err = s.client.Content.Create().SetID(c.SHA256).SetBytes(b.Bytes()).SetTouchedAt(at).
		OnConflict(sql.ConflictColumns(content.FieldID), sql.ResolveWith(func(u *sql.UpdateSet) { u.SetExcluded(content.FieldTouchedAt) })).
		Exec(ctx)
	if err != nil {
		return Content{}, fmt.Errorf("keep content: %w", err)
	}
	return c, nil
}

func (s inDatabase) Open(ctx context.Context, sum string) (io.ReadSeekCloser, error) {
	c, err := s.client.Content.Get(ctx, sum)
	switch {
	case db.IsNotFound(err):
		return nil, ErrMissing
	case err != nil:
		return nil, fmt.Errorf("read content: %w", err)
	}
	return inMemory{bytes.NewReader(c.Bytes)}, nil
}

type inMemory struct{ *bytes.Reader }

func (inMemory) Close() error { return nil }

func (s inDatabase) Touch(ctx context.Context, sum string, at time.Time) error {
	n, err := s.client.Content.Update().Where(content.ID(sum)).SetTouchedAt(at).Save(ctx)
	if err == nil && n == 0 {
		return ErrMissing
	}
	return err
}

func (s inDatabase) Sweep(ctx context.Context, before time.Time, used Used) (int, error) {
	removed, last := 0, ""
	for {
		sums, err := s.client.Content.Query().
			Where(content.TouchedAtLT(before), content.IDGT(last)).Order(content.ByID()).Limit(batch).IDs(ctx)
		if err != nil || len(sums) == 0 {
			return removed, err
		}
		last = sums[len(sums)-1]
		idle, err := unused(ctx, sums, used)
		if err != nil {
			return removed, err
		}
		// One that was touched meanwhile stays.
		n, err := s.client.Content.Delete().Where(content.IDIn(idle...), content.TouchedAtLT(before)).Exec(ctx)
		if err != nil {
			return removed, fmt.Errorf("sweep contents: %w", err)
		}
		removed += n
	}
}

// unused are those of the contents that nothing refers to.
func unused(ctx context.Context, sums []string, used Used) ([]string, error) {
	known, err := used(ctx, sums)
	if err != nil {
		return nil, fmt.Errorf("ask what uses contents: %w", err)
	}
	var idle []string
	for _, sum := range sums {
		if !known[sum] {
			idle = append(idle, sum)
		}
	}
	return idle, nil
}
