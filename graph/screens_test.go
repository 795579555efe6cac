package graph_test

import (
	"encoding/json"
	"testing"
)

// A screen is the query behind a screen of the console, asking for all that it
// may show.
type screen struct {
	name, query string
	// rows is where the answer holds the rows that there are many of.
	rows      string
	variables func(w *world) variables
}

func (w *world) body(s screen) []byte {
	request := map[string]any{"query": s.query}
	if s.variables != nil {
		request["variables"] = s.variables(w)
	}
	body, err := json.Marshal(request)
	w.check(err)
	return body
}

func decode(t *testing.T, text []byte, into any) {
	t.Helper()
	if err := json.Unmarshal(text, into); err != nil {
		t.Fatal(err)
	}
}

const assigneeFields = ` __typename ... on User { id name } ... on Team { id name } `

const customerFields = ` __typename ... on Account { id name accountNumber } ... on Contact { id name account { id name } } `

// rowFields is all that a row of a list of cases may show.
const rowFields = `
	id number version title description status priority origin type escalated
	queueEnteredAt resolveBy responseBy respondedAt resolvedAt createdAt updatedAt
	statusReason { id code name status }
	customer {` + customerFields + `}
	contact { id name account { id name } }
	subject { id title path parent { id title } }
	product { id name productNumber }
	owner {` + assigneeFields + `}
	queue { id name owner {` + assigneeFields + `} }
	queueItem { id version enteredAt workerSince active worker { id name } queue { id } }
	worker { id name } createdBy { id name }
	totalMinutes
	viewerCanPick { allowed reason } viewerCanRelease { allowed reason } viewerCanUpdate { allowed reason }
`

// lifeFields is what an open case shows beside its row.
const lifeFields = `
	cancelledAt unbilledMinutes leftQueue { id name }
	viewerCanResolve { allowed reason } viewerCanCancel { allowed reason } viewerCanReactivate { allowed reason }
	availableStatusReasons { id name code } availableResolutionTypes { id name code } availableCancellationReasons { id name code }
`

const activityFields = `
	id version kind subject description status statusReason direction phoneNumber leftVoicemail location
	emailFrom emailTo emailCc emailBcc dueAt startsAt endsAt closedAt durationMinutes createdAt updatedAt
	billed billableMinutes undoneAt resolutionType { id code name }
	owner {` + assigneeFields + `} createdBy { id name }
`

const pastFields = `
	caseId number version title description status priority origin type escalated
	queueEnteredAt resolveBy responseBy respondedAt resolvedAt cancelledAt createdAt updatedAt
	statusReason { id code name } customer {` + customerFields + `} contact { id name } subject { id title path } product { id name }
	owner {` + assigneeFields + `} queue { id name } worker { id name } parent { id number } mergedInto { id number } createdBy { id name }
`

// companyFields are who took part in an activity and the files on it.
const companyFields = `
	availableStatusReasons parties { role address party { __typename ... on Contact { id name } ... on Account { id name } ... on User { id name } } }
	attachments {` + fileFields + `}
`

const fileFields = ` id filename contentType sizeBytes downloadUrl inlineUrl createdAt createdBy { id name } viewerCanRemove { allowed reason } `

const postFields = ` id version text author { id name } createdAt updatedAt viewerCanEdit { allowed reason } viewerCanDelete { allowed reason } `

const queuePage = `query($q: ID!, $o: CaseOrderField!) {
	cases(filter: {queueId: $q, view: ALL}, orderBy: {field: $o}, first: 100) {
		changeCursor pageInfo { endCursor hasNextPage } edges { cursor node {` + rowFields + `} }
	}
}`

func inBilling(order string) func(*world) variables {
	return func(w *world) variables { return variables{"q": w.billing.ID, "o": order} }
}

var screens = []screen{
	{name: "Who is signed in", query: `{ viewer { id locale permissions user { id name email role active } queues { id name counts { waiting working mine oldestEnteredAt } } teams { id name } } }`, rows: "viewer.queues"},
	{name: "Queues with counts", query: `{ queues { id version name description visibility changeCursor counts { waiting working mine oldestEnteredAt } owner {` + assigneeFields + `} members {` + assigneeFields + `} } }`, rows: "queues"},
	{name: "Queue, rows with all fields, by time left", query: queuePage, rows: "cases.edges", variables: inBilling("TIME_LEFT")},
	{name: "Queue, rows with all fields, by priority", query: queuePage, rows: "cases.edges", variables: inBilling("PRIORITY")},
	{name: "Queue, rows with all fields, by age", query: queuePage, rows: "cases.edges", variables: inBilling("AGE")},
	{
		name: "Case with timeline and open activities",
		query: `query($number: String!) { case(number: $number) {` + rowFields + `
			changeCursor` + lifeFields + `
			openActivities {` + activityFields + `}
			timeline(last: 100) { startCursor hasPreviousPage edges { cursor at node {
				__typename
				... on Activity {` + activityFields + `}
				... on Note { id version text author { id name } createdAt updatedAt }
				... on CaseEvent { id at what: kind by { id name } fields { field before after } }
			} } }
		} }`,
		rows: "case.timeline.edges", variables: func(w *world) variables { return variables{"number": w.main.Number} },
	},
	{
		name: "Similar cases to what is being written",
		query: `query($s: ID!) {
			similarCases(draft: {title: "title", subjectId: $s}, first: 50, filter: {keyword: "title", status: ACTIVE}) {
				score words sameSubject sameProduct sameCustomer resolution {` + activityFields + `} case {` + rowFields + ` resolution { subject } } }
		}`,
		variables: func(w *world) variables { return variables{"s": *w.main.SubjectID} },
	},
	{
		name: "Links to similar cases",
		query: `query($id: ID!) {
			case(id: $id) { resolution { subject } similarLinks { id solution createdAt createdBy { name } case { id number title status resolution { subject description } subject { title } } } }
		}`,
		rows: "case.similarLinks", variables: func(w *world) variables { return variables{"id": w.main.ID} },
	},
	{
		name: "Case with posts, files, time and who took part",
		query: `query($number: String!) { case(number: $number) {
			attachments {` + fileFields + ` note { id } activity { id } }
			timelineCounts { total kinds { kind count } }
			handlingTime { totalMinutes billedMinutes unbilledMinutes people { minutes unbilledMinutes owner {` + assigneeFields + `} } }
			timeline(last: 100, filter: {kinds: [EMAIL, PHONE_CALL, NOTE, POST]}) { edges { node {
				... on Activity { id` + companyFields + `}
				... on Note { id attachments {` + fileFields + `} }
				... on Post {` + postFields + ` comments {` + postFields + `} }
			} } }
		} }`,
		rows: "case.timeline.edges", variables: func(w *world) variables { return variables{"number": w.main.Number} },
	},
	{
		name: "History of a case",
		query: `query($id: ID!) { node(id: $id) { ... on Case { history(first: 30) { knownSince pageInfo { endCursor hasNextPage } edges { cursor node {
			commandId at verb by { id name }
			records { kind recordId operation label fields { name before { kind text recordId word } after { kind text recordId word } } }
			undoable { allowed obstacle since { at verb by { id name } } }
		} } } } } }`,
		variables: func(w *world) variables { return variables{"id": w.main.ID} },
	},
	{
		name: "Case as it was",
		query: `query($id: ID!, $at: DateTime!) { caseAsOf(id: $id, at: $at) {
			at knownSince differs activityCount noteCount changedSince
			place { itemId enteredAt workerSince worker { id name } queue { id name } }
			case {` + pastFields + `}
			activities(last: 50) { activityId kind subject description status statusReason dueAt startsAt endsAt closedAt durationMinutes undoneAt createdAt owner {` + assigneeFields + `} createdBy { id name } }
			notes(last: 50) { noteId text createdAt author { id name } }
		} }`,
		variables: func(w *world) variables {
			return variables{"id": w.main.ID, "at": w.Now().Format("2006-01-02T15:04:05.000Z")}
		},
	},
	{
		name: "Queue as it was",
		query: `query($id: ID!, $at: DateTime!) { queueAsOf(id: $id, at: $at) { at knownSince total queue { id name }
			places { place { itemId enteredAt workerSince worker { id name } } case {` + pastFields + `} } } }`,
		rows: "queueAsOf.places", variables: func(w *world) variables {
			return variables{"id": w.billing.ID, "at": w.Now().Format("2006-01-02T15:04:05.000Z")}
		},
	},
	{
		name: "Customer panel",
		query: `query($id: ID!) { node(id: $id) { ... on Account {
			id version name accountNumber email phone website city country timeZone description createdAt updatedAt
			contacts { id name email phone mobilePhone jobTitle caseCounts { active lastTwelveMonths } }
			caseCounts { active lastTwelveMonths }
			recentCases(first: 50) { id number title status statusReason { id name } priority createdAt owner {` + assigneeFields + `} }
			recentActivities(first: 50) { id kind subject createdAt case { id number } createdBy { id name } }
		} } }`,
		rows: "node.contacts", variables: func(w *world) variables { return variables{"id": w.acme.ID} },
	},
	{
		name: "Customers found",
		query: `{ customers(search: "n", first: 100) { pageInfo { endCursor hasNextPage } edges { cursor node {
			__typename
			... on Account { id name accountNumber city caseCounts { active lastTwelveMonths } recentCases(first: 3) { id number title } recentActivities(first: 3) { id subject } }
			... on Contact { id name email phone account { id name } caseCounts { active lastTwelveMonths } recentCases(first: 3) { id number title } recentActivities(first: 3) { id subject } }
		} } } }`,
		rows: "customers.edges",
	},
	{name: "Colleagues and teams", query: `{ users(search: "co") { id name email role active } teams { id name members { id name } } }`, rows: "users"},
	{name: "Subjects", query: `{ subjects { id title path parent { id title } } }`, rows: "subjects"},
	{name: "Products", query: `{ products(search: "pro") { id name productNumber } }`, rows: "products"},
	{name: "Status reasons", query: `{ statusReasons { id version status code name position isDefault retiredAt } }`},
	{name: "Status rules", query: `{ statusRules { enabled transitions { from { id name } to { id name } } } }`},
	{
		name: "Family and process of a case",
		query: `query($number: String!) { case(number: $number) {
			parent { id number title status } existingCase { id number }
			childCounts { total active } closesWithIt { id number openActivities { id } } viewerCanHaveChild { allowed reason } viewerCanDelete { allowed reason }
			children { id number title status statusReason { id name } owner {` + assigneeFields + `} worker { id name } }
			process { ended finished stage { id } stages { since seconds stays done stage { id code name steps { id kind required } } } }
		} }`,
		rows: "case.children", variables: func(w *world) variables { return variables{"number": w.main.Number} },
	},
	{name: "Desk settings", query: `{ deskSettings { childLimit closingPolicy childInherits defaultEntitlementOnCreate defaultEntitlementOnUpdate timeZone } process { id code name steps { id kind required } } }`},
	{name: "Node", query: `query($id: ID!) { node(id: $id) { id ... on Case {` + rowFields + `} } }`, variables: func(w *world) variables { return variables{"id": w.main.ID} }},
	{
		name: "Nodes of three kinds",
		query: `query($ids: [ID!]!) { nodes(ids: $ids) { __typename id
			... on Case { title customer {` + customerFields + `} owner {` + assigneeFields + `} queueItem { id worker { name } } }
			... on Contact { name account { id name } } ... on Account { name caseCounts { active } } } }`,
		rows: "nodes", variables: func(w *world) variables { return variables{"ids": w.ids[:min(len(w.ids), 100)]} },
	},
}
