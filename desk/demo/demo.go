// Package demo fills an empty desk with a made-up company and keeps it busy.
//
// Rotalume sells trackers, route planning and billing to hauliers and
// retailers in Brazil, the United Kingdom and Ireland. [Seed] brings its people,
// queues, customers and six months of cases, in English and in Portuguese;
// [Live] plays customers who write and colleagues who work, through the same
// verbs as everybody else.
//
//  1. Seed is deterministic: two desks with the same clock get the same rows,
//     apart from ids, the ends of case numbers and password hashes.
//  2. Seed may be repeated. A seeded desk is left as it is, and what a killed
//     run left unfinished is finished. A desk that real people sign in to is
//     refused, because the passwords of the demo are known to everybody.
//  3. Live acts for simulated colleagues only, and leaves alone what a person
//     of [SignIns] owns or works on, except that customers answer there too.
package demo

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/servicecase"
	"docket/ent/db/user"
)

// source marks what the demo brought.
const source = "demo"

// ErrOccupied says that other people than those of the demo sign in here.
var ErrOccupied = errors.New("the demo needs a desk of its own: people sign in to this one already")

// casesAtOnce is how many cases go into one transaction.
const casesAtOnce = 150

// Seed brings the demo into a desk, unless it is there. It reports how many
// cases are in, out of how many.
func Seed(ctx context.Context, d *desk.Desk, progress func(done, total int)) error {
	began, err := begun(ctx, d)
	if err != nil {
		return err
	}
	cases := history(began)
	complete, err := d.Cases(desk.Itself()).
		Where(servicecase.Source(source), servicecase.ExternalID(cases[len(cases)-1].ExternalID)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for the demo: %w", err)
	}
	if complete {
		progress(len(cases), len(cases))
		return agree(ctx, d, began)
	}
	people, err := setUp(ctx, d)
	if err != nil {
		return fmt.Errorf("set up the demo's company: %w", err)
	}
	done := 0
	// The last case comes last of all: where it is, everything is.
	last := len(cases) - 1
	for some := range slices.Chunk(cases[:last], casesAtOnce) {
		if err := bring(ctx, d, people, some); err != nil {
			return err
		}
		done += len(some)
		progress(done, len(cases))
	}
	if err := talk(ctx, d, began); err != nil {
		return err
	}
	if err := bring(ctx, d, people, cases[last:]); err != nil {
		return err
	}
	progress(len(cases), len(cases))
	return agree(ctx, d, began)
}

func bring(ctx context.Context, d *desk.Desk, people map[string]string, cases []desk.ImportedCase) error {
	report, err := d.ImportRecords(ctx, desk.Itself(), desk.ImportBatch{Source: source, People: people, Cases: cases})
	if err != nil {
		return fmt.Errorf("bring in the demo's cases: %w", err)
	}
	if len(report.Refused) > 0 {
		r := report.Refused[0]
		return fmt.Errorf("bring in the demo's case %s: %w", cases[r.Case].ExternalID, r.Problems)
	}
	return nil
}

// begun is the instant that the history leads up to: now, or when an earlier
// run began, so that what it left fits what is still to come.
func begun(ctx context.Context, d *desk.Desk) (time.Time, error) {
	all, err := d.Users(desk.Itself()).Where(user.Active(true), user.EmailNotNil()).All(ctx)
	if err != nil {
		return time.Time{}, fmt.Errorf("look who is there: %w", err)
	}
	first := slices.IndexFunc(all, func(u *db.User) bool { return *u.Email == administrator })
	if first >= 0 {
		return all[first].CreatedAt.UTC(), nil
	}
	if len(all) > 0 {
		return time.Time{}, ErrOccupied
	}
	return d.Now(), nil
}
