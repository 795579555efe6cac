package graph

import (
	"context"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/sla"
	"docket/ent/db/slaitem"
	"docket/ent/db/slatimer"
	"docket/graph/model"
)

// timersOf reads the times of the promises for cases.
func (r *Resolver) timersOf(ctx context.Context, cases []*db.ServiceCase) (map[*db.ServiceCase][]*db.SLATimer, error) {
	timers, err := r.Desk.CaseTimers(actor(ctx)).Where(slatimer.CaseIDIn(distinct(cases, caseID)...)).All(ctx)
	if err != nil {
		return nil, err
	}
	of := map[string][]*db.SLATimer{}
	for _, timer := range timers {
		of[timer.CaseID] = append(of[timer.CaseID], timer)
	}
	return each(cases, func(c *db.ServiceCase) []*db.SLATimer { return append([]*db.SLATimer{}, of[c.ID]...) }), nil
}

// slaPayload is a service level with its promises as they now stand.
func (r *Resolver) slaPayload(ctx context.Context, done *db.SLA, err error) (*model.SLAPayload, error) {
	problems, err := userErrors(err)
	if err != nil || done == nil {
		return &model.SLAPayload{UserErrors: problems}, err
	}
	now, err := r.Desk.SLAs(actor(ctx)).Where(sla.ID(done.ID)).Only(ctx)
	return &model.SLAPayload{SLA: now, UserErrors: problems}, err
}

func slaDraft(in model.SaveSLAInput) desk.SLADraft {
	draft := desk.SLADraft{SLAID: in.SLAID, ExpectedVersion: in.ExpectedVersion, Name: in.Name, IdempotencyKey: key(in.IdempotencyKey)}
	for _, item := range in.Items {
		draft.Items = append(draft.Items, desk.SLAItemDraft{
			KPI: item.Kpi, Priority: (*slaitem.Priority)(item.Priority),
			WarnAfter: item.WarnAfter, FailAfter: item.FailAfter, CalendarID: item.CalendarID,
		})
	}
	return draft
}

func calendarDraft(in model.SaveBusinessCalendarInput) desk.CalendarDraft {
	draft := desk.CalendarDraft{
		CalendarID: in.CalendarID, ExpectedVersion: in.ExpectedVersion,
		Name: in.Name, Zone: in.Zone, Holidays: in.Holidays, IdempotencyKey: key(in.IdempotencyKey),
	}
	for i, hours := range in.Hours {
		if hours.Weekday < 0 || hours.Weekday >= len(draft.Week) {
			draft.NoSuchDay = &i
			continue
		}
		draft.Week[hours.Weekday] = append(draft.Week[hours.Weekday], desk.Hours{From: hours.From, To: hours.To})
	}
	return draft
}
