package server_test

import (
	"fmt"
	"testing"
)

// office is a served desk with people at it, a queue, and a customer.
type office struct {
	*running
	ana, bruno, carla *person
	queue, customer   string
}

// open serves a database and lets people in: Ana and Bruno are agents, Carla
// supervises.
func open(t *testing.T, databaseURL string, flags ...string) *office {
	t.Helper()
	enter(t, databaseURL, "ana", "agent")
	enter(t, databaseURL, "bruno", "agent")
	enter(t, databaseURL, "carla", "supervisor")
	o := &office{running: start(t, databaseURL, flags...)}
	o.ana, o.bruno, o.carla = signIn(t, o.url, "ana"), signIn(t, o.url, "bruno"), signIn(t, o.url, "carla")
	o.furnish()
	return o
}

// furnish makes the queue and the customer.
func (o *office) furnish() {
	made := ask[struct {
		CreateQueue   struct{ Queue struct{ ID string } }
		CreateAccount struct{ Account struct{ ID string } }
	}](o.carla, `mutation {
		createQueue(input: {name: "Billing"}) { queue { id } }
		createAccount(input: {name: "Fabrikam"}) { account { id } }
	}`, nil)
	o.queue, o.customer = made.CreateQueue.Queue.ID, made.CreateAccount.Account.ID
	for _, p := range []string{"ana", "bruno"} {
		o.join(p)
	}
}

// join makes somebody a member of the queue.
func (o *office) join(name string) {
	found := ask[struct{ Users []struct{ ID string } }](o.carla, `query($s: String) { users(search: $s) { id } }`, values{"s": name})
	ask[any](o.carla, `mutation($in: QueueMemberInput!) { addQueueMember(input: $in) { queue { id } } }`,
		values{"in": values{"queueId": o.queue, "memberId": found.Users[0].ID}})
}

type caseRow struct {
	ID, Number, Title string
	Version           int
}

const createCase = `mutation($in: CreateCaseInput!) {
	createCase(input: $in) { case { id number title version } userErrors { code message } }
}`

// newCase opens a case in the office's queue.
func (o *office) newCase(p *person, title string) caseRow {
	p.t.Helper()
	opened := ask[struct {
		CreateCase struct {
			Case       *caseRow
			UserErrors []userError
		}
	}](p, createCase, values{"in": values{"title": title, "customerId": o.customer, "queueId": o.queue}})
	if opened.CreateCase.Case == nil {
		p.t.Fatalf("create case %q: %v", title, opened.CreateCase.UserErrors)
	}
	return *opened.CreateCase.Case
}

// head is the cursor from which to follow the queue.
func (o *office) head(p *person) string {
	p.t.Helper()
	return ask[struct{ Queue struct{ ChangeCursor string } }](p,
		`query($id: ID!) { queue(id: $id) { changeCursor } }`, values{"id": o.queue}).Queue.ChangeCursor
}

// queueChange is what a subscriber to the queue is told.
type queueChange struct {
	Cursor string
	Kind   string
	CaseID string
	By     *struct{ Name string }
}

func (c queueChange) String() string { return fmt.Sprintf("%s %s", c.Kind, c.CaseID) }

const followQueue = `subscription($queue: ID!, $after: ChangeCursor) {
	queueChanges(queueId: $queue, after: $after) { cursor kind caseId by { name } }
}`

func (o *office) following(after string) values {
	v := values{"queue": o.queue}
	if after != "" {
		v["after"] = after
	}
	return v
}
