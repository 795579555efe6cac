package desk

import (
	"time"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

// annotate brings in the notes.
func (l *life) annotate() error {
	for _, n := range l.of.Notes {
		if err := l.note(n); err != nil {
			return err
		}
	}
	return nil
}

func (l *life) note(n ImportedNote) error {
	before := l.past.notes[n.ExternalID]
	if before == nil {
		at := l.orCreated(n.At)
		row := &db.Note{
			ID: newID(prefixNote), Version: 1, CreatedAt: at, UpdatedAt: at, CaseID: l.row.ID,
			Text: n.Text, AuthorID: l.person(n.Author), Source: &l.source, ExternalID: &n.ExternalID,
		}
		l.rows.newNotes, l.touched = append(l.rows.newNotes, row), true
		return l.tell(at, n.Author, func() error { return l.created(row) })
	}
	after := *before
	after.Text = n.Text
	changed, err := l.differs(before, &after, "text")
	if err != nil || !changed {
		return err
	}
	after.Version++
	after.UpdatedAt = l.now
	l.rows.notes, l.touched = append(l.rows.notes, &after), true
	return l.tell(l.now, n.Author, func() error { return l.updated(before, &after) })
}

// act brings in the activities.
func (l *life) act() error {
	for _, a := range l.of.Activities {
		if err := l.activity(a); err != nil {
			return err
		}
	}
	return nil
}

func (l *life) activity(a ImportedActivity) error {
	before := l.past.activities[a.ExternalID]
	if before == nil {
		at := l.orCreated(a.At)
		row := &db.Activity{
			ID: newID(prefixActivity), Version: 1, CreatedAt: at, UpdatedAt: at, CaseID: l.row.ID,
			Source: &l.source, ExternalID: &a.ExternalID, Kind: a.Kind, CreatedByID: l.person(a.Author),
			OwnerUserID: l.row.OwnerUserID, OwnerTeamID: l.row.OwnerTeamID,
		}
		switch {
		case a.OwnerUser != "":
			row.OwnerUserID, row.OwnerTeamID = l.person(a.OwnerUser), nil
		case a.OwnerTeam != "":
			row.OwnerUserID, row.OwnerTeamID = nil, &l.known.teams[a.OwnerTeam].ID
		case a.Author != "":
			row.OwnerUserID, row.OwnerTeamID = l.person(a.Author), nil
		}
		describe(row, a, at)
		l.conclude(row)
		l.rows.newActivities, l.touched = append(l.rows.newActivities, row), true
		return l.tell(at, a.Author, func() error { return l.created(row) })
	}
	after := *before
	describe(&after, a, before.CreatedAt)
	changed, err := l.differs(before, &after, "subject", "description", "status", "direction", "duration_minutes", "due_at",
		"closed_at", "phone_number", "email_from", "email_to", "location", "starts_at", "ends_at")
	if err != nil || !changed {
		return err
	}
	after.Version++
	after.UpdatedAt = l.now
	l.rows.activities, l.touched = append(l.rows.activities, &after), true
	return l.tell(l.now, a.Author, func() error { return l.updated(before, &after) })
}

// importedReasons are the states that activities are imported in.
var importedReasons = map[activity.Kind]map[activity.Status]activity.StatusReason{
	activity.KindPHONE_CALL: {
		activity.StatusOPEN: activity.StatusReasonOPEN, activity.StatusCOMPLETED: activity.StatusReasonMADE,
		activity.StatusCANCELLED: activity.StatusReasonCANCELLED,
	},
	activity.KindTASK: {
		activity.StatusOPEN: activity.StatusReasonNOT_STARTED, activity.StatusCOMPLETED: activity.StatusReasonCOMPLETED,
		activity.StatusCANCELLED: activity.StatusReasonCANCELLED,
	},
	activity.KindEMAIL: {
		activity.StatusOPEN: activity.StatusReasonDRAFT, activity.StatusCOMPLETED: activity.StatusReasonSENT,
		activity.StatusCANCELLED: activity.StatusReasonCANCELLED,
	},
	activity.KindAPPOINTMENT: {
		activity.StatusSCHEDULED: activity.StatusReasonBUSY, activity.StatusCOMPLETED: activity.StatusReasonCOMPLETED,
		activity.StatusCANCELLED: activity.StatusReasonCANCELLED,
	},
	activity.KindCASE_RESOLUTION: {activity.StatusCOMPLETED: activity.StatusReasonCOMPLETED},
}

// conclude says how the case was answered, if the row is a resolution. One of a
// case that is open by now was undone in the meantime.
func (l *life) conclude(row *db.Activity) {
	switch {
	case row.Kind != activity.KindCASE_RESOLUTION:
	case l.row.Status == servicecase.StatusRESOLVED:
		row.ResolutionTypeID, row.BillableMinutes = &l.row.StatusReasonID, &row.DurationMinutes
	default:
		row.Status, row.StatusReason, row.UndoneAt = activity.StatusCANCELLED, activity.StatusReasonCANCELLED, &l.row.UpdatedAt
	}
}

func describe(row *db.Activity, a ImportedActivity, at time.Time) {
	row.Subject, row.Description, row.Direction = a.Subject, a.Description, a.Direction
	row.DurationMinutes, row.DueAt = a.Minutes, a.DueAt
	row.PhoneNumber, row.EmailFrom, row.EmailTo = orNone(a.PhoneNumber), orNone(a.EmailFrom), orNone(a.EmailTo)
	row.Location, row.StartsAt, row.EndsAt = orNone(a.Location), a.StartsAt, a.EndsAt
	row.Status, row.StatusReason = a.Status, importedReasons[a.Kind][a.Status]
	incoming := a.Direction != nil && *a.Direction == activity.DirectionINCOMING
	if incoming && (row.StatusReason == activity.StatusReasonMADE || row.StatusReason == activity.StatusReasonSENT) {
		row.StatusReason = activity.StatusReasonRECEIVED
	}
	row.ClosedAt = nil
	if a.Status == activity.StatusCOMPLETED || a.Status == activity.StatusCANCELLED {
		row.ClosedAt = &at
		if a.ClosedAt != nil {
			row.ClosedAt = a.ClosedAt
		}
	}
}

// differs reports whether the source says something new of a record, which
// does not stand here already.
func (im *importing) differs(before, after row, columns ...string) (bool, error) {
	known, err := im.lastKnown(before)
	if err != nil {
		return false, err
	}
	wanted, err := encoded(after.Columns())
	if err != nil {
		return false, err
	}
	stands, err := encoded(before.Columns())
	return !known.same(wanted, columns) && !values(stands).same(wanted, columns), err
}

func (l *life) orCreated(at *time.Time) time.Time {
	if at == nil {
		return l.createdAt()
	}
	return *at
}
