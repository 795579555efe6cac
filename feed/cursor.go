package feed

import (
	"cmp"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"

	"docket/ent/db"
)

// A Cursor is a place in the change log: everything up to it has been seen. The
// zero Cursor is no place at all. Cursors can be compared with ==.
//
// Its text is opaque and safe in URLs. It names the log it belongs to, so that
// a cursor that outlives a restored or replaced database is recognised.
type Cursor struct {
	epoch string
	position
}

// ErrCursor is returned for a text that is not a cursor.
var ErrCursor = errors.New("not a cursor of the change log")

const (
	cursorVersion = 1
	maxEpoch      = 32
)

// IsZero tells whether the cursor is none.
func (c Cursor) IsZero() bool { return c == Cursor{} }

// String gives the text of the cursor, "" for the zero Cursor.
func (c Cursor) String() string {
	if c.IsZero() {
		return ""
	}
	raw := []byte{cursorVersion}
	raw = binary.AppendUvarint(raw, c.xid)
	raw = binary.AppendUvarint(raw, c.seq)
	raw = append(raw, c.epoch...)
	return base64.RawURLEncoding.EncodeToString(raw)
}

// ParseCursor reads the text of a cursor. It accepts only what String gives,
// the empty text being the zero Cursor.
func ParseCursor(text string) (Cursor, error) {
	if text == "" {
		return Cursor{}, nil
	}
	raw, err := base64.RawURLEncoding.Strict().DecodeString(text)
	if err != nil || len(raw) == 0 || raw[0] != cursorVersion {
		return Cursor{}, ErrCursor
	}
	xid, n := binary.Uvarint(raw[1:])
	if n <= 0 {
		return Cursor{}, ErrCursor
	}
	seq, m := binary.Uvarint(raw[1+n:])
	if m <= 0 {
		return Cursor{}, ErrCursor
	}
	c := Cursor{string(raw[1+n+m:]), position{xid, seq}}
	if len(c.epoch) == 0 || len(c.epoch) > maxEpoch || c.String() != text {
		return Cursor{}, ErrCursor
	}
	return c, nil
}

// A position orders the log: by the writing transaction first, then by number.
// On SQLite the transaction is always 0.
type position struct{ xid, seq uint64 }

func (p position) compare(q position) int {
	return cmp.Or(cmp.Compare(p.xid, q.xid), cmp.Compare(p.seq, q.seq))
}

// before tells whether p is strictly earlier in the log than q.
func (p position) before(q position) bool { return p.compare(q) < 0 }

func (p position) String() string { return fmt.Sprintf("%d.%d", p.xid, p.seq) }

// parsePosition reads what String of a position gives.
func parsePosition(text string) (position, error) {
	var p position
	if _, err := fmt.Sscanf(text, "%d.%d", &p.xid, &p.seq); err != nil {
		return position{}, fmt.Errorf("position %q in the change log: %w", text, err)
	}
	return p, nil
}

// positionOf gives the place of a row. The xid comes as text because no Go
// integer type of the database drivers holds PostgreSQL's xid8.
func positionOf(row *db.Change) (position, error) {
	xid, err := strconv.ParseUint(row.Xid, 10, 64)
	if err != nil {
		return position{}, fmt.Errorf("transaction of change %d: %w", row.ID, err)
	}
	return position{xid, uint64(row.ID)}, nil
}
