/**
 * @generated SignedSource<<483be4274d48fc1668780bf0d49b36a6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ActivityKind = "APPOINTMENT" | "CASE_RESOLUTION" | "EMAIL" | "PHONE_CALL" | "TASK" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type RecentActivities_customer$data = {
  readonly __typename: "Account";
  readonly recentActivities: ReadonlyArray<{
    readonly case: {
      readonly number: string;
    } | null | undefined;
    readonly createdAt: string;
    readonly id: string;
    readonly kind: ActivityKind;
    readonly subject: string;
  }>;
  readonly " $fragmentType": "RecentActivities_customer";
} | {
  readonly __typename: "Contact";
  readonly recentActivities: ReadonlyArray<{
    readonly case: {
      readonly number: string;
    } | null | undefined;
    readonly createdAt: string;
    readonly id: string;
    readonly kind: ActivityKind;
    readonly subject: string;
  }>;
  readonly " $fragmentType": "RecentActivities_customer";
} | {
  // This will never be '%other', but we need some
  // value in case none of the concrete values match.
  readonly __typename: "%other";
  readonly " $fragmentType": "RecentActivities_customer";
};
export type RecentActivities_customer$key = {
  readonly " $data"?: RecentActivities_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"RecentActivities_customer">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 5
      }
    ],
    "concreteType": "Activity",
    "kind": "LinkedField",
    "name": "recentActivities",
    "plural": true,
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
        "name": "kind",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "subject",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "createdAt",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Case",
        "kind": "LinkedField",
        "name": "case",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "number",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "recentActivities(first:5)"
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RecentActivities_customer",
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
      "selections": (v0/*:: as any*/),
      "type": "Account",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v0/*:: as any*/),
      "type": "Contact",
      "abstractKey": null
    }
  ],
  "type": "Customer",
  "abstractKey": "__isCustomer"
};
})();

(node as any).hash = "37973042459f45e0d400285616fb55d9";

export default node;
