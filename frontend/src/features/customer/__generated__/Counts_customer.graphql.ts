/**
 * @generated SignedSource<<a794aa4472dabab28b5ac6f6f0149ad8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type Counts_customer$data = {
  readonly __typename: "Account";
  readonly caseCounts: {
    readonly active: number;
    readonly lastTwelveMonths: number;
  };
  readonly " $fragmentType": "Counts_customer";
} | {
  readonly __typename: "Contact";
  readonly caseCounts: {
    readonly active: number;
    readonly lastTwelveMonths: number;
  };
  readonly " $fragmentType": "Counts_customer";
} | {
  // This will never be '%other', but we need some
  // value in case none of the concrete values match.
  readonly __typename: "%other";
  readonly " $fragmentType": "Counts_customer";
};
export type Counts_customer$key = {
  readonly " $data"?: Counts_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"Counts_customer">;
};

const node: ReaderFragment = (function(){
var v0 = [
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
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "lastTwelveMonths",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Counts_customer",
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

(node as any).hash = "5d3919f6d6fbd633411a6eda3111e6f8";

export default node;
