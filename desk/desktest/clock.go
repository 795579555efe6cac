package desktest

import (
	"sync"
	"time"
)

// Clock stands still until it is moved.
type Clock struct {
	mutex sync.Mutex
	now   time.Time
}

// Now is what the clock shows.
func (c *Clock) Now() time.Time {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.now
}

// Advance moves the clock forward.
func (c *Clock) Advance(by time.Duration) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.now = c.now.Add(by)
}
