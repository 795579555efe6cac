package desk

import (
	"context"
	"encoding/json"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db"
	"docket/ent/db/change"
	"docket/ent/db/queue"
	"docket/ent/db/servicecase"
)

// An Obstacle is what stands in the way of taking a step back.
type Obstacle string

// The obstacles; what each means is said in the public schema.
const (
	ObstacleNotAllowed    Obstacle = "NOT_ALLOWED"
	ObstacleSomebodyElses Obstacle = "SOMEBODY_ELSES"
	ObstacleStays         Obstacle = "STAYS"
	ObstacleHidden        Obstacle = "HIDDEN"
	ObstacleChangedSince  Obstacle = "CHANGED_SINCE"
	ObstacleWouldClose    Obstacle = "WOULD_CLOSE"
	ObstacleStatusRules   Obstacle = "STATUS_RULES"
)

// An UndoVerdict says whether Undo would take a step back now, and if not, why.
type UndoVerdict struct {
	// Obstacle is empty when nothing stands in the way.
	Obstacle Obstacle
	// Since is set with ObstacleChangedSince: the latest change of one of the
	// step's records.
	Since *db.Change
}

// Undoable says what Undo would answer for each of some steps, from the log:
// the number of statements does not depend on how many there are.
func (d *Desk) Undoable(ctx context.Context, by Actor, steps []*Step) (map[*Step]UndoVerdict, error) {
	verdicts := make(map[*Step]UndoVerdict, len(steps))
	var own []string
	for _, s := range steps {
		switch {
		case !by.May(CaseWrite):
			verdicts[s] = UndoVerdict{Obstacle: ObstacleNotAllowed}
		case !sameID(s.ActorID, by.userID()):
			verdicts[s] = UndoVerdict{Obstacle: ObstacleSomebodyElses}
		default:
			own = append(own, s.CommandID)
		}
	}
	if len(own) == 0 {
		return verdicts, nil
	}
	u := &undoability{desk: d, by: by}
	if err := u.read(ctx, own); err != nil {
		return nil, fmt.Errorf("tell what can be undone: %w", err)
	}
	for _, s := range steps {
		if _, told := verdicts[s]; !told {
			verdicts[s] = u.of(s.CommandID)
		}
	}
	return verdicts, nil
}

// undoability is what decides whether commands can be taken back.
type undoability struct {
	desk  *Desk
	by    Actor
	told  map[string][]*db.Change // by command, everything it did
	last  map[string]int64        // by command and record: the number of its last change
	since map[string]*db.Change   // by record: its latest change of all
	cases map[string]*db.ServiceCase
	seen  map[string]bool // queues
	rules *StatusRules
	terms map[string]*db.Entitlement // those that restrict and got terms back
	day   string
}

func (u *undoability) read(ctx context.Context, commands []string) error {
	rows, err := u.desk.client.Change.Query().Where(change.CommandIDIn(commands...)).Order(change.ByID()).All(ctx)
	if err != nil {
		return err
	}
	u.told, u.last = map[string][]*db.Change{}, map[string]int64{}
	var cases, queues []string
	for _, row := range rows {
		u.told[row.CommandID] = foldIn(u.told[row.CommandID], row)
		u.last[row.CommandID+row.RecordID] = row.ID
		if row.CaseID != nil {
			cases = append(cases, *row.CaseID)
		}
		if id := before[*string](row, servicecase.FieldQueueID); row.RecordKind == servicecase.Table && id != nil {
			queues = append(queues, *id)
		}
	}
	if err := u.readSince(ctx, commands); err != nil {
		return err
	}
	if u.cases, err = byRowID(u.desk.Cases(u.by).Where(servicecase.IDIn(distinct(cases)...)).All(ctx)); err != nil {
		return err
	}
	seen, err := u.desk.Queues(u.by).Where(queue.IDIn(distinct(queues)...)).IDs(ctx)
	if err != nil {
		return err
	}
	u.seen = map[string]bool{}
	for _, id := range seen {
		u.seen[id] = true
	}
	if u.rules, err = statusRules(ctx, u.desk.client); err != nil {
		return err
	}
	return u.readTerms(ctx)
}

// readSince finds the latest change of every record that the commands touched.
func (u *undoability) readSince(ctx context.Context, commands []string) error {
	rows, err := u.desk.client.Change.Query().Where(func(s *sql.Selector) {
		touched, latest := sql.Table(change.Table), sql.Table(change.Table).As("latest")
		records := sql.Dialect(s.Dialect()).Select(touched.C(change.FieldRecordID)).From(touched).
			Where(sql.In(touched.C(change.FieldCommandID), anys(commands)...))
		numbers := sql.Dialect(s.Dialect()).Select(sql.Max(latest.C(change.FieldID))).From(latest).
			Where(sql.In(latest.C(change.FieldRecordID), records)).GroupBy(latest.C(change.FieldRecordID))
		s.Where(sql.In(s.C(change.FieldID), numbers))
	}).All(ctx)
	u.since = make(map[string]*db.Change, len(rows))
	for _, row := range rows {
		u.since[row.RecordID] = row
	}
	return err
}

// of asks in the order in which Undo does.
func (u *undoability) of(command string) UndoVerdict {
	told, ofCases := u.told[command], false
	if merges := mergesOf(told); len(merges) > 0 {
		return u.ofMerges(told, merges)
	}
	for _, c := range told {
		switch {
		case stays(c):
			return UndoVerdict{Obstacle: ObstacleStays}
		case c.CaseID == nil: // the balance that an entry of a case moved
			continue
		case u.cases[*c.CaseID] == nil:
			return UndoVerdict{Obstacle: ObstacleHidden}
		}
		ofCases = true
	}
	if !ofCases {
		return UndoVerdict{Obstacle: ObstacleStays}
	}
	for _, c := range told {
		if since := u.since[c.RecordID]; !undoKinds[c.RecordKind].goesOn && since != nil && since.ID != u.last[command+c.RecordID] {
			return UndoVerdict{Obstacle: ObstacleChangedSince, Since: since}
		}
		if c.RecordKind != servicecase.Table {
			continue
		}
		if obstacle := u.mayBecome(u.cases[c.RecordID], c); obstacle != "" {
			return UndoVerdict{Obstacle: obstacle}
		}
	}
	return u.ofTerms(told)
}

// ofTerms is what the ledger says: terms that were given back and that somebody
// else has by now are not there to be taken again.
func (u *undoability) ofTerms(told []*db.Change) UndoVerdict {
	short := u.shortOf(told)
	if short == "" {
		return UndoVerdict{}
	}
	return UndoVerdict{Obstacle: ObstacleChangedSince, Since: u.since[short]}
}

// mayBecome is what undoing.mayBecome asks.
func (u *undoability) mayBecome(now *db.ServiceCase, told *db.Change) Obstacle {
	if status, changed := told.Fields[servicecase.FieldStatus]; changed && string(status[0]) != `"`+string(servicecase.StatusACTIVE)+`"` {
		return ObstacleWouldClose
	}
	if reason := before[string](told, servicecase.FieldStatusReasonID); reason != "" && !u.rules.follows(now, reason) {
		return ObstacleStatusRules
	}
	if id := before[*string](told, servicecase.FieldQueueID); id != nil && !u.seen[*id] {
		return ObstacleHidden
	}
	return ""
}

// before is what a change says a column was; the zero value when the column did
// not change.
func before[V any](told *db.Change, column string) V {
	var value V
	if pair, changed := told.Fields[column]; changed {
		_ = json.Unmarshal(pair[0], &value) // a value of another form is none
	}
	return value
}

// after is what a change says a column became; the zero value when the column
// did not change.
func after[V any](told *db.Change, column string) V {
	var value V
	if pair, changed := told.Fields[column]; changed {
		_ = json.Unmarshal(pair[1], &value) // a value of another form is none
	}
	return value
}

func anys(ids []string) []any {
	all := make([]any, len(ids))
	for i, id := range ids {
		all[i] = id
	}
	return all
}

// byRowID sorts rows that were read by their ids.
func byRowID[R any, P interface {
	*R
	row
}](rows []*R, err error) (map[string]*R, error) {
	found := make(map[string]*R, len(rows))
	for _, r := range rows {
		found[P(r).RowID()] = r
	}
	return found, err
}
