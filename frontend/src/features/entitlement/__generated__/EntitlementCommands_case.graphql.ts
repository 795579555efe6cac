/**
 * @generated SignedSource<<90a5a25ed5b9a13a77804329fea0a949>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type EntitlementCommands_case$data = {
  readonly decrements: boolean;
  readonly entitlement: {
    readonly id: string;
  } | null | undefined;
  readonly id: string;
  readonly number: string;
  readonly viewerCanSetDecrement: {
    readonly allowed: boolean;
  };
  readonly viewerCanUpdate: {
    readonly allowed: boolean;
  };
  readonly " $fragmentType": "EntitlementCommands_case";
};
export type EntitlementCommands_case$key = {
  readonly " $data"?: EntitlementCommands_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"EntitlementCommands_case">;
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
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "allowed",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EntitlementCommands_case",
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
      "name": "decrements",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Entitlement",
      "kind": "LinkedField",
      "name": "entitlement",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanUpdate",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanSetDecrement",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Case",
  "abstractKey": null
};
})();

(node as any).hash = "5c0fec290edced1e837d078dcb635eaa";

export default node;
