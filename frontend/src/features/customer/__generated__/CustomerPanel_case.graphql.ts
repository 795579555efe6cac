/**
 * @generated SignedSource<<4921b834a8f2efa106817f9a346a42cb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CustomerPanel_case$data = {
  readonly contact: {
    readonly id: string;
  } | null | undefined;
  readonly customer: {
    readonly __typename: string;
    readonly id?: string;
    readonly " $fragmentSpreads": FragmentRefs<"Counts_customer" | "CustomerCard_customer" | "OtherCases_customer" | "RecentActivities_customer">;
  } | null | undefined;
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"ContactOfCase_case">;
  readonly " $fragmentType": "CustomerPanel_case";
};
export type CustomerPanel_case$key = {
  readonly " $data"?: CustomerPanel_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerPanel_case">;
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
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CustomerPanel_case",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "customer",
      "plural": false,
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
          "type": "Node",
          "abstractKey": "__isNode"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "CustomerCard_customer"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "Counts_customer"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "OtherCases_customer"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "RecentActivities_customer"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Contact",
      "kind": "LinkedField",
      "name": "contact",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ContactOfCase_case"
    }
  ],
  "type": "Case",
  "abstractKey": null
};
})();

(node as any).hash = "87f492f609efb93ca27250f3e1f9f22c";

export default node;
