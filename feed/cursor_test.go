package feed_test

import (
	"testing"

	"docket/ent/database"
	"docket/ent/database/databasetest"
	"docket/feed"
)

func TestACursorIsReadBackFromItsText(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		f := run(t, d, feed.Options{})
		follower := follow(t, f, feed.Everything, feed.Cursor{})
		write(t, d, f, about("a", "cas_1"))
		for _, c := range []feed.Cursor{head(t, f), next(t, follower).Cursor, {}} {
			got, err := feed.ParseCursor(c.String())
			if err != nil || got != c {
				t.Errorf("%q is read as %v, %v", c, got, err)
			}
		}
	})
}

func TestTextsThatAreNoCursorsAreRefused(t *testing.T) {
	for _, text := range []string{"x", "\n", "AQ", "AQAA", "AgAAYWJj", "AQAAYWJj=", "AQAA YWJj", "AYAAAGFiYw", "//8"} {
		if c, err := feed.ParseCursor(text); err == nil {
			t.Errorf("%q is read as %v", text, c)
		}
	}
}

func FuzzParseCursor(f *testing.F) {
	for _, text := range []string{"", "\n", "AQ", "AQAAYWJj", "AYABgAFhYmM", "AQAAYWJj\n"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c, err := feed.ParseCursor(text)
		if err == nil && c.String() != text {
			t.Errorf("%q is read as a cursor that is written %q", text, c)
		}
	})
}
