package desk

import (
	"context"
	"errors"
	"fmt"

	"docket/ent/db"
	"docket/feed"
)

// ImportReport is what became of the cases of a batch.
type ImportReport struct {
	Created, Updated, Unchanged int
	Refused                     []ImportRefusal
}

// ImportRefusal is one case that was left out, and why. The fields of its
// problems are those of ImportedCase in camel case, such as "number" or
// "states.2.title".
type ImportRefusal struct {
	// Case is its place in the batch.
	Case     int
	Problems Problems
}

// ImportRecords keeps cases of another system as that system left them, with
// its dates, numbers and people; no rule of ours is fired. A case is known
// again by the source and its external id:
//
//   - imported again as it was, it is not touched, whatever became of it here;
//   - imported again with other values, it gets those values, and what was
//     done to the rest of it here stays.
//
// What a case refers to (customers, people, teams, queues, subjects) is found
// or created, and never changed. A case that breaks a rule is left out and
// told in the report; the others are kept.
func (d *Desk) ImportRecords(ctx context.Context, by Actor, batch ImportBatch) (ImportReport, error) {
	if !by.May(DeskAdmin) {
		return ImportReport{}, problem(CodeNotAllowed, "", "Your role does not allow this.")
	}
	var problems Problems
	batch.Source = problems.line("source", batch.Source, 40)
	if err := problems.orNil(); err != nil {
		return ImportReport{}, err
	}
	var report ImportReport
	err := d.inTx(ctx, func(tx *db.Tx) error {
		im := d.beginImport(tx, by, batch)
		err := im.run(ctx)
		report = im.report
		if isTaken(err) {
			return errKeyTaken // a second import was faster: look again
		}
		if err == nil && batch.DryRun {
			return errDryRun
		}
		return err
	})
	if err != nil && !errors.Is(err, errDryRun) {
		return ImportReport{}, err
	}
	return report, nil
}

// errDryRun takes back a transaction in which everything went well.
var errDryRun = errors.New("dry run")

// importing is a batch under way: the work of one verb that tells of many
// things done elsewhere, each at its own time and by its own person.
type importing struct {
	*work
	source string
	people map[string]string
	cases  []ImportedCase
	report ImportReport
	// told is what happened elsewhere, as the change log will have it.
	told []feed.Told
	// known is what the cases refer to.
	known references
	// past is what earlier imports left here, rows what this one writes.
	past earlier
	rows importedRows
}

func (d *Desk) beginImport(tx *db.Tx, by Actor, batch ImportBatch) *importing {
	return &importing{work: d.begin(tx, by, "importRecords"), source: batch.Source, people: batch.People, cases: batch.Cases}
}

func (im *importing) run(ctx context.Context) error {
	accepted, err := im.accept(ctx)
	if err != nil {
		return err
	}
	if err := im.refer(ctx, accepted); err != nil {
		return err
	}
	if err := im.lookBack(ctx, accepted); err != nil {
		return err
	}
	if err := im.number(ctx, accepted); err != nil {
		return err
	}
	for _, c := range accepted {
		if err := im.live(c); err != nil {
			return fmt.Errorf("case %s: %w", c.ExternalID, err)
		}
	}
	if err := im.write(ctx); err != nil {
		return err
	}
	if err := feed.Append(ctx, im.tx, im.command, im.entries); err != nil {
		return err
	}
	return feed.AppendAll(ctx, im.tx, im.told)
}

func (im *importing) refuse(place int, problems Problems) {
	im.report.Refused = append(im.report.Refused, ImportRefusal{Case: place, Problems: problems})
}
