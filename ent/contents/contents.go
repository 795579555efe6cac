// Package contents keeps the bytes of attachments, each content once, under its
// SHA-256: in the database, or in a folder. Both behave alike:
//
//  1. What Put answered is there until it is swept, whole, after a crash too.
//  2. Nobody sees a part of a content that is being put.
//  3. Sweep removes only what nothing uses and nobody put or touched since an
//     instant; whoever is about to use a content puts or touches it first.
package contents

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"time"
)

// Store is the one door to the bytes.
type Store interface {
	// Put reads to the end and keeps what it read. More than the limit is
	// ErrTooBig, and nothing is kept.
	Put(ctx context.Context, r io.Reader, limit int64, at time.Time) (Content, error)
	// Open reads a content from the beginning; ErrMissing when there is none.
	Open(ctx context.Context, sha256 string) (io.ReadSeekCloser, error)
	// Touch keeps a content from being swept for as long as one just put;
	// ErrMissing when there is none.
	Touch(ctx context.Context, sha256 string, at time.Time) error
	// Sweep removes what was last touched before an instant and is not used,
	// and answers how many contents that were.
	Sweep(ctx context.Context, before time.Time, used Used) (int, error)
}

// Used tells which of some contents are referred to.
type Used func(ctx context.Context, sums []string) (map[string]bool, error)

// Content is what is known of bytes that were put.
type Content struct {
	// SHA256 is the name of the content, in lower-case hexadecimal.
	SHA256    string
	SizeBytes int64
	// Head are the first bytes, at most HeadSize: enough to tell the type.
	Head []byte
}

// HeadSize is how much of a content Head holds.
const HeadSize = 512

var (
	// ErrTooBig says that there was more to put than was allowed.
	ErrTooBig = errors.New("contents: more than the limit")
	// ErrMissing says that there is no such content.
	ErrMissing = errors.New("contents: no such content")
)

// batch is how many contents are asked about at once.
const batch = 500

// copied copies at most limit bytes and tells what they are.
func copied(ctx context.Context, to io.Writer, from io.Reader, limit int64) (Content, error) {
	hash, head := sha256.New(), &headWriter{}
	from = io.LimitReader(contextReader{ctx, from}, limit+1)
	n, err := io.Copy(io.MultiWriter(to, hash, head), from)
	switch {
	case err != nil:
		return Content{}, err
	case n > limit:
		return Content{}, ErrTooBig
	}
	return Content{SHA256: hex.EncodeToString(hash.Sum(nil)), SizeBytes: n, Head: head.bytes}, nil
}

// headWriter keeps the beginning of what is written to it.
type headWriter struct{ bytes []byte }

func (h *headWriter) Write(p []byte) (int, error) {
	h.bytes = append(h.bytes, p[:min(len(p), HeadSize-len(h.bytes))]...)
	return len(p), nil
}

// contextReader stops reading when its context ends.
type contextReader struct {
	ctx context.Context
	io.Reader
}

func (r contextReader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.Reader.Read(p)
}

// isSum reports whether a text is a SHA-256 as Put writes it.
func isSum(text string) bool {
	raw, err := hex.DecodeString(text)
	return err == nil && len(raw) == sha256.Size && hex.EncodeToString(raw) == text
}
