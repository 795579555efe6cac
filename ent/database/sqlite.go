package database

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"entgo.io/ent/dialect"
	"modernc.org/sqlite"

	"docket/ent/db"
)

// Every SQLite connection waits for a lock instead of failing at once,
// enforces foreign keys and keeps instants as whole microseconds, which sort
// and compare as numbers.
var sqliteSettings = url.Values{
	"_pragma": {
		"busy_timeout(5000)",
		"foreign_keys(1)",
		"synchronous(FULL)",
		"cache_size(-16000)",
		"journal_size_limit(67108864)",
	},
	"_time_integer_format": {"unix_micro"},
	"_inttotime":           {"1"},
	"_timezone":            {"UTC"},
	"_dqs":                 {"0"},
}

// openSQLite opens a file with one connection that writes and several that
// read. A write transaction takes its lock at the start: one that began by
// reading and then wrote could be refused when somebody else wrote in between.
func openSQLite(ctx context.Context, path string) (*Database, error) {
	path, err := sqliteFile(path)
	if err != nil {
		return nil, err
	}
	writer := sql.OpenDB(sqliteConnector(path, "_txlock", "immediate", "_pragma", "journal_mode(WAL)"))
	writer.SetMaxOpenConns(1)
	if err := writer.PingContext(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("open the SQLite file %s: %w", path, err), writer.Close())
	}
	reader := sql.OpenDB(sqliteConnector(path, "_txlock", "deferred", "_query_only", "1"))
	readers := max(4, runtime.NumCPU())
	reader.SetMaxOpenConns(readers)
	reader.SetMaxIdleConns(readers)
	return &Database{
		Client:  db.NewClient(db.Driver(newSplit(dialect.SQLite, writer, reader))),
		Writer:  writer,
		Reader:  reader,
		Dialect: dialect.SQLite,
		URL:     "sqlite:" + path,
	}, nil
}

// sqliteFile makes sure that the file and its folder exist, readable by
// nobody else, and answers the absolute path.
func sqliteFile(path string) (string, error) {
	path = strings.TrimPrefix(path, "//")
	if path == "" || strings.HasPrefix(path, ":") || strings.HasPrefix(path, "file:") {
		return "", errors.New(`the database URL must name a file, as in "sqlite:data/docket.db"; a database in memory is not supported`)
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return "", fmt.Errorf("find the SQLite file: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return "", fmt.Errorf("make the folder of the SQLite file: %w", err)
	}
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return "", fmt.Errorf("make the SQLite file: %w", err)
	}
	return path, f.Close()
}

// sqliteConnector connects to the file with the settings of all connections
// and those given as pairs.
func sqliteConnector(path string, pairs ...string) driver.Connector {
	settings := url.Values{}
	for name, values := range sqliteSettings {
		settings[name] = append(settings[name], values...)
	}
	for i := 0; i < len(pairs); i += 2 {
		settings.Add(pairs[i], pairs[i+1])
	}
	name := filepath.ToSlash(path)
	if !strings.HasPrefix(name, "/") { // a Windows drive
		name = "/" + name
	}
	file := url.URL{Scheme: "file", Path: name, RawQuery: settings.Encode()}
	d := &sqlite.Driver{}
	return &connector{
		driver:     d,
		open:       func(context.Context) (driver.Conn, error) { return d.Open(file.String()) },
		statements: newSQLiteStatements,
	}
}
