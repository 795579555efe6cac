package lifecycle_test

import (
	"slices"
	"testing"

	"docket/desk/lifecycle"
	"docket/ent/db/statusreason"
)

var reasons = []lifecycle.Reason{
	{ID: "progress", Status: statusreason.StatusACTIVE},
	{ID: "hold", Status: statusreason.StatusACTIVE},
	{ID: "waiting", Status: statusreason.StatusACTIVE},
	{ID: "solved", Status: statusreason.StatusRESOLVED},
	{ID: "informed", Status: statusreason.StatusRESOLVED},
	{ID: "cancelled", Status: statusreason.StatusCANCELLED},
}

func TestRulesAllowWhatIsListedAndStandingStill(t *testing.T) {
	on := lifecycle.On([]lifecycle.Transition{{From: "progress", To: "hold"}, {From: "hold", To: "solved"}, {From: "solved", To: "progress"}})
	for _, want := range []struct {
		name     string
		rules    lifecycle.Rules
		from, to string
		allowed  bool
	}{
		{"off allows everything", lifecycle.Rules{}, "solved", "cancelled", true},
		{"listed", on, "progress", "hold", true},
		{"the other way round is another transition", on, "hold", "progress", false},
		{"two steps are not one", on, "progress", "solved", false},
		{"closing", on, "hold", "solved", true},
		{"another way of closing", on, "hold", "cancelled", false},
		{"reopening", on, "solved", "progress", true},
		{"reopening to another reason", on, "solved", "hold", false},
		{"standing still", on, "waiting", "waiting", true},
		{"nothing listed", on, "waiting", "solved", false},
		{"on with an empty list", lifecycle.On(nil), "progress", "solved", false},
		{"standing still with an empty list", lifecycle.On(nil), "progress", "progress", true},
	} {
		t.Run(want.name, func(t *testing.T) {
			if got := want.rules.Allow(want.from, want.to); got != want.allowed {
				t.Errorf("%s to %s: got %t, want %t", want.from, want.to, got, want.allowed)
			}
		})
	}
}

func TestAReasonIsStrandedWhenNoWayLeadsToAClosedOne(t *testing.T) {
	for _, want := range []struct {
		name     string
		rules    lifecycle.Rules
		stranded []string
	}{
		{"off", lifecycle.Rules{}, nil},
		{"nothing listed", lifecycle.On(nil), []string{"progress", "hold", "waiting"}},
		{"each has its own way", lifecycle.On([]lifecycle.Transition{{From: "progress", To: "solved"}, {From: "hold", To: "cancelled"}, {From: "waiting", To: "informed"}}), nil},
		{"a way through another", lifecycle.On([]lifecycle.Transition{{From: "progress", To: "hold"}, {From: "hold", To: "waiting"}, {From: "waiting", To: "solved"}}), nil},
		{"a circle", lifecycle.On([]lifecycle.Transition{{From: "progress", To: "solved"}, {From: "hold", To: "waiting"}, {From: "waiting", To: "hold"}}), []string{"hold", "waiting"}},
		{"a circle with a door", lifecycle.On([]lifecycle.Transition{{From: "progress", To: "hold"}, {From: "hold", To: "progress"}, {From: "hold", To: "solved"}, {From: "waiting", To: "progress"}}), nil},
		{"only itself", lifecycle.On([]lifecycle.Transition{{From: "progress", To: "progress"}, {From: "hold", To: "solved"}, {From: "waiting", To: "solved"}}), []string{"progress"}},
		{"to a reason that is none", lifecycle.On([]lifecycle.Transition{{From: "progress", To: "nowhere"}, {From: "hold", To: "solved"}, {From: "waiting", To: "solved"}}), []string{"progress"}},
		{"what leads out of closed reasons does not matter", lifecycle.On([]lifecycle.Transition{{From: "progress", To: "solved"}, {From: "hold", To: "solved"}, {From: "waiting", To: "solved"}}), nil},
	} {
		t.Run(want.name, func(t *testing.T) {
			var got []string
			for _, reason := range want.rules.Stranded(reasons) {
				got = append(got, reason.ID)
			}
			if !slices.Equal(got, want.stranded) {
				t.Errorf("got %v, want %v", got, want.stranded)
			}
		})
	}
}
