/**
 * @generated SignedSource<<d8043a2a6690ddf8424ca88b8287aafa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type EntitlementStatus = "ACTIVE" | "CANCELLED" | "DRAFT" | "EXPIRED" | "WAITING" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type CustomerEntitlements_customer$data = {
  readonly __typename: "Account";
  readonly changeCursor: string;
  readonly entitlements: ReadonlyArray<{
    readonly endsOn: any;
    readonly id: string;
    readonly name: string;
    readonly startsOn: any;
    readonly status: EntitlementStatus;
    readonly " $fragmentSpreads": FragmentRefs<"Balance_entitlement">;
  }>;
  readonly id: string;
  readonly " $fragmentType": "CustomerEntitlements_customer";
} | {
  readonly __typename: "Contact";
  readonly changeCursor: string;
  readonly entitlements: ReadonlyArray<{
    readonly endsOn: any;
    readonly id: string;
    readonly name: string;
    readonly startsOn: any;
    readonly status: EntitlementStatus;
    readonly " $fragmentSpreads": FragmentRefs<"Balance_entitlement">;
  }>;
  readonly id: string;
  readonly " $fragmentType": "CustomerEntitlements_customer";
} | {
  // This will never be '%other', but we need some
  // value in case none of the concrete values match.
  readonly __typename: "%other";
  readonly " $fragmentType": "CustomerEntitlements_customer";
};
export type CustomerEntitlements_customer$key = {
  readonly " $data"?: CustomerEntitlements_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerEntitlements_customer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "changeCursor",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "Entitlement",
    "kind": "LinkedField",
    "name": "entitlements",
    "plural": true,
    "selections": [
      (v0/*:: as any*/),
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
        "name": "status",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "startsOn",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "endsOn",
        "storageKey": null
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "Balance_entitlement"
      }
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CustomerEntitlements_customer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "__typename",
      "storageKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v1/*:: as any*/),
      "type": "Account",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v1/*:: as any*/),
      "type": "Contact",
      "abstractKey": null
    }
  ],
  "type": "Customer",
  "abstractKey": "__isCustomer"
};
})();

(node as any).hash = "4a5c406bb81733773118ee6298b7f7ca";

export default node;
