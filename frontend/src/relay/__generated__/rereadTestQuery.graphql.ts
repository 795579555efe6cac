/**
 * @generated SignedSource<<67622378b2a4a0bce7fd6727313b20ee>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type rereadTestQuery$variables = Record<PropertyKey, never>;
export type rereadTestQuery$data = {
  readonly statusRules: {
    readonly enabled: boolean;
  };
};
export type rereadTestQuery = {
  response: rereadTestQuery$data;
  variables: rereadTestQuery$variables;
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
    "name": "rereadTestQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "rereadTestQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "88c4ad9c25330d189f7b8fabd32f71ec",
    "id": null,
    "metadata": {},
    "name": "rereadTestQuery",
    "operationKind": "query",
    "text": "query rereadTestQuery {\n  statusRules {\n    enabled\n  }\n}\n"
  }
};
})();

(node as any).hash = "01eebf799dc6fcc676f01d0cc8314724";

export default node;
