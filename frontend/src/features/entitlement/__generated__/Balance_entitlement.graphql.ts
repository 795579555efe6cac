/**
 * @generated SignedSource<<5454a5f7d7ff7327fde96288878068d8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type EntitlementAllocation = "CASES" | "HOURS" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type Balance_entitlement$data = {
  readonly allocation: EntitlementAllocation;
  readonly remainingTerms: any;
  readonly totalTerms: any | null | undefined;
  readonly " $fragmentType": "Balance_entitlement";
};
export type Balance_entitlement$key = {
  readonly " $data"?: Balance_entitlement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Balance_entitlement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Balance_entitlement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "allocation",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "totalTerms",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "remainingTerms",
      "storageKey": null
    }
  ],
  "type": "Entitlement",
  "abstractKey": null
};

(node as any).hash = "e2b38860d32ed652eda0797a22a8b2b3";

export default node;
