// Package lifecycle says which status reason of a case may follow which.
// It knows no database.
//
//  1. While the rules are off everything may follow everything.
//  2. A reason may always follow itself.
//  3. While they are on, nothing else may happen than what is listed.
package lifecycle

import (
	"slices"

	"docket/ent/db/statusreason"
)

// A Reason is a finer reason within a status.
type Reason struct {
	ID     string
	Status statusreason.Status
}

// A Transition lets one reason follow another.
type Transition struct{ From, To string }

// Rules are what may follow what. The zero Rules are off.
type Rules struct {
	on   bool
	next map[string][]string
}

// On are rules that are switched on: what is not listed is not allowed.
func On(transitions []Transition) Rules {
	next := map[string][]string{}
	for _, t := range transitions {
		next[t.From] = append(next[t.From], t.To)
	}
	return Rules{on: true, next: next}
}

// Allow reports whether one reason may follow another.
func (r Rules) Allow(from, to string) bool {
	return !r.on || from == to || slices.Contains(r.next[from], to)
}

// Stranded are the active reasons from which no way, however long, leads to a
// closed case, in the order given.
func (r Rules) Stranded(reasons []Reason) []Reason {
	if !r.on {
		return nil
	}
	status := map[string]statusreason.Status{}
	for _, reason := range reasons {
		status[reason.ID] = reason.Status
	}
	var stranded []Reason
	for _, reason := range reasons {
		if reason.Status == statusreason.StatusACTIVE && !r.leadsOut(reason.ID, status, map[string]bool{}) {
			stranded = append(stranded, reason)
		}
	}
	return stranded
}

// leadsOut reports whether a way leads from an active reason to a closed one.
// A way that enters a closed reason has ended there.
func (r Rules) leadsOut(from string, status map[string]statusreason.Status, seen map[string]bool) bool {
	seen[from] = true
	return slices.ContainsFunc(r.next[from], func(to string) bool {
		if status[to] != statusreason.StatusACTIVE {
			return status[to] != ""
		}
		return !seen[to] && r.leadsOut(to, status, seen)
	})
}
