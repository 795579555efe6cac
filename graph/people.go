package graph

import (
	"context"
	"slices"
	"strings"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/team"
	"docket/ent/db/teammember"
	"docket/ent/db/user"
	"docket/graph/model"
)

// viewer answers who is signed in; nil for a stranger, and for the desk itself.
func (r *Resolver) viewer(ctx context.Context, by desk.Actor) (*model.Viewer, error) {
	if by.UserID == "" {
		return nil, nil
	}
	u, err := onlyOrNil(r.Desk.Users(by).Where(user.ID(by.UserID)).Only(ctx))
	if u == nil {
		return nil, err
	}
	return &model.Viewer{By: by, User: u}, nil
}

// mostInList is how many rows a plain list of records has at most.
const mostInList = 100

// colleagues are the active users in whose name or address any word begins
// with the search, by name.
func (r *Resolver) colleagues(ctx context.Context, search *string) ([]*db.User, error) {
	active, err := r.Desk.Users(actor(ctx)).Where(user.Active(true)).Order(user.ByName(), user.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	found := beginningWith(active, search, func(u *db.User) []*string { return []*string{&u.Name, u.Email} })
	return together(ctx, shown(found, mostInList)), nil
}

// beginningWith keeps the rows in whose texts every word of a search begins
// some word. It compares here and not in the database, because SQLite knows
// upper and lower case in ASCII only, and these tables are short.
func beginningWith[R any](rows []*R, search *string, texts func(*R) []*string) []*R {
	if search == nil {
		return rows
	}
	words := searchWords(*search)
	return slices.DeleteFunc(rows, func(row *R) bool {
		var text strings.Builder
		for _, t := range texts(row) {
			if t != nil {
				text.WriteString(" " + strings.ToLower(*t))
			}
		}
		return slices.ContainsFunc(words, func(word string) bool { return !strings.Contains(text.String(), " "+word) })
	})
}

const (
	// mostWords is how many words of a search are looked at.
	mostWords = 8
	// mostSearched is how many bytes of them: databases refuse longer patterns.
	mostSearched = 1000
)

// searchWords is what was typed, in lower case, word by word.
func searchWords(search string) []string {
	words := strings.Fields(strings.ToLower(searched(search)))
	return words[:min(len(words), mostWords)]
}

// searched is as much of a search as is looked at, without the space around it.
func searched(search string) string {
	search = strings.TrimSpace(search)
	return strings.ToValidUTF8(search[:min(len(search), mostSearched)], "")
}

// allTeams are the teams by name.
func (r *Resolver) allTeams(ctx context.Context) ([]*db.Team, error) {
	teams, err := r.Desk.Teams(actor(ctx)).Order(team.ByName(), team.ByID()).All(ctx)
	return together(ctx, teams), err
}

// teamsOf are the teams that a user belongs to, by name.
func (r *Resolver) teamsOf(ctx context.Context, userID string) ([]*db.Team, error) {
	teams, err := r.Desk.Teams(actor(ctx)).
		Where(team.HasMembersWith(teammember.UserID(userID))).
		Order(team.ByName(), team.ByID()).All(ctx)
	return together(ctx, teams), err
}

// peopleOf answers who belongs to a team, by name.
func (r *Resolver) peopleOf(ctx context.Context, t *db.Team) ([]*db.User, error) {
	return forSiblings(ctx, t, "members", func(teams []*db.Team) (map[*db.Team][]*db.User, error) {
		ids := distinct(teams, func(t *db.Team) *string { return &t.ID })
		people, err := r.Desk.Users(actor(ctx)).
			Where(user.HasMembershipsWith(teammember.TeamIDIn(ids...))).
			WithMemberships(func(m *db.TeamMemberQuery) { m.Where(teammember.TeamIDIn(ids...)) }).
			Order(user.ByName(), user.ByID()).All(ctx)
		if err != nil {
			return nil, err
		}
		byTeam := map[string][]*db.User{}
		for _, person := range people {
			for _, m := range person.Edges.Memberships {
				byTeam[m.TeamID] = append(byTeam[m.TeamID], person)
			}
		}
		return each(teams, func(t *db.Team) []*db.User { return byTeam[t.ID] }), nil
	})
}
