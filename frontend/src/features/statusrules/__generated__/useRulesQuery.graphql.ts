/**
 * @generated SignedSource<<59775e8785aac85f8ffd483a7835bc76>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CaseStatus = "ACTIVE" | "CANCELLED" | "RESOLVED" | "%future added value";
export type useRulesQuery$variables = Record<PropertyKey, never>;
export type useRulesQuery$data = {
  readonly statusReasons: ReadonlyArray<{
    readonly code: string | null | undefined;
    readonly id: string;
    readonly isDefault: boolean;
    readonly name: string;
    readonly position: number;
    readonly retiredAt: string | null | undefined;
    readonly status: CaseStatus;
    readonly version: number;
  }>;
  readonly statusRules: {
    readonly changeCursor: string;
    readonly enabled: boolean;
    readonly transitions: ReadonlyArray<{
      readonly from: {
        readonly id: string;
      };
      readonly to: {
        readonly id: string;
      };
    }>;
  };
};
export type useRulesQuery = {
  response: useRulesQuery$data;
  variables: useRulesQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
],
v2 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "StatusReason",
    "kind": "LinkedField",
    "name": "statusReasons",
    "plural": true,
    "selections": [
      (v0/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "version",
        "storageKey": null
      },
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
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "position",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "isDefault",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "retiredAt",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "StatusRules",
    "kind": "LinkedField",
    "name": "statusRules",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "changeCursor",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "enabled",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "StatusTransition",
        "kind": "LinkedField",
        "name": "transitions",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "StatusReason",
            "kind": "LinkedField",
            "name": "from",
            "plural": false,
            "selections": (v1/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "StatusReason",
            "kind": "LinkedField",
            "name": "to",
            "plural": false,
            "selections": (v1/*:: as any*/),
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "useRulesQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "useRulesQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "133d85be441ebf4637e57613bd265fa0",
    "id": null,
    "metadata": {},
    "name": "useRulesQuery",
    "operationKind": "query",
    "text": "query useRulesQuery {\n  statusReasons {\n    id\n    version\n    status\n    code\n    name\n    position\n    isDefault\n    retiredAt\n  }\n  statusRules {\n    changeCursor\n    enabled\n    transitions {\n      from {\n        id\n      }\n      to {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "20e6ff033b84416a3dffe1c61a9a2ef8";

export default node;
