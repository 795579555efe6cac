// Package migrations brings a database to the shape that ent/schema
// describes: reviewed SQL files, one list per dialect, applied in order and
// never backwards.
//
//  1. A file is applied whole or not at all, and once.
//  2. Several processes may start at the same time: one applies, the others
//     wait and find nothing to do.
//  3. A file that was changed after it was applied, or that this program does
//     not know, is refused: program and database do not belong together.
//  4. On SQLite a file may rebuild a table that others refer to; their rows
//     stay.
package migrations

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"entgo.io/ent/dialect"

	"docket/ent/database"
)

//go:embed sqlite/*.sql postgres/*.sql
var files embed.FS

// migration is one file, VERSION_NAME.sql.
type migration struct{ version, name, sql, checksum string }

// Apply applies the migrations that the database does not have yet.
func Apply(ctx context.Context, d *database.Database) error {
	return applyFrom(ctx, d, files)
}

// applyFrom is Apply with files of another place than this package: folders
// sqlite and postgres.
func applyFrom(ctx context.Context, d *database.Database, from fs.FS) error {
	list, err := read(from, d.Dialect)
	if err != nil {
		return err
	}
	return run(ctx, d, list)
}

// Pending answers how many migrations the database does not have yet. It
// changes nothing.
func Pending(ctx context.Context, d *database.Database) (int, error) {
	list, err := read(files, d.Dialect)
	if err != nil {
		return 0, err
	}
	exists := "SELECT count(*) FROM sqlite_schema WHERE name = 'schema_migrations'"
	if d.Dialect == dialect.Postgres {
		exists = "SELECT count(to_regclass('schema_migrations'))"
	}
	var tables int
	if err := d.Reader.QueryRowContext(ctx, exists).Scan(&tables); err != nil {
		return 0, fmt.Errorf("look for schema_migrations: %w", err)
	}
	if tables == 0 {
		return len(list), nil
	}
	rest, err := missing(ctx, d.Reader, list)
	return len(rest), err
}

// read reads the migrations of a dialect in the order of their versions.
func read(from fs.FS, name string) ([]migration, error) {
	folder := map[string]string{dialect.SQLite: "sqlite", dialect.Postgres: "postgres"}[name]
	paths, err := fs.Glob(from, folder+"/*.sql")
	if err != nil {
		return nil, err
	}
	var list []migration
	for _, p := range paths {
		text, err := fs.ReadFile(from, p)
		if err != nil {
			return nil, fmt.Errorf("read migration: %w", err)
		}
		version, title, _ := strings.Cut(strings.TrimSuffix(path.Base(p), ".sql"), "_")
		sum := sha256.Sum256(text)
		list = append(list, migration{version, title, string(text), hex.EncodeToString(sum[:])})
	}
	return list, nil
}
