/**
 * @generated SignedSource<<742dcad36a1c45c92e08fd5c8a513c0b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type Permission = "CASE_ASSIGN" | "CASE_DELETE" | "CASE_READ" | "CASE_WRITE" | "CUSTOMER_READ" | "CUSTOMER_WRITE" | "DESK_ADMIN" | "ENTITLEMENT_ADMIN" | "ENTITLEMENT_DECREMENT" | "ENTITLEMENT_READ" | "PEOPLE_READ" | "QUEUE_ADMIN" | "QUEUE_WORK" | "%future added value";
export type loadShellQuery$variables = Record<PropertyKey, never>;
export type loadShellQuery$data = {
  readonly cases: {
    readonly changeCursor: string;
  };
  readonly viewer: {
    readonly id: string;
    readonly locale: string;
    readonly permissions: ReadonlyArray<Permission>;
    readonly queues: ReadonlyArray<{
      readonly counts: {
        readonly waiting: number;
      };
      readonly id: string;
      readonly name: string;
    }>;
    readonly user: {
      readonly id: string;
      readonly name: string;
    };
  } | null | undefined;
};
export type loadShellQuery = {
  response: loadShellQuery$data;
  variables: loadShellQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Viewer",
    "kind": "LinkedField",
    "name": "viewer",
    "plural": false,
    "selections": [
      (v0/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "locale",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "permissions",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "user",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Queue",
        "kind": "LinkedField",
        "name": "queues",
        "plural": true,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/),
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
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 1
      }
    ],
    "concreteType": "CaseConnection",
    "kind": "LinkedField",
    "name": "cases",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "changeCursor",
        "storageKey": null
      }
    ],
    "storageKey": "cases(first:1)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "loadShellQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "loadShellQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "e5ff740c5eb000549a6e2fbab7d05546",
    "id": null,
    "metadata": {},
    "name": "loadShellQuery",
    "operationKind": "query",
    "text": "query loadShellQuery {\n  viewer {\n    id\n    locale\n    permissions\n    user {\n      id\n      name\n    }\n    queues {\n      id\n      name\n      counts {\n        waiting\n      }\n    }\n  }\n  cases(first: 1) {\n    changeCursor\n  }\n}\n"
  }
};
})();

(node as any).hash = "1b533d2800db68845651f154f3952a9c";

export default node;
