// Command diff prints, for each dialect, the SQL that is missing from the
// migrations: what would bring a migrated database to what ent/schema
// describes. It is the first draft of a migration; read it, edit it, and save
// it as ent/migrations/DIALECT/VERSION_NAME.sql.
//
//	go run ./ent/migrations/diff
//
// SQLite needs nothing; PostgreSQL is a scratch database of the server that
// DOCKET_TEST_POSTGRES names.
package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/signal"
	"path/filepath"
	"strings"

	"docket/ent/database"
	"docket/ent/migrations"
)

const server = "DOCKET_TEST_POSTGRES"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := errors.Join(sqlite(ctx), postgres(ctx)); err != nil {
		fmt.Fprintln(os.Stderr, "diff:", err)
		os.Exit(1)
	}
}

func sqlite(ctx context.Context) error {
	folder, err := os.MkdirTemp("", "docket-diff-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	return print(ctx, "sqlite", "sqlite:"+filepath.Join(folder, "scratch.db"))
}

func postgres(ctx context.Context) error {
	address := os.Getenv(server)
	if address == "" {
		return fmt.Errorf("%s is not set; use scripts/postgres.sh run go run ./ent/migrations/diff", server)
	}
	d, err := database.Open(ctx, address)
	if err != nil {
		return err
	}
	defer d.Close()
	name := "docket_diff_" + strings.ToLower(rand.Text()[:8])
	if _, err := d.Writer.ExecContext(ctx, "CREATE DATABASE "+name+" TEMPLATE template0"); err != nil {
		return err
	}
	defer d.Writer.Exec("DROP DATABASE " + name + " WITH (FORCE)")
	scratch, err := url.Parse(address)
	if err != nil {
		return fmt.Errorf("%s cannot be read as a URL", server)
	}
	scratch.Path = "/" + name
	return print(ctx, "postgres", scratch.String())
}

// print migrates a scratch database and prints what is missing.
func print(ctx context.Context, name, url string) error {
	d, err := database.Open(ctx, url)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := migrations.Apply(ctx, d); err != nil {
		return err
	}
	statements, err := migrations.Diff(ctx, d)
	if err != nil {
		return err
	}
	fmt.Printf("-- %s: %d statements\n", name, len(statements))
	for _, s := range statements {
		fmt.Println(s)
	}
	return nil
}
