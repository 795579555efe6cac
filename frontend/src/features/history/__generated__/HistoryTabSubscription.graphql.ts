/**
 * @generated SignedSource<<9cc5219bbdffa09a55989bd08959db03>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CaseChangeKind = "ACTIVITY_CHANGED" | "CASE_CHANGED" | "DELETED" | "NOTE_CHANGED" | "POST_CHANGED" | "QUEUE_ITEM_CHANGED" | "RELATED_CHANGED" | "RESYNC" | "%future added value";
export type HistoryTabSubscription$variables = {
  after?: string | null | undefined;
  caseId: string;
};
export type HistoryTabSubscription$data = {
  readonly caseChanges: {
    readonly at: string;
    readonly cursor: string;
    readonly kind: CaseChangeKind;
  };
};
export type HistoryTabSubscription = {
  response: HistoryTabSubscription$data;
  variables: HistoryTabSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "after"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "caseId"
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "after",
        "variableName": "after"
      },
      {
        "kind": "Variable",
        "name": "caseId",
        "variableName": "caseId"
      }
    ],
    "concreteType": "CaseChange",
    "kind": "LinkedField",
    "name": "caseChanges",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "cursor",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "at",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "kind",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "HistoryTabSubscription",
    "selections": (v2/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "HistoryTabSubscription",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "34bb71497e0dbd62cd4ae783e3d95519",
    "id": null,
    "metadata": {},
    "name": "HistoryTabSubscription",
    "operationKind": "subscription",
    "text": "subscription HistoryTabSubscription(\n  $caseId: ID!\n  $after: ChangeCursor\n) {\n  caseChanges(caseId: $caseId, after: $after) {\n    cursor\n    at\n    kind\n  }\n}\n"
  }
};
})();

(node as any).hash = "f21734f40ffa3ecb703631d4a5758454";

export default node;
