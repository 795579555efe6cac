package graph_test

import "maps"

func init() {
	maps.Copy(answersIDs, map[string]string{
		"createEntitlement":     `{name: "E", customerId: $id, startsOn: "2026-01-01", endsOn: "2026-12-31"}`,
		"updateEntitlement":     `{entitlementId: $id, name: "E"}`,
		"activateEntitlement":   `{entitlementId: $id}`,
		"deactivateEntitlement": `{entitlementId: $id}`,
		"cancelEntitlement":     `{entitlementId: $id}`,
		"renewEntitlement":      `{entitlementId: $id}`,
		"setDefaultEntitlement": `{entitlementId: $id}`,
		"adjustEntitlement":     `{entitlementId: $id, terms: "1", reason: "R"}`,
		"deleteEntitlement":     `{entitlementId: $id}`,
		"setDecrement":          `{caseId: $id, decrements: false}`,
	})
	withoutIDs = append(withoutIDs, "setEntitlementSettings")
	notForAgents = append(notForAgents, "Entitlement", "setDecrement")
	tables = append(tables, "entitlements", "entitlement_channels", "entitlement_products", "entitlement_contacts", "entitlement_entries")
}
