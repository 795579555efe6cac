package desk

import (
	"strings"

	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/predicate"
)

// The time spent on a case is that of its completed activities. Every minute is
// counted by at most one resolution that stands: those
// activities are billed.

// TimeSpent holds for activities whose time was spent on their case. A
// resolution tells the time of others again and is none of them.
func TimeSpent() predicate.Activity {
	return activity.And(activity.StatusEQ(activity.StatusCOMPLETED), activity.KindNEQ(activity.KindCASE_RESOLUTION))
}

// Unbilled holds for activities whose time no standing resolution counted yet.
func Unbilled() predicate.Activity { return activity.And(TimeSpent(), activity.Billed(false)) }

func minutesOf(activities []*db.Activity) int {
	sum := 0
	for _, a := range activities {
		sum += a.DurationMinutes
	}
	return sum
}

// mostNamed is how many activities a sentence names.
const mostNamed = 3

// subjects names activities in a sentence.
func subjects(activities []*db.Activity) string {
	var names []string
	for i, a := range activities {
		if i == mostNamed {
			names = append(names, "…")
			break
		}
		names = append(names, "“"+a.Subject+"”")
	}
	return strings.Join(names, ", ")
}
