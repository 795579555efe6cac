package desk

import (
	"context"
	"encoding/json"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/change"
	"docket/ent/db/note"
	"docket/ent/db/queueitem"
	"docket/ent/db/servicecase"
)

// earlier is what this source's imports left here: the records as they stand
// now, by external id, and what an import last said of each.
type earlier struct {
	cases      map[string]*db.ServiceCase
	notes      map[string]*db.Note
	activities map[string]*db.Activity
	places     map[string]*db.QueueItem // the active ones, by case
	said       map[string]values        // by record
	whole      map[string]bool          // by record: the log reaches back to its creation
}

// lookBack finds, and holds, what is here already of the cases.
func (im *importing) lookBack(ctx context.Context, cases []ImportedCase) error {
	im.past = earlier{
		cases: map[string]*db.ServiceCase{}, notes: map[string]*db.Note{},
		activities: map[string]*db.Activity{}, places: map[string]*db.QueueItem{},
	}
	var records []string
	for _, find := range []func(context.Context, []ImportedCase) ([]string, error){im.pastCases, im.pastNotes, im.pastActivities} {
		found, err := find(ctx, cases)
		if err != nil {
			return fmt.Errorf("find what was imported: %w", err)
		}
		records = append(records, found...)
	}
	return im.lastSaid(ctx, records)
}

func (im *importing) pastCases(ctx context.Context, cases []ImportedCase) ([]string, error) {
	wanted := make([]string, len(cases))
	for i, c := range cases {
		wanted[i] = c.ExternalID
	}
	query := im.tx.ServiceCase.Query().
		Where(servicecase.Source(im.source), servicecase.ExternalIDIn(wanted...)).
		Order(servicecase.ByID())
	if im.desk.onPostgres() {
		query.ForUpdate()
	}
	rows, err := query.All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i], im.past.cases[*r.ExternalID], im.queues[r.ID] = r.ID, r, r.QueueID
	}
	places, err := im.tx.QueueItem.Query().Where(queueitem.CaseIDIn(ids...), queueitem.Active(true)).All(ctx)
	take(im.past.places, places, func(i *db.QueueItem) string { return i.CaseID })
	return ids, err
}

func (im *importing) pastNotes(ctx context.Context, cases []ImportedCase) ([]string, error) {
	var wanted []string
	for _, c := range cases {
		for _, n := range c.Notes {
			wanted = append(wanted, n.ExternalID)
		}
	}
	if len(wanted) == 0 {
		return nil, nil
	}
	rows, err := im.tx.Note.Query().Where(note.Source(im.source), note.ExternalIDIn(wanted...)).All(ctx)
	take(im.past.notes, rows, func(n *db.Note) string { return *n.ExternalID })
	return rowIDs(rows), err
}

func (im *importing) pastActivities(ctx context.Context, cases []ImportedCase) ([]string, error) {
	var wanted []string
	for _, c := range cases {
		for _, a := range c.Activities {
			wanted = append(wanted, a.ExternalID)
		}
	}
	if len(wanted) == 0 {
		return nil, nil
	}
	rows, err := im.tx.Activity.Query().Where(activity.Source(im.source), activity.ExternalIDIn(wanted...)).All(ctx)
	take(im.past.activities, rows, func(a *db.Activity) string { return *a.ExternalID })
	return rowIDs(rows), err
}

func rowIDs[R row](rows []R) []string {
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i] = r.RowID()
	}
	return ids
}

// lastSaid folds what imports wrote about the records. The log need not reach
// back far enough: a column that it does not know is missing.
func (im *importing) lastSaid(ctx context.Context, records []string) error {
	im.past.said, im.past.whole = map[string]values{}, map[string]bool{}
	if len(records) == 0 {
		return nil
	}
	rows, err := im.tx.Change.Query().
		Where(change.RecordIDIn(records...), change.Verb(im.command.Verb)).Order(change.ByID()).
		Select(change.FieldRecordID, change.FieldOperation, change.FieldFields).All(ctx)
	if err != nil {
		return fmt.Errorf("find what imports said: %w", err)
	}
	for _, r := range rows {
		said := im.past.said[r.RecordID]
		if said == nil {
			said = values{}
			im.past.said[r.RecordID] = said
		}
		if r.Operation == change.OperationCREATED {
			im.past.whole[r.RecordID] = true
		}
		for column, pair := range r.Fields {
			if said[column], err = ourForm(pair[1]); err != nil {
				return err
			}
		}
	}
	return nil
}

// lastKnown is a record as the source last told it. Where the log does not
// reach back far enough, that is what stands here.
func (im *importing) lastKnown(r row) (values, error) {
	if im.past.whole[r.RowID()] {
		return im.past.said[r.RowID()], nil // what is missing there was empty
	}
	known, err := encoded(r.Columns())
	for column, value := range im.past.said[r.RowID()] {
		known[column] = value
	}
	return known, err
}

// ourForm writes a text of the log as we would: a database may keep it with
// other escapes.
func ourForm(value json.RawMessage) (json.RawMessage, error) {
	if len(value) == 0 || value[0] != '"' {
		return value, nil
	}
	var text string
	if err := json.Unmarshal(value, &text); err != nil {
		return nil, fmt.Errorf("read the change log: %w", err)
	}
	return json.Marshal(text)
}
