/**
 * @generated SignedSource<<d7a82fed8611e436c6c6f1b7d90586a8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ProductPickerQuery$variables = {
  search?: string | null | undefined;
};
export type ProductPickerQuery$data = {
  readonly products: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly productNumber: string | null | undefined;
  }>;
};
export type ProductPickerQuery = {
  response: ProductPickerQuery$data;
  variables: ProductPickerQuery$variables;
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
    "name": "ProductPickerQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ProductPickerQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "d427fc5193c052ff58c777f58783248b",
    "id": null,
    "metadata": {},
    "name": "ProductPickerQuery",
    "operationKind": "query",
    "text": "query ProductPickerQuery(\n  $search: String\n) {\n  products(search: $search) {\n    id\n    name\n    productNumber\n  }\n}\n"
  }
};
})();

(node as any).hash = "ec709893c6fdf20ab478c706a06daeda";

export default node;
