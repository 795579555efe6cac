package desk_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/activityparty"
)

// partiesOf are those with a part in an activity, as "ROLE id address".
func partiesOf(t *testing.T, d *desktest.Desk, a *db.Activity) []string {
	t.Helper()
	rows, err := d.ActivityParties(desk.Itself()).Where(activityparty.ActivityID(a.ID)).Order(activityparty.ByRole(), activityparty.ByPosition()).All(t.Context())
	noError(t, err)
	var told []string
	for _, r := range rows {
		told = append(told, strings.TrimSpace(fmt.Sprintf("%s %s%s%s %s", r.Role, value(r.ContactID), value(r.AccountID), value(r.UserID), value(r.Address))))
	}
	return told
}

func wantParties(t *testing.T, d *desktest.Desk, a *db.Activity, want ...string) {
	t.Helper()
	got := partiesOf(t, d, a)
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("parties of %s: got %v, want %v", a.Subject, got, want)
	}
}

// mailed is a contact with an address.
func mailed(t *testing.T, d *desktest.Desk, last, email string, of *db.Account) *db.Contact {
	t.Helper()
	in := desk.NewContact{LastName: last, Email: &email}
	if of != nil {
		in.AccountID = &of.ID
	}
	c, err := d.CreateContact(t.Context(), desk.Itself(), in)
	noError(t, err)
	return c
}

func TestTheAddressesOfAnEmailAreThoseOfPeopleWeKnow(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		stranger := mailed(t, d, "Stranger", "shared@acme.test", nil)
		colleague := mailed(t, d, "Colleague", "shared@acme.test", acme)
		maria := mailed(t, d, "Maria", "maria@acme.test", acme)
		c := d.Case(ana, "No invoice", desktest.For(acme))
		email, err := d.WriteEmail(t.Context(), ana, desk.NewEmail{
			CaseID: c.ID, Subject: "Invoice", Description: "Here.", To: "Maria <MARIA@acme.test>, nobody@else.test", Cc: new("shared@acme.test"), Bcc: new(desktest.Address("Ana")),
		})
		noError(t, err)
		wantParties(t, d, email, "SENDER "+ana.UserID, "TO "+maria.ID+" MARIA@acme.test", "TO  nobody@else.test",
			"CC "+colleague.ID+" shared@acme.test", "BCC "+ana.UserID+" "+desktest.Address("Ana"))
		equal(t, "as written", value(email.EmailTo), "Maria <MARIA@acme.test>, nobody@else.test")

		alone := d.Case(ana, "Another", desktest.For(stranger))
		received, err := d.ReceiveEmail(t.Context(), desk.Itself(), desk.ReceivedEmail{CaseID: alone.ID, Subject: "?", Description: "?", From: "shared@acme.test", To: "desk@docket.test"})
		noError(t, err)
		wantParties(t, d, received, "SENDER "+stranger.ID+" shared@acme.test", "TO  desk@docket.test")

		changed, err := d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: email.ID, To: desk.Set("shared@acme.test"), Cc: desk.Clear[string]()})
		noError(t, err)
		wantParties(t, d, changed.Activity, "SENDER "+ana.UserID, "TO "+colleague.ID+" shared@acme.test", "BCC "+ana.UserID+" "+desktest.Address("Ana"))
		_, err = d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: email.ID, Parties: desk.Set([]desk.Participant{})})
		wantProblems(t, err, "INVALID parties") // the addresses say it
	})
}

func TestACallHasACallerAndWhomTheyCalled(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		maria := d.Contact("Maria", "Silva", acme)
		c, err := d.CreateCase(t.Context(), ana, desk.NewCase{Title: "No invoice", CustomerID: acme.ID, ContactID: &maria.ID})
		noError(t, err)
		call := func(direction activity.Direction, parties *[]desk.Participant) *db.Activity {
			a, err := d.LogPhoneCall(t.Context(), ana, desk.PhoneCall{CaseID: c.ID, Description: "Hello", Completed: true, Direction: direction, PhoneNumber: new("555"), Parties: parties})
			noError(t, err)
			return a
		}
		wantParties(t, d, call(activity.DirectionOUTGOING, nil), "SENDER "+ana.UserID, "TO "+maria.ID+" 555")
		wantParties(t, d, call(activity.DirectionINCOMING, nil), "SENDER "+maria.ID+" 555", "TO "+ana.UserID)
		wantParties(t, d, call(activity.DirectionINCOMING, &[]desk.Participant{}))
		wantParties(t, d, call(activity.DirectionINCOMING, &[]desk.Participant{{Role: activityparty.RoleSENDER, ID: &acme.ID}, {Role: activityparty.RoleTO, Address: new("the door")}}),
			"SENDER "+acme.ID, "TO  the door")
	})
}

func TestWhoHasAPartIsCheckedOneByOne(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana := d.Agent("Ana")
		c := d.Case(ana, "No invoice")
		wantChanges(t, recorded(t, d, func() {
			_, err := d.CreateTask(t.Context(), ana, desk.NewTask{CaseID: c.ID, Subject: "Look", Parties: []desk.Participant{
				{Role: activityparty.RoleSENDER, ID: &ana.UserID}, {Role: activityparty.RoleREQUIRED_ATTENDEE},
				{Role: activityparty.RoleREQUIRED_ATTENDEE, ID: new("user_none")}, {Role: activityparty.RoleOPTIONAL_ATTENDEE, Address: new(strings.Repeat("x", 201))},
			}})
			wantProblems(t, err, "INVALID parties.0.role", "REQUIRED parties.1.partyId", "NOT_FOUND parties.2.partyId", "TOO_LONG parties.3.address")
			_, err = d.CreateTask(t.Context(), ana, desk.NewTask{CaseID: c.ID, Subject: "Look", Parties: make([]desk.Participant, 101)})
			wantProblems(t, err, "INVALID parties")
		}))
		meeting, err := d.CreateAppointment(t.Context(), ana, desk.NewAppointment{CaseID: c.ID, Subject: "Meet", StartsAt: d.Now(), EndsAt: d.Now().Add(time.Hour)})
		noError(t, err)
		wantParties(t, d, meeting, "ORGANIZER "+ana.UserID)
		same, err := d.UpdateActivity(t.Context(), ana, desk.ActivityUpdate{ActivityID: meeting.ID, Parties: desk.Set([]desk.Participant{{Role: activityparty.RoleORGANIZER, ID: &ana.UserID}})})
		noError(t, err)
		equal(t, "version when nothing changed", same.Activity.Version, 1)
	})
}
