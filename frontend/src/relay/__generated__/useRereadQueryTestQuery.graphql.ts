/**
 * @generated SignedSource<<cd207458b3759e57a50a8cda83059e35>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type useRereadQueryTestQuery$variables = Record<PropertyKey, never>;
export type useRereadQueryTestQuery$data = {
  readonly statusRules: {
    readonly enabled: boolean;
  };
};
export type useRereadQueryTestQuery = {
  response: useRereadQueryTestQuery$data;
  variables: useRereadQueryTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
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
        "name": "enabled",
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
    "name": "useRereadQueryTestQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "useRereadQueryTestQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "3fe259864cbe3eb2080a030e1ceaffca",
    "id": null,
    "metadata": {},
    "name": "useRereadQueryTestQuery",
    "operationKind": "query",
    "text": "query useRereadQueryTestQuery {\n  statusRules {\n    enabled\n  }\n}\n"
  }
};
})();

(node as any).hash = "dbafbadde69bd15706bfeffb8ba38887";

export default node;
