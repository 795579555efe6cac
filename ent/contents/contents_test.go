package contents_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"docket/ent/contents"
	"docket/ent/database"
	"docket/ent/database/databasetest"
)

// each runs a test with every store there is.
func each(t *testing.T, run func(t *testing.T, s contents.Store)) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) { run(t, contents.InDatabase(d.Client)) })
	t.Run("folder", func(t *testing.T) {
		s, err := contents.InFolder(filepath.Join(t.TempDir(), "made", "when", "missing"))
		if err != nil {
			t.Fatal(err)
		}
		run(t, s)
	})
}

var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

func put(t *testing.T, s contents.Store, text string, at time.Time) contents.Content {
	t.Helper()
	c, err := s.Put(t.Context(), strings.NewReader(text), 1<<20, at)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func nothing(context.Context, []string) (map[string]bool, error) { return nil, nil }

func sweep(t *testing.T, s contents.Store, before time.Time, used contents.Used) int {
	t.Helper()
	n, err := s.Sweep(t.Context(), before, used)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestWhatWasPutIsReadBack(t *testing.T) {
	each(t, func(t *testing.T, s contents.Store) {
		long := strings.Repeat("0123456789", 10_000)
		c := put(t, s, long, noon)
		if again := put(t, s, long, noon); again.SHA256 != c.SHA256 || c.SizeBytes != 100_000 || string(c.Head) != long[:contents.HeadSize] {
			t.Errorf("got %+v, then %+v", c, again)
		}
		r, err := s.Open(t.Context(), c.SHA256)
		if err != nil {
			t.Fatal(err)
		}
		defer r.Close()
		if _, err := r.Seek(99_995, io.SeekStart); err != nil {
			t.Fatal(err)
		}
		if end, err := io.ReadAll(r); err != nil || string(end) != "56789" {
			t.Errorf("got %q, %v", end, err)
		}
		if empty := put(t, s, "", noon); empty.SizeBytes != 0 || !strings.HasPrefix(empty.SHA256, "e3b0c442") {
			t.Errorf("nothing is %+v", empty)
		}
	})
}

func TestWhatIsMissingIsSaidToBe(t *testing.T) {
	each(t, func(t *testing.T, s contents.Store) {
		for _, sum := range []string{strings.Repeat("a", 64), "", "../../etc/passwd", strings.Repeat("A", 64)} {
			if _, err := s.Open(t.Context(), sum); !errors.Is(err, contents.ErrMissing) {
				t.Errorf("open %q: %v", sum, err)
			}
			if err := s.Touch(t.Context(), sum, noon); !errors.Is(err, contents.ErrMissing) {
				t.Errorf("touch %q: %v", sum, err)
			}
		}
	})
}

func TestMoreThanTheLimitIsNotKept(t *testing.T) {
	each(t, func(t *testing.T, s contents.Store) {
		if _, err := s.Put(t.Context(), strings.NewReader("12345"), 4, noon); !errors.Is(err, contents.ErrTooBig) {
			t.Errorf("got %v", err)
		}
		broken := io.MultiReader(strings.NewReader("123"), failing{})
		if _, err := s.Put(t.Context(), broken, 100, noon); !errors.Is(err, errBroken) {
			t.Errorf("got %v", err)
		}
		if n := sweep(t, s, noon.Add(time.Hour), nothing); n != 0 {
			t.Errorf("%d contents were kept", n)
		}
		if c, err := s.Put(t.Context(), strings.NewReader("1234"), 4, noon); err != nil || c.SizeBytes != 4 {
			t.Errorf("exactly the limit: %+v, %v", c, err)
		}
	})
}

var errBroken = errors.New("the line is broken")

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errBroken }

func TestOnlyWhatNothingUsesAndNobodyTouchedIsSwept(t *testing.T) {
	each(t, func(t *testing.T, s contents.Store) {
		used, touched, again, idle := put(t, s, "used", noon), put(t, s, "touched", noon), put(t, s, "again", noon), put(t, s, "idle", noon)
		later := noon.Add(time.Hour)
		if err := s.Touch(t.Context(), touched.SHA256, later); err != nil {
			t.Fatal(err)
		}
		put(t, s, "again", later)
		keep := func(_ context.Context, sums []string) (map[string]bool, error) {
			return map[string]bool{used.SHA256: true}, nil
		}
		if n := sweep(t, s, noon, keep); n != 0 {
			t.Errorf("%d were swept too early", n)
		}
		if n := sweep(t, s, later, keep); n != 1 {
			t.Errorf("%d were swept, want 1", n)
		}
		for _, c := range []contents.Content{used, touched, again} {
			r, err := s.Open(t.Context(), c.SHA256)
			if err != nil {
				t.Fatalf("%s: %v", c.Head, err)
			}
			r.Close()
		}
		if _, err := s.Open(t.Context(), idle.SHA256); !errors.Is(err, contents.ErrMissing) {
			t.Errorf("idle: %v", err)
		}
	})
}

func TestOneThatIsPutWhileTheSweepLooksStays(t *testing.T) {
	each(t, func(t *testing.T, s contents.Store) {
		c := put(t, s, "just in time", noon)
		asked := func(context.Context, []string) (map[string]bool, error) {
			put(t, s, "just in time", noon.Add(2*time.Hour))
			return nil, nil
		}
		if n := sweep(t, s, noon.Add(time.Hour), asked); n != 0 {
			t.Errorf("%d were swept", n)
		}
		r, err := s.Open(t.Context(), c.SHA256)
		if err != nil {
			t.Fatal(err)
		}
		r.Close()
	})
}

func TestTheSameContentMayBePutManyTimesAtOnce(t *testing.T) {
	each(t, func(t *testing.T, s contents.Store) {
		var running sync.WaitGroup
		for i := range 16 {
			running.Go(func() {
				if _, err := s.Put(t.Context(), strings.NewReader("the same"), 100, noon.Add(time.Duration(i)*time.Second)); err != nil {
					t.Error(err)
				}
			})
		}
		running.Wait()
		if n := sweep(t, s, noon.Add(time.Hour), nothing); n != 1 {
			t.Errorf("%d contents were kept, want 1", n)
		}
	})
}

func TestSweepingManyGoesOnUntilAllAreGone(t *testing.T) {
	each(t, func(t *testing.T, s contents.Store) {
		for i := range 520 {
			put(t, s, fmt.Sprint(i), noon)
		}
		if n := sweep(t, s, noon.Add(time.Hour), nothing); n != 520 {
			t.Errorf("%d were swept, want 520", n)
		}
	})
}

func TestTheFolderIsClearedOfWhatACrashLeft(t *testing.T) {
	root := t.TempDir()
	s, err := contents.InFolder(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{".part-1", ".swept-2", "README"} {
		path := filepath.Join(root, name)
		if err := errors.Join(os.WriteFile(path, []byte("x"), 0o600), os.Chtimes(path, noon, noon)); err != nil {
			t.Fatal(err)
		}
	}
	sweep(t, s, noon.Add(time.Hour), nothing)
	left, err := os.ReadDir(root)
	if err != nil || len(left) != 1 || left[0].Name() != "README" {
		t.Errorf("left: %v, %v", left, err)
	}
}
