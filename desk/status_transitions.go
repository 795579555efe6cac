package desk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"docket/ent/db"
	"docket/ent/db/setting"
)

// StatusDefinition says which status reason may follow which, and whether that
// counts.
type StatusDefinition struct {
	Enabled bool
	// Transitions are all there are from now on; nil leaves them as they are.
	Transitions    []StatusTransition
	IdempotencyKey string
}

// StatusTransition lets one status reason follow another.
type StatusTransition struct{ FromID, ToID string }

// mostTransitions is far more than a desk has reasons to join.
const mostTransitions = 1000

// SetStatusRules replaces the definition of what may follow what, and
// switches it on or off. One that would leave an active reason without any way
// to a closed one is refused while it is to count. Cases stay as they are.
func (d *Desk) SetStatusRules(ctx context.Context, by Actor, in StatusDefinition) (*StatusRules, error) {
	c := call{verb: "setStatusRules", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*StatusRules, error) {
		enabled, err := w.lockSetting(ctx, SettingTransitions)
		if err != nil {
			return nil, err
		}
		now, err := statusRules(ctx, w.tx.Client())
		if err != nil {
			return nil, err
		}
		wanted, err := w.defined(now, in)
		if err != nil {
			return nil, err
		}
		if lost := wanted.stranded(); len(lost) > 0 {
			return nil, strands("transitions", lost)
		}
		if err := w.replaceTransitions(ctx, now.Transitions, wanted.Transitions); err != nil {
			return nil, err
		}
		value := transitionsOff
		if in.Enabled {
			value = transitionsOn
		}
		return wanted, w.changeSetting(ctx, enabled, value)
	})
}

// defined are the rules as they would be. What was there already keeps its row.
func (w *work) defined(now *StatusRules, in StatusDefinition) (*StatusRules, error) {
	if in.Transitions == nil {
		return newStatusRules(in.Enabled, now.Reasons, now.Transitions), nil
	}
	var problems Problems
	if len(in.Transitions) > mostTransitions {
		problems.add(CodeInvalid, "transitions", "At most %d transitions fit here.", mostTransitions)
		return nil, problems
	}
	var rows []*db.StatusTransition
	for i, t := range in.Transitions {
		known := func(field, id string) {
			if now.named(id) == nil {
				problems = append(problems, notFound(fmt.Sprintf("transitions.%d.%s", i, field), "status reason"))
			}
		}
		known("fromId", t.FromID)
		known("toId", t.ToID)
		if t.FromID == t.ToID {
			problems.add(CodeInvalid, fmt.Sprintf("transitions.%d.toId", i), "A reason may always follow itself.")
		}
		if !slices.ContainsFunc(rows, t.is) {
			rows = append(rows, w.transition(now, t))
		}
	}
	slices.SortFunc(rows, func(a, b *db.StatusTransition) int {
		return strings.Compare(a.FromReasonID+" "+a.ToReasonID, b.FromReasonID+" "+b.ToReasonID)
	})
	return newStatusRules(in.Enabled, now.Reasons, rows), problems.orNil()
}

func (t StatusTransition) is(row *db.StatusTransition) bool {
	return row.FromReasonID == t.FromID && row.ToReasonID == t.ToID
}

func (w *work) transition(now *StatusRules, t StatusTransition) *db.StatusTransition {
	if i := slices.IndexFunc(now.Transitions, t.is); i >= 0 {
		return now.Transitions[i]
	}
	return &db.StatusTransition{ID: newID(prefixTransition), FromReasonID: t.FromID, ToReasonID: t.ToID, CreatedAt: w.now}
}

func strands(field string, lost []*db.StatusReason) *Problem {
	names := make([]string, len(lost))
	for i, reason := range lost {
		names[i] = reason.Name
	}
	p := problem(CodeReasonsStranded, field, "No way would lead from here to a closed case: %s.", strings.Join(names, ", "))
	p.Reasons = lost
	return p
}

// replaceTransitions removes what is not wanted any more and adds what is new.
func (w *work) replaceTransitions(ctx context.Context, now, wanted []*db.StatusTransition) error {
	for _, t := range now {
		if slices.Contains(wanted, t) {
			continue
		}
		if err := w.tx.StatusTransition.DeleteOne(t).Exec(ctx); err != nil {
			return fmt.Errorf("remove status transition: %w", err)
		}
		if err := w.deleted(t); err != nil {
			return err
		}
	}
	for i, t := range wanted {
		if slices.Contains(now, t) {
			continue
		}
		added, err := w.tx.StatusTransition.Create().
			SetID(t.ID).SetFromReasonID(t.FromReasonID).SetToReasonID(t.ToReasonID).SetCreatedAt(t.CreatedAt).
			Save(ctx)
		if err != nil {
			return fmt.Errorf("add status transition: %w", err)
		}
		wanted[i] = added
		if err := w.created(added); err != nil {
			return err
		}
	}
	return nil
}

// lockSetting reads a setting of the desk and holds it.
func (w *work) lockSetting(ctx context.Context, id string) (*db.Setting, error) {
	query := w.tx.Setting.Query().Where(setting.ID(id))
	if w.desk.onPostgres() {
		query.ForUpdate()
	}
	s, err := query.Only(ctx)
	if err != nil {
		return nil, fmt.Errorf("find the setting %s: %w", id, err)
	}
	return s, nil
}

func (w *work) changeSetting(ctx context.Context, s *db.Setting, value string) error {
	if s.Value == value {
		return nil
	}
	changed, err := s.Update().SetValue(value).Save(ctx)
	if err != nil {
		return fmt.Errorf("change the setting %s: %w", s.ID, err)
	}
	return w.updated(s, changed)
}
