package server

import (
	"fmt"
	"net"
	"strings"
	"time"

	"docket/desk/demo"
)

// greet tells a person where to go, and in the demo also as whom. Elsewhere the
// log says it.
func (p *process) greet(c Config, at net.Addr) {
	if !c.Demo && !isTerminal(p.stdout) {
		return
	}
	fmt.Fprintf(p.stdout, "\nDocket is ready: %s\n", address(c, at))
	if c.Demo {
		fmt.Fprintf(p.stdout, "\nSign in with the password %s as\n  %s\n", demo.Password, strings.Join(demo.SignIns, "\n  "))
	}
	fmt.Fprintln(p.stdout)
}

// address is where a browser on this machine finds us.
func address(c Config, at net.Addr) string {
	scheme := "http"
	if c.tls() {
		scheme = "https"
	}
	host, port, err := net.SplitHostPort(at.String())
	if ip := net.ParseIP(host); err != nil || ip == nil || ip.IsUnspecified() || ip.IsLoopback() {
		host = "localhost"
	}
	return scheme + "://" + net.JoinHostPort(host, port)
}

// progress shows how far a long task is: in place on a terminal, else at its end.
func (p *process) progress(task string) func(done, total int) {
	started, shown := time.Now(), time.Time{}
	inPlace := isTerminal(p.stderr)
	return func(done, total int) {
		switch {
		case done >= total && total > 0:
			fmt.Fprintf(p.stderr, "%s%s: %d of %d in %s\n", carriage(inPlace), task, done, total, time.Since(started).Round(time.Millisecond))
		case inPlace && time.Since(shown) > 100*time.Millisecond:
			shown = time.Now()
			fmt.Fprintf(p.stderr, "\r%s: %d of %d", task, done, total)
		}
	}
}

func carriage(inPlace bool) string {
	if inPlace {
		return "\r"
	}
	return ""
}
