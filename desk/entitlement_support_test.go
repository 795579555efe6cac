package desk_test

import (
	"fmt"
	"testing"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlemententry"
)

// ref names an entitlement to a verb.
func ref(e *db.Entitlement) desk.EntitlementRef { return desk.EntitlementRef{EntitlementID: e.ID} }

func entitlementNow(t *testing.T, d *desktest.Desk, e *db.Entitlement) *db.Entitlement {
	t.Helper()
	now, err := d.Entitlements(desk.Itself()).Where(entitlement.ID(e.ID)).WithChannels().WithProducts().WithContacts().Only(t.Context())
	noError(t, err)
	return now
}

// remains compares what is left of an entitlement, after looking through all
// books.
func remains(t *testing.T, d *desktest.Desk, e *db.Entitlement, want string) {
	t.Helper()
	booksBalance(t, d)
	equal(t, "remaining of "+e.Name, desk.FormatTerms(entitlementNow(t, d, e).RemainingHundredths), want)
}

// ledgerOf are the entries of an entitlement, the oldest first, as "REASON
// terms".
func ledgerOf(t *testing.T, d *desktest.Desk, e *db.Entitlement) []string {
	t.Helper()
	entries, err := d.EntitlementEntries(desk.Itself()).Where(entitlemententry.EntitlementID(e.ID)).
		Order(entitlemententry.ByAt(), entitlemententry.ByID()).All(t.Context())
	noError(t, err)
	told := make([]string, len(entries))
	for i, entry := range entries {
		told[i] = fmt.Sprint(entry.Reason, " ", desk.FormatTerms(entry.DeltaHundredths))
		if entry.Channel != nil {
			told[i] += fmt.Sprint(" ", *entry.Channel, " ", desk.FormatTerms(entry.ChannelDeltaHundredths))
		}
	}
	return told
}

// booksBalance looks through every ledger: what remains is the total and the sum
// of the entries, of the whole and of every channel; every entry tells the
// balance after it, later than the one before; what restricts is never below
// zero.
func booksBalance(t *testing.T, d *desktest.Desk) {
	t.Helper()
	all, err := withBooks(d).All(t.Context())
	noError(t, err)
	bookkept(t, all)
}

func withBooks(d *desktest.Desk) *db.EntitlementQuery {
	return d.Entitlements(desk.Itself()).WithChannels().
		WithEntries(func(q *db.EntitlementEntryQuery) { q.Order(entitlemententry.ByAt(), entitlemententry.ByID()) })
}

// reporter is a test of either kind.
type reporter interface {
	Helper()
	Errorf(format string, args ...any)
}

func bookkept(t reporter, all []*db.Entitlement) {
	t.Helper()
	for _, e := range all {
		balance := int64(0)
		if e.TotalHundredths != nil {
			balance = *e.TotalHundredths
		}
		through := map[string]int64{}
		for i, entry := range e.Edges.Entries {
			balance += entry.DeltaHundredths
			if entry.Channel != nil {
				through[string(*entry.Channel)] += entry.ChannelDeltaHundredths
			}
			if i > 0 && !entry.At.After(e.Edges.Entries[i-1].At) {
				t.Errorf("%s: entry %d is not later than the one before", e.Name, i)
			}
			if e.Version <= 3 && entry.BalanceHundredths != balance { // whose total never changed
				t.Errorf("%s: entry %d says %d remained, the sum is %d", e.Name, i, entry.BalanceHundredths, balance)
			}
		}
		if e.RemainingHundredths != balance {
			t.Errorf("%s: %d remain, the ledger says %d", e.Name, e.RemainingHundredths, balance)
		}
		if e.Restricts && e.RemainingHundredths < 0 {
			t.Errorf("%s restricts and is overdrawn: %d", e.Name, e.RemainingHundredths)
		}
		for _, ch := range e.Edges.Channels {
			if want := ch.TotalHundredths + through[string(ch.Channel)]; ch.RemainingHundredths != want {
				t.Errorf("%s through %s: %d remain, the ledger says %d", e.Name, ch.Channel, ch.RemainingHundredths, want)
			}
			if e.Restricts && ch.RemainingHundredths < 0 {
				t.Errorf("%s through %s restricts and is overdrawn: %d", e.Name, ch.Channel, ch.RemainingHundredths)
			}
		}
	}
}
