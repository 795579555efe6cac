/**
 * @generated SignedSource<<5efd21b6765ec5987b1150f60d7e2c01>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type EntitlementAllocation = "CASES" | "HOURS" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type Figures_entitlement$data = {
  readonly allocation: EntitlementAllocation;
  readonly id: string;
  readonly remainingTerms: any;
  readonly runsOutOn: any | null | undefined;
  readonly totalTerms: any | null | undefined;
  readonly usedLast90Days: any;
  readonly " $fragmentType": "Figures_entitlement";
};
export type Figures_entitlement$key = {
  readonly " $data"?: Figures_entitlement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Figures_entitlement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Figures_entitlement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "usedLast90Days",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "runsOutOn",
      "storageKey": null
    }
  ],
  "type": "Entitlement",
  "abstractKey": null
};

(node as any).hash = "9f5451f9254fe8701d4f1ec24a2562ff";

export default node;
