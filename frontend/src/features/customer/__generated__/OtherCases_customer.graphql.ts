/**
 * @generated SignedSource<<c5c5fae9fe5bf52d7d3fbdd8c70c21db>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseStatus = "ACTIVE" | "CANCELLED" | "RESOLVED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type OtherCases_customer$data = {
  readonly __typename: "Account";
  readonly caseCounts: {
    readonly active: number;
  };
  readonly id: string;
  readonly recentCases: ReadonlyArray<{
    readonly id: string;
    readonly number: string;
    readonly status: CaseStatus;
    readonly " $fragmentSpreads": FragmentRefs<"CaseLine_case">;
  }>;
  readonly " $fragmentType": "OtherCases_customer";
} | {
  readonly __typename: "Contact";
  readonly caseCounts: {
    readonly active: number;
  };
  readonly id: string;
  readonly recentCases: ReadonlyArray<{
    readonly id: string;
    readonly number: string;
    readonly status: CaseStatus;
    readonly " $fragmentSpreads": FragmentRefs<"CaseLine_case">;
  }>;
  readonly " $fragmentType": "OtherCases_customer";
} | {
  // This will never be '%other', but we need some
  // value in case none of the concrete values match.
  readonly __typename: "%other";
  readonly " $fragmentType": "OtherCases_customer";
};
export type OtherCases_customer$key = {
  readonly " $data"?: OtherCases_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"OtherCases_customer">;
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
    "concreteType": "CustomerCaseCounts",
    "kind": "LinkedField",
    "name": "caseCounts",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "active",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 6
      }
    ],
    "concreteType": "Case",
    "kind": "LinkedField",
    "name": "recentCases",
    "plural": true,
    "selections": [
      (v0/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "number",
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
        "args": null,
        "kind": "FragmentSpread",
        "name": "CaseLine_case"
      }
    ],
    "storageKey": "recentCases(first:6)"
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OtherCases_customer",
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

(node as any).hash = "129973c5874ad608cd50e047a3dbde9e";

export default node;
