package server

import (
	"errors"
	"strconv"
	"strings"

	"docket/ent/contents"
	"docket/ent/database"
)

// contents is where the bytes of attachments are kept.
func (c Config) contents(d *database.Database) (contents.Store, error) {
	if c.Attachments == "" {
		return contents.InDatabase(d.Client), nil
	}
	return contents.InFolder(c.Attachments)
}

// size is a number of bytes, as a setting.
type size int64

// largestSize is what may be set: more would not fit the schema's numbers.
const largestSize = 1 << 30

// parse reads a number of bytes, KiB or MiB.
func (s *size) parse(text string) error {
	unit := int64(1)
	for suffix, bytes := range map[string]int64{"KiB": 1 << 10, "MiB": 1 << 20} {
		if digits, found := strings.CutSuffix(text, suffix); found {
			text, unit = strings.TrimSpace(digits), bytes
		}
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || n < 1 || n > largestSize/unit {
		return errors.New("must be a size such as 10MiB, up to 1024MiB")
	}
	*s = size(n * unit)
	return nil
}
