/**
 * @generated SignedSource<<76bbdeedee57f7c576cd2b58331e7698>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type QueueChangeKind = "ITEM_CHANGED" | "ITEM_ENTERED" | "ITEM_LEFT" | "ITEM_PICKED" | "ITEM_RELEASED" | "QUEUE_CHANGED" | "RESYNC" | "%future added value";
export type HomeLiveSubscription$variables = {
  after?: string | null | undefined;
  queueId: string;
};
export type HomeLiveSubscription$data = {
  readonly queueChanges: {
    readonly at: string;
    readonly counts: {
      readonly waiting: number;
    };
    readonly cursor: string;
    readonly kind: QueueChangeKind;
  };
};
export type HomeLiveSubscription = {
  response: HomeLiveSubscription$data;
  variables: HomeLiveSubscription$variables;
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
        "concreteType": "QueueCounts",
        "kind": "LinkedField",
        "name": "counts",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "waiting",
            "storageKey": null
          }
        ],
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
    "name": "HomeLiveSubscription",
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
    "name": "HomeLiveSubscription",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "c38d971181a95dfafa2371e2a4b441f5",
    "id": null,
    "metadata": {},
    "name": "HomeLiveSubscription",
    "operationKind": "subscription",
    "text": "subscription HomeLiveSubscription(\n  $queueId: ID!\n  $after: ChangeCursor\n) {\n  queueChanges(queueId: $queueId, after: $after) {\n    cursor\n    at\n    kind\n    counts {\n      waiting\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6b7077af90664db4eb68e884eaf607a0";

export default node;
