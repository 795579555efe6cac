package graph_test

import (
	"regexp"
	"strconv"

	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlementchannel"
)

func init() {
	sentences = append(sentences, struct {
		shape *regexp.Regexp
		carry func(s *scenario, m []string)
	}{shape(`(default )?entitlement "(.+)" of (.+?), (\d+) (cases|hours) at (creation|resolution)(, restricting)?(?:, (\d+) by (\w+))?`), (*scenario).bought})
}

// bought is what a customer bought, in force.
func (s *scenario) bought(m []string) {
	terms := func(text string) int64 {
		n, err := strconv.ParseInt(text, 10, 64)
		s.check(err)
		return n * 100
	}
	say := func(in *desk.NewEntitlement) {
		total := terms(m[3])
		in.TotalHundredths, in.Restricts = &total, m[6] != ""
		if m[4] == "hours" {
			in.Allocation = entitlement.AllocationHOURS
		}
		if m[5] == "creation" {
			in.DecreaseOn = entitlement.DecreaseOnCREATION
		}
		if m[7] != "" {
			in.Channels = []desk.ChannelTerms{{Channel: entitlementchannel.Channel(m[8]), TotalHundredths: terms(m[7])}}
		}
	}
	acme := &db.Account{ID: s.id(m[2])}
	make := map[string]func(interface{ RowID() string }, string, ...desktest.Bought) *db.Entitlement{"": s.Entitlement, "default ": s.Default}[m[0]]
	s.named[m[1]] = make(acme, m[1], say).ID
}
