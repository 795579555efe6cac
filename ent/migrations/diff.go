package migrations

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"sync"

	"ariga.io/atlas/sql/postgres"
	atlas "ariga.io/atlas/sql/schema"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"

	"docket/ent/database"
	"docket/ent/db/migrate"
)

// comparing lets one comparison at a time work on the description of the
// tables, which ent completes in place.
var comparing sync.Mutex

// Diff answers the statements that would bring a database from what it is to
// what ent/schema describes: none when the migrations are complete. They are a
// first draft of a migration, to be read and edited.
func Diff(ctx context.Context, d *database.Database) ([]string, error) {
	options := []schema.MigrateOption{schema.WithDropColumn(true), schema.WithDropIndex(true)}
	if d.Dialect == dialect.Postgres {
		options = append(options, schema.WithDiffHook(func(next schema.Differ) schema.Differ {
			return schema.DiffFunc(func(current, desired *atlas.Schema) ([]atlas.Change, error) {
				if err := spellPredicates(ctx, d, current, desired); err != nil {
					return nil, err
				}
				return next.Diff(current, desired)
			})
		}))
	}
	comparing.Lock()
	defer comparing.Unlock()
	var out bytes.Buffer
	if err := migrate.NewSchema(entsql.OpenDB(d.Dialect, d.Writer)).WriteTo(ctx, &out, options...); err != nil {
		return nil, fmt.Errorf("compare the database with the schema: %w", err)
	}
	var statements []string
	for line := range strings.Lines(out.String()) {
		line = strings.TrimSpace(line)
		if line != "" && !strings.HasPrefix(line, "PRAGMA foreign_keys") { // the runner sees to it
			statements = append(statements, line)
		}
	}
	return statements, nil
}

// spellPredicates gives the conditions of partial indexes the spelling that
// PostgreSQL keeps them in; else each would look changed.
func spellPredicates(ctx context.Context, d *database.Database, current, desired *atlas.Schema) error {
	for _, table := range desired.Tables {
		if _, ok := current.Table(table.Name); !ok {
			continue
		}
		for _, index := range table.Indexes {
			for _, attribute := range index.Attrs {
				predicate, ok := attribute.(*postgres.IndexPredicate)
				if !ok {
					continue
				}
				// A condition on a column that is yet to come stays as it is.
				if spelled, err := spelling(ctx, d, table.Name, predicate.P); err == nil {
					predicate.P = spelled
				} else if ctx.Err() != nil {
					return err
				}
			}
		}
	}
	return nil
}

// spelling asks PostgreSQL for its spelling of a condition on a table, by
// making an index with it on a passing copy of the table.
func spelling(ctx context.Context, d *database.Database, table, condition string) (spelled string, err error) {
	tx, err := d.Writer.BeginTx(ctx, nil)
	if err != nil {
		return "", err
	}
	defer tx.Rollback()
	script := fmt.Sprintf("CREATE TEMP TABLE spelling (LIKE %s); CREATE INDEX spelled ON spelling ((true)) WHERE %s", table, condition)
	if _, err := tx.ExecContext(ctx, script); err != nil {
		return "", err
	}
	err = tx.QueryRowContext(ctx, "SELECT pg_get_expr(indpred, indrelid) FROM pg_index WHERE indexrelid = 'spelled'::regclass").Scan(&spelled)
	return spelled, err
}
