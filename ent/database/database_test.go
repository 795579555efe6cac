package database_test

import (
	"testing"

	"docket/ent/database"
	"docket/ent/database/databasetest"
)

func TestAFreshDatabaseAnswers(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		n, err := d.Client.StatusReason.Query().Count(t.Context())
		if err != nil || n != 8 {
			t.Fatalf("%d status reasons, %v", n, err)
		}
	})
}
