/**
 * @generated SignedSource<<54ed117a42a39b68fc4310e2851d99d1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type Properties_case$data = {
  readonly escalated: boolean;
  readonly owner: {
    readonly name?: string;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"PriorityMenu_case" | "QueueMenu_case" | "StatusMenu_case" | "Worker_case">;
  readonly " $fragmentType": "Properties_case";
};
export type Properties_case$key = {
  readonly " $data"?: Properties_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"Properties_case">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Properties_case",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "escalated",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "owner",
      "plural": false,
      "selections": [
        {
          "kind": "InlineFragment",
          "selections": (v0/*:: as any*/),
          "type": "User",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": (v0/*:: as any*/),
          "type": "Team",
          "abstractKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "StatusMenu_case"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PriorityMenu_case"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "QueueMenu_case"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Worker_case"
    }
  ],
  "type": "Case",
  "abstractKey": null
};
})();

(node as any).hash = "1536d539e0851d6fb2a44a32e1738af9";

export default node;
