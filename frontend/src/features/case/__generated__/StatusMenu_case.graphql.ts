/**
 * @generated SignedSource<<d74ec05ff9a8970eb2e349241263b070>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseStatus = "ACTIVE" | "CANCELLED" | "RESOLVED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type StatusMenu_case$data = {
  readonly availableStatusReasons: ReadonlyArray<{
    readonly code: string | null | undefined;
    readonly id: string;
    readonly name: string;
  }>;
  readonly id: string;
  readonly status: CaseStatus;
  readonly statusReason: {
    readonly code: string | null | undefined;
    readonly id: string;
    readonly name: string;
  };
  readonly " $fragmentType": "StatusMenu_case";
};
export type StatusMenu_case$key = {
  readonly " $data"?: StatusMenu_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"StatusMenu_case">;
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
    "name": "code",
    "storageKey": null
  },
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
  "name": "StatusMenu_case",
  "selections": [
    (v0/*:: as any*/),
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
      "concreteType": "StatusReason",
      "kind": "LinkedField",
      "name": "statusReason",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "StatusReason",
      "kind": "LinkedField",
      "name": "availableStatusReasons",
      "plural": true,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Case",
  "abstractKey": null
};
})();

(node as any).hash = "a522152ed1eabcd4d99bfbc09a8b9f6a";

export default node;
