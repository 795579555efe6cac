package desk_test

import (
	"slices"
	"strings"
	"testing"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/entitlemententry"
	"docket/ent/db/servicecase"
)

// A life is a case on its way through the verbs that move terms.
type life struct {
	t           *testing.T
	d           *desktest.Desk
	ana, carla  desk.Actor
	acme        *db.Account
	under, next *db.Entitlement
	c           *db.ServiceCase
	command     string
}

// moments are what may happen to it.
var moments = map[string]func(l *life){
	"create": func(l *life) {
		l.c = l.d.Case(l.ana, "No invoice", desktest.For(l.acme), desktest.Under(l.under), by(servicecase.OriginPHONE))
	},
	"create bare": func(l *life) {
		l.c = l.d.Case(l.ana, "No invoice", desktest.For(l.acme), by(servicecase.OriginPHONE), func(in *desk.NewCase) { in.EntitlementID = desk.Clear[string]() })
	},
	"set":     func(l *life) { l.update(desk.CaseUpdate{EntitlementID: desk.Set(l.under.ID)}) },
	"replace": func(l *life) { l.update(desk.CaseUpdate{EntitlementID: desk.Set(l.next.ID)}) },
	"remove":  func(l *life) { l.update(desk.CaseUpdate{EntitlementID: desk.Clear[string]()}) },
	"e-mail":  func(l *life) { l.update(desk.CaseUpdate{Origin: desk.Set(servicecase.OriginEMAIL)}) },
	"web":     func(l *life) { l.update(desk.CaseUpdate{Origin: desk.Set(servicecase.OriginWEB)}) },
	"phone":   func(l *life) { l.update(desk.CaseUpdate{Origin: desk.Set(servicecase.OriginPHONE)}) },
	"resolve": func(l *life) {
		in := solved(l.c)
		in.BillableMinutes = new(50)
		done, err := l.d.ResolveCase(l.t.Context(), l.ana, in)
		noError(l.t, err)
		l.c, l.command = done.Case, done.CommandID
	},
	"cancel": func(l *life) {
		l.turned(l.d.CancelCase(l.t.Context(), l.ana, desk.CaseCancellation{CaseID: l.c.ID}))
	},
	"reactivate": func(l *life) {
		l.turned(l.d.ReactivateCase(l.t.Context(), l.ana, desk.Reactivation{CaseID: l.c.ID}))
	},
	"decrement off": func(l *life) {
		l.turned(l.d.SetDecrement(l.t.Context(), l.carla, desk.Decrement{CaseID: l.c.ID}))
	},
	"decrement on": func(l *life) {
		l.turned(l.d.SetDecrement(l.t.Context(), l.carla, desk.Decrement{CaseID: l.c.ID, Decrements: true}))
	},
	"undo": func(l *life) {
		by := l.ana
		if !l.c.Decrements {
			by = l.carla
		}
		done, err := l.d.Undo(l.t.Context(), by, desk.Undoing{CommandID: l.command})
		noError(l.t, err)
		l.c, l.command = done.Cases[0], done.CommandID
	},
	"expire":     func(l *life) { l.d.Clock.Advance(365 * 24 * 3600e9) },
	"withdraw":   func(l *life) { l.turn(l.d.CancelEntitlement(l.t.Context(), l.carla, ref(l.under))) },
	"deactivate": func(l *life) { l.turn(l.d.DeactivateEntitlement(l.t.Context(), l.carla, ref(l.under))) },
}

func by(origin servicecase.Origin) desktest.With {
	return func(in *desk.NewCase) { in.Origin = &origin }
}

func (l *life) update(in desk.CaseUpdate) {
	l.t.Helper()
	in.CaseID = l.c.ID
	c, err := l.d.UpdateCase(l.t.Context(), l.ana, in)
	noError(l.t, err)
	l.c = c
}

func (l *life) turned(done *desk.Turned, err error) {
	l.t.Helper()
	noError(l.t, err)
	l.c, l.command = done.Case, done.CommandID
}

func (l *life) turn(_ *db.Entitlement, err error) {
	l.t.Helper()
	noError(l.t, err)
}

// Every row of the table of charges: what happened, what it says in the ledger,
// and what remains of ten.
func TestTermsAreChargedByTheTable(t *testing.T) {
	onCreation, onResolution := []desktest.Bought{desktest.OnCreation}, []desktest.Bought{}
	hours := []desktest.Bought{desktest.Hours}
	phone, both := desktest.Through("PHONE", 5_00), desktest.Through("EMAIL", 5_00)
	for _, row := range []struct {
		name    string
		kind    []desktest.Bought
		happens string
		ledger  []string
		remains string
	}{
		{"a case is created, creation", onCreation, "create", []string{"CASE_CREATED -1.00"}, "9.00"},
		{"a case is created, resolution", onResolution, "create", nil, "10.00"},
		{"an entitlement is put on a case, creation", onCreation, "create bare, set", []string{"ENTITLEMENT_SET -1.00"}, "9.00"},
		{"an entitlement is put on a case, resolution", onResolution, "create bare, set", nil, "10.00"},
		{"a case is resolved, creation", onCreation, "create, resolve", []string{"CASE_CREATED -1.00"}, "9.00"},
		{"a case is resolved, resolution", onResolution, "create, resolve", []string{"CASE_RESOLVED -1.00"}, "9.00"},
		{"a case is resolved, hours: 50 minutes", hours, "create, resolve", []string{"CASE_RESOLVED -0.83"}, "9.17"},
		{"a case is cancelled, creation", onCreation, "create, cancel", []string{"CASE_CREATED -1.00", "CASE_CANCELLED 1.00"}, "10.00"},
		{"a case is cancelled, resolution", onResolution, "create, cancel", nil, "10.00"},
		{"a resolved case is reactivated, creation", onCreation, "create, resolve, reactivate", []string{"CASE_CREATED -1.00"}, "9.00"},
		{"a resolved case is reactivated, resolution", onResolution, "create, resolve, reactivate", []string{"CASE_RESOLVED -1.00", "CASE_REACTIVATED 1.00"}, "10.00"},
		{"a resolved case is reactivated, hours", hours, "create, resolve, reactivate", []string{"CASE_RESOLVED -0.83", "CASE_REACTIVATED 0.83"}, "10.00"},
		{"a cancelled case is reactivated, creation", onCreation, "create, cancel, reactivate", []string{"CASE_CREATED -1.00", "CASE_CANCELLED 1.00", "CASE_REACTIVATED -1.00"}, "9.00"},
		{"a cancelled case is reactivated, resolution", onResolution, "create, cancel, reactivate", nil, "10.00"},

		{"an entitlement is replaced", onCreation, "create, replace", []string{"CASE_CREATED -1.00", "ENTITLEMENT_REMOVED 1.00"}, "10.00"},
		{"an entitlement is removed", onCreation, "create, remove", []string{"CASE_CREATED -1.00", "ENTITLEMENT_REMOVED 1.00"}, "10.00"},
		{"an entitlement is removed that took nothing", onResolution, "create, remove", nil, "10.00"},
		{"it takes no more terms", onCreation, "create, decrement off", []string{"CASE_CREATED -1.00", "DECREMENT_OFF 1.00"}, "10.00"},
		{"it takes terms again, but not what is past", onCreation, "create, decrement off, decrement on", []string{"CASE_CREATED -1.00", "DECREMENT_OFF 1.00"}, "10.00"},
		{"what takes no terms is cancelled and reactivated", onCreation, "create, decrement off, cancel, reactivate", []string{"CASE_CREATED -1.00", "DECREMENT_OFF 1.00"}, "10.00"},
		{"what takes no terms is resolved", onResolution, "create, decrement off, resolve", nil, "10.00"},
		{"what takes terms again is resolved", onResolution, "create, decrement off, decrement on, resolve", []string{"CASE_RESOLVED -1.00"}, "9.00"},
		{"an entitlement expires meanwhile: it was opened in time", onResolution, "create, expire, resolve", []string{"CASE_RESOLVED -1.00"}, "9.00"},
		{"an entitlement is cancelled meanwhile", onResolution, "create, withdraw, resolve", nil, "10.00"},
		{"an entitlement is a draft meanwhile", onResolution, "create, deactivate, resolve", nil, "10.00"},
		{"a cancelled entitlement still gets terms back", onCreation, "create, withdraw, cancel", []string{"CASE_CREATED -1.00", "CASE_CANCELLED 1.00"}, "10.00"},
		{"a cancelled entitlement is charged no more", onCreation, "create, cancel, withdraw, reactivate", []string{"CASE_CREATED -1.00", "CASE_CANCELLED 1.00"}, "10.00"},
		{"the origin turns out another", append([]desktest.Bought{phone, both}, onCreation...), "create, e-mail", []string{
			"CASE_CREATED -1.00 PHONE -1.00", "CHANNEL_LEFT 0.00 PHONE 1.00", "CHANNEL_ENTERED 0.00 EMAIL -1.00"}, "9.00"},
		{"the origin turns out one without limit", append([]desktest.Bought{phone}, onCreation...), "create, web, cancel", []string{
			"CASE_CREATED -1.00 PHONE -1.00", "CHANNEL_LEFT 0.00 PHONE 1.00", "CASE_CANCELLED 1.00"}, "10.00"},
		{"the origin turns out another that took nothing", append([]desktest.Bought{phone, both}, onResolution...), "create, e-mail, resolve", []string{
			"CASE_RESOLVED -1.00 EMAIL -1.00"}, "9.00"},

		{"resolving is undone", onResolution, "create, resolve, undo", []string{"CASE_RESOLVED -1.00", "UNDONE 1.00"}, "10.00"},
		{"resolving is undone and done again", onResolution, "create, resolve, undo, resolve", []string{"CASE_RESOLVED -1.00", "UNDONE 1.00", "CASE_RESOLVED -1.00"}, "9.00"},
		{"cancelling is undone", onCreation, "create, cancel, undo", []string{"CASE_CREATED -1.00", "CASE_CANCELLED 1.00", "UNDONE -1.00"}, "9.00"},
		{"cancelling is undone under a cancelled entitlement", onCreation, "create, cancel, withdraw, undo", []string{"CASE_CREATED -1.00", "CASE_CANCELLED 1.00"}, "10.00"},
		{"taking no terms is undone", onCreation, "create, decrement off, undo", []string{"CASE_CREATED -1.00", "DECREMENT_OFF 1.00", "UNDONE -1.00"}, "9.00"},
	} {
		t.Run(row.name, func(t *testing.T) {
			each(t, func(t *testing.T, d *desktest.Desk) {
				l := &life{t: t, d: d, ana: d.Agent("Ana"), carla: d.Supervisor("Carla"), acme: d.Account("Acme")}
				l.under, l.next = d.Entitlement(l.acme, "Gold", row.kind...), d.Entitlement(l.acme, "Silver", row.kind...)
				for step := range strings.SplitSeq(row.happens, ", ") {
					moments[step](l)
				}
				if got := ledgerOf(t, d, l.under); !slices.Equal(got, row.ledger) {
					t.Errorf("the ledger reads %v, want %v", got, row.ledger)
				}
				remains(t, d, l.under, row.remains)
				if strings.Contains(row.happens, "replace") {
					remains(t, d, l.next, "9.00")
				}
			})
		})
	}
}

func TestAnEntryTellsCaseActorVerbAndBalance(t *testing.T) {
	each(t, func(t *testing.T, d *desktest.Desk) {
		ana, acme := d.Agent("Ana"), d.Account("Acme")
		gold := d.Entitlement(acme, "Gold", desktest.OnCreation)
		c := d.Case(ana, "No invoice", desktest.For(acme), desktest.Under(gold))
		entry, err := d.EntitlementEntries(desk.Itself()).Where(entitlemententry.EntitlementID(gold.ID)).Only(t.Context())
		noError(t, err)
		equal(t, "case", value(entry.CaseID)+value(entry.CaseNumber), c.ID+c.Number)
		equal(t, "actor and verb", value(entry.ActorID)+entry.Verb, ana.UserID+"createCase")
		equal(t, "balance", entry.BalanceHundredths, 9_00)
		equal(t, "at", entry.At.Equal(d.Now()), true)
	})
}
