/**
 * @generated SignedSource<<e884e60fe0d6ff434bf6cbadfc9a2457>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type QueueScreenQuery$variables = {
  id: string;
};
export type QueueScreenQuery$data = {
  readonly queue: {
    readonly counts: {
      readonly waiting: number;
    };
    readonly description: string | null | undefined;
    readonly id: string;
    readonly name: string;
  } | null | undefined;
};
export type QueueScreenQuery = {
  response: QueueScreenQuery$data;
  variables: QueueScreenQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "id"
      }
    ],
    "concreteType": "Queue",
    "kind": "LinkedField",
    "name": "queue",
    "plural": false,
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
        "name": "name",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "description",
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "QueueScreenQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "QueueScreenQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "e016f6760b278f3f5ed2854b26954de4",
    "id": null,
    "metadata": {},
    "name": "QueueScreenQuery",
    "operationKind": "query",
    "text": "query QueueScreenQuery(\n  $id: ID!\n) {\n  queue(id: $id) {\n    id\n    name\n    description\n    counts {\n      waiting\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "31c9a07aac21712c30ca52023620cb8f";

export default node;
