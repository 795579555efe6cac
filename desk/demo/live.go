package demo

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"time"

	"docket/desk"
)

// Options say how busy the demo is.
type Options struct {
	// Pace is how fast time passes: 1, or 0, is one event every four to ten
	// seconds, 2 is twice as many.
	Pace float64
	// MostOpen bounds the cases that Live opened and nobody closed; 60 when 0.
	MostOpen int
	// Log takes failures and refusals; nil for none.
	Log *slog.Logger
}

const (
	shortestPause = 4 * time.Second
	longestPause  = 10 * time.Second
	longestRetry  = 30 * time.Second
)

// Live plays customers and colleagues until the context ends, and then gives
// its error. A refusal is part of the play: somebody was faster. After a
// failure it waits, longer each time, and goes on.
func Live(ctx context.Context, d *desk.Desk, options Options) error {
	if options.Pace <= 0 {
		options.Pace = 1
	}
	if options.MostOpen == 0 {
		options.MostOpen = 60
	}
	if options.Log == nil {
		options.Log = slog.New(slog.DiscardHandler)
	}
	random := rand.New(rand.NewPCG(20260101, uint64(d.Now().UnixMicro()))) // no two evenings are the same
	var s *stage
	failures := 0
	for {
		err := error(nil)
		if s == nil {
			s, err = setStage(ctx, d, random, options)
		} else {
			err = s.somethingHappens(ctx)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		pause := time.Duration(float64(shortestPause+seconds(random, 0, int((longestPause-shortestPause)/time.Second))) / options.Pace)
		if err != nil {
			options.Log.WarnContext(ctx, "the demo stumbled", "error", err)
			pause = min(pause<<min(failures, 10), longestRetry)
			failures++
		} else {
			failures = 0
		}
		if !sleep(ctx, pause) {
			return ctx.Err()
		}
	}
}

// sleep waits and reports whether the context let it.
func sleep(ctx context.Context, pause time.Duration) bool {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// errNothingToDo says that an act found nothing that it fits.
var errNothingToDo = errors.New("nothing to do")

// act is one thing that somebody does.
type act struct {
	name string
	play func(*stage, context.Context) error
}

// acts are what happens, and how often compared with the others.
var acts = []weight[act]{
	{act{"a customer opens a case", (*stage).openCase}, 15},
	{act{"a customer answers", (*stage).writeBack}, 24},
	{act{"a colleague picks a case", (*stage).pick}, 14},
	{act{"a colleague writes a note", (*stage).writeNote}, 14},
	{act{"a colleague calls", (*stage).callCustomer}, 14},
	{act{"a colleague plans a task", (*stage).planTask}, 6},
	{act{"a colleague completes a task", (*stage).completeTask}, 8},
	{act{"a colleague changes the status", (*stage).changeStatus}, 9},
	{act{"a colleague promises another time", (*stage).promiseAgain}, 9},
	{act{"a colleague gives a case back", (*stage).giveBack}, 6},
	{act{"a colleague resolves a case", (*stage).resolve}, 12},
	{act{"a colleague hands a case over", (*stage).handOver}, 3},
	{act{"a colleague moves a case to another queue", (*stage).moveOn}, 3},
}

// somethingHappens plays acts until one finds something to do.
func (s *stage) somethingHappens(ctx context.Context) error {
	for range 6 {
		next := weighted(s.random, acts)
		err := next.play(s, ctx)
		if errors.Is(err, errNothingToDo) {
			continue
		}
		if _, refused := errors.AsType[*desk.Problem](err); refused {
			s.options.Log.DebugContext(ctx, "the demo was refused", "act", next.name, "error", err)
			return nil
		}
		return err
	}
	return nil
}
