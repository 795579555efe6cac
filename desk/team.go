package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/team"
	"docket/ent/db/teammember"
)

// NewTeam is a team to be formed.
type NewTeam struct {
	// Name is unique.
	Name           string
	IdempotencyKey string
}

// CreateTeam forms a team. Administrators may, and the desk itself.
func (d *Desk) CreateTeam(ctx context.Context, by Actor, in NewTeam) (*db.Team, error) {
	c := call{verb: "createTeam", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Team, error) {
		var problems Problems
		name := problems.line("name", in.Name, 160)
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		formed, err := w.tx.Team.Create().
			SetID(newID(prefixTeam)).SetName(name).SetCreatedAt(w.now).SetUpdatedAt(w.now).
			Save(ctx)
		if isTaken(err) {
			return nil, problem(CodeTaken, "name", "There is a team with this name already.")
		}
		if err != nil {
			return nil, fmt.Errorf("form team: %w", err)
		}
		return formed, w.created(formed)
	})
}

// TeamMembership is a user in a team.
type TeamMembership struct {
	TeamID         string
	UserID         string
	IdempotencyKey string
}

// AddTeamMember makes a user belong to a team. One who does already stays.
func (d *Desk) AddTeamMember(ctx context.Context, by Actor, in TeamMembership) (*db.Team, error) {
	c := call{verb: "addTeamMember", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Team, error) {
		var problems Problems
		t, err := w.tx.Team.Query().Where(team.ID(in.TeamID)).Only(ctx)
		problems.take(found(err, "teamId", "team"))
		_, err = w.lockUser(ctx, "userId", in.UserID)
		problems.take(err)
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		present, err := w.tx.TeamMember.Query().Where(teammember.TeamID(in.TeamID), teammember.UserID(in.UserID)).Exist(ctx)
		if err != nil || present {
			return t, err
		}
		added, err := w.tx.TeamMember.Create().
			SetID(newID(prefixMember)).SetTeamID(in.TeamID).SetUserID(in.UserID).SetCreatedAt(w.now).
			Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("add team member: %w", err)
		}
		return t, w.created(added)
	})
}
