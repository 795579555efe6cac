/**
 * @generated SignedSource<<25f1046b702ec83446c43c4323ef08d6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type QueueChangeKind = "ITEM_CHANGED" | "ITEM_ENTERED" | "ITEM_LEFT" | "ITEM_PICKED" | "ITEM_RELEASED" | "QUEUE_CHANGED" | "RESYNC" | "%future added value";
export type followTestSubscription$variables = {
  after?: string | null | undefined;
  queueId: string;
};
export type followTestSubscription$data = {
  readonly queueChanges: {
    readonly at: string;
    readonly caseId: string | null | undefined;
    readonly cursor: string;
    readonly kind: QueueChangeKind;
  };
};
export type followTestSubscription = {
  response: followTestSubscription$data;
  variables: followTestSubscription$variables;
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
  "name": "queueId"
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
        "name": "queueId",
        "variableName": "queueId"
      }
    ],
    "concreteType": "QueueChange",
    "kind": "LinkedField",
    "name": "queueChanges",
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
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "caseId",
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
    "name": "followTestSubscription",
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
    "name": "followTestSubscription",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "4b05515b16fd24661cbb0bda92c4c265",
    "id": null,
    "metadata": {},
    "name": "followTestSubscription",
    "operationKind": "subscription",
    "text": "subscription followTestSubscription(\n  $queueId: ID!\n  $after: ChangeCursor\n) {\n  queueChanges(queueId: $queueId, after: $after) {\n    cursor\n    at\n    kind\n    caseId\n  }\n}\n"
  }
};
})();

(node as any).hash = "07e2085d40a6bc9ef7229b8081f3659b";

export default node;
