/**
 * @generated SignedSource<<2e284effc1ad44e40b7e0157f90a3110>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseOrigin = "EMAIL" | "FACEBOOK" | "PHONE" | "TWITTER" | "WEB" | "%future added value";
export type EntitlementAllocation = "CASES" | "HOURS" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type AdjustDialog_entitlement$data = {
  readonly allocation: EntitlementAllocation;
  readonly channels: ReadonlyArray<{
    readonly channel: CaseOrigin;
  }>;
  readonly id: string;
  readonly name: string;
  readonly remainingTerms: any;
  readonly version: number;
  readonly " $fragmentType": "AdjustDialog_entitlement";
};
export type AdjustDialog_entitlement$key = {
  readonly " $data"?: AdjustDialog_entitlement$data;
  readonly " $fragmentSpreads": FragmentRefs<"AdjustDialog_entitlement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AdjustDialog_entitlement",
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
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
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
      "name": "remainingTerms",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "EntitlementChannel",
      "kind": "LinkedField",
      "name": "channels",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "channel",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Entitlement",
  "abstractKey": null
};

(node as any).hash = "522a16b84a7ab1de1d529b012cb601b0";

export default node;
