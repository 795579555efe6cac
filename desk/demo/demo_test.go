package demo_test

import (
	"testing"
	"time"

	"docket/desk/demo"
	"docket/desk/desktest"
	"docket/ent/database"
	"docket/ent/database/databasetest"
)

func TestTemporary(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		dk := desktest.New(t, d)
		start := time.Now()
		if err := demo.Seed(t.Context(), dk.Desk, func(done, total int) { t.Log(done, total, time.Since(start)) }); err != nil {
			t.Fatal(err)
		}
		start = time.Now()
		if err := demo.Seed(t.Context(), dk.Desk, func(done, total int) { t.Log(done, total, time.Since(start)) }); err != nil {
			t.Fatal(err)
		}
	})
}
