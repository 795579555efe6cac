package importer

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/term"
)

// progress tells people how far an import is.
type progress struct {
	to       io.Writer // nil: nobody is told
	terminal bool
	total    int
	began    time.Time
	told     time.Time
	last     int
}

func newProgress(to io.Writer, total int) *progress {
	p := &progress{to: to, total: total, began: time.Now()}
	if file, ok := to.(*os.File); ok {
		p.terminal = term.IsTerminal(int(file.Fd()))
	}
	return p
}

// at tells, not too often, that so many rows are done.
func (p *progress) at(rows int) {
	p.last = rows
	pause := 5 * time.Second
	if p.terminal {
		pause = 100 * time.Millisecond
	}
	if p.to == nil || time.Since(p.told) < pause {
		return
	}
	p.told = time.Now()
	p.tell(rows)
}

// end tells where it ended and leaves the line of the bar.
func (p *progress) end() {
	if p.to == nil {
		return
	}
	p.tell(p.last)
	if p.terminal {
		_, _ = fmt.Fprintln(p.to)
	}
}

// tell writes one line. That nobody can read it is no reason to stop importing.
func (p *progress) tell(rows int) {
	part := 1.0
	if p.total > 0 {
		part = float64(rows) / float64(p.total)
	}
	elapsed := time.Since(p.began)
	rate := float64(rows) / max(elapsed.Seconds(), 0.001)
	left := time.Duration(float64(p.total-rows) / max(rate, 1) * float64(time.Second)).Round(time.Second)
	text := fmt.Sprintf("%3.0f%%  %d of %d rows, %.0f rows/s, %s left", part*100, rows, p.total, rate, left)
	if !p.terminal {
		_, _ = fmt.Fprintln(p.to, text)
		return
	}
	const width = 30
	done := int(part * width)
	_, _ = fmt.Fprintf(p.to, "\r\x1b[K[%s%s] %s", strings.Repeat("#", done), strings.Repeat(".", width-done), text)
}
