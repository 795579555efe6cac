package feed

import (
	"context"
	"errors"
	"log/slog"
	"net/url"
	"time"

	"github.com/lib/pq"
)

const (
	// channel is what the processes on one PostgreSQL database ring each other on.
	channel = "docket_changes"

	// ringGap is the least time between two rings.
	ringGap = 20 * time.Millisecond
)

// ring tells the feeds of other processes that there is something to read, and
// hears it from them, until the context ends. Both go over one connection of
// its own, outside of every verb's transaction. Nothing depends on a ring to
// arrive: it saves the others waiting for their next look.
func (f *Feed) ring(ctx context.Context) {
	var failures backoff
	for ctx.Err() == nil {
		began := time.Now()
		err := f.listen(ctx)
		if ctx.Err() != nil {
			return
		}
		if time.Since(began) > lastPause {
			failures = 0
		}
		pause := failures.next()
		slog.WarnContext(ctx, "the notifications of changes are interrupted", "error", err, "retry", pause)
		wait(ctx, nil, pause)
	}
}

// listen rings and hears until the connection is lost. It is made of the
// driver's bare listener: the one that reconnects by itself cannot send, and
// sleeps on after it is closed.
func (f *Feed) listen(ctx context.Context) error {
	address, err := listenAddress(f.log.URL)
	if err != nil {
		return err
	}
	heard := make(chan *pq.Notification, 64)
	conn, err := pq.NewListenerConn(address, heard)
	if err != nil {
		return err
	}
	lost := make(chan struct{})
	go func() {
		defer close(lost)
		f.hear(heard)
	}()
	defer func() {
		_ = conn.Close() // it is lost, or not needed any more
		<-lost
	}()
	hungUp := make(chan struct{})
	keep := context.AfterFunc(ctx, func() {
		defer close(hungUp)
		_ = conn.Close()
	})
	defer func() {
		if !keep() {
			<-hungUp // nothing runs on after the feed has ended
		}
	}()
	if _, err := conn.Listen(channel); err != nil {
		return err
	}
	f.Wake() // for what was missed, on both sides, while there was no connection
	return f.tell(ctx, conn, lost)
}

// hear wakes this feed when another one rings.
func (f *Feed) hear(heard <-chan *pq.Notification) {
	for n := range heard {
		if n.Extra != f.name {
			f.woken.set()
		}
	}
}

// tell rings when changes have been committed here, but not too often.
func (f *Feed) tell(ctx context.Context, conn *pq.ListenerConn, lost <-chan struct{}) error {
	for {
		select {
		case <-f.dirty:
			if _, err := conn.ExecSimpleQuery("notify " + channel + ", '" + f.name + "'"); err != nil {
				return err
			}
			wait(ctx, nil, ringGap)
		case <-lost:
			return errors.New("the connection was closed")
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// listenAddress is the database URL, with a limit to how long connecting takes.
func listenAddress(address string) (string, error) {
	u, err := url.Parse(address)
	if err != nil {
		return "", errors.New("the database URL cannot be read") // there may be a password in it
	}
	query := u.Query()
	if !query.Has("connect_timeout") {
		query.Set("connect_timeout", "5")
	}
	u.RawQuery = query.Encode()
	return u.String(), nil
}
