package graph

import (
	"context"
	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/servicecase"
	"docket/ent/db/slaitem"
	"docket/graph/exec"
	"docket/graph/model"
)

func (r *businessCalendarResolver) Hours(ctx context.Context, obj *db.BusinessCalendar) ([]*model.WorkingHours, error) {
	hours := []*model.WorkingHours{}
	for day, stretches := range obj.Week {
		for _, at := range stretches {
			hours = append(hours, &model.WorkingHours{Weekday: day, From: at[0], To: at[1]})
		}
	}
	return hours, nil
}

func (r *businessCalendarResolver) Holidays(ctx context.Context, obj *db.BusinessCalendar) ([]string, error) {
	return obj.Holidays, nil
}

func (r *caseResolver) SLATimers(ctx context.Context, obj *db.ServiceCase) ([]*db.SLATimer, error) {
	return forSiblings(ctx, obj, "slaTimers", func(cases []*db.ServiceCase) (map[*db.ServiceCase][]*db.SLATimer, error) {
		return r.timersOf(ctx, cases)
	})
}

func (r *mutationResolver) SaveBusinessCalendar(ctx context.Context, input model.SaveBusinessCalendarInput) (*model.BusinessCalendarPayload, error) {
	done, err := r.Desk.SaveBusinessCalendar(ctx, actor(ctx), calendarDraft(input))
	problems, err := userErrors(err)
	return &model.BusinessCalendarPayload{Calendar: done, UserErrors: problems}, err
}

func (r *mutationResolver) SaveSLA(ctx context.Context, input model.SaveSLAInput) (*model.SLAPayload, error) {
	done, err := r.Desk.SaveSLA(ctx, actor(ctx), slaDraft(input))
	return r.slaPayload(ctx, done, err)
}

func (r *mutationResolver) ActivateSLA(ctx context.Context, input model.SLAInput) (*model.SLAPayload, error) {
	done, err := r.Desk.ActivateSLA(ctx, actor(ctx), desk.SLAChoice{SLAID: input.SLAID, ExpectedVersion: input.ExpectedVersion, IdempotencyKey: key(input.IdempotencyKey)})
	return r.slaPayload(ctx, done, err)
}

func (r *mutationResolver) MakeDefaultSLA(ctx context.Context, input model.SLAInput) (*model.SLAPayload, error) {
	done, err := r.Desk.MakeDefaultSLA(ctx, actor(ctx), desk.SLAChoice{SLAID: input.SLAID, ExpectedVersion: input.ExpectedVersion, IdempotencyKey: key(input.IdempotencyKey)})
	return r.slaPayload(ctx, done, err)
}

func (r *queryResolver) Slas(ctx context.Context) ([]*db.SLA, error) {
	all, err := r.Desk.SLAs(actor(ctx)).All(ctx)
	return together(ctx, all), err
}

func (r *queryResolver) BusinessCalendars(ctx context.Context) ([]*db.BusinessCalendar, error) {
	all, err := r.Desk.BusinessCalendars(actor(ctx)).All(ctx)
	return together(ctx, all), err
}

func (r *sLAResolver) Items(ctx context.Context, obj *db.SLA) ([]*db.SLAItem, error) {
	return obj.Edges.Items, nil
}

func (r *sLAItemResolver) Priority(ctx context.Context, obj *db.SLAItem) (*servicecase.Priority, error) {
	return (*servicecase.Priority)(obj.Priority), nil
}

func (r *sLAItemResolver) Calendar(ctx context.Context, obj *db.SLAItem) (*db.BusinessCalendar, error) {
	return obj.Edges.Calendar, nil
}

func (r *sLATimerResolver) Kpi(ctx context.Context, obj *db.SLATimer) (slaitem.Kpi, error) {
	return slaitem.Kpi(obj.Kpi), nil
}

func (r *sLATimerResolver) Status(ctx context.Context, obj *db.SLATimer) (desk.SLATimerStatus, error) {
	return desk.TimerStatus(obj, r.Desk.Now()), nil
}

func (r *sLATimerResolver) PausedMinutes(ctx context.Context, obj *db.SLATimer) (int, error) {
	return int(desk.TimerOf(obj).PausedWork.Minutes()), nil
}

func (r *Resolver) BusinessCalendar() exec.BusinessCalendarResolver {
	return &businessCalendarResolver{r}
}

func (r *Resolver) SLA() exec.SLAResolver { return &sLAResolver{r} }

func (r *Resolver) SLAItem() exec.SLAItemResolver { return &sLAItemResolver{r} }

func (r *Resolver) SLATimer() exec.SLATimerResolver { return &sLATimerResolver{r} }

type (
	businessCalendarResolver struct{ *Resolver }
	sLAResolver              struct{ *Resolver }
	sLAItemResolver          struct{ *Resolver }
	sLATimerResolver         struct{ *Resolver }
)
