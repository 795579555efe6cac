package graph_test

import (
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"docket/desk"
	"docket/ent/db/activity"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlemententry"
	"docket/ent/db/mergedrecord"
	"docket/ent/db/queue"
	"docket/ent/db/servicecase"
	"docket/ent/db/user"
	"docket/graph"
	"docket/graph/exec"
)

func schema() *ast.Schema { return exec.NewExecutableSchema(exec.Config{}).Schema() }

// ours are the types that the schema itself defines.
func ours() []*ast.Definition {
	var types []*ast.Definition
	for _, definition := range schema().Types {
		if !definition.BuiltIn && !strings.HasPrefix(definition.Name, "__") {
			types = append(types, definition)
		}
	}
	return types
}

// public are the root fields that strangers may ask for.
var public = []string{
	"Query.viewer",
	"Mutation.signIn",
	"Mutation.signOut",
	"Mutation.updatePreferences", // answers UNAUTHENTICATED by itself: it needs a session and no permission
}

func TestEveryRootFieldSaysWhichPermissionItNeeds(t *testing.T) {
	var open []string
	for _, root := range []*ast.Definition{schema().Query, schema().Mutation, schema().Subscription} {
		for _, field := range root.Fields {
			if !strings.HasPrefix(field.Name, "__") && field.Directives.ForName("requires") == nil {
				open = append(open, root.Name+"."+field.Name)
			}
		}
	}
	slices.Sort(open)
	want := slices.Sorted(slices.Values(public))
	if !slices.Equal(open, want) {
		t.Errorf("open to strangers: %v, want %v", open, want)
	}
}

func TestEverythingIsDescribed(t *testing.T) {
	for _, definition := range ours() {
		missing := func(what, description string) {
			if strings.TrimSpace(description) == "" {
				t.Errorf("%s has no description", what)
			}
		}
		missing(definition.Name, definition.Description)
		for _, field := range definition.Fields {
			if strings.HasPrefix(field.Name, "__") {
				continue
			}
			missing(definition.Name+"."+field.Name, field.Description)
			for _, argument := range field.Arguments {
				missing(definition.Name+"."+field.Name+"("+argument.Name+":)", argument.Description)
			}
		}
		for _, value := range definition.EnumValues {
			missing(definition.Name+"."+value.Name, value.Description)
		}
	}
}

func TestEnumsOfTheSchemaAreThoseThatAreStored(t *testing.T) {
	refused := map[string]func(value string) error{
		"CaseStatus":           func(v string) error { return servicecase.StatusValidator(servicecase.Status(v)) },
		"CasePriority":         func(v string) error { return servicecase.PriorityValidator(servicecase.Priority(v)) },
		"CaseOrigin":           func(v string) error { return servicecase.OriginValidator(servicecase.Origin(v)) },
		"CaseType":             func(v string) error { return servicecase.TypeValidator(servicecase.Type(v)) },
		"ActivityKind":         func(v string) error { return activity.KindValidator(activity.Kind(v)) },
		"ActivityStatus":       func(v string) error { return activity.StatusValidator(activity.Status(v)) },
		"ActivityStatusReason": func(v string) error { return activity.StatusReasonValidator(activity.StatusReason(v)) },
		"Direction":            func(v string) error { return activity.DirectionValidator(activity.Direction(v)) },
		"MergedRecordKind":     func(v string) error { return mergedrecord.KindValidator(mergedrecord.Kind(v)) },
		"QueueVisibility":      func(v string) error { return queue.VisibilityValidator(queue.Visibility(v)) },
		"Role":                 func(v string) error { return user.RoleValidator(user.Role(v)) },
	}
	maps.Copy(refused, map[string]func(value string) error{
		"EntitlementStatus":      func(v string) error { return entitlement.StatusValidator(entitlement.Status(v)) },
		"EntitlementAllocation":  func(v string) error { return entitlement.AllocationValidator(entitlement.Allocation(v)) },
		"EntitlementDecreaseOn":  func(v string) error { return entitlement.DecreaseOnValidator(entitlement.DecreaseOn(v)) },
		"EntitlementEntryReason": func(v string) error { return entitlemententry.ReasonValidator(entitlemententry.Reason(v)) },
	})
	stored := enumsOfTables()
	for name, check := range refused {
		var values []string
		for _, value := range schema().Types[name].EnumValues {
			values = append(values, value.Name)
			if err := check(value.Name); err != nil {
				t.Errorf("%s.%s cannot be stored: %v", name, value.Name, err)
			}
		}
		if want := stored[name]; !sameElements(values, want) {
			t.Errorf("%s has %v, stored are %v", name, values, want)
		}
	}
}

// enumsOfTables are the values that the enum columns can hold.
func enumsOfTables() map[string][]string {
	return map[string][]string{
		"CaseStatus":     texts(servicecase.StatusACTIVE, servicecase.StatusRESOLVED, servicecase.StatusCANCELLED),
		"CasePriority":   texts(servicecase.PriorityHIGH, servicecase.PriorityNORMAL, servicecase.PriorityLOW),
		"CaseOrigin":     texts(servicecase.OriginPHONE, servicecase.OriginEMAIL, servicecase.OriginWEB, servicecase.OriginFACEBOOK, servicecase.OriginTWITTER),
		"CaseType":       texts(servicecase.TypeQUESTION, servicecase.TypePROBLEM, servicecase.TypeREQUEST),
		"ActivityKind":   texts(activity.KindPHONE_CALL, activity.KindTASK, activity.KindEMAIL, activity.KindAPPOINTMENT, activity.KindCASE_RESOLUTION),
		"ActivityStatus": texts(activity.StatusOPEN, activity.StatusSCHEDULED, activity.StatusCOMPLETED, activity.StatusCANCELLED),
		"ActivityStatusReason": texts(activity.StatusReasonOPEN, activity.StatusReasonMADE, activity.StatusReasonRECEIVED,
			activity.StatusReasonNOT_STARTED, activity.StatusReasonIN_PROGRESS, activity.StatusReasonWAITING, activity.StatusReasonDEFERRED,
			activity.StatusReasonDRAFT, activity.StatusReasonSENT, activity.StatusReasonBUSY, activity.StatusReasonFREE, activity.StatusReasonTENTATIVE, activity.StatusReasonOUT_OF_OFFICE, activity.StatusReasonCOMPLETED, activity.StatusReasonCANCELLED),
		"MergedRecordKind": texts(mergedrecord.KindACTIVITY, mergedrecord.KindNOTE, mergedrecord.KindPOST, mergedrecord.KindATTACHMENT, mergedrecord.KindCHILD),
		"EntitlementStatus": texts(entitlement.StatusDRAFT, entitlement.StatusWAITING, entitlement.StatusACTIVE, entitlement.StatusEXPIRED,
			entitlement.StatusCANCELLED),
		"EntitlementAllocation": texts(entitlement.AllocationCASES, entitlement.AllocationHOURS),
		"EntitlementDecreaseOn": texts(entitlement.DecreaseOnCREATION, entitlement.DecreaseOnRESOLUTION),
		"EntitlementEntryReason": texts(entitlemententry.ReasonCASE_CREATED, entitlemententry.ReasonENTITLEMENT_SET, entitlemententry.ReasonENTITLEMENT_REMOVED,
			entitlemententry.ReasonCASE_RESOLVED, entitlemententry.ReasonCASE_CANCELLED, entitlemententry.ReasonCASE_REACTIVATED,
			entitlemententry.ReasonCASE_MERGED, entitlemententry.ReasonCASE_UNMERGED, entitlemententry.ReasonCASE_DELETED,
			entitlemententry.ReasonDECREMENT_OFF, entitlemententry.ReasonCHANNEL_LEFT, entitlemententry.ReasonCHANNEL_ENTERED,
			entitlemententry.ReasonADJUSTED, entitlemententry.ReasonUNDONE),
		"Direction":       texts(activity.DirectionINCOMING, activity.DirectionOUTGOING),
		"QueueVisibility": texts(queue.VisibilityPUBLIC, queue.VisibilityPRIVATE),
		"Role":            texts(user.RoleAGENT, user.RoleSUPERVISOR, user.RoleADMINISTRATOR),
	}
}

func texts[T ~string](values ...T) []string {
	all := make([]string, len(values))
	for i, value := range values {
		all[i] = string(value)
	}
	return all
}

func TestPermissionsAndCodesOfTheSchemaAreThoseOfTheDesk(t *testing.T) {
	permissions := texts(desk.CaseRead, desk.CaseWrite, desk.CaseAssign, desk.CaseDelete, desk.CustomerRead, desk.CustomerWrite, desk.QueueWork, desk.QueueAdmin, desk.PeopleRead, desk.DeskAdmin,
		desk.EntitlementRead, desk.EntitlementAdmin, desk.EntitlementDecrement)
	codes := texts(desk.CodeInvalid, desk.CodeRequired, desk.CodeTooLong, desk.CodeNotFound, desk.CodeStaleVersion, desk.CodeAlreadyPicked,
		desk.CodeAlreadyInQueue, desk.CodeNotInQueue, desk.CodeQueueEmpty, desk.CodeCaseClosed, desk.CodeActivityClosed, desk.CodeKeyReused,
		desk.CodeNotAllowed, desk.CodeWrongCredentials, desk.CodeTaken, desk.CodeCaseActive, desk.CodeOpenActivities, desk.CodeTransitionNotAllowed,
		desk.CodeReasonsStranded, desk.CodeNotUndoable, desk.CodeReasonRetired, desk.CodeDefaultReason,
		desk.CodeParentIsChild, desk.CodeHasChildren, desk.CodeChildLimit, desk.CodeNotAChild, desk.CodeChildrenActive, desk.CodeStepsMissing,
		desk.CodeEntitlementState, desk.CodeEntitlementNotUsable, desk.CodeEntitlementUsedUp,
		desk.CodeTooBig, desk.CodeFileRefused, desk.CodePostAnswered,
		desk.CodeAlreadyLinked, desk.CodeNotLinked,
		desk.CodeMergeItself, desk.CodeMergeParents, desk.CodeCaseMerged, desk.CodeNotMerged, desk.CodeSLAState)
	for name, want := range map[string][]string{"Permission": permissions, "UserErrorCode": codes} {
		var values []string
		for _, value := range schema().Types[name].EnumValues {
			values = append(values, value.Name)
		}
		if !sameElements(values, want) {
			t.Errorf("%s has %v, the desk %v", name, values, want)
		}
	}
}

func sameElements(a, b []string) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

func TestThePrintedSchemaIsCurrent(t *testing.T) {
	printed, err := os.ReadFile("schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	if string(printed) != graph.SDL() {
		t.Error("graph/schema.graphql is not what the schema says now; run go generate ./graph")
	}
}

// A list without a cost would be free, however long.
func TestEveryListHasACost(t *testing.T) {
	costs := reflect.ValueOf(graph.Costs())
	for _, definition := range ours() {
		if definition.Kind != ast.Object || strings.HasSuffix(definition.Name, "Connection") || strings.HasSuffix(definition.Name, "Payload") || definition.Name == "CaseOutcome" {
			continue
		}
		for _, field := range definition.Fields {
			element := schema().Types[field.Type.Name()]
			rows := field.Type.Elem != nil && element.IsCompositeType()
			pages := field.Arguments.ForName("first") != nil || field.Arguments.ForName("last") != nil
			if !rows && !pages {
				continue
			}
			ofType := costs.FieldByName(definition.Name)
			named := func(name string) bool { return strings.EqualFold(name, field.Name) } // SLATimers is slaTimers
			if !ofType.IsValid() || ofType.FieldByNameFunc(named).IsNil() {
				t.Errorf("%s.%s has no cost", definition.Name, field.Name)
			}
		}
	}
}

// A column that nobody decided about would silently be missing from timelines.
func TestEveryColumnOfACaseIsToldOrLeftOutOnPurpose(t *testing.T) {
	leftOut := []string{
		"id", "version", "created_at", "updated_at", "source", "external_id", "number", "created_by_id", // never change, or always
		"sort_priority", "sort_due_at", "queue_entered_at", "left_queue_id", // follow from others
		"escalated_at", "resolved_at", "cancelled_at", "responded_at", // when something else happened
	}
	for _, column := range servicecase.Columns {
		told := slices.Contains(graph.CaseColumns(), column)
		if told == slices.Contains(leftOut, column) {
			t.Errorf("column %s: told %t", column, told)
		}
	}
}
