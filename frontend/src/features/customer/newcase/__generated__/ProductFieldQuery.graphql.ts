/**
 * @generated SignedSource<<f49d0b0b0e537f4e492cea72a2e3e48c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ProductFieldQuery$variables = {
  search: string;
};
export type ProductFieldQuery$data = {
  readonly products: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly productNumber: string | null | undefined;
  }>;
};
export type ProductFieldQuery = {
  response: ProductFieldQuery$data;
  variables: ProductFieldQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "search"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "search",
        "variableName": "search"
      }
    ],
    "concreteType": "Product",
    "kind": "LinkedField",
    "name": "products",
    "plural": true,
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
        "name": "productNumber",
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
    "name": "ProductFieldQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ProductFieldQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "a0b33c63ff3605533231927c607c45df",
    "id": null,
    "metadata": {},
    "name": "ProductFieldQuery",
    "operationKind": "query",
    "text": "query ProductFieldQuery(\n  $search: String!\n) {\n  products(search: $search) {\n    id\n    name\n    productNumber\n  }\n}\n"
  }
};
})();

(node as any).hash = "db16befda5e28c36122ba3e8f5915d50";

export default node;
