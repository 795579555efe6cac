package desk

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"
)

// Passwords are kept as argon2id hashes in PHC form: the cost stands in the
// hash, so that it can be raised later without locking anybody out.
const (
	hashMemory  = 19 * 1024 // KiB
	hashTime    = 2
	hashThreads = 1
	saltBytes   = 16
	keyBytes    = 32

	shortestPassword = 8
	longestPassword  = 1000
)

// hashing bounds how many hashes are computed at once: each takes a core and
// its memory, and a burst of sign-ins must not take the machine.
var hashing = make(chan struct{}, runtime.GOMAXPROCS(0))

// costly computes one hash when its turn comes.
func costly(ctx context.Context, password string, salt []byte, memory, time uint32, threads uint8, size uint32) ([]byte, error) {
	select {
	case hashing <- struct{}{}:
		defer func() { <-hashing }()
		return argon2.IDKey([]byte(password), salt, time, memory, threads, size), nil
	case <-ctx.Done():
		return nil, fmt.Errorf("wait for a password check: %w", ctx.Err())
	}
}

// password checks that a password is fit to be set.
func (ps *Problems) password(field, value string) {
	switch {
	case !utf8.ValidString(value):
		ps.add(CodeInvalid, field, "This is not valid text.")
	case utf8.RuneCountInString(value) < shortestPassword:
		ps.add(CodeInvalid, field, "A password has at least %d characters.", shortestPassword)
	case len(value) > longestPassword:
		ps.add(CodeTooLong, field, "At most %d bytes fit here.", longestPassword)
	}
}

// hashPassword makes the hash that is stored.
func hashPassword(ctx context.Context, password string) (string, error) {
	salt := make([]byte, saltBytes)
	_, _ = rand.Read(salt) // never fails: crypto/rand ends the program instead
	key, err := costly(ctx, password, salt, hashMemory, hashTime, hashThreads, keyBytes)
	if err != nil {
		return "", err
	}
	return phc(salt, key), nil
}

func phc(salt, key []byte) string {
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version,
		hashMemory, hashTime, hashThreads, b64.EncodeToString(salt), b64.EncodeToString(key))
}

// matches reports whether a password belongs to a stored hash.
func matches(ctx context.Context, password, stored string) (bool, error) {
	var version int
	var memory, time uint32
	var threads uint8
	parts := strings.Split(stored, "$")
	if len(parts) != 6 || parts[1] != "argon2id" {
		return false, fmt.Errorf("read a password hash: not argon2id")
	}
	if _, err := fmt.Sscanf(parts[2]+" "+parts[3], "v=%d m=%d,t=%d,p=%d", &version, &memory, &time, &threads); err != nil {
		return false, fmt.Errorf("read a password hash: %w", err)
	}
	salt, err := base64.RawStdEncoding.DecodeString(parts[4])
	if err != nil {
		return false, fmt.Errorf("read a password hash: %w", err)
	}
	want, err := base64.RawStdEncoding.DecodeString(parts[5])
	if err != nil || version != argon2.Version || time == 0 || threads == 0 || len(want) == 0 {
		return false, fmt.Errorf("read a password hash: broken or of another version")
	}
	got, err := costly(ctx, password, salt, memory, time, threads, uint32(len(want)))
	return subtle.ConstantTimeCompare(got, want) == 1, err
}

// nobodysHash is compared when there is no hash, so that an unknown address
// takes as long as a wrong password.
var nobodysHash = sync.OnceValue(func() string {
	random := make([]byte, saltBytes+keyBytes)
	_, _ = rand.Read(random)
	return phc(random[:saltBytes], random[saltBytes:])
})
