package desk

import (
	"fmt"
	"strings"
	"time"

	"docket/ent/db"
)

// Code says what kind of refusal a Problem is. Codes are public and stable.
type Code string

// The codes; what each means is said in the public schema.
const (
	CodeInvalid          Code = "INVALID"
	CodeRequired         Code = "REQUIRED"
	CodeTooLong          Code = "TOO_LONG"
	CodeNotFound         Code = "NOT_FOUND"
	CodeStaleVersion     Code = "STALE_VERSION"
	CodeAlreadyPicked    Code = "ALREADY_PICKED"
	CodeAlreadyInQueue   Code = "ALREADY_IN_QUEUE"
	CodeNotInQueue       Code = "NOT_IN_QUEUE"
	CodeQueueEmpty       Code = "QUEUE_EMPTY"
	CodeCaseClosed       Code = "CASE_CLOSED"
	CodeActivityClosed   Code = "ACTIVITY_CLOSED"
	CodeKeyReused        Code = "KEY_REUSED"
	CodeNotAllowed       Code = "NOT_ALLOWED"
	CodeWrongCredentials Code = "WRONG_CREDENTIALS"
	CodeTaken            Code = "TAKEN"

	CodeCaseActive           Code = "CASE_ACTIVE"
	CodeOpenActivities       Code = "OPEN_ACTIVITIES"
	CodeTransitionNotAllowed Code = "TRANSITION_NOT_ALLOWED"
	CodeReasonsStranded      Code = "REASONS_STRANDED"
	CodeNotUndoable          Code = "NOT_UNDOABLE"

	CodeParentIsChild  Code = "PARENT_IS_CHILD"
	CodeHasChildren    Code = "HAS_CHILDREN"
	CodeChildLimit     Code = "CHILD_LIMIT"
	CodeNotAChild      Code = "NOT_A_CHILD"
	CodeChildrenActive Code = "CHILDREN_ACTIVE"
	CodeStepsMissing   Code = "STEPS_MISSING"

	CodeEntitlementState     Code = "ENTITLEMENT_STATE"
	CodeEntitlementNotUsable Code = "ENTITLEMENT_NOT_USABLE"
	CodeEntitlementUsedUp    Code = "ENTITLEMENT_USED_UP"

	CodeReasonRetired Code = "REASON_RETIRED"
	CodeDefaultReason Code = "DEFAULT_REASON"

	CodeAlreadyLinked Code = "ALREADY_LINKED"
	CodeNotLinked     Code = "NOT_LINKED"
	CodeTooBig        Code = "TOO_BIG"
	CodeFileRefused   Code = "FILE_REFUSED"
	CodePostAnswered  Code = "POST_ANSWERED"

	CodeMergeItself  Code = "MERGE_ITSELF"
	CodeMergeParents Code = "MERGE_PARENTS"
	CodeCaseMerged   Code = "CASE_MERGED"
	CodeNotMerged    Code = "NOT_MERGED"

	CodeSLAState Code = "SLA_STATE"
)

// Problem is a rule that said no. Nothing was written.
type Problem struct {
	Code Code
	// Message is one English sentence, fit to show.
	Message string
	// Field is the input field at fault in camel case, such as "title" or
	// "caseIds.3"; empty when it is none of them.
	Field string

	// Case is set with CodeStaleVersion on cases: the case as it now stands.
	Case *db.ServiceCase
	// Worker and Since are set with CodeAlreadyPicked.
	Worker *db.User
	Since  time.Time
	// Activities is set with CodeOpenActivities: what is still to be done.
	Activities []*db.Activity
	// Reasons is set with CodeReasonsStranded.
	Reasons []*db.StatusReason

	// Children is set with CodeChildrenActive: the active children that the actor
	// may see; ActiveChildren counts them all.
	Children       []*db.ServiceCase
	ActiveChildren int
	// Steps is set with CodeStepsMissing: what is required first.
	Steps []*db.ProcessStep
	// Entitlement is set with the codes of entitlements: the one that refuses.
	Entitlement *db.Entitlement
	// Obstacle is set with CodeEntitlementNotUsable and CodeEntitlementUsedUp.
	Obstacle EntitlementObstacle
	// Shortage is set with CodeEntitlementUsedUp.
	Shortage *Shortage

	// cause is a failure of ours that was met while problems were collected.
	cause error
}

func (p *Problem) Error() string { return p.Message }

// Path is the input field at fault, from the root of the mutation.
func (p *Problem) Path() []string {
	if p.Field == "" {
		return []string{}
	}
	return append([]string{"input"}, strings.Split(p.Field, ".")...)
}

// Problems are several refusals at once, so that a form can show them all.
type Problems []*Problem

func (ps Problems) Error() string {
	messages := make([]string, len(ps))
	for i, p := range ps {
		messages[i] = p.Message
	}
	return strings.Join(messages, " ")
}

// Unwrap lets errors.As find the single problems.
func (ps Problems) Unwrap() []error {
	all := make([]error, len(ps))
	for i, p := range ps {
		all[i] = p
	}
	return all
}

// orNil is the problems as an error, or nil when there are none. A failure met
// while they were collected goes before them.
func (ps Problems) orNil() error {
	if len(ps) == 0 {
		return nil
	}
	for _, p := range ps {
		if p.cause != nil {
			return p.cause
		}
	}
	return ps
}

func (ps *Problems) add(code Code, field, format string, args ...any) {
	*ps = append(*ps, problem(code, field, format, args...))
}

func problem(code Code, field, format string, args ...any) *Problem {
	return &Problem{Code: code, Field: field, Message: fmt.Sprintf(format, args...)}
}

// notFound is the one answer for what is missing and for what the actor may
// not see.
func notFound(field, what string) *Problem {
	return problem(CodeNotFound, field, "There is no such %s.", what)
}
