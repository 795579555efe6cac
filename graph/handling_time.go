package graph

import (
	"cmp"
	"context"
	"slices"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/graph/model"
)

// handlingTime answers the time spent on a case, by who spent it, in one
// statement for all cases of a list.
func (r *Resolver) handlingTime(ctx context.Context, c *db.ServiceCase) (*model.HandlingTime, error) {
	return forSiblings(ctx, c, "handling time", func(cases []*db.ServiceCase) (map[*db.ServiceCase]*model.HandlingTime, error) {
		var sums []timeOf
		err := r.Desk.Activities(actor(ctx)).
			Where(activity.CaseIDIn(distinct(cases, caseID)...), desk.TimeSpent()).
			GroupBy(activity.FieldCaseID, activity.FieldOwnerUserID, activity.FieldOwnerTeamID, activity.FieldBilled).
			Aggregate(db.As(db.Sum(activity.FieldDurationMinutes), "minutes")).
			Scan(ctx, &sums)
		if err != nil {
			return nil, err
		}
		times := map[string]*model.HandlingTime{}
		for _, c := range cases {
			times[c.ID] = &model.HandlingTime{People: []*model.PersonTime{}}
		}
		for _, sum := range sums {
			sum.addTo(times[sum.CaseID])
		}
		var people []*model.PersonTime
		for _, time := range times {
			slices.SortFunc(time.People, func(a, b *model.PersonTime) int {
				return cmp.Or(cmp.Compare(b.Minutes, a.Minutes), cmp.Compare(ownerOf(a), ownerOf(b)))
			})
			people = append(people, time.People...)
		}
		together(ctx, people)
		return each(cases, func(c *db.ServiceCase) *model.HandlingTime { return times[c.ID] }), nil
	})
}

// timeOf is the time of somebody on a case, billed or not.
type timeOf struct {
	CaseID      string  `sql:"case_id"`
	OwnerUserID *string `sql:"owner_user_id"`
	OwnerTeamID *string `sql:"owner_team_id"`
	Billed      bool    `sql:"billed"`
	Minutes     int     `sql:"minutes"`
}

func (s timeOf) addTo(time *model.HandlingTime) {
	if s.Minutes == 0 {
		return
	}
	p := personIn(time, s.OwnerUserID, s.OwnerTeamID)
	p.Minutes += s.Minutes
	time.TotalMinutes += s.Minutes
	if s.Billed {
		time.BilledMinutes += s.Minutes
		return
	}
	time.UnbilledMinutes += s.Minutes
	p.UnbilledMinutes += s.Minutes
}

// personIn finds somebody among those who spent time, or adds them.
func personIn(time *model.HandlingTime, userID, teamID *string) *model.PersonTime {
	sought := &model.PersonTime{OwnerUserID: userID, OwnerTeamID: teamID}
	for _, p := range time.People {
		if ownerOf(p) == ownerOf(sought) {
			return p
		}
	}
	time.People = append(time.People, sought)
	return sought
}

func ownerOf(p *model.PersonTime) string {
	none := ""
	return *cmp.Or(p.OwnerUserID, p.OwnerTeamID, &none)
}
