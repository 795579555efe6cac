package database

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"

	"docket/ent/db"
)

// postgresPool bounds the connections of one process.
const postgresPool = 20

// postgresDefaults hold for a connection unless the URL says otherwise. The
// time-outs are the server's own: a cancellation sent by the client can come
// too late to be noticed, and one forgotten transaction would hold up the
// change feed of everybody.
var postgresDefaults = map[string]string{
	"statement_timeout":                   "15000",
	"idle_in_transaction_session_timeout": "10000",
	"TimeZone":                            "UTC",
}

func openPostgres(ctx context.Context, address string) (*Database, error) {
	config, err := postgresConfig(address)
	if err != nil {
		return nil, err
	}
	inner, err := pq.NewConnectorConfig(config)
	if err != nil {
		return nil, fmt.Errorf("the database URL: %w", err)
	}
	pool := sql.OpenDB(&connector{
		driver:     inner.Driver(),
		open:       func(ctx context.Context) (driver.Conn, error) { return inner.Connect(ctx) },
		statements: newPostgresStatements,
	})
	pool.SetMaxOpenConns(postgresPool)
	pool.SetMaxIdleConns(postgresPool)
	pool.SetConnMaxIdleTime(5 * time.Minute)
	if err := pool.PingContext(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("reach PostgreSQL: %w", err), pool.Close())
	}
	return &Database{
		Client:  db.NewClient(db.Driver(newSplit(dialect.Postgres, pool, pool))),
		Writer:  pool,
		Reader:  pool,
		Dialect: dialect.Postgres,
		URL:     address,
	}, nil
}

// postgresConfig reads the URL. When it cannot be read at all, what the parser
// complains about may be a piece of the password, so its words are not passed on.
func postgresConfig(address string) (pq.Config, error) {
	u, err := url.Parse(address)
	if err != nil || u.Opaque != "" {
		return pq.Config{}, errors.New("the database URL cannot be read; it looks like postgres://user:password@host:port/name?sslmode=require, with special characters of the password percent-encoded")
	}
	config, err := pq.NewConfig(address)
	if err != nil {
		return pq.Config{}, fmt.Errorf("the database URL: %w", err)
	}
	if !u.Query().Has("connect_timeout") && config.ConnectTimeout == 0 {
		config.ConnectTimeout = 5 * time.Second
	}
	if config.ApplicationName == "" {
		config.ApplicationName = "docket"
	}
	if config.Runtime == nil {
		config.Runtime = map[string]string{}
	}
	for name, value := range postgresDefaults {
		if !given(config, name) {
			config.Runtime[name] = value
		}
	}
	return config, nil
}

// given tells whether the URL, or the environment, sets a parameter of the
// server's.
func given(config pq.Config, name string) bool {
	for parameter := range config.Runtime {
		if strings.EqualFold(parameter, name) {
			return true
		}
	}
	return strings.Contains(strings.ToLower(config.Options), strings.ToLower(name))
}
