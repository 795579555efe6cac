package graph_test

import (
	"fmt"
	"testing"
	"time"

	"docket/desk"
	"docket/ent/database"
	"docket/ent/database/databasetest"
)

// However much there is of one record, the lists of the others beside it stay
// whole and its own is cut.
func TestListsBelowRowsAreCutForEachRow(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, d *database.Database) {
		a := newAPI(t, d)
		ana := a.Agent("Ana")
		big, small := a.Account("Acme big"), a.Account("Acme small")
		busy, calm := a.Case(ana, "Busy"), a.Case(ana, "Calm")
		for i := range 103 {
			a.Contact("Maria", fmt.Sprintf("Silva %03d", i), big)
			due := a.Now().Add(time.Duration(200-i) * time.Minute)
			_, err := a.CreateTask(t.Context(), ana, desk.NewTask{CaseID: busy.ID, Subject: fmt.Sprintf("Task %03d", i), DueAt: &due})
			a.check(err)
		}
		a.Contact("João", "Souza", small)
		_, err := a.CreateTask(t.Context(), ana, desk.NewTask{CaseID: calm.ID, Subject: "Without a date"})
		a.check(err)

		data := a.must(ana, `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Account { contacts { name } } ... on Case { openActivities { subject } } } }`,
			variables{"ids": []string{big.ID, small.ID, busy.ID, calm.ID}})
		contacts, tasks := at(data, "nodes.0.contacts").([]any), at(data, "nodes.2.openActivities").([]any)
		if len(contacts) != 100 || at(contacts, "0.name") != "Maria Silva 000" || at(contacts, "99.name") != "Maria Silva 099" {
			t.Errorf("%d contacts: %v", len(contacts), contacts)
		}
		if len(tasks) != 100 || at(tasks, "0.subject") != "Task 102" || at(tasks, "99.subject") != "Task 003" {
			t.Errorf("%d tasks: %v", len(tasks), tasks)
		}
		if at(data, "nodes.1.contacts.0.name") != "João Souza" || at(data, "nodes.3.openActivities.0.subject") != "Without a date" {
			t.Errorf("beside: %v", data)
		}
	})
}
