/**
 * @generated SignedSource<<da3c2b2e3bdb0d4af4153f17f236e07f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type BalanceAsOfQuery$variables = {
  asOf: string;
  id: string;
};
export type BalanceAsOfQuery$data = {
  readonly entitlement: {
    readonly balance: any;
  } | null | undefined;
};
export type BalanceAsOfQuery = {
  response: BalanceAsOfQuery$data;
  variables: BalanceAsOfQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "asOf"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v2 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v3 = {
  "alias": null,
  "args": [
    {
      "kind": "Variable",
      "name": "asOf",
      "variableName": "asOf"
    }
  ],
  "kind": "ScalarField",
  "name": "balance",
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
    "name": "BalanceAsOfQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Entitlement",
        "kind": "LinkedField",
        "name": "entitlement",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
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
    "name": "BalanceAsOfQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Entitlement",
        "kind": "LinkedField",
        "name": "entitlement",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "7a9f7db56e233ff026c08aba614f5627",
    "id": null,
    "metadata": {},
    "name": "BalanceAsOfQuery",
    "operationKind": "query",
    "text": "query BalanceAsOfQuery(\n  $id: ID!\n  $asOf: DateTime!\n) {\n  entitlement(id: $id) {\n    balance(asOf: $asOf)\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "fd254e9c9df690dc813edef8a70de6bf";

export default node;
