package demo

import (
	"docket/ent/db/queue"
	"docket/ent/db/user"
)

// Rotalume sells trackers, route planning and billing to hauliers and
// retailers in Brazil, the United Kingdom and Ireland. There is no such firm.
const (
	firm   = "Rotalume"
	domain = "rotalume.example"
)

// Password is what everybody in the demo signs in with.
const Password = "docket-demo"

// SignIns are the people whom a visitor plays; nobody simulated acts for them.
var SignIns = []string{"ana@demo.docket", "bruno@demo.docket", "carla@demo.docket", "admin@demo.docket"}

// colleague is somebody who works at Rotalume.
type colleague struct {
	name, email, locale string
	role                user.Role
}

const administrator = "admin@demo.docket"

var colleagues = []colleague{
	{"Helena Prado", administrator, "en", user.RoleADMINISTRATOR},
	{"Ana Reis", "ana@demo.docket", "en", user.RoleAGENT},
	{"Bruno Costa", "bruno@demo.docket", "pt-BR", user.RoleAGENT},
	{"Carla Nogueira", "carla@demo.docket", "pt-BR", user.RoleSUPERVISOR},
	{"Jonas Weber", "jonas@demo.docket", "en", user.RoleAGENT},
	{"Priya Nair", "priya@demo.docket", "en", user.RoleAGENT},
	{"Mei Tanaka", "mei@demo.docket", "en", user.RoleAGENT},
	{"Declan Walsh", "declan@demo.docket", "en", user.RoleAGENT},
	{"Tiago Moura", "tiago@demo.docket", "pt-BR", user.RoleAGENT},
	{"Larissa Pinto", "larissa@demo.docket", "pt-BR", user.RoleAGENT},
	{"Rafael Sato", "rafael@demo.docket", "pt-BR", user.RoleAGENT},
}

const (
	billingTeam    = "Billing"
	technicalTeam  = "Technical"
	brazilTeam     = "Suporte Brasil"
	fieldTeam      = "Field / Campo"
	onboardingTeam = "Onboarding"
	trustTeam      = "Trust & Safety"
	financeTeam    = "Finance Operations"
)

// teams are the teams with their people.
var teams = []struct {
	name   string
	people []string
}{
	{billingTeam, []string{"Ana Reis", "Bruno Costa", "Jonas Weber", "Priya Nair", "Mei Tanaka"}},
	{technicalTeam, []string{"Priya Nair", "Declan Walsh", "Tiago Moura"}},
	{brazilTeam, []string{"Bruno Costa", "Larissa Pinto", "Tiago Moura", "Rafael Sato"}},
	{fieldTeam, []string{"Rafael Sato", "Tiago Moura", "Declan Walsh"}},
	{onboardingTeam, []string{"Jonas Weber", "Larissa Pinto"}},
	{trustTeam, []string{"Carla Nogueira", "Mei Tanaka", "Declan Walsh"}},
	{financeTeam, []string{"Mei Tanaka", "Carla Nogueira"}},
}

// line is a queue: who owns it, who works in it and which address its
// customers write to.
type line struct {
	name, description, owner, mailbox string
	visibility                        queue.Visibility
	// teams and people are the members; workers are the same by name.
	teams, people, workers []string
}

const (
	billingQueue    = "Billing – Tier 1"
	technicalQueue  = "Technical Support"
	brazilQueue     = "Suporte Brasil"
	onboardingQueue = "Onboarding"
	trustQueue      = "Fraud & Security"
)

var lines = []line{
	{
		name: billingQueue, owner: billingTeam, mailbox: "billing@" + domain, visibility: queue.VisibilityPUBLIC,
		description: "Invoices, payments, refunds and contracts; first answer within four hours.",
		teams:       []string{billingTeam},
		workers:     []string{"Ana Reis", "Bruno Costa", "Jonas Weber", "Priya Nair", "Mei Tanaka"},
	},
	{
		name: technicalQueue, owner: technicalTeam, mailbox: "support@" + domain, visibility: queue.VisibilityPUBLIC,
		description: "Trackers, sensors, terminals, the portal and the interfaces.",
		teams:       []string{technicalTeam}, people: []string{"Ana Reis", "Bruno Costa"},
		workers: []string{"Priya Nair", "Declan Walsh", "Tiago Moura", "Ana Reis", "Bruno Costa"},
	},
	{
		name: brazilQueue, owner: brazilTeam, mailbox: "suporte@" + domain, visibility: queue.VisibilityPUBLIC,
		description: "Tudo o que clientes do Brasil precisam, em português.",
		teams:       []string{brazilTeam}, people: []string{"Ana Reis"},
		workers: []string{"Bruno Costa", "Larissa Pinto", "Tiago Moura", "Rafael Sato", "Ana Reis"},
	},
	{
		name: onboardingQueue, owner: onboardingTeam, mailbox: "welcome@" + domain, visibility: queue.VisibilityPUBLIC,
		description: "New customers and new sites: data, training, installation, go-live.",
		teams:       []string{onboardingTeam, fieldTeam},
		workers:     []string{"Jonas Weber", "Larissa Pinto", "Rafael Sato", "Tiago Moura", "Declan Walsh"},
	},
	{
		name: trustQueue, owner: trustTeam, mailbox: "security@" + domain, visibility: queue.VisibilityPRIVATE,
		description: "Copied cards, false messages, access that should not be. Confidential.",
		teams:       []string{trustTeam},
		workers:     []string{"Carla Nogueira", "Mei Tanaka", "Declan Walsh"},
	},
}

// products are what Rotalume sells.
var products = []struct{ name, number string }{
	{"Rotalume Track", "RL-100"},
	{"Rotalume Route", "RL-200"},
	{"Rotalume Bill", "RL-300"},
	{"Rotalume Pay", "RL-400"},
	{"Rotalume Cold", "RL-500"},
	{"Rotalume Gate", "RL-600"},
}

// subjects is the tree that cases are classified by; a parent stands before
// its children.
var subjects = [][]string{
	{"Billing"},
	{"Billing", "Invoices"},
	{"Billing", "Invoices", "Duplicate charge"},
	{"Billing", "Invoices", "Wrong amount or tax"},
	{"Billing", "Invoices", "Copies and proof of payment"},
	{"Billing", "Payments and refunds"},
	{"Billing", "Payments and refunds", "Refunds"},
	{"Billing", "Payments and refunds", "Payment methods"},
	{"Billing", "Contract and plan"},
	{"Billing", "Contract and plan", "Plan changes"},
	{"Billing", "Contract and plan", "Renewal and discounts"},
	{"Technical"},
	{"Technical", "Devices"},
	{"Technical", "Devices", "Device offline"},
	{"Technical", "Devices", "Wrong position"},
	{"Technical", "Devices", "Sensors and temperature"},
	{"Technical", "Apps and portal"},
	{"Technical", "Apps and portal", "Sign-in"},
	{"Technical", "Apps and portal", "Reports and export"},
	{"Technical", "Apps and portal", "Driver app"},
	{"Technical", "Integrations"},
	{"Technical", "Integrations", "API and webhooks"},
	{"Technical", "Integrations", "ERP connection"},
	{"Field service"},
	{"Field service", "Installation"},
	{"Field service", "Repair and exchange"},
	{"Security"},
	{"Security", "Suspicious activity"},
	{"Security", "Access rights"},
	{"Onboarding"},
	{"Onboarding", "Data migration"},
	{"Onboarding", "Training"},
}
