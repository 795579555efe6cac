package contents

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// inFolder keeps every content in a file of its own, named by its hash, below a
// folder named by the first two letters of it. When it was touched is the time
// of the file.
type inFolder struct{ root string }

// The beginnings of names of files that are no contents: parts of one that is
// being put, and one that is being swept.
const (
	partOf  = ".part-"
	sweptOf = ".swept-"
)

// InFolder is a store in a folder, which is made when it is missing.
func InFolder(root string) (Store, error) {
	if err := os.MkdirAll(root, 0o700); err != nil {
		return nil, fmt.Errorf("make the folder of attachments: %w", err)
	}
	return inFolder{root}, nil
}

func (s inFolder) path(sum string) string { return filepath.Join(s.root, sum[:2], sum) }

func (s inFolder) Put(ctx context.Context, r io.Reader, limit int64, at time.Time) (Content, error) {
	part, err := os.CreateTemp(s.root, partOf)
	if err != nil {
		return Content{}, fmt.Errorf("keep content: %w", err)
	}
	defer os.Remove(part.Name()) // nothing is there any more once it has its name
	c, err := copied(ctx, part, r, limit)
	if err == nil {
		err = part.Sync()
	}
	if err = errors.Join(err, part.Close()); err != nil {
		return Content{}, err
	}
	return c, s.name(part.Name(), c.SHA256, at)
}

// name gives a whole file the name of its content, for good.
func (s inFolder) name(part, sum string, at time.Time) error {
	if err := os.Chtimes(part, at, at); err != nil {
		return fmt.Errorf("keep content: %w", err)
	}
	folder := filepath.Dir(s.path(sum))
	if err := os.Mkdir(folder, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("keep content: %w", err)
	}
	if err := os.Rename(part, s.path(sum)); err != nil {
		return fmt.Errorf("keep content: %w", err)
	}
	return errors.Join(onDisk(folder), onDisk(s.root))
}

// onDisk makes the names in a folder survive a loss of power.
func onDisk(folder string) error {
	f, err := os.Open(folder)
	if err != nil {
		return fmt.Errorf("keep content: %w", err)
	}
	return errors.Join(f.Sync(), f.Close())
}

func (s inFolder) Open(_ context.Context, sum string) (io.ReadSeekCloser, error) {
	if !isSum(sum) {
		return nil, ErrMissing
	}
	f, err := os.Open(s.path(sum))
	if err != nil {
		return nil, missing(err)
	}
	return f, nil
}

func (s inFolder) Touch(_ context.Context, sum string, at time.Time) error {
	if !isSum(sum) {
		return ErrMissing
	}
	return missing(os.Chtimes(s.path(sum), at, at))
}

func missing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return ErrMissing
	}
	return err
}

func (s inFolder) Sweep(ctx context.Context, before time.Time, used Used) (int, error) {
	old, err := s.untouched(before)
	if err != nil {
		return 0, fmt.Errorf("sweep contents: %w", err)
	}
	removed := 0
	for len(old) > 0 {
		some := old[:min(len(old), batch)]
		old = old[len(some):]
		idle, err := unused(ctx, some, used)
		if err != nil {
			return removed, err
		}
		for _, sum := range idle {
			gone, err := s.remove(sum, before)
			if err != nil {
				return removed, fmt.Errorf("sweep contents: %w", err)
			}
			if gone {
				removed++
			}
		}
	}
	return removed, nil
}

// untouched are the contents that nobody touched since; leftovers of a crash are
// removed on the way.
func (s inFolder) untouched(before time.Time) ([]string, error) {
	var old []string
	err := filepath.WalkDir(s.root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if err != nil || !info.ModTime().Before(before) {
			return nil // gone meanwhile, or young
		}
		switch name := entry.Name(); {
		case isSum(name):
			old = append(old, name)
		case strings.HasPrefix(name, partOf), strings.HasPrefix(name, sweptOf):
			return os.Remove(path)
		}
		return nil
	})
	return old, err
}

// remove takes a content away under another name first: one that was put or
// touched at the last moment is recognised by its time and goes back.
func (s inFolder) remove(sum string, before time.Time) (bool, error) {
	path := s.path(sum)
	aside := filepath.Join(filepath.Dir(path), sweptOf+sum)
	if err := os.Rename(path, aside); err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return false, nil
		}
		return false, err
	}
	info, err := os.Stat(aside)
	if err != nil {
		return false, err
	}
	if !info.ModTime().Before(before) {
		return false, os.Rename(aside, path)
	}
	return true, os.Remove(aside)
}
