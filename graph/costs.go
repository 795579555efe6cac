package graph

import (
	"docket/graph/exec"
	"docket/graph/model"
)

// How long plain lists are taken to be where nothing says so.
const (
	fewRows  = 5   // what a person would list on one line
	someRows = 20  // what fits a screen
	manyRows = 100 // the most that such a list has
)

// kindsAsked is how many times more a timeline is asked for than can be there:
// a call, a task, a message, a note, a post and an event are all asked for.
const kindsAsked = 3

// costs says what fields cost that stand for several rows: the rows times what
// is asked for of each. A connection costs as many rows as are asked for; its
// edges and nodes are the same rows.
func costs() exec.ComplexityRoot {
	var c exec.ComplexityRoot
	c.Query.Cases = func(child int, _ *model.CaseFilter, _ *model.CaseOrder, first int, _ *string) int {
		return times(first, child)
	}
	c.Query.Customers = func(child int, _ *string, _ *model.CustomerKind, _ *string, first int, _ *string) int {
		return times(first, child)
	}
	c.Query.Nodes = func(child int, ids []string) int { return times(len(ids), child) }
	c.Query.Users = func(child int, _ *string) int { return times(manyRows, child) }
	c.Query.Products = func(child int, _ *string) int { return times(manyRows, child) }
	c.Query.Subjects = rows(manyRows)
	c.Query.Teams = rows(someRows)
	c.Query.StatusReasons = rows(someRows)
	c.Query.Queues = rows(someRows)

	c.Query.SimilarCases = func(child int, _ *string, _ *model.CaseDraft, _ *model.SimilarCaseFilter, first int) int {
		return times(first, child)
	}
	c.Case.SimilarLinks = rows(fewRows)
	// An entry is of one kind, and what is asked of the other kinds is not read.
	c.Case.Timeline = func(child int, last int, _ *string, _ *model.TimelineFilter) int {
		return times(last, child/kindsAsked+1)
	}
	c.Case.OpenActivities = rows(someRows)
	c.Case.AvailableCancellationReasons = rows(someRows)
	c.Case.History = func(child int, _ *model.HistoryFilter, first int, _ *string) int { return times(first, child) }
	c.HistoryEntry.Records = rows(2) // most commands touch one or two, and change little of them
	c.HistoryRecord.Fields = rows(2)
	c.CaseAsOf.Activities = func(child int, last int) int { return times(last, child) }
	c.CaseAsOf.Notes = func(child int, last int) int { return times(last, child) }
	c.QueueAsOf.Places = rows(manyRows)
	c.Case.AvailableStatusReasons = rows(someRows)
	c.Case.AvailableResolutionTypes = rows(someRows)
	c.Case.Children = rows(manyRows)
	// A family may have more, but seldom has; and the screen of a case asks for them in each of its dialogs.
	c.Case.ClosesWithIt = rows(fewRows)
	c.CaseProcess.Stages = rows(fewRows)
	c.ProcessStage.Steps = rows(fewRows)
	c.Query.Process = rows(fewRows)
	c.ResolutionEffect.ClosedChildren = rows(manyRows)
	c.ActiveChildrenError.Children = rows(manyRows)
	c.MissingStepsError.Steps = rows(fewRows)
	c.EntitlementChoices.Choices = rows(fewRows)
	c.Query.Entitlements = func(child int, _ *model.EntitlementFilter, _ model.EntitlementOrder, first int, _ *string) int {
		return times(first, child)
	}
	c.Entitlement.Entries = func(child int, first int, _ *string) int { return times(first, child) }
	c.Entitlement.Channels = rows(fewRows)
	c.Entitlement.Products = rows(fewRows)
	c.Entitlement.Contacts = rows(fewRows)
	c.Account.Entitlements = rows(fewRows)
	c.Contact.Entitlements = rows(fewRows)
	c.CustomerChange.Entitlements = rows(fewRows)
	c.Case.Attachments = rows(someRows)
	// Of the entries of a timeline a few have several of these, most have none.
	c.Activity.Attachments = rows(1)
	c.Activity.Parties = rows(1)
	c.Note.Attachments = rows(1)
	c.Post.Comments = rows(1)
	c.HandlingTime.People = rows(fewRows)
	c.TimelineCounts.Kinds = rows(fewRows)
	c.StatusRules.Transitions = rows(manyRows)
	c.StatusRulesChange.StatusReasons = rows(someRows)
	c.ResolutionEffect.CancelledActivities = rows(someRows)
	c.OpenActivitiesError.Activities = rows(someRows)
	c.StrandedReasonsError.Reasons = rows(someRows)
	c.CaseChange.Entries = func(child int, _ *model.TimelineFilter) int { return times(fewRows, child/kindsAsked+1) }
	c.Case.MergedCases = rows(someRows)
	c.Case.SLATimers = rows(fewRows)
	c.Query.Slas = rows(someRows)
	c.Query.BusinessCalendars = rows(someRows)
	c.SLA.Items = rows(someRows)
	c.BusinessCalendar.Hours = rows(someRows)
	c.UnmergeOutcome.UserErrors = rows(fewRows)
	c.CaseEvent.Fields = rows(fewRows)
	c.Account.Contacts = rows(someRows)
	c.Account.RecentCases = func(child int, first int) int { return times(first, child) }
	c.Account.RecentActivities = func(child int, first int) int { return times(first, child) }
	c.Contact.RecentCases = func(child int, first int) int { return times(first, child) }
	c.Contact.RecentActivities = func(child int, first int) int { return times(first, child) }
	c.Queue.Members = rows(someRows)
	c.Team.Members = rows(someRows)
	c.Viewer.Queues = rows(someRows)
	c.Viewer.Teams = rows(fewRows)

	// Several sign-ins in one operation would be guessing.
	c.Mutation.SignIn = func(child int, _ model.SignInInput) int { return mostComplexity/2 + 1 + min(child, mostComplexity/2-1) }
	c.Mutation.SetParentCase = func(child int, input model.SetParentCaseInput) int { return times(len(input.CaseIds), child) }
	c.Mutation.AssignCases = func(child int, input model.AssignCasesInput) int { return times(len(input.CaseIds), child) }
	c.Mutation.MergeCases = func(child int, input model.MergeCasesInput) int { return times(1+len(input.MergedIds), child) }
	c.Mutation.UnmergeCases = func(child int, input model.UnmergeCasesInput) int { return times(len(input.MergedIds), child) }
	return c
}

// rows is the cost of a list that is taken to be so long.
func rows(n int) func(child int) int {
	return func(child int) int { return times(n, child) }
}

// times is one for the field and n times what is below it, but never so much
// that a sum of such costs could overflow.
func times(n, child int) int {
	const enough = 1 << 30
	n, child = min(max(n, 1), enough), min(max(child, 0), enough)
	return min(1+n*child, enough)
}
