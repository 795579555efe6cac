/**
 * @generated SignedSource<<c91c0ec6e27af6a31f0c3da5ffdef7aa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CaseStatus = "ACTIVE" | "CANCELLED" | "RESOLVED" | "%future added value";
export type PastQueueRowsQuery$variables = {
  at: string;
  id: string;
};
export type PastQueueRowsQuery$data = {
  readonly queueAsOf: {
    readonly knownSince: string | null | undefined;
    readonly places: ReadonlyArray<{
      readonly case: {
        readonly caseId: string;
        readonly number: string;
        readonly status: CaseStatus;
        readonly statusReason: {
          readonly code: string | null | undefined;
          readonly name: string;
        } | null | undefined;
        readonly title: string;
      };
      readonly place: {
        readonly enteredAt: string;
        readonly worker: {
          readonly name: string;
        } | null | undefined;
      };
    }>;
    readonly total: number;
  } | null | undefined;
};
export type PastQueueRowsQuery = {
  response: PastQueueRowsQuery$data;
  variables: PastQueueRowsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "at"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v2 = [
  {
    "kind": "Variable",
    "name": "at",
    "variableName": "at"
  },
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "knownSince",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "total",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "caseId",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "enteredAt",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "PastQueueRowsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "QueueAsOf",
        "kind": "LinkedField",
        "name": "queueAsOf",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "CaseInQueue",
            "kind": "LinkedField",
            "name": "places",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "PastCase",
                "kind": "LinkedField",
                "name": "case",
                "plural": false,
                "selections": [
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "StatusReason",
                    "kind": "LinkedField",
                    "name": "statusReason",
                    "plural": false,
                    "selections": [
                      (v9/*:: as any*/),
                      (v10/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "PastPlace",
                "kind": "LinkedField",
                "name": "place",
                "plural": false,
                "selections": [
                  (v11/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "worker",
                    "plural": false,
                    "selections": [
                      (v10/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "PastQueueRowsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "QueueAsOf",
        "kind": "LinkedField",
        "name": "queueAsOf",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "CaseInQueue",
            "kind": "LinkedField",
            "name": "places",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "PastCase",
                "kind": "LinkedField",
                "name": "case",
                "plural": false,
                "selections": [
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "StatusReason",
                    "kind": "LinkedField",
                    "name": "statusReason",
                    "plural": false,
                    "selections": [
                      (v9/*:: as any*/),
                      (v10/*:: as any*/),
                      (v12/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "PastPlace",
                "kind": "LinkedField",
                "name": "place",
                "plural": false,
                "selections": [
                  (v11/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "worker",
                    "plural": false,
                    "selections": [
                      (v10/*:: as any*/),
                      (v12/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "345e15a5dfc8f179b625445ff3868595",
    "id": null,
    "metadata": {},
    "name": "PastQueueRowsQuery",
    "operationKind": "query",
    "text": "query PastQueueRowsQuery(\n  $id: ID!\n  $at: DateTime!\n) {\n  queueAsOf(id: $id, at: $at) {\n    knownSince\n    total\n    places {\n      case {\n        caseId\n        number\n        title\n        status\n        statusReason {\n          code\n          name\n          id\n        }\n      }\n      place {\n        enteredAt\n        worker {\n          name\n          id\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "17f524ebad098592af9e3304e1c806df";

export default node;
