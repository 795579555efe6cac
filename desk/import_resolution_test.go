package desk_test

import (
	"testing"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db/activity"
	"docket/ent/db/servicecase"
)

func TestAnImportedResolutionStandsForAResolvedCaseAndIsUndoneForAnOpenOne(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		opened := d.Now().AddDate(0, -1, 0)
		imported := func(id string, status servicecase.Status) desk.ImportedCase {
			return desk.ImportedCase{
				ExternalID: id, CreatedAt: &opened,
				States:     []desk.ImportedState{{Title: id, Account: &desk.ImportedAccount{Name: "Umbrella"}, OwnerUser: "Zoe", Status: status}},
				Activities: []desk.ImportedActivity{{ExternalID: "r" + id, Kind: activity.KindCASE_RESOLUTION, Subject: "Lamp", Minutes: 40, Author: "Zoe"}},
			}
		}
		report, err := d.ImportRecords(t.Context(), desk.Itself(), desk.ImportBatch{
			Source: "elsewhere", Cases: []desk.ImportedCase{imported("1", servicecase.StatusRESOLVED), imported("2", servicecase.StatusACTIVE)},
		})
		noError(t, err)
		equal(t, "created", report.Created, 2)
		for _, c := range d.Database.Client.ServiceCase.Query().AllX(t.Context()) {
			r := resolutionsOf(t, d, c)[0]
			resolved := c.Status == servicecase.StatusRESOLVED
			equal(t, c.Title+": stands", r.Status == activity.StatusCOMPLETED, resolved)
			equal(t, c.Title+": undone", r.UndoneAt == nil, resolved)
			equal(t, c.Title+": minutes", r.DurationMinutes, 40)
			equal(t, c.Title+": billable", value(r.BillableMinutes) == 40, resolved)
			equal(t, c.Title+": type", value(r.ResolutionTypeID) == c.StatusReasonID, resolved)
		}
		past, err := d.Cases(desk.Itself()).Where(servicecase.StatusEQ(servicecase.StatusRESOLVED)).Only(t.Context())
		noError(t, err)
		_, err = d.ReactivateCase(t.Context(), desk.Itself(), desk.Reactivation{CaseID: past.ID})
		noError(t, err)
		equal(t, "undone by taking it up again", resolutionsOf(t, d, past)[0].UndoneAt != nil, true)
	})
}
